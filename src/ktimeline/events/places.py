"""The places in a stretch of a sentence, told from people and firms that bear their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ktimeline.events.gazetteer import Entry, longest_name, namesakes
from ktimeline.events.names import NameIndex
from ktimeline.model import Place
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["Sighting", "find_places"]

_LOCATIVE = word_set(
    """in at near from to into outside around across through toward towards enter entered invade
    invaded leave left visit visited reach reached occupy occupied flee fled struck bombed"""
)
_TITLES = word_set(
    """Mr Mr. Mrs Mrs. Ms Ms. Messrs Messrs. Dr Dr. Prof. Gen. Col. Lt. Sgt. Capt. Sen. Rep. Gov.
    President Senator Governor Judge Justice Secretary Chairman Miss Sir Lady Lord Dame Prince
    Princess Queen King Saint"""
)
# A capital may follow a place and leave it one.
_FOLLOWERS = word_set(
    """Olympics Olympic War Summit Marathon Accord Accords Mayor Gov. Governor Airport University
    Stadium Parliament Police President Prime Premier Province State County Bay Conference Treaty
    Protocol Declaration Fair Square Games"""
)
# What a government does, which is called by the name of its capital.
_STATE_ACTS = REPORTING | word_set(
    """deny veto accuse urge demand refuse agree reject condemn welcome oppose back protest expel
    threaten pledge vow recall denounce criticise criticize"""
)
# A country that news speaks of without naming anything in it but itself, and whom it is named with.
_NEIGHBOURS = {"GE": ("RU", "AM", "AZ")}


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place and its tokens (half-open); `located` tells that something happens in or at it."""

    place: Place
    start: int
    end: int
    located: bool


def find_places(tagged: Tagged, index: NameIndex, start: int, end: int) -> Iterator[Sighting]:
    """Yield the places among tokens start ... end of a tagged sentence, in order."""
    words = [tagged.word(i) for i in range(len(tagged.spans))]
    position = start
    while position < end:
        found = longest_name(words, position) if words[position][0].isupper() else None
        if found is None or tagged.tags[position] == "@":
            position += 1
            continue
        count, entry = found
        located = _is_located(words, position)
        if not entry.plain and index.is_person(words[position]):
            position += count
            continue
        if _is_meant(words, position, count, entry, located):
            place = _settled(words, position, count, entry, index.countries)
            if place is not None:
                yield Sighting(place, position, position + count, located)
        position += count


def _settled(
    words: list[str], position: int, count: int, entry: Entry, countries: frozenset[str]
) -> Place | None:
    """Return which of the places of one name is meant: "Georgia", "Birmingham", "Paris, Texas".

    The region or country behind a comma decides, else the countries that the article speaks of. A
    house that several countries have ("the State House") is none where these do not tell which.
    """
    region = _region(words, position + count)
    own = entry.place
    others = namesakes(own.name)
    if region is not None and entry.kind in "PC" and region.country not in {"", own.country}:
        for other in others:
            if other.place.country == region.country:
                return other.place
        return replace(region, name=own.name)
    if entry.kind == "H" and others:
        houses = [own, *(other.place for other in others)]
        told = [house for house in houses if house.country in countries]
        return told[0] if len(told) == 1 else None
    if countries & {own.country, *_NEIGHBOURS.get(own.country, ())}:
        return own
    meant = (other.place for other in others if other.place.country in countries)
    return next(meant, own)


def _region(words: list[str], after: int) -> Place | None:
    if after + 1 >= len(words) or words[after] != ",":
        return None
    found = longest_name(words, after + 1)
    return found[1].place if found is not None and found[1].kind in "NAR" else None


def _is_located(words: list[str], position: int) -> bool:
    before = position - 1
    if before >= 0 and words[before].lower() == "the":
        before -= 1
    return before >= 0 and words[before].lower() in _LOCATIVE


def _is_meant(words: list[str], position: int, count: int, entry: Entry, located: bool) -> bool:
    """Weigh case, neighbours and size: "Mr. Jordan", "Paris Hilton", "the Boston Globe"."""
    before = words[position - 1] if position else ""
    after = words[position + count] if position + count < len(words) else ""
    if before in _TITLES:
        return False
    named = after[:1].isupper() and after not in _FOLLOWERS
    if named:
        return False
    if count == 1 and len(words[position]) < 3:
        return False
    joined = bool(before) and before[0].isupper() and before not in {"The", "In", "At", "From"}
    if joined and position > 1 and entry.kind != "N" and before[:1].isalpha():
        return False  # a first name stands before it
    if entry.kind == "P" and not located and lemma_of(after) in _STATE_ACTS:
        return False  # "London denied": the government there
    if entry.plain:
        return True
    listed = after == "," and position + count + 1 < len(words)
    region = listed and longest_name(words, position + count + 1) is not None
    return located or region or (before in {"of", ","} and entry.kind in "NP")
