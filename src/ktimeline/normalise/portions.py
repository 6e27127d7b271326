"""Portions and blurs of a time: "early 2011", "earlier this week", "around 1500", "recently"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TypeGuard

from ktimeline.calendars.arithmetic import add_days, add_months, add_seconds, seconds_between
from ktimeline.calendars.units import SECONDS, unit, unit_after
from ktimeline.model.context import Context
from ktimeline.model.expression import (
    About,
    DocumentTime,
    Enclosing,
    Modifier,
    Part,
    Portion,
    ReferenceTime,
    Time,
    Vague,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Assumption
from ktimeline.normalise.dispatch import evaluate, means
from ktimeline.normalise.meaning import Meaning, Step, bounds
from ktimeline.normalise.today import with_an_hour

__all__: list[str] = []

_G = Granularity
_DAY = SECONDS[_G.DAY]
_FEW = 3
_MODIFIERS = {
    Portion.EARLY: Modifier.START,
    Portion.EARLIER: Modifier.START,
    Portion.MID: Modifier.MID,
    Portion.LATE: Modifier.END,
    Portion.LATER: Modifier.END,
    Portion.FIRST_HALF: Modifier.START,
    Portion.SECOND_HALF: Modifier.END,
    Portion.FIRST_THIRD: Modifier.START,
    Portion.LAST_THIRD: Modifier.END,
    Portion.FIRST_QUARTER: Modifier.START,
    Portion.LAST_QUARTER: Modifier.END,
}
_FIRST = {
    Portion.FIRST_HALF: Fraction(1, 2),
    Portion.FIRST_THIRD: Fraction(1, 3),
    Portion.FIRST_QUARTER: Fraction(1, 4),
}
_LAST = {
    Portion.SECOND_HALF: Fraction(1, 2),
    Portion.LAST_THIRD: Fraction(1, 3),
    Portion.LAST_QUARTER: Fraction(1, 4),
}


def _share(first: Instant, limit: Instant, share: Fraction) -> int:
    """Return the seconds of a share, in whole days where the whole has three days or more."""
    seconds = int(seconds_between(first, limit) * share)
    whole_days = seconds_between(first, limit) >= _FEW * _DAY
    return seconds // _DAY * _DAY if whole_days and seconds >= _DAY else seconds


def _months(first: Instant, limit: Instant) -> int:
    """Return how many calendar months an interval is made of; 0 where it is not."""
    if first[2:] != (1, 0, 0, 0) or limit[2:] != (1, 0, 0, 0):
        return 0
    return (limit.year - first.year) * 12 + limit.month - first.month


def _after_share(first: Instant, limit: Instant, share: Fraction) -> Instant:
    """Return where a share of an interval ends, counted from its start.

    Whole months of what has three or more ("early 2011" ends with April), whole days of what has
    three days or more.
    """
    months = _months(first, limit)
    if months >= _FEW:
        return add_months(first, round(months * share))
    return add_seconds(first, _share(first, limit, share))


def _third(first: Instant, limit: Instant, portion: Portion, context: Context) -> Interval:
    """Return the early, middle or late portion of an interval, by the shares of the policy."""
    policy = context.policy
    early = _after_share(first, limit, policy.early)
    if _months(first, limit) >= _FEW:
        late = _after_share(first, limit, 1 - policy.late)
    else:
        late = add_seconds(limit, -_share(first, limit, policy.late))
    if portion is Portion.EARLY:
        begin, end = first, early
    elif portion is Portion.LATE:
        begin, end = late, limit
    else:
        begin, end = early, late
    return Interval(begin, end) if begin < end else Interval(first, limit)


def _fraction(first: Instant, limit: Instant, portion: Portion) -> Interval | None:
    """Return a half, a third or a quarter at one end of an interval; None for other portions."""
    if portion in _FIRST:
        return Interval(first, _after_share(first, limit, _FIRST[portion]))
    if portion in _LAST:
        return Interval(_after_share(first, limit, 1 - _LAST[portion]), limit)
    return None


def _seen_from(context: Context, first: Instant, limit: Instant) -> tuple[Instant, Step] | None:
    """Return the day from which "earlier" and "later" are told: one that the whole holds."""
    day = context.document_day
    if day is not None and first <= day < limit:
        return day, Step("published {}", (day,))
    if context.reference is not None and context.reference.interval.first is not None:
        told = unit(context.reference.interval.first, _G.DAY).first
        if told is not None and first <= told < limit:
            return told, Step("told before: {}", (told,))
    return None


def _divided(whole: Meaning, portion: Portion, context: Context) -> Meaning | None:
    """Return what of the whole is over, or still to come; None where nothing divides it."""
    first, limit = bounds(whole)
    seen = _seen_from(context, first, limit)
    if seen is None or (whole.granularity or _G.DAY) <= _G.DAY:
        return None
    day, step = seen
    tomorrow = unit_after(day, _G.DAY)
    if portion is Portion.EARLIER:
        interval = Interval(first, day) if first < day else Interval(day, add_days(day, 1))
        words = "before {}"
    else:
        interval = Interval(tomorrow, limit) if tomorrow < limit else Interval(day, tomorrow)
        words = "after {}"
    found = whole._replace(interval=interval).after(Meaning(steps=(step,)), Step(words, (day,)))
    return found._replace(portion=portion, modifier=_MODIFIERS[portion])


@means(Part)
def part(node: Part, context: Context) -> Meaning:
    """Return a portion of a time; the time's name stays, with START, MID or END."""
    whole = evaluate(node.time, with_an_hour(node.time, context))
    portion = node.portion
    if portion is Portion.LATER and _is_over(node.time, whole, context):
        whole = evaluate(replace(node.time, time=DocumentTime()), context)
    if whole.interval is None or whole.ends is not None:
        return whole._replace(portion=portion, modifier=_MODIFIERS[portion])
    if portion in (Portion.EARLIER, Portion.LATER):
        divided = _divided(whole, portion, context)
        if divided is not None:
            return divided
        portion = Portion.EARLY if portion is Portion.EARLIER else Portion.LATE
    first, limit = bounds(whole)
    named = whole.named or whole
    fraction = _fraction(first, limit, portion)
    if fraction is not None:
        step = Step("the {} of {}", (portion.value, named))
        found = whole._replace(interval=fraction, portion=portion, modifier=_MODIFIERS[portion])
        return found.after(whole, step)
    interval = _third(first, limit, portion, context)
    step = Step("{} part of {}", (portion.value, named))
    found = whole._replace(interval=interval, portion=portion, modifier=_MODIFIERS[portion])
    return found.assuming(Assumption.THIRDS).after(whole, step)


def _is_over(unit_told: Time, whole: Meaning, context: Context) -> TypeGuard[Enclosing]:
    """Tell whether nothing is left of a unit of the day told before: "the rest of the year".

    "The quarter ended Dec. 31, and they fear for the rest of the year" is of the publication's.
    """
    if not isinstance(unit_told, Enclosing) or not isinstance(unit_told.time, ReferenceTime):
        return False
    told, is_news = context.reference, context.genre is Genre.NEWS
    if told is None or whole.interval is None or context.document is None or not is_news:
        return False
    return told.granularity <= _G.DAY and told.interval.limit == whole.interval.limit


@means(About)
def about(node: About, context: Context) -> Meaning:
    """Return the time, told as approximate."""
    found = evaluate(node.time, context)
    return found._replace(approximate=True, modifier=found.modifier or Modifier.APPROX).assuming(
        Assumption.APPROXIMATE
    )


@means(Vague)
def vague(node: Vague, context: Context) -> Meaning:
    """Return past, present or future."""
    return Meaning(vague=node.when)
