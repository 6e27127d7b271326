"""The time line as numbers: days, and the stretch of it that a drawing shows first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import exp, log

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
MOST_LEFT_OUT = 0.5
_FEW = 4  # events; of fewer none is left out
_MANY = 25  # events; of fewer a year counts as much as a day
_HOUR = 1 / 24
_STEPS = 40  # in which the share that is left out is tried

Extent = tuple[float, float]


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


def fit_range(extents: Sequence[Extent]) -> Extent:
    """Return the stretch of days to show first: all extents, or the bulk of them.

    An extent is the start and the end of a mark. Of four or more up to half may be left out at the
    ends where that wins much room for the rest: the more are left out, the more it must win (see
    `_worth`). So one date BC does not squeeze a year of news, nor do the decades of background
    that every newspaper tells; days count for more than months and years, which say less of where
    the story is. A lone day gets 15 days on each side.

    >>> fit_range([(10.0, 11.0)])
    (-5.0, 26.0)
    """
    if not extents:
        return 0.0, 365.0
    kept = _bulk(sorted(extents, key=_middle))
    low = min(start for start, _ in kept)
    high = max(end for _, end in kept)
    if len(extents) == 1:
        margin = max(LONE_MARGIN, 0.3 * (high - low))
    else:
        margin = 0.03 * (high - low) or LONE_MARGIN
    return low - margin, high + margin


def whole_range(extents: Sequence[Extent]) -> Extent:
    """Return the stretch of days that an overview shows: everything, unless that says nothing.

    Where the whole is more than twelve times what is shown first, the overview shows that too.
    """
    fit = fit_range(extents)
    low = min([fit[0], *(extent[0] for extent in extents)])
    high = max([fit[1], *(extent[1] for extent in extents)])
    return (low, high) if high - low <= MOST_OVERVIEW * (fit[1] - fit[0]) else fit


def _bulk(extents: Sequence[Extent]) -> Sequence[Extent]:
    """Return those of a sorted list that are worth showing first: all, or the bulk of them.

    Of the bulk those that last longer than the whole of it do not widen it.
    """
    middles = [_middle(extent) for extent in extents]
    even = len(extents) < _MANY
    sums = [0.0, *accumulate(1.0 if even else _weight(extent) for extent in extents)]
    room = middles[-1] - middles[0]
    mark = max(min(end - start for start, end in extents), _HOUR)
    best, chosen = 0.0, (0, len(extents))
    for step in range(1, _STEPS + 1) if len(extents) >= _FEW and room else ():
        low, high = _shortest(middles, sums, 1 - MOST_LEFT_OUT * step / _STEPS)
        left_out = 1 - (sums[high] - sums[low]) / sums[-1]
        gain = log(room / max(middles[high - 1] - middles[low], mark)) - log(_worth(left_out))
        if gain > best:
            best, chosen = gain, (low, high)
    kept = extents[slice(*chosen)]
    if len(kept) == len(extents):
        return kept
    span = max(middles[chosen[1] - 1] - middles[chosen[0]], 1.0)
    return [extent for extent in kept if extent[1] - extent[0] <= span] or kept


def _shortest(middles: Sequence[float], sums: Sequence[float], share: float) -> tuple[int, int]:
    """Return the shortest run of sorted middles that has a share of the whole weight."""
    least = share * sums[-1] - 1e-9
    best = (0, len(middles))
    high = 0
    for low in range(len(middles)):
        while high < len(middles) and sums[high] - sums[low] < least:
            high += 1
        if sums[high] - sums[low] < least:
            break
        if middles[high - 1] - middles[low] < middles[best[1] - 1] - middles[best[0]]:
            best = (low, high)
    return best


def _middle(extent: Extent) -> float:
    return (extent[0] + extent[1]) / 2


def _weight(extent: Extent) -> float:
    """Return what a mark tells of where the story is: a day 1, a month a quarter, a year less."""
    return 1 / (1 + log(max(1.0, extent[1] - extent[0])))


def _worth(share: float) -> float:
    """Return how many times the room must grow for leaving out this share of the events.

    13 times for a tenth, 44 for a fifth, 1,600 for half: so it is as sure as it is much.
    """
    return 4 * exp(12 * share)
