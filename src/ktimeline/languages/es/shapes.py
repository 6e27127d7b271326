"""Tokens of digits as Spanish writes them: 1.500 and 3,5, 8.15 for a clock, 3.º and 1er."""

from __future__ import annotations

import re

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.common.numerals import COUNTS, DATES, DECIMAL_COMMA
from ktimeline.model.expression import Fields

__all__ = ["SHAPES"]


def _ordinal(text: str) -> tuple[Lexeme, ...]:
    digits = re.match(r"\d+", text)
    n = int(digits[0]) if digits else 0
    lexemes = [Lexeme("ORDNUM", n)] if n else []
    if n == 1:  # "1º de mayo"
        lexemes.append(Lexeme("DAYNUM", n))
    return tuple(lexemes)


def _dotted_clock(text: str) -> tuple[Lexeme, ...]:
    hour, minute = (int(part) for part in text.split("."))
    if hour > 24:
        return ()
    clock = Lexeme("DOTCLOCK", Fields(hour=hour, minute=minute))
    return (clock, Lexeme("POINTED", (hour, minute)))


def _quarter(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("QUARTERCODE", int(text[0]), latent=True),)


_OWN = (
    Shape("quarter", r"[1-4]t(?!\w)", _quarter, ("QUARTERCODE",), True),
    Shape("ordinal", r"\d{1,3}(?:\.?[ºª°]|\.?er\b)", _ordinal, ("ORDNUM",)),
    Shape(
        "dotclock", r"[0-2]?\d\.[0-5]\d(?!\d|[.,]\d)", _dotted_clock, ("DOTCLOCK", "POINTED"), True
    ),
    DECIMAL_COMMA,
)
SHAPES: tuple[Shape, ...] = (*DATES, *_OWN, *COUNTS)
