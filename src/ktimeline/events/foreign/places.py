"""The places in a sentence of another language, by that language's names for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ktimeline.events.exonyms import find_place, is_exonym
from ktimeline.events.gazetteer import Entry
from ktimeline.events.places import Sighting
from ktimeline.languages.common.telling import NameWords
from ktimeline.syntax.tagging import Tagged

__all__ = ["find_places_abroad"]

_LONGEST = 5  # tokens: "EE. UU." has four
_DETERMINERS = frozenset({"el", "la", "los", "las", "der", "die", "das", "den", "dem", "des"})


@dataclass(frozen=True, slots=True)
class _Spot:
    """A name of the gazetteer and its tokens (half-open)."""

    start: int
    end: int
    entry: Entry
    name: str


def find_places_abroad(
    tagged: Tagged, language: str, names: NameWords, people: frozenset[str]
) -> Iterator[Sighting]:
    """Yield the places of a tagged sentence, in order; `people` are words that people are called.

    A name that a language has of its own for a place, a country, a capital or a great city is that
    place; another needs a word before it that stands before places ("en", "nach").
    """
    words = [tagged.word(at) for at in range(len(tagged.spans))]
    at = 0
    while at < len(words):
        found = _longest(tagged, words, at, language)
        if found is None:
            at += 1
            continue
        count, entry, name = found
        spot = _Spot(at, at + count, entry, name)
        located = _is_located(words, at, names)
        if _is_meant(words, spot, located, names, people, is_exonym(name, language)):
            yield Sighting(entry.place, at, at + count, located)
            at += count
        else:
            at += 1


def _longest(
    tagged: Tagged, words: Sequence[str], at: int, language: str
) -> tuple[int, Entry, str] | None:
    if tagged.tags[at] == "@" or not (words[at][0].isalpha()):
        return None
    for count in range(min(_LONGEST, len(words) - at), 0, -1):
        start, end = tagged.spans[at].start, tagged.spans[at + count - 1].end
        name = " ".join(tagged.text[start:end].split())
        if count == 1 and (not name[0].isupper() or len(name) < 3) and not name.isupper():
            continue
        entry = find_place(name, language)
        if entry is not None and any(word[0].isupper() for word in words[at : at + count]):
            return count, entry, name
    return None


def _is_located(words: Sequence[str], at: int, names: NameWords) -> bool:
    before = at - 1
    if before >= 0 and words[before].lower() in _DETERMINERS:
        before -= 1
    return before >= 0 and words[before].lower() in names.locatives


def _is_meant(  # noqa: PLR0913, PLR0917 - what tells a place from a name, each by itself
    words: Sequence[str],
    spot: _Spot,
    located: bool,
    names: NameWords,
    people: frozenset[str],
    own: bool,
) -> bool:
    """Tell whether a name is a place here; `own` tells that the language has it for no other."""
    before = words[spot.start - 1] if spot.start else ""
    after = words[spot.end] if spot.end < len(words) else ""
    if before in names.titles or people & set(words[spot.start : spot.end]):
        return False
    if own:
        return True
    if words[spot.start] in names.bare:
        return False
    joined = before[:1].isupper() and spot.start > 1
    if not names.nouns and (after[:1].isupper() or joined):
        return located and not after[:1].isupper()  # a name of several words
    return spot.entry.plain or located
