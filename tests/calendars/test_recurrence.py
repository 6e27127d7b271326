"""What comes round: before, at and after a day, and inside a time."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.calendars.recurrence import (
    cycle_of,
    first_from,
    first_unfinished,
    granularity_of,
    in_cycle,
    inside,
    latest_begun,
    latest_over,
)
from ktimeline.calendars.undatable import Undatable
from ktimeline.model import Granularity, Hemisphere, Instant, Interval, Reason
from ktimeline.model.expression import (
    Both,
    Every,
    Fields,
    Half,
    Holiday,
    PartOfDay,
    PartOfDayName,
    Quarter,
    Season,
    SeasonName,
    Weekend,
)

G = Granularity

WEDNESDAY = Instant(2025, 1, 29)
WINTER = Season(SeasonName.WINTER)
FRIDAY_NIGHT = Both(Fields(weekday=5), PartOfDay(PartOfDayName.NIGHT))


@pytest.mark.parametrize(
    ("x", "over", "begun", "unfinished", "coming"),
    [
        (Fields(weekday=5), "2025-01-24", "2025-01-24", "2025-01-31", "2025-01-31"),
        (Fields(weekday=3), "2025-01-22", "2025-01-29", "2025-01-29", "2025-01-29"),
        (Fields(month=1), "2024-01-01", "2025-01-01", "2025-01-01", "2026-01-01"),
        (Fields(month=2), "2024-02-01", "2024-02-01", "2025-02-01", "2025-02-01"),
        (Fields(month=1, day=29), "2024-01-29", "2025-01-29", "2025-01-29", "2025-01-29"),
        (Fields(month=2, day=29), "2024-02-29", "2024-02-29", "2028-02-29", "2028-02-29"),
        (Fields(month=2, day=29, weekday=6), "2020-02-29", "2020-02-29", "2048-02-29", "2048-02-29"),
        (Fields(day=31), "2024-12-31", "2024-12-31", "2025-01-31", "2025-01-31"),
        (Fields(day=13, weekday=5), "2024-12-13", "2024-12-13", "2025-06-13", "2025-06-13"),
        (WINTER, "2023-12-01", "2024-12-01", "2024-12-01", "2025-12-01"),
        (Quarter(1), "2024-01-01", "2025-01-01", "2025-01-01", "2026-01-01"),
        (Half(2), "2024-07-01", "2024-07-01", "2025-07-01", "2025-07-01"),
        (Weekend(), "2025-01-25", "2025-01-25", "2025-02-01", "2025-02-01"),
        (Every(G.DECADE), "2010-01-01", "2020-01-01", "2020-01-01", "2030-01-01"),
        (Holiday("hanukkah"), "2024-12-26", "2024-12-26", "2025-12-15", "2025-12-15"),
        (Holiday("ramadan"), "2024-03-11", "2024-03-11", "2025-03-01", "2025-03-01"),
        (FRIDAY_NIGHT, "2025-01-24", "2025-01-24", "2025-01-31", "2025-01-31"),
    ],
)  # fmt: skip
def test_seen_from_a_wednesday(x, over, begun, unfinished, coming):
    searches = (latest_over, latest_begun, first_unfinished, first_from)
    for search, expected in zip(searches, (over, begun, unfinished, coming), strict=True):
        found = search(x, WEDNESDAY)
        assert "{:04}-{:02}-{:02}".format(*found.first[:3]) == expected, search.__name__


def test_winter_that_began_last_year_still_goes_on_in_february():
    found = first_unfinished(WINTER, Instant(2025, 2, 28))
    assert found.interval == Interval(Instant(2024, 12), Instant(2025, 3))


def test_southern_seasons():
    found = latest_over(Season(SeasonName.SUMMER), Instant(2012, 6), Hemisphere.SOUTH)
    assert found.interval == Interval(Instant(2011, 12), Instant(2012, 3))


def test_midnight_at_the_end_of_a_day_keeps_its_day():
    found = next(in_cycle(Fields(hour=24, minute=0), Instant(2012, 5, 1)))
    assert found.name == Instant(2012, 5, 1, 24)
    assert found.interval == Interval(Instant(2012, 5, 2), Instant(2012, 5, 2, 0, 1))


def test_occurrences_inside_a_month_from_either_end():
    may = Interval(Instant(2012, 5), Instant(2012, 6))
    fridays = [found.first.day for found in inside(Fields(weekday=5), may)]
    assert fridays == [4, 11, 18, 25]
    back = [found.first.day for found in inside(Fields(weekday=5), may, back=True)]
    assert back == fridays[::-1]
    assert list(inside(Fields(weekday=5), Interval(Instant(2012), None))) == []


def test_nobody_walks_to_the_end_of_a_millennium():
    age = Interval(Instant(1), Instant(1000))
    assert [one.first.year for one in islice(inside(WINTER, age), 2)] == [1, 2]
    assert next(inside(WINTER, age, back=True)).first.year == 999


@pytest.mark.parametrize(
    ("impossible", "reason"),
    [
        (Fields(month=2, day=30), Reason.NO_SUCH_DAY),
        (Fields(month=13), Reason.NO_SUCH_DAY),
        (Fields(weekday=8), Reason.NO_SUCH_DAY),
        (Fields(hour=25), Reason.NO_SUCH_TIME),
        (Fields(hour=24, minute=1), Reason.NO_SUCH_TIME),
        (Fields(hour=12, minute=60), Reason.NO_SUCH_TIME),
        (Fields(minute=30), Reason.TOO_VAGUE),
        (Fields(), Reason.TOO_VAGUE),
        (Every(G.PART_OF_DAY), Reason.TOO_VAGUE),
        (Both(Fields(weekday=5), Fields(month=5)), Reason.TOO_VAGUE),
        (Quarter(5), Reason.NO_SUCH_DAY),
        (Half(0), Reason.NO_SUCH_DAY),
    ],
)
def test_what_cannot_come_round_says_so(impossible, reason):
    with pytest.raises(Undatable) as caught:
        granularity_of(impossible)
    assert caught.value.reason is reason


def test_what_never_comes_round_is_given_up():
    never = Both(Fields(month=2, day=1), Fields(month=3, day=1))
    assert first_from(never, WEDNESDAY) is None
    assert latest_over(never, WEDNESDAY) is None


patterns = st.one_of(
    st.builds(Fields, weekday=st.integers(1, 7)),
    st.builds(Fields, month=st.integers(1, 12), day=st.integers(1, 28)),
    st.builds(Fields, day=st.integers(1, 31)),
    st.builds(Season, st.sampled_from(SeasonName)),
    st.builds(Quarter, st.integers(1, 4)),
    st.builds(Every, st.sampled_from([G.DAY, G.WEEK, G.MONTH, G.YEAR, G.CENTURY, G.WEEKEND])),
    st.sampled_from([FRIDAY_NIGHT, Weekend(), Holiday("easter"), Holiday("hanukkah")]),
)
instants = st.builds(
    lambda year, month, day: Instant(year, month, day, 0),
    st.integers(-3000, 4000), st.integers(1, 12), st.integers(1, 28),
)  # fmt: skip


@given(patterns, instants)
def test_the_four_searches_agree(x, instant):
    over, begun = latest_over(x, instant), latest_begun(x, instant)
    unfinished, coming = first_unfinished(x, instant), first_from(x, instant)
    assert over.limit <= instant
    assert begun.first <= instant
    assert unfinished.limit > instant
    assert coming.first >= instant
    assert over <= begun
    assert unfinished <= coming
    assert next(in_cycle(x, coming.first), None) is not None
    assert granularity_of(x) <= cycle_of(x) or x in (Weekend(), Every(G.WEEKEND))
