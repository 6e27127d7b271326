"""Day numbers and the stretch of days that is shown first."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.model import Instant
from ktimeline.render.axis import day_number, fit_range, whole_range

EPOCH = date(1970, 1, 1).toordinal()


@given(st.dates())
def test_day_numbers_agree_with_the_standard_library(day: date) -> None:
    assert day_number(Instant.of(day)) == day.toordinal() - EPOCH


@given(st.integers(-1_000_000, 1_000_000), st.integers(1, 12), st.integers(1, 28))
def test_the_calendar_repeats_every_400_years(year: int, month: int, day: int) -> None:
    later = day_number(Instant(year + 400, month, day))
    assert later - day_number(Instant(year, month, day)) == 146_097


@pytest.mark.parametrize(
    ("instant", "days"),
    [
        (Instant(1970), 0),
        (Instant(1970, 1, 1, 6), 0.25),
        (Instant(0, 3, 1), -719_468),
        (Instant(0, 2, 29), -719_469),
        (Instant(-43, 3, 15), -735_160),
    ],
)
def test_single_days(instant: Instant, days: float) -> None:
    assert day_number(instant) == days


def test_one_day_alone_gets_fifteen_days_on_each_side() -> None:
    assert fit_range([(100, 101)]) == (85, 116)


def test_one_long_event_alone_gets_a_share_of_its_length() -> None:
    low, high = fit_range([(0, 1000)])
    assert (low, high) == (-300, 1300)


def test_events_of_one_day_fill_the_width_with_hours() -> None:
    low, high = fit_range([(10.0, 10.01), (10.5, 10.51)])
    assert 9.9 < low < 10
    assert 10.51 < high < 10.6


@pytest.mark.parametrize("far", [-730_000.0, 3_000_000.0])
def test_one_date_far_out_does_not_squeeze_the_rest(far: float) -> None:
    news = [(17_000.0 + 40 * n, 17_001.0 + 40 * n) for n in range(30)]
    low, high = fit_range([*news, (far, far + 365)])
    assert 16_900 < low < 17_000
    assert 18_161 <= high < 18_300


def test_a_few_years_apart_is_not_far_out() -> None:
    low, high = fit_range([(0, 1), (20, 21), (25, 26), (40, 41), (700, 701)])
    assert low < 0
    assert high > 701


def test_of_three_events_none_is_left_out() -> None:
    low, high = fit_range([(-700_000, -699_999), (17_000, 17_001), (17_002, 17_003)])
    assert low < -700_000
    assert high > 17_003


@given(st.lists(st.tuples(st.integers(-(10**6), 10**6), st.integers(1, 1000)), max_size=40))
def test_the_range_is_never_empty_and_most_events_are_in_it(pairs: list[tuple[int, int]]) -> None:
    extents = [(float(start), float(start + length)) for start, length in pairs]
    low, high = fit_range(extents)
    assert low < high
    inside = sum(low <= start and end <= high for start, end in extents)
    assert inside >= len(extents) - max(1, len(extents) // 10)


def test_a_few_old_events_among_many_do_not_squeeze_them() -> None:
    news = [(17_000.0 + 30 * n, 17_001.0 + 30 * n) for n in range(100)]
    old = [(-6_000.0, -5_999.0), (9_000.0, 13_000.0)]
    low, high = fit_range([*old, *news])
    assert 16_500 < low < 17_000
    assert whole_range([*old, *news]) == (-6_000.0, high)


def test_the_overview_does_not_go_where_it_would_say_nothing() -> None:
    news = [(17_000.0 + 40 * n, 17_001.0 + 40 * n) for n in range(30)]
    assert whole_range([*news, (-730_000.0, -729_999.0)]) == fit_range(news)
