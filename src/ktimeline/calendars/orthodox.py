"""Feasts that the Eastern churches keep by the Julian calendar.

The reckoning of Easter is that of Dershowitz & Reingold, *Calendrical Calculations*, chapter 9.
"""

from __future__ import annotations

from ktimeline.calendars.julian import day_number
from ktimeline.calendars.ordinal import ordinal

__all__ = ["easter", "in_gregorian_year"]


def easter(year: int) -> int:
    """Return the day number of Orthodox Easter: the Sunday after the Julian paschal moon.

    >>> easter(2026) == ordinal(2026, 4, 12)
    True
    """
    moon = day_number(year, 4, 19) - (14 + 11 * (year % 19)) % 30
    return moon + 7 - moon % 7


def in_gregorian_year(year: int, month: int, day: int) -> list[int]:
    """Return the day numbers on which a Julian date falls in a Gregorian year.

    >>> in_gregorian_year(2024, 12, 25) == [ordinal(2024, 1, 7)]
    True
    """
    first, limit = ordinal(year), ordinal(year + 1)
    days = (day_number(y, month, day) for y in range(year - 1, year + 2))
    return [number for number in days if first <= number < limit]
