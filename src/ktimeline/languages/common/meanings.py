"""Small meanings that the rules of every language build: lengths, days beside today, hours."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    DocumentTime,
    Fields,
    Last,
    Length,
    Modifier,
    Next,
    Quarter,
    Recurring,
    Shift,
    Sum,
    Time,
)

__all__ = [
    "Number",
    "amount",
    "days_from_publication",
    "from_time",
    "hour_of_half",
    "in_weeks",
    "modify",
    "quarter",
]

Number = int | Fraction | str
"""A count; the mark "?" is one that the text leaves open ("several")."""


def amount(n: Number, granularity: Granularity) -> Amount:
    """Return `n` units; the mark "?" is an unknown number."""
    return Amount(None if isinstance(n, str) else n, granularity)


def modify(length: Amount | Sum, modifier: Modifier) -> Amount | Sum:
    """Return `length` with a modifier; one it has already stays."""
    return length if length.modifier else replace(length, modifier=modifier)


def days_from_publication(n: int) -> Time:
    """Return the day `n` days after (before, where negative) the publication."""
    if n == 0:
        return DocumentTime()
    direction = Direction.FORWARD if n > 0 else Direction.BACK
    return Shift(DocumentTime(), Amount(abs(n), Granularity.DAY), direction)


def from_time(length: Length, time: Time, direction: Direction) -> Shift:
    """Return `time` moved by `length`; weeks from a weekday lead to the same weekday."""
    day = time.recurring if isinstance(time, Bare) else None
    if isinstance(time, Last | Next) and isinstance(time.x, Recurring):
        day = time.x
    of_weekday = isinstance(day, Fields) and day == Fields(weekday=day.weekday)
    return Shift(time, length, direction, exact=of_weekday and in_weeks(length))


def in_weeks(length: Length) -> bool:
    """Tell whether a length is counted in weeks."""
    return isinstance(length, Amount) and length.granularity is Granularity.WEEK


def hour_of_half(hour: int, half: int) -> int | None:
    """Return the hour 0 ... 23 of a twelve-hour clock; `half` is 0 before noon, 12 after it."""
    return hour % 12 + half if 1 <= hour <= 12 else None


def quarter(n: int, fiscal: object = None) -> Quarter | None:
    """Return the n-th quarter; None where a year has no such quarter."""
    return Quarter(n, fiscal=bool(fiscal)) if 1 <= n <= 4 else None
