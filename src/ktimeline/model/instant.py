"""A wall-clock point in the proleptic Gregorian calendar, in any year."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, datetime
from typing import NamedTuple

__all__ = ["Instant"]


class Instant(NamedTuple):
    """A wall-clock point; instants compare in time order.

    `year` is astronomical: 1 BC is year 0 and 44 BC is year -43 (ISO 8601-1, 4.3.2.2), so years
    beyond the 1 ... 9999 of `datetime` are exact here. There is no zone: the project dates texts,
    and a text speaks of local days. Nothing adds or truncates here; `ktimeline.calendars` does.

    >>> Instant(-43, 3, 15) < Instant(2018, 6, 12)
    True
    >>> Instant(-43, 3, 15).to_datetime() is None
    True
    """

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0

    @classmethod
    def of(cls, value: date | datetime) -> Instant:
        """Return the instant of a `datetime`, its zone dropped, or of a `date`'s midnight."""
        if isinstance(value, datetime):
            return cls(*value.timetuple()[:6])
        return cls(value.year, value.month, value.day)

    def to_datetime(self) -> datetime | None:
        """Return the same point as a naive `datetime`; None outside the years 1 ... 9999."""
        if MINYEAR <= self.year <= MAXYEAR:
            return datetime(*self)
        return None
