"""Dates inside another, and portions of it: "mayo del año pasado", "a finales de 1994"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.ends import is_weekday
from ktimeline.languages.common.grain import grain, is_coarser
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Calendar,
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
    Time,
    Weekend,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


# ---- within -------------------------------------------------------------------------------------


@rule("TIME <- ART? REC de|en|','? TIME", "mayo del año pasado", priority=-1)
@rule("TIME <- ART? REC de|','? THEUNIT", "el primer trimestre del año")
def recurring_of_time(article: None, what: Recurring, time: Time) -> Within | None:
    if isinstance(what, Fields) and what.month and isinstance(time, Calendar) and time.year:
        return None  # a date of its own: "junio de 2018"
    if isinstance(time, Bare | Within | Part) or isinstance(getattr(time, "x", None), Length):
        return None  # "el mejor verano de la última década" is one of several
    return Within(what, time) if is_coarser(time, what) else None


@rule("TIME <- ART? SEASONAL|MONTHLY|MD|FEAST del YY", "verano del 68", priority=-2)
def recurring_of_short_year(article: None, what: Recurring, n: int) -> Within | None:
    # "Mayo del 15 al 20" speaks of days.
    return Within(what, Calendar(year=n, short=True)) if n > 31 else None


@rule("TIME <- ART PART de? DAYTIME", "la mañana del 12 de junio")
def part_of_the_day(article: None, part: PartOfDay, day: Time) -> Within:
    return Within(part, day)


@rule("TIME <- DAYTIME ','? BYPART", "12 de junio por la noche")
@rule("TIME <- DAYTIME PART", "12 de junio noche")
def day_part(day: Time, part: PartOfDay) -> Within | None:
    # "Viernes por la mañana" comes round itself (periods.py).
    return None if isinstance(day, Bare) and is_weekday(day) else Within(part, day)


# "A primera hora de la tarde", "las últimas horas del día": which end of it.
@rule("HOURS <- primera hora", "primera hora")
@rule("HOURS <- las? primeras|tempranas horas", "las primeras horas")
@rule("HOURS <- horas tempranas", "horas tempranas")
def first_hours() -> Portion:
    return Portion.EARLY


@rule("HOURS <- última hora", "última hora")
@rule("HOURS <- altas horas", "altas horas")
@rule("HOURS <- las? últimas horas", "las últimas horas")
def last_hours() -> Portion:
    return Portion.LATE


@rule("TIME <- HOURS de la PART", "primera hora de la mañana")
def hours_of_the_part(part: Portion, what: PartOfDay) -> Part:
    return Part(part, Bare(what))


@rule("TIME <- HOURS de la PART de? DAYTIME", "primera hora de la mañana del jueves")
def hours_of_the_part_of_a_day(part: Portion, what: PartOfDay, day: Time) -> Part:
    return Part(part, Within(what, day))


@rule("TIME <- HOURS de? DAYTIME", "las primeras horas del jueves")
def hours_of_the_day(part: Portion, day: Time) -> Part:
    names = {Portion.EARLY: PartOfDayName.MORNING, Portion.LATE: PartOfDayName.EVENING}
    return Part(part, Within(PartOfDay(names[part]), day))


@rule("TIME <- DAYTIME ','? a HOURS", "ayer a primera hora")
def day_hours(day: Time, part: Portion) -> Part:
    return hours_of_the_day(part, day)


@rule("ROOT <- [a|de|desde] horas tempranas", "desde horas tempranas")
def early_hours() -> Part:
    return Part(Portion.EARLY, Bare(PartOfDay(PartOfDayName.MORNING)))


@rule("DAYTIME <- ART? DATE|DATED|RELN", "12 de junio de 2018")
def day_time(article: None, day: Time) -> Time | None:
    return day if grain(day) is Granularity.DAY else None


@rule("DAYTIME <- DEICTIC", "ayer")
def deictic_day(day: Time) -> Time:
    return day


@rule("DATED <- MD|WD|FD", "12 de junio")
def bare_day(day: Fields) -> Bare:
    return Bare(day)


@rule("TIME <- ART? ORD|ULTIMO WEEKDAY de|en? TIME", "el último viernes de mayo de 2012")
def nth_weekday(article: None, n: int, weekday: int, time: Time) -> Nth | None:
    return Nth(Fields(weekday=weekday), n, time) if is_coarser(time, Fields(weekday=1)) else None


@rule("TIME <- ART? ORD|ULTIMO WEEKENDWORD de|en? TIME", "el último fin de semana de mayo de 2012")
def nth_weekend(article: None, n: int, word: None, time: Time) -> Nth | None:
    return Nth(Weekend(), n, time) if is_coarser(time, Weekend()) else None


@rule("TIME <- ART? ORD|ULTIMO UNIT de|en? TIME", "la tercera semana de mayo de 2012")
@rule("TIME <- ART? ORD|ULTIMO UNIT de? THEUNIT", "el último día del año")
def nth_unit(article: None, n: int, unit: Granularity, time: Time) -> Nth | None:
    x = Every(unit)
    if unit in (Granularity.QUARTER, Granularity.HALF):
        return None  # a part of the year by name: periods.py
    return Nth(x, n, time) if is_coarser(time, x) else None


@rule("TIME <- ART? ULTIMO trimestre de? TIME|THEUNIT", "el último trimestre de 2012")
def final_quarter(article: None, n: int, year: Time) -> Within | None:
    return Within(Quarter(4), year) if is_coarser(year, Quarter(4)) else None


# ---- any of them --------------------------------------------------------------------------------


@rule("TIME <- ART? PERIODN|RELN|DATE|YM|YEAR|DECADES|CENTURIES", "el mes pasado")
def any_nominal(article: None, time: Time) -> Time:
    return time


@rule("TIME <- PERIOD|DEICTIC|AGOTIME", "este mes")
def any_time(time: Time) -> Time:
    return time


@rule("TIME <- ART? REC", "el viernes")
def bare_recurring(article: None, what: Recurring) -> Bare:
    return Bare(what)
