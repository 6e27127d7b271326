"""Dates that hang on the publication: "hier", "la semaine dernière", "il y a deux ans"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import days_from_publication
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    DocumentTime,
    Every,
    Last,
    Length,
    Next,
    Recurring,
    Shift,
    This,
    Time,
)

__all__ = ["rule"]

rule = RuleBook()


@rule("TIME <- TODAY", "hier")
def today(n: int) -> Time:
    return days_from_publication(n)


@rule("TIME <- THE? UNIT LAST", "la semaine dernière")
def last_unit(article: None, unit: Granularity, last: None) -> Last:
    return Last(DocumentTime(), Every(unit))


@rule("TIME <- THIS UNIT", "cette semaine")
def this_unit(this: None, unit: Granularity) -> This:
    return This(DocumentTime(), Every(unit))


@rule("TIME <- THE? UNIT NEXT", "le mois prochain")
def next_unit(article: None, unit: Granularity, next_: None) -> Next:
    return Next(DocumentTime(), Every(unit))


@rule("TIME <- REC LAST", "lundi dernier")
def last_recurring(what: Recurring, last: None) -> Last:
    return Last(DocumentTime(), what)


@rule("TIME <- REC NEXT", "lundi prochain")
def next_recurring(what: Recurring, next_: None) -> Next:
    return Next(DocumentTime(), what)


@rule("TIME <- il_y_a LEN", "il y a deux ans")
def ago(length: Length) -> Shift:
    return Shift(DocumentTime(), length, Direction.BACK)
