"""Dates that stand by themselves: "12 June 2018", "44 BC", "the 1990s", "'98"."""

from __future__ import annotations

from ktimeline.calendars.fields import check_clock
from ktimeline.calendars.ordinal import days_in_month, iso_week
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import check_year, index, start, unit_after
from ktimeline.model.context import Context
from ktimeline.model.expression import Calendar, Numeric
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Assumption, Reason
from ktimeline.normalise.dispatch import evaluate, means
from ktimeline.normalise.meaning import Meaning, Named, Step, of_unit

__all__ = ["calendar", "puts_day_first"]

_G = Granularity
_LAST_SHORT_YEAR = 2029
"""Without a publication date, '30 is 1930 and '29 is 2029."""


def _full_year(node: Calendar, year: int, context: Context) -> int:
    """Return the year with its century: the latest with these digits that the policy allows."""
    if not node.short or not 0 <= year <= 99:
        return year
    told = context.reference
    if context.genre is Genre.NARRATIVE and told is not None and told.interval.first is not None:
        # In a history of the 1890s '99 is 1899: the one nearest to the date told before.
        return nearest(year, told.interval.first.year)
    document = context.document
    latest = _LAST_SHORT_YEAR
    if document is not None:
        latest = document.year + context.policy.century_pivot
    return latest - (latest - year) % 100


def nearest(year: int, told: int) -> int:
    """Return the year with these last two digits that is nearest to a year told before."""
    return told + (year - told + 50) % 100 - 50


def _full_decade(node: Calendar, decade: int, context: Context) -> int:
    """Return the decade with its century: the latest with this digit that has begun."""
    if not node.short or not 0 <= decade <= 9:
        return decade
    told = context.reference
    is_story = context.document is None or context.genre is Genre.NARRATIVE
    if is_story and told is not None and told.interval.first is not None:
        # "In 1912 ... in the twenties": the story goes on to them.
        around = told.interval.first.year // 10
        ahead = around + (decade - around) % 10
        return ahead if ahead <= _LAST_SHORT_YEAR // 10 else ahead - 10
    latest = (_LAST_SHORT_YEAR if context.document is None else context.document.year) // 10
    return latest - (latest - decade) % 10


def _leading(node: Calendar, context: Context) -> tuple[int, Granularity]:
    """Return the number of the unit that leads the date, as it is written, and its size."""
    if node.year is not None:
        return _full_year(node, node.year, context), _G.YEAR
    if node.decade is not None:
        return _full_decade(node, node.decade, context), _G.DECADE
    if node.century is not None:
        return node.century, _G.CENTURY
    if node.millennium is not None:
        return node.millennium, _G.MILLENNIUM
    raise Undatable(Reason.TOO_VAGUE, "no year, decade, century or millennium is given")


def _in_week(node: Calendar, year: int, week: int) -> Meaning:
    """Return an ISO week, or its weekday where one is given."""
    check_year(year)
    fourth = Instant(year, 1, 4)
    monday = start(index(fourth, _G.WEEK) + week - 1, _G.WEEK)
    if week < 1 or iso_week(monday) != (year, week):
        raise Undatable(Reason.NO_SUCH_DAY, f"week {week} of {year}")
    if node.weekday is None:
        return of_unit(monday, _G.WEEK)
    if not 1 <= node.weekday <= 7:
        raise Undatable(Reason.NO_SUCH_DAY, f"weekday {node.weekday}")
    return _clock(node, start(index(monday, _G.DAY) + node.weekday - 1, _G.DAY))


def _clock(node: Calendar, day: Instant) -> Meaning:
    """Return a day, or the time of it where one is given."""
    hour, minute, second = node.hour, node.minute, node.second
    if hour is None and minute is None and second is None:
        return of_unit(day, _G.DAY)
    check_clock(hour, minute, second)
    size = _G.HOUR if minute is None else _G.MINUTE if second is None else _G.SECOND
    name = Instant(*day[:3], hour or 0, minute or 0, second or 0)
    first = unit_after(day, _G.DAY) if hour == 24 else name
    return Meaning(Interval(first, unit_after(first, size)), size, Named(name, size))


def _in_year(node: Calendar, year: int) -> Meaning:
    """Return the year, month, day, week or time that the fields below the year give."""
    if node.week is not None:
        return _in_week(node, year, node.week)
    check_year(year)
    if node.month is None:
        if node.day is not None or node.hour is not None:
            raise Undatable(Reason.TOO_VAGUE, "a day needs its month")
        return of_unit(Instant(year), _G.YEAR)
    if not 1 <= node.month <= 12:
        raise Undatable(Reason.NO_SUCH_DAY, f"month {node.month}")
    if node.day is None:
        if node.hour is not None:
            raise Undatable(Reason.TOO_VAGUE, "a time of day needs its day")
        return of_unit(Instant(year, node.month), _G.MONTH)
    if not 1 <= node.day <= days_in_month(year, node.month):
        raise Undatable(Reason.NO_SUCH_DAY, f"day {node.day} of month {node.month} of {year}")
    return _clock(node, Instant(year, node.month, node.day))


@means(Calendar)
def calendar(node: Calendar, context: Context) -> Meaning:
    """Return the date that stands there.

    A weekday that disagrees with the rest is passed over. Raises `Undatable` for a day or a time
    that does not exist, and for a year beyond the calendar.
    """
    number, size = _leading(node, context)
    if number < (1 if size is _G.YEAR else 0):
        raise Undatable(Reason.NO_SUCH_DAY, f"{size.word} {number}")
    if size is _G.YEAR:
        found = _in_year(node, 1 - number if node.bc else number)
    else:
        first = start(-number - 1 if node.bc else number, size)
        found = of_unit(first, size)
    if node.fiscal:
        found = found.assuming(Assumption.FISCAL_IS_CALENDAR)
    if not node.short or number == (node.year if size is _G.YEAR else node.decade):
        return found.by(Step("as it is written"))
    day = context.document_day
    if day is None:
        return found.by(Step("read as one of 1930 to 2029"))
    found = found.assuming(Assumption.CENTURY_FROM_DOCUMENT)
    return found.by(Step("published {}", (day,)), Step("the latest such year"))


@means(Numeric)
def numeric(node: Numeric, context: Context) -> Meaning:
    """Return the date of three numbers, day and month in the order of the policy.

    A number above 12 decides by itself; where the policy is silent the month comes first, unless
    that is a day still to come, told as one of the past ("they met on 12/03/14", in July 2014).
    """
    day_first = puts_day_first(node, context)
    certain = node.first > 12 or node.second > 12
    found = evaluate(_ordered(node, day_first=day_first), context)
    if certain or node.first == node.second:
        return found
    order = Assumption.DAY_BEFORE_MONTH if day_first else Assumption.MONTH_BEFORE_DAY
    return found.assuming(order)


def puts_day_first(node: Numeric, context: Context) -> bool:
    """Tell whether the first of three numbers is read as the day."""
    if node.first > 12 or node.second > 12:
        return node.first > 12
    if context.policy.day_first is not None or not context.tense.is_past:
        return bool(context.policy.day_first)
    month_first, day_first = (
        evaluate(_ordered(node, day_first=first), context).interval for first in (False, True)
    )
    return context.is_ahead(month_first) and not context.is_ahead(day_first)


def _ordered(node: Numeric, *, day_first: bool) -> Calendar:
    day, month = (node.first, node.second) if day_first else (node.second, node.first)
    return Calendar(year=node.year, month=month, day=day, short=node.short)
