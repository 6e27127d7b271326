"""Quarters, halves, seasons, weekends, feasts, parts of a day: what comes round."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import quarter
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    About,
    Amount,
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
    Portion,
    Quarter,
    Recurring,
    Season,
    SeasonName,
    Shift,
    This,
    Time,
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


# A weekend that stands before the days in the week that it is called after.
_BEFORE_THE_DAY = frozenset({"mardi_gras"})


def weekend_at(day: Time, key: str) -> This | Last:
    """Return the weekend that is called after a feast."""
    return Last(day, Weekend()) if key in _BEFORE_THE_DAY else This(day, Weekend())


@rule("TIME <- ART? FEASTWEEKEND", "das Osterwochenende")
def weekend_of_a_feast(article: None, feast: Holiday) -> This | Last:
    return weekend_at(Bare(feast), feast.key)


@rule("TIME <- ART? FEASTWEEKEND YEAR|BAREYEAR", "das Osterwochenende 2018")
def weekend_of_a_feast_of(article: None, feast: Holiday, year: Time) -> This | Last:
    return weekend_at(Within(feast, year), feast.key)


@rule("TIME <- ART? PASTADJ FEASTWEEKEND", "das vergangene Osterwochenende")
def last_weekend_of_a_feast(article: None, past: None, feast: Holiday) -> This | Last:
    return weekend_at(Last(DocumentTime(), feast), feast.key)


@rule("TIME <- ART? NEXTADJ FEASTWEEKEND", "das kommende Osterwochenende")
def next_weekend_of_a_feast(article: None, following: None, feast: Holiday) -> This | Last:
    return weekend_at(Next(DocumentTime(), feast), feast.key)


@rule("TIME <- ART? FEASTAWAY", "Rosenmontag")
def feast_beside_another(article: None, away: tuple[str, int]) -> Shift:
    key, days = away
    direction = Direction.FORWARD if days > 0 else Direction.BACK
    return Shift(Bare(Holiday(key)), Amount(abs(days), Granularity.DAY), direction, exact=True)


@rule("TIME <- ART? ORD ADVENTDAY", "der zweite Adventsonntag")
def sunday_of_advent(article: None, n: int, word: None) -> Time | None:
    first = Bare(Holiday("advent"))
    if not 1 <= n <= 4:
        return None
    return (
        Shift(first, Amount(n - 1, Granularity.WEEK), Direction.FORWARD, exact=True)
        if n > 1
        else first
    )


@rule("TIME <- ART? HOLIDAYS", "die Osterferien")
def days_about_a_feast(article: None, feast: Holiday) -> About:
    return About(Bare(feast))


@rule("PART <- DAYPART", "Nacht", latent=True)
def part_of_day(name: PartOfDayName) -> PartOfDay:
    return PartOfDay(name)


# A part as it stands behind a day: "am Abend", "in der Nacht", "abends".
@rule("BYPART <- am|zu|zur PART", "am Abend", latent=True)
@rule("BYPART <- in der|aller PART", "in der Nacht", latent=True)
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
@rule("MONTHLY <- monat|monats|monates|monate|monaten MONTH", "Monat Juni")
def month(n: int) -> Fields:
    return Fields(month=n)


# ---- what may stand bare ------------------------------------------------------------------------


@rule("REC <- QUARTERS|HALVES|SEASONAL|WEEKENDS2|FEAST|WD|WDPART|MONTHLY|MD|FD", "Freitag")
def recurring(what: Recurring) -> Recurring:
    return what


@rule("PARTSEASON <- SEASONPART", "Spätsommer")
def part_of_a_season(both: tuple[Portion, SeasonName]) -> tuple[Portion, SeasonName]:
    return both
