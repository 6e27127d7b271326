"""Lengths that what stands around bounds: "within the hour", "in the six weeks since the vote"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import Number, amount
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    DocumentTime,
    Each,
    Every,
    Last,
    Length,
    Next,
    ReferenceTime,
    Shift,
    Sum,
)

__all__ = ["rule"]

rule = RuleBook()

_HOUR, _MINUTE = Granularity.HOUR, Granularity.MINUTE
_QUARTER_CENTURY = Amount(25, Granularity.YEAR)
_THREE_QUARTERS = Amount(45, _MINUTE)


@rule("ROOT <- [within] the CLOCKUNIT", "within the hour")
@rule("ROOT <- [for|in|during|within|after|throughout|over] the first|opening|final CLOCKUNIT",
      "for the first hour")  # fmt: skip
def one_clock_unit(granularity: Granularity) -> Amount | None:
    return Amount(1, granularity) if granularity > Granularity.SECOND else None


@rule("ROOT <- [for|in|during|within|after|throughout|over] the first|opening|final HALF -? "
      "CLOCKUNIT", "for the first half-hour")  # fmt: skip
def half_a_clock_unit(half: None, granularity: Granularity) -> Amount:
    return Amount(Fraction(1, 2), granularity)


@rule("PLAINLEN <- a|an|one|the|the_previous|the_last hour and three -? quarters",
      "an hour and three-quarters")  # fmt: skip
def hour_and_three_quarters() -> Sum:
    return Sum((Amount(1, _HOUR), _THREE_QUARTERS))


@rule("PLAINLEN <- NUM hours and three -? quarters", "two hours and three-quarters")
def hours_and_three_quarters(n: Number) -> Sum | None:
    return None if isinstance(n, str) else Sum((Amount(n, _HOUR), _THREE_QUARTERS))


@rule("WINDOW <- the? past|last|previous quarter -? century", "the past quarter-century")
@rule("WINDOW <- the past|last|previous quarter of a century", "the last quarter of a century")
def past_quarter_century() -> Last:
    return Last(DocumentTime(), _QUARTER_CENTURY)


@rule("WINDOW <- the? next|coming quarter -? century", "the next quarter-century")
@rule("WINDOW <- the next|coming quarter of a century", "the next quarter of a century")
def next_quarter_century() -> Next:
    return Next(DocumentTime(), _QUARTER_CENTURY)


# No length that "in" could count ahead: "in the eight weeks since the vote they will have met".
@rule("ROOT <- [in|over|during] the NUM UNITS|CLOCKUNITS [since|before|after|between|following|"
      "preceding|until|from|leading]", "in the eight weeks since")  # fmt: skip
def units_between(n: Number, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("PLAINLEN <- the NUM following|succeeding|intervening ANYUNITS", "the two following years")
def following_units(n: Number, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("TIME <- LEN to the day later|afterwards", "a year to the day later")
def later_to_the_day(length: Length) -> Shift:
    return Shift(ReferenceTime(), length, Direction.FORWARD, exact=True)


@rule("TIME <- LEN to the day earlier|before", "a year to the day earlier")
def earlier_to_the_day(length: Length) -> Shift:
    return Shift(ReferenceTime(), length, Direction.BACK, exact=True)


# What is paid for or let so: nothing is said of one of them.
@rule("ROOT <- [charge|charges|charged|charging|pay|pays|paid|let|lets|rent|rents|rented|hire|"
      "hired|billed|sold|employed] [by] the ANYUNIT", "paid by the hour")  # fmt: skip
def by_the_unit(granularity: Granularity) -> Each:
    return Each(Every(granularity))
