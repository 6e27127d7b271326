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


@given(st.lists(st.integers(-(10**6), 10**6), max_size=40))
def test_the_range_is_never_empty_and_half_of_the_days_are_in_it(days: list[int]) -> None:
    extents = [(float(day), float(day + 1)) for day in days]
    low, high = fit_range(extents)
    assert low < high
    inside = sum(low <= start and end <= high for start, end in extents)
    assert inside >= len(extents) / 2
    if inside < len(extents):  # then it won much room
        whole = max(days) - min(days)
        assert whole > 4 * (high - low) / 1.06 - 4 * 30


def test_the_background_that_news_tells_does_not_squeeze_the_story() -> None:
    story = [(14_360.0 + n % 90, 14_361.0 + n % 90) for n in range(300)]
    background = [(365.0 * n - 36_000, 365.0 * (n + 1) - 36_000) for n in range(150)]
    low, high = fit_range([*background, *story])
    assert 14_350 < low < 14_360
    assert 14_450 <= high < 14_460


def test_days_count_for_more_than_the_years_around_them() -> None:
    days = [(14_360.0 + n, 14_361.0 + n) for n in range(20)]
    years = [(365.0 * n, 365.0 * (n + 1)) for n in range(20)]
    assert fit_range([*years, *days])[0] > 14_350
    alike = [(365.0 * n, 365.0 * n + 1) for n in range(20)]
    assert fit_range([*alike, *days])[0] < 0
    assert fit_range([*years[:10], *days[:10]])[0] < 0, "of few events each counts"


def test_what_lasts_longer_than_the_bulk_does_not_widen_it() -> None:
    story = [(14_360.0 + n % 90, 14_361.0 + n % 90) for n in range(300)]
    century = (0.0, 28_840.0)
    assert fit_range([*story, century, (-700_000.0, -699_999.0)]) == pytest.approx(
        fit_range(story), abs=1
    )


def test_years_alone_are_all_shown() -> None:
    years = [(365.0 * n, 365.0 * (n + 1)) for n in range(200)]
    low, high = fit_range(years)
    assert low < 0
    assert high > 73_000


def test_a_few_old_events_among_many_do_not_squeeze_them() -> None:
    news = [(17_000.0 + 30 * n, 17_001.0 + 30 * n) for n in range(100)]
    old = [(-6_000.0, -5_999.0), (9_000.0, 13_000.0)]
    low, high = fit_range([*old, *news])
    assert 16_500 < low < 17_000
    assert whole_range([*old, *news]) == (-6_000.0, high)


def test_the_overview_does_not_go_where_it_would_say_nothing() -> None:
    news = [(17_000.0 + 40 * n, 17_001.0 + 40 * n) for n in range(30)]
    assert whole_range([*news, (-730_000.0, -729_999.0)]) == fit_range(news)
