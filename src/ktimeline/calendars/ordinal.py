"""Civil dates and day numbers, for any year of the proleptic Gregorian calendar.

Day 1 is 1 January of year 1, a Monday, as in `datetime.date.toordinal`. The calendar repeats every
400 years (146,097 days, a whole number of weeks), so any year is some multiple of that away from
the years 1 ... 400, where `datetime` does the work.
"""

from __future__ import annotations

from datetime import date

from ktimeline.model.instant import Instant

__all__ = ["civil", "days_in_month", "is_leap", "iso_week", "ordinal", "weekday"]

_CYCLE_YEARS = 400
_CYCLE_DAYS = 146_097
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LENGTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Tell whether an astronomical year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return 28 ... 31."""
    return 29 if month == 2 and is_leap(year) else _LENGTH[month]


def ordinal(year: int, month: int = 1, day: int = 1) -> int:
    """Return the day number of a civil date.

    >>> ordinal(2018, 6, 12) == date(2018, 6, 12).toordinal()
    True
    """
    before = year - 1
    leap_days = before // 4 - before // 100 + before // 400
    leap_day = 1 if month > 2 and is_leap(year) else 0
    return 365 * before + leap_days + _BEFORE[month] + leap_day + day


def civil(number: int) -> Instant:
    """Return midnight at the start of a day, by its number.

    >>> civil(ordinal(-43, 3, 15))
    Instant(year=-43, month=3, day=15, hour=0, minute=0, second=0)
    """
    cycles, rest = divmod(number - 1, _CYCLE_DAYS)
    within = date.fromordinal(rest + 1)
    return Instant(within.year + cycles * _CYCLE_YEARS, within.month, within.day)


def weekday(instant: Instant) -> int:
    """Return the ISO weekday, Monday 1 ... Sunday 7."""
    return (ordinal(*instant[:3]) - 1) % 7 + 1


def iso_week(instant: Instant) -> tuple[int, int]:
    """Return the ISO week-year and week number of a day (ISO 8601-1, 4.3.2.4).

    A week belongs to the year that holds its Thursday.

    >>> iso_week(Instant(2024, 12, 30))
    (2025, 1)
    """
    number = ordinal(*instant[:3])
    thursday = civil(number - (number - 1) % 7 + 3)
    return thursday.year, (ordinal(*thursday[:3]) - ordinal(thursday.year)) // 7 + 1
