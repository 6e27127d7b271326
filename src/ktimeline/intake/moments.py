"""Publication dates as people write them: one strict reader for every place that states one.

Only forms that mean one day whoever wrote them are read: 03/04/2025 is refused, because half the
world means March and the other half April.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone, tzinfo

__all__ = ["MONTH", "DateFormError", "read_moment", "scan_moment", "scan_time"]

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = re.compile(
    r"(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+", re.IGNORECASE
)
_DAYS = (
    re.compile(r"(?P<y>\d{4})(?P<s>[-/.]?)(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?![\d/-])"),
    re.compile(
        r"(?P<d>\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?[\s-]+"
        rf"(?P<m>{MONTH}),?[\s-]+(?P<y>\d{{4}})(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<m>{MONTH})\s*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|\s+)(?P<y>\d{{4}})(?!\d)",
        re.IGNORECASE,
    ),
)
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d{1,9})?)?)?"
    r"(?:\s*(?P<half>[ap])\.?m\b\.?)?(?:\s*(?P<zone>Z|[+-]\d\d:?\d\d|[A-Z]{2,4})\b)?",
    re.IGNORECASE,
)
_TO_TIME = re.compile(r"T|,?\s*(?:at\s+)?(?=\d)", re.IGNORECASE)
_TO_DAY = re.compile(r"(?:,|\s+on)?\s+", re.IGNORECASE)

_MEND = 'write it like "2025-01-29", "29 January 2025" or "2025-01-29T14:30+09:00"'

# RFC 5322, 4.3, and the few other abbreviations that mean one offset in news; in hours from UTC.
# None: a local hour whose offset depends on the season.
_ZONES: dict[str, int | None] = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
    "MSK": 3, "HKT": 8, "SGT": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11,
    "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8,
    "ET": None, "CT": None, "MT": None, "PT": None,
}  # fmt: skip


class DateFormError(ValueError):
    """The shape of a date, but no such day or hour, or the wrong weekday for it."""


def read_moment(raw: str) -> date | datetime:
    """Return the day, or the instant where an hour is written, that `raw` states in full.

    Forms: 2025-01-29, 20250129, 29 January 2025, January 29, 2025, Jan. 29, 2025, each with an
    optional weekday and time of day (14:30, 2:30 p.m., an offset, "GMT", "EST"). A zone is kept;
    a time without one stays naive. Raises ValueError, saying what to write, for all else.

    >>> read_moment("Wed, 29 Jan 2025 14:30:00 +0900").isoformat()
    '2025-01-29T14:30:00+09:00'
    """
    text = raw.strip()
    try:
        found = scan_moment(text)
    except DateFormError as error:
        raise ValueError(f"{raw[:60]!r} is not a date: {error}; {_MEND}") from error
    if found is None or found[1] != len(text):
        raise ValueError(f"{raw[:60]!r} is not a date that can be read without doubt; {_MEND}")
    return found[0]


def scan_moment(text: str, start: int = 0) -> tuple[date | datetime, int] | None:
    """Return the moment that `text` states at `start`, and where it ends; None if none does.

    The hour may stand after the day or before it ("10:15 GMT, 29 January 2025"). Raises
    DateFormError where the shape fits and there is no such day.
    """
    time = _TIME.match(text, start)
    if time and (time["minute"] or time["half"]):
        gap = _TO_DAY.match(text, time.end())
        day = _scan_day(text, gap.end()) if gap else None
        if day:
            return _with_time(day[0], time), day[1]
    day = _scan_day(text, start)
    if day is None:
        return None
    gap = _TO_TIME.match(text, day[1])
    return (scan_time(day[0], text, gap.end()) if gap else None) or day


def scan_time(day: date, text: str, start: int) -> tuple[datetime, int] | None:
    """Return the moment of `day` whose hour `text` states at `start`, and where the hour ends.

    None if none stands there; a zone without a fixed offset is left out. Raises DateFormError
    where the shape of an hour fits and there is no such hour.
    """
    time = _TIME.match(text, start)
    if time and (time["minute"] or time["half"]):
        return _with_time(day, time), time.end()
    return None


def _scan_day(text: str, start: int) -> tuple[date, int] | None:
    weekday = _WEEKDAY.match(text, start)
    at = weekday.end() if weekday else start
    for pattern in _DAYS:
        found = pattern.match(text, at)
        if found:
            break
    else:
        return None
    month = found["m"]
    number = int(month) if month.isdecimal() else _MONTHS.index(month[:3].lower()) + 1
    try:
        day = date(int(found["y"]), number, int(found["d"]))
    except ValueError as error:
        raise DateFormError(f"there is no day {found[0]}") from error
    if weekday and _WEEKDAYS[day.weekday()] != weekday[1][:3].lower():
        raise DateFormError(f"{day} was a {day:%A}, not a {weekday[0].strip(', ')}")
    return day, found.end()


def _with_time(day: date, time: re.Match[str]) -> datetime:
    hour, minute, second = (int(time[name] or 0) for name in ("hour", "minute", "second"))
    if time["half"]:
        if not 1 <= hour <= 12:
            raise DateFormError(f"there is no time {time[0]}")
        hour = hour % 12 + (12 if time["half"] in "pP" else 0)
    zone = _zone(time["zone"])
    try:
        return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=zone)
    except ValueError as error:
        raise DateFormError(f"there is no time {time[0]}") from error


def _zone(raw: str | None) -> tzinfo | None:
    if raw is None:
        return None
    if raw[0] in "+-":
        digits = raw[1:].replace(":", "")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        if offset >= timedelta(days=1):
            raise DateFormError(f"there is no time zone {raw}")
        return timezone(-offset if raw[0] == "-" else offset)
    if raw.upper() not in _ZONES:
        raise DateFormError(f"the time zone {raw} is not known")
    hours = _ZONES[raw.upper()]
    return None if hours is None else timezone(timedelta(hours=hours))
