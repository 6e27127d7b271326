"""Quarters, halves, seasons, weekends, feasts, parts of a day: what comes round."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import quarter
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Both,
    Calendar,
    DocumentTime,
    Enclosing,
    Fields,
    Half,
    Holiday,
    Last,
    Next,
    PartOfDay,
    PartOfDayName,
    Quarter,
    Recurring,
    Season,
    SeasonName,
    Weekend,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


# ---- quarters and halves ------------------------------------------------------------------------


@rule("QUARTERS <- ORD trimestre", "tercer trimestre")
def ordinal_quarter(n: int) -> Quarter | None:
    return quarter(n)


@rule("QUARTERS <- QUARTERCODE", "3T", latent=True)
def quarter_code(n: int) -> Quarter | None:
    return quarter(n)


@rule("HALVES <- ORD semestre", "segundo semestre")
def ordinal_half(n: int) -> Half | None:
    return Half(n) if n in (1, 2) else None


# ---- seasons ------------------------------------------------------------------------------------


@rule("SEASONAL <- SEASON", "verano")
def season(name: SeasonName) -> Season:
    return Season(name)


@rule("TIME <- ART? SEASON de|del YEARN -|–|/ YY|YEARNUM", "el invierno de 1941-42")
def season_of_years(article: None, name: SeasonName, year: int, next_year: int) -> Within:
    return Within(Season(name), Calendar(year=year))


# ---- weekends, feasts, parts of the day ---------------------------------------------------------


@rule("WEEKENDS2 <- WEEKENDWORD", "fin de semana")
def weekend(word: None) -> Weekend:
    return Weekend()


@rule("FEAST <- FEASTWORD", "Navidad")
@rule("FEAST <- día|noche|fiesta|festividad|jornada de|del|de_la|de_los FEASTWORD",
      "día de Navidad")  # fmt: skip
@rule("FEAST <- día|fiesta|festividad de|de_la FEASTNAME", "día de Reyes")
def feast(what: Holiday | Fields) -> Holiday | Fields:
    return what


@rule("TIME <- ART? HOLYWEEK", "la Semana Santa")
def holy_week(article: None, word: None) -> Enclosing:
    return Enclosing(Granularity.WEEK, Bare(Holiday("good_friday")))


@rule("TIME <- ART? HOLYWEEK pasada", "la Semana Santa pasada")
@rule("TIME <- ART? pasada HOLYWEEK", "la pasada Semana Santa")
def last_holy_week(article: None, word: None) -> Enclosing:
    return Enclosing(Granularity.WEEK, Last(DocumentTime(), Holiday("good_friday")))


@rule("TIME <- ART? HOLYWEEK próxima|que_viene", "la Semana Santa que viene")
@rule("TIME <- ART? próxima HOLYWEEK", "la próxima Semana Santa")
def next_holy_week(article: None, word: None) -> Enclosing:
    return Enclosing(Granularity.WEEK, Next(DocumentTime(), Holiday("good_friday")))


@rule("TIME <- ART? HOLYWEEK de|del|','? YEARN", "la Semana Santa de 2018")
def holy_week_of_a_year(article: None, word: None, n: int) -> Enclosing:
    return Enclosing(Granularity.WEEK, Within(Holiday("good_friday"), Calendar(year=n)))


@rule("PART <- DAYPART", "noche", latent=True)
def part_of_day(name: PartOfDayName) -> PartOfDay:
    return PartOfDay(name)


# "De noche" is oftener a manner ("vestido de noche") than a time.
@rule("EARLYPART <- madrugada", "madrugada", latent=True)
def small_hours() -> PartOfDay:
    return PartOfDay(PartOfDayName.MORNING)


# A part of a day as it stands behind the day: "por la noche", "de la noche", "noche".
@rule("BYPART <- por|de|en|durante la|las PART", "por la noche", latent=True)
@rule("BYPART <- al PART", "al amanecer", latent=True)
def by_part(part: PartOfDay) -> PartOfDay:
    return part


@rule("WD <- WEEKDAY", "viernes")
def weekday(n: int) -> Fields:
    return Fields(weekday=n)


@rule("WDPART <- WEEKDAY ','? BYPART", "viernes por la noche")
@rule("WDPART <- WEEKDAY PART", "viernes noche")
def weekday_part(n: int, part: PartOfDay) -> Both:
    return Both(Fields(weekday=n), part)


@rule("MONTHLY <- MONTH", "junio")
@rule("MONTHLY <- un? mes de MONTH", "mes de junio")
def month(n: int) -> Fields:
    return Fields(month=n)


# ---- what may stand bare ------------------------------------------------------------------------


@rule("REC <- QUARTERS|HALVES|SEASONAL|WEEKENDS2|FEAST|WD|WDPART|MONTHLY|MD|FD", "viernes")
def recurring(what: Recurring) -> Recurring:
    return what
