"""Tokens of digits as German writes them: 12. and 12.6., 1.500 and 3,5, 8.15 for a clock, 90er."""

from __future__ import annotations

import re

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.common.numerals import COUNTS, DATES, DECIMAL_COMMA
from ktimeline.model.expression import Calendar, Fields

__all__ = ["SHAPES"]


def _ordinal(text: str) -> tuple[Lexeme, ...]:
    n = int(text[:-1])
    lexemes = [Lexeme("ORDNUM", n)] if n else []
    if 1 <= n <= 31:
        lexemes.append(Lexeme("DAY", n))
    return tuple(lexemes)


def _short_date(text: str) -> tuple[Lexeme, ...]:
    day, month, year = (int(part) for part in text.split("."))
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return ()
    return (Lexeme("NUMERIC", Calendar(year=year, month=month, day=day, short=True)),)


def _day_month(text: str) -> tuple[Lexeme, ...]:
    day, month = (int(part) for part in re.findall(r"\d+", text))
    return (Lexeme("DAYMONTH", Fields(month=month, day=day)),) if 1 <= day <= 31 else ()


def _dotted_clock(text: str) -> tuple[Lexeme, ...]:
    hour, minute = (int(part) for part in text.split("."))
    return (Lexeme("DOTCLOCK", Fields(hour=hour, minute=minute)),) if hour <= 24 else ()


def _hour_mark(text: str) -> tuple[Lexeme, ...]:
    hour, _, minute = text.partition("h")
    time = Fields(hour=int(hour), minute=int(minute or 0))
    return (Lexeme("HCLOCK", time),) if int(hour) <= 24 else ()


def _decade(text: str) -> tuple[Lexeme, ...]:
    digits = text.lstrip("'").rstrip("ern")
    decade = Calendar(decade=int(digits) // 10, short=len(digits) == 2)
    # "der 90er" may be somebody of ninety; "den 90ern" wants its article.
    return (Lexeme("DECADE", decade, latent=True),)


def _quarter(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("QUARTERCODE", int(text[1]), latent=True),)


def _week_code(text: str) -> tuple[Lexeme, ...]:
    week = int(text[2:])
    return (Lexeme("WEEKCODE", week),) if 1 <= week <= 53 else ()


# A point makes an ordinal of a number where the phrase goes on; elsewhere it ends the sentence.
_GOES_ON = (
    r"\s*[-,/–)]|\s{0,4}(?:und|bis|auf|oder|sowie|jan|jän|feb|mär|maer|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|"
    r"jahr|jh|quartal|halbjahr|viertel|drittel|woche|kalenderwoche|kw|tag|monat|hälfte|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)"
)
_OWN = (
    Shape("quarter", r"q[1-4](?!\w)", _quarter, ("QUARTERCODE",), True, True),
    Shape("weekcode", r"kw\d{1,2}(?!\w)", _week_code, ("WEEKCODE",), True, True),
    Shape("decade", r"'?(?:(?:1[0-9]|20)\d|[1-9])0ern?(?!\w)", _decade, ("DECADE",), True),
    Shape("shortdate", r"[0-3]?\d\.[01]?\d\.\d\d(?!\d|\.\d)", _short_date, ("NUMERIC",), True),
    Shape(
        "daymonth", r"[0-3]?\d\.\s{0,2}(?:0?[1-9]|1[0-2])\.(?!\d)", _day_month, ("DAYMONTH",), True
    ),
    Shape("dotclock", r"[0-2]?\d\.[0-5]\d(?!\d|[.,]\d)", _dotted_clock, ("DOTCLOCK",), True),
    Shape("hourmark", r"[0-2]?\dh(?:[0-5]\d)?(?!\w)", _hour_mark, ("HCLOCK",), True),
    DECIMAL_COMMA,
    Shape("ordinal", rf"\d{{1,2}}\.(?={_GOES_ON})", _ordinal, ("ORDNUM", "DAY")),
)
SHAPES: tuple[Shape, ...] = (*DATES, *_OWN, *COUNTS)
