"""Dates inside another, and portions of it: "May of last year", "the end of 1994"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import grain, is_coarser
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    About,
    Amount,
    Bare,
    Both,
    Calendar,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Half,
    Last,
    Nth,
    Numeric,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Recurring,
    Season,
    SeasonName,
    Shift,
    This,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD
_YEAR = Granularity.YEAR


# ---- within -------------------------------------------------------------------------------------


@rule("TIME <- REC of|in|',' PERIOD", "May of last year")
@rule("TIME <- REC PERIOD", "January this year")
def recurring_of_period(what: Recurring, period: Time) -> Within | None:
    if _is_weekday(what) and (size := grain(period)) is not None and size >= Granularity.MONTH:
        return None  # "a Friday last month", and which one is not said
    return Within(what, period) if is_coarser(period, what) else None


def _is_weekday(what: Recurring) -> bool:
    day = what.coarse if isinstance(what, Both) else what
    return isinstance(day, Fields) and day == Fields(weekday=day.weekday)


@rule("TIME <- PERIOD ','? on? WD|WDPART", "last week, on Tuesday")
def weekday_of_a_week(period: Time, what: Recurring) -> Within | None:
    return Within(what, period) if grain(period) is Granularity.WEEK else None


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


@rule("TIME <- the? DAYPARTS2 of the ORDNUM", "the morning of the 14th")
def part_of_a_numbered_day(part: PartOfDay, n: int) -> Within | None:
    return Within(part, Bare(Fields(day=n))) if 1 <= n <= 31 else None


@rule("TIME <- the? DAYPARTS2 of DAYTIME", "the morning of 31 January 1965")
def part_of_the_day(part: PartOfDay, day: Time) -> Within:
    return Within(part, day)


@rule("TIME <- the DAYPARTS2 on DAYTIME", "the morning on 29 May", priority=-1)
@rule("TIME <- DAYPARTS2 on DAYTIME", "dawn on 29 May")
def part_on_a_day(part: PartOfDay, day: Time) -> Within:
    return Within(part, day)


@rule("TIME <- [at|by|before|after|until|till|since|around]? TWILIGHT DATED|DEICTIC",
      "daybreak Sunday")  # fmt: skip
def twilight_of_a_day(part: PartOfDayName, day: Time) -> Within:
    return Within(PartOfDay(part), day)


@rule("TIME <- TWILIGHT on the ORDNUM", "midday on the 9th")
def twilight_of_a_numbered_day(part: PartOfDayName, n: int) -> Within | None:
    return Within(PartOfDay(part), Bare(Fields(day=n))) if 1 <= n <= 31 else None


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


@rule("TIME <- the early|small|wee hours of|on? WDPART", "the early hours of Sunday morning")
def early_hours_of_a_weekday(morning: Both) -> Part:
    return Part(Portion.EARLY, Bare(morning))


@rule("TIME <- the early|small|wee hours of|on? PARTDAY", "the early hours of this morning")
def early_hours_of_a_morning(morning: tuple[Time, PartOfDayName]) -> Part:
    day, part = morning
    return Part(Portion.EARLY, Within(PartOfDay(part), day))


@rule("ROOT <- [in|during|until|by|into|through] the early|small|wee hours", "in the early hours")
def early_hours_alone() -> Part:
    return Part(Portion.EARLY, Bare(PartOfDay(PartOfDayName.MORNING)))


@rule("DAYTIME <- DATE|DEICTIC|DATED", "12 June 2018")
def day_time(day: Time) -> Time:
    return day


@rule("DATED <- MD|WD|FD", "June 12")
def bare_day(day: Fields) -> Bare:
    return Bare(day)


@rule("TIME <- the ORD|FINAL WEEKDAY|WEEKENDWORD of|in TIME", "the last Friday of May 2012")
def nth_weekday(n: int, weekday: int | None, time: Time) -> Nth | None:
    if grain(time) is None or n > 60 or weekday is None:
        return None
    return Nth(Fields(weekday=weekday), n, time)


@rule("TIME <- the ORD|FINAL ANYUNIT of|in TIME|THEUNIT", "the third week of May 2012")
def nth_unit(n: int, unit: Granularity, time: Time) -> Nth | None:
    x, size = Every(unit), grain(time)
    if unit is Granularity.QUARTER and (isinstance(time, Enclosing) or not size or size > _YEAR):
        return None  # a quarter of a century is none of a year; of "the year" there are rules
    return Nth(x, n, time) if is_coarser(time, x) else None


# ---- any of them --------------------------------------------------------------------------------


@rule("TIME <- PERIOD|DEICTIC|AGOTIME|DATE|YM|FISCALYEAR|YEAR", "last month")
def any_time(time: Time) -> Time:
    return time


@rule("TIME <- REC", "Friday")
def bare_recurring(what: Recurring) -> Bare:
    return Bare(what)


@rule("ROOT <- [it] [was|is] the ORDNUM ['.'|','|';'|':'|'?'|'!'|and|or|when]", "it was the 12th,")
@rule("ROOT <- [on|by|until|till|since|from|for] the ORDNUM", "on the 12th")
def day_of_the_month(n: int) -> Bare | None:
    return Bare(Fields(day=n)) if 1 <= n <= 31 else None


@rule(
    "ROOT <- [on] the DAYWORD ['.'|','|';'|':'|'?'|'!'|')'|and|the|he|she|it|they|we|i|his|her|a]",
    "on the tenth,",
)
def day_of_the_month_in_words(n: int) -> Bare:
    return Bare(Fields(day=n))


@rule("ROOT <- [hottest|coldest|warmest|wettest|driest|busiest|best|worst|deadliest] MONTHWORD",
      "hottest May")  # fmt: skip
@rule("ROOT <- [a|the|its|his|her|their|our] MONTHWORD", "the May")
def month_before_its_noun(month: int) -> Bare:
    return Bare(Fields(month=month))


@rule("ROOT <- [throughout|through|towards|toward] MONTHWORD", "throughout May")
@rule(
    "ROOT <- MONTHWORD [sales|figures|data|retail|exports|imports|inflation|unemployment|output|"
    "payrolls|results|deadline|elections|election|temperatures|rainfall|edition|delivery|futures]",
    "May sales",
)
def month_beside_its_plan(month: int) -> Bare:
    return Bare(Fields(month=month))


@rule(
    "ROOT <- [set|scheduled|planned|fixed|due|expected|slated|booked|deadline|forecast|figures|"
    "data|results|hearing|trial|date|sales|target|estimate|plans] [for] TIME",
    "set for March 2020",
)
def time_beside_its_plan(time: Time) -> Time:
    return time


@rule("ROOT <- MONTHWORD [was|saw|brought]", "March was")
def march_alone(month: int) -> Bare | None:
    return Bare(Fields(month=month)) if month == 3 else None  # "May was" is a woman as often


@rule("ROOT <- [a|the|its|his|her|their|our] MONTHWORD DAY|YEARNUM", "the May 12")
def day_before_its_noun(month: int, n: int) -> Time | None:
    return Calendar(year=n, month=month) if n > 31 else Bare(Fields(month=month, day=n))


# At the head of a line, among others like it.
@rule("ROOT <- MONTHWORD [:|–|-]", "March:", priority=-1)
def month_of_an_entry(month: int) -> Bare:
    return Bare(Fields(month=month))


@rule("ROOT <- SEASON [:|–|-]", "Spring:", priority=-1)
def season_of_an_entry(name: SeasonName) -> Bare:
    return Bare(Season(name))


@rule("TIME <- the? DECADES|CENTURIES", "the 1990s")
def the_decade(time: Calendar | Numeric) -> Time:
    return time
