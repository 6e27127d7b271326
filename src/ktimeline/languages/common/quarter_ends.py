"""Quarters told with the day that ended them: "the first quarter, which ended March 31"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.model import Granularity
from ktimeline.model.expression import Bare, Calendar, Enclosing, Fields, Quarter, Time, Within
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
    """Return the mentions, a quarter whose end is told put in the year of that.

    It keeps its number, as in TimeBank: a firm's fourth quarter that ended in August 1989 is
    1989-Q4 there.
    """
    found = list(mentions)
    for place, mention in enumerate(found[:-1]):
        tree, after = mention.expression, found[place + 1]
        if not isinstance(tree, Bare) or not isinstance(tree.recurring, Quarter):
            continue
        gap = mention.span.end, after.span.start
        if gap[1] - gap[0] > _NEAR or not _is_day_of_a_year(after):
            continue
        if isinstance(after.expression, Time) and end.ended.fullmatch(text, *gap):
            year = Enclosing(Granularity.YEAR, after.expression)
            tree = Within(tree.recurring, year)
            found[place] = replace(mention, expression=tree, tense=after.tense)
    return found


def _is_day_of_a_year(mention: Mention) -> bool:
    tree = mention.expression
    x = tree.recurring if isinstance(tree, Bare) else tree
    return isinstance(x, Calendar | Fields) and x.month is not None and x.day is not None
