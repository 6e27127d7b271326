"""Repeated times: "cada día", "dos veces al año", "mensual", "los lunes", "todos los días"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import Number, amount
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Both,
    Each,
    Every,
    Fields,
    Length,
    PartOfDay,
    PartOfDayName,
    Recurring,
    Season,
    SeasonName,
    Time,
    Weekend,
)

__all__ = ["rule"]

rule = RuleBook()

_ALL = "todos|todas"


@rule("SETT <- cada ANYUNIT", "cada día")
@rule(f"SETT <- {_ALL} los|las ANYUNITS", "todos los días")
def every_unit(unit: Granularity) -> Each:
    return Each(Every(unit))


@rule("SETT <- al|por UNIT", "al año")
@rule("SETT <- a la UNIT", "a la semana")
def per_unit(unit: Granularity) -> Each:
    return Each(Every(unit))


@rule("SETT <- cada REC", "cada lunes")
def every_recurring(what: Recurring) -> Each:
    return Each(what)


@rule(f"SETT <- {_ALL}? los WEEKDAY", "los lunes")
@rule(f"SETT <- {_ALL}? los WEEKDAYS", "los domingos")
def weekdays(n: int) -> Each | None:
    return Each(Fields(weekday=n))


@rule(f"SETT <- {_ALL}? los WEEKDAY|WEEKDAYS BYPART", "los lunes por la noche")
def weekday_parts(n: int, part: PartOfDay) -> Each:
    return Each(Both(Fields(weekday=n), part))


@rule("SETT <- cada PART", "cada mañana")
def every_part(part: PartOfDay) -> Each:
    return Each(part)


@rule("SETT <- todas las DAYPARTS", "todas las noches")
@rule("SETT <- [por] las DAYPARTS", "por las mañanas")
def all_parts(name: PartOfDayName) -> Each:
    return Each(PartOfDay(name))


@rule(f"SETT <- {_ALL}? los|las SEASONS", "los veranos")
def seasons(name: SeasonName) -> Each:
    return Each(Season(name))


@rule(f"SETT <- {_ALL}? los WEEKENDS", "los fines de semana")
def weekends(word: None) -> Each:
    return Each(Weekend())


@rule("SETT <- cada NUM|FEW ANYUNITS", "cada dos años")
def every_amount(n: Number, unit: Granularity) -> Each:
    return Each(amount(n, unit))


@rule("SETT <- HABIT", "anual")
def habit(habit: tuple[int, Granularity]) -> Each:
    n, unit = habit
    return Each(Every(unit) if n == 1 else Amount(n, unit), habitual=True)


# "Murió un martes": the text does not say which.
@rule("ROOT <- [un|algún|cualquier|otro] WEEKDAY", "un domingo")
def one_of_the_weekdays(n: int) -> Each:
    return Each(Fields(weekday=n), habitual=True)


@rule("ROOT <- [un|algún|cualquier|otro] WDPART", "un domingo por la tarde")
def part_of_one_of_the_weekdays(what: Recurring) -> Each:
    return Each(what, habitual=True)


# "Un martes 13 de mayo" is a date all the same.
@rule("ROOT <- [un|algún] MD|FD", "un martes 13")
def one_day_by_number(day: Fields) -> Bare:
    return Bare(day)


@rule("ROOT <- [un|algún] DATE", "un martes 13 de mayo de 2014")
def one_date(date: Time) -> Time:
    return date


@rule("TIMESCOUNT <- NUM TIMESWORD", "dos veces", latent=True)
def number_of_times(n: int, word: None) -> int | None:
    return n if isinstance(n, int) else None


@rule("SETT <- TIMESCOUNT al|por|cada UNIT", "dos veces al año")
@rule("SETT <- TIMESCOUNT a la UNIT", "dos veces a la semana")
@rule("SETT <- TIMESCOUNT por|cada CLOCKUNIT", "dos veces por hora")
def times_a_unit(n: int, unit: Granularity) -> Each:
    return Each(Every(unit), frequency=n)


@rule("SETT <- TIMESCOUNT HABIT", "dos veces diarias")
def times_by_habit(n: int, habit: tuple[int, Granularity]) -> Each | None:
    return Each(Every(habit[1]), frequency=n) if habit[0] == 1 else None


@rule("SETT <- NUM UNITS al|por UNIT", "cinco días por semana")
@rule("SETT <- NUM UNITS a la UNIT", "cinco días a la semana")
def units_a_unit(n: int, fine: Granularity, unit: Granularity) -> Each | None:
    return Each(Every(unit), frequency=n) if fine < unit and isinstance(n, int) else None


@rule("SETT <- TIMESCOUNT cada LEN", "una vez cada dos años")
def once_every(n: int, length: Length) -> Each:
    return Each(length, frequency=n)


@rule("SETT <- ANYUNIT tras|a|por ANYUNIT", "año tras año")
def unit_after_unit(unit: Granularity, same: Granularity) -> Each | None:
    return Each(Every(unit)) if unit == same else None


@rule("SETT <- casi|prácticamente SETT", "casi cada día")
def almost_every(each: Each) -> Each:
    return each
