"""How long: "deux semaines", "un mois", "plusieurs années", "plus de deux ans"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import amount, modify
from ktimeline.model import Granularity
from ktimeline.model.expression import Amount, Modifier

__all__ = ["rule"]

rule = RuleBook()


@rule("NUM <- INT|DECIMAL|WORDED", "deux")
def number(n: int | Fraction) -> int | Fraction | None:
    return n if n < 100_000 else None


@rule("LEN <- NUM UNITS", "deux semaines")
def units(n: int | Fraction, unit: Granularity) -> Amount | None:
    return amount(n, unit) if n != 1 else None


@rule("LEN <- NUM UNIT", "un mois")
def one_unit(n: int | Fraction, unit: Granularity) -> Amount | None:
    return amount(n, unit) if n == 1 else None


@rule("LEN <- UNKNOWN UNITS", "plusieurs années")
def some_units(word: None, unit: Granularity) -> Amount:
    return Amount(None, unit)


@rule("LEN <- COMPARE LEN", "plus de deux ans")
def modified(modifier: Modifier, length: Amount) -> Amount:
    changed = modify(length, modifier)
    assert isinstance(changed, Amount)
    return changed
