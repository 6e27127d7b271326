"""Quarters told with the day that ended them: "the fiscal second quarter, which ended Dec. 31"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Calendar,
    Enclosing,
    Expression,
    Fields,
    Quarter,
    Shift,
    Time,
)
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["QuarterEnd", "with_quarters_at_their_ends"]

_NEAR = 24  # code points between a quarter and its end


class QuarterEnd:
    """How a language tells the end of a quarter: `ended` fits all that stands between the two."""

    __slots__ = ("ended",)

    def __init__(self, ended: str) -> None:
        self.ended = deferred(ended, re.IGNORECASE)


def with_quarters_at_their_ends(
    text: str, mentions: Sequence[Mention], end: QuarterEnd
) -> list[Mention]:
    """Return the mentions, a quarter whose end is told put where that is.

    The end of a firm's quarter tells which it was, however its years are counted: a second quarter
    that ended on 31 December is the last one of the calendar. Of one that ended elsewhere it is the
    one that holds most of it: what ended on 30 April or on 2 April, the first.
    """
    found = list(mentions)
    for place, mention in enumerate(found[:-1]):
        tree, after = mention.expression, found[place + 1]
        is_quarter = isinstance(tree, Bare) and isinstance(tree.recurring, Quarter)
        gap = mention.span.end, after.span.start
        if not is_quarter or gap[1] - gap[0] > _NEAR or not _is_day_of_a_year(after):
            continue
        if end.ended.fullmatch(text, *gap):
            found[place] = replace(mention, expression=_quarter_to(after), tense=after.tense)
    return found


def _is_day_of_a_year(mention: Mention) -> bool:
    day = _day(mention.expression)
    return day is not None and day.month is not None and day.day is not None


def _day(tree: Expression) -> Calendar | Fields | None:
    x = tree.recurring if isinstance(tree, Bare) else tree
    return x if isinstance(x, Calendar | Fields) else None


def _quarter_to(end: Mention) -> Enclosing:
    tree, day = end.expression, _day(end.expression)
    assert isinstance(tree, Time)  # a day of a year is one
    if day is not None and (day.month or 0) % 3:
        tree = Shift(tree, Amount(1, Granularity.MONTH), Direction.BACK)
    return Enclosing(Granularity.QUARTER, tree)
