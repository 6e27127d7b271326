"""Tokens of digits that only English writes: "FY2023", "9/11"."""

from __future__ import annotations

import re
from fractions import Fraction

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.common.shapes import SHAPES as COMMON
from ktimeline.languages.en.behind import behind
from ktimeline.languages.en.hour_figures import HOURS
from ktimeline.languages.en.stamps import NO_COUNT, STAMPS
from ktimeline.model import Granularity
from ktimeline.model.expression import Amount, Calendar, Half, Quarter, Sum, Within

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


def _early_year(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)), Lexeme("EARLYYEAR", int(text)))


_MONTH_NAMES = (
    "january february march april may june july august september october november december"
)
_THREE = r" \d\d\d"
_AFTER_A_MONTH = behind(_MONTH_NAMES.split(), _THREE)
_OPENS_A_SENTENCE = "|".join(
    rf"(?<={start}{word} \d\d\d)" for word in ("in", "by") for start in ("^", r"[.\n] ", r"\n")
)
_AFTER_A_WORD = rf"(?<=, by{_THREE})|" + behind(
    (
        "in",
        "since",
        "until",
        "in about",
        "in around",
        "since about",
        "since around",
        "and by",
        "end of",
        "beginning of",
        "year",
        r"from \d\d\d to",
        r"from \d\d\d until",
        "c.",
        "circa",
        *(f"{verb} {about}" for verb in ("built", "born", "founded", "died", "written", "made")
          for about in ("about", "around", "before", "after", "by")),
        *(f"{verb} {about}" for verb in ("begun", "compiled", "composed", "copied", "erected",
          "rebuilt", "reigned") for about in ("about", "around")),
    ),
    _THREE,
)  # fmt: skip


# "12.VIII.1949", as treaties are dated
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9,
          "x": 10, "xi": 11, "xii": 12}  # fmt: skip
_ROMAN_MONTH = r"(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})"


def _roman_date(text: str) -> tuple[Lexeme, ...]:
    day, month, year = re.split(r"[\s./-]+", text)
    if not 1 <= int(day) <= 31:
        return ()
    return (Lexeme("NUMERIC", Calendar(year=int(year), month=_ROMAN[month], day=int(day))),)


def _counted(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("COUNTED", None),)


def _noughties(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("DECADE", Calendar(decade=0, short=True)),)


# "700 seats a week": what is counted so often, and neither money nor what has a rule of its own.
_COUNTED = (
    r"(?<![$€£¥\d.,])(?<![$€£¥] )(?!(?:1[5-9]|20)\d\d\b)\d+\s(?:[a-z]{3,}\s)?(?!(?:days|weeks|"
    r"months|years|hours|minutes|seconds|times|nights|mornings|evenings|weekends|pounds|euros|dollars|cents|"
    r"pence|miles|(?:kilo)?metres|(?:kilo)?meters|knots|ago)\b)(?:[a-z]{2,}s|people|men|women|children)"
    r"(?=\san?\s(?:hour|day|week|month|year)\b(?!\s(?:ago|later|earlier|before|after|in|into|from|on|"
    r"and|or|old|long)\b|-))"
)


# "2 1/2 years", "2½-year"
_UNIT_NEXT = r"(?=[\s-](?:hour|minute|day|week|month|year|decade))"
_FRACTIONS = {"½": "1/2", "¼": "1/4", "¾": "3/4"}


def _mixed_number(text: str) -> tuple[Lexeme, ...]:
    whole, part = re.fullmatch(r"(\d+)[\s-]?(\d/\d|[½¼¾])", text).groups()  # type: ignore[union-attr]
    return (Lexeme("DECIMAL", int(whole) + Fraction(_FRACTIONS.get(part, part))),)


def _hours_and_minutes(text: str) -> tuple[Lexeme, ...]:
    hours, minutes = map(int, re.findall(r"\d+", text))
    parts = Amount(hours, Granularity.HOUR), Amount(minutes, Granularity.MINUTE)
    return (Lexeme("HOURSMINUTES", Sum(parts)),)


def _time_of_a_race(text: str) -> tuple[Lexeme, ...]:
    told = zip(map(int, text.split(":")), _OF_A_CLOCK, strict=True)
    parts = tuple(Amount(n, size) for n, size in told if n)
    return (Lexeme("HOURSMINUTES", Sum(parts)),) if len(parts) > 1 else ()


_OF_A_CLOCK = (Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND)
_POSTED = {"m": Granularity.MINUTE, "h": Granularity.HOUR, "d": Granularity.DAY,
           "w": Granularity.WEEK, "y": Granularity.YEAR}  # fmt: skip


def _age_of_a_post(text: str) -> tuple[Lexeme, ...]:
    age = text.removesuffix(" ago")
    return (Lexeme("POSTAGE", Amount(int(age[:-1]), _POSTED[age[-1]])),)


def _chatted(text: str) -> tuple[Lexeme, ...]:
    if text[1] == "n":
        return (Lexeme("TONIGHT", None),)
    return (Lexeme("TODAY", 0 if text == "2day" else 1),)


def _old_ordinal(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("OLDORDINAL", int(text[:-1])),)


_REPORTED = "results|profits?|earnings|sales|revenues?|figures|guidance|loss|losses"
SHAPES: tuple[Shape, ...] = (
    Shape("fiscalcode", r"fy-?'?\d{2,4}(?![\w/-])", _fiscal_year, ("FISCALYEAR",), True, True),
    Shape("nineeleven", r"9/11(?![\w/])", _september_11, ("NUMERIC",), trigger=True),
    *STAMPS,
    Shape("quartercode", r"[1-4]q(?!\w)", _quarter, ("QUARTERCODE",), True),
    # "2Q21", "1H2021"; "2h21" is a time of a race as often.
    Shape("partofyear", rf"(?:[1-4]q'?(?:\d\d|[12]\d{{3}})|[12]h'?[12]\d{{3}}|"
          rf"[12]h'?\d\d(?=\s(?:{_REPORTED})\b))(?![\w-])", _part_of_a_year, ("PARTOFYEAR",), True),
    Shape("counted", _COUNTED, _counted, ("COUNTED",), True),
    Shape("romandate", rf"[0-3]?\d(?:\.\s?{_ROMAN_MONTH}\.\s?|/{_ROMAN_MONTH}/|-{_ROMAN_MONTH}-|"
          r"\s(?:i{2,3}|iv|vi{1,3}|ix|xi{1,2})\s)[12]\d{3}(?!\d)", _roman_date, ("NUMERIC",), True),
    Shape("noughties", r"'?00s(?![a-z])(?:(?<=\bthe 00s)|(?<=\bthe '00s))", _noughties,
          ("DECADE",), True),
    Shape("lateyear", rf"(?:2[2-9]\d\d|[3-9]\d{{3}})(?![\w%°]|[,.:/–-]\d|-)"
          rf"(?:(?<=\bin 2\d\d\d)|(?<=\byear \d\d\d\d)|(?<=\bnot until 2\d\d\d)){NO_COUNT}",
          _early_year, ("INT", "EARLYYEAR"), trigger=True, core=r"(?:2[2-9]|[3-9]\d)\d\d"),
    Shape("mixednumber", rf"\d{{1,3}}(?:[\s-][1-3]/[2-4]|[\s-]?[½¼¾]){_UNIT_NEXT}", _mixed_number,
          ("DECIMAL",), True),
    Shape("hoursminutes", r"\d{1,2}h\s?[0-5]?\dm(?:ins?)?(?!\w)", _hours_and_minutes,
          ("HOURSMINUTES",), True),
    # "She won in 2:15:25": nothing happens "in" an hour of the clock.
    Shape("racetime", r"\d:[0-5]\d:[0-5]\d(?![\d:]|\s?(?:[ap]\.?m|gmt|utc)\b)"
          r"(?:(?<=\bin \d:\d\d:\d\d)|"
          r"(?<=\b(?:time|best|mark) of \d:\d\d:\d\d)|(?<=\brecord of \d:\d\d:\d\d))",
          _time_of_a_race, ("HOURSMINUTES",), True),
    # "3m ago", "Posted 2h ago"
    Shape("postage", r"\d{1,3}[mhdwy] ago(?!\w)", _age_of_a_post, ("POSTAGE",), True),
    # "2hrs 10mins"
    Shape("gluedunit", r"\d{1,3}(?=(?:hrs?|mins?|secs?|yrs?|wks?)(?!\w))", _hour, ("INT",), True),
    # "c u 2day"; "a 2day pass" has two of them.
    Shape("chatted", r"2(?:ni(?:te|ght)|mor+ow?|mrw|day(?!\s?[a-z]))(?![\w-])", _chatted,
          ("TODAY", "TONIGHT"), True),
    # "The 22d of March", "March 3d, 1862"
    Shape("oldordinal", r"[2-3]?[23]d(?![\w-])", _old_ordinal, ("OLDORDINAL",)),
    *HOURS,
    # "He died in 814." and, where a sentence begins so, "In 330 Constantine moved".
    Shape("earlyyear", rf"[1-9]\d\d(?![\w%°]|[,.:/–-]\d|-)(?:(?:{_AFTER_A_WORD}|{_AFTER_A_MONTH})"
          rf"{NO_COUNT}|(?:{_OPENS_A_SENTENCE})(?=\s[a-z])|"
          r"(?<=\bbetween \d\d\d)(?=\sand\s\d{3}))",
          _early_year, ("INT", "EARLYYEAR"), trigger=True, core=r"[1-9]\d\d(?!\d)"),
    Shape("twodigityear", rf"[1-9]\d(?![\w%°]|[,.:/–-]\d|-)(?<=\byear \d\d){NO_COUNT}",
          _early_year, ("INT", "EARLYYEAR"), trigger=True, core=r"[1-9]\d(?<=year \d\d)"),
    *COMMON,
)  # fmt: skip
