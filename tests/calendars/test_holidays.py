"""Feasts and public days, against almanacs."""

from __future__ import annotations

from datetime import date

import pytest
from dateutil.easter import EASTER_JULIAN, EASTER_ORTHODOX
from dateutil.easter import easter as dateutil_easter
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.calendars.holidays import APPROXIMATE, HOLIDAYS, easter, fixed_date, holiday_days
from ktimeline.calendars.moon import YEARS
from ktimeline.calendars.ordinal import ordinal, weekday
from ktimeline.calendars.undatable import Undatable
from ktimeline.model import Instant, Reason

ALMANAC = [
    ("new_year", "2024-01-01"), ("mlk_day", "2025-01-20"), ("presidents_day", "2025-02-17"),
    ("mardi_gras", "2025-03-04"), ("ash_wednesday", "2025-03-05"), ("palm_sunday", "2025-04-13"),
    ("good_friday", "2025-04-18"), ("easter", "2025-04-20"), ("easter_monday", "2024-04-01"),
    ("ascension", "2025-05-29"), ("pentecost", "2025-06-08"), ("whit_monday", "2025-06-09"),
    ("corpus_christi", "2025-06-19"), ("mothers_day", "2025-05-11"),
    ("memorial_day", "1889-05-30"), ("memorial_day", "1971-05-31"),
    ("memorial_day", "2025-05-26"), ("fathers_day", "2025-06-15"), ("labor_day", "2025-09-01"),
    ("columbus_day", "2025-10-13"), ("election_day", "2024-11-05"), ("election_day", "2016-11-08"),
    ("remembrance_sunday", "2025-11-09"), ("thanksgiving", "2025-11-27"),
    ("black_friday", "2025-11-28"), ("cyber_monday", "2025-12-01"), ("advent", "2025-11-30"),
    ("advent", "2023-12-03"), ("christmas", "2025-12-25"),
    ("rosh_hashanah", "2024-10-03"), ("rosh_hashanah", "2023-09-16"), ("yom_kippur", "2024-10-12"),
    ("yom_kippur", "1973-10-06"), ("passover", "2024-04-23"), ("passover", "2025-04-13"),
    ("purim", "2024-03-24"), ("purim", "2025-03-14"), ("hanukkah", "2024-12-26"),
    ("hanukkah", "2023-12-08"), ("hanukkah", "2013-11-28"),
    ("lunar_new_year", "2023-01-22"), ("lunar_new_year", "2024-02-10"),
    ("lunar_new_year", "2025-01-29"), ("lunar_new_year", "1985-02-20"),
    ("lunar_new_year", "1968-01-30"), ("lunar_new_year", "2034-02-19"),
    ("diwali", "2021-11-04"), ("diwali", "2022-10-24"), ("diwali", "2023-11-12"),
    ("diwali", "2025-10-20"), ("holi", "2016-03-24"), ("holi", "2021-03-29"),
    ("holi", "2023-03-08"), ("holi", "2024-03-25"), ("vesak", "2023-05-05"),
    ("vesak", "2024-05-23"), ("nowruz", "2024-03-20"), ("nowruz", "2025-03-21"),
    ("nowruz", "2017-03-21"),
    ("twelfth_night", "2025-01-05"), ("burns_night", "2025-01-25"), ("leap_day", "2024-02-29"),
    ("st_georges_day", "2025-04-23"), ("michaelmas", "2025-09-29"),
    ("patriots_day", "2013-04-15"), ("patriots_day", "2025-04-21"),
    ("rose_monday", "2025-03-03"), ("mothering_sunday", "2025-03-30"),
    ("mothering_sunday", "2018-03-11"), ("spy_wednesday", "2025-04-16"),
    ("maundy_thursday", "2025-04-17"), ("holy_saturday", "2025-04-19"),
    ("low_sunday", "2025-04-27"), ("trinity_sunday", "2025-06-15"),
    ("early_may_bank_holiday", "2024-05-06"), ("spring_bank_holiday", "2024-05-27"),
    ("august_bank_holiday", "2024-08-26"), ("august_bank_holiday", "1939-08-07"),
    ("victoria_day", "2024-05-20"), ("victoria_day", "2025-05-19"), ("victoria_day", "2026-05-18"),
    ("giving_tuesday", "2025-12-02"), ("advent_sunday", "2025-11-30"),
    ("sukkot", "2024-10-17"), ("shavuot", "2024-06-12"), ("kwanzaa", "2025-12-26"),
    ("march_equinox", "2024-03-20"), ("june_solstice", "2024-06-20"),
    ("june_solstice", "2023-06-21"), ("september_equinox", "2024-09-22"),
    ("september_equinox", "2023-09-23"), ("december_solstice", "2023-12-22"),
    ("december_solstice", "2024-12-21"),
    ("heritage_day", "2013-09-24"), ("youth_day", "2013-06-16"), ("freedom_day", "2013-04-27"),
    ("kings_day", "2014-04-26"), ("kings_day", "2015-04-27"), ("democracy_day", "2018-05-29"),
    ("democracy_day", "2019-06-12"), ("commonwealth_day", "2024-03-11"),
    ("melbourne_cup_day", "2023-11-07"), ("arbor_day", "2023-04-28"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "day"), ALMANAC)
def test_feasts_fall_where_the_almanac_says(key, day):
    expected = date.fromisoformat(day)
    assert holiday_days(key, expected.year)[0][0] == Instant.of(expected)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("ramadan", "2025-03-01"), ("ramadan", "2024-03-11"), ("ramadan", "2018-05-17"),
        ("eid_al_fitr", "2024-04-10"), ("eid_al_adha", "2024-06-16"), ("ashura", "2024-07-16"),
    ],
)  # fmt: skip
def test_islamic_feasts_are_a_day_off_at_most(key, day):
    expected = date.fromisoformat(day)
    first = holiday_days(key, expected.year)[0][0]
    assert abs(ordinal(*first[:3]) - expected.toordinal()) <= 1
    assert key in APPROXIMATE


def test_a_short_year_of_twelve_moons_can_meet_a_feast_twice():
    assert len(holiday_days("ramadan", 2030)) == 2
    assert holiday_days("ramadan", 600) == ()


@pytest.mark.parametrize(
    ("key", "length"),
    [
        ("hanukkah", 8), ("passover", 8), ("ramadan", 30), ("advent", 25), ("easter", 1),
        ("sukkot", 7), ("advent_sunday", 1),
    ],
)  # fmt: skip
def test_feasts_of_several_days_have_all_of_them(key, length):
    first, limit = holiday_days(key, 2025)[0]
    assert ordinal(*limit[:3]) - ordinal(*first[:3]) == length


@given(st.integers(1583, 4099))
def test_easter_is_that_of_dateutil(year):
    assert easter(year) == dateutil_easter(year).toordinal()


@given(st.integers(326, 1582))
def test_easter_of_old_has_its_date_in_the_calendar_of_its_time(year):
    assert easter(year) == dateutil_easter(year, EASTER_JULIAN).toordinal()


@given(st.integers(1583, 4099))
def test_orthodox_easter_is_that_of_dateutil(year):
    first, _ = holiday_days("orthodox_easter", year)[0]
    assert ordinal(*first[:3]) == dateutil_easter(year, EASTER_ORTHODOX).toordinal()


@pytest.mark.parametrize(("year", "day"), [(1750, 5), (1850, 6), (1950, 7), (2024, 7), (2150, 8)])
def test_orthodox_christmas_goes_by_the_julian_calendar(year, day):
    (found,) = holiday_days("orthodox_christmas", year)
    assert found[0][:3] == (year, 1, day)


def test_super_tuesday_is_in_years_of_american_elections_only():
    found = [holiday_days("super_tuesday", year) for year in range(2008, 2026)]
    assert [days[0][0][:3] for days in found if days] == [
        (2008, 2, 5), (2012, 3, 6), (2016, 3, 1), (2020, 3, 3), (2024, 3, 5),
    ]  # fmt: skip


@given(st.sampled_from(sorted(HOLIDAYS)), st.integers(YEARS.start, YEARS.stop - 1))
def test_every_feast_begins_in_its_year(key, year):
    for first, limit in holiday_days(key, year):
        assert first.year == year
        assert first < limit
        if fixed_date(key):
            assert first[1:3] == fixed_date(key)


@given(st.integers(-10_000, 10_000))
def test_weekday_feasts_keep_their_weekday_in_any_year(year):
    for key, iso in (("thanksgiving", 4), ("election_day", 2), ("labor_day", 1)):
        assert weekday(holiday_days(key, year)[0][0]) == iso


@given(st.integers(1583, 10_000))
def test_easter_is_a_sunday_since_the_calendar_was_reformed(year):
    assert weekday(holiday_days("easter", year)[0][0]) == 7


def test_leap_day_is_in_leap_years_only():
    found = [year for year in range(2019, 2030) if holiday_days("leap_day", year)]
    assert found == [2020, 2024, 2028]


@pytest.mark.parametrize(
    "key", ["lunar_new_year", "diwali", "holi", "vesak", "nowruz", "june_solstice"]
)
def test_feasts_of_sun_and_moon_are_not_guessed_far_away(key):
    with pytest.raises(Undatable) as caught:
        holiday_days(key, 1066)
    assert caught.value.reason is Reason.TOO_VAGUE


def test_an_unknown_feast_is_not_understood():
    with pytest.raises(Undatable) as caught:
        holiday_days("festivus", 2025)
    assert caught.value.reason is Reason.NOT_UNDERSTOOD
