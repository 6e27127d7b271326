"""Stretches that hang on a date: "the past two months", "the first nine months of 1989"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.grain import grain, is_coarser
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    DocumentTime,
    Last,
    Length,
    Modifier,
    Next,
    Portion,
    ReferenceTime,
    Stretch,
    Time,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD
_DAY = Granularity.DAY


# ---- windows ------------------------------------------------------------------------------------


# "Talks last two years" has a verb.
@rule("TIME <- [in|over|for|during|within|of|from|through|throughout|these|his|her|its|their|our] "
      "last PLAINLEN", "over last two months")  # fmt: skip
@rule("WINDOW <- the last PLAINLEN", "the last two months")
@rule("WINDOW <- the? past|recent PLAINLEN", "the past two months")
def past_window(length: Length) -> Last | None:
    # "Recent years" say no more than "recently".
    return None if length == Amount(None, Granularity.YEAR) else Last(DocumentTime(), length)


@rule("WINDOW <- the? previous|preceding PLAINLEN", "the previous two months")
def previous_window(length: Length) -> Last:
    return Last(ReferenceTime(), length)


# "It may last a few days" has a verb as well.
@rule("TIME <- [in|over|for|during|within|of|from|through|throughout|these|his|her|its|their|our] "
      "last FEW ANYUNITS", "over last few months")  # fmt: skip
@rule("WINDOW <- the last FEW ANYUNITS", "the last few years")
@rule("WINDOW <- the? past|previous|preceding FEW ANYUNITS", "the past few years")
def past_few(few: object, unit: Granularity) -> Last:
    return Last(DocumentTime(), Amount(None, unit))


@rule("WINDOW <- the? NUM last|past|previous|preceding ANYUNITS", "the four previous weeks")
def counted_past_window(n: int, unit: Granularity) -> Last:
    return Last(DocumentTime(), Amount(n, unit))


@rule("WINDOW <- the? next PLAINLEN", "next three years")
@rule("WINDOW <- the coming PLAINLEN", "the coming three years")
def next_window(length: Length) -> Next:
    return Next(DocumentTime(), length)


# "He is coming two weeks from today" has a verb.
@rule("WINDOW <- coming PLAINLEN", "coming weeks")
def coming_window(length: Length) -> Next | None:
    is_open = isinstance(length, Amount) and length.n is None
    return Next(DocumentTime(), length) if is_open else None


@rule("WINDOW <- the? following|ensuing PLAINLEN", "the following three years")
def following_window(length: Length) -> Next:
    return Next(ReferenceTime(), length)


@rule("WINDOW <- the past|last FORTNIGHT", "the past fortnight")
def past_fortnight(word: None) -> Last:
    return Last(DocumentTime(), Amount(2, Granularity.WEEK))


@rule("WINDOW <- the next|coming FORTNIGHT", "the next fortnight")
def next_fortnight(word: None) -> Next:
    return Next(DocumentTime(), Amount(2, Granularity.WEEK))


@rule("WINDOW <- the past UNIT", "the past month")
@rule("WINDOW <- the last UNIT", "the last decade", priority=-1)
def past_unit(unit: Granularity) -> Last:
    return Last(DocumentTime(), Amount(1, unit))


@rule("WINDOW <- the? coming|next|following UNITS and|or UNITS", "the coming weeks and months")
def coming_units_and(unit: Granularity, other: Granularity) -> Next:
    return Next(DocumentTime(), Amount(None, unit))


@rule("WINDOW <- the last|past|previous HALF -? ANYUNIT", "the past half-century")
def past_half_unit(half: None, unit: Granularity) -> Last | None:
    # "The last half day" is the latest of those at school.
    return Last(DocumentTime(), Amount(Fraction(1, 2), unit)) if unit is not _DAY else None


@rule("WINDOW <- the next|coming HALF -? ANYUNIT", "the next half-hour")
def next_half_unit(half: None, unit: Granularity) -> Next | None:
    return Next(DocumentTime(), Amount(Fraction(1, 2), unit)) if unit is not _DAY else None


@rule("WINDOW <- the next|coming ANYUNIT or two|so|three", "the next day or two")
def next_unit_or_two(unit: Granularity) -> Next:
    return Next(DocumentTime(), Amount(1, unit, Modifier.APPROX))


@rule("WINDOW <- the last|past ANYUNIT or two|three", "the last day or two")
def past_unit_or_two(unit: Granularity) -> Last:
    return Last(DocumentTime(), Amount(1, unit, Modifier.APPROX))


@rule("WINDOW <- the last|past UNIT and a HALF", "the last year and a half")
def past_unit_and_a_half(unit: Granularity, half: None) -> Last:
    return Last(DocumentTime(), Amount(Fraction(3, 2), unit))


@rule("WINDOW <- the? recent|past|last UNITS and|or UNITS", "recent weeks and months")
def recent_units(unit: Granularity, other: Granularity) -> Last:
    return Last(DocumentTime(), Amount(None, unit))


@rule("WINDOW <- the past|last UNIT or so", "the past year or so")
def past_unit_or_so(unit: Granularity) -> Last:
    return Last(DocumentTime(), Amount(1, unit, Modifier.APPROX))


@rule("WINDOW <- the next|coming UNIT or so", "the next year or so")
def next_unit_or_so(unit: Granularity) -> Next:
    return Next(DocumentTime(), Amount(1, unit, Modifier.APPROX))


@rule("WINDOW <- the UNITS ahead", "the weeks ahead")
def units_ahead(unit: Granularity) -> Next:
    return Next(DocumentTime(), Amount(None, unit))


@rule("TIME <- WINDOW", "the past two months")
def window(time: Last | Next) -> Last | Next:
    return time


@rule("TIME <- at ATLEAST WINDOW", "at least the past 18 months")
def at_least_window(modifier: Modifier, time: Last | Next) -> Last | Next:
    if not isinstance(time.x, Amount):
        return time
    return type(time)(time.anchor, replace(time.x, modifier=modifier))


@rule("TIME <- the first|opening PLAINLEN of|in TIME", "the first nine months of 1989")
def first_stretch(length: Length, of: Time) -> Stretch | None:
    return Stretch(length, of) if is_coarser(of, length) else None


@rule("TIME <- the last|final|closing PLAINLEN of|in TIME",
      "the last two weeks of February 1951")  # fmt: skip
def last_stretch(length: Length, of: Time) -> Stretch | None:
    return Stretch(length, of, Portion.LATE) if is_coarser(of, length) else None


# "The last three years of his life" end when that does.
@rule("ROOT <- the last|final|closing PLAINLEN [of] [his|her|its|their|my|our|your|the|a|an]",
      "the last three years of his", priority=1)  # fmt: skip
def last_stretch_of_something(length: Length) -> Length:
    return length


@rule("YEARSPAN <- the FISCAL? year", "the year", latent=True)
def year_with_an_end(fiscal: bool | None) -> Amount:
    return Amount(1, Granularity.YEAR)


@rule("ROOT <- LEN* [to|through|ended|ending] TIME*", "the three months to March")
def months_up_to(length: Length, end: Time) -> Pieces | None:
    size = grain(length)
    if size is None or not Granularity.WEEK <= size <= Granularity.YEAR:
        return None
    return year_up_to(length, end)


@rule("ROOT <- YEARSPAN* [to|through] TIME*", "the year to March 2020")
def year_up_to(year: Length, end: Time) -> Pieces | None:
    size = grain(end)
    if size is None or not Granularity.DAY <= size <= Granularity.MONTH:
        return None
    return Pieces((year, end))
