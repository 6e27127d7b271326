"""Dates as clerks, logs and hasty fingers type them: "Q3/2018", "Sept . 5 , 1887", "CW 48/2021"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import between
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Between,
    Calendar,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Half,
    Nth,
    Quarter,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


# ---- months -------------------------------------------------------------------------------------


@rule("YM <- NUMERICYM", "06/2014", "Dec-18")
def month_in_digits(date: Calendar) -> Calendar:
    return date


@rule("ISOYM <- YEARNUM - YY", "2009-12", latent=True)
def month_of_a_range(year: int, n: int) -> Calendar | None:
    return Calendar(year=year, month=n) if 1 <= n <= 12 else None


# "From 2003-04 to 2005-06" tells two seasons.
@rule("ROOT <- [from|between]? ISOYM* to|until|till|through|– ISOYM*", "2009-12 to 2010-02",
      priority=1)  # fmt: skip
def iso_months(start: Calendar, end: Calendar) -> Pieces | None:
    ends = start, end
    if all((x.month or 0) == ((x.year or 0) + 1) % 100 for x in ends):
        return None
    if (start.year, start.month or 0) >= (end.year, end.month or 0):
        return None
    return Pieces(ends, Between(*ends))


# ---- quarters and halves ------------------------------------------------------------------------


@rule("TIME <- QUARTERCODE /|- YEARN", "Q3/2018")
@rule("TIME <- YEARN /|-? QUARTERCODE", "2018Q3")
def coded_quarter(one: int, other: int) -> Within:
    n, year = sorted((one, other))
    return Within(Quarter(n), Calendar(year=year))


@rule("TIME <- HALFCODE /|- YEARN", "H1/2018")
@rule("TIME <- YEARN -? HALFCODE", "2018 H1")
def coded_half(one: int, other: int) -> Within:
    n, year = sorted((one, other))
    return Within(Half(n), Calendar(year=year))


@rule("TIME <- QUARTERCODE SHORTYEAR", "Q3'18")
def coded_quarter_short(n: int, year: Calendar) -> Within:
    return Within(Quarter(n), year)


@rule("TIME <- HALFCODE SHORTYEAR", "H1'18")
def coded_half_short(n: int, year: Calendar) -> Within:
    return Within(Half(n), year)


# ---- weeks --------------------------------------------------------------------------------------


@rule("DATE <- cw|kw|wk|week INT / YEARN", "CW 48/2021")
@rule("DATE <- WEEKCODE /? YEARN", "W48 2021")
def coded_week(n: int, year: int) -> Calendar | None:
    return Calendar(year=year, week=n) if 1 <= n <= 53 else None


@rule("ROOT <- [in|from|by|until|for]? calendar week INT", "in calendar week 3")
def calendar_week(n: int) -> Nth | None:
    year = Enclosing(Granularity.YEAR, DocumentTime())
    return Nth(Every(Granularity.WEEK), n, year) if 1 <= n <= 53 else None


# ---- days ---------------------------------------------------------------------------------------


@rule("MD <- SLASHDAY", "3/22")
def slashed_day(date: Fields) -> Fields:
    return date


@rule("MD <- WEEKDAY|WEEKDAYSHORT ','|'.'? SLASHDAY|SLASHDAY2", "Sat 7/11", priority=1)
def weekday_slashed_day(weekday: int, date: Fields) -> Fields:
    return replace(date, weekday=weekday)


@rule("ROOT <- [on|from|between|at]? DATE* to|until|till|–|- ZONED*",
      "on 2024-04-14 09:30-11:00")  # fmt: skip
def stamp_to_clock(start: Time, end: Fields) -> Pieces | None:
    is_stamp = isinstance(start, Calendar) and start.hour is not None
    return between(start, Bare(end)) if is_stamp else None


# "Mon. at 9 a.m."; alone three letters are a star, a moon or a verb as often.
@rule("TIME <- WEEKDAYSHORT ','? at|around|about? ZONED", "Mon. at 9 a.m.")
def short_weekday_clock(weekday: int, clock: Fields) -> Within:
    return Within(clock, Bare(Fields(weekday=weekday)))


@rule("TIME <- ZONED ','? on? WEEKDAYSHORT", "9 a.m. on Mon.")
def clock_of_a_short_weekday(clock: Fields, weekday: int) -> Within:
    return short_weekday_clock(weekday, clock)


# The star of that name, and not its day.
@rule("ROOT <- the|a WEEKDAYSHORT at|around|about ZONED*", "the Sun at 9 a.m.")
def star_at_a_clock(weekday: int, clock: Fields) -> Pieces:
    return Pieces((Bare(clock),))


@rule("ROOT <- [ends|starts|begins|opens|closes|until|till|since|next|last] WEEKDAYSHORT",
      "until Fri.")  # fmt: skip
def short_weekday(weekday: int) -> Bare:
    return Bare(Fields(weekday=weekday))


@rule("ROOT <- [from|open]? SLASHDAY|SLASHDAY2* to|through|–|- SLASHDAY*", "4/1 to 4/15")
def slashed_days(start: Fields, end: Fields) -> Pieces:
    ends = Bare(start), Bare(end)
    return Pieces(ends, Between(*ends))


@rule("MD <- MONTHABBR '.' DAY", "Sept . 5")
def spaced_month_day(month: int, day: int) -> Fields:
    return Fields(month=month, day=day)


@rule("DATE <- MONTH DAYCOMMAYEAR", "December 12,2020")
@rule("DATE <- MONTHABBR '.' DAYCOMMAYEAR", "Dec.12,2020")
def day_comma_year(month: int, day: tuple[int, int]) -> Calendar:
    return Calendar(year=day[1], month=month, day=day[0])


@rule("DATE <- the? ORDNUM '.'|',' MONTH '.'|','? YEARN", "21st. January 2019")
def ordinal_and_sign(day: int, month: int, year: int) -> Calendar | None:
    return Calendar(year=year, month=month, day=day) if day <= 31 else None


@rule("MD <- this? ORDNUM day of MONTH", "12th day of March")
@rule("MD <- this ORDWORD day of MONTH", "this fourth day of July")
def nth_day_of_a_month(day: int, month: int) -> Fields | None:
    return Fields(month=month, day=day) if day <= 31 else None


@rule("DATE <- MD YEAROFDATE", "4 July 97")
def date_of_a_short_year(date: Fields, n: int) -> Calendar:
    return Calendar(year=n, month=date.month, day=date.day, short=True)


@rule("TIME <- MD CLOCK ZONE? YEARN", "Tue Oct 10 13:55:36 2000")
def clock_before_its_year(date: Fields, clock: Fields, zone: str | None, year: int) -> Time:
    return Calendar(year=year, month=date.month, day=date.day, hour=clock.hour,
                    minute=clock.minute, second=clock.second)  # fmt: skip
