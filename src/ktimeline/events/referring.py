"""Short forms told by long ones: "Mr. Yoon" is Yoon Suk-yeol, "the North" North Korea."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ktimeline.events.bodies import find_bodies
from ktimeline.events.elliptic import find_unsaid
from ktimeline.events.gazetteer import find_entry
from ktimeline.events.given_names import is_given
from ktimeline.events.name_index import NameIndex
from ktimeline.events.nameparts import NOT_NAMES, ORG_HEADS, PARTICLES, PERSON_TITLES, TITLES
from ktimeline.events.objects import find_objects
from ktimeline.events.phrasing import TITLE_LENGTH, capital
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree

__all__ = ["name_fully"]

_WORD = re.compile(r"(?:[A-Z][a-z]{1,3}\.|[^\W\d_][\w’'.-]*\w|\w)")
_CIVIL = frozenset({"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Miss"})
# Where one half of a divided country is spoken of, "the South" is the other.
_HALVES = re.compile(
    r"\b(?:the )(North|South)\b(?=['’]s\b|$|[,.;:]|\s(?!Pole|Sea|Atlantic|Pacific)[a-z])",
    re.IGNORECASE,
)
_PAIRED = re.compile(r"(?:^|[^\w ] ?|[a-z]+ )[A-Z][\w’'-]* (?:&|and) $")
_PAIRING = re.compile(r" (?:&|and) [A-Z][\w’'-]*(?!\w| [A-Z])")
_NOT_HALF = re.compile(r"\s(?:of|and (?:west|east)|coast|side|bank|pole|wing|tower|face)\b")


def name_fully(title: str, telling: Telling) -> str:
    """Return a title with each person, half of Korea and "him" told by name, where that is plain.

    A title that would be longer than 90 characters by that keeps the short form.
    """
    for find in (find_unsaid, find_bodies, _short_names, _halves, find_objects):
        for start, end, name in find(title, telling):
            whole = capital(f"{title[:start]}{name}{title[end:]}")
            if len(whole) <= TITLE_LENGTH:
                title = whole
                break
    return title


def _short_names(title: str, telling: Telling) -> Iterator[tuple[int, int, str]]:
    """Yield "Mr. Yoon" or "Yoon" with the long form that only one person bears."""
    index = telling.index
    words = list(_WORD.finditer(title))
    for at, found in enumerate(words):
        word = re.sub(r"['’]s$", "", found.group())
        long = _long_form(word, index)
        if not long or long in title:
            continue
        before = words[at - 1].group() if at else ""
        if before in PERSON_TITLES and _is_other(telling.tagged.text, f"{before} {word}", long):
            continue
        after = words[at + 1].group() if at + 1 < len(words) else ""
        beside = title[found.start() - 1 : found.start()] == " "
        if after[:1].isupper() and title[found.end() : found.end() + 1] == " ":
            continue  # a part of a longer name
        if _is_joined(title, found.start(), found.end()):
            continue
        if is_given(long.split()[0]) and _is_attribute(telling.tree, word):
            continue
        start = found.start()
        first = _first_particle(words, at)
        if first < at:
            civil = first > 0 and words[first - 1].group() in _CIVIL
            yield words[first - civil].start(), found.start() + len(word), long
            continue
        if beside and before in _CIVIL:
            start = words[at - 1].start()
        elif not index.is_person(word) or (at == 0 and word not in index.known):
            continue
        elif beside and _is_part(before, index, opens=at == 1):
            continue  # another part of a longer name
        yield start, found.start() + len(word), long


def _is_part(before: str, index: NameIndex, *, opens: bool) -> bool:
    """Tell whether a word may be a part of a longer name; one that opens a line has its capital."""
    if not before[:1].isupper() or before in PERSON_TITLES:
        return False
    return not opens or is_given(before) or before in index.known


def _is_joined(title: str, start: int, end: int) -> bool:
    """Tell whether a word is half of a pair of short names: "Moss & | Hyde", "Vance | and Poe"."""
    return bool(_PAIRED.search(title, 0, start) or _PAIRING.match(title, end))


def _is_attribute(tree: Tree | None, word: str) -> bool:
    """Tell whether a word stands before a noun as what it is of: "| Park | officials met"."""
    if tree is None:
        return False
    nodes = [one for one in range(len(tree.nodes)) if tree.word(one) == word]
    return bool(nodes) and all(_leads_noun(tree, one) for one in nodes)


def _leads_noun(tree: Tree, node: int) -> bool:
    head = tree.nodes[node].head
    return tree.role(node) in {"compound", "amod"} and head > node and tree.word(head).islower()


def _is_other(text: str, titled: str, long: str) -> bool:
    """Tell whether an article speaks of "President Obama" before it names a Michelle Obama."""
    title, _, _ = titled.partition(" ")
    first, full = text.find(titled), text.find(long)
    return 0 <= first < full and not text.startswith(f"{title} {long}", first)


def _first_particle(words: list[re.Match[str]], at: int) -> int:
    """Return where the small words before a family name begin: "von" in "Ms. von der Alm"."""
    while at and words[at - 1].group().lower() in PARTICLES:
        at -= 1
    return at


def _long_form(word: str, index: NameIndex) -> str:
    """Return the long form of a word that is the last or first name of just one person."""
    long = index.long_forms.get(word, "")
    if not long or " " in word or word in NOT_NAMES | TITLES | ORG_HEADS:
        return ""
    if word in index.shared or find_entry(word) is not None or find_entry(long) is not None:
        return ""
    return long


def _halves(title: str, telling: Telling) -> Iterator[tuple[int, int, str]]:
    """Yield "the North" as North Korea in an article that names either Korea."""
    if not telling.index.countries & {"KP", "KR"}:
        return
    for found in _HALVES.finditer(title):
        if not _NOT_HALF.match(title, found.end()):
            yield found.start(), found.end(), f"{found.group(1).capitalize()} Korea"
