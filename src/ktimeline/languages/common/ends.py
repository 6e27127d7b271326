"""Ranges, whatever the words: what one end lends the other, and which ends belong together."""

from __future__ import annotations

from itertools import pairwise
from typing import TypeGuard

from ktimeline.grammar.rule import Pieces
from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import Bare, Between, Calendar, Fields, Last, Next, Part, Time

__all__ = [
    "between", "days", "ends_match", "is_calendar_like", "is_plain_year", "is_weekday", "years",
    "years_before_era", "years_to_short",
]  # fmt: skip

_NOON = 12
_MIDNIGHT = Bare(Fields(hour=24, minute=0))


def between(start: Time, end: Time) -> Pieces:
    """Return the two ends of a range, each with what the other lends it.

    "May to June 2009": the May before June 2009. "March 2009 to June": the June after. So it is
    with parts of them: "from early May to mid-June 2009". The midnight of "between midnight and
    5 a.m." begins the day whose morning follows.
    """
    if start == _MIDNIGHT and _is_in_the_morning(end):
        start = Bare(Fields(hour=0, minute=0))
    first, last = _whole(start), _whole(end)
    if isinstance(first, Bare) and isinstance(last, Bare):
        # "From 14 September to Thursday" mixes two kinds, and neither says which the other is.
        if is_weekday(first) == is_weekday(last):
            end = _instead(end, Next(start, last.recurring))
    elif isinstance(first, Bare) and is_calendar_like(last):
        start = _instead(start, Last(end, first.recurring))
    elif isinstance(last, Bare) and is_calendar_like(first):
        end = _instead(end, Next(start, last.recurring))
    return Pieces((start, end), Between(start, end))


def _is_in_the_morning(time: Time) -> bool:
    x = time.recurring if isinstance(time, Bare) else None
    return isinstance(x, Fields) and x.hour is not None and x.hour < _NOON


def _whole(part: Time) -> Time:
    return part.time if isinstance(part, Part) else part


def _instead(time: Time, whole: Time) -> Time:
    return Part(time.portion, whole) if isinstance(time, Part) else whole


def is_weekday(time: Bare) -> bool:
    """Tell whether `time` is a day of the week."""
    return isinstance(time.recurring, Fields) and time.recurring.weekday is not None


def is_calendar_like(time: Time) -> bool:
    """Tell whether `time` is a day, week, month or the like, not a vague or relative one."""
    found = grain(time)
    return found is not None and found <= Granularity.HALF


def ends_match(start: Time, end: Time) -> bool:
    """Tell whether two times are of one size, as the ends of a range are, and in order if years."""
    if is_plain_year(start) and is_plain_year(end) and (start.year or 0) >= (end.year or 0):
        return False
    return grain(start) is not None and grain(start) == grain(end)


def is_plain_year(time: Time) -> TypeGuard[Calendar]:
    """Tell whether `time` is a year of our era, written in full: "1999"."""
    return isinstance(time, Calendar) and time == Calendar(year=time.year)


def days(month: int, days: tuple[int, ...], year: int | None, *, span: bool) -> Pieces | None:
    """Return the days of one month, in order; `span` where they are the two ends of a range."""
    if any(early >= late for early, late in pairwise(days)):
        return None
    if year is None:
        times: tuple[Time, ...] = tuple(Bare(Fields(month=month, day=day)) for day in days)
    else:
        times = tuple(Calendar(year=year, month=month, day=day) for day in days)
    return Pieces(times, Between(times[0], times[1]) if span else None)


def years(start: int, end: int) -> Pieces | None:
    """Return the two years of a range, None where they are not in order."""
    ends = Calendar(year=start), Calendar(year=end)
    return Pieces(ends, Between(*ends)) if start < end else None


def years_to_short(start: int, end: int) -> Pieces | None:
    """Return the two years of "1914-18", None where they are not in order."""
    return years(start, start - start % 100 + end)


def years_before_era(start: int, end: Calendar) -> Pieces | None:
    """Return the two years of "264 to 146 BC", whose era only the second has written."""
    if not end.bc or end.year is None or start <= end.year:
        return None
    ends = Calendar(year=start, bc=True), end
    return Pieces(ends, Between(*ends))
