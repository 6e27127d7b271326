"""Instants and intervals as ISO 8601, in any year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.export.iso import bounds, iso
from ktimeline.model import Granularity, Instant, Interval


@pytest.mark.parametrize(
    ("instant", "text"),
    [
        (Instant(2018, 6, 1), "2018-06-01"),
        (Instant(50), "0050-01-01"),
        (Instant(0), "0000-01-01"),
        (Instant(-43, 3, 15), "-0043-03-15"),
        (Instant(-12344), "-12344-01-01"),
        (Instant(12025), "+12025-01-01"),
    ],
)
def test_dates(instant: Instant, text: str) -> None:
    assert iso(instant) == text


@given(st.datetimes())
def test_within_datetime_it_agrees_with_the_standard_library(moment) -> None:
    moment = moment.replace(microsecond=0)
    assert iso(Instant.of(moment), with_time=True) == moment.isoformat()


@pytest.mark.parametrize(
    ("first", "limit", "granularity", "expected"),
    [
        (Instant(2018, 6), Instant(2018, 7), Granularity.MONTH, ("2018-06-01", "2018-07-01")),
        (Instant(2018, 6), None, Granularity.MONTH, ("2018-06-01", "")),
        (None, Instant(2018, 7), Granularity.MONTH, ("", "2018-07-01")),
        (
            Instant(2018, 6, 1, 9), Instant(2018, 6, 1, 10), Granularity.HOUR,
            ("2018-06-01T09:00:00", "2018-06-01T10:00:00"),
        ),
        (
            Instant(2018, 6, 1, 18), Instant(2018, 6, 2), Granularity.PART_OF_DAY,
            ("2018-06-01T18:00:00", "2018-06-02T00:00:00"),
        ),
        (
            Instant(2018, 6, 1, 0, 30), Instant(2018, 6, 3), Granularity.DAY,
            ("2018-06-01T00:30:00", "2018-06-03T00:00:00"),
        ),
    ],
)  # fmt: skip
def test_bounds(first, limit, granularity, expected) -> None:
    assert bounds(Interval(first, limit), granularity) == expected


def test_no_interval_has_no_bounds() -> None:
    assert bounds(None, None) == ("", "")
