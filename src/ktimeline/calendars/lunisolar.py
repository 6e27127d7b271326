"""Feasts that follow moon and sun as they are seen: Chinese, Indian, Buddhist, Persian.

Rules: the Chinese month 11 holds the December solstice and, in a leap year, the first month
without a principal term is the leap month (Dershowitz & Reingold, chapter 19), in Beijing time;
Diwali is the evening of the dark moon with the sun in sidereal Libra, Holi the day after the full
moon of the month that begins with the sun in sidereal Aquarius, in Indian time; Vesak is the day of
the first full moon of May (UN General Assembly resolution 54/115); Nowruz is the day whose noon in
Tehran follows the March equinox. Solstices and equinoxes themselves are days of Universal Time.
"""

from __future__ import annotations

from itertools import pairwise
from math import floor

from ktimeline.calendars.moon import YEARS, new_moons, sun_longitude, sun_reaches
from ktimeline.calendars.ordinal import ordinal
from ktimeline.calendars.undatable import Undatable
from ktimeline.model.resolution import Reason

__all__ = ["diwali", "holi", "lunar_new_year", "nowruz", "sun_day", "vesak"]

_BEIJING = 8 / 24
_INDIA = 5.5 / 24
_TEHRAN = 3.5 / 24


def _check(year: int) -> None:
    if year not in YEARS:
        raise Undatable(
            Reason.TOO_VAGUE, f"this feast is computed for {YEARS.start} to {YEARS.stop - 1} only"
        )


def _month_starts(solstice_year: int) -> list[int]:
    """Return the new-moon days (Beijing) from month 11 of one year to month 11 of the next."""
    first = floor(sun_reaches(270, ordinal(solstice_year, 12, 21) + 0.5) + _BEIJING)
    last = floor(sun_reaches(270, ordinal(solstice_year + 1, 12, 21) + 0.5) + _BEIJING)
    starts: list[int] = []
    for moment in new_moons(first - 33.0):
        day = floor(moment + _BEIJING)
        if day > last:
            break
        starts.append(day)
    while starts[1] <= first:
        starts.pop(0)
    return starts


def _term(day: int) -> int:
    """Return which twelfth of the sun's way a Beijing day begins in."""
    return floor(sun_longitude(day - _BEIJING) / 30)


def lunar_new_year(year: int) -> int:
    """Return the day number of the Chinese new year.

    Raises `Undatable` outside the years of `moon.YEARS`.
    """
    _check(year)
    starts = _month_starts(year - 1)
    if len(starts) < 14:
        return starts[2]
    bare = [_term(a) == _term(b) for a, b in pairwise(starts)]
    return starts[3] if bare[1] or bare[2] else starts[2]


def _sign(moment: float) -> int:
    """Return the sidereal sign of the sun, 0 ... 11, with Lahiri's precession (23.85 in 2000)."""
    years = (moment - ordinal(2000)) / 365.2422
    return floor((sun_longitude(moment) - 23.85 - 0.01397 * years) % 360 / 30)


def _moon_in_sign(sign: int, begin: float) -> float:
    """Return the last new moon with the sun in a sign, in the hundred days from `begin`."""
    moons = []
    for moment in new_moons(begin):
        if moment > begin + 100:
            break
        if _sign(moment) == sign:
            moons.append(moment)
    if not moons:  # pragma: no cover - a sign without a new moon is rarer than the years covered
        raise Undatable(Reason.TOO_VAGUE, "the month of this feast falls out in that year")
    return moons[-1]


def diwali(year: int) -> int:
    """Return the day on whose evening the dark moon of Ashvina still stands."""
    _check(year)
    return floor(_moon_in_sign(6, ordinal(year, 9, 25)) + _INDIA - 18.5 / 24)


def holi(year: int) -> int:
    """Return the day after the last mid-afternoon before the full moon of Phalguna."""
    _check(year)
    new = _moon_in_sign(10, ordinal(year, 1, 25))
    full = next(new_moons(new, full=True))
    return floor(full + _INDIA - 15 / 24) + 1


def vesak(year: int) -> int:
    """Return the day (Universal Time) of the first full moon of May."""
    _check(year)
    return floor(next(new_moons(ordinal(year, 5, 1), full=True)))


def nowruz(year: int) -> int:
    """Return the first day of the Persian year."""
    _check(year)
    equinox = sun_reaches(0, ordinal(year, 3, 20) + 0.5) + _TEHRAN
    return floor(equinox + 0.5)


def sun_day(year: int, longitude: int, month: int) -> int:
    """Return the day (Universal Time) on which the sun reaches a longitude late in a month.

    In March (0 degrees) and September (180) it is an equinox, in June (90) and December (270) a
    solstice. Raises `Undatable` outside the years of `moon.YEARS`.
    """
    _check(year)
    return floor(sun_reaches(longitude, ordinal(year, month, 21) + 0.5))
