"""Dates that hang on another: "last month", "two weeks ago", "the following year"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    About,
    Amount,
    Bare,
    Calendar,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Last,
    Length,
    Modifier,
    Next,
    Nth,
    Numeric,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Recurring,
    ReferenceTime,
    Shift,
    Stretch,
    This,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD


# ---- today and its neighbours -------------------------------------------------------------------


def days_from_publication(n: int) -> Time:
    """Return the day `n` days after (before, where negative) the publication."""
    if n == 0:
        return DocumentTime()
    return Shift(DocumentTime(), Amount(abs(n), Granularity.DAY), FORWARD if n > 0 else BACK)


@rule("DEICTIC <- TODAY", "yesterday")
def today(n: int) -> Time:
    return days_from_publication(n)


@rule("DEICTIC <- the day before|after TODAY", "the day before yesterday")
def day_beside(n: int) -> Time:
    return days_from_publication(2 * n if n else 0)


@rule("TIME <- TONIGHT", "tonight")
def tonight(word: None) -> This:
    return This(DocumentTime(), PartOfDay(PartOfDayName.NIGHT))


@rule("TIME <- OVERNIGHT", "overnight", latent=True)
def overnight(word: None) -> Last:
    return Last(DocumentTime(), PartOfDay(PartOfDayName.NIGHT))


@rule("TIME <- last night", "last night")
def last_night() -> Last:
    return Last(DocumentTime(), PartOfDay(PartOfDayName.NIGHT))


@rule("TIME <- this DAYPARTS2", "this morning")
def this_part(part: PartOfDay) -> This:
    return This(DocumentTime(), part)


@rule("TIME <- that DAYPARTS2", "that afternoon")
def that_part(part: PartOfDay) -> This:
    return This(ReferenceTime(), part)


@rule("TIME <- DEICTIC DAYPARTS2", "yesterday morning")
def deictic_part(day: Time, part: PartOfDay) -> Within:
    return Within(part, day)


# ---- last, this, next ---------------------------------------------------------------------------


@rule("PERIOD <- last ANYUNIT", "last month")
def last_unit(unit: Granularity) -> Last:
    return Last(DocumentTime(), Every(unit))


@rule("PERIOD <- next ANYUNIT", "next month")
def next_unit(unit: Granularity) -> Next:
    return Next(DocumentTime(), Every(unit))


@rule("PERIOD <- this|this_very ANYUNIT", "this week")
def this_unit(unit: Granularity) -> This:
    return This(DocumentTime(), Every(unit))


@rule("PERIOD <- the? current|present ANYUNIT", "the current quarter")
def current_unit(unit: Granularity) -> This:
    return This(DocumentTime(), Every(unit))


@rule("PERIOD <- the? current|latest|last|this FISCAL year", "the current fiscal year")
def current_fiscal_year(fiscal: bool) -> This:
    return This(DocumentTime(), Every(Granularity.YEAR))


@rule("PERIOD <- the coming|upcoming UNIT", "the coming week")
def coming_unit(unit: Granularity) -> Next:
    return Next(DocumentTime(), Every(unit))


@rule("PERIOD <- the? previous|preceding|prior UNIT", "the previous year")
def previous_unit(unit: Granularity) -> Last:
    return Last(ReferenceTime(), Every(unit))


@rule("PERIOD <- the? following|ensuing|subsequent UNIT", "the following year")
def following_unit(unit: Granularity) -> Next:
    return Next(ReferenceTime(), Every(unit))


@rule("PERIOD <- the next|very_next UNIT", "the next day", priority=1)
def the_next_unit(unit: Granularity) -> Next:
    return Next(ReferenceTime(), Every(unit))


@rule("PERIOD <- the UNIT before", "the year before", priority=1)
def the_unit_before(unit: Granularity) -> Last:
    return Last(ReferenceTime(), Every(unit))


@rule("PERIOD <- the UNIT after|afterwards", "the year after", priority=1)
def the_unit_after(unit: Granularity) -> Next:
    return Next(ReferenceTime(), Every(unit))


@rule("PERIOD <- the UNIT before last", "the week before last")
def unit_before_last(unit: Granularity) -> Last:
    return Last(Last(DocumentTime(), Every(unit)), Every(unit))


@rule("PERIOD <- the UNIT after next", "the week after next")
def unit_after_next(unit: Granularity) -> Next:
    return Next(Next(DocumentTime(), Every(unit)), Every(unit))


@rule("PERIOD <- that|the_same|that_same|that_very|the_very_same UNIT", "that year")
def that_unit(unit: Granularity) -> Enclosing:
    return Enclosing(unit, ReferenceTime())


@rule("THEUNIT <- the UNIT", "the year")
def the_unit(unit: Granularity) -> Enclosing:
    return Enclosing(unit, ReferenceTime())


@rule("THEUNIT <- the FISCAL year", "the fiscal year")
def the_fiscal_unit(fiscal: bool) -> Enclosing:
    return Enclosing(Granularity.YEAR, ReferenceTime())


@rule("ROOT <- THEUNIT", "the year")
def the_unit_alone(time: Time) -> Time | None:
    return time if grain(time) in (Granularity.WEEK, Granularity.YEAR) else None


@rule("TIME <- the? very? STARTOF of THEUNIT", "the end of the month")
def end_of_the_unit(part: Portion, time: Time) -> Part:
    return Part(part, time)


@rule("TIME <- EARLIER|PORTION in|on THEUNIT", "earlier in the year")
def earlier_in_the_unit(part: Portion, time: Time) -> Part:
    return Part(part, time)


@rule("TIME <- the latest|most_recent? quarter", "the latest quarter")
def the_quarter() -> Last:
    return Last(DocumentTime(), Every(Granularity.QUARTER))


@rule("TIME <- last REC", "last February")
def last_recurring(what: Recurring) -> Last:
    return Last(DocumentTime(), what)


@rule("TIME <- this past|last REC", "this past spring")
def this_past_recurring(what: Recurring) -> Last:
    return Last(DocumentTime(), what)


@rule("TIME <- this REC", "this summer")
def this_recurring(what: Recurring) -> This:
    return This(DocumentTime(), what)


@rule("TIME <- next|the_coming REC", "next Friday")
def next_recurring(what: Recurring) -> Next:
    return Next(DocumentTime(), what)


@rule("TIME <- this|the coming|upcoming REC", "this coming Sunday")
def coming_recurring(what: Recurring) -> Next:
    return Next(DocumentTime(), what)


@rule("TIME <- the previous|preceding REC", "the previous Friday")
def previous_recurring(what: Recurring) -> Last:
    return Last(ReferenceTime(), what)


@rule("TIME <- the following|next REC", "the following spring")
def following_recurring(what: Recurring) -> Next:
    return Next(ReferenceTime(), what)


@rule("TIME <- that|that_same REC", "that summer")
def that_recurring(what: Recurring) -> This:
    return This(ReferenceTime(), what)


@rule("TIME <- the? following|next|previous DAYPARTS2", "the next morning")
def next_part(part: PartOfDay) -> Within:
    return Within(part, Next(ReferenceTime(), Every(Granularity.DAY)))


# ---- windows ------------------------------------------------------------------------------------


@rule("WINDOW <- the? last|past|previous|preceding|recent PLAINLEN", "the past two months")
def past_window(length: Length) -> Last:
    return Last(DocumentTime(), length)


@rule("WINDOW <- the? next|coming|following|ensuing PLAINLEN", "the next three years")
def next_window(length: Length) -> Next:
    return Next(DocumentTime(), length)


@rule("WINDOW <- the past UNIT", "the past month")
def past_unit(unit: Granularity) -> Last:
    return Last(DocumentTime(), Amount(1, unit))


@rule("WINDOW <- the last UNIT", "the last decade", priority=-1)
def the_last_unit(unit: Granularity) -> Last:
    return Last(DocumentTime(), Amount(1, unit))


@rule("WINDOW <- recent|coming UNITS and|or UNITS", "recent weeks and months")
def recent_units(unit: Granularity, other: Granularity) -> Last:
    return Last(DocumentTime(), Amount(None, unit))


@rule("WINDOW <- the UNITS ahead", "the weeks ahead")
def units_ahead(unit: Granularity) -> Next:
    return Next(DocumentTime(), Amount(None, unit))


@rule("TIME <- WINDOW", "the past two months")
def window(time: Last | Next) -> Last | Next:
    return time


@rule("TIME <- at ATLEAST WINDOW", "at least the past 18 months")
def at_least_window(modifier: Modifier, time: Last | Next) -> Last | Next:
    if not isinstance(time.x, Amount):
        return time
    return type(time)(time.anchor, replace(time.x, modifier=modifier))


@rule("TIME <- the first|opening PLAINLEN of|in TIME", "the first nine months of 1989")
def first_stretch(length: Length, of: Time) -> Stretch | None:
    return Stretch(length, of) if is_coarser(of, length) else None


@rule("TIME <- the last|final|closing PLAINLEN of|in TIME", "the last two weeks of February 1951")
def last_stretch(length: Length, of: Time) -> Stretch | None:
    return Stretch(length, of, Portion.LATE) if is_coarser(of, length) else None


def is_coarser(whole: Time, part: Length | Recurring | Time) -> bool:
    """Tell whether `whole` names a coarser unit than `part`, so that it can hold it."""
    large, small = grain(whole), grain(part)
    return large is not None and small is not None and small < large


# ---- ago, earlier, later ------------------------------------------------------------------------


@rule("AGOTIME <- LEN AGO", "two weeks ago")
def ago(length: Length, word: None) -> Shift:
    return Shift(DocumentTime(), length, BACK)


@rule("AGOTIME <- LEN earlier|previously", "two days earlier")
def earlier(length: Length) -> Shift:
    return Shift(ReferenceTime(), length, BACK)


@rule("AGOTIME <- LEN later|afterwards|afterward|thereafter", "two weeks later")
def later(length: Length) -> Shift:
    return Shift(ReferenceTime(), length, FORWARD)


@rule("ROOT <- LEN before [','|'.'|';'|')']", "two days before,")
def before_and_stop(length: Length) -> Shift:
    return Shift(ReferenceTime(), length, BACK)


@rule("ROOT <- LEN after [','|'.'|';'|')']", "two weeks after.")
def after_and_stop(length: Length) -> Shift:
    return Shift(ReferenceTime(), length, FORWARD)


@rule("AGOTIME <- LEN from now|today|hence", "two years from now")
def from_now(length: Length) -> Shift:
    return Shift(DocumentTime(), length, FORWARD)


@rule("AGOTIME <- in LEN|PERIODS time", "in two weeks' time")
def in_time(length: Length) -> Shift:
    return Shift(DocumentTime(), length, FORWARD)


@rule("PERIODS <- LEN '", "two weeks'")
def possessive_length(length: Length) -> Length:
    return length


@rule("PERIODS <- LEN 's", "a year's")
def possessive_length_s(length: Length) -> Length:
    return length


@rule("TIME <- LEN before|prior_to TIME", "two weeks before last Friday")
def length_before(length: Length, time: Time) -> Shift:
    return Shift(time, length, BACK)


@rule("TIME <- LEN after|from TIME", "two days after June 12")
def length_after(length: Length, time: Time) -> Shift:
    return Shift(time, length, FORWARD)


@rule("TIME <- the UNIT before TIME", "the day before the 12 June 2018")
def unit_before(unit: Granularity, time: Time) -> Shift:
    return Shift(time, Amount(1, unit), BACK)


@rule("TIME <- the UNIT after TIME", "the day after June 12")
def unit_after(unit: Granularity, time: Time) -> Shift:
    return Shift(time, Amount(1, unit), FORWARD)


@rule("YEARAGO <- UNIT - earlier|ago", "year-earlier")
def unit_earlier(unit: Granularity) -> Shift:
    return Shift(ReferenceTime(), Amount(1, unit), BACK)


@rule("TIME <- YEARAGO", "year-ago")
def year_ago(time: Shift) -> Shift:
    return time


@rule("TIME <- the? comparable|same|corresponding? YEARAGO quarter|period|month|week",
      "the year-earlier quarter")  # fmt: skip
def year_ago_period(time: Shift) -> Shift:
    return time


@rule("TIME <- the? YEARAGO QUARTERS", "the year-earlier third quarter")
def year_ago_quarter(time: Shift, what: Recurring) -> Within:
    return Within(what, Shift(DocumentTime(), time.amount, time.direction))


@rule("ROOT <- the? YEARAGO NUM UNITS", "the year-earlier nine months")
def year_ago_units(time: Shift, n: int, unit: Granularity) -> Amount:
    return Amount(n, unit)


@rule("ROOT <- [in|during] the DAYPARTS2", "in the morning")
def in_the_part(part: PartOfDay) -> Bare:
    return Bare(part)


@rule("TIME <- REC ago|before AGOTIME", "Friday before two weeks ago", priority=-9)
def recurring_before(what: Recurring, time: Shift) -> Last:
    return Last(time, what)


# ---- within -------------------------------------------------------------------------------------


@rule("TIME <- REC of|in|',' PERIOD", "May of last year")
def recurring_of_period(what: Recurring, period: Time) -> Within | None:
    return Within(what, period) if is_coarser(period, what) else None


@rule("TIME <- REC PERIOD", "January this year")
def recurring_period(what: Recurring, period: Time) -> Within | None:
    return Within(what, period) if is_coarser(period, what) else None


@rule("TIME <- PERIOD 's REC", "last year's third quarter")
def period_recurring(period: Time, what: Recurring) -> Within | None:
    return Within(what, period) if is_coarser(period, what) else None


@rule("TIME <- PERIOD 's quarter", "last year's quarter")
def period_quarter(period: Time) -> Shift:
    quarter = Last(DocumentTime(), Every(Granularity.QUARTER))
    return Shift(quarter, Amount(1, Granularity.YEAR), BACK)


@rule("TIME <- REC of|in YEAR|DECADES|CENTURIES|FISCALYEAR", "the summer of '98")
def recurring_of_year(what: Recurring, year: Time) -> Within | None:
    return Within(what, year) if is_coarser(year, what) else None


@rule("TIME <- MONTHLY of THATPERIOD", "August of that year")
def month_of_that(what: Recurring, period: Time) -> Within:
    return Within(what, period)


@rule("THATPERIOD <- that|the_same year", "that year")
def that_year() -> Enclosing:
    return Enclosing(Granularity.YEAR, ReferenceTime())


@rule("TIME <- the? DAYPARTS2 of DAYTIME", "the morning of 31 January 1965")
def part_of_the_day(part: PartOfDay, day: Time) -> Within:
    return Within(part, day)


@rule("TIME <- DAYTIME DAYPARTS2", "June 12 evening")
def day_part(day: Time, part: PartOfDay) -> Within:
    return Within(part, day)


@rule("DAYTIME <- DATE|DEICTIC|DATED", "12 June 2018")
def day_time(day: Time) -> Time:
    return day


@rule("DATED <- MD|WD", "June 12")
def bare_day(day: Fields) -> Bare:
    return Bare(day)


@rule("TIME <- the ORD|FINAL WEEKDAY|WEEKENDWORD of|in TIME", "the last Friday of May 2012")
def nth_weekday(n: int, weekday: int | None, time: Time) -> Nth | None:
    if grain(time) is None or n > 60 or weekday is None:
        return None
    return Nth(Fields(weekday=weekday), n, time)


@rule("TIME <- the ORD|FINAL ANYUNIT of|in TIME", "the third week of May 2012")
def nth_unit(n: int, unit: Granularity, time: Time) -> Nth | None:
    x = Every(unit)
    return Nth(x, n, time) if is_coarser(time, x) else None


# ---- portions -----------------------------------------------------------------------------------


@rule("TIME <- the? PORTION -? in|on|of? TIME", "early next year")
def portion(part: Portion, time: Time) -> Part | None:
    return None if isinstance(time, Part) else Part(part, time)


@rule("TIME <- the PORTION -? DECADES|CENTURIES|SEASONAL|WDPART", "the mid-1990s")
def the_portion(part: Portion, what: Time | Recurring) -> Part:
    return Part(part, what if isinstance(what, Time) else Bare(what))


@rule("TIME <- PORTION -? DECADES|CENTURIES|SEASONAL", "mid-1990s")
def bare_portion(part: Portion, what: Time | Recurring) -> Part:
    return Part(part, what if isinstance(what, Time) else Bare(what))


@rule("TIME <- the? very? STARTOF of TIME", "the end of 1994")
def end_of(part: Portion, time: Time) -> Part | None:
    return None if isinstance(time, Part) else Part(part, time)


@rule("TIME <- the? latter|later part|half of TIME", "the latter part of 1944")
def latter_part(time: Time) -> Part:
    return Part(Portion.LATE, time)


@rule("TIME <- the? early|earlier part of TIME", "the early part of 1944")
def early_part(time: Time) -> Part:
    return Part(Portion.EARLY, time)


@rule("TIME <- EARLIER in|on? PERIOD", "earlier this week")
def earlier_in(part: Portion, period: Time) -> Part:
    return Part(part, period)


@rule("TIME <- EARLIER DEICTIC|DATED|WDPART", "earlier yesterday")
def earlier_day(part: Portion, day: Time | Recurring) -> Part:
    late = Portion.LATE if part is Portion.LATER else Portion.EARLY
    return Part(late, day if isinstance(day, Time) else Bare(day))


@rule("TIME <- EARLIER this DAYPARTS2", "later this afternoon")
def earlier_part(part: Portion, what: PartOfDay) -> Part:
    late = Portion.LATE if part is Portion.LATER else Portion.EARLY
    return Part(late, This(DocumentTime(), what))


@rule("TIME <- sometime|some_time TIME|PERIOD", "sometime next year")
def sometime(time: Time) -> Time:
    return time


@rule("TIME <- UNIT 's end", "year's end")
def units_end(unit: Granularity) -> Part:
    return Part(Portion.LATE, This(DocumentTime(), Every(unit)))


@rule("TIME <- the? UNIT -? end", "year-end")
def unit_end(unit: Granularity) -> Part:
    return Part(Portion.LATE, This(DocumentTime(), Every(unit)))


@rule("TIME <- UNIT -? end YEARN", "year-end 1989")
def year_end(unit: Granularity, n: int) -> Part:
    return Part(Portion.LATE, Calendar(year=n))


@rule("TIME <- APPROX TIME", "around Nov. 1")
def around(modifier: object, time: Time) -> About | None:
    return None if isinstance(time, About) else About(time)


# ---- any of them --------------------------------------------------------------------------------


@rule("TIME <- PERIOD|DEICTIC|AGOTIME|DATE|YM|FISCALYEAR|YEAR", "last month")
def any_time(time: Time) -> Time:
    return time


@rule("TIME <- REC", "Friday")
def bare_recurring(what: Recurring) -> Bare:
    return Bare(what)


@rule("TIME <- the? DECADES|CENTURIES", "the 1990s")
def the_decade(time: Calendar | Numeric) -> Time:
    return time
