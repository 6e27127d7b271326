"""Times written out for a sentence: "Friday 24 January 2025", "1–31 December 2024"."""

from __future__ import annotations

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.calendars.ordinal import weekday
from ktimeline.model.expression import PartOfDayName, Portion
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.normalise.meaning import Meaning, Named
from ktimeline.normalise.names import FIRST_GREGORIAN_YEAR, MONTHS, PARTS, WEEKDAYS, name
from ktimeline.normalise.phrases import length_words
from ktimeline.normalise.wording import portion_of, reading

__all__ = ["long_day", "long_name", "long_reading", "stretch"]

_G = Granularity
_CLOCKS = (_G.SECOND, _G.MINUTE, _G.HOUR)


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def long_day(day: Instant, with_weekday: bool = False) -> str:
    """Return "29 January 2025", with its weekday where it is asked for and anybody kept it.

    >>> long_day(Instant(2025, 1, 29), with_weekday=True)
    'Wednesday 29 January 2025'
    """
    shown = f"{day.day} {MONTHS[day.month]} {_year(day.year)}"
    if with_weekday and day.year >= FIRST_GREGORIAN_YEAR:
        return f"{WEEKDAYS[weekday(day)]} {shown}"
    return shown


def long_name(named: Named) -> str:
    """Return the name of a time with nothing abbreviated.

    >>> long_name(Named(Instant(2025, 1, 24), Granularity.PART_OF_DAY, PartOfDayName.MORNING))
    'the morning of Friday 24 January 2025'
    """
    day = long_day(named.first, with_weekday=True)
    if named.granularity is _G.DAY:
        return day
    if named.granularity is _G.PART_OF_DAY and isinstance(named.word, PartOfDayName):
        return f"the {PARTS[named.word]} of {day}"
    if named.granularity in (_G.WEEK, _G.WEEKEND):
        return f"the {named.granularity.word} of {long_day(named.first)}"
    if named.granularity in _CLOCKS:
        return f"{name(named).partition(' on ')[0]} on {day}"
    return name(named)


def long_reading(meaning: Meaning) -> str:
    """Return what a meaning says with nothing abbreviated: "about November 2024", "2 years"."""
    named, interval = meaning.named, meaning.interval
    about = "about " if meaning.approximate and interval is not None else ""
    if meaning.each is not None or meaning.vague is not None or meaning.ends is not None:
        return reading(meaning)
    if meaning.length is not None and named is None:
        return length_words(meaning.length)
    if named is None:
        return reading(meaning)
    if meaning.portion is not None:
        return about + _portion(meaning.portion, named)
    return about + long_name(named)


def _portion(portion: Portion, named: Named) -> str:
    if portion in (Portion.EARLIER, Portion.LATER) or named.granularity < _G.DAY:
        place = "in the middle of" if portion is Portion.MID else f"{portion.value} in"
        return f"{place} {long_name(named)}"
    if named.granularity is _G.DAY:
        place = "in the middle of" if portion is Portion.MID else f"{portion.value} on"
        return f"{place} {long_name(named)}"
    return portion_of(portion, named)


def stretch(interval: Interval) -> str:
    """Return an interval's first and last day, or its hours, both included.

    >>> stretch(Interval(Instant(2024, 12), Instant(2025, 1)))
    '1–31 December 2024'
    """
    first, limit = interval.first, interval.limit
    if first is None:
        return f"up to {_last_day(limit)}" if limit is not None else ""
    if limit is None:
        return f"from {_point(first)} on"
    if first[3:] != (0, 0, 0) or limit[3:] != (0, 0, 0):
        return _hours(first, limit)
    last = add_seconds(limit, -1)
    if first[:3] == last[:3]:
        return long_day(first, with_weekday=True)
    if first[:2] == last[:2]:
        return f"{first.day}–{long_day(last)}"
    begin = f"{first.day} {MONTHS[first.month]}" if first.year == last.year else long_day(first)
    return f"{begin} to {long_day(last)}"


def _point(instant: Instant) -> str:
    return f"{_time(instant)} on {long_day(instant)}" if any(instant[3:]) else long_day(instant)


def _last_day(limit: Instant) -> str:
    return _point(limit) if any(limit[3:]) else long_day(add_seconds(limit, -1))


def _time(instant: Instant) -> str:
    return f"{instant.hour:02}:{instant.minute:02}" + (
        f":{instant.second:02}" if instant.second else ""
    )


def _hours(first: Instant, limit: Instant) -> str:
    last = add_seconds(limit, -1)
    if first[:3] == last[:3]:
        end = "24:00" if limit[3:] == (0, 0, 0) else _time(limit)
        return f"{_time(first)} to {end} on {long_day(first)}"
    return f"{_time(first)} on {long_day(first)} to {_time(limit)} on {long_day(limit)}"
