"""Feasts of the Hebrew calendar, by its fixed arithmetic.

The rules (the mean lunation of 29 d 12 h 793 parts, 235 months in 19 years, and the postponements
of the new year) are the calendar's own, as set out in Dershowitz & Reingold, *Calendrical
Calculations*, chapter 8. Days are civil days; a feast begins on the evening before.
"""

from __future__ import annotations

__all__ = ["hanukkah", "passover", "purim", "rosh_hashanah", "yom_kippur"]

_EPOCH = -1_373_427
_PARTS_A_DAY = 25_920


def _elapsed(year: int) -> int:
    """Return the days from the epoch to the (unpostponed) new year."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // _PARTS_A_DAY
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _new_year(year: int) -> int:
    """Return the day number of 1 Tishri of a Hebrew year."""
    before, this, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    late = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _EPOCH + this + late


def rosh_hashanah(year: int) -> int:
    """Return the day number of 1 Tishri in a Gregorian year."""
    return _new_year(year + 3761)


def yom_kippur(year: int) -> int:
    """Return the day number of 10 Tishri in a Gregorian year."""
    return rosh_hashanah(year) + 9


def passover(year: int) -> int:
    """Return the day number of 15 Nisan: the months from there to the new year never vary."""
    return rosh_hashanah(year) - 163


def purim(year: int) -> int:
    """Return the day number of 14 Adar (of the second Adar in a leap year)."""
    return passover(year) - 30


def hanukkah(year: int) -> int:
    """Return the day number of 25 Kislev; Heshvan, before it, has 29 or 30 days."""
    new_year = rosh_hashanah(year)
    long_heshvan = (_new_year(year + 3762) - new_year) % 10 == 5
    return new_year + 30 + (30 if long_heshvan else 29) + 24
