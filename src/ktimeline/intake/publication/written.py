"""Dates as pages write them, in any language; only what means one day is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from ktimeline.intake.moments import DateFormError, scan_moment, scan_time

__all__ = ["Locale", "Written", "is_weekday", "read_written", "scan_written", "written_at"]

YEARS = range(1600, 2200)
_LONGEST = 80  # code points of a date with its weekday, hour and zone
_MOST = 20  # dates that are looked for in one text
_LANGUAGES = 4  # languages that share a month's name, asked in turn
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_WORD = r"[^\W\d_]{2,}"
# The shapes that a day has when its month is a number, or a word of any language.
_SHAPES = re.compile(
    rf"""
    (?<![\w.,/:-])(?:
      (?P<iso>\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{8}}(?=T\d|(?![\w-])))
    | (?P<numbers>\d{{1,2}}(?P<sep>\s?[./|-]\s?)\d{{1,2}}(?P=sep)(?:\d{{4}}|\d\d(?![:\d])))
    | (?P<signs>\d{{4}}\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일号]?)
    | (?P<first>\d{{1,2}}(?:st|nd|rd|th|er|re|ère|[.ºªo°])?[\s-]+(?:(?:de|of|d['’])\s*)?
        {_WORD}\.?,?[\s-]+(?:(?:de|del|of|г\.?)\s+)?\d{{4}})
    | (?P<middle>{_WORD}\.?\s*\d{{1,2}}(?:st|nd|rd|th|[.])?,?\s+(?:de\s+)?\d{{4}})
    | (?P<year>\d{{4}}\.?,?\s+{_WORD}\.?\s+\d{{1,2}}(?:-\w{{1,3}})?\.?)
    )(?![\d/]|[.-]\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_TO_TIME = re.compile(
    r"[T_]|(?:\s?г)?\.?[,;]?\s*(?:[-–—|·•/(]\s*)?(?:(?:at|um|à|a\s+las|alle(?:\s+ore)?|às|as|kl\.?|klo|om|o|в|u|ore|ob)"
    r"\s+)?(?=\d)",
    re.IGNORECASE,
)
_HOUR_LETTER = re.compile(r"(\d{1,2})\s?(?:h|ч|時|点|시)\s?(\d\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Locale:
    """The language and region that a date is written in, as ISO codes; "" where not known."""

    language: str = ""
    region: str = ""

    @property
    def day_first(self) -> bool | None:
        """Whether 03/04/2025 is 3 April; None where that cannot be known.

        English is written both ways round; only the United States have it the month first.
        """
        if self.region in ("US", "PH") and self.language in ("", "en"):
            return False
        if self.language in ("", "en") and not self.region:
            return None
        return True


@dataclass(frozen=True, slots=True)
class Written:
    """A date in a text: the moment, and the half-open span of the words that state it."""

    moment: date | datetime
    start: int
    end: int


def read_written(raw: str, locale: Locale = Locale()) -> date | datetime | None:
    """Return the moment that a machine's or a person's date states; None if it states none.

    Seconds and milliseconds since 1970 are read as well. Never raises.

    >>> read_written("29. Januar 2025 um 14:30 Uhr", Locale("de")).isoformat()
    '2025-01-29T14:30:00'
    >>> read_written("03/04/2025") is None
    True
    """
    text = " ".join(raw[:200].split())
    if _EPOCH.fullmatch(text):
        return _from_epoch(int(text))
    found = next(scan_written(text, locale), None)
    return found.moment if found else None


def scan_written(text: str, locale: Locale = Locale()) -> Iterator[Written]:
    """Yield the dates that `text` states in full, in text order. Never raises.

    >>> [one.moment.isoformat() for one in scan_written("Publié le 3 mars 2021", Locale("fr"))]
    ['2021-03-03']
    """
    at = 0
    for _ in range(_MOST):
        shape = _SHAPES.search(text, at)
        if shape is None:
            return
        day = _day(shape, locale)
        if day is None or day.year not in YEARS:
            # The next try starts inside: "11 29 January 2025" has a date after the first number.
            at = shape.start() + 1 if len(text) < _LONGEST else shape.end()
            continue
        found = _with_time(day, text, shape.end())
        yield Written(found[0], shape.start(), found[1])
        at = found[1]


def written_at(text: str, start: int, locale: Locale = Locale()) -> Written | None:
    """Return the date that `text` states at `start` itself; None if none does. Never raises.

    >>> written_at("am 3. März 2021 in Bonn", 3, Locale("de")).end
    15
    """
    shape = _SHAPES.match(text, start)
    day = _day(shape, locale) if shape else None
    if shape is None or day is None or day.year not in YEARS:
        return None
    moment, end = _with_time(day, text, shape.end())
    return Written(moment, start, end)


def _with_time(day: date, text: str, end: int) -> tuple[date | datetime, int]:
    gap = _TO_TIME.match(text, end)
    if gap is None:
        return day, end
    tail = text[gap.end() : gap.end() + _LONGEST]
    tail = _HOUR_LETTER.sub(r"\1:\2", tail, count=1) if _HOUR_LETTER.match(tail) else tail
    for ending in (len(tail), _until_zone(tail)):
        with suppress(DateFormError):
            time = scan_time(day, tail[:ending], 0)
            if time:
                return time[0], min(gap.end() + time[1], len(text))
            return day, end
    return day, end


def _until_zone(tail: str) -> int:
    """Return where the hour ends: words that follow it ("Uhr") are not always a zone."""
    hour = re.match(r"[\d:.]+", tail)
    return hour.end() if hour else 0


def _day(shape: re.Match[str], locale: Locale) -> date | None:
    kind = shape.lastgroup if shape.lastgroup != "sep" else "numbers"
    raw = shape[0]
    if kind in ("iso", "signs"):
        digits = re.findall(r"\d+", raw)
        numbers = [int(one) for one in digits]
        if len(numbers) == 1:
            numbers = [int(raw[:4]), int(raw[4:6]), int(raw[6:])]
        return _date(*numbers)
    if kind == "numbers":
        return _numbers([int(one) for one in re.findall(r"\d+", raw)], raw, locale)
    with suppress(DateFormError):
        plain = scan_moment(raw)
        if plain and not isinstance(plain[0], datetime):
            return plain[0]
    return _in_words(raw, locale.language)


def _numbers(numbers: list[int], raw: str, locale: Locale) -> date | None:
    first, second, year = numbers
    if year < 100:
        if "." not in raw and "|" not in raw:
            return None
        year += 2000 if year < 70 else 1900
    day_first = True if {".", "|"} & set(raw) else locale.day_first
    if first > 12 or second > 12 or first == second:
        day_first = first > 12 or first == second
    if day_first is None:
        return None
    return _date(year, second, first) if day_first else _date(year, first, second)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_epoch(number: int) -> datetime | None:
    seconds = number / 1000 if number >= 10**11 else number
    if seconds < 86_400:
        return None
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


@lru_cache(maxsize=4096)
def _in_words(raw: str, language: str) -> date | None:
    """Return the day that dateparser reads, in the page's language or one that has the month."""
    from dateparser.date import DateDataParser

    words = re.findall(_WORD, raw.lower())
    spoken = [one for word in words for one in _names_of(_MONTHS).get(word, ())]
    if not spoken:
        return None
    settings = {
        "STRICT_PARSING": True,  # day, month and year stand there, so no clock fills them in
        "PARSERS": ["absolute-time"],
        "DATE_ORDER": "DMY",
        "RELATIVE_BASE": datetime(2000, 1, 1),
    }
    languages = [language] if language in spoken else list(dict.fromkeys(spoken))[:_LANGUAGES]
    try:
        parser = DateDataParser(languages=languages, settings=settings)
        parsed = parser.get_date_data(raw).date_obj
    except Exception:  # a library fed with any text: what it trips over is not understood
        return None
    return parsed.date() if parsed else None


def is_weekday(word: str) -> bool:
    """Tell whether a word is the name of a day of the week in any language.

    >>> is_weekday("Mittwoch"), is_weekday("Mittag")
    (True, False)
    """
    return word.lower() in _names_of(_WEEKDAYS)


@lru_cache(maxsize=2)
def _names_of(keys: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return each word that names one of `keys`, with its languages, the most spoken first.

    They are dateparser's own; asking it about a word that is no name costs a second.
    """
    from importlib import import_module

    from dateparser.data.languages_info import language_order

    names: dict[str, tuple[str, ...]] = {}
    for language in language_order:
        info = import_module(f"dateparser.data.date_translation_data.{language}").info
        for name in (one for key in keys for one in info.get(key, ())):
            for word in re.findall(_WORD, name.lower()):
                names[word] = (*names.get(word, ()), language)
    return names
