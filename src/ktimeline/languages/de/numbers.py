"""Counts and ordinals: "einundzwanzig", "3,5", "zweieinhalb", "mehrere", "dritten"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import RuleBook

__all__ = ["rule"]

rule = RuleBook()


@rule("NUM <- INT|DECIMAL|ONE|NUMWORD|HUNDRED|HALVED", "zwei")
def plain_number(n: int | Fraction) -> int | Fraction | None:
    return n if n < 100_000 else None


@rule("NUM <- HUNDRED NUMWORD", "zweihundert fünfzig")
def hundreds(hundreds: int, n: int) -> int | None:
    return hundreds + n if n < 100 else None


@rule("FEW <- UNKNOWN", "mehrere")
def unknown_number(word: None) -> str:
    return "?"


@rule("ORD <- ORDNUM|ORDWORD", "dritten")
def ordinal(n: int) -> int:
    return n
