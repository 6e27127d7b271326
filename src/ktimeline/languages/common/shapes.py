"""Tokens of digits that every language shares: numbers, ISO dates, 12/03/2019, clock times."""

from __future__ import annotations

import re
from fractions import Fraction

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.model.expression import Calendar, Fields, Numeric

__all__ = ["SHAPES"]


def _lexeme(category: str, value: object) -> Lexeme:
    return Lexeme(category, value)


_STAMP = re.compile(r"[\d-]{10}(?:[t ]\d\d:\d\d(?::\d\d)?)?")
_FRACTION = r"(?:[.,]\d{1,9})?(?!\d)"
_OFFSET = r"(?![\d:])(?:z(?!\w)|\s?[+-][01]\d:?[0-5]\d(?![\d-]))?"
# "2024-04-14 02:00-04:00" is a range: who leaves out the T and the seconds has no zones in mind.
_PLAIN_OFFSET = r"(?![\d:])(?:z(?!\w)|\s?\+[01]\d:?[0-5]\d(?![\d-])|\s-[01]\d:?[0-5]\d(?![\d-]))?"


def _iso_date(text: str) -> tuple[Lexeme, ...]:
    # What stands behind is a fraction of a second and the offset of a zone.
    stamp = _STAMP.match(text)
    year, month, day, *clock = map(int, re.findall(r"\d+", stamp.group() if stamp else text))
    hour, minute, second = (*clock, None, None, None)[:3]
    date = Calendar(year=year, month=month, day=day, hour=hour, minute=minute, second=second)
    return (_lexeme("NUMERIC", date),)


def _iso_week(text: str) -> tuple[Lexeme, ...]:
    year, week, *weekday = (int(part) for part in re.findall(r"\d+", text))
    date = Calendar(year=year, week=week, weekday=weekday[0] if weekday else None)
    return (_lexeme("NUMERIC", date),)


def _numeric_date(text: str) -> tuple[Lexeme, ...]:
    first, second, year = (int(part) for part in re.findall(r"\d+", text))
    digits = len(re.findall(r"\d+", text)[2])
    if digits == 3 or not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return ()
    short = digits == 2
    if "." in text and second <= 12:  # with points the day stands first, whoever writes it
        return (_lexeme("NUMERIC", Calendar(year=year, month=second, day=first, short=short)),)
    return (_lexeme("NUMERIC", Numeric(first, second, year, short)),)


def _year_first(text: str) -> tuple[Lexeme, ...]:
    year, month, day = (int(part) for part in re.findall(r"\d+", text))
    return (_lexeme("NUMERIC", Calendar(year=year, month=month, day=day)),)


def _clock(text: str) -> tuple[Lexeme, ...]:
    hour, minute, *rest = (int(part) for part in re.findall(r"\d+", text))
    if hour > 24 or minute > 59 or (rest and rest[0] > 59):
        return ()
    return (_lexeme("CLOCK", Fields(hour=hour, minute=minute, second=rest[0] if rest else None)),)


def _decade(text: str) -> tuple[Lexeme, ...]:
    digits = re.sub(r"\D", "", text)
    if len(digits) == 4 and digits.endswith("00") and digits < "2000":
        return (Lexeme("DECADE", Calendar(century=int(digits) // 100)),)  # "the 1700s"
    decade = Calendar(decade=int(digits) // 10, short=len(digits) == 2)
    # "the 90s" and "the 480s BC" want their neighbours; "1990s" and "'90s" are enough alone.
    written = len(digits) == 4 or text.startswith("'")
    return (Lexeme("DECADE", decade, latent=not written),)


def _short_year(text: str) -> tuple[Lexeme, ...]:
    return (_lexeme("SHORTYEAR", Calendar(year=int(text[1:]), short=True)),)


def _ordinal(text: str) -> tuple[Lexeme, ...]:
    n = int(text[:-2])
    return (_lexeme("ORDNUM", n),) if n else ()


def _decimal(text: str) -> tuple[Lexeme, ...]:
    value = Fraction(text.replace(",", ""))
    return (_lexeme("DECIMAL", int(value) if value.denominator == 1 else value),)


def _integer(text: str) -> tuple[Lexeme, ...]:
    if len(text) > 7:
        return ()
    n = int(text)
    lexemes = [_lexeme("INT", n)]
    if len(text) <= 2 and 1 <= n <= 31:
        lexemes.append(_lexeme("DAYNUM", n))
    if len(text) == 2:
        lexemes.append(_lexeme("YY", n))
    if len(text) == 4:
        lexemes.append(_lexeme("FOURDIGITS", n))
        if 1000 <= n < 2200:
            lexemes.append(_lexeme("YEARNUM", n))
    return tuple(lexemes)


def _military_clock(text: str) -> tuple[Lexeme, ...]:
    return (*_integer(text), _lexeme("CLOCKDIGITS", int(text)))


# A scanner takes 1 for l or I, and 0 for O.
_MISREAD = str.maketrans("oli", "011")


def _misread(text: str) -> tuple[Lexeme, ...]:
    """Read digits that a scanner took for letters: "l2 June", "June 20l8", "June 2 018"."""
    return _integer(text.translate(_MISREAD).replace(" ", ""))


SHAPES: tuple[Shape, ...] = (
    Shape(
        "iso",
        rf"[12]\d{{3}}-[01]\d-[0-3]\d(?:(?:t[0-2]\d:[0-5]\d(?::[0-5]\d{_FRACTION})?|"
        rf" [0-2]\d:[0-5]\d:[0-5]\d{_FRACTION}){_OFFSET}| [0-2]\d:[0-5]\d{_PLAIN_OFFSET})?"
        r"(?!\d|-(?!\d\d:\d\d))",
        _iso_date,
        ("NUMERIC",),
        trigger=True,
    ),
    Shape("isoweek", r"[12]\d{3}-?w[0-5]\d(?:-[1-7])?(?!\d)", _iso_week, ("NUMERIC",), True),
    Shape("yearfirst", r"[12]\d{3}(?:[/.][01]?\d[/.][0-3]?\d|-[1-9]-[1-3]?\d)(?![\d/-])",
          _year_first, ("NUMERIC",), True),
    Shape(
        "numeric",
        # With points only a full year makes a date: 4.6.62 is a version.
        r"(?:[0-3]?\d(?:/[0-3]?\d/|-[0-3]?\d-)(?:[12]\d{3}|\d\d)|[0-3]?\d\.[01]?\d\.[12]\d{3})"
        r"(?![/.-]?\d)",
        _numeric_date,
        ("NUMERIC",),
        trigger=True,
    ),
    Shape("clock", r"[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?!\d|:\d)", _clock, ("CLOCK",), trigger=True),
    Shape("military", r"0\d[0-5]\d(?!\d|[,.:/-]\d)", _military_clock,
          ("INT", "FOURDIGITS", "CLOCKDIGITS"), trigger=True),
    Shape("decade", r"(?:'?[1-9]|[1-9]\d|1\d\d|20\d)0'?s(?![a-z])", _decade, ("DECADE",), True),
    # "'12 June 2018'" is a date in quotation marks.
    Shape("shortyear", r"'\d\d(?![\d\w]|\s[a-z]{3,9}\.?,?\s\d{4})", _short_year, ("SHORTYEAR",),
          trigger=True),
    Shape("ordinal", r"\d{1,4}(?:st|nd|rd|th)(?![a-z])", _ordinal, ("ORDNUM",), trigger=True),
    Shape("decimal", r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+", _decimal, ("DECIMAL",)),
    Shape("year", r"(?:1\d|20|21)\d\d(?!\d|[,.:]\d)", _integer,
          ("INT", "YEARNUM", "FOURDIGITS"), trigger=True),
    Shape("misreadyear", r"(?:2[0o]|1[89])[\doli]{2}(?![\da-z])|2 0\d\d(?!\d|[,.:]\d)", _misread,
          ("INT", "YEARNUM", "FOURDIGITS")),
    Shape("misreadday", r"[123][oli](?![\da-z])", _misread, ("INT", "DAYNUM", "YY")),
    Shape("misread", r"[li](?:\d|[89][\doli]{2})(?![\da-z])", _misread,
          ("INT", "DAYNUM", "YY", "YEARNUM", "FOURDIGITS"), lettered=True),
    Shape("integer", r"\d+", _integer, ("INT", "DAYNUM", "YY")),
)  # fmt: skip
