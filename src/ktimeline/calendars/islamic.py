"""Feasts of the Islamic calendar, by the tabular (arithmetic) calendar.

Months really begin when the crescent is seen, so these days can be off by one or two: everything
here is approximate. The thirty-year cycle is that of the civil tabular calendar (Dershowitz &
Reingold, *Calendrical Calculations*, chapter 7).
"""

from __future__ import annotations

from ktimeline.calendars.ordinal import ordinal

__all__ = ["in_gregorian_year"]

_EPOCH = 227_015


def _day(year: int, month: int, day: int) -> int:
    return (
        _EPOCH - 1 + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day
    )


def in_gregorian_year(year: int, month: int, day: int) -> list[int]:
    """Return the day numbers on which an Islamic date falls in a Gregorian year: one or two.

    An Islamic year is eleven days short, so a date can fall twice. None before the Hijra.
    """
    first, limit = ordinal(year), ordinal(year + 1)
    around = (first - _EPOCH) * 30 // 10_631
    days = (_day(y, month, day) for y in range(around, around + 4) if y >= 1)
    return [number for number in days if first <= number < limit]
