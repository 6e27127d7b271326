"""Dates inside another, and portions of it: "Mai des Vorjahres", "Ende 1994", "Jahresende"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.ends import is_weekday
from ktimeline.languages.common.grain import grain, is_coarser
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    About,
    Bare,
    Calendar,
    DocumentTime,
    Every,
    Fields,
    Length,
    Nth,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
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


# ---- within -------------------------------------------------------------------------------------


@rule("TIME <- ART? REC von|im|in? TIME", "Mai des vergangenen Jahres", priority=-1)
@rule("TIME <- ART? REC im|des|eines THEUNIT", "das erste Quartal des Jahres")
def recurring_of_time(article: None, what: Recurring, time: Time) -> Within | None:
    if isinstance(what, Fields) and what.month and isinstance(time, Calendar) and time.year:
        return None  # a date of its own: "Juni 2018"
    if isinstance(time, Bare | Within | Part) or isinstance(getattr(time, "x", None), Length):
        return None
    return Within(what, time) if is_coarser(time, what) else None


@rule("TIME <- ART? PART ART|vom|am DAYTIME", "der Morgen des 12. Juni")
def part_of_the_day(article: None, part: PartOfDay, other: None, day: Time) -> Within:
    return Within(part, day)


@rule("TIME <- ART? THATADJ PART ART|vom DAYTIME", "jener Abend des 12. Juni")
def that_part_of_the_day(
    article: None, that: None, part: PartOfDay, other: None, day: Time
) -> Within:
    return Within(part, day)


@rule("TIME <- DAYTIME ','? BYPART", "12. Juni am Abend")
@rule("TIME <- DAYTIME PART", "12. Juni früh")
def day_part(day: Time, part: PartOfDay) -> Within | None:
    # "Freitag am Abend" comes round itself (periods.py); "gestern Abend" is in relative.py.
    return None if is_of_the_week(day) else Within(part, day)


def is_of_the_week(day: Time) -> bool:
    """Tell whether `day` is a bare day of the week."""
    return isinstance(day, Bare) and is_weekday(day)


@rule("DAYTIME <- ART? DATE|DATED|RELN", "12. Juni 2018")
def day_time(article: None, day: Time) -> Time | None:
    return day if grain(day) is Granularity.DAY else None


@rule("DAYTIME <- DEICTIC", "gestern")
def deictic_day(day: Time) -> Time:
    return day


@rule("DATED <- MD|WD|FD", "12. Juni")
def bare_day(day: Fields) -> Bare:
    return Bare(day)


@rule("TIME <- ART? ORD|ULTIMO WEEKDAY im|in|von|des? TIME", "der letzte Freitag im Mai 2012")
def nth_weekday(article: None, n: int, weekday: int, time: Time) -> Nth | None:
    return Nth(Fields(weekday=weekday), n, time) if is_coarser(time, Fields(weekday=1)) else None


@rule("TIME <- ART? ORD|ULTIMO WEEKENDWORD im|in|von|des? TIME",
      "das letzte Wochenende im Mai 2012")  # fmt: skip
def nth_weekend(article: None, n: int, word: None, time: Time) -> Nth | None:
    return Nth(Weekend(), n, time) if is_coarser(time, Weekend()) else None


@rule("TIME <- ART? ORD|ULTIMO UNIT im|in|von|des? TIME", "die dritte Woche im Mai 2012")
@rule("TIME <- ART? ORD|ULTIMO UNIT im|des THEUNIT", "der letzte Tag des Jahres")
def nth_unit(article: None, n: int, unit: Granularity, time: Time) -> Nth | None:
    if unit in (Granularity.QUARTER, Granularity.HALF):
        return None  # a part of the year by name: periods.py
    return Nth(Every(unit), n, time) if is_coarser(time, Every(unit)) else None


@rule("TIME <- ART? ULTIMO quartal|quartals im|in|von|des? TIME|THEUNIT",
      "das letzte Quartal 2012")  # fmt: skip
def final_quarter(article: None, n: int, year: Time) -> Within | None:
    return Within(Quarter(4), year) if is_coarser(year, Quarter(4)) else None


@rule("TIME <- ART? ORD|ULTIMO MONTHWEEK", "die erste Septemberwoche")
def week_of_a_month(article: None, n: int, month: int) -> Nth:
    return Nth(Every(Granularity.WEEK), n, Bare(Fields(month=month)))


@rule("TIME <- ART? ORD|ULTIMO MONTHWEEKDAY", "der erste Septembersonntag")
def weekday_of_a_month(article: None, n: int, both: tuple[int, int]) -> Nth:
    return Nth(Fields(weekday=both[1]), n, Bare(Fields(month=both[0])))


@rule("TIME <- ART? ORD|ULTIMO MONTHWEEKEND", "das erste Septemberwochenende")
def weekend_of_a_month(article: None, n: int, month: int) -> Nth:
    return Nth(Weekend(), n, Bare(Fields(month=month)))


# ---- portions -----------------------------------------------------------------------------------


@rule("TIME <- STARTOF von|im|in? TIME", "Ende 1994")
@rule("TIME <- STARTOF THEUNIT", "Anfang des Jahres")
def portion_of(part: Portion, time: Time) -> Part | None:
    return Part(part, time) if has_portions(time) else None


def has_portions(time: Time) -> bool:
    """Tell whether `time` is long enough to have a beginning and an end: a week at least."""
    size = grain(time)
    return size is not None and size > Granularity.DAY and not isinstance(time, Part)


@rule("TIME <- ART? PARTEDGE DECADES|CENTURIES", "frühen 20. Jahrhundert")
def edge_of_a_long_time(article: None, part: Portion, time: Time) -> Part:
    return Part(part, time)


@rule("TIME <- ART? PARTEDGE SEASONAL|MONTHLY", "späten Frühjahr")
def edge_of_a_season(article: None, part: Portion, what: Recurring) -> Part:
    return Part(part, Bare(what))


@rule("TIME <- ART? PARTEDGE SEASONAL|MONTHLY YEAR|BAREYEAR", "späten Frühjahr 2014")
def edge_of_a_season_of(article: None, part: Portion, what: Recurring, year: Time) -> Part:
    return Part(part, Within(what, year))


@rule("TIME <- STARTOF der DECADEWORD", "Ende der Neunziger")
def portion_of_the_nineties(part: Portion, digit: int) -> Part:
    return Part(part, Calendar(decade=digit, short=True))


@rule("TIME <- STARTOF der DECADE", "Ende der 90er")
def portion_of_the_90s(part: Portion, decade: Calendar) -> Part:
    return Part(part, decade)


@rule("TIME <- ART? UNITPART", "Jahresende")
def portion_in_a_word(article: None, both: tuple[Portion, Granularity]) -> Part:
    return Part(both[0], This(DocumentTime(), Every(both[1])))


@rule("TIME <- ART? UNITPART TIME", "Jahresende 2014")
def portion_in_a_word_of(
    article: None, both: tuple[Portion, Granularity], time: Time
) -> Part | None:
    return Part(both[0], time) if grain(time) is both[1] else None


@rule("TIME <- ART? PARTSEASON", "der Spätsommer")
def portion_of_a_season(article: None, both: tuple[Portion, SeasonName]) -> Part:
    return Part(both[0], Bare(Season(both[1])))


@rule("TIME <- ART? PARTSEASON TIME", "Spätsommer 2014")
def portion_of_a_season_of(
    article: None, both: tuple[Portion, SeasonName], year: Time
) -> Part | None:
    return Part(both[0], Within(Season(both[1]), year)) if _is_year(year) else None


def _is_year(time: Time) -> bool:
    return grain(time) is Granularity.YEAR


@rule("ROOT <- [im] [laufe|lauf|verlauf|verlaufe] TIME|THEUNIT", "im Laufe des Jahres")
def in_the_course_of(time: Time) -> Time:
    return time


@rule("ROOT <- [im] [laufe|lauf|verlauf|verlaufe] des DAYPARTGEN", "im Laufe des Nachmittags")
def in_the_course_of_the_part(name: PartOfDayName) -> Bare:
    return Bare(PartOfDay(name))


@rule("TIME <- ART? rest TIME|THEUNIT", "der Rest des Jahres")
def rest_of(article: None, of: Time) -> Part | None:
    return None if grain(of) is None else Part(Portion.LATER, of)


@rule("TIME <- ART? MILLENNIUMTURN", "die Jahrtausendwende")
def turn_of_the_millennium(article: None, word: None) -> About:
    return About(Calendar(year=2000))


@rule("TIME <- TOWARDS TIME", "um 1500")
def around(towards: None, time: Time) -> About | None:
    size = grain(time)  # "um 15 Uhr" is that hour, to the minute
    if isinstance(time, About) or size is None or size < Granularity.DAY:
        return None
    return About(time)


# ---- any of them --------------------------------------------------------------------------------


@rule("TIME <- ART? PERIODN|RELN|DATE|YM|YEAR|SEASONYEARS|DECADES|CENTURIES",
      "der vergangene Monat")  # fmt: skip
def any_nominal(article: None, time: Time) -> Time:
    return time


@rule("TIME <- BAREYEAR|PERIOD|DEICTIC|AGOTIME", "diesen Monat")
def any_time(time: Time) -> Time:
    return time


@rule("TIME <- ART? REC", "der Freitag")
def bare_recurring(article: None, what: Recurring) -> Bare:
    return Bare(what)
