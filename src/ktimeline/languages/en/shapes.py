"""Tokens of digits that only English writes: "FY2023", "9/11"."""

from __future__ import annotations

import re

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.common.shapes import SHAPES as COMMON
from ktimeline.model.expression import Calendar

__all__ = ["SHAPES"]


def _fiscal_year(text: str) -> tuple[Lexeme, ...]:
    digits = re.sub(r"\D", "", text)
    if len(digits) == 3:
        return ()
    date = Calendar(year=int(digits), short=len(digits) == 2, fiscal=True)
    return (Lexeme("FISCALYEAR", date),)


def _september_11(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("NUMERIC", Calendar(year=2001, month=9, day=11)),)


def _quarter(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("QUARTERCODE", int(text[0])),)


SHAPES: tuple[Shape, ...] = (
    Shape("fiscalcode", r"fy-?'?\d{2,4}(?![\w/-])", _fiscal_year, ("FISCALYEAR",), True, True),
    Shape("nineeleven", r"9/11(?![\w/])", _september_11, ("NUMERIC",), trigger=True),
    Shape("quartercode", r"[1-4]q(?!\w)", _quarter, ("QUARTERCODE",), True),
    *COMMON,
)
