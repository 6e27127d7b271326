"""Hours of what comes round: "on Mondays, starting at 9 a.m.", "every morning he rises at 5"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import Bare, Between, Each, Fields, Next
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["Habit", "with_hours_of_habits"]

_OPENS = deferred(r"(?:\A|[.!?][\"”’')\]]*\s+|\n)[\"“‘(]*(?:[^\W\d_]{2,3}\s)?\Z")  # "On Fridays"
_LEAD = 12  # code points before a mention that opens its sentence


class Habit:
    """How a language tells the hour of what comes round.

    `starting` fits all that stands between a habit and the hour at which each begins (", starting
    at"), `within` what may stand between one that opens its sentence and the hour ("he rises at"),
    `joining` what joins two hours of it ("and").
    """

    __slots__ = ("joining", "starting", "within")

    def __init__(self, starting: str, within: str, joining: str) -> None:
        self.starting = deferred(starting, re.IGNORECASE)
        self.within = deferred(within, re.IGNORECASE)
        self.joining = deferred(joining, re.IGNORECASE)


def with_hours_of_habits(text: str, mentions: Sequence[Mention], habit: Habit) -> list[Mention]:
    """Return the mentions, the hours of what comes round as ones that come round with it."""
    if not any(isinstance(mention.expression, Each) for mention in mentions):
        return list(mentions)
    found: list[Mention] = []
    last: Mention | None = None  # a habit, or an hour of one
    for mention in mentions:
        hour = _hour_of(mention)
        if hour is not None and last is not None and _is_of(text, last, mention, habit):
            mention = replace(mention, expression=Each(hour), whole=None)  # noqa: PLW2901
        is_habit = isinstance(mention.expression, Each) and _comes_soon(mention.expression)
        last = mention if is_habit else None
        found.append(mention)
    return found


def _hour_of(mention: Mention) -> Fields | None:
    """Return the hour that a mention is, also as the later end of a range."""
    tree = mention.expression
    x: object = tree.recurring if isinstance(tree, Bare) else None
    if isinstance(tree, Next) and isinstance(mention.whole, Between):
        x = tree.x
    if not isinstance(x, Fields) or x.hour is None:
        return None
    return x if (x.month, x.day, x.weekday) == (None, None, None) else None


def _comes_soon(each: Each) -> bool:
    size = grain(each.x)
    return size is not None and size <= Granularity.WEEK


def _is_of(text: str, last: Mention, hour: Mention, habit: Habit) -> bool:
    between = (last.span.end, hour.span.start)
    each = last.expression
    if isinstance(each, Each) and _is_an_hour(each.x):
        return habit.joining.fullmatch(text, *between) is not None
    if habit.starting.fullmatch(text, *between) is not None:
        return True
    start = last.span.start
    opens = _OPENS.search(text[max(0, start - _LEAD) : start]) is not None
    return opens and habit.within.fullmatch(text, *between) is not None


def _is_an_hour(x: object) -> bool:
    return isinstance(x, Fields) and x.hour is not None
