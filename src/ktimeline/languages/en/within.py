"""Dates inside another, and portions of it: "May of last year", "the end of 1994"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import grain, is_coarser
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    About,
    Amount,
    Bare,
    Calendar,
    DocumentTime,
    Every,
    Fields,
    Half,
    Last,
    Modifier,
    Next,
    Nth,
    Numeric,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Recurring,
    Shift,
    This,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD


# ---- within -------------------------------------------------------------------------------------


@rule("TIME <- REC of|in|',' PERIOD", "May of last year")
@rule("TIME <- REC PERIOD", "January this year")
def recurring_of_period(what: Recurring, period: Time) -> Within | None:
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
    size = grain(year)
    if isinstance(what, Quarter | Half) and size is not None and size > Granularity.YEAR:
        return None
    return Within(what, year) if is_coarser(year, what) else None


@rule("TIME <- the? DAYPARTS2 of DAYTIME", "the morning of 31 January 1965")
def part_of_the_day(part: PartOfDay, day: Time) -> Within:
    return Within(part, day)


@rule("TIME <- DAYPARTS2 on DAYTIME", "dawn on 29 May")
def part_on_a_day(part: PartOfDay, day: Time) -> Within:
    return Within(part, day)


@rule("TIME <- the? DAYPARTS2 of DAY -|–|/|and|to MD|DATE", "the night of 3-4 May 2011")
def night_between(part: PartOfDay, first: int, second: Time | Fields) -> Within | None:
    if isinstance(second, Fields) and first < (second.day or 0):
        return Within(part, Bare(Fields(month=second.month, day=first)))
    if isinstance(second, Calendar) and first < (second.day or 0):
        return Within(part, replace(second, day=first))
    return None


@rule("TIME <- the turn of the CENTURIES", "the turn of the 20th century")
def turn_of_a_century(century: Calendar) -> About | None:
    if century.century is None or century.bc:
        return None
    return About(Calendar(year=century.century * 100))


@rule("TIME <- the turn of the century", "the turn of the century")
def turn_of_the_century() -> Part:
    return Part(Portion.EARLY, This(DocumentTime(), Every(Granularity.CENTURY)))


@rule("TIME <- MIDDAYPART DEICTIC|DATED", "mid-afternoon yesterday")
def middle_part_of_the_day(part: PartOfDayName, day: Time) -> Part:
    return Part(Portion.MID, Within(PartOfDay(part), day))


@rule("TIME <- DAYTIME DAYPARTS2", "June 12 evening")
def day_part(day: Time, part: PartOfDay) -> Within:
    return Within(part, day)


@rule("TIME <- PORTION -? DAYPARTS2 on? DEICTIC|DATED", "late afternoon Friday")
def portion_of_a_day_part(portion: Portion, part: PartOfDay, day: Time) -> Part:
    return Part(portion, Within(part, day))


@rule("TIME <- the early|small|wee|predawn morning? hours of|on? DAYTIME",
      "the early hours of Thursday")  # fmt: skip
def early_hours(day: Time) -> Part:
    return Part(Portion.EARLY, Within(PartOfDay(PartOfDayName.MORNING), day))


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
    x, size = Every(unit), grain(time)
    if unit is Granularity.QUARTER and size is not None and size > Granularity.YEAR:
        return None  # a quarter of a century is no quarter of a year
    return Nth(x, n, time) if is_coarser(time, x) else None


# ---- portions -----------------------------------------------------------------------------------


@rule("TIME <- the? PORTION -? in|on|of? TIME", "early next year")
def portion(part: Portion, time: Time) -> Part | None:
    return None if isinstance(time, Part) else Part(part, time)


@rule("TIME <- the PORTION -? DECADES|CENTURIES|SEASONAL|WDPART", "the mid-1990s")
@rule("TIME <- PORTION -? DECADES|CENTURIES|SEASONAL", "mid-1990s")
def the_portion(part: Portion, what: Time | Recurring) -> Part:
    return Part(part, what if isinstance(what, Time) else Bare(what))


@rule("TIME <- the? very? STARTOF of TIME", "the end of 1994")
def end_of(part: Portion, time: Time) -> Part | None:
    return None if isinstance(time, Part) else Part(part, time)


@rule("TIME <- the? latter|later part of TIME", "the latter part of 1944")
def latter_part(time: Time) -> Part:
    return Part(Portion.LATE, time)


@rule("TIME <- the latter|later part of THEUNIT", "the latter part of the year")
def latter_part_of_the_unit(time: Time) -> Part:
    return Part(Portion.LATE, time)


_FRACTIONS = {
    (1, 2): Portion.FIRST_HALF, (2, 2): Portion.SECOND_HALF, (-1, 2): Portion.SECOND_HALF,
    (1, 3): Portion.FIRST_THIRD, (3, 3): Portion.LAST_THIRD, (-1, 3): Portion.LAST_THIRD,
    (1, 4): Portion.FIRST_QUARTER, (4, 4): Portion.LAST_QUARTER, (-1, 4): Portion.LAST_QUARTER,
}  # fmt: skip


def fraction(n: int, parts: int, time: Time) -> Part | None:
    """Return a half, third or quarter of a time that has no quarters of its own, as a year has."""
    size, portion = grain(time), _FRACTIONS.get((n, parts))
    if portion is None or size is None or size is Granularity.YEAR or isinstance(time, Part):
        return None
    if isinstance(time, Last) and isinstance(time.x, Amount):
        return None  # "the past century" is a hundred years back from now
    return Part(portion, time) if size >= Granularity.WEEK else None


@rule("TIME <- the? ORD|FINAL -? PARTSOF of TIME|THEUNIT", "the second half of the 20th century",
      priority=1)  # fmt: skip
def fraction_of(n: int, parts: int, time: Time) -> Part | None:
    return fraction(n, parts, time)


@rule("TIME <- the? latter half of TIME|THEUNIT", "the latter half of 1944", priority=1)
def latter_half_of(time: Time) -> Time | None:
    if grain(time) is Granularity.YEAR:
        return Within(Half(2), time)
    return fraction(2, 2, time)


@rule("TIME <- the? ORD|FINAL -? PARTSOF of the last|past|previous century",
      "the second half of the last century", priority=2)  # fmt: skip
def fraction_of_the_last_century(n: int, parts: int) -> Part | None:
    return fraction(n, parts, Last(DocumentTime(), Every(Granularity.CENTURY)))


@rule("TIME <- the rest|remainder of TIME|THEUNIT", "the rest of 1944")
def rest_of(time: Time) -> Part | None:
    return None if isinstance(time, Part) else Part(Portion.LATE, time)


@rule("TIME <- the? early|earlier part of TIME", "the early part of 1944")
def early_part(time: Time) -> Part:
    return Part(Portion.EARLY, time)


@rule("TIME <- EARLIER in|on? PERIOD", "earlier this week")
def earlier_in(part: Portion, period: Time) -> Part:
    return Part(part, period)


@rule("TIME <- EARLIER in|during THESEASON", "later in the summer")
def earlier_season(part: Portion, season: Recurring) -> Part:
    return Part(part, Bare(season))


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
@rule("TIME <- the? UNIT -? end", "year-end")
def end_of_a_unit(unit: Granularity) -> Part:
    return Part(Portion.LATE, This(DocumentTime(), Every(unit)))


@rule("TIME <- UNIT -? end YEARN", "year-end 1989")
def year_end(unit: Granularity, n: int) -> Part:
    return Part(Portion.LATE, Calendar(year=n))


@rule("TIME <- APPROX TIME", "around Nov. 1")
def around(modifier: object, time: Time) -> About | None:
    return None if isinstance(time, About) else About(time)


@rule("TIME <- ABOUT TIME", "about 1850")
def about(modifier: object, time: Time) -> About | None:
    return None if _is_a_topic(time) else around(modifier, time)


def _is_a_topic(time: Time) -> bool:
    """Tell what "about" is never near: "they spoke about Friday", "news about last week"."""
    if isinstance(time, Bare):
        return isinstance(time.recurring, Fields) and time.recurring.weekday is not None
    return isinstance(time, Last | This | Next | Shift | DocumentTime)


@rule("ROOT <- at ATLEAST HALVES|QUARTERS of|in YEARN", "at least the first half of 1990")
def at_least_a_half(modifier: Modifier, part: Recurring, n: int) -> Within:
    return Within(part, Calendar(year=n))


# ---- any of them --------------------------------------------------------------------------------


@rule("TIME <- PERIOD|DEICTIC|AGOTIME|DATE|YM|FISCALYEAR|YEAR", "last month")
def any_time(time: Time) -> Time:
    return time


@rule("TIME <- REC", "Friday")
def bare_recurring(what: Recurring) -> Bare:
    return Bare(what)


@rule("ROOT <- [on|by|until|till|since|from] the ORDNUM", "on the 12th")
def day_of_the_month(n: int) -> Bare | None:
    return Bare(Fields(day=n)) if 1 <= n <= 31 else None


@rule("ROOT <- [hottest|coldest|warmest|wettest|driest|busiest|best|worst|deadliest] MONTHWORD",
      "hottest May")  # fmt: skip
@rule("ROOT <- [a|the|its|his|her|their|our] MONTHWORD", "the May")
def month_before_its_noun(month: int) -> Bare:
    return Bare(Fields(month=month))


@rule("ROOT <- [a|the|its|his|her|their|our] MONTHWORD DAY|YEARNUM", "the May 12")
def day_before_its_noun(month: int, n: int) -> Time | None:
    return Calendar(year=n, month=month) if n > 31 else Bare(Fields(month=month, day=n))


@rule("TIME <- the? DECADES|CENTURIES", "the 1990s")
def the_decade(time: Calendar | Numeric) -> Time:
    return time
