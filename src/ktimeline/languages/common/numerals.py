"""Tokens of digits for other languages than English: dates that all share, 1.500 and 3,5."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.common.shapes import SHAPES

__all__ = ["COUNTS", "DATES", "DECIMAL_COMMA"]


def _decimal(text: str) -> tuple[Lexeme, ...]:
    value = Fraction(text.replace(".", "").replace(",", "."))
    return (Lexeme("DECIMAL", int(value) if value.denominator == 1 else value),)


DECIMAL_COMMA = Shape(
    "decimal", r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+,\d+", _decimal, ("DECIMAL",)
)

_BY_NAME = {shape.name: shape for shape in SHAPES}

# "1990s", "3rd" and 1,500 are English; a language puts its own between these two.
DATES = tuple(
    _BY_NAME[name] for name in ("iso", "isoweek", "yearfirst", "numeric", "clock", "shortyear")
)
COUNTS = tuple(_BY_NAME[name] for name in ("year", "misreadyear", "misreadday", "integer"))
