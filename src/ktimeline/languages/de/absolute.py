"""Dates that stand by themselves: "12. Juni 2018", "die Neunzigerjahre", "das 20. Jahrhundert"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model.expression import Between, Calendar, Fields, Numeric, Time

__all__ = ["rule"]

rule = RuleBook()


# ---- years --------------------------------------------------------------------------------------


# Without an article: "die 1998" are people, "das 1998 gebaute Haus" has its own.
@rule("BAREYEAR <- YEARNUM", "1998")
def year(n: int) -> Calendar:
    return Calendar(year=n)


@rule("YEAR <- JAHR|YEARKIND YEARNUM", "Jahr 2000")
def the_year(word: None, n: int) -> Calendar:
    return Calendar(year=n)


@rule("BAREYEAR <- SHORTYEAR", "'98")
def short_year(date: Calendar) -> Calendar:
    return date


@rule("YEAR <- JAHR YY", "Jahr 98")
def two_digit_year(word: None, n: int) -> Calendar:
    return Calendar(year=n, short=True)


@rule("YEAR <- JAHR? INT ERA", "44 v. Chr.", priority=1)
def year_of_era(word: None, n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, bc=bc) if n else None


@rule("SEASONYEARS <- SEASONYEAR YEARNUM /|-|– YY|YEARNUM", "Schuljahr 2010/11")
def years_of_a_season(word: None, start: int, end: int) -> Between | None:
    last = end if end > 100 else start - start % 100 + end
    return Between(Calendar(year=start), Calendar(year=last)) if start < last else None


@rule("SEASONYEARS <- SEASONYEAR YEARNUM", "Saison 2010")
def year_of_a_season(word: None, n: int) -> Calendar:
    return Calendar(year=n)


# ---- decades and centuries ----------------------------------------------------------------------


@rule("DECADES <- DECADE -? JAHR", "90er-Jahre")
def decade_number(decade: Calendar, years: None) -> Calendar:
    return decade


@rule("DECADES <- den DECADE", "den 90ern", latent=True)
def the_nineties(decade: Calendar) -> Calendar:
    return decade


@rule("DECADES <- DECADEWORD JAHR", "neunziger Jahre")
def decade_word(digit: int, years: None) -> Calendar:
    return Calendar(decade=digit, short=True)


@rule("DECADES <- DECADEYEARS", "Neunzigerjahre")
def decade_in_words(digit: int) -> Calendar:
    return Calendar(decade=digit, short=True)


@rule("DECADES <- DECADES des vorigen|letzten|vergangenen jahrhunderts",
      "30er Jahre des vorigen Jahrhunderts")  # fmt: skip
def decade_of_last_century(decade: Calendar) -> Calendar:
    return decade


@rule("DECADES <- DECADES des CENTURIES", "30er Jahre des 20. Jahrhunderts")
def decade_of_century(decade: Calendar, century: Calendar) -> Calendar | None:
    if century.century is None or century.bc or not decade.short:
        return None
    return Calendar(decade=century.century * 10 + (decade.decade or 0))


@rule("CENTURIES <- ORD jahrhundert|jahrhunderts|jh.|jhdt.|jh|jhdt ERA?", "20. Jahrhundert")
def century(n: int, bc: bool | None) -> Calendar | None:
    return Calendar(century=n - 1, bc=bool(bc)) if n <= 30 else None


@rule("CENTURIES <- ORD jahrtausend|jahrtausends ERA?", "dritten Jahrtausend")
def millennium(n: int, bc: bool | None) -> Calendar | None:
    return Calendar(millennium=n - 1, bc=bool(bc)) if n < 10 else None


# ---- days ---------------------------------------------------------------------------------------


@rule("DAY <- ORDWORD", "zwölften")
def day_word(n: int) -> int:
    return n


@rule("ANYMONTH <- MONTH|MONTHSHORT", "Juni")
def month_name(n: int) -> int:
    return n


@rule("MD <- DAY ANYMONTH", "12. Juni")
def day_month(day: int, month: int) -> Fields:
    return Fields(month=month, day=day)


# "2.1." is oftener a section than a day: its neighbours must say so.
@rule("MD <- DAYMONTH", "12.6.", latent=True)
def numeric_day_month(date: Fields) -> Fields:
    return date


@rule("DATE <- MD ','? YEARNUM", "12. Juni 2018")
@rule("DATE <- MD des jahres YEARNUM", "12. Juni des Jahres 2018")
def full_date(date: Fields, n: int) -> Calendar:
    return Calendar(year=n, month=date.month, day=date.day)


@rule("DATE <- DAYNUM -? ANYMONTH -? YEARNUM", "12 Juni 2018")
def full_date_without_point(day: int, month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month, day=day)


@rule("DATE <- DAYMONTH YEARNUM", "12. 6. 2018")
def spaced_date(date: Fields, n: int) -> Calendar:
    return Calendar(year=n, month=date.month, day=date.day)


@rule("DATE <- MONTH DAYNUM ',' YEARNUM", "Juni 12, 2018")
def month_first_date(month: int, day: int, n: int) -> Calendar:
    return Calendar(year=n, month=month, day=day)


@rule("DATE <- MD SHORTYEAR", "12. Juni '98")
def full_date_short(date: Fields, n: Calendar) -> Calendar:
    return Calendar(year=n.year, month=date.month, day=date.day, short=True)


@rule("DATE <- MD JAHR? INT ERA", "15. März 44 v. Chr.", priority=1)
def full_date_era(date: Fields, word: None, n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, month=date.month, day=date.day, bc=bc) if n else None


@rule("DATE <- NUMERIC", "2018-06-12")
def numeric_date(date: Calendar | Numeric) -> Calendar | Numeric:
    return date


@rule("YM <- ANYMONTH YEARNUM", "Juni 2018")
@rule("YM <- ANYMONTH ',' YEARNUM", "Juni, 2018")
@rule("YM <- ANYMONTH des jahres YEARNUM", "Juni des Jahres 2018")
def month_of_year(month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month)


@rule("YM <- MONTH SHORTYEAR", "Juni '98")
def month_short_year(month: int, n: Calendar) -> Calendar:
    return Calendar(year=n.year, month=month, short=True)


@rule("YM <- MONTH JAHR? INT ERA", "März 44 v. Chr.", priority=1)
def month_year_era(month: int, word: None, n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, month=month, bc=bc) if n else None


@rule("DATE <- WEEKDAY|WEEKDAYSHORT ','? ART? DATE", "Freitag, 12.6.2018")
def weekday_date(weekday: int, article: None, date: Time) -> Time:
    return date


@rule("MD <- WEEKDAY|WEEKDAYSHORT ','? ART? MD", "Freitag, den 1. Juni", priority=1)
def weekday_month_day(weekday: int, article: None, date: Fields) -> Fields:
    return date


@rule("FD <- WEEKDAY ','? ART DAYNUM", "Freitag, den 13")
def weekday_day(weekday: int, article: None, day: int) -> Fields:
    return Fields(weekday=weekday, day=day)
