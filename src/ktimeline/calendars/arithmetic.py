"""Adding lengths to instants."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.calendars.ordinal import civil, days_in_month, ordinal
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import DIGITS, FURTHEST_YEAR, MONTHS, SECONDS, check_year
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.resolution import Reason

__all__ = ["FINER", "add", "add_days", "add_months", "add_seconds", "middle", "seconds_between"]

_G = Granularity
_DAYS = {_G.PART_OF_DAY: 1, _G.DAY: 1, _G.WEEKEND: 7, _G.WEEK: 7}

FINER: dict[Granularity, tuple[int, Granularity]] = {
    _G.MILLENNIUM: (10, _G.CENTURY),
    _G.CENTURY: (10, _G.DECADE),
    _G.DECADE: (10, _G.YEAR),
    _G.YEAR: (12, _G.MONTH),
    _G.HALF: (6, _G.MONTH),
    _G.SEASON: (3, _G.MONTH),
    _G.QUARTER: (3, _G.MONTH),
    _G.MONTH: (30, _G.DAY),
    _G.WEEK: (7, _G.DAY),
    _G.WEEKEND: (7, _G.DAY),
    _G.DAY: (24, _G.HOUR),
    _G.PART_OF_DAY: (24, _G.HOUR),
    _G.HOUR: (60, _G.MINUTE),
    _G.MINUTE: (60, _G.SECOND),
}
"""How many of which finer unit a unit holds; a fraction of a month counts in 30 days."""


def _check_count(days: int) -> None:
    if abs(days) > 400 * FURTHEST_YEAR * 2:
        raise Undatable(Reason.OUT_OF_RANGE, "the length is beyond any calendar")


def add_days(instant: Instant, days: int) -> Instant:
    """Return the same time of day `days` later."""
    _check_count(days)
    moved = civil(ordinal(instant.year, instant.month, instant.day) + days)
    check_year(moved.year)
    return Instant(moved.year, moved.month, moved.day, *instant[3:])


def add_seconds(instant: Instant, seconds: int) -> Instant:
    """Return the instant `seconds` later (days of 86,400 seconds; wall-clock time has no zone)."""
    clock = instant.hour * 3600 + instant.minute * 60 + instant.second + seconds
    days, rest = divmod(clock, 86_400)
    day = add_days(instant, days)
    return Instant(day.year, day.month, day.day, rest // 3600, rest // 60 % 60, rest % 60)


def add_months(instant: Instant, months: int) -> Instant:
    """Return the same day `months` later, or the last day of a month that is too short.

    >>> add_months(Instant(2025, 3, 31), -1)
    Instant(year=2025, month=2, day=28, hour=0, minute=0, second=0)
    """
    year, month = divmod(instant.year * 12 + instant.month - 1 + months, 12)
    check_year(year)
    day = min(instant.day, days_in_month(year, month + 1))
    return Instant(year, month + 1, day, *instant[3:])


def add(instant: Instant, n: int | Fraction, granularity: Granularity) -> Instant:
    """Return the instant `n` units later (earlier, where `n` is negative).

    A fraction is counted in the next finer unit: a year and a half are a year and six months.

    >>> add(Instant(2025, 1, 29), Fraction(-3, 2), Granularity.YEAR)
    Instant(year=2023, month=7, day=29, hour=0, minute=0, second=0)
    """
    whole = int(n)
    if granularity in MONTHS:
        moved = add_months(instant, whole * MONTHS[granularity])
    elif granularity in DIGITS:
        moved = add_months(instant, whole * 12 * DIGITS[granularity])
    elif granularity in _DAYS:
        moved = add_days(instant, whole * _DAYS[granularity])
    else:
        moved = add_seconds(instant, whole * SECONDS[granularity])
    rest = n - whole
    if not rest or granularity not in FINER:
        return moved
    factor, finer = FINER[granularity]
    return add(moved, rest * factor, finer)


def seconds_between(first: Instant, limit: Instant) -> int:
    """Return how many seconds of wall-clock time lie between two instants."""
    days = ordinal(*limit[:3]) - ordinal(*first[:3])
    return (
        days * 86_400
        + (limit.hour - first.hour) * 3600
        + (limit.minute - first.minute) * 60
        + (limit.second - first.second)
    )


def middle(interval: Interval) -> Instant:
    """Return the instant halfway through a bounded interval.

    Raises ValueError for an interval with an open end.
    """
    if interval.first is None or interval.limit is None:
        raise ValueError("an interval with an open end has no middle; bound it first")
    return add_seconds(interval.first, seconds_between(interval.first, interval.limit) // 2)
