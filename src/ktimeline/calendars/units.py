"""Calendar units: which one an instant lies in, where it starts, and its neighbours.

Every unit of a size has a whole number, its *index*, one more than the index of the unit before
it. Truncating is "index, then start"; the unit `n` later is "index + n, then start".

Decades, centuries and millennia are told by their digits: the 1990s are 1990 ... 1999, the 20th
century (TIMEX3 value 19) is 1900 ... 1999, the 40s BC are 49 ... 40 BC. There is no year 0 among
digits, so the first decade of either era has nine years. Weeks are ISO weeks, from Monday. Seasons
are meteorological, so they start in March, June, September and December.
"""

from __future__ import annotations

from functools import lru_cache

from ktimeline.calendars.ordinal import civil, ordinal
from ktimeline.calendars.undatable import Undatable
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.resolution import Reason

__all__ = [
    "DIGITS", "FURTHEST_YEAR", "MONTHS", "SECONDS", "check_year", "index", "is_aligned", "start",
    "truncate", "unit", "unit_after", "units_inside",
]  # fmt: skip

_G = Granularity
FURTHEST_YEAR = 1_000_000
SECONDS = {_G.SECOND: 1, _G.MINUTE: 60, _G.HOUR: 3600, _G.DAY: 86_400}
"""Sizes of the units that are a fixed number of seconds."""
MONTHS = {_G.MONTH: 1, _G.QUARTER: 3, _G.SEASON: 3, _G.HALF: 6, _G.YEAR: 12}
"""Sizes of the units that are a fixed number of months, up to the year."""
DIGITS = {_G.DECADE: 10, _G.CENTURY: 100, _G.MILLENNIUM: 1000}
"""Sizes of the units that are told by the digits of a year, in years."""


def check_year(year: int) -> None:
    """Raise `Undatable(OUT_OF_RANGE)` for a year beyond ± 1,000,000."""
    if not -FURTHEST_YEAR <= year <= FURTHEST_YEAR:
        raise Undatable(Reason.OUT_OF_RANGE, "years are computed from -1000000 to 1000000")


def index(instant: Instant, granularity: Granularity) -> int:
    """Return the number of the unit that holds `instant`.

    Parts of the day are counted as days and weekends as weeks.
    """
    if granularity is _G.DAY:  # what is asked most
        return ordinal(instant.year, instant.month, instant.day)
    if granularity in MONTHS:
        months = instant.year * 12 + instant.month - 1
        # A season starts with March, the third month, so its count starts two months late.
        return (months - 2 if granularity is _G.SEASON else months) // MONTHS[granularity]
    if granularity in DIGITS:
        width = DIGITS[granularity]
        year = instant.year
        return year // width if year > 0 else -((1 - year) // width) - 1
    day = ordinal(instant.year, instant.month, instant.day)
    if granularity is _G.WEEK or granularity is _G.WEEKEND:
        return (day - 1) // 7
    if granularity is _G.PART_OF_DAY:
        return day
    seconds = day * 86_400 + instant.hour * 3600 + instant.minute * 60 + instant.second
    return seconds // SECONDS[granularity]


def _start(number: int, granularity: Granularity) -> Instant:
    """Return where a unit starts, however far away."""
    if granularity is _G.DAY or granularity is _G.PART_OF_DAY:
        return civil(number)
    if granularity in MONTHS:
        months = number * MONTHS[granularity] + (2 if granularity is _G.SEASON else 0)
        return Instant(months // 12, months % 12 + 1)
    if granularity in DIGITS:
        width = DIGITS[granularity]
        if number >= 0:
            return Instant(max(1, number * width))
        return Instant(2 - (-number) * width)
    if granularity is _G.WEEK:
        return civil(number * 7 + 1)
    if granularity is _G.WEEKEND:
        return civil(number * 7 + 6)
    day, seconds = divmod(number * SECONDS[granularity], 86_400)
    midnight = civil(day)
    return Instant(*midnight[:3], seconds // 3600, seconds // 60 % 60, seconds % 60)


def start(number: int, granularity: Granularity) -> Instant:
    """Return the first instant of the unit with this index; the inverse of `index`.

    Raises `Undatable(OUT_OF_RANGE)` for a year beyond ± 1,000,000.

    >>> start(index(Instant(2018, 6, 12), Granularity.WEEK), Granularity.WEEK)
    Instant(year=2018, month=6, day=11, hour=0, minute=0, second=0)
    """
    # 400 days a unit would already be too far, so no giant number reaches the day arithmetic.
    if abs(number) > 400 * 86_400 * FURTHEST_YEAR:
        check_year(number)
    first = _start(number, granularity)
    check_year(first.year)
    return first


@lru_cache(maxsize=8192)
def unit(instant: Instant, granularity: Granularity) -> Interval:
    """Return the calendar unit that holds `instant` (for WEEKEND: the one of its ISO week).

    >>> unit(Instant(-43, 3, 15), Granularity.DECADE).first
    Instant(year=-48, month=1, day=1, hour=0, minute=0, second=0)
    """
    number = index(instant, granularity)
    first = start(number, granularity)
    if granularity is _G.WEEKEND:
        return Interval(first, _start(number + 1, _G.WEEK))
    return Interval(first, _start(number + 1, granularity))


def truncate(instant: Instant, granularity: Granularity) -> Instant:
    """Return the start of the unit that holds `instant`."""
    return start(index(instant, granularity), granularity)


def unit_after(instant: Instant, granularity: Granularity) -> Instant:
    """Return the start of the unit after the one that holds `instant`."""
    return start(index(instant, granularity) + 1, granularity)


def is_aligned(instant: Instant, granularity: Granularity) -> bool:
    """Tell whether a unit of this size starts at `instant`."""
    return _start(index(instant, granularity), granularity) == instant


def units_inside(interval: Interval, granularity: Granularity) -> range:
    """Return the indexes of the units that belong to a bounded interval, in order.

    A unit belongs where it lies wholly inside. A week belongs where its Thursday lies, which is how
    ISO 8601 gives weeks to years. A weekend belongs where its Saturday lies.
    """
    first, limit = interval.first, interval.limit
    if first is None or limit is None:
        return range(0)
    if granularity is _G.WEEK:
        low, high = index(first, _G.DAY), index(limit, _G.DAY)
        if not is_aligned(limit, _G.DAY):
            high += 1
        return range((low + 2) // 7, (high + 2) // 7)
    low = index(first, granularity)
    high = index(limit, granularity)
    if granularity is _G.WEEKEND:
        return range(low if first <= _start(low, granularity) else low + 1,
                     high if limit <= _start(high, granularity) else high + 1)  # fmt: skip
    return range(low if is_aligned(first, granularity) else low + 1, high)
