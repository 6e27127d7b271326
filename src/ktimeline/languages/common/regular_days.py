"""Days and hours of what is so each week: "operates Monday to Friday, 7-9.30am"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Between,
    Each,
    Expression,
    Fields,
    Last,
    Next,
    This,
    Until,
    Within,
)
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["Regular", "with_regular_days"]

_CLAUSE = 90  # code points before a day in which its verb is looked for
_MIDWEEK = 4  # what is so all week long begins before it and ends on it or later
_STOP = deferred(r"[.!?](?=[\"”’')]*\s+[\"“‘(]?[^\W\d_a-z])|\n")


class Regular:
    """How a language tells what is so each week.

    `runs` fits a verb of what is so on the days that follow it ("operates"), up to them; `beside`
    what may stand between such days and their hours, and between two hours. `once` begins a
    sentence of how things used to be ("in those days"); `used` one of what shops and offices did,
    told right after what they did each week ("nothing opened on a Sunday. Shops shut").
    """

    __slots__ = ("beside", "once", "runs", "used")

    def __init__(self, runs: str, beside: str, once: str, used: str) -> None:
        self.runs = deferred(rf"\b(?:{runs})$")
        self.beside = deferred(beside, re.IGNORECASE)
        self.once = deferred(rf"[\"“‘(]*(?:{once})\b")
        self.used = deferred(rf"[\"“‘(]*(?:{used})\b")


def with_regular_days(text: str, mentions: list[Mention], regular: Regular) -> list[Mention]:
    """Return the mentions, days of what is so each week, and their hours, as ones that come round.

    Days are so from one to another ("runs hourly Monday to Friday"), or in a past that is told of
    as a whole ("in those days shops shut on Saturday").
    """
    found = mentions
    for place, mention in enumerate(mentions):
        if _weekly(mention.expression) is None or isinstance(mention.expression, Each):
            continue
        if _is_range(mentions, place):
            if _goes_by_the_week(text, mentions, place, regular):
                ends = [_each(one) for one in mentions[place : place + 2]]
                found = [*found[:place], *ends, *found[place + 2 :]]
                found = _with_hours(text, found, place + 2, regular)
        elif mention.tense.is_past and _is_of_old(text, found, place, regular):
            found = [*found[:place], _each(mention), *found[place + 1 :]]
            found = _with_hours_of_old(text, found, place + 1)
    return found


# ---- from one day of the week to another --------------------------------------------------------


def _is_range(mentions: Sequence[Mention], place: int) -> bool:
    """Tell whether a mention begins a range of days on which shops are open."""
    first, second = mentions[place], mentions[place + 1 : place + 2]
    if not isinstance(first.whole, Between) or not second or second[0].whole != first.whole:
        return False
    day, until = _weekly(first.expression), _weekly(second[0].expression)
    if day is None or until is None:
        return False
    return (day.weekday or 0) < _MIDWEEK <= (until.weekday or 0)


def _goes_by_the_week(
    text: str, mentions: Sequence[Mention], place: int, regular: Regular
) -> bool:
    start, end = mentions[place].span.start, mentions[place + 1].span.end
    last = mentions[place - 1] if place else None
    before = _clause(text, last.span.end if last else 0, start)
    is_near = last is not None and not _STOP.search(text[last.span.end : start])
    if is_near and last is not None and isinstance(last.expression, This | Next | Last):
        return False  # "runs this week Monday to Friday"
    after = mentions[place + 2].expression if len(mentions) > place + 2 else None
    if after is not None and _is_of_a_week(text[end : mentions[place + 2].span.start], after):
        return False
    if is_near and last is not None and isinstance(last.expression, Each):
        size = grain(last.expression.x)
        often = size is not None and size <= Granularity.DAY
        return often and before.strip(" ,") in {"", "from", "on", "between"}
    return regular.runs.search(before) is not None


def _is_of_a_week(between: str, after: Expression) -> bool:
    """Tell whether days are of the week or the dates right behind them: "to Friday next week"."""
    size = grain(after)
    is_near = between.strip(" ,(") in {"", "of", "in"}
    return is_near and size is not None and size >= Granularity.DAY


def _with_hours(
    text: str, mentions: list[Mention], place: int, regular: Regular
) -> list[Mention]:
    """Return the mentions, the hours that follow regular days as ones of each of those days."""
    found = list(mentions)
    for at in range(place, len(found)):
        hour = _hour_of(found[at].expression)
        gap = found[at - 1].span.end, found[at].span.start
        if hour is None or not regular.beside.fullmatch(text, *gap):
            break
        found[at] = replace(found[at], expression=Each(hour), whole=None)
    return found


# ---- how things used to be ----------------------------------------------------------------------


def _is_of_old(text: str, mentions: Sequence[Mention], place: int, regular: Regular) -> bool:
    last, start = (mentions[place - 1] if place else None), mentions[place].span.start
    sentence = _clause(text, max(0, start - _CLAUSE), start)
    if regular.once.match(sentence.lstrip()):
        return True
    if last is None or not isinstance(last.expression, Each):
        return False
    if _weekly(last.expression) is None:
        return False
    between = text[last.span.end : start]
    stops = len(_STOP.findall(between))
    if not stops:  # "shops shut on Saturday and did not open until Monday"
        return not last.expression.habitual and " and " in between
    return stops == 1 and regular.used.match(sentence.lstrip()) is not None


def _with_hours_of_old(text: str, mentions: list[Mention], place: int) -> list[Mention]:
    """Return the mentions, the hours told in the same paragraph as ones of each day then."""
    found = list(mentions)
    for at in range(place, len(found)):
        hour = _hour_of(found[at].expression)
        if hour is None or "\n" in text[found[at - 1].span.end : found[at].span.start]:
            break
        found[at] = replace(found[at], expression=Each(hour), whole=None)
    return found


# ---- what a mention is --------------------------------------------------------------------------


def _clause(text: str, start: int, end: int) -> str:
    """Return what stands between two places since the last sentence ended, cut to a clause."""
    return _STOP.split(text[max(start, end - _CLAUSE) : end])[-1]


def _weekly(node: Expression) -> Fields | None:
    """Return the day of the week that a node names, with an hour of it or without."""
    if isinstance(node, Until):
        node = node.end
    if isinstance(node, Within):
        day, hour = _weekly(node.time), node.recurring
        is_hour = day is not None and isinstance(hour, Fields)
        return replace(hour, weekday=day.weekday) if is_hour else None
    has_x = isinstance(node, Next | Each)
    x = node.recurring if isinstance(node, Bare) else node.x if has_x else None
    if not isinstance(x, Fields) or x.weekday is None:
        return None
    return x if (x.month, x.day) == (None, None) else None


def _each(mention: Mention) -> Mention:
    """Return a weekday, or an hour of one, as one of each week."""
    day = _weekly(mention.expression)
    return mention if day is None else replace(mention, expression=Each(day), whole=None)


def _hour_of(node: Expression) -> Fields | None:
    x = node.recurring if isinstance(node, Bare) else node.x if isinstance(node, Next) else None
    if not isinstance(x, Fields) or x.hour is None:
        return None
    return x if (x.month, x.day, x.weekday) == (None, None, None) else None
