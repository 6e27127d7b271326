"""English names of times: months, weeks, decades, parts of the day."""

from __future__ import annotations

from collections.abc import Callable

from ktimeline.calendars.ordinal import weekday
from ktimeline.calendars.units import DIGITS, index
from ktimeline.model.expression import PartOfDayName, SeasonName
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.normalise.meaning import Named

__all__ = [
    "FIRST_GREGORIAN_YEAR", "MONTHS", "ORDINALS", "PARTS", "SEASONS", "WEEKDAYS", "name", "nth",
    "short_day",
]  # fmt: skip

_G = Granularity
MONTHS = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ORDINALS = ("", "first", "second", "third", "fourth")
SEASONS = {
    SeasonName.SPRING: "spring",
    SeasonName.SUMMER: "summer",
    SeasonName.AUTUMN: "autumn",
    SeasonName.WINTER: "winter",
}
PARTS = {
    PartOfDayName.MORNING: "morning",
    PartOfDayName.MIDDAY: "midday",
    PartOfDayName.AFTERNOON: "afternoon",
    PartOfDayName.EVENING: "evening",
    PartOfDayName.NIGHT: "night",
    PartOfDayName.DAYTIME: "daytime",
}
FIRST_GREGORIAN_YEAR = 1583
"""Before it, nobody's Monday was the proleptic calendar's, so no weekday is shown."""


def nth(n: int) -> str:
    """Return "1st", "2nd", "11th"."""
    suffix = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def short_day(day: Instant) -> str:
    """Return "29 Jan 2025"."""
    return f"{day.day} {MONTHS[day.month][:3]} {_year(day.year)}"


def _full_day(day: Instant) -> str:
    if day.year < FIRST_GREGORIAN_YEAR:
        return short_day(day)
    return f"{WEEKDAYS[weekday(day)][:3]} {short_day(day)}"


def _clock(named: Named) -> str:
    first = named.first
    shown = f"{first.hour:02}:{first.minute:02}"
    if named.granularity is _G.SECOND:
        shown += f":{first.second:02}"
    return f"{shown} on {short_day(first)}"


def _digits(named: Named) -> str:
    """Return "the 1990s", "the 20th century", "the 5th century BC"."""
    number = index(named.first, named.granularity)
    era = "" if number >= 0 else " BC"
    number = number if number >= 0 else -number - 1
    if named.granularity is _G.DECADE:
        return f"the {number * DIGITS[_G.DECADE]}s{era}"
    return f"the {nth(number + 1)} {named.granularity.word}{era}"


def _part_of_day(named: Named) -> str:
    word = PARTS[named.word] if isinstance(named.word, PartOfDayName) else "part"
    return f"{_full_day(named.first)}, {word}"


def _season(named: Named) -> str:
    word = SEASONS[named.word] if isinstance(named.word, SeasonName) else "season"
    return f"{word} {_year(named.first.year)}"


def _quarter(named: Named) -> str:
    n = (named.first.month + 2) // 3
    return f"the {ORDINALS[n]} quarter of {_year(named.first.year)}"


def _half(named: Named) -> str:
    n = (named.first.month + 5) // 6
    return f"the {ORDINALS[n]} half of {_year(named.first.year)}"


_NAMES: dict[Granularity, Callable[[Named], str]] = {
    _G.SECOND: _clock,
    _G.MINUTE: _clock,
    _G.HOUR: _clock,
    _G.PART_OF_DAY: _part_of_day,
    _G.DAY: lambda named: _full_day(named.first),
    _G.WEEKEND: lambda named: f"the weekend of {short_day(named.first)}",
    _G.WEEK: lambda named: f"the week of {short_day(named.first)}",
    _G.MONTH: lambda named: f"{MONTHS[named.first.month]} {_year(named.first.year)}",
    _G.QUARTER: _quarter,
    _G.SEASON: _season,
    _G.HALF: _half,
    _G.YEAR: lambda named: _year(named.first.year),
    _G.DECADE: _digits,
    _G.CENTURY: _digits,
    _G.MILLENNIUM: _digits,
}


def name(named: Named) -> str:
    """Return the name of a time: "December 2024", "the 1990s", "17:00 on 9 Nov 1989"."""
    return _NAMES[named.granularity](named)
