"""EDTF, written and read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from temporal_trees import days

from ktimeline.calendars.units import start, unit
from ktimeline.model import Granularity, Instant, Interval
from ktimeline.normalise import edtf_interval, read_edtf

G = Granularity

NOTATED = [G.DAY, G.WEEKEND, G.WEEK, G.MONTH, G.QUARTER, G.SEASON, G.HALF, G.YEAR, G.DECADE,
           G.CENTURY, G.MILLENNIUM]  # fmt: skip
instants = st.builds(
    lambda year, month, day: Instant(year, month, day, 0),
    st.integers(-9000, 9000), st.integers(1, 12), st.integers(1, 28),
)  # fmt: skip


@given(instants, st.sampled_from(NOTATED), st.booleans(), st.booleans())
def test_calendar_units_read_back_exactly(instant, size, approximate, southern):
    whole = unit(instant, size)
    assert read_edtf(edtf_interval(whole, size, approximate, southern)) == whole


@given(instants, st.integers(1, 100_000), st.sampled_from(NOTATED), st.booleans())
def test_stretches_of_days_read_back_exactly(instant, length, size, approximate):
    from ktimeline.calendars.arithmetic import add_days

    stretch = Interval(instant, add_days(instant, length))
    assert read_edtf(edtf_interval(stretch, size, approximate)) == stretch


@given(instants, st.sampled_from(NOTATED))
def test_open_ends_read_back_exactly(instant, size):
    whole = unit(instant, size)
    for open_ended in (Interval(whole.first, None), Interval(None, whole.limit)):
        assert read_edtf(edtf_interval(open_ended, size)) == open_ended


@given(instants, st.integers(0, 86_399))
def test_seconds_read_back_exactly_and_minutes_are_covered_by_their_day(instant, second):
    at = Instant(*instant[:3], second // 3600, second // 60 % 60, second % 60)
    if at.year >= 0:
        whole = unit(at, G.SECOND)
        assert read_edtf(edtf_interval(whole, G.SECOND)) == whole
    minute = unit(at, G.MINUTE)
    assert read_edtf(edtf_interval(minute, G.MINUTE)) == unit(at, G.DAY)


@given(st.integers(10_000, 900_000), st.sampled_from([G.DAY, G.MONTH, G.YEAR, G.DECADE]))
def test_long_years_are_covered(year, size):
    whole = unit(start(year * 12 + 5, G.MONTH), size)
    assert read_edtf(edtf_interval(whole, size)).contains(whole)


@pytest.mark.parametrize(
    ("text", "first", "limit"),
    [
        ("2018-06-12", "2018-06-12", "2018-06-13"),
        ("2018-06", "2018-06-01", "2018-07-01"),
        ("2018-06~", "2018-06-01", "2018-07-01"),
        ("2018-06-12?", "2018-06-12", "2018-06-13"),
        ("2018%", "2018-01-01", "2019-01-01"),
        ("2018-~06-12", "2018-06-12", "2018-06-13"),
        ("201X", "2010-01-01", "2020-01-01"),
        ("19XX", "1900-01-01", "2000-01-01"),
        ("2018-XX", "2018-01-01", "2019-01-01"),
        ("2018-XX-XX", "2018-01-01", "2019-01-01"),
        ("2018-06-XX", "2018-06-01", "2018-07-01"),
        ("2018-21", "2018-03-01", "2018-06-01"),
        ("2018-24", "2018-12-01", "2019-03-01"),
        ("2018-26", "2018-06-01", "2018-09-01"),
        ("2018-30", "2018-12-01", "2019-03-01"),
        ("2018-33", "2018-01-01", "2018-04-01"),
        ("2018-39", "2018-09-01", "2019-01-01"),
        ("2018-37", "2018-01-01", "2018-05-01"),
        ("2018-41", "2018-07-01", "2019-01-01"),
        ("2018-06/2018-07-03", "2018-06-01", "2018-07-04"),
        ("2018-06/..", "2018-06-01", None),
        ("../2018-06", None, "2018-07-01"),
        ("2018-06/", "2018-06-01", None),
        ("[2018..2019]", "2018-01-01", "2020-01-01"),
        ("[2018-06, 2018-08]", "2018-06-01", "2018-09-01"),
        ("{..2018}", None, "2019-01-01"),
        ("2018-06-12T17:00:00", "2018-06-12T17:00:00", "2018-06-12T17:00:01"),
        ("2018-06-12T17:00:00Z", "2018-06-12T17:00:00", "2018-06-12T17:00:01"),
        ("2018-06-12T24:00:00", "2018-06-13T00:00:00", "2018-06-13T00:00:01"),
    ],
)
def test_reading(text, first, limit):
    assert read_edtf(text) == days(first, limit)


def test_reading_beyond_four_digits_and_before_year_one():
    assert read_edtf("Y170000002") == Interval(Instant(170_000_002), Instant(170_000_003))
    assert read_edtf("Y-170000002").first == Instant(-170_000_002)
    assert read_edtf("-0043-03-15").first == Instant(-43, 3, 15)
    assert read_edtf("-004X") == Interval(Instant(-49), Instant(-39))
    assert read_edtf("XXXX") == Interval(Instant(0), Instant(10_000))


@pytest.mark.parametrize(
    "text",
    ["", "..", "../..", "/", "2018-13", "2018-02-30", "2018-6", "June 2018", "[]", "201", "20X8",
     "2018-06-12T25:00:00", "2018/2017", "٢٠١٨", "Y", "2018-00", "[2019..2018]", "X018-XX-01"],
)  # fmt: skip
def test_what_is_not_edtf_is_refused_with_an_example(text):
    with pytest.raises(ValueError, match=r".+"):
        read_edtf(text)


@given(st.text(alphabet="0123456789-/.X~?%[]{}YTZ:,W ", max_size=30) | st.text(max_size=12))
def test_any_text_is_read_or_refused(text):
    try:
        found = read_edtf(text)
    except ValueError:
        return
    assert isinstance(found, Interval)


def test_nothing_has_no_notation():
    assert edtf_interval(None, G.DAY) == ""
