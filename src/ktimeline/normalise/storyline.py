"""Bare dates in a history: they hang on the date told before, and the story moves forward."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.calendars.arithmetic import add, middle, seconds_between
from ktimeline.calendars.occurrence import Occurrence
from ktimeline.calendars.recurrence import (
    cycle_of,
    first_unfinished,
    in_cycle,
    inside,
)
from ktimeline.calendars.units import truncate, unit_after
from ktimeline.model.context import Context
from ktimeline.model.expression import Both, Fields, Recurring
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Tense
from ktimeline.model.resolution import Assumption
from ktimeline.normalise.anchored import found_or_none_such
from ktimeline.normalise.meaning import Meaning, Step, bounds, of_occurrence

__all__ = ["told_next"]

_G = Granularity
_ZONES = 14 * 3_600  # seconds: the hour of another zone is hardly farther from the one told
_NOON, _EVENING, _SMALL_HOURS, _MORNING = 12, 17, 5, 7
_APART = 4 * 3_600  # seconds: less apart are the clocks of two zones
_BEFORE, _AHEAD = 31, 62  # days
_HALF_CYCLE = {_G.YEAR: 183 * 86_400, _G.MONTH: 15 * 86_400}


def _in_story(x: Recurring, anchor: Meaning, context: Context) -> Occurrence | None:
    """Return the occurrence in the year (or month) of the date told before, or in the next one.

    The next one where the middle of the first lies more than half a year (half a month) back: after
    "November 1940", "in February" is 1941, and "in September" is a look back. A weekday is the
    first one from the date on.
    """
    hemisphere = context.policy.hemisphere
    first, _ = bounds(anchor)
    cycle = cycle_of(x, hemisphere)
    half = _HALF_CYCLE.get(cycle)
    if half is None:
        if cycle is _G.WEEK:
            return first_unfinished(x, first, hemisphere)
        same = next(in_cycle(x, first, hemisphere), None)
        if same is None or anchor.granularity is None:
            return same
        if _is_of_the_night_after(x, same, first, context) or _is_still_to_come(
            x, same, anchor, context
        ):
            return next(in_cycle(x, unit_after(first, _G.DAY), hemisphere), None)
        if _had_been_before(x, same, anchor, context):
            return next(in_cycle(x, add(truncate(first, _G.DAY), -1, _G.DAY), hemisphere), None)
        return same
    same = next(in_cycle(x, first, hemisphere), None)
    if anchor.granularity is not None and anchor.granularity >= cycle:
        return same
    if same is not None and seconds_between(middle(same.interval), first) <= half:
        return same
    begin: Instant = unit_after(first, cycle)
    return next(in_cycle(x, begin, hemisphere), None) or first_unfinished(x, begin, hemisphere)


def _is_of_the_night_after(
    x: Recurring, found: Occurrence, told: Instant, context: Context
) -> bool:
    """Tell whether a time before noon was told after an evening: "by 3 a.m. it was out".

    "7 on Friday night for half past six" is no such thing, nor what had happened before. An hour of
    another zone is the same as the one told: "2:14 p.m. local time (0614 GMT)".
    """
    if isinstance(x, Fields) and x.zone is not None:
        return seconds_between(found.first, told) > _ZONES
    limit = _MORNING
    if isinstance(x, Fields):
        limit = _NOON if context.tense is Tense.PAST else _SMALL_HOURS
    if not seconds_between(found.first, told) > 0:
        return False
    if _NOON <= told.hour < _EVENING:
        limit = _MORNING if context.tense is Tense.PAST else 0
    return told.hour >= _NOON and found.first.hour < limit


def _is_still_to_come(x: Recurring, found: Occurrence, told: Meaning, context: Context) -> bool:
    """Tell whether a morning is to follow an hour told: "shut at 5 p.m.; to reopen at 7 a.m."."""
    ahead = _hours_from(x, found, told)
    if ahead is None or context.tense is not Tense.FUTURE or ahead > -_APART:
        return False
    hour = found.first.hour
    return hour < _SMALL_HOURS or hour < _NOON <= bounds(told)[0].hour


def _had_been_before(x: Recurring, found: Occurrence, told: Meaning, context: Context) -> bool:
    """Tell whether an hour lies after one it led to: "until 3 a.m.; it had begun at 11 p.m."."""
    ahead = _hours_from(x, found, told)
    return ahead is not None and context.tense is Tense.PLUPERFECT and ahead >= _APART


def _hours_from(x: Recurring, found: Occurrence, told: Meaning) -> int | None:
    """Return how far an hour lies from one told, None where either is none or has a zone."""
    if told.granularity is None or told.granularity >= _G.PART_OF_DAY:
        return None
    if not isinstance(x, Fields) or x.hour is None or x.zone is not None:
        return None
    first, _ = bounds(told)
    return seconds_between(first, found.first)


def told_next(x: Recurring, anchor: Meaning, context: Context) -> Meaning:
    """Return which `x` is meant after the date told before (`anchor`).

    Where that date is too coarse to tell ("on Friday", after "in 1940"), it stays itself.
    """
    hemisphere = context.policy.hemisphere
    x = _without_a_slip(x, anchor)
    cycle = cycle_of(x, hemisphere)
    if isinstance(x, Both):
        outer = told_next(x.coarse, anchor, context)
        if Assumption.APPROXIMATE in outer.assumptions or outer.interval is None:
            return outer
        found = next(inside(x.fine, outer.interval, hemisphere), None)
        meaning = of_occurrence(found_or_none_such(found), x, hemisphere)
        return meaning.after(outer, Step("{} of it", (x.fine,)))
    if anchor.granularity is not None and anchor.granularity > cycle < _G.YEAR:
        return anchor.assuming(Assumption.APPROXIMATE).after(
            anchor, Step("some {} in {}", (x, anchor.named or anchor))
        )
    meaning = of_occurrence(found_or_none_such(_in_story(x, anchor, context)), x, hemisphere)
    if cycle is _G.YEAR:
        meaning = meaning.assuming(Assumption.YEAR_FROM_REFERENCE)
    return meaning.after(anchor, Step("{} next to {}", (x, anchor.named or anchor)))


def _without_a_slip(x: Recurring, anchor: Meaning) -> Recurring:
    """Return "Monday 3rd" as the 3rd where that is no Monday in the weeks around what was told.

    Then somebody erred, or counted by another calendar.
    """
    if not isinstance(x, Fields) or x.weekday is None or x.day is None or x.month is not None:
        return x
    first, _ = bounds(anchor)
    around = Interval(add(first, -_BEFORE, _G.DAY), add(first, _AHEAD, _G.DAY))
    return x if next(inside(x, around), None) else replace(x, weekday=None)
