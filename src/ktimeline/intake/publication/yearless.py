"""A dateline without a year gets the year that brings it nearest to another signal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ktimeline.intake.dateline import YearlessDay
from ktimeline.model import DateClaim, DateSignal

__all__ = ["with_year"]

_FARTHEST = 60  # days from the other signal; farther off the two speak of different days


def with_year(day: YearlessDay, claims: Iterable[DateClaim]) -> DateClaim | None:
    """Return the claim of a dateline whose year the strongest other claim tells; None: it cannot.

    The claim outranks a weaker signal that lent it its year, so that "SEOUL, Jan. 29" in a file
    named by the day of its download dates the article to the 29th.

    >>> lent = DateClaim(date(2026, 1, 2), DateSignal.FILE_NAME)
    >>> with_year(YearlessDay(12, 29, "Dec. 29"), [lent]).moment
    datetime.date(2025, 12, 29)
    """
    anchor = min(claims, key=lambda claim: claim.signal.rank, default=None)
    if anchor is None:
        return None
    days = [_date(anchor.day.year + step, day) for step in (-1, 0, 1)]
    nearest = min((one for one in days if one), key=lambda one: abs(one - anchor.day), default=None)
    if nearest is None or abs(nearest - anchor.day).days > _FARTHEST:
        return None
    return DateClaim(nearest, DateSignal.DATELINE, day.raw)


def _date(year: int, day: YearlessDay) -> date | None:
    try:
        return date(year, day.month, day.day)
    except ValueError:
        return None
