"""What a mention tells, as what later ones hang on: the reference time."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.calendars.units import truncate, unit
from ktimeline.model.context import Reference
from ktimeline.model.expression import DocumentTime, Expression, Fields, Since, Stretch
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Resolution, TimexType, Unresolved
from ktimeline.normalise.hanging import ends_a_range
from ktimeline.normalise.nodes import nodes

__all__ = ["begins_before", "day_for", "on_its_day", "reference_after", "told_by"]

_MIDNIGHT = 24  # the hour at the end of a day
_HOUR = 3_600  # seconds


def reference_after(
    state: Reference | None, resolution: Resolution | Unresolved, genre: Genre
) -> Reference | None:
    """Return the time the text speaks of after a mention: what it told, else what was told before.

    Only a point (a DATE or a TIME) counts, and the month of some days of it; of "since" and "until"
    the day they name. In a history, what hangs on the publication ("to this day") is an aside and
    moves nothing.
    """
    if isinstance(resolution, Unresolved) or ends_a_range(resolution.mention):
        return state
    told = told_by(resolution)
    tree = resolution.mention.expression
    if told is None or resolution.interval is None:
        return state
    if genre is Genre.NARRATIVE and DocumentTime in map(type, nodes(tree)):
        return state
    if isinstance(tree, Since) and (
        genre is Genre.NEWS or begins_before(resolution.interval, state)
    ):
        return state  # "he had been minister since 1922": the story stays where it was
    return told


def told_by(resolution: Resolution | Unresolved) -> Reference | None:
    """Return the point that a mention tells, None where it tells none."""
    if isinstance(resolution, Unresolved):
        return None
    interval, granularity = resolution.interval, resolution.granularity
    if isinstance(resolution.mention.expression, Stretch):
        return _month_of(interval)
    is_point = resolution.timex.type in (TimexType.DATE, TimexType.TIME)
    if not is_point or granularity is None or interval is None:
        return None
    if resolution.lasted:
        # "Since 8 August" speaks of that day, not of all the time since.
        edge = interval.first or add_seconds(interval.limit or Instant(1), -1)
        if granularity is Granularity.PART_OF_DAY and interval.first is None:
            interval = Interval(truncate(edge, Granularity.HOUR), interval.limit)
        else:
            interval = unit(edge, granularity)
    return Reference(interval, granularity)


def _month_of(interval: Interval | None) -> Reference | None:
    """Return the month that "the last two weeks of May 1889" lie in; None for a longer stretch."""
    if interval is None or interval.first is None or interval.limit is None:
        return None
    month = unit(interval.first, Granularity.MONTH)
    is_inside = month.limit is not None and interval.limit <= month.limit
    return Reference(month, Granularity.MONTH) if is_inside else None


def on_its_day(told: Reference | None, tree: Expression) -> Reference | None:
    """Return midnight as the end of the day it is told of: "midnight on Sunday. The next day"."""
    first = None if told is None else told.interval.first
    if told is None or first is None or told.granularity >= Granularity.PART_OF_DAY:
        return told
    hours = (node for node in nodes(tree) if isinstance(node, Fields))
    if all(hour.hour != _MIDNIGHT for hour in hours):
        return told
    return Reference(Interval(add_seconds(first, -_HOUR), first), told.granularity)


def begins_before(interval: Interval, state: Reference | None) -> bool:
    """Tell whether an interval begins before a date told, where both beginnings are known."""
    if state is None or interval.first is None or state.interval.first is None:
        return False
    return interval.first < state.interval.first


def day_for(told: Reference, days: Sequence[Reference]) -> Reference | None:
    """Return the day that hours are of after something as long as a year or a month was told.

    That is the last day, where it lies in that ("for the first time that year"); else the first of
    the days told that comes after: "The fire began on 9 May 1812. A law of 1790 forbade ... At 4".
    """
    after = [day for day in days if begins_before(told.interval, day)]
    if after and after[-1] is days[-1] and told.interval.overlaps(after[-1].interval):
        return after[-1]
    return min(reversed(after), key=_begin, default=None)


def _begin(reference: Reference) -> Instant:
    assert reference.interval.first is not None  # of a day it is known
    return reference.interval.first
