"""Lists of dates, as chronologies are: "14 Jan 2011 - he flees", "25 Jan - protests begin".

Each entry opens its line with its date and leaves its year out where it is that of the entry
before, or of the line above that holds nothing but a year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ktimeline.languages.common.framing import inside_year
from ktimeline.model.expression import (
    Bare,
    Calendar,
    Fields,
    Part,
    Season,
    SeasonName,
    Within,
)
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span

__all__ = ["opens_line", "with_years_of_entries"]

_ENTRIES = 3  # so many lines that open with a date make a list; a full date counts for two
_APART = 1200  # code points between entries of one list
_OPENS_LINE = deferred(r"(?:\A|\n)(?:[^\w\n]|\d{1,2}[.)][ \t])*\Z")
_AFTER_ENTRY = deferred(r"[ \t]*(?:[:–—|\n(-]|\Z|\.\s|,?[ \t]+[^\W\d_a-z])|,?[ \t]+\d")
_HALF_A_YEAR = 6  # months: "after protests in December", told of January, looks back
_LEAD = 16  # code points before a date that opens its line
_MONTH_OF = {
    SeasonName.WINTER: 12, SeasonName.SPRING: 3, SeasonName.SUMMER: 6, SeasonName.AUTUMN: 9,
}  # fmt: skip

_Place = tuple[int, int]
"""Month and day, 0 where the day is not told."""


@dataclass(slots=True)
class _List:
    """Where a list has come to: its year, the last place in it, and where its last entry ended."""

    year: int | None = None
    place: _Place | None = None
    end: int = 0


def with_years_of_entries(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, those of a list's entries and of their texts put inside their year."""
    entries = [mention for mention in mentions if _is_entry(text, mention)]
    whole = [entry for entry in entries if _is_whole(entry)]
    if len(entries) + len(whole) < _ENTRIES or len(whole) == len(entries):
        return list(mentions)
    falls = _falls(entries)
    here = _List()
    found: list[Mention] = []
    opening = {id(mention) for mention in entries}
    for mention in mentions:
        if mention.span.start - here.end > _APART:
            here = _List()
        if id(mention) in opening:
            _move(here, mention, falls)
            year = here.year
        else:
            year = _year_told_under(here, mention)
        found.append(mention if year is None else inside_year(mention, year))
    return found


def _is_whole(entry: Mention) -> bool:
    """Tell whether an entry tells year and month, so that nothing has to be known of it."""
    tree = _whole(entry)
    return isinstance(tree, Calendar) and tree.month is not None


def _year_told_under(here: _List, mention: Mention) -> int | None:
    """Return the year of a date under an entry: "after protests in December" looks back.

    Entries tell in the present, so that a verb in the future looks ahead from them.
    """
    place = _place(mention)
    if here.year is None or place is None or here.place is None:
        return here.year
    if mention.tense is Tense.FUTURE:
        return here.year + (place < here.place)
    return here.year - (place[0] - here.place[0] > _HALF_A_YEAR)


def _is_entry(text: str, mention: Mention) -> bool:
    if not opens_line(text, mention.span):
        return False
    is_followed = _AFTER_ENTRY.match(text, mention.span.end) is not None
    return is_followed and _tells_of_a_year(mention)


def opens_line(text: str, span: Span) -> bool:
    """Tell whether a stretch opens its line, but for signs and the number of an item."""
    at = span.start
    if at > 1 and text[at - 2].isalpha() and text[at - 1] == " ":
        return False  # behind a word, as most are
    return _OPENS_LINE.search(text[max(0, span.start - _LEAD) : span.start]) is not None


def _tells_of_a_year(mention: Mention) -> bool:
    tree = _whole(mention)
    return isinstance(tree, Calendar) or _place(mention) is not None


def _whole(mention: Mention) -> object:
    """Return the date of an entry, of "Winter 1805" and "late 1805" the year."""
    tree = mention.expression
    tree = tree.time if isinstance(tree, Part) else tree
    if isinstance(tree, Within) and isinstance(tree.recurring, Season):
        return tree.time
    return tree


def _place(mention: Mention) -> _Place | None:
    tree = _whole(mention)
    if isinstance(tree, Calendar):
        return None if tree.month is None else (tree.month, tree.day or 0)
    if not isinstance(tree, Bare):
        return None
    x = tree.recurring
    if isinstance(x, Season):
        return _MONTH_OF[x.name], 0
    return (x.month, x.day or 0) if isinstance(x, Fields) and x.month is not None else None


def _falls(entries: Sequence[Mention]) -> bool:
    """Tell whether a list goes back in time, the latest entry first."""
    places = [place for place in map(_place, entries) if place is not None]
    steps = [later > sooner for sooner, later in pairwise(places) if later != sooner]
    return 2 * sum(steps) < len(steps)


def _move(here: _List, mention: Mention, falls: bool) -> None:
    """Move the list on to an entry."""
    tree, place = _whole(mention), _place(mention)
    here.end = mention.span.end
    if isinstance(tree, Calendar):
        says_year = tree.year is not None and not (tree.short or tree.bc)
        here.year, here.place = (tree.year if says_year else None), place
        return
    if here.year is not None and place is not None and here.place is not None:
        if falls and place > here.place:
            here.year -= 1
        elif not falls and place < here.place:
            here.year += 1
    here.place = place
