"""Dates that stand by themselves: "12 de junio de 2018", "los años noventa", "el siglo XX"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model.expression import Calendar, Fields, Numeric, Time

__all__ = ["rule"]

rule = RuleBook()


# ---- years --------------------------------------------------------------------------------------


@rule("YEARN <- YEARNUM", "1998")
def written_year(n: int) -> int:
    return n


@rule("YEARN <- THOUSANDS", "mil novecientos noventa y ocho", latent=True)
def spoken_year(n: int) -> int | None:
    return n if 1000 <= n < 2200 else None


@rule("YEAR <- YEARNUM", "1998")
def year(n: int) -> Calendar:
    return Calendar(year=n)


@rule("YEAR <- año YEARN", "año 2000")
def the_year(n: int) -> Calendar:
    return Calendar(year=n)


@rule("YEAR <- SHORTYEAR", "'98")
def short_year(date: Calendar) -> Calendar:
    return date


@rule("YEAR <- año YY", "año 98")
def two_digit_year(n: int) -> Calendar:
    return Calendar(year=n, short=True)


@rule("ROOT <- [en|desde|hasta] ELYEAR", "en el 92")
def year_after_article(n: int) -> Calendar:
    return Calendar(year=n, short=True)


@rule("YEAR <- año? INT ERA", "44 a. C.", priority=1)
def year_of_era(n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, bc=bc) if n else None


# ---- decades and centuries ----------------------------------------------------------------------


@rule("DECADES <- años DECADEWORD", "años noventa")
@rule("DECADES <- década|décadas de|del DECADEWORD", "década del treinta")
@rule("DECADES <- década|décadas de|en los años? DECADEWORD", "década de los noventa")
def decade_word(digit: int) -> Calendar:
    return Calendar(decade=digit, short=True)


@rule("DECADES <- los DECADEWORD", "los noventa", latent=True)
@rule("DECADES <- LOSDECADE", "los 80")
def the_nineties(digit: int) -> Calendar | None:
    return Calendar(decade=digit, short=True) if digit > 1 else None


@rule("DECADES <- años YY", "años 30")
@rule("DECADES <- década|décadas de|del YY", "década del 30")
@rule("DECADES <- década|décadas de|en los años? YY", "décadas de los años 20")
def decade_number(n: int) -> Calendar | None:
    return Calendar(decade=n // 10, short=True) if n % 10 == 0 else None


@rule("DECADES <- década de los? años? YEARNUM", "década de 1990")
@rule("DECADES <- años YEARNUM", "años 1930")
def decade_year(n: int) -> Calendar | None:
    return Calendar(decade=n // 10) if n % 10 == 0 else None


@rule("DECADES <- años INT ERA", "años 50 a. C.", priority=1)
@rule("DECADES <- década|décadas de|del INT ERA", "década de 480 a. C.", priority=1)
@rule("DECADES <- década|décadas de|en los años? INT ERA", "década de los 50 a. C.", priority=1)
def decade_of_era(n: int, bc: bool) -> Calendar | None:
    return Calendar(decade=n // 10, bc=bc) if n % 10 == 0 else None


@rule("DECADES <- DECADES del siglo pasado", "años treinta del siglo pasado")
@rule("DECADES <- DECADES del pasado siglo", "años treinta del pasado siglo")
def decade_of_last_century(decade: Calendar) -> Calendar:
    return decade


@rule("DECADES <- DECADES del CENTURIES", "años treinta del siglo XX")
def decade_of_century(decade: Calendar, century: Calendar) -> Calendar | None:
    if century.century is None or century.bc or not decade.short:
        return None
    return Calendar(decade=century.century * 10 + (decade.decade or 0))


@rule("CENTURIES <- siglo ROMAN|DAYNUM", "siglo XX")
def century(n: int) -> Calendar:
    return Calendar(century=n - 1)


@rule("CENTURIES <- ORD|ROMAN milenio ERA?", "segundo milenio a. C.")
@rule("CENTURIES <- milenio ROMAN ERA?", "milenio II a. C.")
def millennium(n: int, bc: bool | None) -> Calendar | None:
    return Calendar(millennium=n - 1, bc=bool(bc)) if n <= 10 else None


@rule("CENTURIES <- siglo ROMAN ERA", "siglo V a. C.", priority=1)
def century_of_era(n: int, bc: bool) -> Calendar:
    return Calendar(century=n - 1, bc=bc)


@rule("CENTURIES <- ORD siglo ERA?", "primer siglo a. C.")
def ordinal_century(n: int, bc: bool | None) -> Calendar | None:
    return Calendar(century=n - 1, bc=bool(bc)) if n <= 30 else None


# ---- weeks --------------------------------------------------------------------------------------


@rule("DATE <- semana número|n.º|nº? INT de|del|en|','? año? YEARN", "semana 12 de 2024")
def numbered_week(n: int, year: int) -> Calendar | None:
    return Calendar(year=year, week=n) if 1 <= n <= 53 else None


# ---- days ---------------------------------------------------------------------------------------


@rule("DAY <- DAYNUM", "12")
def day_number(n: int) -> int:
    return n


@rule("DAY <- SMALL", "veinticinco")
def day_word(n: int) -> int | None:
    return n if n <= 31 else None


@rule("DAY <- ORDWORD", "primero")
def first_day(n: int) -> int | None:
    return n if n == 1 else None


@rule("ANYMONTH <- MONTH|MONTHSHORT", "junio")
def month_name(n: int) -> int:
    return n


@rule("MD <- día? DAY de|del MONTH", "12 de junio")
@rule("MD <- día? DAY del_mes_de MONTH", "12 del mes de junio")
@rule("MD <- día? DAYNUM -|/? ANYMONTH", "12 junio")
def day_month(day: int, month: int) -> Fields:
    return Fields(month=month, day=day)


@rule("DATE <- MD de|del|-|/|','? YEARN", "12 de junio de 2018")
@rule("DATE <- MD ','? de|del año YEARN", "12 de junio del año 2018")
def full_date(date: Fields, n: int) -> Calendar:
    return Calendar(year=n, month=date.month, day=date.day)


@rule("DATE <- MONTH DAYNUM ','|de|del YEARN", "junio 12, 2018")
def month_first_date(month: int, day: int, n: int) -> Calendar:
    return Calendar(year=n, month=month, day=day)


@rule("DATE <- MD de|del SHORTYEAR", "12 de junio del '98")
def full_date_short(date: Fields, n: Calendar) -> Calendar:
    return Calendar(year=n.year, month=date.month, day=date.day, short=True)


@rule("DATE <- MD de|del? INT ERA", "15 de marzo de 44 a. C.", priority=1)
@rule("DATE <- MD de|del año INT ERA", "15 de marzo del año 44 a. C.", priority=1)
def full_date_era(date: Fields, n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, month=date.month, day=date.day, bc=bc) if n else None


@rule("DATE <- NUMERIC", "2018-06-12")
def numeric_date(date: Calendar | Numeric) -> Calendar | Numeric:
    return date


@rule("YM <- MONTH de|del|-|/|','? YEARN", "junio de 2018")
@rule("YM <- MONTHSHORT de|del|-|/|','? YEARN", "jun. 2018")
@rule("YM <- MONTH de|del año YEARN", "junio del año 2018")
def month_of_year(month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month)


@rule("YM <- mes de MONTH de|del YEARN", "mes de junio de 2018")
def the_month_of_year(month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month)


@rule("YM <- MONTH de|del SHORTYEAR", "junio del '98")
def month_short_year(month: int, n: Calendar) -> Calendar:
    return Calendar(year=n.year, month=month, short=True)


@rule("YM <- MONTH de|del año? INT ERA", "marzo del 44 a. C.", priority=1)
def month_year_era(month: int, n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, month=month, bc=bc) if n else None


@rule("DATE <- WEEKDAY|WEEKDAYSHORT ','? ART? DATE", "viernes, 2018-06-01")
def weekday_date(weekday: int, article: None, date: Time) -> Time:
    return date


@rule("MD <- WEEKDAY|WEEKDAYSHORT ','? ART? MD", "viernes 1 de junio", priority=1)
def weekday_month_day(weekday: int, article: None, date: Fields) -> Fields:
    return date


@rule("FD <- WEEKDAY día? DAYNUM", "martes 13")
@rule("FD <- WEEKDAY ',' día DAYNUM", "martes, día 13")
def weekday_day(weekday: int, day: int) -> Fields:
    return Fields(weekday=weekday, day=day)


@rule("FD <- día DAY", "día 8")
def day_of_month(day: int) -> Fields:
    return Fields(day=day)
