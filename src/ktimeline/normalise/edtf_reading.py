"""Reading EDTF back into the interval that it covers."""

from __future__ import annotations

import re

from ktimeline.calendars.fields import check_clock
from ktimeline.calendars.ordinal import days_in_month
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import unit, unit_after
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.pattern import deferred
from ktimeline.normalise.edtf import NORTH_SEASONS

__all__ = ["read_edtf"]

_G = Granularity
_OPEN = ("..", "")
_DIGITS = deferred(r"(-?)(\d{0,3})(X{1,4})", re.ASCII)
_DATE = deferred(r"(Y-?\d+|-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_TIME = deferred(r"(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:Z|[+-]\d\d(?::\d\d)?)?", re.ASCII)
_MONTH_OF_CODE = (
    {code: month for month, code in NORTH_SEASONS.items()}
    | {25: 3, 26: 6, 27: 9, 28: 12}
    | {29: 9, 30: 12, 31: 3, 32: 6}
)


def _bad(text: str) -> ValueError:
    return ValueError(
        f"{text!r} is not an EDTF date that is read here; expected the like of 2018-06, 201X, "
        "2018-22~, 2018-06-01/2018-06-12, [2018..2019] or 2018/.."
    )


def _coded(year: int, code: int) -> Interval | None:
    """Return the month, season, quarter or half that the second number of a date stands for."""
    if 1 <= code <= 12:
        return unit(Instant(year, code), _G.MONTH)
    if code in _MONTH_OF_CODE:
        first = Instant(year, _MONTH_OF_CODE[code])
        return Interval(first, unit_after(first, _G.SEASON))
    if 33 <= code <= 36:
        return unit(Instant(year, 3 * (code - 33) + 1), _G.QUARTER)
    if 37 <= code <= 39:
        return Interval(Instant(year, 4 * (code - 37) + 1), _four_months_on(year, code))
    if code in (40, 41):
        return unit(Instant(year, 6 * (code - 40) + 1), _G.HALF)
    return None


def _four_months_on(year: int, code: int) -> Instant:
    return Instant(year + 1) if code == 39 else Instant(year, 4 * (code - 37) + 5)


def _unspecified(sign: str, known: str, unknown: str) -> Interval:
    """Return the years that 201X, 19XX, -004X may be."""
    width = 10 ** len(unknown)
    low = int(known or "0") * width
    high = low + width - 1
    if sign:
        return Interval(Instant(-high), Instant(-low + 1))
    return Interval(Instant(low), Instant(high + 1))


def _point(text: str) -> Interval:
    """Return what one date of EDTF covers."""
    bare = text.translate({ord(mark): None for mark in "~?%"})
    clock = _TIME.fullmatch(bare)
    if clock is not None:
        day = _point(clock[1])
        hour, minute, second = (int(clock[n]) for n in (2, 3, 4))
        check_clock(hour, minute, second)
        first = day.first or Instant(1)
        if hour == 24:
            first, hour = unit_after(first, _G.DAY), 0
        return unit(Instant(*first[:3], hour, minute, second), _G.SECOND)
    digits = _DIGITS.fullmatch(bare)
    if digits is not None and len(digits[2]) + len(digits[3]) == 4:
        return _unspecified(digits[1], digits[2], digits[3])
    month_in_year = re.fullmatch(r"(-?\d{4})-XX(?:-XX)?", bare)
    if month_in_year is not None:
        return _point(month_in_year[1])
    day_in_month = re.fullmatch(r"(-?\d{4}-\d\d)-XX", bare)
    if day_in_month is not None:
        return _point(day_in_month[1])
    date = _DATE.fullmatch(bare)
    if date is None:
        raise _bad(text)
    year = int(date[1].removeprefix("Y"))
    if date[2] is None:
        return Interval(Instant(year), Instant(year + 1))
    code = int(date[2])
    if date[3] is None:
        found = _coded(year, code)
        if found is None:
            raise _bad(text)
        return found
    if not 1 <= code <= 12 or not 1 <= int(date[3]) <= days_in_month(year, code):
        raise _bad(text)
    return unit(Instant(year, code, int(date[3])), _G.DAY)


def _joined(low: str, high: str, text: str) -> Interval:
    first = None if low in _OPEN else _point(low).first
    limit = None if high in _OPEN else _point(high).limit
    if first is None and limit is None:
        raise _bad(text)
    return Interval(first, limit)


def read_edtf(text: str) -> Interval:
    """Return the interval that an EDTF string covers, its approximation marks passed over.

    A set `[2018..2019]` covers what any of its members may be. Raises ValueError for text that is
    not EDTF, or that lies beyond the computed calendar.

    >>> read_edtf("2018-06~").limit
    Instant(year=2018, month=7, day=1, hour=0, minute=0, second=0)
    """
    try:
        if text[:1] in ("[", "{") and text[-1:] in ("]", "}"):
            low, _, high = text[1:-1].partition("..")
            members = [] if ".." in text else text[1:-1].split(",")
            if members:
                low, high = members[0].strip(), members[-1].strip()
            return _joined(low, high, text)
        if "/" in text:
            low, _, high = text.partition("/")
            return _joined(low, high, text)
        return _point(text)
    except Undatable as error:
        raise ValueError(f"{text!r}: {error}") from error
