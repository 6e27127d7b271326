"""EDTF (ISO 8601-2:2019, level 2) of a meaning, and reading it back into an interval.

Exact where EDTF has a notation: days, months, years, seasons (21 ... 24; southern 29 ... 32),
quarters 33 ... 36, halves 40 and 41, `201X`, `19XX`, years beyond four digits `Y170000002`, one
second `2018-06-12T17:00:00`. Everything else is written by its first and last day (or month, year):
weeks, rolling windows, portions, decades and centuries before the common era.

EDTF is coarser than the interval in two cases, and then covers it: times of day finer than a day
but longer than a second become their day (`2018-06-12` for "17:00"), and months and days of years
beyond 9999 become their year.
"""

from __future__ import annotations

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.calendars.units import DIGITS, index, is_aligned, truncate, unit
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.normalise.meaning import Meaning

__all__ = ["edtf", "edtf_interval"]

_G = Granularity
_LONG = 9999
NORTH_SEASONS = {3: 21, 6: 22, 9: 23, 12: 24}
"""EDTF's code for the season that starts in a month: spring 21 ... winter 24."""


def _year(year: int) -> str:
    if abs(year) > _LONG:
        return f"Y{year}"
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def _date(instant: Instant, size: Granularity) -> str:
    """Return a year, month or day."""
    year = _year(instant.year)
    if size is _G.YEAR or abs(instant.year) > _LONG:
        return year
    if size is _G.MONTH:
        return f"{year}-{instant.month:02}"
    return f"{year}-{instant.month:02}-{instant.day:02}"


def _unit(first: Instant, size: Granularity, southern: bool) -> str | None:
    """Return the notation of a whole calendar unit; None where EDTF has none."""
    if size in (_G.DAY, _G.MONTH, _G.YEAR):
        return _date(first, size)
    if size in DIGITS:
        number = index(first, size)
        places = 4 - len(str(DIGITS[size])) + 1
        # The first decade has no year 0 among its digits, and "000X" would.
        if number <= 0 or len(str(number)) > places:
            return None
        return f"{number:0{places}}".ljust(4, "X")
    if abs(first.year) > _LONG:
        return None
    if size is _G.SEASON:
        return f"{_year(first.year)}-{_season_code(first.month, southern)}"
    if size is _G.QUARTER:
        return f"{_year(first.year)}-{32 + (first.month + 2) // 3}"
    if size is _G.HALF:
        return f"{_year(first.year)}-{39 + (first.month + 5) // 6}"
    return None


def _season_code(month: int, southern: bool) -> int:
    if not southern:
        return NORTH_SEASONS[month]
    return 29 + (month // 3 + 1) % 4


def _common_size(first: Instant, limit: Instant, granularity: Granularity) -> Granularity:
    """Return the coarsest of year, month and day that both bounds and the telling allow."""
    for size in (_G.YEAR, _G.MONTH):
        if granularity >= size and is_aligned(first, size) and is_aligned(limit, size):
            return size
    return _G.DAY


def edtf_interval(
    interval: Interval | None,
    granularity: Granularity,
    approximate: bool = False,
    southern: bool = False,
) -> str:
    """Return the EDTF of an interval told at a granularity; "" for None.

    >>> edtf_interval(Interval(Instant(2024, 12, 29), Instant(2025, 1, 29)), Granularity.MONTH)
    '2024-12-29/2025-01-28'
    >>> edtf_interval(Interval(Instant(2018, 6), None), Granularity.MONTH)
    '2018-06/..'
    """
    if interval is None:
        return ""
    mark = "~" if approximate else ""
    first, limit = interval.first, interval.limit
    if first is None:
        return f"../{_end(limit, granularity)}{mark}"
    if limit is None:
        return f"{_date(first, _common_size(first, first, granularity))}{mark}/.."
    if granularity is _G.SECOND and add_seconds(first, 1) == limit and 0 <= first.year <= _LONG:
        clock = f"{first.hour:02}:{first.minute:02}:{first.second:02}"
        return f"{_date(first, _G.DAY)}T{clock}"
    size = max(granularity, _G.DAY)
    if unit(first, size) == interval:
        whole = _unit(first, size, southern)
        if whole is not None:
            return whole + mark
    size = _common_size(first, limit, granularity)
    begin = _date(first, size)
    end = _date(truncate(add_seconds(limit, -1), size), size)
    return begin + mark if begin == end else f"{begin}{mark}/{end}{mark}"


def _end(limit: Instant | None, granularity: Granularity) -> str:
    if limit is None:
        return ".."
    size = _common_size(limit, limit, granularity)
    return _date(truncate(add_seconds(limit, -1), size), size)


def edtf(meaning: Meaning, southern: bool = False) -> str:
    """Return the EDTF of a meaning; "" where it has no place on the line.

    `since` and `until` are open at their other end, even where the publication bounds the interval.
    """
    interval, granularity = meaning.interval, meaning.granularity
    if interval is None or granularity is None:
        return ""
    if meaning.ends is not None and meaning.ends[1] is None:
        interval = Interval(interval.first, None)
    return edtf_interval(interval, granularity, meaning.approximate, southern)
