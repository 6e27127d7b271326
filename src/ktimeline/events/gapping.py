"""Items that share a verb, each with a date: "toured Japan in 1988, Oman in 1994 and Peru in 2001".

The line of each date has its own item: "toured Oman". An item stands in the place of the object,
of the name at the end of the object ("plants in Leeds in 1990, Perth in 1994"), or of the subject
of a verb that has neither ("the mill closed in 1990 and the shop in 1994").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.sharing import partners
from ktimeline.syntax.clauses import Range, clause_of
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["Gapped", "find_gapped"]

_WORDS = 'aNCxXGskyeA0pT"'
_LEAD = r"(?:,?c,?|,)A*"
# "(and) Perth in", "(and, two years later,) a book of poems"
_ITEM = re.compile(rf"{_LEAD}(?P<item>[pT]?[aNCxXG0][{_WORDS}]*?)p?")
_FRONTED = re.compile(rf",?c,?p?@,?(?P<item>[aNCxXG0][{_WORDS}]*)(?=[.,;]|$)")
_OBJECT = re.compile(rf"[r{_WORDS}]*")
_CLOSED = re.compile(r"[,.;c(]|$")
_NAMES = frozenset("C")
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})


@dataclass(frozen=True, slots=True)
class Gapped:
    """The verb that a date shares, and the tokens of its line: subject, verb, and its own item."""

    group: Group
    pieces: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """An item's tokens without its date, the tokens of the date, and the place behind both."""

    start: int
    end: int
    dates: range
    stop: int


def find_gapped(tagged: Tagged, at: int) -> Gapped | None:
    """Return the line of the date at a token where its clause lists items with dates.

    None for any other date. Of two or more items the last has an "and" before it.
    """
    groups = [one for one in verb_groups(tagged.tags) if one.kind in _FINITE]
    for group in reversed([one for one in groups if one.start < at]):
        items = _items(tagged, group)
        own = next((one for one in items if at in one.dates), None)
        subject = clause_of(tagged, group).subject
        verbal = any(
            item.start <= other.start < item.end for item in items[1:] for other in groups
        )  # "Lagny fell in 1340 and Oslo surrendered in 1345"
        if own is None or verbal or len(items) < 2:
            return None
        if not subject or subject[-1][1] > group.start:
            return None
        return Gapped(group, _pieces(tagged, group, subject, items[0], own))
    return None


def _pieces(
    tagged: Tagged, group: Group, subject: tuple[Range, ...], first: _Item, own: _Item
) -> tuple[Range, ...]:
    """Return a line for an item: the first item's words with what the other one replaces gone."""
    verb = (group.start, group.end)
    if own is first:
        return (*subject, (group.start, first.end))
    item = (own.start, own.end)
    tags = tagged.tags
    if tags[own.start] in "pT":
        word = tagged.word(own.start).lower()
        places = [one for one in range(group.end, first.end) if tagged.word(one).lower() == word]
        return (*subject, (group.start, places[-1] if places else group.end), item)
    names = set(tags[own.start : own.end]) <= _NAMES
    last = first.end
    while last > group.end and tags[last - 1] in _NAMES:
        last -= 1
    if names and group.end < last < first.end and tags[last - 1] == "p":
        return (*subject, (group.start, last), item)  # "plants in | Perth"
    if not tags[group.end : first.end].strip("A") or tags[group.end] == "p":
        return (item, verb)  # "the shop | closed"
    return (*subject, verb, item)


def _items(tagged: Tagged, group: Group) -> list[_Item]:
    """Return the items behind a verb, each up to its date; none where no list follows."""
    tags = tagged.tags
    at = tags.find("@", group.end)
    if at < 0 or _OBJECT.fullmatch(tags, group.end, at) is None:
        return []
    dates = partners(tags, at)
    items = [_Item(group.end, at - (tags[at - 1] == "p"), dates, dates.stop)]
    joined = False
    while (following := _following(tags, items[-1].stop)) is not None:
        item, word = following
        items.append(item)
        joined = joined or "c" in word
    closed = _CLOSED.match(tags, items[-1].stop) is not None
    return items if joined and closed else []


def _following(tags: str, start: int) -> tuple[_Item, str] | None:
    """Return the item that follows a date, and the letters that join it."""
    if (fronted := _FRONTED.match(tags, start)) is not None:
        date = tags.index("@", start)
        start, stop = fronted.span("item")
        return _Item(start, stop, range(date, date + 1), stop), "c"
    at = tags.find("@", start)
    found = _ITEM.fullmatch(tags, start, at) if at >= 0 else None
    if found is None:
        return None
    dates = partners(tags, at)
    item = _Item(*found.span("item"), dates, dates.stop)
    return item, tags[start : item.start]
