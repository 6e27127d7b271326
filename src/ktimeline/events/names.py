"""People and organisations in a stretch of text, short forms told by their long ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ktimeline.events.gazetteer import Entry, demonym, find_entry, longest_name, namesakes
from ktimeline.events.nameparts import (
    ATTRIBUTIVE,
    HOUSE,
    LOCATIVE,
    MODEL,
    NOT_NAMES,
    ORDINALS,
    ORG_HEADS,
    PERSON_TITLES,
    SITES,
    SUFFIXES,
    TITLES,
    TOWN,
)
from ktimeline.events.nouns import is_event_noun
from ktimeline.syntax.tagging import Tagged, classify, is_inflected

__all__ = ["Name", "NameIndex", "find_names", "in_title_case", "index_names"]


@dataclass(frozen=True, slots=True)
class Name:
    """A name and its tokens (half-open) in a tagged sentence."""

    text: str
    start: int
    end: int
    person: bool


@dataclass(frozen=True, slots=True)
class NameIndex:
    """What an article's names teach.

    Long forms by their first and last word, all words seen with a capital within a sentence, the
    words that follow a title ("Mr. Kim"), and the countries (ISO codes) of the places that are
    named and can be no other.
    """

    long_forms: dict[str, str]
    known: frozenset[str]
    people: frozenset[str]
    long_names: frozenset[str]
    countries: frozenset[str] = frozenset()

    def is_person(self, word: str) -> bool:
        """Tell whether a word is a name that somebody in the article bears."""
        return word in self.people or word in self.long_forms

    def canonical(self, name: str) -> str:
        """Return the long form of a one-word name, or the name."""
        return self.long_forms.get(name, name)


_SEQUENCE = re.compile(
    r"(?<!\S)[“\"‘'(\[]*("
    r"(?:(?:[A-Z]\.)+|(?:Mrs?|Ms|Messrs|Dr|Gen|Col|Sen|Rep|Gov|Prof)\.|[A-Z][\w’'-]*)"
    r"(?: (?:(?:[A-Z]\.)+|[A-Z][\w’'-]*))*)"
)
_ATTRIBUTED = ("-born", "-based", "-listed", "-owned", "-led", "-backed")
_POSSESSIVE = re.compile(r"['’]s$|['’]$")
_OPENING = re.compile(r"(?:^|[.!?:…][\"”’)]*|[\n“\"])\s*$")


def index_names(text: str) -> NameIndex:
    """Read all capitalised sequences of an article once.

    >>> index_names("He met Angela Merkel. Mrs. Merkel left.").canonical("Merkel")
    'Angela Merkel'
    """
    long_forms: dict[str, str] = {}
    first_forms: dict[str, str] = {}
    known: set[str] = set()
    people: set[str] = set()
    countries: set[str] = set()
    for match in _SEQUENCE.finditer(text):
        if _in_headline(text, match.start()) or TOWN.search(
            text[max(0, match.start() - 12) : match.start()]
        ):
            continue
        # "Korea's Kim Jong-un": what owns is another name.
        pieces = match.group(1).split(" ")
        owners = [i for i, piece in enumerate(pieces[:-1]) if _POSSESSIVE.search(piece)]
        pieces = pieces[owners[-1] + 1 :] if owners else pieces
        words = [_POSSESSIVE.sub("", piece) for piece in pieces]
        countries.update(_country_of(words))
        opens = _OPENING.search(text[max(0, match.start() - 4) : match.start()]) is not None
        known.update(words[1:] if opens else words)
        if words[0] == "State" and text.endswith("Secretary of ", 0, match.start(1)):
            words.pop(0)
        while words and (words[0] in TITLES or demonym(words[0]) or classify(words[0]) != "C"):
            if words.pop(0) in PERSON_TITLES and words:
                people.add(words[-1])
        if not _is_long_form(words, opens and not known.issuperset(words[:1])):
            continue
        long = " ".join(words)
        long_forms.setdefault(words[-1], long)
        first_forms.setdefault(words[0], long)
    # "Mr. Kim" is Kim Jong-un: the family name may come first.
    for key, long in first_forms.items():
        if key in people or "-" in long:
            long_forms.setdefault(key, long)
    names = frozenset(long_forms.values())
    return NameIndex(long_forms, frozenset(known), frozenset(people), names, frozenset(countries))


def _country_of(words: list[str]) -> set[str]:
    """Return the country of the place that a sequence is, where no other has its name."""
    words = words[1:] if words[0] in {"The", "In", "At", "From"} else words
    found = longest_name(words, 0) if words else None
    if found is None or found[0] < len(words) or not found[1].plain or namesakes(words[0]):
        return set()
    return {found[1].place.country} - {""}


def _is_long_form(words: list[str], unknown: bool) -> bool:
    """Tell whether words with capitals are somebody's full name; `unknown` ones open a sentence."""
    if not 2 <= len(words) <= 4 or words[-1] in SITES:
        return False
    if set(words) & (NOT_NAMES | ORG_HEADS | TITLES) or _place_in(words, 0):
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


def find_names(tagged: Tagged, index: NameIndex, start: int, end: int) -> Iterator[Name]:
    """Yield the names among tokens start ... end, places and peoples excluded, in order."""
    position = start
    shouting = tagged.tags[-1:] != "." and in_title_case(
        [span.of(tagged.text) for span in tagged.spans]
    )
    while position < end:
        if length := _place_at(tagged, position):
            position += length
            continue
        stop = _sequence_end(tagged, position, end)
        if shouting and stop > position + 1:
            stop = position + 1
        if stop == position:
            position += 1
            continue
        if not shouting or tagged.word(position) in index.known:
            yield from _names_in(tagged, index, position, stop)
        position = stop


def _place_at(tagged: Tagged, position: int) -> int:
    """Return how many tokens from here on are the name of a place of several words."""
    if not tagged.word(position)[0].isupper():
        return 0
    words = [span.of(tagged.text) for span in tagged.spans[position : position + 4]]
    found = longest_name(words, 0)
    return found[0] if found is not None and found[0] > 1 and found[1].kind != "H" else 0


def _sequence_end(tagged: Tagged, position: int, end: int) -> int:
    """Return where the capitalised sequence from `position` on ends ("Bank of America")."""
    stop = position
    while stop < end and tagged.word(stop)[0].isupper() and tagged.tags[stop] != "@":
        if stop > position and tagged.word(stop) in TITLES and tagged.word(stop)[-1] == ".":
            break
        stop += 1
        if stop + 1 < end and tagged.tags[stop] == "s" and tagged.word(stop) in {"'", "’"}:
            stop += tagged.word(stop + 1) in ORG_HEADS  # "the Workers' Party"
        if (
            stop + 1 < end
            and tagged.word(stop) in {"of", "for"}
            and tagged.word(stop - 1) in ORG_HEADS
            and tagged.word(stop + 1)[0].isupper()
        ):
            stop += 1
    return stop


def _names_in(tagged: Tagged, index: NameIndex, start: int, end: int) -> Iterator[Name]:
    words = [tagged.word(i) for i in range(start, end)]
    opens = start == 0 or tagged.tags[start - 1] in '";'
    titled = False
    low = 0
    while low < len(words) and (
        words[low] in TITLES
        or demonym(words[low])
        or words[low].endswith(_ATTRIBUTED)
        or classify(words[low]) != "C"
    ):
        titled = titled or words[low] in PERSON_TITLES
        low += 1
    if words[low : low + 1] == ["State"] and start and tagged.word(start - 1) == "of":
        titled, low = True, low + 1  # "Secretary of State"
    for place in range(low + 1, len(words) - 1):  # "Environment Minister Robert Hill"
        if words[place] in PERSON_TITLES:
            low, titled = place + 1, True
    organisation = any(word in ORG_HEADS for word in words[low:])
    if organisation:
        low = 1 if words[0] in {"The", "A", "An"} else 0
        while low < len(words) and classify(words[low]) not in "CN" and words[low] not in HOUSE:
            low += 1
    elif low < len(words) and not titled and (found := _place_in(words, low)):
        # "South Korea Yoon" is noise; a place alone is no name, unless somebody bears it.
        low += 0 if index.is_person(words[low]) and not found[1].plain else found[0]
    words = words[low:]
    if words and _is_spot(tagged, index, start + low, end):
        return
    if not words or not _is_name(words, index, opens and low == 0, titled):
        return
    text = " ".join(words).replace(" '", "'").replace(" ’", "’")
    if len(words) == 1:
        text = index.canonical(text)
    article = start + low > 0 and tagged.word(start + low - 1).lower() in {"the", "a", "an"}
    person = titled or (
        not (organisation or article or words[0].isupper())
        and (words[-1] in index.people | SUFFIXES or text in index.long_names)
    )
    yield Name(text, start + low, end, person)


def _is_people(word: str) -> bool:
    return all(demonym(part) for part in word.split("-")) or (
        word.endswith("s")
        and find_entry(word) is None
        and (find_entry(word[:-1]) is not None or demonym(word[:-1] + "n"))
    )


def _place_in(words: list[str], low: int) -> tuple[int, Entry] | None:
    """Return the place that a sequence opens with; a small town may be a first name."""
    found = longest_name(words, low)
    rest = words[low + found[0] :] if found is not None else []
    if found is None or found[1].kind == "H" or (found[0] == 1 and not found[1].plain and rest):
        return None
    return found


def _is_spot(tagged: Tagged, index: NameIndex, start: int, end: int) -> bool:
    """Tell whether a name is that of a place that no table knows: "at Sohae", "Osan Air Base"."""
    words = [tagged.word(i) for i in range(start, end)]
    if words[-1] in SITES:
        return True
    before = tagged.word(start - 1).lower() if start else ""
    if before == "of" and start > 1 and tagged.word(start - 2).lower() in ATTRIBUTIVE:
        return True
    if len(words) > 1 or index.is_person(words[0]) or words[0].isupper() or not start:
        return False
    after = tagged.word(end).lower() if end < len(tagged.tags) else ""
    return after in ATTRIBUTIVE or before in LOCATIVE


def _is_name(words: list[str], index: NameIndex, opens: bool, titled: bool) -> bool:
    if all(word in NOT_NAMES or word in TITLES or _is_people(word) for word in words):
        return False
    if any(MODEL.fullmatch(word) for word in words) or words[0] in ORDINALS:
        return False
    if len(words) > 1:
        return not (opens and classify(words[0]) != "C" and words[0] not in index.known)
    word = words[0]
    if is_event_noun(word) and not titled and word not in index.people:
        return False
    if word in NOT_NAMES or word in ORG_HEADS or demonym(word) or len(word) < 2:
        return titled and word not in NOT_NAMES
    if classify(word) != "C" and not titled:
        return False
    if word.isupper() and find_entry(word.title()) is not None:  # the place of a dateline
        return False
    if opens and not titled:
        return word in index.known and not is_event_noun(word) and not is_inflected(word)
    return True
