"""What the names of an article teach: the long form of each short one, who is a person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ktimeline.events.gazetteer import Entry, demonym, longest_name, namesakes
from ktimeline.events.given_names import is_given
from ktimeline.events.nameparts import (
    LANDFORMS,
    NOT_NAMES,
    ORG_HEADS,
    PARTICLES,
    PERSON_TITLES,
    PREFIXES,
    QUANTIFIERS,
    SITES,
    TITLES,
    TOWN,
    UPPER,
)
from ktimeline.syntax.tagging import classify, is_inflected

__all__ = ["NameIndex", "in_title_case", "index_names", "opening_place"]


@dataclass(frozen=True, slots=True)
class NameIndex:
    """What an article's names teach.

    Long forms by their first and last word, all words seen with a capital within a sentence, the
    words that follow a title ("Mr. Kim"), the countries (ISO codes) of the places that are named
    and can be no other, and the words that several long names have.
    """

    long_forms: dict[str, str]
    known: frozenset[str]
    people: frozenset[str]
    long_names: frozenset[str]
    countries: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()

    def is_person(self, word: str) -> bool:
        """Tell whether a word is a name that somebody in the article bears."""
        return word in self.people or word in self.long_forms

    def canonical(self, name: str) -> str:
        """Return the long form of a one-word name, or the name."""
        return self.long_forms.get(name, name)


_WORD = rf"[{UPPER}][\w’'-]*"
_INITIALS = r"(?:[A-Z]\.)+"
_TITLE = r"(?:Mrs?|Ms|Messrs|Dr|Gen|Col|Sen|Rep|Gov|Prof)\."
_SMALL = rf"(?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,2}}"
_SEQUENCE = re.compile(
    rf"(?<!\S)[“\"‘'(\[]*((?:{_INITIALS}|{_TITLE}|{_WORD})"
    rf"(?: {_SMALL}(?:{_INITIALS}|(?:{PREFIXES})?{_WORD}))*)"
)
_POSSESSIVE = re.compile(r"['’]s$|['’]$")
_BESIDE = re.compile(r"\b(?:near|outside|across|throughout) $")  # where nobody stands
_OPENING = re.compile(r"(?:^|[.!?:…][\"”’)]*|[\n“\"])\s*$")


def index_names(text: str) -> NameIndex:
    """Read all capitalised sequences of an article once.

    >>> index_names("He met Angela Merkel. Mrs. Merkel left.").canonical("Merkel")
    'Angela Merkel'
    """
    long_forms: dict[str, str] = {}
    first_forms: dict[str, str] = {}
    every, known, people, countries = (set[str]() for _ in range(4))
    for match in _SEQUENCE.finditer(text):
        before = text[max(0, match.start() - 12) : match.start()]
        if _in_headline(text, match.start()) or TOWN.search(before) or _BESIDE.search(before):
            continue
        words = _past_owners(match.group(1).split(" "))
        countries.update(_country_of(words))
        opens = _OPENING.search(text[max(0, match.start() - 4) : match.start()]) is not None
        known.update(words[1:] if opens else words)
        if words[0] in {"State", "Staff"} and text.endswith(" of ", 0, match.start(1)):
            words.pop(0)
        while words and _leads_name(words[0]):
            if words.pop(0) in PERSON_TITLES and words:
                people.add(words[-1])
        words = _past_openings(words)
        if not words or not _is_long_form(words, opens and not known.issuperset(words[:1])):
            continue
        long = " ".join(words)
        every.add(long)
        for key in _family_names(words):
            long_forms.setdefault(key, long)
        first_forms.setdefault(words[0], long)
    # "Mr. Kim" is Kim Jong-un: the family name may come first.
    for key, long in first_forms.items():
        if key in people or "-" in long:
            long_forms.setdefault(key, long)
    names = frozenset(long_forms.values())
    shared = _shared(every)
    return NameIndex(
        long_forms, frozenset(known), frozenset(people), names, frozenset(countries), shared
    )


def _leads_name(word: str) -> bool:
    """Tell whether a word stands before a name and is none of it: "Mrs.", "French", "Several"."""
    return word in TITLES | QUANTIFIERS or demonym(word) or classify(word) != "C"


def _past_openings(words: list[str]) -> list[str]:
    """Return a name without the word of the next sentence: "Winter | The (price rose)"."""
    end = len(words)
    while end and words[end - 1][:1].isupper() and classify(words[end - 1]) != "C":
        end -= 1
    return words[:end]


def _past_owners(pieces: list[str]) -> list[str]:
    """Return the words behind "Korea's" in "Korea's Kim Jong-un": what owns is another name."""
    owners = [index for index, piece in enumerate(pieces[:-1]) if _POSSESSIVE.search(piece)]
    rest = pieces[owners[-1] + 1 :] if owners else pieces
    return [_POSSESSIVE.sub("", piece) for piece in rest]


def _family_names(words: list[str]) -> Iterator[str]:
    """Yield what a person may be called for short: "Bashir" or "al-Bashir", "Dam" or "van Dam"."""
    yield words[-1]
    if words[-1][0].islower():
        yield words[-1].partition("-")[2]
    if words[-2] in PARTICLES:
        yield " ".join(words[-2:])


def _shared(names: set[str]) -> frozenset[str]:
    """Return the first and last words of names that differ in more than their spelling."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for name in names:
        first, *_, last = name.split()
        bearers[last].add(first)
        rest = name.removeprefix(first).lower().replace("-", "").replace(" ", "")
        bearers[first].add(rest)
    return frozenset(word for word, others in bearers.items() if len(others) > 1)


def _country_of(words: list[str]) -> set[str]:
    """Return the country of the place that a sequence is, where no other has its name."""
    words = words[1:] if words[0] in {"The", "In", "At", "From"} else words
    found = longest_name(words, 0) if words else None
    if found is None or found[0] < len(words) or not found[1].plain or namesakes(words[0]):
        return set()
    return {found[1].place.country} - {""}


def _is_long_form(words: list[str], unknown: bool) -> bool:
    """Tell whether words with capitals are somebody's full name; `unknown` ones open a sentence."""
    if not 2 <= len(words) - len(PARTICLES.intersection(words)) <= 4 or words[-1] in SITES:
        return False
    if words[0].lower() in PARTICLES and not is_given(words[0]):  # "Bin Laden" is a family name
        return False
    if words[0] in LANDFORMS:  # "Lough Carrick"
        return False
    if set(words) & (NOT_NAMES | ORG_HEADS | TITLES) or opening_place(words, 0):
        return False
    if unknown and is_inflected(words[0]):
        return False
    return not any(word.isupper() and len(word) > 1 and "." not in word for word in words)


def _in_headline(text: str, position: int) -> bool:
    """Tell whether a line is in title case, where capitals tell nothing."""
    start = text.rfind("\n", max(0, position - 200), position) + 1
    if start == 0 and position >= 200:
        return False
    end = text.find("\n", position, position + 200)
    line = text[start : end if end >= 0 else len(text)]
    if len(line) > 160 or line.rstrip().endswith("."):
        return False
    return in_title_case([word for word in line.split() if word[0].isalpha()])


def in_title_case(words: list[str]) -> bool:
    """Tell whether so many words have a capital that capitals tell nothing.

    >>> in_title_case("Kim Amps Up Rhetoric, Orders More Tests".split())
    True
    """
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(long) > 3 and sum(word[0].isupper() for word in long) > 0.75 * len(long)


def opening_place(words: list[str], low: int) -> tuple[int, Entry] | None:
    """Return the place that a sequence opens with; a small town may be a first name."""
    found = longest_name(words, low)
    rest = words[low + found[0] :] if found is not None else []
    if found is None or found[1].kind == "H" or (found[0] == 1 and not found[1].plain and rest):
        return None
    return found
