"""Dates that hang on another: "el mes pasado", "el próximo lunes", "al año siguiente"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.languages.common.meanings import days_from_publication
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Calendar,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Last,
    Next,
    PartOfDay,
    PartOfDayName,
    Recurring,
    ReferenceTime,
    This,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

PAST = "pasado|pasada"
NEXT = "próximo|próxima|proximo|proxima|entrante|venidero|venidera|que_viene|que_entra"
PREVIOUS = "anterior|previo|previa|precedente"
FOLLOWING = "siguiente|posterior"
THAT = "ese|esa|aquel|aquella|dicho|dicha"


# ---- today and its neighbours -------------------------------------------------------------------


@rule("DEICTIC <- TODAY", "ayer")
@rule("DEICTIC <- TODAY mismo", "hoy mismo")
def today(n: int) -> Time:
    return days_from_publication(n)


@rule("DEICTIC <- ART? día|jornada de TODAY", "el día de ayer")
def the_day_of_today(article: None, n: int) -> Time:
    return days_from_publication(n)


@rule("DEICTIC <- TODAY ','? WEEKDAY", "hoy, jueves")
@rule("DEICTIC <- TODAY ','? REC", "ayer, 12 de junio")
def today_by_name(n: int, day: int | Recurring) -> Time | None:
    """Return the day by its adverb; the name that follows only repeats it."""
    if not isinstance(day, int) and grain(day) is not Granularity.DAY:
        return None
    return days_from_publication(n)


@rule("TIME <- LASTNIGHT", "anoche")
def last_night(n: int) -> Time:
    if n == -1:
        return Last(DocumentTime(), PartOfDay(PartOfDayName.NIGHT))
    return Within(PartOfDay(PartOfDayName.NIGHT), days_from_publication(n))


@rule("TIME <- la noche pasada", "la noche pasada")
@rule("TIME <- la pasada noche", "la pasada noche")
def the_night_past() -> Last:
    return Last(DocumentTime(), PartOfDay(PartOfDayName.NIGHT))


@rule("TIME <- este|esta mismo|misma? PART", "esta mañana")
def this_part(part: PartOfDay) -> This:
    return This(DocumentTime(), part)


@rule(f"TIME <- {THAT} mismo|misma? PART", "aquella noche")
@rule("TIME <- la misma PART", "la misma tarde")
def that_part(part: PartOfDay) -> This:
    return This(ReferenceTime(), part)


@rule("TIME <- DEICTIC ','? BYPART", "ayer por la mañana")
@rule("TIME <- DEICTIC PART", "ayer noche")
def deictic_part(day: Time, part: PartOfDay) -> Within:
    return Within(part, day)


@rule("TIME <- ART? PART siguiente", "la mañana siguiente")
def next_part(article: None, part: PartOfDay) -> Within:
    return Within(part, Next(ReferenceTime(), Every(Granularity.DAY)))


@rule("TIME <- ART? PART anterior|previa", "la noche anterior")
def previous_part(article: None, part: PartOfDay) -> Within:
    return Within(part, Last(ReferenceTime(), Every(Granularity.DAY)))


# ---- last, this, next: units --------------------------------------------------------------------


@rule("ANYUNIT <- UNIT|CLOCKUNIT", "semana", latent=True)
def unit(granularity: Granularity) -> Granularity:
    return granularity


@rule(f"PERIODN <- UNIT {PAST}", "semana pasada")
@rule(f"PERIODN <- {PAST} UNIT", "pasado año")
def last_unit(unit: Granularity) -> Last:
    return Last(DocumentTime(), Every(unit))


@rule(f"PERIODN <- UNIT {NEXT}", "año que viene")
@rule(f"PERIODN <- {NEXT} ANYUNIT", "próxima semana")
def next_unit(unit: Granularity) -> Next:
    return Next(DocumentTime(), Every(unit))


@rule("PERIOD <- este|esta mismo|misma? ANYUNIT", "esta semana")
@rule("PERIODN <- presente|corriente|actual UNIT", "presente año")
@rule("PERIODN <- UNIT actual|en_curso", "mes en curso")
def this_unit(unit: Granularity) -> This:
    return This(DocumentTime(), Every(unit))


@rule("PERIOD <- este mismo? año YEARN", "este año 2000")
@rule("PERIODN <- presente|corriente|actual año YEARN", "presente año 2000")
def this_year_by_number(n: int) -> Calendar:
    return Calendar(year=n)


@rule(f"PERIODN <- {PAST} año YEARN", "pasado año 2000")
@rule(f"PERIODN <- {NEXT} año YEARN", "próximo año 2000")
def year_by_number(n: int) -> Calendar:
    return Calendar(year=n)


@rule(f"PERIODN <- UNIT {PREVIOUS}", "año anterior")
@rule("PERIODN <- UNIT antes", "día antes")
@rule("PERIODN <- EVE", "víspera", latent=True)
def previous_unit(unit: Granularity | None) -> Last:
    return Last(ReferenceTime(), Every(unit or Granularity.DAY))


@rule(f"PERIODN <- UNIT {FOLLOWING}", "año siguiente")
@rule("PERIODN <- siguiente UNIT", "siguiente año")
@rule("PERIODN <- UNIT después", "día después")
def following_unit(unit: Granularity) -> Next:
    return Next(ReferenceTime(), Every(unit))


@rule("PERIODN <- UNIT antepasado|antepasada|trasanterior", "semana antepasada")
def unit_before_last(unit: Granularity) -> Last:
    return Last(Last(DocumentTime(), Every(unit)), Every(unit))


@rule(f"PERIOD <- {THAT} mismo|misma? UNIT", "aquel año")
@rule("PERIODN <- mismo|misma UNIT", "mismo año")
def that_unit(unit: Granularity) -> Enclosing:
    return Enclosing(unit, ReferenceTime())


@rule("TIME <- esa|aquella|dicha|la_misma DATEWORD", "aquella fecha")
def that_date(word: None) -> Enclosing:
    return Enclosing(Granularity.DAY, ReferenceTime())


@rule("THEUNIT <- ART UNIT", "el año")
def the_unit(article: None, unit: Granularity) -> Enclosing:
    return Enclosing(unit, ReferenceTime())


@rule("ROOT <- THEUNIT", "el año")
def the_unit_alone(time: Time) -> Time | None:
    return time if grain(time) in (Granularity.WEEK, Granularity.YEAR) else None


@rule("PERIOD <- todo|toda THEUNIT", "todo el año")
@rule("PERIOD <- toda|todo PERIOD", "todo este año")
def whole_unit(time: Time) -> Time:
    return time


@rule("TIME <- todo|toda el|la PERIODN|RELN|YM|YEAR", "todo el año pasado")
def whole_time(time: Time) -> Time:
    return time


@rule("TIME <- todo|toda el|la REC", "todo el verano")
@rule("TIME <- toda la PART", "toda la noche")
def whole_recurring(what: Recurring) -> Bare:
    return Bare(what)


# ---- last, this, next: what comes round ---------------------------------------------------------


@rule(f"RELN <- {PAST}|pasados|pasadas REC", "pasado lunes")
@rule(f"RELN <- REC {PAST}|último", "lunes pasado")
@rule(f"RELN <- {PAST} mes de MONTHLY", "pasado mes de mayo")
@rule(f"RELN <- {PAST} día REC", "pasado día 3 de mayo")
def last_recurring(what: Recurring) -> Last:
    if isinstance(what, Fields) and what == Fields(month=what.month):
        # "Noviembre pasado", in December, is the month just over, which "last November" is not.
        return Last(This(DocumentTime(), Every(Granularity.MONTH)), what)
    return Last(DocumentTime(), what)


@rule(f"RELN <- {NEXT} REC", "próximo lunes")
@rule(f"RELN <- REC {NEXT}", "lunes próximo")
@rule(f"RELN <- {NEXT} mes de MONTHLY", "próximo mes de mayo")
def next_recurring(what: Recurring) -> Next:
    return Next(DocumentTime(), what)


@rule("RELN <- este|esta mismo|misma? REC", "este verano")
@rule("RELN <- REC actual", "verano actual")
def this_recurring(what: Recurring) -> This | Bare:
    # "Dijo este domingo", on a Monday, is yesterday: the nearest one, as the tense has it.
    return Bare(what) if grain(what) is Granularity.DAY else This(DocumentTime(), what)


@rule("RELN <- día? DAY del corriente|presente|actual mes", "12 del corriente mes")
@rule("RELN <- día? DAY de este mismo? mes", "12 de este mes")
def day_of_this_month(day: int) -> This:
    return This(DocumentTime(), Fields(day=day))


@rule("RELN <- REC anterior|previo|previa", "lunes anterior")
def previous_recurring(what: Recurring) -> Last:
    return Last(ReferenceTime(), what)


@rule("RELN <- REC siguiente", "lunes siguiente")
@rule("RELN <- siguiente REC", "siguiente lunes")
def following_recurring(what: Recurring) -> Next:
    return Next(ReferenceTime(), what)


@rule(f"RELN <- {THAT} mismo|misma? REC", "aquel verano")
@rule("RELN <- mismo|misma REC", "mismo lunes")
def that_recurring(what: Recurring) -> This:
    return This(ReferenceTime(), what)
