"""Dates inside another, and portions of it: "mayo del año pasado", "a finales de 1994"."""

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
    Half,
    Length,
    Nth,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Recurring,
    This,
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


# ---- portions -----------------------------------------------------------------------------------


@rule("TIME <- ART? STARTOF|MIDDLE de? TIME|THEUNIT", "finales de 1994")
@rule("TIME <- ART? PORTIONED de? TIME|THEUNIT", "la primera parte de 1994")
def portion_of(article: None, part: Portion, time: Time) -> Part | None:
    return Part(part, time) if has_portions(time) else None


@rule("TIME <- ART? ENDWORD de? TIME|THEUNIT", "el fin de 1994")
def end_of(article: None, part: Portion, time: Time) -> Part | None:
    # "Fin de semana" is the weekend.
    return None if grain(time) is Granularity.WEEK else portion_of(article, part, time)


# "La final de 1994" was played; "el final" and "a final" are times.
@rule("TIME <- el|al|del final de? TIME|THEUNIT", "el final de 1994")
@rule("TIME <- [a] final de? TIME|THEUNIT", "a final de este año")
def final_part(time: Time) -> Part | None:
    return Part(Portion.LATE, time) if has_portions(time) else None


def has_portions(time: Time) -> bool:
    """Tell whether `time` is long enough to have a beginning and an end: a week at least."""
    size = grain(time)
    return size is not None and size > Granularity.DAY and not isinstance(time, Part)


@rule("TIME <- ART? ORD mitad de? TIME|THEUNIT", "la primera mitad de 2019")
def half_of(article: None, n: int, time: Time) -> Within | Part | None:
    if n not in (1, 2) or not has_portions(time):
        return None
    if grain(time) is Granularity.YEAR:
        return Within(Half(n), time)
    return Part(Portion.EARLY if n == 1 else Portion.LATE, time)


@rule("PORTIONED <- ULTIMO parte|tramo|mitad", "última parte")
def last_part(n: int) -> Portion:
    return Portion.LATE


@rule("PORTIONED <- primera|primer parte|tramo", "primera parte")
def first_part() -> Portion:
    return Portion.EARLY


@rule("PORTIONED <- segunda parte", "segunda parte")
def second_part() -> Portion:
    return Portion.LATE


@rule("TIME <- STARTOF|MIDDLE de UNIT", "finales de año")
@rule("TIME <- el|al|del STARTOF de UNIT", "el comienzo de año")
def portion_of_a_unit(part: Portion, unit: Granularity) -> Part:
    return Part(part, This(DocumentTime(), Every(unit)))


@rule("TIME <- el|al|del? ENDWORD de UNIT", "el fin de año")
def fin_of_a_unit(part: Portion, unit: Granularity) -> Part | None:
    return None if unit is Granularity.WEEK else portion_of_a_unit(part, unit)


@rule("TIME <- [a] final de UNIT", "a final de año")
def end_of_a_unit(unit: Granularity) -> Part:
    return Part(Portion.LATE, This(DocumentTime(), Every(unit)))


@rule("TIME <- STARTOF|MIDDLE de|del SEASONAL|MONTHLY|WEEKENDS2", "mediados de junio", priority=1)
def portion_of_recurring(part: Portion, what: Recurring) -> Part:
    return Part(part, Bare(what))


@rule("TIME <- MIDDAYS de? DAYTIME", "media mañana de ayer")
def middle_part_of_the_day(part: PartOfDay, day: Time) -> Part:
    return Part(Portion.MID, Within(part, day))


@rule("MIDDAYS <- HALFWORD PART", "media mañana")
def middle_of_the_part(half: None, part: PartOfDay) -> PartOfDay:
    return part


@rule("TIME <- MIDDAYS", "media mañana")
def middle_part(part: PartOfDay) -> Part:
    return Part(Portion.MID, Bare(part))


@rule("TIME <- lo que va|llevamos de TIME|THEUNIT", "lo que va de este año")
def so_far(of: Time) -> Part:
    return Part(Portion.EARLIER, of)


@rule("TIME <- lo que va|llevamos de UNIT", "lo que va de año")
def unit_so_far(unit: Granularity) -> Part:
    return Part(Portion.EARLIER, This(DocumentTime(), Every(unit)))


@rule("TIME <- lo que queda|resta de TIME|THEUNIT", "lo que queda de este año")
@rule("TIME <- el|del|al resto de? TIME|THEUNIT", "el resto del año")
def rest_of(of: Time) -> Part | None:
    return None if grain(of) is None else Part(Portion.LATER, of)


@rule("TIME <- TOWARDS TIME", "hacia 1500")
def around(towards: None, time: Time) -> About | None:
    return None if isinstance(time, About) or grain(time) is None else About(time)


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
