"""Counts and ordinals: "treinta y uno", "dos mil", "dos y medio", "varios", "primer"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import RuleBook

__all__ = ["rule"]

rule = RuleBook()


@rule("SMALL <- ONE|ONES|TEEN|TENS", "dos")
def small_number(n: int) -> int:
    return n


@rule("SMALL <- TENS y ONE|ONES", "treinta y uno")
def compound_number(tens: int, ones: int) -> int | None:
    return tens + ones if tens > 20 else None


@rule("WORDED <- SMALL|HUNDREDS", "doscientos")
def worded(n: int) -> int:
    return n


@rule("WORDED <- HUNDREDS SMALL", "ciento veinte")
def hundreds(hundreds: int, small: int) -> int:
    return hundreds + small


@rule("THOUSANDS <- THOUSAND", "mil", latent=True)
def one_thousand(thousand: int) -> int:
    return thousand


@rule("THOUSANDS <- THOUSAND WORDED", "mil novecientos", latent=True)
def one_thousand_and(thousand: int, rest: int) -> int:
    return thousand + rest


@rule("THOUSANDS <- SMALL THOUSAND", "dos mil", latent=True)
def thousands(n: int, thousand: int) -> int | None:
    return n * thousand if n > 1 else None


@rule("THOUSANDS <- SMALL THOUSAND WORDED", "dos mil dieciocho", latent=True)
def thousands_and(n: int, thousand: int, rest: int) -> int | None:
    return n * thousand + rest if n > 1 else None


@rule("NUM <- INT|DECIMAL|WORDED|THOUSANDS", "dos")
def plain_number(n: int | Fraction) -> int | Fraction | None:
    return n if n < 100_000 else None


@rule("NUM <- INT|WORDED|DECIMAL y HALFWORD", "dos y medio")
def and_a_half(n: int | Fraction, half: None) -> int | Fraction:
    return n + Fraction(1, 2)


@rule("NUM <- ONE|INT DOZEN de", "una docena de")
def dozen_of(n: int, dozen: int) -> int:
    return n * dozen


@rule("FEW <- UNKNOWN", "varios")
def unknown_number(word: None) -> str:
    return "?"


@rule("FEW <- decenas|centenares|cientos|miles|docenas de", "decenas de")
@rule("FEW <- un puñado|sinfín de", "un puñado de")
@rule("FEW <- un buen? número de", "un número de")
def unknown_count() -> str:
    return "?"


@rule("ORD <- ORDNUM|ORDWORD", "tercer")
def ordinal(n: int) -> int:
    return n
