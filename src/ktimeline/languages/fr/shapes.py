"""Tokens of digits as French writes them: those of all languages, 1.500 and 3,5, and "1er"."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.common.numerals import DECIMAL_COMMA
from ktimeline.languages.common.shapes import SHAPES as COMMON

__all__ = ["SHAPES"]


def _first(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("DAYNUM", 1),)


_ENGLISH = ("decade", "ordinal", "decimal")  # "1990s", "3rd", 1,500

# Only the first of a month is an ordinal. The first shape that matches wins.
SHAPES: tuple[Shape, ...] = (
    Shape("first", r"1er(?!\w)", _first, ("DAYNUM",)),
    DECIMAL_COMMA,
    *(shape for shape in COMMON if shape.name not in _ENGLISH),
)
