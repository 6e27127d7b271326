"""What is counted and listed: "the 18th and 19th centuries", "the first and second quarters"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.languages.en.absolute import century_of_era
from ktimeline.model import Granularity
from ktimeline.model.expression import Bare, Calendar, Half, Part, Portion, Quarter, Time, Within

__all__ = ["rule"]

rule = RuleBook()


@rule("ORDINAL <- the? ORD", "the 18th")
def the_ordinal(n: int) -> int:
    return n


# ---- centuries ----------------------------------------------------------------------------------


@rule("LASTCENTURY <- the? ORD -? century|centuries", "the 19th centuries")
def last_century_of_a_list(n: int) -> Calendar | None:
    return century_of_era(n, False)


@rule("LASTCENTURY <- the? ORD -? century|centuries ERA", "4th centuries BC")
def last_century_of_an_era(n: int, bc: bool) -> Calendar | None:
    return century_of_era(n, bc)


@rule("ROOT <- [in|from|between|during|of]? ORDINAL* to|and|or|through|–|- LASTCENTURY*",
      "the 18th and 19th centuries")  # fmt: skip
def two_centuries(n: int, last: Calendar) -> Pieces | None:
    return _centuries((n,), last)


@rule("ROOT <- [in|from|between|during|of]? ORDINAL* ',' ORDINAL* ','? and|or LASTCENTURY*",
      "the 16th, 17th and 18th centuries")  # fmt: skip
def three_centuries(n: int, m: int, last: Calendar) -> Pieces | None:
    return _centuries((n, m), last)


def _centuries(before: tuple[int, ...], last: Calendar) -> Pieces | None:
    """Return the centuries of a list, all of the era that the last one names."""
    numbers = [*(n - 1 for n in before), last.century or 0]
    if numbers not in (sorted(set(numbers)), sorted(set(numbers), reverse=True)):
        return None
    return Pieces(tuple(Calendar(century=n, bc=last.bc) for n in numbers))


@rule("PARTORDINAL <- the? PORTION -? ORD", "the late 18th")
def part_of_a_counted(portion: Portion, n: int) -> tuple[Portion, int]:
    return portion, n


@rule("PARTCENTURY <- the? PORTION -? LASTCENTURY", "early 19th centuries")
def part_of_the_last(portion: Portion, last: Calendar) -> Part:
    return Part(portion, last)


@rule("ROOT <- [in|from|between|during|of]? PARTORDINAL* to|and|or|–|- PARTCENTURY*",
      "the late 18th and early 19th centuries")  # fmt: skip
def parts_of_two_centuries(first: tuple[Portion, int], last: Part) -> Pieces | None:
    whole, (portion, n) = last.time, first
    if not isinstance(whole, Calendar):
        return None
    return Pieces((Part(portion, Calendar(century=n - 1, bc=whole.bc)), last))


# ---- quarters -----------------------------------------------------------------------------------


@rule("LASTQUARTER <- the? ORD quarters", "second quarters")
def last_quarter_of_a_list(n: int) -> Quarter | None:
    return Quarter(n) if 1 <= n <= 4 else None


@rule("QUARTEROFYEAR <- LASTQUARTER of|in? YEARN", "second quarters of 1998")
def last_quarter_of_a_year(last: Quarter, year: int) -> Within:
    return Within(last, Calendar(year=year))


@rule("QUARTEROFYEAR <- LASTQUARTER of PERIOD|THEUNIT", "third quarters of last year")
def last_quarter_of_a_told_year(last: Quarter, year: Time) -> Within | None:
    return Within(last, year) if grain(year) is Granularity.YEAR else None


@rule("HALFOFYEAR <- the? ORD halves of YEARN", "second halves of 2008")
@rule("HALFOFYEAR <- the? ORD halves of PERIOD|THEUNIT", "second halves of last year")
def last_half_of_a_year(n: int, year: int | Time) -> Within | None:
    time = Calendar(year=year) if isinstance(year, int) else year
    return Within(Half(2), time) if n == _HALVES and grain(time) is Granularity.YEAR else None


_HALVES = 2


@rule("ROOT <- [in|for|during|of|between]? ORDINAL* and|or HALFOFYEAR*",
      "the first and second halves of 2008")  # fmt: skip
def both_halves_of_a_year(n: int, last: Within) -> Pieces | None:
    return Pieces((Within(Half(1), last.time), last)) if n == 1 else None


@rule("ROOT <- [in|for|during|of]? ORDINAL* and|or|to|through LASTQUARTER*",
      "the first and second quarters")  # fmt: skip
def two_quarters(n: int, last: Quarter) -> Pieces | None:
    return Pieces((Bare(Quarter(n)), Bare(last))) if 1 <= n < last.n else None


@rule("ROOT <- [in|for|during|of]? ORDINAL* and|or|to|through QUARTEROFYEAR*",
      "the first and second quarters of 1998")  # fmt: skip
def two_quarters_of_a_year(n: int, last: Within) -> Pieces | None:
    if not isinstance(last.recurring, Quarter) or not 1 <= n < last.recurring.n:
        return None
    return Pieces((Within(Quarter(n), last.time), last))
