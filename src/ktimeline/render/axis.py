"""The time line as numbers: days, and the stretch of it that a drawing shows first."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.model import Granularity, Instant

__all__ = ["UNIT_DAYS", "day_number", "fit_range", "whole_range"]

UNIT_DAYS = {
    Granularity.SECOND: 1 / 86400,
    Granularity.MINUTE: 1 / 1440,
    Granularity.HOUR: 1 / 24,
    Granularity.PART_OF_DAY: 1 / 4,
    Granularity.DAY: 1.0,
    Granularity.WEEKEND: 2.0,
    Granularity.WEEK: 7.0,
    Granularity.MONTH: 30.0,
    Granularity.QUARTER: 91.0,
    Granularity.SEASON: 91.0,
    Granularity.HALF: 182.0,
    Granularity.YEAR: 365.0,
    Granularity.DECADE: 3652.0,
    Granularity.CENTURY: 36524.0,
    Granularity.MILLENNIUM: 365242.0,
}
"""About how many days a unit has: for the length of a drawn mark, never for a date."""

LONE_MARGIN = 15.0
MOST_OVERVIEW = 12.0


def day_number(instant: Instant) -> float:
    """Return the days from 1970-01-01T00:00 to `instant`, with the hours as a fraction.

    The count is exact for any year of the proleptic Gregorian calendar: years start in March, so
    that the leap day is a year's last, and 400 years are 146,097 days.

    >>> day_number(Instant(1970, 1, 2, 12))
    1.5
    >>> day_number(Instant(-43, 3, 15))
    -735160.0
    """
    year = instant.year - (instant.month < 3)
    day_of_year = (153 * ((instant.month - 3) % 12) + 2) // 5 + instant.day - 1
    era, year_of_era = divmod(year, 400)
    day_of_era = 365 * year_of_era + year_of_era // 4 - year_of_era // 100 + day_of_year
    seconds = 3600 * instant.hour + 60 * instant.minute + instant.second
    return era * 146097 + day_of_era - 719468 + seconds / 86400


def fit_range(extents: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the stretch of days to show first: all extents, but for a few that lie far out.

    An extent is the start and the end of a mark. One in ten of them (and of four or more at least
    one) may be left out at the ends where that wins much room for the rest: the fewer are left
    out, the less it must win (see `_worth`). So one date BC does not squeeze a year of news. A
    lone day gets 15 days on each side.

    >>> fit_range([(10.0, 11.0)])
    (-5.0, 26.0)
    """
    if not extents:
        return 0.0, 365.0
    kept = _without_far_out(sorted(extents, key=lambda extent: extent[0] + extent[1]))
    low = min(extent[0] for extent in kept)
    high = max(extent[1] for extent in kept)
    if len(extents) == 1:
        margin = max(LONE_MARGIN, 0.3 * (high - low))
    else:
        margin = 0.03 * (high - low) or LONE_MARGIN
    return low - margin, high + margin


def whole_range(extents: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the stretch of days that an overview shows: everything, unless that says nothing.

    Where the whole is more than twelve times what is shown first, the overview shows that too.
    """
    fit = fit_range(extents)
    low = min([fit[0], *(extent[0] for extent in extents)])
    high = max([fit[1], *(extent[1] for extent in extents)])
    return (low, high) if high - low <= MOST_OVERVIEW * (fit[1] - fit[0]) else fit


def _without_far_out(extents: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Drop extents from the ends of a sorted list while that wins much room for the others."""
    middles = [(start + end) / 2 for start, end in extents]
    low, high = 0, len(middles)
    kept = (low, high)
    for _ in range(max(1, high // 10) if high >= 4 else 0):
        if middles[low + 1] - middles[low] >= middles[high - 1] - middles[high - 2]:
            low += 1
        else:
            high -= 1
        before = middles[kept[1] - 1] - middles[kept[0]]
        left_out = kept[1] - kept[0] - (high - low)
        if before > _worth(left_out / len(middles)) * (middles[high - 1] - middles[low]):
            kept = (low, high)
    return extents[slice(*kept)]


def _worth(share: float) -> float:
    """Return how many times the room must grow for leaving out this share of the events."""
    return 4 + 80 * share
