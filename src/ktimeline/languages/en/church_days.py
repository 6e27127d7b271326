"""Feasts that their neighbours tell: "on Corpus Christi", "Easter 1916 fell in April"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Calendar,
    Each,
    Fields,
    Holiday,
    Next,
    ReferenceTime,
    Shift,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


# "In Corpus Christi" is a city.
@rule("ROOT <- [on|before|after|until|till] CORPUSCHRISTI", "on Corpus Christi")
def corpus_christi(key: str) -> Bare:
    return Bare(Holiday(key))


@rule("ROOT <- [on|before|after|until|till|at] CORPUSCHRISTI ','? YEARNUM",
      "on Corpus Christi 1520")  # fmt: skip
def corpus_christi_of_a_year(key: str, n: int) -> Within:
    return Within(Holiday(key), Calendar(year=n))


@rule("ROOT <- [by|at|before|after|until|till|since|around] MIDSUMMER", "by midsummer")
def midsummer(key: str) -> Bare:
    return Bare(Holiday(key))


@rule("TIME <- the following|next MIDSUMMER", "the following midsummer")
def following_midsummer(key: str) -> Next:
    return Next(ReferenceTime(), Holiday(key))


_WITH_EVES = frozenset(["christmas", "new_year", "midsummer"])  # which are feasts of their own


@rule("TIME <- HOLIDAY eve", "Whitsun Eve", priority=-1)
@rule("TIME <- the eve of HOLIDAY", "the eve of Easter")
def eve(key: str) -> Shift | None:
    return None if key in _WITH_EVES else _day_before(Bare(Holiday(key)))


@rule("TIME <- HOLIDAY eve ','? YEARNUM", "Whitsun Eve 1698", priority=-1)
@rule("TIME <- the eve of HOLIDAY ','? YEARNUM", "the eve of Easter 1520")
def eve_of_a_year(key: str, n: int) -> Shift | None:
    return None if key in _WITH_EVES else _day_before(Within(Holiday(key), Calendar(year=n)))


def _day_before(feast: Time) -> Shift:
    return Shift(feast, Amount(1, Granularity.DAY), Direction.BACK)


# It comes round, and no year of it is meant.
@rule("ROOT <- [feast|name] [day] [is|falls] [on]? MD", "feast day is 7 February")
def day_of_a_saint(day: Fields) -> Each:
    return Each(day)


@rule("ROOT <- DATE* fell|falls|came|comes|was|is early|late? in|on MONTHLY|MD*",
      "Easter 1916 fell in April")  # fmt: skip
def month_of_a_feast(feast: Time, what: Fields) -> Pieces | None:
    if not isinstance(feast, Within) or not isinstance(feast.recurring, Holiday):
        return None
    return Pieces((feast, Within(what, feast.time)))
