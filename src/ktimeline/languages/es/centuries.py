"""Centuries in lists and ranges: "los siglos XVI y XVII", "del siglo XVI al XVIII"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import between
from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import Calendar, Part, Portion, Time

__all__ = ["rule"]

rule = RuleBook()

Numbered = tuple[int, bool | None]  # "II a. C.": the number, and whether that is before Christ


@rule("CENTURYN <- ART? siglo|siglos ROMAN ERA?", "los siglos XVI", latent=True)
def first_of_centuries(article: None, n: int, bc: bool | None) -> Numbered:
    return n, bc


@rule("NEXTROMAN <- el? ROMAN ERA?", "el XVIII", latent=True)
def next_of_centuries(n: int, bc: bool | None) -> Numbered:
    return n, bc


@rule("ROOT <- CENTURYN* y|e|o en? NEXTROMAN*", "los siglos XVI y XVII")
def two_centuries(first: Numbered, second: Numbered) -> Pieces | None:
    return _centuries(first, second)


@rule("ROOT <- CENTURYN* ',' NEXTROMAN* ','? y|e|o en? NEXTROMAN*", "los siglos XVI, XVII y XVIII")
def three_centuries(first: Numbered, second: Numbered, third: Numbered) -> Pieces | None:
    return _centuries(first, second, third)


@rule("ROOT <- CENTURYN* ',' NEXTROMAN* ',' NEXTROMAN* y|e|o NEXTROMAN*",
      "los siglos XV, XVI, XVII y XVIII")  # fmt: skip
def four_centuries(
    first: Numbered, second: Numbered, third: Numbered, fourth: Numbered
) -> Pieces | None:
    return _centuries(first, second, third, fourth)


@rule("ROOT <- CENTURYN* a|al|hasta|–|- NEXTROMAN*", "del siglo XVI al XVIII")
@rule("ROOT <- [entre] CENTURYN* y NEXTROMAN*", "entre los siglos XVI y XVII", priority=1)
def from_century_to(first: Numbered, last: Numbered) -> Pieces | None:
    return _as_range(_centuries(first, last))


def _centuries(*told: Numbered) -> Pieces | None:
    """Return centuries in order; one without an era has that of the last, or else of the first."""
    (_, first), (_, last) = told[0], told[-1]
    for era in (first if last is None else last, last):
        signed = [-n if (era if bc is None else bc) else n for n, bc in told]
        if all(early < late for early, late in pairwise(signed)):
            return Pieces(tuple(Calendar(century=abs(n) - 1, bc=n < 0) for n in signed))
    return None


def _as_range(ends: Pieces | None) -> Pieces | None:
    """Return two ends with the range that they bound."""
    match ends:
        case Pieces((Time() as start, Time() as end)):
            return between(start, end)
    return None


# ---- portions of them ---------------------------------------------------------------------------


@rule("NEXTPART <- ART? STARTOF|MIDDLE|PORTIONED|FRACTION del NEXTROMAN",
      "principios del XIX", latent=True)  # fmt: skip
def portion_of_the_next(article: None, portion: Portion, n: Numbered) -> tuple[Portion, Numbered]:
    return portion, n


@rule("ROOT <- TIME* y|e|o|',' a|en|de? NEXTPART*", "finales del siglo XVIII y principios del XIX")
def portions_of_two(first: Time, last: tuple[Portion, Numbered]) -> Pieces | None:
    portion, (n, bc) = last
    whole = first.time if isinstance(first, Part) else first
    if grain(whole) is not Granularity.CENTURY or not isinstance(whole, Calendar):
        return None
    before = (whole.century or 0) + 1, whole.bc or None
    found = _centuries(before, (n, bc))
    if found is None:
        return None
    start, end = found.expressions
    assert isinstance(start, Time)
    assert isinstance(end, Time)
    told = replace(first, time=start) if isinstance(first, Part) else start
    return Pieces((told, Part(portion, end)))


@rule("ROOT <- TIME* a|hasta NEXTPART*", "finales del siglo XVIII a principios del XIX")
@rule("ROOT <- [entre] TIME* y NEXTPART*", "entre finales del siglo XVIII y principios del XIX",
      priority=1)  # fmt: skip
def from_portion_to(first: Time, last: tuple[Portion, Numbered]) -> Pieces | None:
    return _as_range(portions_of_two(first, last))
