"""Years of two or three digits, which only their sentence tells from counts: "in 814", "in 79."."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import years
from ktimeline.model.expression import About, Calendar, Fields, Since, Until

__all__ = ["rule"]

rule = RuleBook()


@rule("ROOT <- [in|by|of] EARLYYEAR", "in 814")
def early_year(n: int) -> Calendar:
    return Calendar(year=n)


@rule("ROOT <- the year EARLYYEAR", "the year 79")
def the_early_year(n: int) -> Calendar:
    return Calendar(year=n)


@rule("ROOT <- [in]? APPROX|ABOUT EARLYYEAR", "in about 814")
def about_an_early_year(modifier: object, n: int) -> About:
    return About(Calendar(year=n))


@rule("ROOT <- [since] EARLYYEAR", "since 814")
def since_an_early_year(n: int) -> Since:
    return Since(Calendar(year=n))


@rule("ROOT <- [until|till] EARLYYEAR", "until 814")
def until_an_early_year(n: int) -> Until:
    return Until(Calendar(year=n))


@rule("ROOT <- MONTH of? EARLYYEAR", "May 330")
def month_of_an_early_year(month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month)


@rule("ROOT <- [on|by|until|since|from]? MD EARLYYEAR", "24 August 410")
def day_of_an_early_year(date: Fields, n: int) -> Calendar:
    return Calendar(year=n, month=date.month, day=date.day)


# "Sales rose from 306 to 337" counts.
@rule("ROOT <- [ruled|reigned|lived|king|queen|emperor|empress|pope|caliph|sultan|bishop|lasted] "
      "[from] INT* to|until EARLYYEAR*", "reigned from 306 to 337")  # fmt: skip
def reign(start: int, end: int) -> Pieces | None:
    return years(start, end)
