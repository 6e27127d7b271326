"""A weekday of a week that was named before it: "next week, probably on Thursday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.model import Granularity
from ktimeline.model.expression import (
    About,
    Bare,
    Between,
    Both,
    Enclosing,
    Every,
    Expression,
    Fields,
    Last,
    Next,
    Part,
    Recurring,
    This,
    Time,
    Within,
)
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.pattern import deferred

__all__ = ["Weeks", "with_named_weeks"]

_NEAR = 90  # code points between a week and a day that is plainly of it
_WEEK = Every(Granularity.WEEK)


class Weeks:
    """How a language puts a weekday into the week it has just named.

    `beside` fits all that stands between the week and its day (", probably on"), `listed` all
    between that day and another (" and"), `further` what stands between a week to come and a day
    that the text goes on to (" and will vote on", ". It will vote on").
    """

    __slots__ = ("beside", "further", "listed")

    def __init__(self, beside: str, listed: str, further: str) -> None:
        self.beside = deferred(beside, re.IGNORECASE)
        self.listed = deferred(listed, re.IGNORECASE)
        self.further = deferred(further)


def with_named_weeks(text: str, mentions: Sequence[Mention], weeks: Weeks) -> list[Mention]:
    """Return the mentions, a weekday put inside the week that the mention before it named.

    "They met last week, probably on Monday", told on a Tuesday, is not about yesterday. Of a range
    both ends are of that week, or the second is the next after the first.
    """
    found: list[Mention] = []
    whole: Expression | None = None  # the range whose first end was put into its week
    for mention in mentions:
        last = found[-1] if found else None
        if last is not None and whole is not None and mention.whole == whole:
            end = _second_end(mention, last)
            found[-1] = replace(last, whole=end.whole)
            found.append(end)
            whole = None
            continue
        whole = None
        day = None if last is None else _inside_the_week(text, last, mention, weeks)
        if day is None:
            found.append(mention)
            continue
        if isinstance(mention.whole, Between):
            whole = mention.whole
        found.append(replace(mention, expression=day))
    return found


def _second_end(mention: Mention, first: Mention) -> Mention:
    """Return the second end of a range whose first one, the last mention, is of a named week."""
    start, tree = first.expression, mention.expression
    x = tree.x if isinstance(tree, Next) else tree.recurring if isinstance(tree, Bare) else None
    if not isinstance(x, Recurring) or not isinstance(start, Time):
        return mention
    end = Next(start, x)
    return replace(mention, expression=end, whole=Between(start, end))


def _inside_the_week(text: str, last: Mention, mention: Mention, weeks: Weeks) -> Time | None:
    """Return a weekday as one of the week that the mention before it named; None for any other."""
    start, end = last.span.end, mention.span.start
    if end - start > _NEAR:
        return None
    week = _named_week(last.expression)
    day = None if week is None else _of_week(mention.expression, week)
    if week is None or day is None:
        return None
    if isinstance(last.expression, Within):
        fits = weeks.listed.fullmatch(text, start, end)
    else:
        fits = weeks.beside.fullmatch(text, start, end)
    if fits is None and isinstance(week, Next) and mention.tense is Tense.FUTURE:
        fits = weeks.further.fullmatch(text, start, end)
    return day if fits is not None else None


def _named_week(tree: Expression) -> Time | None:
    """Return the week that a mention names, alone or as that of a day: "next week, on Tuesday"."""
    if isinstance(tree, Within):
        return _named_week(tree.time) if _is_of_a_week(tree.recurring) else None
    while isinstance(tree, Part | About):
        tree = tree.time
    if isinstance(tree, Last | This | Next) and tree.x == _WEEK:
        return tree
    is_week = isinstance(tree, Enclosing) and tree.granularity is Granularity.WEEK
    return tree if is_week and isinstance(tree, Enclosing) else None


def _of_week(tree: Expression, week: Time) -> Time | None:
    """Return a weekday, its morning or an hour of it as one of `week`; None for another date."""
    if isinstance(tree, Within):  # "Thursday at 3 p.m."
        inner = _of_week(tree.time, week)
        return None if inner is None else replace(tree, time=inner)
    if isinstance(tree, Last) and isinstance(tree.anchor, Bare):  # the first of two days
        x = tree.x
        return Within(x, week) if isinstance(x, Recurring) and _is_of_a_week(x) else None
    if not isinstance(tree, Bare) or not _is_of_a_week(tree.recurring):
        return None
    return Within(tree.recurring, week)


def _is_of_a_week(x: Recurring) -> bool:
    day = x.coarse if isinstance(x, Both) else x
    return (
        isinstance(day, Fields) and day.weekday is not None and day == Fields(weekday=day.weekday)
    )
