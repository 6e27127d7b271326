"""Stretches that hang on a date: "die letzten zwei Monate", "die ersten neun Monate 1989"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import is_coarser
from ktimeline.languages.common.meanings import Number, amount
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    DocumentTime,
    Last,
    Length,
    Next,
    Portion,
    Stretch,
    This,
    Time,
)

__all__ = ["rule"]

rule = RuleBook()


@rule("LASTS <- PASTADJ NUM|FEW? ANYUNITS", "letzten zwei Jahre")
def last_units(past: None, n: Number | None, granularity: Granularity) -> Amount:
    return amount(n or "?", granularity)


@rule("LASTS <- NUM|FEW PASTADJ ANYUNITS", "beiden letzten Jahre")
def number_of_last_units(n: Number, past: None, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("NEXTS <- NEXTADJ|FOLLOWADJ NUM|FEW? ANYUNITS", "nächsten zwei Jahre")
def next_units(following: None, n: Number | None, granularity: Granularity) -> Amount:
    return amount(n or "?", granularity)


@rule("NEXTS <- NUM|FEW NEXTADJ|FOLLOWADJ ANYUNITS", "beiden kommenden Jahre")
def number_of_next_units(n: Number, following: None, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("WINDOW <- ART? LASTS", "die letzten zwei Jahre")
def past_window(article: None, length: Length) -> Last:
    return Last(DocumentTime(), length)


@rule("WINDOW <- ART? NEXTS", "die nächsten zwei Jahre")
def next_window(article: None, length: Length) -> Next:
    return Next(DocumentTime(), length)


@rule("WINDOW <- THISADJ UNITS", "diesen Tagen")
def these_units(this: None, granularity: Granularity) -> This | None:
    if granularity > Granularity.WEEK:
        return None
    return This(DocumentTime(), Amount(None, granularity))


@rule("TIME <- WINDOW", "die letzten zwei Jahre")
def window(time: Time) -> Time:
    return time


# ---- at one end of a time -----------------------------------------------------------------------


@rule("FIRSTS <- ORDWORD NUM|FEW? ANYUNITS", "ersten neun Monate")
def first_units(n: int, count: Number | None, granularity: Granularity) -> Amount | None:
    return amount(count or "?", granularity) if n == 1 else None


@rule("ROOT <- [in|nach|während|für]? ART? FIRSTS", "die ersten sechs Monate", priority=1)
def first_length(article: None, length: Length) -> Length:
    return length


@rule("TIME <- ART? FIRSTS von|im|in? TIME|THEUNIT", "die ersten neun Monate 1989")
def first_stretch(article: None, length: Length, of: Time) -> Stretch | None:
    return Stretch(length, of) if is_stretch(length, of) else None


@rule("TIME <- ART? LASTS von|im|in? TIME|THEUNIT", "die letzten zwei Wochen des Februar 1951")
def last_stretch(article: None, length: Length, of: Time) -> Stretch | None:
    return Stretch(length, of, Portion.LATE) if is_stretch(length, of) else None


def is_stretch(length: Length, of: Time) -> bool:
    """Tell whether `length` may be one end of `of`."""
    return isinstance(length, Amount) and is_coarser(of, length)
