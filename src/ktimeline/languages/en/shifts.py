"""Dates at a distance from another: "two weeks ago", "two days later", "year-earlier"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import days_from_publication, from_time
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Ahead,
    Amount,
    Bare,
    DocumentTime,
    Every,
    Fields,
    Last,
    Length,
    Next,
    PartOfDay,
    PartOfDayName,
    Recurring,
    ReferenceTime,
    Shift,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD
_LATEST_QUARTER = Last(DocumentTime(), Every(Granularity.QUARTER))
_DAYS_AT_HAND = tuple(days_from_publication(n) for n in (0, 1, 2))


# ---- ago, earlier, later ------------------------------------------------------------------------


@rule("AGOTIME <- LEN|OVERLEN AGO", "two weeks ago")
def ago(length: Length, word: None) -> Shift:
    return Shift(DocumentTime(), length, BACK)


@rule("AGOTIME <- POSTAGE", "3h ago")
def age_of_a_post(length: Length) -> Shift:
    return Shift(DocumentTime(), length, BACK)


@rule("AGOTIME <- LEN|OVERLEN earlier|previously", "two days earlier")
def earlier(length: Length) -> Shift:
    return Shift(ReferenceTime(), length, BACK)


@rule("AGOTIME <- LEN|OVERLEN later|afterwards|afterward|thereafter", "two weeks later")
def later(length: Length) -> Shift:
    return Shift(ReferenceTime(), length, FORWARD)


@rule("ROOT <- LEN before that|this [','|'.'|';'|')'|he|she|they|it|we|the|a|an|his|her|their]",
      "a week before that,")  # fmt: skip
@rule("ROOT <- LEN before [','|'.'|';'|')']", "two days before,")
def before_and_stop(length: Length) -> Shift | None:
    return None if _is_open(length) else Shift(ReferenceTime(), length, BACK)


def _is_open(length: Length) -> bool:
    # "For months before that" tells how long it went on.
    return isinstance(length, Amount) and length.n is None


@rule("ROOT <- LEN after that|this [','|'.'|';'|')'|he|she|they|it|we|the|a|an|his|her|their]",
      "two weeks after that,")  # fmt: skip
@rule("ROOT <- LEN after [','|'.'|';'|')']", "two weeks after.")
def after_and_stop(length: Length) -> Shift:
    return Shift(ReferenceTime(), length, FORWARD)


# "Two days earlier than planned" tells how much, not when.
@rule("ROOT <- LEN earlier|later|sooner [than]", "two days later than")
def so_much_earlier(length: Length) -> Length:
    return length


@rule("AGOTIME <- LEN from now", "two years from now")
@rule("AGOTIME <- LEN hence", "two years hence")
def from_now(length: Length) -> Shift:
    return Shift(DocumentTime(), length, FORWARD)


@rule("AGOTIME <- in LEN|PERIODS time", "in two weeks' time")
def in_time(length: Length) -> Shift:
    return Shift(DocumentTime(), length, FORWARD)


@rule("ROOT <- [in] LEN", "in two weeks")
def in_length(length: Length) -> Ahead:
    return Ahead(length)


@rule("PERIODS <- LEN '", "two weeks'")
@rule("PERIODS <- LEN 's", "a year's")
def possessive_length(length: Length) -> Length:
    return length


@rule("ROOT <- [at|around|about|by|since|until]? this time last UNIT", "this time last year")
def this_time_last(unit: Granularity) -> Shift:
    return Shift(DocumentTime(), Amount(1, unit), BACK, exact=True)


@rule("ROOT <- [at|around|about|by|since|until]? this time LEN AGO", "this time 12 months ago")
def this_time_ago(length: Length, word: None) -> Shift:
    return Shift(DocumentTime(), length, BACK)


@rule("ROOT <- [at|around|about|by|until]? this time next UNIT", "this time next week")
def this_time_next(unit: Granularity) -> Shift:
    return Shift(DocumentTime(), Amount(1, unit), FORWARD, exact=True)


@rule("TIME <- the WD|WEEKENDS2 before FEAST|MD|DATE", "the Monday before Christmas")
def weekday_before(what: Recurring, day: Time | Recurring) -> Last:
    return Last(day if isinstance(day, Time) else Bare(day), what)


@rule("TIME <- the WD|WEEKENDS2 after FEAST|MD|DATE", "the Monday after Easter")
def weekday_after(what: Recurring, day: Time | Recurring) -> Next:
    return Next(day if isinstance(day, Time) else Bare(day), what)


@rule("TIME <- LEN|OVERLEN before|prior_to TIME", "two weeks before last Friday")
def length_before(length: Length, time: Time) -> Shift:
    return from_time(length, time, BACK)


@rule("TIME <- LEN|OVERLEN from TIME", "two days from June 12")
def length_from(length: Length, time: Time) -> Shift | None:
    # "The years from 2010 to 2012" are those.
    if _is_open(length):
        return None
    day = time.recurring if isinstance(time, Bare) else None
    if isinstance(day, Fields) and day == Fields(weekday=day.weekday):
        time = Next(DocumentTime(), day)  # "a week from Friday": the count begins at the coming one
    return length_after(length, time)


@rule("TIME <- LEN|OVERLEN after TIME", "two days after June 12")
def length_after(length: Length, time: Time) -> Shift:
    if time in _DAYS_AT_HAND:
        return Shift(time, length, FORWARD, exact=True)  # "a week from today"
    return from_time(length, time, FORWARD)


@rule("TIME <- the UNIT before TIME", "the day before the 12 June 2018")
def unit_before(unit: Granularity, time: Time) -> Shift:
    return Shift(time, Amount(1, unit), BACK)


@rule("TIME <- the UNIT after TIME", "the day after June 12")
def unit_after(unit: Granularity, time: Time) -> Shift:
    return Shift(time, Amount(1, unit), FORWARD)


@rule("YEARAGO <- UNIT - earlier|ago", "year-earlier")
@rule("YEARAGO <- prior - UNIT", "prior-year")
def unit_earlier(unit: Granularity) -> Shift:
    return Shift(DocumentTime(), Amount(1, unit), BACK)


@rule("TIME <- YEARAGO", "year-ago")
def year_ago(time: Shift) -> Shift:
    return time


# Where no quarter was told before, the latest is meant that is over.
@rule("TIME <- the? comparable|same|corresponding? YEARAGO quarter", "the year-earlier quarter")
def year_ago_plain_quarter(time: Shift) -> Shift:
    return Shift(_LATEST_QUARTER, time.amount, time.direction, exact=True)


@rule("TIME <- the same|corresponding|comparable|like quarter of|in? PERIOD",
      "the same quarter last year")  # fmt: skip
def same_quarter_last_year(period: Time) -> Shift | None:
    found = same_period_last_year(period)
    return None if found is None else year_ago_plain_quarter(found)


@rule("TIME <- the same|corresponding|comparable? quarter AGOTIME",
      "the same quarter a year earlier")  # fmt: skip
def quarter_ago(time: Shift) -> Shift | None:
    found = period_ago(time)
    return None if found is None else year_ago_plain_quarter(found)


@rule("TIME <- the? comparable|same|corresponding? YEARAGO period|month|week",
      "the year-earlier period")  # fmt: skip
def year_ago_period(time: Shift) -> Shift:
    return time


@rule(
    "TIME <- the same|corresponding|comparable|like period|month of|in? PERIOD",
    "the same period last year",
)
def same_period_last_year(period: Time) -> Shift | None:
    last_year = Last(DocumentTime(), Every(Granularity.YEAR))
    if period != last_year:
        return None
    return Shift(ReferenceTime(), Amount(1, Granularity.YEAR), BACK)


@rule("TIME <- the same|corresponding|comparable? period AGOTIME",
      "the period a year ago")  # fmt: skip
def period_ago(time: Shift) -> Shift | None:
    return time if time.amount == Amount(1, Granularity.YEAR) else None


@rule("TIME <- the? YEARAGO QUARTERS", "the year-earlier third quarter")
def year_ago_quarter(time: Shift, what: Recurring) -> Within:
    return Within(what, Shift(DocumentTime(), time.amount, time.direction))


@rule("ROOT <- the? YEARAGO NUM UNITS", "the year-earlier nine months")
def year_ago_units(time: Shift, n: int, unit: Granularity) -> Amount:
    return Amount(n, unit)


@rule("ROOT <- [in|during] the DAYPARTS2", "in the morning")
def in_the_part(part: PartOfDay) -> Bare:
    return Bare(part)


@rule("ROOT <- [by|until|till|towards|toward|throughout|through] the DAYPARTS2", "by the evening")
def through_the_part(part: PartOfDay) -> Bare:
    return in_the_part(part)


# "The evening was dry and clear", said of the day that is told.
@rule("ROOT <- the DAYPART [was|wore|passed|grew|dragged]", "the evening was")
def part_that_passed(part: PartOfDayName) -> Bare:
    return in_the_part(PartOfDay(part))
