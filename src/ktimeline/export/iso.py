"""Instants as ISO 8601 text, in any year."""

from __future__ import annotations

from ktimeline.model import Granularity, Instant, Interval

__all__ = ["bounds", "iso"]


def iso(instant: Instant, *, with_time: bool = False) -> str:
    """Return an instant as an ISO 8601-1 date, or date and time.

    Years outside 0 ... 9999 have the expanded form with a sign; 1 BC is year 0000 and 44 BC is
    -0043, as in ISO 8601 and EDTF. No zone is added: instants are wall-clock points.

    >>> iso(Instant(-43, 3, 15))
    '-0043-03-15'
    >>> iso(Instant(2018, 6, 1, 14, 30), with_time=True)
    '2018-06-01T14:30:00'
    """
    sign = "-" if instant.year < 0 else "+" if instant.year > 9999 else ""
    text = f"{sign}{abs(instant.year):04d}-{instant.month:02d}-{instant.day:02d}"
    if with_time:
        text += f"T{instant.hour:02d}:{instant.minute:02d}:{instant.second:02d}"
    return text


def bounds(interval: Interval | None, granularity: Granularity | None) -> tuple[str, str]:
    """Return the two bounds of a half-open interval as text; "" where a bound is open.

    Dates for what was dated to the day or coarser, dates with a time for anything finer.

    >>> bounds(Interval(Instant(2018, 6), Instant(2018, 7)), Granularity.MONTH)
    ('2018-06-01', '2018-07-01')
    """
    if interval is None:
        return "", ""
    clock = (granularity is not None and granularity < Granularity.DAY) or any(
        bound is not None and bound[3:] != (0, 0, 0) for bound in (interval.first, interval.limit)
    )
    first, limit = (
        "" if bound is None else iso(bound, with_time=clock)
        for bound in (interval.first, interval.limit)
    )
    return first, limit
