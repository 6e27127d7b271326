"""Days of the Julian calendar, which countries left between 1582 and 1926.

The day number is that of Dershowitz & Reingold, *Calendrical Calculations*, chapter 3.
"""

from __future__ import annotations

__all__ = ["day_number", "weekday"]


def day_number(year: int, month: int, day: int) -> int:
    """Return the day number of a Julian date, counted as `ktimeline.calendars.ordinal` does.

    >>> from ktimeline.calendars.ordinal import ordinal
    >>> day_number(1917, 10, 25) == ordinal(1917, 11, 7)
    True
    """
    shift = 0 if month <= 2 else -1 if year % 4 == 0 else -2
    before = year - 1
    return -2 + 365 * before + before // 4 + (367 * month - 362) // 12 + shift + day


def weekday(year: int, month: int, day: int) -> int:
    """Return the ISO weekday of a Julian date, Monday 1 ... Sunday 7.

    >>> weekday(1066, 10, 14)
    6
    """
    return (day_number(year, month, day) - 1) % 7 + 1
