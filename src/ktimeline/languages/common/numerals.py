"""Numbers as most of the world writes them: 1.500 are fifteen hundred, 3,5 is three and a half."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape

__all__ = ["DECIMAL_COMMA"]


def _decimal(text: str) -> tuple[Lexeme, ...]:
    value = Fraction(text.replace(".", "").replace(",", "."))
    return (Lexeme("DECIMAL", int(value) if value.denominator == 1 else value),)


DECIMAL_COMMA = Shape(
    "decimal", r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+,\d+", _decimal, ("DECIMAL",)
)
