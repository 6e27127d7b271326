"""TIMEX3 values for what other libraries return: a moment with the granularity that was named."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

__all__ = ["duration", "months_named", "part_of_day", "point", "shift_unit"]

PARTS_OF_DAY = ((12, "MO"), (17, "AF"), (21, "EV"))
LENGTHS = (("Y", 365), ("M", 30), ("W", 7), ("D", 1))  # days in each, as the libraries count them
MONTH = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b", re.IGNORECASE
)
DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b(?!:)|\b[a-z]+day\b", re.IGNORECASE)


def point(moment: date, unit: str) -> str:
    """Return the TIMEX3 value of the `unit` (year ... second) that holds `moment`.

    >>> point(datetime(2013, 2, 12, 15, 30), "month"), point(datetime(2013, 2, 12), "week")
    ('2013-02', '2013-W07')

    Raises KeyError for a unit of another name.
    """
    if unit == "week":
        year, week, _ = moment.isocalendar()
        return f"{year:04}-W{week:02}"
    cuts = {"year": 4, "month": 7, "day": 10, "hour": 13, "minute": 16, "second": 19}
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day)
    value = moment.replace(tzinfo=None, microsecond=0).isoformat()[: cuts[unit]]
    return f"{value}:00" if unit == "hour" else value


def part_of_day(moment: datetime) -> str:
    """Return the morning, afternoon, evening or night in which `moment` lies.

    >>> part_of_day(datetime(2013, 2, 12, 9))
    '2013-02-12TMO'
    """
    part = next((name for limit, name in PARTS_OF_DAY if moment.hour < limit), "NI")
    return f"{point(moment, 'day')}T{part}"


def duration(length: timedelta) -> str:
    """Return `length` in the largest unit that it fills exactly: years of 365 days, months of 30.

    >>> duration(timedelta(days=730)), duration(timedelta(days=90)), duration(timedelta(hours=5))
    ('P2Y', 'P3M', 'PT5H')
    """
    length = abs(length)
    if length.days and not length.seconds:
        letter, days = next((x, days) for x, days in LENGTHS if length.days % days == 0)
        return f"P{length.days // days}{letter}"
    seconds = round(length.total_seconds())
    for letter, size in (("H", 3600), ("M", 60)):
        if seconds % size == 0:
            return f"PT{seconds // size}{letter}"
    return f"PT{seconds}S"


def shift_unit(length: timedelta) -> str:
    """Return the unit of `duration(length)`: what a shift by `length` counts in.

    >>> shift_unit(timedelta(days=-14)), shift_unit(timedelta(hours=-3))
    ('week', 'hour')
    """
    letters = {"Y": "year", "M": "month", "W": "week", "D": "day"}
    clock = {"H": "hour", "M": "minute", "S": "second"}
    value = duration(length)
    return (clock if "T" in value else letters)[value[-1]]


def months_named(words: str) -> bool:
    """Tell whether `words` name a month and no day of it.

    >>> months_named("March 2010"), months_named("March 3"), months_named("last Friday in May")
    (True, False, False)
    """
    return bool(MONTH.search(words)) and not DAY.search(words)
