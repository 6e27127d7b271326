"""Repeated times that share their "every": "every Monday and Thursday", "5 November each year"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Both,
    Each,
    Every,
    Fields,
    Recurring,
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


@rule("ROOT <- EVERYUNIT* on|',' WD|WDPART*", "every week on Monday")
def each_week_on(unit: Granularity, what: Recurring) -> Pieces | None:
    if unit is not Granularity.WEEK:
        return None
    return Pieces((Each(Every(unit)), Each(what)))


@rule("EVERYUNIT <- every|each UNIT", "every year", latent=True)
def every_such_unit(unit: Granularity) -> Granularity:
    return unit
