"""Repeated times that share their "every": "every Monday and Thursday", "5 November each year"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    Both,
    Each,
    Every,
    Fields,
    Recurring,
    Time,
)

__all__ = ["rule"]

rule = RuleBook()


# ---- lists --------------------------------------------------------------------------------------


@rule("ROOT <- SETT* and|or|& REC|DAYPARTS2*", "every Monday and Thursday")
def two_repeated(first: Each, second: Recurring) -> Pieces | None:
    return _repeated(first, second)


@rule("ROOT <- SETT* ',' REC* ','? and|or REC*", "each Monday, Wednesday and Friday")
def three_repeated(first: Each, second: Recurring, third: Recurring) -> Pieces | None:
    return _repeated(first, second, third)


def _repeated(first: Each, *others: Recurring) -> Pieces | None:
    """Return what comes round together, None where "every" does not reach to the others."""
    x, last = first.x, others[-1]
    if first.habitual or first.frequency is not None or not isinstance(x, Recurring):
        return None
    if isinstance(x, Fields) and isinstance(last, Both):  # "every Friday and Saturday night"
        first, x = Each(Both(x, last.fine)), last
    if not all(_alike(x, other) for other in others):
        return None
    return Pieces((first, *(Each(other) for other in others)))


def _alike(one: Recurring, other: Recurring) -> bool:
    """Tell whether two are days of the week, months, seasons or the like, both of them."""
    if isinstance(one, Every) or type(one) is not type(other):
        return False
    return grain(one) is grain(other)


@rule("ROOT <- [nights|days|mornings|evenings|afternoons|shifts] [,]? WEEKDAY* THROUGH WEEKDAY*",
      "nights, Sunday to Thursday", priority=1)  # fmt: skip
def days_of_shifts(first: int, to: None, last: int) -> Pieces:
    return Pieces((Each(Fields(weekday=first)), Each(Fields(weekday=last))))


# ---- one of them --------------------------------------------------------------------------------


@rule("ROOT <- [a|one] WD|WDPART* in|of? TIME*", "a Friday last month")
def one_of_a_longer_time(what: Recurring, time: Time) -> Pieces | None:
    size = grain(time)
    if size is None or size < Granularity.MONTH:
        return None
    return Pieces((Each(what, habitual=True), time))


# ---- by a number --------------------------------------------------------------------------------


@rule("SETT <- NUM - HABIT", "six-monthly")
def habit_of_so_many(n: object, unit: Granularity) -> Each | None:
    return Each(Amount(n, unit), habitual=True) if isinstance(n, int) and n > 1 else None


@rule("SETT <- HALF - HABIT", "half-hourly")
def habit_of_half_a_unit(half: None, unit: Granularity) -> Each:
    return Each(Amount(Fraction(1, 2), unit), habitual=True)


@rule("SETT <- DAYOF of|in every|each month", "the 15th of every month")
@rule("ROOT <- [on] DAYOF every|each month", "on the 15th each month")
def day_of_every_month(n: int) -> Each:
    return Each(Fields(day=n))


@rule("OFTHEMONTH <- WEEKDAY|WEEKDAYS of|in the|a|each|every month", "Friday of the month",
      latent=True)  # fmt: skip
def weekday_of_any_month(weekday: int) -> int:
    return weekday


@rule("SETT <- every|each ORD|FINAL OFTHEMONTH", "every last Friday of the month")
def every_nth_weekday_of_the_month(n: int, weekday: int) -> Each:
    return Each(Every(Granularity.MONTH), frequency=1)


@rule("SETT <- the ORD and|or ORD|FINAL OFTHEMONTH", "the second and fourth Tuesdays of the month")
def two_weekdays_of_the_month(n: int, m: int, weekday: int) -> Each | None:
    return Each(Every(Granularity.MONTH), frequency=2) if m == -1 or n < m <= 5 else None


# ---- each year ----------------------------------------------------------------------------------


@rule("ROOT <- [on|in|at|by|of]? MD|MONTHLY|FEAST|SEASONAL|THESEASON each|every year",
      "5 November each year")  # fmt: skip
@rule("ROOT <- [on]? WD|WDPART each|every week", "Monday each week")
def one_each_unit(what: Recurring) -> Each:
    return Each(what)


@rule("ROOT <- EVERYUNIT* on|in|at|',' MD|MONTHLY|FEAST|THESEASON*", "every year on 5 November")
def each_year_on(unit: Granularity, what: Recurring) -> Pieces | None:
    if unit is not Granularity.YEAR:
        return None
    return Pieces((Each(Every(unit)), Each(what)))


@rule("ROOT <- EVERYUNIT* on|',' DAYOFMONTHS*", "each year on the second Sunday in June")
def each_year_on_a_weekday(unit: Granularity, what: Fields) -> Pieces | None:
    return each_year_on(unit, what)


@rule(
    "DAYOFMONTHS <- the ORD|FINAL WEEKDAY of|in MONTHLY", "the second Sunday in June", latent=True
)
def weekday_of_a_month(n: int, weekday: int, month: Fields) -> Fields:
    return Fields(month=month.month, weekday=weekday)


@rule("ROOT <- EVERYUNIT* on|',' WD|WDPART*", "every week on Monday")
def each_week_on(unit: Granularity, what: Recurring) -> Pieces | None:
    if unit is not Granularity.WEEK:
        return None
    return Pieces((Each(Every(unit)), Each(what)))


@rule("EVERYUNIT <- every|each UNIT", "every year", latent=True)
def every_such_unit(unit: Granularity) -> Granularity:
    return unit
