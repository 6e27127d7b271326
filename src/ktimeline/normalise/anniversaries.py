"""Anniversaries that open a story: "Fifty years ago this month the bridge fell. On 4 June ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ktimeline.model.context import Context
from ktimeline.model.expression import Calendar, DocumentTime, Season, Shift, Time, Within
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Mention
from ktimeline.model.policy import Direction
from ktimeline.normalise.evaluate import resolve
from ktimeline.normalise.nodes import nodes
from ktimeline.normalise.story_places import stated_place
from ktimeline.normalise.told import told_by

__all__ = ["as_dates_told"]

_BESIDE = 6  # code points: ", on "
_LONG_PAST = 8  # years: "two years ago this week" opens what is told of today
_YEAR = Granularity.YEAR


def as_dates_told(mentions: Sequence[Mention], document: date | None) -> Sequence[Mention]:
    """Return the mentions, an anniversary that opens the text seen as the date it tells.

    "Fifty years ago this month" is one, and "fifty years ago, on 29 May 1953": what follows is told
    of then. "Fifty years ago" alone may as well set off what is told of today.
    """
    place = next((i for i, m in enumerate(mentions) if isinstance(m.expression, Time)), None)
    if document is None or place is None or _years_back(mentions[place]) is None:
        return mentions
    opening, after = mentions[place], mentions[place + 1 : place + 2]
    tree = _date_of(opening, document)
    if not _is_to_the_day(opening) and not (after and _is_said_again(opening, after[0], tree)):
        return mentions
    if tree is None:
        return mentions
    return [*mentions[:place], replace(opening, expression=tree), *mentions[place + 1 :]]


def _years_back(mention: Mention) -> Shift | None:
    """Return the years counted back in a mention: "fifty years ago", "... ago tonight"."""
    tree = mention.expression
    tree = tree.time if isinstance(tree, Within) else tree
    if not isinstance(tree, Shift) or tree.direction is not Direction.BACK:
        return None
    size = getattr(tree.amount, "granularity", None)
    return tree if size is not None and size >= _YEAR else None


def _is_to_the_day(mention: Mention) -> bool:
    """Tell whether years are counted from a day, week, month or season: "... ago this week"."""
    tree = _years_back(mention)
    return tree is not None and tree.exact and DocumentTime in map(type, nodes(tree))


def _is_said_again(opening: Mention, after: Mention, tree: Time | None) -> bool:
    """Tell whether a date right behind says which one is meant: "fifty years ago, on 29 May"."""
    if tree is None or after.span.start - opening.span.end > _BESIDE:
        return False
    told, stated = stated_place(tree), stated_place(after.expression)
    return told is not None and stated is not None and told[0] // 1 == stated[0] // 1


def _date_of(mention: Mention, document: date) -> Time | None:
    """Return the date that years counted back from the publication lead to."""
    told = told_by(resolve(mention, Context(document=document)))
    first = None if told is None else told.interval.first
    if told is None or first is None or not 1 <= first.year <= document.year - _LONG_PAST:
        return None
    anchor = mention.expression.anchor if isinstance(mention.expression, Shift) else None
    season = getattr(anchor, "x", None)
    if isinstance(season, Season):
        return Within(season, Calendar(year=first.year))
    if told.granularity >= _YEAR:
        return Calendar(year=first.year)
    is_day = told.granularity <= Granularity.DAY
    return Calendar(year=first.year, month=first.month, day=first.day if is_day else None)
