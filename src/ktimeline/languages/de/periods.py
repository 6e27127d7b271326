"""Quarters, halves, seasons, weekends, feasts, parts of a day: what comes round."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import quarter
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Both,
    Calendar,
    Enclosing,
    Fields,
    Half,
    Holiday,
    PartOfDay,
    PartOfDayName,
    Portion,
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


@rule("QUARTERS <- ORD quartal|quartals|vierteljahr|jahresviertel", "dritten Quartal")
def ordinal_quarter(n: int) -> Quarter | None:
    return quarter(n)


@rule("QUARTERS <- QUARTERCODE", "Q3", latent=True)
def quarter_code(n: int) -> Quarter | None:
    return quarter(n)


@rule("HALVES <- ORD HALFYEAR", "zweiten Halbjahr")
def ordinal_half(n: int, word: None) -> Half | None:
    return Half(n) if n in (1, 2) else None


# ---- seasons ------------------------------------------------------------------------------------


@rule("SEASONAL <- SEASON", "Sommer")
@rule("SEASONAL <- SEASONMONTHS", "Sommermonate")
def season(name: SeasonName) -> Season:
    return Season(name)


@rule("TIME <- ART? SEASON YEARNUM -|–|/ YY|YEARNUM", "der Winter 1941/42")
def season_of_years(article: None, name: SeasonName, year: int, next_year: int) -> Within:
    return Within(Season(name), Calendar(year=year))


# ---- weekends, feasts, parts of the day ---------------------------------------------------------


@rule("WEEKENDS2 <- WEEKENDWORD", "Wochenende")
def weekend(word: None) -> Weekend:
    return Weekend()


@rule("FEAST <- FEASTWORD", "Weihnachten")
def feast(what: Holiday | Fields) -> Holiday | Fields:
    return what


@rule("TIME <- ART? HOLYWEEK", "die Karwoche")
def holy_week(article: None, word: None) -> Enclosing:
    return Enclosing(Granularity.WEEK, Bare(Holiday("good_friday")))


@rule("PART <- DAYPART", "Nacht", latent=True)
def part_of_day(name: PartOfDayName) -> PartOfDay:
    return PartOfDay(name)


# A part as it stands behind a day: "am Abend", "in der Nacht", "abends".
@rule("BYPART <- am|zu|zur PART", "am Abend", latent=True)
@rule("BYPART <- in der PART", "in der Nacht", latent=True)
def by_part(part: PartOfDay) -> PartOfDay:
    return part


@rule("BYPART <- DAYPARTGEN", "abends", latent=True)
def by_part_adverb(name: PartOfDayName) -> PartOfDay:
    return PartOfDay(name)


@rule("WD <- WEEKDAY", "Freitag")
def weekday(n: int) -> Fields:
    return Fields(weekday=n)


@rule("WDPART <- WEEKDAY ','? BYPART", "Freitag in der Nacht")
@rule("WDPART <- WEEKDAY PART", "Freitag früh")
def weekday_part(n: int, part: PartOfDay) -> Both:
    return Both(Fields(weekday=n), part)


@rule("WDPART <- WEEKDAYPART", "Freitagabend")
def weekday_part_in_a_word(both: tuple[int, PartOfDayName]) -> Both:
    return Both(Fields(weekday=both[0]), PartOfDay(both[1]))


@rule("MONTHLY <- MONTH", "Juni")
@rule("MONTHLY <- monat|monats|monates MONTH", "Monat Juni")
def month(n: int) -> Fields:
    return Fields(month=n)


# ---- what may stand bare ------------------------------------------------------------------------


@rule("REC <- QUARTERS|HALVES|SEASONAL|WEEKENDS2|FEAST|WD|WDPART|MONTHLY|MD|FD", "Freitag")
def recurring(what: Recurring) -> Recurring:
    return what


@rule("PARTSEASON <- SEASONPART", "Spätsommer")
def part_of_a_season(both: tuple[Portion, SeasonName]) -> tuple[Portion, SeasonName]:
    return both
