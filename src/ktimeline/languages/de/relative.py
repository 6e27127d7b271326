"""Dates that hang on another: "vergangene Woche", "am kommenden Montag", "im Jahr darauf"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.languages.common.meanings import days_from_publication
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    About,
    Amount,
    Bare,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Last,
    Next,
    Recurring,
    ReferenceTime,
    Shift,
    This,
    Time,
    Vague,
    VagueTime,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

BEFORE = "davor|zuvor|vorher"
AFTER = "danach|darauf|später"


# ---- today and its neighbours -------------------------------------------------------------------


@rule("DEICTIC <- TODAY", "gestern")
def today(n: int) -> Time:
    return days_from_publication(n)


@rule("DEICTIC <- TODAYADJ tag", "gestrigen Tag")
@rule("DEICTIC <- THISDAYADJ tag|tages", "heutigen Tag")
def the_day_of_today(n: int) -> Time:
    return days_from_publication(n)


@rule("DEICTIC <- TODAY ','? REC", "gestern, 12. Juni")
@rule("DEICTIC <- TODAYADJ|THISDAYADJ REC", "gestrigen Freitag")
def today_by_name(n: int, day: Recurring) -> Time | None:
    """Return the day by its adverb; the name that follows only repeats it."""
    return days_from_publication(n) if grain(day) is Granularity.DAY else None


@rule("DEICTIC <- TODAY ','? ART REC", "gestern, dem 12. Juni")
def today_by_its_date(n: int, article: None, day: Recurring) -> Time | None:
    return today_by_name(n, day)


@rule("TIME <- TODAYADJ", "gestrigen", priority=-1)
def adjective_of_the_day(n: int) -> Time:
    return days_from_publication(n)


@rule("TIME <- THISDAYADJ", "heutigen", priority=-1)
def adjective_of_today(n: int) -> Vague:
    return Vague(VagueTime.PRESENT)


@rule("TIME <- ART? EVE", "Vortag")
def day_before(article: None, word: None) -> Last:
    return Last(ReferenceTime(), Every(Granularity.DAY))


# ---- last, this, next: units --------------------------------------------------------------------


@rule("ANYUNIT <- UNIT|CLOCKUNIT", "Woche", latent=True)
def unit(granularity: Granularity) -> Granularity:
    return granularity


@rule("PERIODN <- PASTADJ UNIT", "vergangene Woche")
def last_unit(past: None, unit: Granularity) -> Last:
    return Last(DocumentTime(), Every(unit))


@rule("PERIODN <- BEFOREUNIT", "Vorjahr")
def unit_before_in_a_word(unit: Granularity) -> Last:
    return Last(DocumentTime(), Every(unit))


@rule("PERIODN <- NEXTADJ ANYUNIT", "kommende Woche")
def next_unit(following: None, unit: Granularity) -> Next:
    return Next(DocumentTime(), Every(unit))


@rule("PERIOD <- THISADJ ANYUNIT", "diese Woche")
@rule("PERIODN <- RUNNINGADJ ANYUNIT", "laufenden Jahr")
def this_unit(this: None, unit: Granularity) -> This | None:
    if unit is Granularity.DAY:  # the one just told: below
        return None
    return This(DocumentTime(), Every(unit))


@rule("PERIOD <- THISYEAR", "heuer")
def this_year(word: None) -> This:
    return This(DocumentTime(), Every(Granularity.YEAR))


@rule("TIME <- YEARADJ", "heurigen", priority=-1)
@rule("PERIODN <- YEARADJ jahr|jahres|jahrs", "heurigen Jahr")
def year_adjective(n: int) -> This | Last | Next:
    year = Every(Granularity.YEAR)
    if n:
        return Next(DocumentTime(), year) if n > 0 else Last(DocumentTime(), year)
    return This(DocumentTime(), year)


@rule("RELN <- YEARADJ REC", "heurigen Sommer")
def recurring_of_the_year(n: int, what: Recurring) -> Within | None:
    size = grain(what)
    if size is None or size >= Granularity.YEAR:
        return None
    return Within(what, year_adjective(n))


@rule("PERIODN <- PASTADJ YEARKIND", "vergangenen Geschäftsjahr")
def last_year_of_a_kind(past: None, kind: None) -> Last:
    return Last(DocumentTime(), Every(Granularity.YEAR))


@rule("PERIODN <- NEXTADJ YEARKIND", "kommenden Haushaltsjahr")
def next_year_of_a_kind(following: None, kind: None) -> Next:
    return Next(DocumentTime(), Every(Granularity.YEAR))


@rule("PERIODN <- THISADJ|RUNNINGADJ|YEARADJ YEARKIND", "laufenden Geschäftsjahr")
def this_year_of_a_kind(this: int | None, kind: None) -> This | Last | Next:
    return year_adjective(this or 0)


# A season begins in one year and ends in the next.
@rule("PERIODN <- PASTADJ SEASONYEAR", "vergangenen Saison")
def last_season(past: None, season: None) -> About:
    return About(Last(DocumentTime(), Every(Granularity.YEAR)))


@rule("PERIODN <- NEXTADJ SEASONYEAR", "kommenden Saison")
def next_season(following: None, season: None) -> About:
    return About(Next(DocumentTime(), Every(Granularity.YEAR)))


@rule("PERIODN <- THISADJ|RUNNINGADJ|YEARADJ SEASONYEAR", "laufenden Saison")
def this_season(this: int | None, season: None) -> About:
    return About(year_adjective(this or 0))


@rule("PERIODN <- YEARAGO", "Vorjahresmonat")
def a_year_ago_in_a_word(unit: Granularity) -> Last | Enclosing:
    if unit is Granularity.YEAR:
        return Last(DocumentTime(), Every(unit))
    year = Amount(1, Granularity.YEAR)
    return Enclosing(unit, Shift(ReferenceTime(), year, Direction.BACK, exact=True))


@rule("PERIODN <- FORMERADJ UNIT", "vorangegangenen Jahr")
def previous_unit(former: None, unit: Granularity) -> Last:
    return Last(ReferenceTime(), Every(unit))


@rule(f"PERIODN <- UNIT {BEFORE}", "Jahr zuvor")
def unit_before(unit: Granularity) -> Last:
    return Last(ReferenceTime(), Every(unit))


@rule("PERIODN <- FOLLOWADJ UNIT", "folgenden Jahr")
def following_unit(following: None, unit: Granularity) -> Next:
    return Next(ReferenceTime(), Every(unit))


@rule(f"PERIODN <- UNIT {AFTER}", "Jahr darauf")
@rule("PERIODN <- AFTERUNIT", "Folgejahr")
def unit_after(unit: Granularity) -> Next:
    return Next(ReferenceTime(), Every(unit))


@rule("PERIODN <- BEFORELAST UNIT", "vorletzte Woche")
def unit_before_last(word: None, unit: Granularity) -> Last:
    return Last(Last(DocumentTime(), Every(unit)), Every(unit))


@rule("TIME <- PERIOD|PERIODN WD", "nächste Woche Mittwoch")
def weekday_of_a_week(week: Time, day: Fields) -> Within | None:
    return Within(day, week) if grain(week) is Granularity.WEEK else None


@rule("PERIODN <- AFTERNEXT UNIT", "übernächste Woche")
def unit_after_next(word: None, unit: Granularity) -> Next:
    return Next(Next(DocumentTime(), Every(unit)), Every(unit))


@rule("PERIODN <- THATADJ UNIT", "jenem Jahr")
def that_unit(that: None, unit: Granularity) -> Enclosing:
    return Enclosing(unit, ReferenceTime())


@rule("PERIOD <- THISADJ tag|tage|tages", "diesem Tag")
def this_day(this: None) -> Enclosing:
    # "An diesem Tag" is the one just told; "diese Woche" is that of writing.
    return Enclosing(Granularity.DAY, ReferenceTime())


@rule("THEUNIT <- ART? UNIT", "das Jahr", latent=True)
def the_unit(article: None, unit: Granularity) -> Enclosing:
    return Enclosing(unit, ReferenceTime())


@rule("PERIOD <- ART WHOLE UNIT", "das ganze Jahr")
def whole_unit(article: None, whole: None, unit: Granularity) -> Enclosing | None:
    # "Den ganzen Tag" says how long: durations.py.
    return None if unit is Granularity.DAY else Enclosing(unit, ReferenceTime())


@rule("TIME <- ART? WHOLE REC", "den ganzen Sommer")
def whole_recurring(article: None, whole: None, what: Recurring) -> Bare:
    return Bare(what)


# ---- last, this, next: what comes round ---------------------------------------------------------


@rule("RELN <- PASTADJ REC", "vergangenen Freitag")
def last_recurring(past: None, what: Recurring) -> Last:
    if isinstance(what, Fields) and what == Fields(month=what.month):
        # "Vergangenen November", in December, is the month just over.
        return Last(This(DocumentTime(), Every(Granularity.MONTH)), what)
    return Last(DocumentTime(), what)


@rule("RELN <- NEXTADJ REC", "kommenden Freitag")
def next_recurring(following: None, what: Recurring) -> Next:
    return Next(DocumentTime(), what)


@rule("RELN <- THISADJ ADJECTIVE? REC", "diesen Sommer")
@rule("RELN <- RUNNINGADJ ADJECTIVE? REC", "aktuellen Sommer")
def this_recurring(this: None, adjective: None, what: Recurring) -> This | Bare:
    # "Diesen Sonntag" is the nearest one, as the tense has it.
    return Bare(what) if grain(what) is Granularity.DAY else This(DocumentTime(), what)


@rule("RELN <- FORMERADJ REC", "vorangegangenen Freitag")
def previous_recurring(former: None, what: Recurring) -> Last:
    return Last(ReferenceTime(), what)


@rule(f"RELN <- REC {BEFORE}", "Freitag davor")
def recurring_before(what: Recurring) -> Last:
    return Last(ReferenceTime(), what)


@rule("RELN <- FOLLOWADJ REC", "folgenden Freitag")
def following_recurring(following: None, what: Recurring) -> Next:
    return Next(ReferenceTime(), what)


@rule("RELN <- REC danach|darauf", "Freitag darauf")
def recurring_after(what: Recurring) -> Next:
    return Next(ReferenceTime(), what)


@rule("RELN <- THATADJ REC", "jenem Sommer")
def that_recurring(that: None, what: Recurring) -> This:
    return This(ReferenceTime(), what)


@rule("RELN <- BEFORELAST REC", "vorletzten Freitag")
def recurring_before_last(word: None, what: Recurring) -> Last:
    return Last(Last(DocumentTime(), what), what)


@rule("RELN <- AFTERNEXT REC", "übernächsten Freitag")
def recurring_after_next(word: None, what: Recurring) -> Next:
    return Next(Next(DocumentTime(), what), what)
