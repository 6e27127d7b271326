"""Days, units and lengths: against `datetime` where it reaches, by laws where it does not."""

from __future__ import annotations

from datetime import MAXYEAR, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ktimeline.calendars.arithmetic import (
    add,
    add_days,
    add_months,
    add_seconds,
    middle,
    seconds_between,
)
from ktimeline.calendars.ordinal import civil, days_in_month, is_leap, iso_week, ordinal, weekday
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import (
    FURTHEST_YEAR,
    index,
    is_aligned,
    start,
    truncate,
    unit,
    unit_after,
    units_inside,
)
from ktimeline.model import Granularity, Instant, Interval, Reason

G = Granularity

SIZES = [size for size in G if size is not G.PART_OF_DAY]
ADJACENT = [size for size in SIZES if size is not G.WEEKEND]
FAR = FURTHEST_YEAR - 100_000
instants = st.builds(
    lambda year, month, day, seconds: Instant(
        year, month, min(day, days_in_month(year, month)),
        seconds // 3600, seconds // 60 % 60, seconds % 60,
    ),
    st.integers(-FAR, FAR) | st.integers(-60, 2100), st.integers(1, 12), st.integers(1, 31),
    st.integers(0, 86_399),
)  # fmt: skip


@given(st.dates())
def test_day_numbers_weekdays_and_iso_weeks_are_those_of_datetime(day):
    instant = Instant.of(day)
    assert ordinal(*instant[:3]) == day.toordinal()
    assert civil(day.toordinal()) == instant
    assert weekday(instant) == day.isoweekday()
    if day < date(MAXYEAR, 12, 25):
        assert iso_week(instant) == day.isocalendar()[:2]


@given(instants)
def test_a_day_number_leads_back_to_its_day(instant):
    assert civil(ordinal(*instant[:3])) == Instant(*instant[:3])
    assert is_leap(instant.year) == (days_in_month(instant.year, 2) == 29)


@given(instants, st.integers(-(10**6), 10**6))
def test_the_calendar_repeats_every_400_years(instant, cycles):
    moved = Instant(instant.year + 400 * (cycles % 7), *instant[1:])
    assert weekday(moved) == weekday(instant)


@given(instants, st.sampled_from(ADJACENT))
def test_a_unit_holds_its_instant_and_meets_the_next(instant, size):
    whole = unit(instant, size)
    assert whole.first <= instant < whole.limit
    assert truncate(instant, size) == whole.first
    assert unit_after(instant, size) == whole.limit
    assert truncate(whole.limit, size) == whole.limit
    assert unit(whole.first, size) == whole
    assert is_aligned(whole.first, size)


@given(instants, st.sampled_from(SIZES), st.integers(-50, 50))
def test_an_index_leads_back_to_its_unit(instant, size, steps):
    number = index(instant, size) + steps
    assert index(start(number, size), size) == number
    assert start(number, size) < start(number + 1, size)


@pytest.mark.parametrize(
    ("instant", "size", "first", "limit"),
    [
        (Instant(2025, 1, 29), G.WEEK, (2025, 1, 27), (2025, 2, 3)),
        (Instant(2025, 1, 29), G.WEEKEND, (2025, 2, 1), (2025, 2, 3)),
        (Instant(2024, 12, 31), G.WEEK, (2024, 12, 30), (2025, 1, 6)),
        (Instant(2025, 5, 31), G.QUARTER, (2025, 4, 1), (2025, 7, 1)),
        (Instant(2025, 7, 1), G.HALF, (2025, 7, 1), (2026, 1, 1)),
        (Instant(2025, 2, 28), G.SEASON, (2024, 12, 1), (2025, 3, 1)),
        (Instant(2025, 3, 1), G.SEASON, (2025, 3, 1), (2025, 6, 1)),
        (Instant(1999), G.DECADE, (1990, 1, 1), (2000, 1, 1)),
        (Instant(2000), G.CENTURY, (2000, 1, 1), (2100, 1, 1)),
        (Instant(2000), G.MILLENNIUM, (2000, 1, 1), (3000, 1, 1)),
        (Instant(5), G.DECADE, (1, 1, 1), (10, 1, 1)),
        (Instant(0), G.DECADE, (-8, 1, 1), (1, 1, 1)),  # 9 ... 1 BC
        (Instant(-43), G.DECADE, (-48, 1, 1), (-38, 1, 1)),  # 49 ... 40 BC
        (Instant(-43), G.CENTURY, (-98, 1, 1), (1, 1, 1)),  # 99 ... 1 BC
        (Instant(-399), G.CENTURY, (-498, 1, 1), (-398, 1, 1)),  # 499 ... 400 BC
    ],
)
def test_units_by_name(instant, size, first, limit):
    assert unit(instant, size) == Interval(Instant(*first), Instant(*limit))


@pytest.mark.parametrize(
    ("first", "limit", "size", "count", "earliest"),
    [
        # Weeks belong to the month of their Thursday, as ISO gives them to years.
        ((2012, 5, 1), (2012, 6, 1), G.WEEK, 5, (2012, 4, 30)),
        ((2015, 1, 1), (2016, 1, 1), G.WEEK, 53, (2014, 12, 29)),
        ((2014, 1, 1), (2015, 1, 1), G.WEEK, 52, (2013, 12, 30)),
        ((2012, 5, 1), (2012, 6, 1), G.DAY, 31, (2012, 5, 1)),
        ((2012, 5, 6), (2012, 6, 2), G.WEEKEND, 3, (2012, 5, 12)),
        ((1990, 1, 1), (2000, 1, 1), G.YEAR, 10, (1990, 1, 1)),
        ((1990, 2, 1), (2000, 1, 1), G.YEAR, 9, (1991, 1, 1)),
        ((1990, 2, 1), (1990, 3, 1), G.YEAR, 0, None),
    ],
)
def test_units_that_lie_inside(first, limit, size, count, earliest):
    numbers = units_inside(Interval(Instant(*first), Instant(*limit)), size)
    assert len(numbers) == count
    if count:
        assert start(numbers[0], size) == Instant(*earliest)


@given(st.datetimes(datetime(1000, 1, 1), datetime(3000, 1, 1)), st.integers(-(10**9), 10**9))
def test_seconds_and_days_are_those_of_timedelta(moment, seconds):
    moment = moment.replace(microsecond=0)
    instant = Instant.of(moment)
    later = Instant.of(moment + timedelta(seconds=seconds))
    assert add_seconds(instant, seconds) == later
    assert seconds_between(instant, later) == seconds
    days = seconds // 86_400
    assert add_days(instant, days) == Instant.of(moment + timedelta(days=days))


@pytest.mark.parametrize(
    ("instant", "n", "size", "expected"),
    [
        ((2025, 3, 31), -1, G.MONTH, (2025, 2, 28)),
        ((2024, 2, 29), 1, G.YEAR, (2025, 2, 28)),
        ((2025, 1, 29), -1, G.QUARTER, (2024, 10, 29)),
        ((2025, 1, 29), 1, G.HALF, (2025, 7, 29)),
        ((2025, 1, 29), 2, G.WEEK, (2025, 2, 12)),
        ((2025, 1, 29), -2, G.DECADE, (2005, 1, 29)),
        ((2025, 1, 29), -1, G.MILLENNIUM, (1025, 1, 29)),
        ((2025, 1, 29), Fraction(-3, 2), G.YEAR, (2023, 7, 29)),
        ((2025, 1, 29), Fraction(1, 2), G.CENTURY, (2075, 1, 29)),
        ((2025, 1, 29), Fraction(3, 2), G.DAY, (2025, 1, 30, 12)),
        ((2025, 1, 29), Fraction(1, 2), G.HOUR, (2025, 1, 29, 0, 30)),
        ((2025, 1, 29), Fraction(1, 3), G.SECOND, (2025, 1, 29)),
        ((1, 1, 1), -1, G.DAY, (0, 12, 31)),
    ],
)
def test_lengths_are_added(instant, n, size, expected):
    assert add(Instant(*instant), n, size) == Instant(*expected)


@given(instants, st.integers(-900, 900), st.sampled_from(SIZES))
def test_adding_keeps_the_order_of_time(instant, n, size):
    assume(abs(instant.year) < 4000)
    try:
        moved = add(instant, n, size)
    except Undatable:
        pytest.fail("four thousand years and 900 millennia are within the calendar")
    assert (moved > instant) == (n > 0)
    assert (moved == instant) == (n == 0)


@given(instants)
def test_months_there_and_back_return_to_a_day_every_month_has(instant):
    early = Instant(instant.year, instant.month, 15)
    assert add_months(add_months(early, 7), -7) == early


def test_the_middle_of_an_interval():
    assert middle(Interval(Instant(2025, 1, 1), Instant(2025, 1, 3))) == Instant(2025, 1, 2)
    with pytest.raises(ValueError, match="open end"):
        middle(Interval(Instant(2025), None))


@pytest.mark.parametrize(
    "beyond",
    [
        lambda: start(10**7, G.YEAR),
        lambda: start(10**60, G.SECOND),
        lambda: add(Instant(2025), 10**60, G.DAY),
        lambda: add(Instant(2025), -(10**60), G.MILLENNIUM),
        lambda: unit(Instant(FURTHEST_YEAR + 1), G.YEAR),
    ],
)
def test_beyond_a_million_years_nothing_is_computed(beyond):
    with pytest.raises(Undatable) as caught:
        beyond()
    assert caught.value.reason is Reason.OUT_OF_RANGE
