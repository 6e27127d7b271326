"""New and full moons and the sun's longitude, to a few minutes.

From Meeus, *Astronomical Algorithms* (2nd ed.), chapters 25 (low accuracy sun) and 49 (phases of
the moon, largest periodic terms). Times are day numbers of `ordinal` with the time of day
(Universal Time) as a fraction. Good to a few minutes within a few centuries of 2000, so feasts that
turn on the minute may be a day off; `YEARS` bounds what is claimed.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import floor, radians, sin

__all__ = ["YEARS", "new_moons", "sun_longitude", "sun_reaches"]

YEARS = range(1600, 2401)
_JULIAN = 1_721_424.5
"""Julian date of the day number 0.0."""
_LUNATION = 29.530588861


def _delta_t(julian: float) -> float:
    """Return dynamical minus universal time in days: 64 s in 2000, a parabola around 1820."""
    century = (julian - 2_451_545.0) / 36_525
    return (64.0 + 37.0 * century + 25.0 * century * century) / 86_400


def _phase(k: float) -> float:
    """Return the day number of the new (whole `k`) or full (`k` + 1/2) moon; k = 0 in Jan 2000."""
    t = k / 1236.85
    mean = 2_451_550.09766 + _LUNATION * k + 0.00015437 * t * t
    e = 1 - 0.002516 * t
    sun = radians(2.5534 + 29.10535670 * k)
    moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t)
    node = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t)
    ascending = radians(124.7746 - 1.56375588 * k)
    full = k != floor(k)
    terms = (
        (-0.40614 if full else -0.40720) * sin(moon)
        + (0.17302 if full else 0.17241) * e * sin(sun)
        + (0.01614 if full else 0.01608) * sin(2 * moon)
        + (0.01043 if full else 0.01039) * sin(2 * node)
        + (0.00734 if full else 0.00739) * e * sin(moon - sun)
        - (0.00515 if full else 0.00514) * e * sin(moon + sun)
        + (0.00209 if full else 0.00208) * e * e * sin(2 * sun)
        - 0.00111 * sin(moon - 2 * node)
        - 0.00057 * sin(moon + 2 * node)
        + 0.00056 * e * sin(2 * moon + sun)
        - 0.00042 * sin(3 * moon)
        + 0.00042 * e * sin(sun + 2 * node)
        + 0.00038 * e * sin(sun - 2 * node)
        - 0.00024 * e * sin(2 * moon - sun)
        - 0.00017 * sin(ascending)
    )
    julian = mean + terms
    return julian - _delta_t(julian) - _JULIAN


def new_moons(day: float, full: bool = False) -> Iterator[float]:
    """Yield the new (or full) moons at or after a moment, for ever."""
    offset = 0.5 if full else 0.0
    k = floor((day + _JULIAN - 2_451_550.09766) / _LUNATION) - 1 + offset
    while True:
        moment = _phase(k)
        if moment >= day:
            yield moment
        k += 1


def sun_longitude(day: float) -> float:
    """Return the sun's apparent longitude in degrees, 0 at the March equinox."""
    julian = day + _JULIAN
    t = (julian + _delta_t(julian) - 2_451_545.0) / 36_525
    mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
    m = radians(357.52911 + 35_999.05029 * t)
    centre = (1.914602 - 0.004817 * t) * sin(m) + 0.019993 * sin(2 * m) + 0.000289 * sin(3 * m)
    return (mean + centre - 0.00569 - 0.00478 * sin(radians(125.04 - 1934.136 * t))) % 360


def sun_reaches(longitude: float, near: float) -> float:
    """Return the moment nearest to `near` at which the sun's longitude is `longitude` degrees."""
    moment = near
    for _ in range(6):
        ahead = (longitude - sun_longitude(moment) + 180) % 360 - 180
        moment += ahead * 365.2422 / 360
    return moment
