"""Halves, thirds and quarters: "die zweite Hälfte des 20. Jahrhunderts", "die erste Maihälfte"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.fractions import FRACTIONS
from ktimeline.languages.common.grain import grain
from ktimeline.languages.de.within import has_portions
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Calendar,
    Enclosing,
    Fields,
    Half,
    Part,
    Quarter,
    ReferenceTime,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


def fraction(n: int, parts: int, time: Time) -> Within | Part | None:
    """Return the n-th (-1: the last) of so many equal parts; a year has halves and quarters."""
    if not has_portions(time) or isinstance(getattr(time, "x", None), Amount):
        return None
    if grain(time) is Granularity.YEAR and parts != 3:
        nth = parts if n == -1 else n
        if not 1 <= nth <= parts:
            return None
        return Within(Half(nth) if parts == 2 else Quarter(nth), time)
    portion = FRACTIONS.get((n, parts))
    return Part(portion, time) if portion else None


@rule("TIME <- ART? ORD|ULTIMO PARTSOF ART|von|vom? TIME|THEUNIT",
      "die erste Hälfte des Mai 2019")  # fmt: skip
def fraction_of(article: None, n: int, parts: int, other: None, time: Time) -> Within | Part | None:
    return fraction(n, parts, time)


@rule("TIME <- ART? ORD|ULTIMO PARTSOF der DECADEWORD", "die zweite Hälfte der Neunziger")
def fraction_of_the_nineties(article: None, n: int, parts: int, digit: int) -> Within | Part | None:
    return fraction(n, parts, Calendar(decade=digit, short=True))


@rule("TIME <- ART? ORD|ULTIMO PARTSOF der DECADE", "die zweite Hälfte der 90er")
def fraction_of_the_90s(
    article: None, n: int, parts: int, decade: Calendar
) -> Within | Part | None:
    return fraction(n, parts, decade)


@rule("TIME <- ART? ORD|ULTIMO MONTHPART", "die zweite Maihälfte")
def fraction_of_a_month(article: None, n: int, both: tuple[int, int]) -> Within | Part | None:
    return fraction(n, both[1], Bare(Fields(month=both[0])))


@rule("TIME <- ART? ORD|ULTIMO MONTHPART YEARNUM", "die zweite Maihälfte 2018")
def fraction_of_a_month_of_a_year(
    article: None, n: int, both: tuple[int, int], year: int
) -> Within | Part | None:
    return fraction(n, both[1], Calendar(year=year, month=both[0]))


@rule("TIME <- ART? ORD|ULTIMO PARTOFUNIT", "die zweite Jahrhunderthälfte")
def fraction_of_a_unit(
    article: None, n: int, both: tuple[Granularity, int]
) -> Within | Part | None:
    return fraction(n, both[1], Enclosing(both[0], ReferenceTime()))
