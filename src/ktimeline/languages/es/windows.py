"""Stretches that hang on a date: "los últimos dos meses", "los nueve primeros meses de 1989"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import is_coarser
from ktimeline.languages.common.meanings import Number, amount
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    DocumentTime,
    Last,
    Length,
    Modifier,
    Next,
    Portion,
    Stretch,
    Time,
)

__all__ = ["rule"]

rule = RuleBook()

LAST = "últimos|últimas|ultimos|ultimas"
NEXT = "próximos|próximas|proximos|proximas|venideros|venideras"
FIRST = "primeros|primeras"


@rule(f"LASTS <- {LAST} NUM|FEW? ANYUNITS", "últimos dos años")
@rule(f"LASTS <- NUM|FEW {LAST} ANYUNITS", "dos últimos años")
def last_units(n: Number | None, granularity: Granularity) -> Amount:
    return amount(n or "?", granularity)


@rule("LASTS <- los|las pasados|pasadas NUM|FEW ANYUNITS", "los pasados dos años")
@rule("LASTS <- los|las NUM|FEW pasados|pasadas ANYUNITS", "los dos pasados años")
@rule("LASTS <- los|las NUM|FEW ANYUNITS pasados|pasadas", "los dos años pasados")
def units_past(n: Number, granularity: Granularity) -> Amount:
    # Without its article, "pasados dos años" is two years later (shifts.py).
    return amount(n, granularity)


@rule("LASTS <- NUM ANYUNITS anteriores|previos|previas|precedentes", "dos años anteriores")
def units_before(n: Number, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("WINDOW <- ART último|última ANYUNIT", "el último año", priority=-1)
@rule("WINDOW <- ART UNIT último|última", "el año último")
def past_unit(article: None, granularity: Granularity) -> Last:
    return Last(DocumentTime(), Amount(1, granularity))


@rule("LASTS <- último|última HALFWORD ANYUNIT", "última media hora")
def last_half_unit(half: None, granularity: Granularity) -> Amount:
    return Amount(Fraction(1, 2), granularity)


@rule("LASTS <- último cuarto de siglo", "último cuarto de siglo")
@rule("NEXTS <- próximo cuarto de siglo", "próximo cuarto de siglo")
def last_quarter_century() -> Amount:
    return Amount(25, Granularity.YEAR)


@rule(f"NEXTS <- {NEXT}|siguientes NUM|FEW? ANYUNITS", "próximos dos años")
@rule(f"NEXTS <- NUM|FEW {NEXT}|siguientes ANYUNITS", "dos próximos años")
@rule(f"NEXTS <- NUM|FEW ANYUNITS {NEXT}|siguientes", "dos años siguientes")
def next_units(n: Number | None, granularity: Granularity) -> Amount:
    return amount(n or "?", granularity)


@rule("NEXTS <- ANYUNITS siguientes|venideros|venideras|próximos|próximas", "años venideros")
def coming_units(granularity: Granularity) -> Amount:
    return Amount(None, granularity)


@rule("NEXTS <- próximo|próxima HALFWORD ANYUNIT", "próxima media hora")
def next_half_unit(half: None, granularity: Granularity) -> Amount:
    return Amount(Fraction(1, 2), granularity)


@rule("WINDOW <- ART? LASTS", "los últimos dos años")
def past_window(article: None, length: Length) -> Last:
    return Last(DocumentTime(), length)


@rule("WINDOW <- ART? NEXTS", "los próximos dos años")
def next_window(article: None, length: Length) -> Next:
    return Next(DocumentTime(), length)


@rule("WINDOW <- estos|estas LASTS", "estos últimos días")
def these_last_units(length: Length) -> Last:
    return Last(DocumentTime(), length)


@rule("WINDOW <- estos|estas PLAINLEN", "estos cuatro años")
def these_units(length: Length) -> Last | None:
    # "Estos días" are now, and not the days that are over (vague.py).
    return None if length == Amount(None, Granularity.DAY) else Last(DocumentTime(), length)


@rule("TIME <- WINDOW", "los últimos dos años")
def window(time: Last | Next) -> Last | Next:
    return time


@rule("TIME <- al_menos|por_lo_menos WINDOW", "al menos los últimos dos años")
def at_least_window(time: Last | Next) -> Last | Next:
    if not isinstance(time.x, Amount):
        return time
    return type(time)(time.anchor, replace(time.x, modifier=Modifier.EQUAL_OR_MORE))


# ---- at one end of a time -----------------------------------------------------------------------


def is_stretch(length: Length, of: Time) -> bool:
    """Tell whether `length` may be one end of `of`; "the first hours" are a part of the day."""
    if not isinstance(length, Amount):
        return False
    is_open = length.n is None and length.granularity < Granularity.DAY
    return not is_open and is_coarser(of, length)


@rule(f"FIRSTS <- {FIRST} NUM|FEW? ANYUNITS", "primeros nueve meses")
@rule(f"FIRSTS <- NUM|FEW {FIRST} ANYUNITS", "nueve primeros meses")
def first_units(n: Number | None, granularity: Granularity) -> Amount:
    return amount(n or "?", granularity)


@rule("TIME <- ART? FIRSTS de? TIME|THEUNIT", "los nueve primeros meses de 1989")
def first_stretch(article: None, length: Length, of: Time) -> Stretch | None:
    return Stretch(length, of) if is_stretch(length, of) else None


@rule("TIME <- ART? LASTS de? TIME|THEUNIT", "las últimas dos semanas de febrero de 1951")
def last_stretch(article: None, length: Length, of: Time) -> Stretch | None:
    return Stretch(length, of, Portion.LATE) if is_stretch(length, of) else None
