"""Tokens of digits that only English writes: "FY2023", "9/11"."""

from __future__ import annotations

import re

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.common.shapes import SHAPES as COMMON
from ktimeline.model.expression import Calendar, Fields, Half, Quarter, Within

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


def _part_of_a_year(text: str) -> tuple[Lexeme, ...]:
    n, letter, year = int(text[0]), text[1], int(text[2:].lstrip("'"))
    part = Quarter(n) if letter == "q" else Half(n)
    return (Lexeme("PARTOFYEAR", Within(part, Calendar(year=year, short=year < 100))),)


def _hour(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)),)


def _bare_hour(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)), Lexeme("BAREHOUR", int(text)))


def _early_year(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)), Lexeme("EARLYYEAR", int(text)))


# What may follow a year and never what is counted, and what a year of few digits may follow.
_NO_COUNT = (
    r"(?=\s?(?:[.,;:)]|$)|\s(?:and|but|he|she|they|it|the|his|her|their|its|a|an|at|by|under|after|"
    r"before|when|while|where|with|as|on|during|because|if|there|that|which|who|almost|only|just)\b)"
)
_MONTH_NAMES = (
    "january february march april may june july august september october november december"
)
_AFTER_A_MONTH = "|".join(rf"(?<={name} \d\d\d)" for name in _MONTH_NAMES.split())
_AFTER_A_WORD = "|".join(
    rf"(?<=\b{words} \d\d\d)"
    for words in (
        "in",
        "since",
        "until",
        "in about",
        "in around",
        "year",
        r"from \d\d\d to",
        r"from \d\d\d until",
    )
)


# "She spoke at 8.45 this morning": a part of the day beside it tells it from a price.
_DAY_NEXT = (
    r"\s(?:this|that|the next|the same|the following|in the|on the|yesterday|tomorrow)\s"
    r"(?:morning|afternoon|evening)\b|\s(?:last night|tonight)\b"
)
# So does a day of the week after "at 9.30", unless something "closed at 9.30 on Monday".
_WEEKDAY_NEXT = r",?\s(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
_DIGITS = (r"\d\.\d\d", r"\d\d\.\d\d")
_AT_A_CLOCK = "|".join(
    rf"(?<=\b{word} {digits})"
    for word in ("at", "before", "after", "until", "till", "from", "by")
    for digits in _DIGITS
)
_NO_PRICE = "".join(
    rf"(?<!\b{word} at {digits})"
    for word in ("closed", "ended", "opened", "stood", "settled", "quoted", "traded", "trading",
                 "valued", "priced", "fixed", "steady", "unchanged", "pegged", "finished", "was")
    for digits in _DIGITS
)  # fmt: skip


# "Shortly before 11 when", "just after 9 on Friday"; and not "just after 9 people died".
_NEARLY = "|".join(
    rf"(?<=\b{word} {when} {digits})"
    for word in ("shortly", "just", "soon", "little", "immediately")
    for when in ("before", "after")
    for digits in (r"\d", r"\d\d")
)
_DAY_FOLLOWS = (
    r"(?=,?\s(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last night|tonight|yesterday|"
    r"this (?:morning|afternoon|evening)|that (?:morning|afternoon|evening|night))\b)"
)


def _dotted_clock(text: str) -> tuple[Lexeme, ...]:
    hour, minute = map(int, text.split("."))
    return (Lexeme("CLOCK", Fields(hour=hour, minute=minute)),) if hour <= 24 else ()


SHAPES: tuple[Shape, ...] = (
    Shape("fiscalcode", r"fy-?'?\d{2,4}(?![\w/-])", _fiscal_year, ("FISCALYEAR",), True, True),
    Shape("nineeleven", r"9/11(?![\w/])", _september_11, ("NUMERIC",), trigger=True),
    Shape("quartercode", r"[1-4]q(?!\w)", _quarter, ("QUARTERCODE",), True),
    # "1H21", "2Q2021"
    Shape("partofyear", r"(?:[1-4]q|[12]h)'?(?:\d\d|[12]\d{3})(?![\w-])", _part_of_a_year,
          ("PARTOFYEAR",), True),
    Shape("barehour", rf"(?:[1-9]|1[0-2])(?![\w%°]|[,.:/–-]\d|-)(?:{_NEARLY})"
          rf"(?:{_NO_COUNT}|{_DAY_FOLLOWS})", _bare_hour, ("INT", "BAREHOUR"), True),
    # "5pm" in one word holds no other word that begins a date.
    Shape("gluedhour", r"[01]?\d(?=[ap]m(?!\w))", _hour, ("INT",), True),
    Shape("dottedclock",
          rf"[0-2]?\d\.[0-5]\d(?:(?=\s?(?:[ap]\.?m|gmt|bst|utc|cet|hrs|hours)\b|{_DAY_NEXT})|"
          rf"(?:{_AT_A_CLOCK}){_NO_PRICE}(?={_WEEKDAY_NEXT}))",
          _dotted_clock, ("CLOCK",), True),
    # "He died in 814." and, where a sentence begins so, "In 330 Constantine moved".
    Shape("earlyyear", rf"[1-9]\d\d(?![\w%°]|[,.:/–-]\d|-)(?:(?:{_AFTER_A_WORD}|{_AFTER_A_MONTH})"
          rf"{_NO_COUNT}|(?:(?<=^in \d\d\d)|(?<=[.\n] in \d\d\d)|(?<=\nin \d\d\d))(?=\s[a-z]))",
          _early_year, ("INT", "EARLYYEAR"), trigger=True),
    Shape("twodigityear", rf"[1-9]\d(?![\w%°]|[,.:/–-]\d|-)(?<=\byear \d\d){_NO_COUNT}",
          _early_year, ("INT", "EARLYYEAR"), trigger=True),
    *COMMON,
)  # fmt: skip
