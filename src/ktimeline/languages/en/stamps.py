"""Dates in the figures of tables, letters and logs: "17.05.98", "06/2014", "Dec-18", "3/22"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.en.behind import behind
from ktimeline.model.expression import Calendar, Fields

__all__ = ["NO_COUNT", "STAMPS"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = f"(?:{'|'.join(_MONTHS)})"
_CLOCK = r"[0-2]\d:?[0-5]\d(?::?[0-5]\d)?"
_ZONE = r"(?:z|\s?[+-][01]\d:?[0-5]\d)"
_OFFSET = f"{_ZONE}?"


def _numbers(text: str) -> list[int]:
    """Return the numbers of a stamp, without those of its zone."""
    return [int(part) for part in re.findall(r"\d+", re.sub(rf"(?<=\d){_ZONE}$", "", text))]


def _date(year: int, month: int, day: int, *clock: int) -> tuple[Lexeme, ...]:
    """Return the date, its century left open where the year has two digits."""
    hour, minute, second = (*clock, None, None, None)[:3]
    if not (1 <= month <= 12 and 1 <= day <= 31) or (hour or 0) > 24:
        return ()
    found = Calendar(year=year, month=month, day=day, hour=hour, minute=minute, second=second,
                     short=year < 100)  # fmt: skip
    return (Lexeme("NUMERIC", found),)


def _dotted(text: str) -> tuple[Lexeme, ...]:
    day, month, year = _numbers(text)
    return _date(year, month, day)


def _named_month(text: str) -> tuple[Lexeme, ...]:
    day, year, *clock = _numbers(text)
    month = 1 + _MONTHS.index(re.sub(r"[^a-z]", "", text)[:3])
    return _date(year, month, day, *clock)


def _basic(text: str) -> tuple[Lexeme, ...]:
    day, clock = text.split("t")
    pairs = re.findall(r"\d\d", clock)[:3]
    return _date(int(day[:4]), int(day[4:6]), int(day[6:]), *map(int, pairs))


def _day_of_the_year(text: str) -> tuple[Lexeme, ...]:
    year, n, *clock = _numbers(text)
    day = date(year, 1, 1) + timedelta(days=n - 1)
    return _date(year, day.month, day.day, *clock) if n and day.year == year else ()


def _month_of_a_year(text: str) -> tuple[Lexeme, ...]:
    month, year = _numbers(text)
    return (Lexeme("NUMERICYM", Calendar(year=year, month=month)),)


def _hyphened_month(text: str) -> tuple[Lexeme, ...]:
    (year,) = _numbers(text)
    month = 1 + _MONTHS.index(text[:3])
    return (Lexeme("NUMERICYM", Calendar(year=year, month=month, short=year < 100)),)


def _slashed(text: str) -> tuple[Lexeme, ...]:
    """Return a day of a month whose order one number above 12 tells.

    Where none does, the month stands first, as in a date with a year; a weekday has to be beside.
    """
    first, second = _numbers(text)
    if first > 12:
        first, second = second, first
    if not 1 <= first <= 12 or not 1 <= second <= 31:
        return ()
    return (Lexeme("SLASHDAY" if second > 12 else "SLASHDAY2", Fields(month=first, day=second)),)


def _day_and_year(text: str) -> tuple[Lexeme, ...]:
    day, year = _numbers(text)
    return (Lexeme("DAYCOMMAYEAR", (day, year)),) if 1 <= day <= 31 else ()


def _short_year(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)), Lexeme("YEAROFDATE", int(text)))


def _fiscal(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("FISCAL", True),)


def _week(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("WEEKCODE", int(text[1:])),)


_WEEKDAYS = "mon tue tues wed weds thu thur thurs fri sat sun"
_DAYS = f"{_WEEKDAYS} monday tuesday wednesday thursday friday saturday sunday"
_NEAR_A_DAY = behind(_DAYS.split(), " ", ", ", r"\. ", r"\., ")
_ON = ("on", "due", "until", "till")
_PAIR = r"[0-3]?\d/[0-3]?\d(?![\d/]|[.,]\d|[\w%½¼¾-])"
_DATED = "dated w/e due paid born died received sent posted signed expires issued until till since"
# What may follow a year and never what is counted.
NO_COUNT = (
    r"(?=\s?(?:[.,;:)]|$)|\s(?:and|but|he|she|they|it|we|i|you|all|the|his|her|their|its|a|an|at|by|under|"
    r"after|before|when|while|where|with|as|on|during|because|if|there|that|which|who|almost|only|just)\b)"
)
_NO_COUNT_OF_IT = rf"(?:{NO_COUNT}|(?=\s?[\]–\"]|\n|\s(?:in|to|from|is|was|has|had|saw)\b))"
# "3/16 inch", "5/16 holes": of a part of something the thing stands behind.
_NO_FRACTION = (
    rf"(?:{_NO_COUNT_OF_IT}|"
    r"(?=\s(?:will|would|for|until|till|through|between)\b|\s?@|\s[#\d]))"
)
_BEHIND_A_MONTH = behind(
    (*_MONTHS, "sept", "january", "february", "march", "april", "june", "july", "august",
     "september", "october", "november", "december"), r" \d\d", r"\. \d\d", start=r"\d ",
)  # fmt: skip

STAMPS: tuple[Shape, ...] = (
    # "10/Oct/2000:13:55:36 -0700", "04-Jul-97", "04JUL97"
    Shape("logstamp", rf"[0-3]\d/{_MONTH}/[12]\d{{3}}:{_CLOCK}{_OFFSET}(?![\w:])", _named_month,
          ("NUMERIC",), True),
    Shape("hyphendate", rf"[0-3]?\d-{_MONTH}-(?:\d\d|[12]\d{{3}})(?![\w-])|"
          rf"[0-3]\d{_MONTH}(?:\d\d|[12]\d{{3}})(?!\w)", _named_month, ("NUMERIC",), True),
    Shape("basicstamp", rf"[12]\d{{3}}[01]\d[0-3]\dt{_CLOCK}{_OFFSET}(?!\w)", _basic, ("NUMERIC",),
          True),
    # "2020-366": without a clock only after "day".
    Shape("yearday", rf"[12]\d{{3}}-[0-3]\d\d(?:t{_CLOCK}{_OFFSET}(?!\w)|"
          r"(?![\w-])(?<=\bday .{8}))", _day_of_the_year, ("NUMERIC",), True),
    # "4.6.62" is a version; "17.05.98" is none, and neither is what is "dated 4.6.62".
    Shape("dotteddate",
          r"(?=\d\d?\.\d)(?:(?:[0-2]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d(?!\w|\.\d)|"
          rf"{behind(_DATED.split(), ' ')}[0-3]?\d\.1?\d\.\d\d(?!\w|\.\d)|"
          r"(?:(?<=\bon )|(?<=\bof ))(?:1[3-9]|2\d|3[01])\.[1-9]\.\d\d(?!\w|\.\d))",
          _dotted, ("NUMERIC",), True, core=r"\d\d?\.\d"),
    Shape("monthofyear", r"(?=\d\d?/[12])(?:(?:0[1-9]|1[0-2])/(?:19|20)\d\d(?![\w/])|"
          r"(?:(?<=before )|(?<=until )|(?<=since )|(?<=expires )|(?<=built ))"
          r"[1-9]/(?:19|20)\d\d(?![\w/]))", _month_of_a_year, ("NUMERICYM",), True),
    Shape("hyphenmonth", rf"(?=...-\d){_MONTH}-(?:(?:19|20)\d\d|[0-4]\d|[6-9]\d)(?![\w–-])"
          r"(?<!sep-11)", _hyphened_month, ("NUMERICYM",), lettered=True),
    Shape("slashday",
          rf"(?=\d\d?/\d)(?:(?:{behind(_ON, ' ')}|{_NEAR_A_DAY}|(?<=/\d\d and ))"
          rf"{_PAIR}{_NO_FRACTION}|"
          r"\A\d\d?/\d\d?(?=\s*\Z)|"
          # "4/1 to 4/15", "4/1-4/15"
          r"1?\d/[0-3]?\d(?=\s?(?:to|through|–|-)\s?1?\d/(?:1[3-9]|2\d|3[01])(?![\d/]))|"
          r"1?\d/(?:1[3-9]|2\d|3[01])(?![\d/]|[.,]\d|\w)(?:(?<=\d (?:to) \d/\d\d)|(?<=\d-\d/\d\d)|"
          r"(?<=\d–\d/\d\d)|(?<=\d to \d\d/\d\d)|(?<=\d-\d\d/\d\d)|(?<=\d–\d\d/\d\d)))",
          _slashed, ("SLASHDAY", "SLASHDAY2"), True, core=r"\d\d?/\d"),
    # "December 12,2020"; four digits are no group of a number.
    Shape("dayandyear", r"[0-3]?\d,[12]\d{3}(?!\d|[.,]\d)", _day_and_year, ("DAYCOMMAYEAR",)),
    Shape("yearofdate", rf"\d\d(?![\w%°]|[,.:/–-]\d|-)(?<=[bceghlnprtvy.] \d\d)"
          rf"{_NO_COUNT_OF_IT}(?:{_BEHIND_A_MONTH})", _short_year, ("INT", "YEAROFDATE"),
          core=r"\d\d(?!\d)(?<=[bceghlnprtvy.] \d\d)(?<!on \d\d)(?<!in \d\d)"),
    # "FY2014/15"
    Shape("fiscalspan", r"fy(?=(?:19|20)\d\d\s?[/–-]\s?\d\d(?!\d))", _fiscal, ("FISCAL",), True,
          True),
    Shape("weekcode", r"w[0-5]?\d(?=[\s/]{1,2}(?:19|20)\d\d(?!\d))", _week, ("WEEKCODE",),
          lettered=True),
)  # fmt: skip
