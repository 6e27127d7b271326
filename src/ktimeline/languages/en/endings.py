"""Units told by their end: "the year ended March 2020", "the week ending June 12"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import Amount, Enclosing, Shift, Time

__all__ = ["rule"]

rule = RuleBook()

BACK = Direction.BACK


@rule("ROOT <- YEARSPAN* [ended|ending] TIME*", "the year ended March 2020")
def the_year_ended(year: Amount, end: Time) -> Pieces | None:
    size = grain(end)
    if size is None or not Granularity.DAY <= size <= Granularity.MONTH:
        return None
    return Pieces((year, end))


@rule("ROOT <- ENDINGQUARTER* [ended|ending] TIME*", "the quarter ended July 31")
def quarter_that_ends(quarter: Granularity, end: Time) -> Pieces | None:
    # The quarter of the calendar that has most of it holds the day a month before its end.
    if (size := grain(end)) is None or not Granularity.DAY <= size <= Granularity.MONTH:
        return None
    middle = Shift(end, Amount(1, Granularity.MONTH), BACK)
    return Pieces((Enclosing(quarter, middle), end))


@rule("ROOT <- ENDINGWEEK* [ended|ending|starting|beginning|commencing|from] DAYTIME*",
      "the week ending June 12")  # fmt: skip
def week_with_its_end(week: Granularity, day: Time) -> Pieces:
    return Pieces((Enclosing(week, day), day))


@rule("ENDINGWEEK <- the week", "the week", latent=True)
def week_with_a_day() -> Granularity:
    return Granularity.WEEK


@rule("ENDINGQUARTER <- the quarter|period", "the quarter", latent=True)
def quarter_with_an_end() -> Granularity:
    return Granularity.QUARTER
