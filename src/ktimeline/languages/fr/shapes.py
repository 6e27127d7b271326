"""Tokens of digits as French writes them: those of all languages, 1.500 and 3,5, and "1er"."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.common.numerals import COUNTS, DATES, DECIMAL_COMMA

__all__ = ["SHAPES"]


def _first(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("DAYNUM", 1),)


# Only the first of a month is an ordinal. The first shape that matches wins.
SHAPES: tuple[Shape, ...] = (
    Shape("first", r"1er(?!\w)", _first, ("DAYNUM",)),
    *DATES,
    DECIMAL_COMMA,
    *COUNTS,
)
