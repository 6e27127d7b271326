"""Feasts and public days by key: in which days of a year each falls.

Where nations differ, the key is the custom of the United States (Mother's Day is in May), unless
none keeps the day there (Youth Day is South Africa's). A feast of several days has all of them. No
day of foundation is checked: "Earth Day 1950" is 22 April 1950.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ktimeline.calendars import hebrew, islamic, lunisolar, orthodox
from ktimeline.calendars.national_days import (
    NATIONAL,
    NATIONAL_MOVED,
    NATIONAL_WEEKDAYS,
    NOT_ON_SUNDAY,
)
from ktimeline.calendars.ordinal import civil, days_in_month, ordinal
from ktimeline.calendars.undatable import Undatable
from ktimeline.model.instant import Instant
from ktimeline.model.resolution import Reason

__all__ = ["APPROXIMATE", "HOLIDAYS", "easter", "fixed_date", "holiday_days", "holiday_length"]

_LAST_JULIAN_EASTER = 1582  # the calendar was reformed in October of that year

Rule = Callable[[int], list[int]]
"""From a year to the numbers of the first days on which a feast falls in it."""


def easter(year: int) -> int:
    """Return the day number of Western Easter, by Butcher's algorithm (Meeus, chapter 8).

    Before the reform of the calendar it is the day that people of the time called by that date.

    >>> easter(1541) == ordinal(1541, 4, 17)
    True
    """
    if year <= _LAST_JULIAN_EASTER:
        return _easter_of_old(year)
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return ordinal(year, month, day + 1)


def _easter_of_old(year: int) -> int:
    """Return Easter by the Julian calendar, under its date in that calendar (Meeus, chapter 8)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return ordinal(year, month, day + 1)


def _weekday(month: int, iso: int, n: int) -> Rule:
    """Return the rule for the `n`th weekday of a month (-1: the last)."""

    def rule(year: int) -> list[int]:
        if n > 0:
            first = ordinal(year, month)
            return [first + (iso - (first - 1) % 7 - 1) % 7 + 7 * (n - 1)]
        last = ordinal(year, month, days_in_month(year, month))
        return [last - ((last - 1) % 7 + 1 - iso) % 7 + 7 * (n + 1)]

    return rule


def _after(rule: Rule, days: int) -> Rule:
    return lambda year: [day + days for day in rule(year)]


def _easter(days: int) -> Rule:
    return lambda year: [easter(year) + days]


def _one(function: Callable[[int], int]) -> Rule:
    return lambda year: [function(year)]


def _orthodox_easter(days: int) -> Rule:
    return lambda year: [orthodox.easter(year) + days]


def _islamic(month: int, day: int) -> Rule:
    return lambda year: islamic.in_gregorian_year(year, month, day)


def _advent(year: int) -> list[int]:
    """Return the fourth Sunday before Christmas."""
    christmas = ordinal(year, 12, 25)
    return [christmas - (christmas - 1) % 7 - 1 - 21]


_FIXED = {
    "new_year": (1, 1), "twelfth_night": (1, 5), "epiphany": (1, 6), "inauguration_day": (1, 20),
    "burns_night": (1, 25), "australia_day": (1, 26), "republic_day": (1, 26),
    "groundhog_day": (2, 2), "candlemas": (2, 2), "waitangi_day": (2, 6),
    "valentines_day": (2, 14), "leap_day": (2, 29), "st_davids_day": (3, 1), "womens_day": (3, 8),
    "st_patricks_day": (3, 17), "lady_day": (3, 25), "april_fools": (4, 1), "earth_day": (4, 22),
    "st_georges_day": (4, 23), "anzac_day": (4, 25), "may_day": (5, 1), "cinco_de_mayo": (5, 5),
    "ve_day": (5, 8), "d_day": (6, 6), "flag_day": (6, 14), "juneteenth": (6, 19),
    "midsummer_eve": (6, 23), "midsummer": (6, 24), "canada_day": (7, 1),
    "independence_day": (7, 4), "bastille_day": (7, 14), "lammas": (8, 1), "assumption": (8, 15),
    "vj_day": (8, 15), "st_swithins_day": (7, 15), "st_bartholomews_day": (8, 24),
    "michaelmas": (9, 29), "st_crispins_day": (10, 25), "halloween": (10, 31),
    "all_saints": (11, 1),
    "all_souls": (11, 2), "guy_fawkes": (11, 5), "veterans_day": (11, 11),
    "armistice_day": (11, 11), "st_andrews_day": (11, 30), "world_aids_day": (12, 1),
    "martinmas": (11, 11), "st_nicholas_day": (12, 6), "st_lucys_day": (12, 13),
    "christmas_eve": (12, 24), "christmas": (12, 25),
    "boxing_day": (12, 26), "kwanzaa": (12, 26), "new_years_eve": (12, 31),
    **NATIONAL,
}  # fmt: skip


def _fixed(month: int, day: int) -> Rule:
    # None in the years that have no 29 February.
    return lambda year: [ordinal(year, month, day)] if day <= days_in_month(year, month) else []


def _fixed_but_on_sunday(month: int, day: int) -> Rule:
    """Return the rule for a date that is kept the day before where it is a Sunday."""
    return lambda year: [(number := ordinal(year, month, day)) - (number % 7 == 0)]


def _moved(dates: dict[int, tuple[int, int]]) -> Rule:
    """Return the rule for a day whose date is another one from some years on."""

    def rule(year: int) -> list[int]:
        since = max((first for first in dates if first <= year), default=min(dates))
        return [ordinal(year, *dates[since])]

    return rule


def _sun(longitude: int, month: int) -> Rule:
    """Return the rule for the day (Universal Time) on which the sun reaches a longitude."""
    return lambda year: [lunisolar.sun_day(year, longitude, month)]


def _late_summer(year: int) -> list[int]:
    """Return the August bank holiday of England: the first Monday, since 1965 the last one."""
    return _weekday(8, 1, -1 if year >= 1965 else 1)(year)


def _bank_holiday_mondays(year: int) -> list[int]:
    """Return the Mondays that are bank holidays in England by law (1871, 1971; May Day since 1978).

    Those that take the place of another day, and the two that were moved for VE Day, are left out.
    """
    spring = _weekday(5, 1, -1)(year) if year >= 1971 else [easter(year) + 50]
    may_day = _weekday(5, 1, 1)(year) if year >= 1978 else []
    return sorted([easter(year) + 1, *may_day, *spring, *_late_summer(year)])


def _victoria_day(year: int) -> list[int]:
    """Return the Monday before 25 May."""
    return [_weekday_before(ordinal(year, 5, 25), 1)]


def _memorial_day(year: int) -> list[int]:
    """Return the last Monday of May, before 1971 (as Decoration Day) 30 May (Public Law 90-363)."""
    return _weekday(5, 1, -1)(year) if year >= 1971 else [ordinal(year, 5, 30)]


def _weekday_before(day: int, iso: int) -> int:
    return day - ((day - 1) % 7 + 1 - iso - 1) % 7 - 1


# No law sets the day on which most American states hold their primaries.
_SUPER_TUESDAYS = {
    1984: (3, 13), 1988: (3, 8), 1992: (3, 10), 1996: (3, 12), 2000: (3, 7), 2004: (3, 2),
    2008: (2, 5), 2012: (3, 6), 2016: (3, 1), 2020: (3, 3), 2024: (3, 5),
}  # fmt: skip


def _super_tuesday(year: int) -> list[int]:
    return [ordinal(year, *_SUPER_TUESDAYS[year])] if year in _SUPER_TUESDAYS else []


_THANKSGIVING = _weekday(11, 4, 4)

HOLIDAYS: dict[str, Rule] = {
    **{key: _fixed(month, day) for key, (month, day) in _FIXED.items()},
    **{key: _fixed_but_on_sunday(*NATIONAL[key]) for key in NOT_ON_SUNDAY},
    **{key: _weekday(*which) for key, which in NATIONAL_WEEKDAYS.items()},
    **{key: _moved(dates) for key, dates in NATIONAL_MOVED.items()},
    "mlk_day": _weekday(1, 1, 3),
    "presidents_day": _weekday(2, 1, 3),
    "patriots_day": _weekday(4, 1, 3),
    "rose_monday": _easter(-48),
    "mardi_gras": _easter(-47),
    "ash_wednesday": _easter(-46),
    "mothering_sunday": _easter(-21),
    "palm_sunday": _easter(-7),
    "spy_wednesday": _easter(-4),
    "maundy_thursday": _easter(-3),
    "good_friday": _easter(-2),
    "holy_saturday": _easter(-1),
    "easter": _easter(0),
    "easter_monday": _easter(1),
    "low_sunday": _easter(7),
    "ascension": _easter(39),
    "pentecost": _easter(49),
    "whit_monday": _easter(50),
    "trinity_sunday": _easter(56),
    "corpus_christi": _easter(60),
    "orthodox_good_friday": _orthodox_easter(-2),
    "orthodox_easter": _orthodox_easter(0),
    "orthodox_christmas": lambda year: orthodox.in_gregorian_year(year, 12, 25),
    "super_tuesday": _super_tuesday,
    "early_may_bank_holiday": _weekday(5, 1, 1),
    "spring_bank_holiday": _weekday(5, 1, -1),
    "august_bank_holiday": _late_summer,
    "bank_holiday_monday": _bank_holiday_mondays,
    "victoria_day": _victoria_day,
    "mothers_day": _weekday(5, 7, 2),
    "memorial_day": _memorial_day,
    "fathers_day": _weekday(6, 7, 3),
    "labor_day": _weekday(9, 1, 1),
    "columbus_day": _weekday(10, 1, 2),
    "election_day": _after(_weekday(11, 1, 1), 1),
    "remembrance_sunday": _weekday(11, 7, 2),
    "thanksgiving": _THANKSGIVING,
    "black_friday": _after(_THANKSGIVING, 1),
    "cyber_monday": _after(_THANKSGIVING, 4),
    "giving_tuesday": _after(_THANKSGIVING, 5),
    "advent": _advent,
    "advent_sunday": _advent,
    "march_equinox": _sun(0, 3),
    "june_solstice": _sun(90, 6),
    "september_equinox": _sun(180, 9),
    "december_solstice": _sun(270, 12),
    "rosh_hashanah": _one(hebrew.rosh_hashanah),
    "yom_kippur": _one(hebrew.yom_kippur),
    "sukkot": _after(_one(hebrew.rosh_hashanah), 14),
    "passover": _one(hebrew.passover),
    "shavuot": _after(_one(hebrew.passover), 50),
    "hanukkah": _one(hebrew.hanukkah),
    "purim": _one(hebrew.purim),
    "ramadan": _islamic(9, 1),
    "eid_al_fitr": _islamic(10, 1),
    "eid_al_adha": _islamic(12, 10),
    "ashura": _islamic(1, 10),
    "lunar_new_year": _one(lunisolar.lunar_new_year),
    "diwali": _one(lunisolar.diwali),
    "holi": _one(lunisolar.holi),
    "vesak": _one(lunisolar.vesak),
    "nowruz": _one(lunisolar.nowruz),
}
"""Every key that `Holiday` may have."""

_LENGTHS = {"rosh_hashanah": 2, "sukkot": 7, "passover": 8, "shavuot": 2, "hanukkah": 8,
            "ramadan": 30, "kwanzaa": 7}  # fmt: skip

APPROXIMATE = frozenset(
    ("ramadan", "eid_al_fitr", "eid_al_adha", "ashura", "lunar_new_year", "diwali", "holi", "vesak")
)
"""Feasts that sight or custom can move by a day from what is computed."""


def holiday_length(key: str, first: int) -> int:
    """Return how many days a feast lasts that begins on day number `first`."""
    if key == "advent":
        day = civil(first)
        return ordinal(day.year, 12, 25) - first
    return _LENGTHS.get(key, 1)


@lru_cache(maxsize=4096)
def holiday_days(key: str, year: int) -> tuple[tuple[Instant, Instant], ...]:
    """Return the half-open stretches of days that a feast fills, those that begin in a year.

    Raises `Undatable` for an unknown key and for a year that the feast is not computed for.

    >>> holiday_days("easter", 2025)[0][0]
    Instant(year=2025, month=4, day=20, hour=0, minute=0, second=0)
    """
    rule = HOLIDAYS.get(key)
    if rule is None:
        raise Undatable(Reason.NOT_UNDERSTOOD, f"no holiday has the key {key!r}")
    return tuple((civil(day), civil(day + holiday_length(key, day))) for day in rule(year))


def fixed_date(key: str) -> tuple[int, int] | None:
    """Return the month and day of a feast that has the same date every year."""
    return None if key in NOT_ON_SUNDAY else _FIXED.get(key)
