"""Ranges with words in them: "from 1903 until his death in 1929", "from the 5th to the 19th"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ktimeline.languages.common.ends import is_plain_year
from ktimeline.model.expression import Bare, Between, Calendar, Fields, Last, Next, Time
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["WordedRange", "with_worded_ranges"]

_REACH = 16  # code points before the first year


class WordedRange:
    """How a language words such a range.

    `since` fits what stands right before the first year ("from"), `until` all that stands between
    the years ("until his death in"), `to` all that stands between two numbers of days ("to").
    """

    __slots__ = ("since", "to", "until")

    def __init__(self, since: str, until: str, to: str) -> None:
        self.to = deferred(to)
        self.since = deferred(rf"\b(?:{since})\s+$", re.IGNORECASE)
        self.until = deferred(until, re.IGNORECASE)


def with_worded_ranges(text: str, mentions: Sequence[Mention], words: WordedRange) -> list[Mention]:
    """Return the mentions, two years or numbers of days in the words of a range as its ends."""
    found = list(mentions)
    for place, (first, last) in enumerate(pairwise(mentions)):
        start, end = first.expression, last.expression
        if isinstance(start, Bare) and isinstance(end, Bare):
            if not (first.whole or last.whole) and _are_days_of_a_month(start, end):
                found[place : place + 2] = _from_day_to_day(text, first, last, words)
            continue
        if not (isinstance(start, Calendar) and isinstance(end, Calendar)):
            continue
        if first.whole or last.whole or not (is_plain_year(start) and is_plain_year(end)):
            continue
        before = text[max(0, first.span.start - _REACH) : first.span.start]
        if not words.since.search(before):
            continue
        if words.until.fullmatch(text, first.span.end, last.span.start):
            whole = Between(start, end)
            found[place], found[place + 1] = replace(first, whole=whole), replace(last, whole=whole)
    return found


def _are_days_of_a_month(start: Bare, end: Bare) -> bool:
    """Tell whether two numbers of days rise: "the 5th" and "the 19th"."""
    x, y = start.recurring, end.recurring
    if not (isinstance(x, Fields) and isinstance(y, Fields)) or (x.day or 0) >= (y.day or 0):
        return False
    return x == Fields(day=x.day) and y == Fields(day=y.day)


def _from_day_to_day(
    text: str, first: Mention, last: Mention, words: WordedRange
) -> tuple[Mention, Mention]:
    """Return two days as the ends of a range in one month: both are over, or neither is."""
    start, end = first.expression, last.expression
    before = text[max(0, first.span.start - _REACH) : first.span.start]
    is_range = words.since.search(before) and words.to.fullmatch(
        text, first.span.end, last.span.start
    )
    if not is_range or not isinstance(start, Bare) or not isinstance(end, Bare):
        return first, last
    ends: tuple[Time, Time] = start, Next(start, end.recurring)
    if first.tense.is_past:
        ends = Last(end, start.recurring), end
    whole = Between(*ends)
    return (
        replace(first, expression=ends[0], whole=whole),
        replace(last, expression=ends[1], whole=whole),
    )
