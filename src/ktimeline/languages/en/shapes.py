"""Tokens of digits that only English writes: "FY2023", "9/11"."""

from __future__ import annotations

import re

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.common.shapes import SHAPES as COMMON
from ktimeline.model.expression import Calendar, Fields

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


def _hour(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)),)


def _dotted_clock(text: str) -> tuple[Lexeme, ...]:
    hour, minute = map(int, text.split("."))
    return (Lexeme("CLOCK", Fields(hour=hour, minute=minute)),) if hour <= 24 else ()


SHAPES: tuple[Shape, ...] = (
    Shape("fiscalcode", r"fy-?'?\d{2,4}(?![\w/-])", _fiscal_year, ("FISCALYEAR",), True, True),
    Shape("nineeleven", r"9/11(?![\w/])", _september_11, ("NUMERIC",), trigger=True),
    Shape("quartercode", r"[1-4]q(?!\w)", _quarter, ("QUARTERCODE",), True),
    # "5pm" in one word holds no other word that begins a date.
    Shape("gluedhour", r"[01]?\d(?=[ap]m(?!\w))", _hour, ("INT",), True),
    Shape("dottedclock", r"[0-2]?\d\.[0-5]\d(?=\s?(?:[ap]\.?m|gmt|bst|utc|cet|hrs|hours)\b)",
          _dotted_clock, ("CLOCK",), True),
    *COMMON,
)  # fmt: skip
