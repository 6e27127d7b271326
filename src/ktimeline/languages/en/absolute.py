"""Dates that stand by themselves: "12 June 2018", "Jun. 12, 2018", "the 1990s", "44 BC"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model.expression import Bare, Calendar, Fields, Numeric, Time

__all__ = ["rule"]

rule = RuleBook()


# ---- years --------------------------------------------------------------------------------------


@rule("YEARN <- YEARNUM", "1998")
def written_year(n: int) -> int:
    return n


@rule("YEARN <- CENTURYTEEN TENS -? ONES", "nineteen ninety-six")
def spoken_year(century: int, tens: int, ones: int) -> int:
    return century * 100 + tens + ones


@rule("YEARN <- CENTURYTEEN TENS|TEEN", "nineteen ninety", priority=-1)
def spoken_round_year(century: int, tens: int) -> int:
    return century * 100 + tens


@rule("YEAR <- YEARN", "1998")
@rule("YEAR <- the year YEARN", "the year 2000")
@rule("YEAR <- the year? TWOTHOUSAND", "the year two thousand")
def year(n: int) -> Calendar:
    return Calendar(year=n)


@rule("YEAR <- SHORTYEAR", "'98")
def short_year(date: Calendar) -> Calendar:
    return date


@rule("YEARN <- two HUNDRED and? ONES|TEEN", "two thousand and one")
def spoken_year_of_this_century(n: int, more: int) -> int | None:
    return 2000 + more if n == 1000 else None


@rule("TWOTHOUSAND <- two HUNDRED", "two thousand", latent=True)
def two_thousand(n: int) -> int | None:
    return 2 * n if n == 1000 else None


@rule("YEAR <- INT|DECIMAL ERA", "44 BC")
def year_before_era(n: int | Fraction, bc: bool) -> Calendar | None:
    return Calendar(year=n, bc=bc) if n and isinstance(n, int) else None


@rule("YEAR <- ERA INT", "AD 79")
def era_before_year(bc: bool, n: int) -> Calendar | None:
    return None if bc or not n else Calendar(year=n)


@rule("FISCALYEAR <- FISCAL year? YEARN", "fiscal 1989")
@rule("FISCALYEAR <- the FISCAL year YEARN", "the fiscal year 1989")
def fiscal_year(fiscal: bool, n: int) -> Calendar:
    return Calendar(year=n, fiscal=True)


# ---- decades and centuries ----------------------------------------------------------------------


@rule("DECADES <- DECADE", "1990s")
def decade(date: Calendar) -> Calendar:
    return date


@rule("DECADES <- DECADE ERA", "480s BC")
def decade_bc(date: Calendar, bc: bool) -> Calendar | None:
    return Calendar(decade=date.decade, bc=True) if bc else None


@rule("DECADES <- DECADEWORD", "nineties")
def decade_word(digit: int) -> Calendar:
    return Calendar(decade=digit, short=True)


@rule("DECADES <- CENTURYTEEN DECADEWORD", "nineteen sixties")
def spoken_decade(century: int, digit: int) -> Calendar:
    return Calendar(decade=century * 10 + digit)


@rule("CENTURIES <- ORD -? century", "20th century")
def century(n: int) -> Calendar | None:
    return Calendar(century=n - 1) if n <= 30 else None


@rule("CENTURIES <- ORD -? century ERA", "fifth century BC")
def century_of_era(n: int, bc: bool) -> Calendar | None:
    return Calendar(century=n - 1, bc=bc) if n <= 99 else None


@rule("TIME <- the? ORD millennium ERA?", "the second millennium BC")
def millennium(n: int, bc: bool | None) -> Calendar | None:
    return Calendar(millennium=n - 1, bc=bool(bc)) if n <= 10 else None


# ---- weeks --------------------------------------------------------------------------------------


@rule("DATE <- [calendar]? week INT of|in|','? YEARN", "week 12 of 2024")
def numbered_week(n: int, year: int) -> Calendar | None:
    return Calendar(year=year, week=n) if 1 <= n <= 53 else None


# ---- days ---------------------------------------------------------------------------------------


@rule("DAY <- DAYNUM", "12")
def day_number(n: int) -> int:
    return n


@rule("DAY <- the? ORDNUM|OLDORDINAL", "12th")
@rule("DAY <- ORD", "third")
def day_ordinal(n: int) -> int | None:
    return n if n <= 31 else None


# "In August the first dog died": with "the" and a word only the end of a clause makes it a day.
@rule("ROOT <- [in|on|by|until|since|from|before|after]? MONTH the ORD ['.'|','|';'|'?'|'!'|')']",
      "May the fourth,")  # fmt: skip
def month_day_in_words(month: int, day: int) -> Bare | None:
    return Bare(Fields(month=month, day=day)) if day <= 31 else None


@rule("MD <- MONTH DAY", "June 12")
def month_day(month: int, day: int) -> Fields:
    return Fields(month=month, day=day)


@rule("MD <- the? ides of MONTH", "the Ides of March")
def ides(month: int) -> Fields:
    return Fields(month=month, day=15 if month in (3, 5, 7, 10) else 13)


@rule("MD <- DAY of? MONTH", "12th of June")
@rule("MD <- the ORD of? MONTH", "the 12th of June")
@rule("MD <- the DAYNUM of MONTH", "the 12 of June")
def day_month(day: int, month: int) -> Fields:
    return Fields(month=month, day=day)


# "It fell on the 12 June"; in "the 12 June attacks" the article is the noun's.
@rule("ROOT <- [on] the DAYNUM MONTH", "on the 12 June")
def the_day_month(day: int, month: int) -> Bare:
    return Bare(Fields(month=month, day=day))


@rule("DATE <- the DAYNUM MONTH ','? YEARN", "the 12 June 2018")
def the_full_date(day: int, month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month, day=day)


@rule("DATE <- MD ','? YEARN", "June 12, 2018")
def full_date(date: Fields, n: int) -> Calendar:
    return Calendar(year=n, month=date.month, day=date.day)


@rule("ROOT <- [on|by|until|since|from]? MD INT ['.'|','|';'|')']", "24 August 410,")
def date_of_antiquity(date: Fields, n: int) -> Calendar | None:
    return Calendar(year=n, month=date.month, day=date.day) if 100 <= n <= 999 else None


@rule("DATE <- MD ','? SHORTYEAR", "June 12, '98")
def full_date_short(date: Fields, n: Calendar) -> Calendar:
    return Calendar(year=n.year, month=date.month, day=date.day, short=True)


@rule("DATE <- MD ','? INT ERA", "March 15, 44 BC")
def full_date_era(date: Fields, n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, month=date.month, day=date.day, bc=bc) if n else None


@rule("DATE <- MD ','? ERA INT", "9 June AD 68")
def full_date_behind_its_era(date: Fields, bc: bool, n: int) -> Calendar | None:
    return None if bc else full_date_era(date, n, bc)


@rule("DATE <- DAYNUM - MONTH - YEARNUM", "12-June-2018")
@rule("DATE <- DAYNUM / MONTH / YEARNUM", "12/Jun/2018")
@rule("DATE <- DAYNUM '.' MONTH '.'? YEARNUM", "12.Jun.2018")
def logged_date(day: int, month: int, year: int) -> Calendar:
    return Calendar(year=year, month=month, day=day)


@rule("DATE <- NUMERIC", "2018-06-12")
def numeric_date(date: Calendar | Numeric) -> Calendar | Numeric:
    return date


@rule("YM <- MONTH of|',' YEARN", "June of 2018")
@rule("YM <- MONTH YEARN", "June 2018")
@rule("YM <- the month of MONTH of|','? YEARN", "the month of June 2018")
def month_of_year(month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month)


@rule("YM <- YEARNUM - YY", "2018-06")
def iso_month(year: int, n: int) -> Calendar | None:
    # "2003-04" is a season of sport and "2001-05" a term: years that follow on are a range.
    follows = 0 < n - year % 100 <= _TERM
    return Calendar(year=year, month=n) if 1 <= n <= 12 and not follows else None


_TERM = 5  # years: "2005-12" is a December, as a range of so many years is written out


@rule("YM <- MONTH SHORTYEAR", "June '98")
def month_short_year(month: int, n: Calendar) -> Calendar:
    return Calendar(year=n.year, month=month, short=True)


@rule("YM <- MONTH INT ERA", "March 44 BC")
def month_year_era(month: int, n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, month=month, bc=bc) if n else None


@rule("YM <- MONTH ERA INT", "June AD 68")
def month_behind_its_era(month: int, bc: bool, n: int) -> Calendar | None:
    return None if bc else month_year_era(month, n, bc)


@rule("DATE <- WEEKDAY|WEEKDAYSHORT ','? the? DATE", "Friday, 2018-06-01")
def weekday_date(weekday: int, date: Time) -> Time:
    return date


@rule("MD <- WEEKDAY|WEEKDAYSHORT ','? MD", "Friday, June 1", priority=1)
def weekday_month_day(weekday: int, date: Fields) -> Fields:
    return Fields(weekday=weekday, month=date.month, day=date.day)


@rule("ROOT <- MD* ',' a WEEKDAY*", "June 12, a Friday")
@rule("ROOT <- MD* '(' a? WEEKDAY* ')'", "June 12 (a Friday)")
def month_day_weekday(date: Fields, weekday: int) -> Pieces:
    day = Bare(Fields(weekday=weekday, month=date.month, day=date.day))
    return Pieces((day, day))


@rule("ROOT <- WEEKDAY* '(' MD* ')'", "Friday (June 12)")
def weekday_month_day_aside(weekday: int, date: Fields) -> Pieces:
    return month_day_weekday(date, weekday)


@rule("ROOT <- WEEKDAY* '(' DATE* ')'", "Friday (June 12, 2018)")
@rule("ROOT <- DATE* ','? a WEEKDAY*", "June 12, 2018, a Friday")
def date_and_weekday(one: Time | int, other: Time | int) -> Pieces:
    day, *_ = (x for x in (one, other) if isinstance(x, Time))
    return Pieces((day, day))


@rule("FD <- WEEKDAY the ORDNUM", "Friday the 13th")
def weekday_ordinal(weekday: int, day: int) -> Fields | None:
    return Fields(weekday=weekday, day=day) if day <= 31 else None
