"""Lengths counted from where a time begins or ends: "three days before the end of March"."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.model import Context, Direction, Granularity
from ktimeline.model.expression import Amount, Calendar, Part, Portion, Shift
from ktimeline.normalise import evaluate

BACK, FORWARD = Direction.BACK, Direction.FORWARD
YEARS = st.integers(1583, 9000)


def first_day(tree: Shift) -> tuple[int, ...]:
    interval = evaluate(tree, Context(date(2024, 3, 14))).interval
    assert interval is not None
    assert interval.first is not None
    return interval.first[:3]


@pytest.mark.parametrize(
    ("portion", "n", "unit", "way", "wanted"),
    [
        (Portion.LATE, 3, Granularity.DAY, BACK, (2023, 12, 28)),
        (Portion.LATE, 1, Granularity.DAY, FORWARD, (2024, 1, 1)),
        (Portion.EARLY, 10, Granularity.DAY, FORWARD, (2023, 1, 11)),
        (Portion.LATE, 2, Granularity.MONTH, FORWARD, (2024, 2, 1)),
        (Portion.EARLY, 2, Granularity.MONTH, BACK, (2022, 11, 1)),
        (Portion.LATE, 1, Granularity.YEAR, FORWARD, (2024, 1, 1)),
    ],
)
def test_a_length_is_counted_from_the_edge_that_is_told(
    portion: Portion, n: int, unit: Granularity, way: Direction, wanted: tuple[int, ...]
) -> None:
    assert first_day(Shift(Part(portion, Calendar(year=2023)), Amount(n, unit), way)) == wanted


@given(YEARS, st.integers(1, 300))
def test_days_before_the_end_and_after_the_start_lie_in_the_year(year: int, n: int) -> None:
    whole, length = Calendar(year=year), Amount(n, Granularity.DAY)
    assert first_day(Shift(Part(Portion.LATE, whole), length, BACK))[0] == year
    assert first_day(Shift(Part(Portion.EARLY, whole), length, FORWARD))[0] == year
    assert first_day(Shift(Part(Portion.LATE, whole), length, FORWARD))[0] == year + 1
    assert first_day(Shift(Part(Portion.EARLY, whole), length, BACK))[0] == year - 1
