"""How long: "two weeks", "three-year", "several months", "a year and a half"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import Number, amount, modify
from ktimeline.model import Granularity
from ktimeline.model.expression import Amount, Modifier, Sum

__all__ = ["rule"]

rule = RuleBook()

_LIVED_THROUGH = (Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)


@rule("ANYUNIT <- UNIT|CLOCKUNIT", "week", latent=True)
def unit(granularity: Granularity) -> Granularity:
    return granularity


@rule("ANYUNITS <- UNITS|CLOCKUNITS", "weeks")
def units(granularity: Granularity) -> Granularity:
    return granularity


@rule("PLAINLEN <- NUM ANYUNITS", "two weeks")
@rule("PLAINLEN <- NUM -? ANYUNIT", "two-week")
@rule("PLAINLEN <- NUM -? ANYUNIT -? long", "nine day long")
@rule("PLAINLEN <- a|the|the_same NUM - UNIT period|stretch|span|term", "a three-year period")
@rule("PLAINLEN <- another|additional|further NUM ANYUNITS", "another seven months")
@rule("PLAINLEN <- a|an further|additional|extra NUM ANYUNITS", "a further six months")
@rule("PLAINLEN <- the NUM ANYUNITS", "the nine months", priority=-1)
@rule("PLAINLEN <- NUM ANYUNITS old|of_age", "18 years old")
def number_of_units(n: Number, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("PLAINLEN <- ANYUNIT - long", "year-long")
@rule("PLAINLEN <- LONGWORD", "yearlong")
@rule("PLAINLEN <- an additional|extra UNIT", "an additional year")
@rule("PLAINLEN <- a full|whole|single|further UNIT", "a full year")
def one_unit_of(granularity: Granularity) -> Amount:
    return Amount(1, granularity)


@rule("PLAINLEN <- the whole|entire day|night", "the whole day")
def whole_day() -> Amount:
    return Amount(1, Granularity.DAY)


@rule("PLAINLEN <- the whole|entire week", "the entire week")
def whole_week() -> Amount:
    return Amount(1, Granularity.WEEK)


@rule("ROOT <- all UNIT long?", "all day", priority=1)
def all_of_a_unit(granularity: Granularity) -> Amount | None:
    return Amount(1, granularity) if granularity in _LIVED_THROUGH else None


@rule("ROOT <- most|much of the UNIT", "most of the decade", priority=1)
def most_of_a_unit(granularity: Granularity) -> Amount:
    return Amount(1, granularity)


@rule("PLAINLEN <- FEW -? ANYUNITS", "several months")
@rule("PLAINLEN <- FEW - UNIT", "several-year")
def some_units(n: Number, granularity: Granularity) -> Amount:
    return Amount(None, granularity)


@rule("PLAINLEN <- a|an|another ANYUNIT", "a decade")
def one_unit(granularity: Granularity) -> Amount | None:
    # "a second attack": the ordinal is far commoner than the unit.
    return Amount(1, granularity) if granularity > Granularity.SECOND else None


@rule("PLAINLEN <- ANYUNITS - long", "months-long")
@rule("PLAINLEN <- ANYUNITS", "years")
def bare_units(granularity: Granularity) -> Amount | None:
    # "quarters" alone are rooms or fourths.
    return None if granularity is Granularity.QUARTER else Amount(None, granularity)


@rule("PLAINLEN <- NUM|FEW LENGTHADJECTIVE ANYUNITS", "two full years")
def number_of_full_units(n: Number, adjective: None, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("PLAINLEN <- a|one|the|another|NUM FORTNIGHT", "a fortnight")
@rule("PLAINLEN <- a|an|another? further|additional|extra|full|whole NUM? FORTNIGHT",
      "an extra fortnight")  # fmt: skip
def fortnight(n: int | None, word: None) -> Amount:
    return Amount(2 * (n or 1), Granularity.WEEK)


@rule("PLAINLEN <- a? couple of ANYUNITS", "a couple of years")
def couple(granularity: Granularity) -> Amount:
    return Amount(2, granularity, Modifier.APPROX)


@rule("PLAINLEN <- a? quarter - century", "quarter-century")
@rule("PLAINLEN <- a|the quarter -? century", "a quarter century")
@rule("PLAINLEN <- a quarter of a century", "a quarter of a century")
def quarter_century() -> Amount:
    return Amount(25, Granularity.YEAR)


@rule("PLAINLEN <- three quarters of a century", "three quarters of a century")
def three_quarters_of_a_century() -> Amount:
    return Amount(75, Granularity.YEAR)


@rule("PLAINLEN <- three quarters of an hour", "three quarters of an hour")
def three_quarters_of_an_hour() -> Amount:
    return Amount(45, Granularity.MINUTE)


@rule("PLAINLEN <- a? quarter of an hour", "a quarter of an hour")
def quarter_of_an_hour() -> Amount:
    return Amount(15, Granularity.MINUTE)


@rule("PLAINLEN <- NUM - odd ANYUNITS", "forty-odd years")
@rule("PLAINLEN <- some NUM ANYUNITS", "some forty years")
def units_or_more(n: Number, granularity: Granularity) -> Amount:
    return replace(amount(n, granularity), modifier=Modifier.APPROX)


@rule("PLAINLEN <- HALF a|an ANYUNIT", "half an hour")
@rule("PLAINLEN <- a|another HALF -? ANYUNIT", "a half-hour")
def half_a_unit(half: None, granularity: Granularity) -> Amount:
    return Amount(Fraction(1, 2), granularity)


@rule("PLAINLEN <- a|an|one ANYUNIT and a HALF", "a year and a half")
def unit_and_a_half(granularity: Granularity, half: None) -> Amount:
    return Amount(Fraction(3, 2), granularity)


@rule("PLAINLEN <- HALF a|an ANYUNIT or so", "half an hour or so")
def half_a_unit_or_so(half: None, granularity: Granularity) -> Amount:
    return replace(half_a_unit(half, granularity), modifier=Modifier.APPROX)


@rule("PLAINLEN <- a ANYUNIT or two|so", "a year or two")
def unit_or_so(granularity: Granularity) -> Amount:
    return Amount(1, granularity, Modifier.APPROX)


@rule("PLAINLEN <- NUM ANYUNITS or so", "two years or so")
def units_or_so(n: Number, granularity: Granularity) -> Amount:
    return replace(amount(n, granularity), modifier=Modifier.APPROX)


@rule("PLAINLEN <- NUM to|or|–|- NUM ANYUNITS", "two to three weeks")
@rule("PLAINLEN <- [between] NUM and NUM ANYUNITS", "between two and three weeks")
@rule("PLAINLEN <- NUM -? to|or -? NUM - ANYUNIT", "two- to three-week")
def units_to_units(low: Number, high: Number, granularity: Granularity) -> Amount | None:
    # "He was jailed in 2015 to two years" has a year.
    if not isinstance(low, str) and not isinstance(high, str) and low >= high:
        return None
    return replace(amount(low, granularity), modifier=Modifier.APPROX)


@rule("PLAINLEN <- NUM UNITS and|',' NUM ANYUNITS", "two years and three months")
@rule("PLAINLEN <- NUM CLOCKUNITS|CLOCKUNIT and|','? NUM CLOCKUNITS|CLOCKUNIT",
      "two hours and ten minutes")  # fmt: skip
def sum_of_units(n: Number, coarse: Granularity, m: Number, fine: Granularity) -> Sum | None:
    return Sum((amount(n, coarse), amount(m, fine))) if fine < coarse else None


@rule("PLAINLEN <- NUM UNITS ',' PLAINLEN", "five years, eight months and two weeks")
def sum_of_more(n: Number, coarse: Granularity, rest: Amount | Sum) -> Sum | None:
    if not isinstance(rest, Sum) or rest.amounts[0].granularity >= coarse:
        return None
    return Sum((amount(n, coarse), *rest.amounts))


@rule("PLAINLEN <- NUM CLOCKUNITS|CLOCKUNIT ','? PLAINLEN", "2 hrs 14 mins 3 secs")
def sum_of_a_clock(n: Number, coarse: Granularity, rest: Amount | Sum) -> Sum | None:
    return sum_of_more(n, coarse, rest)


@rule("PLAINLEN <- a|an ANYUNIT and|',' NUM ANYUNITS", "an hour and ten minutes")
def unit_and_units(coarse: Granularity, n: Number, fine: Granularity) -> Sum | None:
    if coarse >= Granularity.WEEK and fine < Granularity.DAY:
        return None  # "five days a week and eight hours a day"
    return sum_of_units(1, coarse, n, fine)


@rule("PLAINLEN <- LEN and a|an UNIT", "two years and a month")
def and_one_unit(length: Amount | Sum, unit: Granularity) -> Sum | None:
    parts = length.amounts if isinstance(length, Sum) else (length,)
    return Sum((*parts, Amount(1, unit))) if unit < parts[-1].granularity else None


@rule("PLAINLEN <- another|further HUNDRED ANYUNITS", "another thousand years")
def another_hundred(n: int, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("FIRSTLEN <- the? ORDWORD NUM ANYUNITS", "the first nine months")
def the_first_units(first: int, n: Number, granularity: Granularity) -> Amount | None:
    return amount(n, granularity) if first == 1 else None


# No length that "in" could count ahead: "it will lose money in the first five years".
@rule("ROOT <- FIRSTLEN", "the first nine months")
def the_first_so_many(length: Amount) -> Amount:
    return length


@rule(
    "PLAINLEN <- the first|last|final|intervening|coming ANYUNITS",
    "the first hours",
    priority=-1,
)
def the_first_of_units(granularity: Granularity) -> Amount:
    return Amount(None, granularity)


@rule("PLAINLEN <- the early ANYUNITS", "the early days", priority=-1)
def the_early_units(granularity: Granularity) -> Amount | None:
    # "The early hours" are those after midnight.
    return None if granularity is Granularity.HOUR else Amount(None, granularity)


@rule("PLAINLEN <- UNITS or ANYUNITS", "weeks or months")
def units_or_units(granularity: Granularity, coarser: Granularity) -> Amount | None:
    return Amount(None, granularity) if granularity < coarser else None


@rule("PLAINLEN <- the years|decades|centuries", "the years")
def the_years() -> Amount:
    return Amount(None, Granularity.YEAR)


@rule("PLAINLEN <- NUM trading|business|working days", "eight trading days")
def working_days(n: Number) -> Amount:
    return amount(n, Granularity.DAY)


@rule("LEN <- PLAINLEN", "two weeks")
def plain_length(length: Amount | Sum) -> Amount | Sum:
    return length


# ---- about, more than, at least -----------------------------------------------------------------


@rule("LEN <- APPROX|ABOUT LEN", "about two weeks")
@rule("LEN <- COMPARE LEN", "nearly three years")
@rule("OVERLEN <- OVER LEN", "over three years")
@rule("LEN <- a? little|just? THAN than LEN", "more than four hours")
@rule("LEN <- at ATLEAST LEN", "at least 30 days")
def modified_length(modifier: Modifier, length: Amount | Sum) -> Amount | Sum:
    return modify(length, modifier)


# "He waited for over a week"; but "he wrote over a week" tells how long, not how much longer.
@rule("LEN <- [for|in|of|after|within|by|with|just|well|last|lasts|lasted|lasting|takes|took|take|"
      "taking|spent|spend|spends|is|was|are|were|be|been|than|to|at|a|and|or|needs|requires|served|"
      "waited|where] OVERLEN", "for over three years")  # fmt: skip
def so_long(length: Amount | Sum) -> Amount | Sum:
    return length


@rule("LEN <- no THAN than LEN", "no more than sixty days")
def no_more_than(modifier: Modifier, length: Amount | Sum) -> Amount | Sum:
    opposite = {
        Modifier.MORE_THAN: Modifier.EQUAL_OR_LESS,
        Modifier.LESS_THAN: Modifier.EQUAL_OR_MORE,
    }
    return modify(length, opposite[modifier])


@rule("LEN <- up to LEN", "up to 180 days")
@rule("LEN <- not exceeding LEN", "not exceeding six months")
def up_to(length: Amount | Sum) -> Amount | Sum:
    return modify(length, Modifier.EQUAL_OR_LESS)
