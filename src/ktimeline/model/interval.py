"""A stretch of the time line, half-open."""

from __future__ import annotations

from datetime import date, datetime

from ktimeline.model.frozen import dataclass
from ktimeline.model.instant import Instant

__all__ = ["Interval"]


@dataclass(frozen=True, slots=True)
class Interval:
    """The wall-clock stretch from `first` up to, and without, `limit`; None is unbounded.

    `start` and `end` show the same bounds as `datetime` values. They are None where a bound is open
    *or* lies outside the years 1 ... 9999 that `datetime` can hold; `first` and `limit` are always
    exact, and `is_symbolic` tells the two cases apart.

    Raises ValueError where both bounds are open or `first` is not before `limit`.

    >>> Interval.between(date(2018, 6, 1), date(2018, 7, 1)).end
    datetime.datetime(2018, 7, 1, 0, 0)
    >>> Interval(Instant(-43), Instant(-42)).is_symbolic
    True
    """

    first: Instant | None
    limit: Instant | None

    def __post_init__(self) -> None:
        if self.first is None and self.limit is None:
            raise ValueError("an interval needs a first instant, a limit, or both; both are None")
        if self.first is not None and self.limit is not None and not self.first < self.limit:
            raise ValueError(
                f"an interval must start before it ends: {self.first} is not before {self.limit}"
            )

    @classmethod
    def between(cls, start: date | datetime | None, end: date | datetime | None) -> Interval:
        """Return the interval between two dates or datetimes (half-open; None is unbounded)."""
        return cls(
            None if start is None else Instant.of(start),
            None if end is None else Instant.of(end),
        )

    @property
    def start(self) -> datetime | None:
        """The first wall-clock point as a `datetime`, or None (open, or beyond `datetime`)."""
        return None if self.first is None else self.first.to_datetime()

    @property
    def end(self) -> datetime | None:
        """The first point after the interval as a `datetime`, or None (open, or beyond)."""
        return None if self.limit is None else self.limit.to_datetime()

    @property
    def is_symbolic(self) -> bool:
        """True where a bound exists that no `datetime` can hold (before year 1, after 9999)."""
        return (self.first is not None and self.start is None) or (
            self.limit is not None and self.end is None
        )

    def contains(self, other: Interval) -> bool:
        """Tell whether `other` lies wholly inside this interval."""
        starts = self.first is None or (other.first is not None and self.first <= other.first)
        ends = self.limit is None or (other.limit is not None and other.limit <= self.limit)
        return starts and ends

    def overlaps(self, other: Interval) -> bool:
        """Tell whether the two intervals share any instant."""
        before = self.limit is not None and other.first is not None and self.limit <= other.first
        after = other.limit is not None and self.first is not None and other.limit <= self.first
        return not before and not after
