"""Days and hours of what is so each week: "operates Monday to Friday, 7-9.30am"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.languages.common.former_days import Former, is_of_old, is_recalled
from ktimeline.languages.common.grain import grain
from ktimeline.languages.common.weekly import CLAUSE, STOP, clause_before, hour_alone, weekly
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Between,
    Each,
    Expression,
    Last,
    Next,
    This,
    Until,
    Within,
)
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["Regular", "with_regular_days"]

_MIDWEEK = 4  # what is so all week long begins before it and ends on it or later
_MAY_BE = (Bare, Within, Until, Next)


class Regular:
    """How a language tells what is so each week.

    `runs` fits a verb of what is so on the days that follow it ("operates"), up to them; `beside`
    what may stand between such days and their hours, and between two hours; `often` an adverb of
    habit and what it is said of, up to a day ("usually meets on"), with one of the words of
    `habits` in it. `former` is how things used to be.
    """

    __slots__ = ("beside", "former", "habits", "often", "runs")

    def __init__(
        self, runs: str, beside: str, often: str, habits: Sequence[str], former: Former
    ) -> None:
        self.runs = deferred(rf"\b(?:{runs})$")
        self.beside = deferred(beside, re.IGNORECASE)
        self.often = deferred(rf"\b(?:{often})$", re.IGNORECASE)
        self.habits = habits
        self.former = former


def with_regular_days(text: str, mentions: list[Mention], regular: Regular) -> list[Mention]:
    """Return the mentions, days of what is so each week, and their hours, as ones that come round.

    Days are so from one to another ("runs hourly Monday to Friday"), or in a past that is told of
    as a whole ("in those days shops shut on Saturday").
    """
    found = mentions
    recalls = any(words in text for words in regular.former.recalling)
    for place, mention in enumerate(mentions):
        tree = mention.expression
        if type(tree) not in _MAY_BE or (weekly(tree) is None and hour_alone(tree) is None):
            continue
        if _is_range(mentions, place):
            heads = _heads_a_line(text, mentions[place : place + 2])
            if heads or _goes_by_the_week(text, mentions, place, regular):
                ends = [_each(one) for one in mentions[place : place + 2]]
                found = [*found[:place], *ends, *found[place + 2 :]]
                found = _with_hours(text, found, place + 2, None if heads else regular)
        elif mention.tense.is_past and (
            (recalls and is_recalled(text, found, place, regular.former))
            or is_of_old(text, found, place, regular.former)
        ):
            found = [*found[:place], _each(mention), *found[place + 1 :]]
            found = _with_hours(text, found, place + 1, None)
        elif weekly(tree) is not None and _is_often(text, found, place, regular):
            found = [*found[:place], _each(mention), *found[place + 1 :]]
    return found


# ---- from one day of the week to another --------------------------------------------------------


def _is_range(mentions: Sequence[Mention], place: int) -> bool:
    """Tell whether a mention begins a range of days on which shops are open."""
    first, second = mentions[place], mentions[place + 1 : place + 2]
    if not isinstance(first.whole, Between) or not second or second[0].whole != first.whole:
        return False
    day, until = weekly(first.expression), weekly(second[0].expression)
    if day is None or until is None:
        return False
    return (day.weekday or 0) < _MIDWEEK <= (until.weekday or 0)


def _goes_by_the_week(text: str, mentions: Sequence[Mention], place: int, regular: Regular) -> bool:
    start, end = mentions[place].span.start, mentions[place + 1].span.end
    last = mentions[place - 1] if place else None
    before = clause_before(text, last.span.end if last else 0, start)
    is_near = last is not None and not STOP.search(text[last.span.end : start])
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


def _heads_a_line(text: str, days: Sequence[Mention]) -> bool:
    """Tell whether days head a line of a timetable: "Monday to Friday: the first boat leaves"."""
    start, end = days[0].span.start, days[1].span.end
    return text[end : end + 1] == ":" and not text[:start].rpartition("\n")[2].strip(" \t-–—•*·")


def _with_hours(
    text: str, mentions: list[Mention], place: int, regular: Regular | None
) -> list[Mention]:
    """Return the mentions, the hours that follow regular days as ones of each of those days.

    Right beside them, or, where no `regular` tells what may stand between, in the same line.
    """
    found = list(mentions)
    for at in range(place, len(found)):
        hour = hour_alone(found[at].expression)
        gap = found[at - 1].span.end, found[at].span.start
        if hour is None or "\n" in text[slice(*gap)]:
            break
        if regular is not None and not regular.beside.fullmatch(text, *gap):
            break
        found[at] = replace(found[at], expression=Each(hour), whole=None)
    return found


def _is_often(text: str, mentions: Sequence[Mention], place: int, regular: Regular) -> bool:
    """Tell whether an adverb of habit governs a day: "usually meets on Tuesday"."""
    start = mentions[place].span.start
    before = text[max(0, start - CLAUSE) : start]
    if not any(word in before for word in regular.habits):
        return False
    after = mentions[place - 1].span.end if place else 0
    return regular.often.search(clause_before(text, after, start)) is not None


def _each(mention: Mention) -> Mention:
    """Return a weekday, or an hour of one, as one of each week."""
    each = weekly(mention.expression) or hour_alone(mention.expression)
    return mention if each is None else replace(mention, expression=Each(each), whole=None)
