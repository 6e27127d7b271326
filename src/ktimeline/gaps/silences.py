"""Stretches of a story in which nothing is known to have happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil
from statistics import median

from ktimeline.calendars.arithmetic import seconds_between
from ktimeline.model import Event, Granularity, Instant, Status

__all__ = ["Silence", "find_silences"]

_COARSEST = Granularity.MONTH  # "some time in 2018" breaks no silence of that year
_DAY = 86_400  # seconds
_TIMES = 5  # how much longer than the median a stretch must be
_BACKGROUND = 0.1  # of the events: what they tell before the story is no part of it


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch between two events without any event in it, `days` long.

    `start` is the first moment after the event `before`, `end` that at which `after` may begin.
    """

    start: Instant
    end: Instant
    days: int
    before: Event
    after: Event


def find_silences(events: Iterable[Event], *, everything: bool = False) -> tuple[Silence, ...]:
    """Return the silent stretches of a story, the longest first.

    A stretch is silent where it is longer than five times the median of all stretches between one
    event and the next, and than a day. Only what happened is counted, and only what is dated to
    the month or finer, or lasted: a year in which something happened may yet be silent for months.
    Behind the first tenth of the events only, unless `everything` is asked for: between what
    a story tells of its own beginnings and the story itself there is always a silence.
    """
    stretches = list(_stretches(events))
    if not stretches:
        return ()
    usual = max(1.0, _TIMES * median(stretch.days for stretch in stretches))
    first = 0 if everything else ceil(_BACKGROUND * (len(stretches) + 1)) - 1
    silent = [stretch for stretch in stretches[first:] if stretch.days > usual]
    return tuple(sorted(silent, key=lambda one: (-one.days, one.start)))


def _stretches(events: Iterable[Event]) -> Iterator[Silence]:
    """Yield what lies between one event and the next, in order of time; nothing is 0 days."""
    placed = ((*bounds, event.id, event) for event in events if (bounds := _bounds(event)))
    last: Event | None = None
    reached: Instant | None = None
    for first, limit, _, event in sorted(placed, key=lambda one: one[:3]):
        if last is not None and reached is not None and reached <= first:
            days = seconds_between(reached, first) // _DAY
            yield Silence(reached, first, days, last, event)
        if reached is None or limit > reached:
            reached, last = limit, event


def _bounds(event: Event) -> tuple[Instant, Instant] | None:
    """Return the bounds of an event that breaks a silence; None for any other."""
    when = event.when
    first, limit = when.interval.first, when.interval.limit
    fine = when.lasted or when.granularity <= _COARSEST
    if first is None or limit is None or not fine or event.status is not Status.HAPPENED:
        return None
    return first, limit
