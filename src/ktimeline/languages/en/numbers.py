"""Counts and ordinals in words: "twenty-one", "a dozen", "two and a half", "several"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import RuleBook

__all__ = ["rule"]

rule = RuleBook()


@rule("NUM <- INT|ONES|TEEN|TENS", "two")
def plain_number(n: int) -> int | None:
    return n if n < 100_000 else None


# Long numbers are written in groups: "800,000 years".
@rule("NUM <- DECIMAL", "12,500")
def grouped_number(n: int | Fraction) -> int | Fraction | None:
    return n if n < 10_000_000_000 else None


@rule("NUM <- TENS -? ONES", "twenty-one")
def compound_number(tens: int, ones: int) -> int:
    return tens + ones


@rule("NUM <- a|an|one HUNDRED", "a hundred")
def one_hundred(hundred: int) -> int:
    return hundred


@rule("NUM <- NUM HUNDRED", "two thousand")
def hundreds(n: int | Fraction, hundred: int) -> int | Fraction | None:
    return n * hundred if n < hundred else None


@rule("SMALL <- ONES|TEEN|TENS", "twenty", latent=True)
def below_a_hundred(n: int) -> int:
    return n


@rule("SMALL <- TENS -? ONES", "twenty-eight", latent=True)
def tens_and_ones(tens: int, ones: int) -> int:
    return tens + ones


@rule("NUM <- a|an|one HUNDRED and? SMALL", "a hundred and twenty-eight")
def one_hundred_and_more(hundred: int, more: int) -> int:
    return hundred + more


@rule("NUM <- NUM HUNDRED and? SMALL", "two hundred and twelve")
def hundreds_and_more(n: int | Fraction, hundred: int, more: int) -> int | Fraction | None:
    return n * hundred + more if n < hundred else None


@rule("NUM <- a|one DOZEN", "a dozen")
def a_dozen(dozen: int) -> int:
    return dozen


@rule("NUM <- NUM DOZEN", "two dozen")
def dozens(n: int | Fraction, dozen: int) -> int | Fraction:
    return n * dozen


@rule("NUM <- NUM and a HALF", "two and a half")
@rule("NUM <- NUM - and - a - HALF", "two-and-a-half")
def and_a_half(n: int | Fraction, half: None) -> int | Fraction:
    return n + Fraction(1, 2)


@rule("FEW <- UNKNOWN", "several")
def unknown_number(word: None) -> str:
    return "?"


@rule("FEW <- a few|number|handful|matter|dozen of?", "a handful of")
@rule("FEW <- dozens|hundreds|scores|tens|thousands of", "dozens of")
def unknown_count() -> str:
    return "?"


@rule("ORD <- ORDNUM|ORDWORD", "third")
def ordinal(n: int) -> int:
    return n


@rule("ORD <- TENS -? ORDWORD", "twenty-first")
def compound_ordinal(tens: int, ones: int) -> int | None:
    return tens + ones if ones < 10 else None
