"""TIMEX3 attributes of a meaning (TimeML 1.2.1 annotation guidelines, habits of TempEval-3).

Years before the common era are written BC0044, years beyond 9999 with all their digits. A feast of
several days has no value of its own in TIMEX3: that of its first day stands.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from ktimeline.calendars.arithmetic import FINER
from ktimeline.calendars.holidays import fixed_date
from ktimeline.calendars.ordinal import iso_week
from ktimeline.calendars.units import DIGITS, MONTHS, index
from ktimeline.model.expression import (
    Amount,
    Both,
    Each,
    Every,
    Fields,
    Half,
    Holiday,
    Length,
    PartOfDay,
    Quarter,
    Recurring,
    Season,
    Weekend,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.resolution import Timex, TimexType
from ktimeline.normalise.lengths import amounts_of
from ktimeline.normalise.meaning import Meaning, Named

__all__ = ["length_value", "timex", "value_of"]

_G = Granularity
_LETTERS = {
    _G.SECOND: "S", _G.MINUTE: "M", _G.HOUR: "H", _G.PART_OF_DAY: "D", _G.DAY: "D",
    _G.WEEKEND: "WE", _G.WEEK: "W", _G.MONTH: "M", _G.QUARTER: "Q", _G.YEAR: "Y",
    _G.DECADE: "DE", _G.CENTURY: "CE", _G.MILLENNIUM: "ML",
}  # fmt: skip
_CLOCK = (_G.SECOND, _G.MINUTE, _G.HOUR)
_UNWRITTEN = (_G.SEASON, _G.HALF)
"""Units that TIMEX3 has no letters for: they are told in months."""


# ---- dates and times --------------------------------------------------------------------------


def _year(year: int) -> str:
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def _month(first: Instant) -> str:
    return f"{_year(first.year)}-{first.month:02}"


def _day(first: Instant) -> str:
    return f"{_year(first.year)}-{first.month:02}-{first.day:02}"


def _week(first: Instant) -> str:
    year, week = iso_week(first)
    return f"{_year(year)}-W{week:02}"


def _clock(named: Named) -> str:
    first = named.first
    shown = f"{_day(first)}T{first.hour:02}:{first.minute:02}"
    return f"{shown}:{first.second:02}" if named.granularity is _G.SECOND else shown


def _digits(named: Named, width: int) -> str:
    number = index(named.first, named.granularity)
    return f"{number:0{width}}" if number >= 0 else f"BC{-number - 1:0{width}}"


_VALUES: dict[Granularity, Callable[[Named], str]] = {
    _G.SECOND: _clock,
    _G.MINUTE: _clock,
    _G.HOUR: _clock,
    _G.PART_OF_DAY: lambda named: f"{_day(named.first)}T{named.word}",
    _G.DAY: lambda named: _day(named.first),
    _G.WEEKEND: lambda named: f"{_week(named.first)}-WE",
    _G.WEEK: lambda named: _week(named.first),
    _G.MONTH: lambda named: _month(named.first),
    _G.QUARTER: lambda named: f"{_year(named.first.year)}-Q{(named.first.month + 2) // 3}",
    _G.SEASON: lambda named: f"{_year(named.first.year)}-{named.word}",
    _G.HALF: lambda named: f"{_year(named.first.year)}-H{(named.first.month + 5) // 6}",
    _G.YEAR: lambda named: _year(named.first.year),
    _G.DECADE: lambda named: _digits(named, 3),
    _G.CENTURY: lambda named: _digits(named, 2),
    _G.MILLENNIUM: lambda named: _digits(named, 1),
}


def value_of(named: Named) -> str:
    """Return the TIMEX3 value of a named time.

    >>> value_of(Named(Instant(2025, 1, 27), Granularity.WEEK))
    '2025-W05'
    >>> value_of(Named(Instant(-43, 3), Granularity.MONTH))
    'BC0044-03'
    """
    return _VALUES[named.granularity](named)


# ---- lengths ----------------------------------------------------------------------------------


def _decimal(n: Fraction) -> str:
    return f"{float(n):.2f}".rstrip("0").rstrip(".")


def _pieces(n: int | Fraction, unit: Granularity) -> list[tuple[str, Granularity]]:
    """Return a known amount as numbers of units that TIMEX3 can write.

    Hours and minutes are split (an hour and a half: 1 H 30 M), as is less than one of any unit;
    years, months, weeks and days keep a decimal (P1.5Y); decades, and less than a whole century,
    are told in years, as TempEval's annotators do.
    """
    if unit is _G.DECADE or (n % 1 and unit in DIGITS):
        return _pieces(n * DIGITS[unit], _G.YEAR)
    if unit in _UNWRITTEN or (n % 1 and unit is _G.QUARTER):
        return _pieces(n * MONTHS[unit], _G.MONTH)
    whole = int(n)
    rest = n - whole
    if not rest:
        return [(str(whole), unit)]
    factor, finer = FINER.get(unit, (0, unit))
    splits = unit in (_G.HOUR, _G.MINUTE) or (whole == 0 and (rest * factor) % 1 == 0)
    if not splits or not factor:
        return [(_decimal(Fraction(n)), unit)]
    return ([(str(whole), unit)] if whole else []) + _pieces(rest * factor, finer)


def length_value(length: Length) -> str:
    """Return the TIMEX3 value of a length: P2Y, PT1H30M, P10Y, PXD.

    >>> length_value(Amount(Fraction(3, 2), Granularity.MINUTE))
    'PT1M30S'
    """
    days, clock = "", ""
    for amount in amounts_of(length):
        unit = _G.MONTH if amount.n is None and amount.granularity in _UNWRITTEN else None
        known = amount.n
        pieces = (
            [("X", unit or amount.granularity)]
            if known is None
            else _pieces(known, amount.granularity)
        )
        for number, size in pieces:
            if size in _CLOCK:
                clock += number + _LETTERS[size]
            else:
                days += number + _LETTERS[size]
    return f"P{days}" + (f"T{clock}" if clock else "")


# ---- sets -------------------------------------------------------------------------------------


def _fields_set(x: Fields) -> str:
    if x.hour is not None and x.month is None and x.day is None and x.weekday is None:
        return _hours(x)
    if x.weekday is not None and x.month is None and x.day is None:
        day = f"XXXX-WXX-{x.weekday}"
    else:
        month = "XX" if x.month is None else f"{x.month:02}"
        day = f"XXXX-{month}" + ("" if x.day is None else f"-{x.day:02}")
    if x.hour is None:
        return day
    if x.day is None and x.weekday is None:
        day += "-XX"
    return day + _hours(x)


def _hours(x: Fields) -> str:
    clock = f"T{x.hour or 0:02}:{x.minute or 0:02}"
    return clock if x.second is None else f"{clock}:{x.second:02}"


def _holiday_set(x: Holiday) -> str:
    date = fixed_date(x.key)
    return "P1Y" if date is None else f"XXXX-{date[0]:02}-{date[1]:02}"


def _both_set(x: Both) -> str:
    """Return the coarser one, with the hours of the finer one: XXXX-WXX-1TNI."""
    coarse, fine = _set_value(x.coarse), _set_value(x.fine)
    _, mark, hours = fine.partition("T")
    return f"{coarse}T{hours}" if mark and "T" not in coarse and coarse[0] == "X" else fine


_SETS: dict[type[Recurring], Callable[[Any], str]] = {
    Every: lambda x: (
        "XXXX-WXX-WE" if x.granularity is _G.WEEKEND else length_value(Amount(1, x.granularity))
    ),
    Fields: _fields_set,
    Season: lambda x: f"XXXX-{x.name}",
    Quarter: lambda x: f"XXXX-Q{x.n}",
    Half: lambda x: f"XXXX-H{x.n}",
    PartOfDay: lambda x: f"XXXX-XX-XXT{x.name}",
    Weekend: lambda x: "XXXX-WXX-WE",
    Holiday: _holiday_set,
    Both: _both_set,
}


def _set_value(x: Recurring | Length) -> str:
    return length_value(x) if isinstance(x, Length) else _SETS[type(x)](x)


def _set(each: Each) -> Timex:
    if each.frequency is not None:
        return Timex(TimexType.SET, _set_value(each.x), freq=f"{each.frequency}X")
    return Timex(TimexType.SET, _set_value(each.x), quant="" if each.habitual else "EVERY")


def timex(meaning: Meaning) -> Timex:
    """Return the TIMEX3 attributes of a meaning.

    A time finer than a day is a TIME, a length (also one with a place on the line) a DURATION.
    """
    if meaning.each is not None:
        return _set(meaning.each)
    mod = "" if meaning.modifier is None else str(meaning.modifier)
    if meaning.vague is not None:
        return Timex(TimexType.DATE, str(meaning.vague), mod)
    if meaning.length is not None:
        return Timex(TimexType.DURATION, length_value(meaning.length), mod)
    named = meaning.named
    if named is None:
        return Timex(TimexType.DATE, "", mod)
    kind = TimexType.TIME if named.granularity < _G.DAY else TimexType.DATE
    return Timex(kind, value_of(named), mod)
