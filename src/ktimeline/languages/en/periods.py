"""Quarters, halves, seasons, weekends, holidays, parts of a day: what comes round."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.grain import is_coarser
from ktimeline.languages.common.meanings import quarter
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Both,
    Calendar,
    Counterpart,
    DocumentTime,
    Fields,
    Half,
    Holiday,
    Last,
    Nth,
    PartOfDay,
    PartOfDayName,
    Quarter,
    Recurring,
    Season,
    SeasonName,
    This,
    Time,
    Weekend,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


# ---- quarters and halves ------------------------------------------------------------------------


@rule("QUARTERS <- the? FISCAL? -? ORD FISCAL? quarter", "the third quarter")
def ordinal_quarter(fiscal: bool | None, n: int, also: bool | None) -> Quarter | None:
    return quarter(n, fiscal or also)


@rule("QUARTERS <- FISCAL? ORD - quarter", "third-quarter")
def hyphened_quarter(fiscal: bool | None, n: int) -> Quarter | None:
    return quarter(n, fiscal)


@rule("QUARTERS <- FINAL quarter", "last quarter", latent=True, priority=-5)
def final_quarter(n: int) -> Quarter | None:
    return Quarter(4)


@rule("QUARTERS <- the final quarter", "the final quarter")
def the_final_quarter() -> Quarter | None:
    return Quarter(4)


@rule("QUARTERS <- QUARTERCODE", "Q3")
def quarter_code(n: int) -> Quarter | None:
    return quarter(n)


@rule("HALVES <- the? FISCAL? ORD|FINAL -? HALF", "the second half", latent=True)
def ordinal_half(fiscal: bool | None, n: int, half: None) -> Half | None:
    return Half(2 if n == -1 else n, fiscal=bool(fiscal)) if n in (1, 2, -1) else None


@rule("HALVES <- the? FISCAL? FIRSTHALF", "the first half", latent=True)
def first_half(fiscal: bool | None, n: int) -> Half:
    return Half(n, fiscal=bool(fiscal))


@rule("QUARTERS <- the MONTH quarter", "the June quarter")
def quarter_of_a_month(month: int) -> Quarter:
    return Quarter((month + 2) // 3)


@rule("HALVES <- HALFCODE", "H1", latent=True)
def half_code(n: int) -> Half:
    return Half(n)


@rule("HALVES <- the latter HALF", "the latter half", latent=True)
def latter_half(half: None) -> Half:
    return Half(2)


@rule("HALVES <- the? first two quarters", "first two quarters", latent=True)
def first_two_quarters() -> Half:
    return Half(1)


@rule("TIME <- QUARTERS|HALVES ','? YEARN", "Q3 2012")
def part_of_year(part: Recurring, n: int) -> Within:
    return Within(part, Calendar(year=n))


@rule("TIME <- PARTOFYEAR", "1H2021", "2Q21")
def part_of_year_in_one_word(part: Within) -> Within:
    return part


@rule("TIME <- the? FINAL quarter of THEUNIT", "the last quarter of the year")
def final_quarter_of_the_unit(n: int, year: Time) -> Within:
    return Within(Quarter(4), year)


@rule("TIME <- QUARTERS|HALVES of THEUNIT", "the first quarter of the year")
def part_of_the_unit(part: Recurring, year: Time) -> Within:
    return Within(part, year)


@rule("TIME <- the? YEARN FISCAL? ORD -? quarter", "the 1988 third quarter")
def year_and_quarter(year: int, fiscal: bool | None, n: int) -> Within | None:
    part = quarter(n, fiscal)
    return Within(part, Calendar(year=year)) if part else None


@rule("TIME <- the YEARN quarter|period", "the 1988 period")
@rule("TIME <- the same|corresponding|comparable|like quarter|period of|in YEARN",
      "the same period of 1988")  # fmt: skip
def period_of_year(n: int) -> Counterpart:
    return Counterpart(Calendar(year=n))


@rule("TIME <- FISCAL? ORD -? quarter YEARN", "third quarter 2012", priority=1)
def quarter_year(fiscal: bool | None, n: int, year: int) -> Within | None:
    part = quarter(n, fiscal)
    return Within(part, Calendar(year=year)) if part else None


# What is reported is over, or all but: "will report first-quarter results" is of the latest one.
@rule("ROOT <- [REPORTING] [its|their|the|a]? QUARTERS [FIGURES]",
      "report first-quarter results", priority=1)  # fmt: skip
def reported_quarter(verb: None, part: Quarter, noun: None) -> Within:
    return Within(part, Last(DocumentTime(), Amount(1, Granularity.YEAR)))


# ---- seasons ------------------------------------------------------------------------------------


@rule("SEASONAL <- SEASON", "summer")
@rule("SEASONAL <- SEASON months", "summer months")
@rule("THESEASON <- the SEASON", "the spring")
@rule("THESEASON <- the SEASON months", "the summer months")
def season(name: SeasonName) -> Season:
    return Season(name)


@rule("ROOT <- the SEASON* [SEASONNOUN]", "the summer offensive")
def season_of_its_noun(name: SeasonName, noun: None) -> Pieces:
    # The article is the noun's.
    return Pieces((Bare(Season(name)),))


@rule("TIME <- SEASON ','? YEARN", "summer 2012")
@rule("TIME <- the? SEASON of YEARN", "the summer of 2012")
def season_of_a_year(name: SeasonName, n: int) -> Within:
    return Within(Season(name), Calendar(year=n))


@rule("TIME <- the ORD|FINAL SEASON of|in TIME", "the last summer of the 1930s")
def nth_season(n: int, name: SeasonName, time: Time) -> Nth | None:
    return Nth(Season(name), n, time) if is_coarser(time, Season(name)) else None


@rule("TIME <- the? SEASON of? YEARN -|–|/ YY|YEARN", "the winter of 1941-42", priority=1)
def season_of_years(name: SeasonName, year: int, next_year: int) -> Within:
    return Within(Season(name), Calendar(year=year))


@rule("TIME <- the? SEASON of? YEARN -|–|/ ONEDIGIT", "the winter of 1892-3", priority=1)
def season_of_a_turn(name: SeasonName, year: int, digit: int) -> Within | None:
    return season_of_years(name, year, year + 1) if digit == (year + 1) % 10 else None


@rule("ONEDIGIT <- INT", "3", latent=True)
def one_digit(n: int) -> int | None:
    return n if 1 <= n <= 9 else None


@rule("TIME <- the? YEARN -|–|/ YY|YEARN SEASON", "the 1978-79 winter", priority=1)
def years_and_season(year: int, next_year: int, name: SeasonName) -> Within:
    return season_of_years(name, year, next_year)


# ---- weekends, holidays, parts of the day -------------------------------------------------------


@rule("WEEKENDS2 <- the? WEEKENDWORD", "the weekend")
def weekend(word: None) -> Weekend:
    return Weekend()


@rule("FEAST <- HOLIDAY", "Christmas Day")
@rule("FEAST <- the THEHOLIDAY", "the winter solstice")
def holiday(key: str) -> Holiday:
    return Holiday(key)


@rule("DATE <- HOLIDAY ','? YEARNUM", "Christmas 1963")
@rule("DATE <- HOLIDAY of YEARNUM", "Easter of 1972")
def holiday_of_a_year(key: str, n: int) -> Within:
    return Within(Holiday(key), Calendar(year=n))


_OF_A_MONDAY = frozenset(
    ["labor_day", "memorial_day", "columbus_day", "presidents_day", "mlk_day", "easter_monday",
     "patriots_day", "victoria_day", "whit_monday", "early_may_bank_holiday",
     "spring_bank_holiday", "august_bank_holiday"]
)  # fmt: skip


@rule("FEAST <- the? HOLIDAY WEEKDAY", "August Bank Holiday Monday")
def holiday_on_its_weekday(key: str, weekday: int) -> Holiday | None:
    return Holiday(key) if weekday == 1 and key in _OF_A_MONDAY else None


@rule("TIME <- the? HOLIDAY WEEKENDWORD", "Thanksgiving weekend")
def weekend_of_a_holiday(key: str, word: None) -> This | Last:
    day = Bare(Holiday(key))
    return Last(day, Weekend()) if key in _OF_A_MONDAY else This(day, Weekend())


@rule("TIME <- the? MD WEEKENDWORD", "the Fourth of July weekend")
def weekend_with_a_day(day: Fields, word: None) -> This:
    return This(Bare(day), Weekend())


@rule("TIME <- the WEEKENDWORD of MD|DATE", "the weekend of June 12")
def weekend_of_a_day(word: None, day: Fields | Time) -> This:
    return This(Bare(day) if isinstance(day, Fields) else day, Weekend())


@rule("TIME <- the WEEKENDWORD of DAY -|–|/|to|and MD|DATE", "the weekend of 13-14 June")
def weekend_of_days(word: None, first: int, last: Fields | Time) -> This:
    return weekend_of_a_day(None, last)


@rule("TIME <- the WEEKENDWORD of MONTHDAY -|–|/|to|and DAY", "the weekend of June 13-14")
def weekend_of_the_days(word: None, first: Fields, last: int) -> This:
    return weekend_of_a_day(None, Fields(month=first.month, day=last))


@rule("TIME <- the WEEKENDWORD of MONTHDAY -|–|/|to|and DAYYEAR", "the weekend of June 13-14, 2018")
def weekend_of_the_days_of_a_year(word: None, first: Fields, last: tuple[int, int]) -> This:
    return weekend_of_a_day(None, Calendar(year=last[1], month=first.month, day=last[0]))


@rule("DAYPARTS2 <- DAYPART", "morning")
@rule("DAYPARTS2 <- MIDDAYPART", "mid-afternoon")
def part_of_day(name: PartOfDayName) -> PartOfDay:
    return PartOfDay(name)


@rule("WD <- WEEKDAY", "Friday")
def weekday(n: int) -> Fields:
    return Fields(weekday=n)


@rule("WDPART <- WEEKDAY -? DAYPARTS2", "Friday morning")
def weekday_part(n: int, part: PartOfDay) -> Both:
    return Both(Fields(weekday=n), part)


@rule("WDPART <- FEAST DAYPARTS2", "Christmas night")
def feast_part(feast: Holiday, part: PartOfDay) -> Both:
    return Both(feast, part)


@rule("MONTHLY <- MONTH", "June")
@rule("MONTHLY <- the month of MONTH", "the month of June")
def month(n: int) -> Fields:
    return Fields(month=n)


# ---- what may stand bare ------------------------------------------------------------------------


@rule("REC <- QUARTERS|HALVES|SEASONAL|THESEASON|WEEKENDS2|FEAST|WD|WDPART|MONTHLY|MD|FD",
      "Friday")  # fmt: skip
def recurring(what: Recurring) -> Recurring:
    return what
