"""Years of two or three digits, which only their sentence tells from counts: "in 814", "in 79."."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import between, years
from ktimeline.model.expression import (
    About,
    Bare,
    Calendar,
    Fields,
    Last,
    Part,
    Portion,
    Season,
    SeasonName,
    Since,
    Until,
    Within,
)

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


@rule("ROOT <- [since] APPROX|ABOUT EARLYYEAR", "since about 814")
def since_about_an_early_year(modifier: object, n: int) -> Since:
    return Since(About(Calendar(year=n)))


@rule("ROOT <- [since] EARLYYEAR", "since 814")
def since_an_early_year(n: int) -> Since:
    return Since(Calendar(year=n))


@rule("ROOT <- [until|till] EARLYYEAR", "until 814")
def until_an_early_year(n: int) -> Until:
    return Until(Calendar(year=n))


@rule("ROOT <- MONTH of? EARLYYEAR", "May 330")
def month_of_an_early_year(month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month)


@rule("EARLYMONTH <- MONTH of? EARLYYEAR", "May 330", latent=True)
def early_month(month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month)


@rule("ROOT <- [in|during|for|of|by|since]? MONTH* and|or|/ EARLYMONTH*",
      "January or February 558")  # fmt: skip
def two_months_of_an_early_year(first: int, second: Calendar) -> Pieces:
    return Pieces((Last(second, Fields(month=first)), second))


@rule("ROOT <- [from|between]? MONTH* to|until|till|through|–|- EARLYMONTH*",
      "from June to September 543")  # fmt: skip
@rule("ROOT <- [between] MONTH* and EARLYMONTH*", "between June and September 543")
def months_to_an_early_year(first: int, second: Calendar) -> Pieces | None:
    return between(Bare(Fields(month=first)), second)


@rule("ROOT <- [on|by|until|since|from]? MD EARLYYEAR", "24 August 410")
def day_of_an_early_year(date: Fields, n: int) -> Calendar:
    return Calendar(year=n, month=date.month, day=date.day)


@rule("TIME <- the? very? STARTOF of EARLYYEAR", "the end of 901")
def end_of_an_early_year(portion: Portion, n: int) -> Part:
    return Part(portion, Calendar(year=n))


@rule("TIME <- the? SEASON of INT", "the summer of 892")
def season_of_an_early_year(name: SeasonName, n: int) -> Within | None:
    return Within(Season(name), Calendar(year=n)) if 100 <= n <= 999 else None


@rule("TIME <- the? SEASON of INT –|-|/ INT", "the winter of 360-361")
def season_of_early_years(name: SeasonName, n: int, next_year: int) -> Within | None:
    follows = next_year % 100 == (n + 1) % 100
    return season_of_an_early_year(name, n) if follows else None


# "Sales rose from 306 to 337" counts: a veto asks the sentence for rulers, walls and wars.
@rule("ROOT <- [ruled|reigned]? [from] INT* to|until EARLYYEAR|YEARNUM*",
      "reigned from 306 to 337")  # fmt: skip
def from_early_year(start: int, end: int) -> Pieces | None:
    return years(start, end) if 100 <= start <= 999 and end - start <= _AN_AGE else None


@rule("ROOT <- [built|rebuilt|founded|fought|written|composed|struck|minted|born|died|ruled|"
      "reigned|lived|held|occupied|besieged|erected|made|compiled|restored|abandoned|conquered] "
      "[between] INT* and INT|YEARNUM*", "built between 297 and 301")  # fmt: skip
def some_time_between(start: int, end: int) -> Pieces | None:
    found = years(start, end) if 100 <= start <= 999 else None
    return found if end - start <= _A_LIFETIME else None


_A_LIFETIME = 100
_AN_AGE = 500
