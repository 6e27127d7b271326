"""Opening hours: "open Monday to Friday, 9 a.m. to 5 p.m.", "Thu-Sat", "Mon, Wed and Fri"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model.expression import Bare, Between, Each, Fields, Last, Next, Recurring

__all__ = ["rule"]

rule = RuleBook()

_MIDWEEK = 4  # an opening range begins before it and ends on it or later


# ---- from one day of the week to another --------------------------------------------------------


def _opening(first: int, last: int, *clocks: Recurring, after: bool = False) -> Pieces | None:
    """Return the days, and the hours before or after them, as times that come round.

    None for days that no shop is open on as a rule: "5 p.m. Friday to Sunday" is one weekend.
    """
    if not first < _MIDWEEK <= last:
        return None
    days = Each(Fields(weekday=first)), Each(Fields(weekday=last))
    hours = tuple(Each(clock) for clock in clocks)
    return Pieces(days + hours if after else hours + days)


@rule("ROOT <- [open|opens|hours] WEEKDAY* THROUGH WEEKDAY*", "open Monday to Friday",
      priority=1)  # fmt: skip
def open_days(first: int, to: None, last: int) -> Pieces | None:
    return _opening(first, last)


@rule("ROOT <- ZONED* ','? on? WEEKDAY* THROUGH WEEKDAY*",
      "6:30 a.m. Monday through Saturday", priority=1)  # fmt: skip
def hour_of_open_days(clock: Fields, first: int, to: None, last: int) -> Pieces | None:
    return _opening(first, last, clock)


@rule("ROOT <- [from]? ZONED* UPTO ZONED* ','? on? WEEKDAY* to|through|thru|–|- "
      "WEEKDAY*", "9 a.m. to 5 p.m. Monday to Friday", priority=1)  # fmt: skip
def hours_of_open_days(
    start: Fields, to: None, end: Fields, first: int, last: int
) -> Pieces | None:
    return _opening(first, last, start, end)


@rule("ROOT <- WEEKDAY* THROUGH WEEKDAY* ','|':'? from|at? ZONED*",
      "Monday to Friday at 8 p.m.", priority=1)  # fmt: skip
def open_days_at_an_hour(first: int, to: None, last: int, clock: Fields) -> Pieces | None:
    return _opening(first, last, clock, after=True)


@rule("ROOT <- WEEKDAY* to|through|thru|–|- WEEKDAY* ','|':'? from? ZONED* UPTO "
      "ZONED*", "Monday–Friday 9 a.m.–5 p.m.", priority=1)  # fmt: skip
def open_days_between_hours(
    first: int, last: int, start: Fields, to: None, end: Fields
) -> Pieces | None:
    return _opening(first, last, start, end, after=True)


# ---- days cut short, which vouch for each other -------------------------------------------------


def _each_day(*days: int) -> tuple[Each, ...]:
    return tuple(Each(Fields(weekday=day)) for day in days)


@rule("ROOT <- WEEKDAYSHORT* THROUGH WEEKDAYSHORT*", "Mon-Fri")
def short_days(first: int, to: None, last: int) -> Pieces:
    found = _opening(first, last)
    if found is not None:
        return found
    # "Sat-Sun", where no hour stands beside: of one weekend, as like as not.
    start = Bare(Fields(weekday=first))
    ends = start, Next(start, Fields(weekday=last))
    return Pieces(ends, Between(*ends))


@rule("ROOT <- [open|opens|hours] [:]? WEEKDAY|WEEKDAYSHORT* THROUGH WEEKDAYSHORT*",
      "open Thu-Sat", priority=1)  # fmt: skip
def open_short_days(first: int, to: None, last: int) -> Pieces:
    return Pieces(_each_day(first, last))


@rule("ROOT <- [open|opens|hours]? [:]? WEEKDAYSHORT* THROUGH WEEKDAYSHORT* ','|':'? from|at? "
      "ZONED*", "Mon-Fri 9am", priority=1)  # fmt: skip
def short_days_at_an_hour(first: int, to: None, last: int, clock: Fields) -> Pieces:
    return Pieces((*_each_day(first, last), Each(clock)))


@rule("ROOT <- [open|opens|hours]? [:]? WEEKDAYSHORT* to|through|thru|–|- WEEKDAYSHORT* "
      "','|':'? from? ZONED* UPTO ZONED*", "Mon-Fri 9am-5pm", priority=1)  # fmt: skip
def short_days_between_hours(
    first: int, last: int, start: Fields, until: None, end: Fields
) -> Pieces:
    return Pieces((*_each_day(first, last), Each(start), Each(end)))


@rule("ROOT <- ZONED* UPTO ZONED* ','? on? WEEKDAYSHORT* to|through|thru|–|- WEEKDAYSHORT*",
      "9am-5pm Mon-Fri", priority=1)  # fmt: skip
def hours_of_short_days(start: Fields, until: None, end: Fields, first: int, last: int) -> Pieces:
    return Pieces((Each(start), Each(end), *_each_day(first, last)))


@rule("ROOT <- WEEKDAYSHORT* and|or|& WEEKDAYSHORT*", "Sat and Sun")
def two_short_days(first: int, second: int) -> Pieces:
    last = Bare(Fields(weekday=second))
    return Pieces((Last(last, Fields(weekday=first)), last))


@rule("ROOT <- [open|opens|hours] [:]? WEEKDAYSHORT* "
      "and|&|/ WEEKDAYSHORT*", "open Sat and Sun", priority=1)  # fmt: skip
def two_open_short_days(first: int, second: int) -> Pieces:
    return Pieces(_each_day(first, second))


@rule("ROOT <- WEEKDAYSHORT* ','|/ WEEKDAYSHORT* ','? and|&|/? WEEKDAYSHORT*", "Mon, Wed and Fri")
def three_short_days(first: int, second: int, third: int) -> Pieces:
    return Pieces(_each_day(first, second, third))


@rule("ROOT <- WEEKDAYSHORT* ',' WEEKDAYSHORT* ','? or WEEKDAYSHORT*", "Fri, Sat, or Sun")
def one_of_three_short_days(first: int, second: int, third: int) -> Pieces:
    return Pieces(tuple(Bare(Fields(weekday=day)) for day in (first, second, third)))


@rule("ROOT <- [on] WEEKDAYSHORT", "on Mon.")
def short_day_told(weekday: int) -> Bare | None:
    # "Spots on Sun" are of a star, and one sits on a chair.
    return Bare(Fields(weekday=weekday)) if weekday <= _LAST_WORKDAY else None


_LAST_WORKDAY = 5
