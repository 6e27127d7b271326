"""Weeks and weekends by their days: "la semana del 12 de junio", "el fin de semana de Pascua"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.es.ranges import days_month, days_month_year
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Enclosing,
    Fields,
    Holiday,
    Last,
    This,
    Time,
    Weekend,
)

__all__ = ["rule"]

rule = RuleBook()

_OF_A_MONDAY = frozenset([Holiday("easter_monday")])


@rule("ITSWEEK <- la|una|esa|aquella semana", "la semana", latent=True)
def week_with_a_day() -> Granularity:
    return Granularity.WEEK


@rule("ITSWEEK <- el|al|del|un|ese|aquel? WEEKENDWORD", "el fin de semana", latent=True)
def weekend_with_a_day(word: None) -> Granularity:
    return Granularity.WEEKEND


def holding(size: Granularity, day: Time) -> Time:
    """Return the week or the weekend that holds a day."""
    return Enclosing(size, day) if size is Granularity.WEEK else This(day, Weekend())


@rule("ROOT <- [en|durante|para|de]? ITSWEEK* de? DAYTIME*", "la semana del 12 de junio")
def week_of_a_day(size: Granularity, day: Time) -> Pieces | None:
    # A weekend and its day are one mention, and a rule of its own.
    return Pieces((holding(size, day), day)) if size is Granularity.WEEK else None


@rule(
    "ROOT <- [en|durante|para|de]? ITSWEEK* DAYS* y|e|a|al|hasta|–|- ADAY*",
    "la semana del 12 al 18 de junio",
)
@rule("ROOT <- [en|durante|para|de]? ITSWEEK* DAYS* ALDAY*", "la semana del 12 al 18 de junio")
def week_of_days(size: Granularity, start: int, end: Fields) -> Pieces | None:
    return _beside(size, days_month(start, end))


@rule(
    "ROOT <- [en|durante|para|de]? ITSWEEK* DAYS* y|e|a|al|hasta|–|- ADATE*",
    "la semana del 12 al 18 de junio de 2018",
)
@rule(
    "ROOT <- [en|durante|para|de]? ITSWEEK* DAYS* ALDATE*",
    "la semana del 12 al 18 de junio de 2018",
)
def week_of_days_of_a_year(size: Granularity, start: int, end: Time) -> Pieces | None:
    return _beside(size, days_month_year(start, end))


def _beside(size: Granularity, days: Pieces | None) -> Pieces | None:
    """Return the week before the days that tell which one it is."""
    if days is None:
        return None
    times = [time for time in days.expressions if isinstance(time, Time)]
    return Pieces((holding(size, times[0]), *times), days.whole)


@rule("TIME <- ART? WEEKENDWORD del|de MD|DATE", "el fin de semana del 12 de junio")
def weekend_of_a_day(article: None, word: None, day: Fields | Time) -> This:
    return This(Bare(day) if isinstance(day, Fields) else day, Weekend())


@rule("TIME <- ART? WEEKENDWORD de|del la|los? FEASTWORD|FEASTNAME", "el fin de semana de Pascua")
def weekend_of_a_feast(article: None, word: None, feast: Holiday | Fields) -> This | Last:
    day = Bare(feast)
    return Last(day, Weekend()) if feast in _OF_A_MONDAY else This(day, Weekend())
