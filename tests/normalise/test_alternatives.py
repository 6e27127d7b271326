"""Phrases with two honest readings hold the one chosen and the other, with what it takes."""

import pytest
from temporal_trees import DCT, FRIDAY, said

from ktimeline.model import Policy, Resolution
from ktimeline.model.expression import Every, Fields, Last, Next, Numeric, Season, SeasonName
from ktimeline.model.granularity import Granularity

SUMMER = Season(SeasonName.SUMMER)


@pytest.mark.parametrize(
    ("phrase", "tree", "published", "value", "other", "why"),
    [
        ("next Friday", Next(DCT, FRIDAY), "2025-01-29", "2025-01-31", "2025-02-07", "week after"),
        ("03/04/2019", Numeric(3, 4, 2019), "2025-01-29", "2019-03-04", "2019-04-03", "day stands"),
        ("last summer", Last(DCT, SUMMER), "2025-10-01", "2025-SU", "2024-SU", "last year"),
        ("last May", Last(DCT, Fields(month=5)), "2025-10-01", "2025-05", "2024-05", "last year"),
    ],
)
def test_two_readings(phrase, tree, published, value, other, why):
    found = said(tree, published)
    assert isinstance(found, Resolution)
    assert found.timex.value == value
    (alternative,) = found.alternatives
    assert alternative.value == other
    assert why in alternative.why
    assert alternative.interval != found.interval


@pytest.mark.parametrize(
    ("phrase", "tree", "published"),
    [
        ("last summer", Last(DCT, SUMMER), "2025-07-01"),  # this year's is not over
        ("13/04/2019", Numeric(13, 4, 2019), "2025-01-29"),
        ("04/04/2019", Numeric(4, 4, 2019), "2025-01-29"),
        ("last month", Last(DCT, Every(Granularity.MONTH)), "2025-01-29"),
        ("next month", Next(DCT, Every(Granularity.MONTH)), "2025-01-29"),
        ("next Friday", Next(DCT, FRIDAY), "2025-02-02"),  # Sunday: both are the same Friday
    ],
)
def test_one_reading(phrase, tree, published):
    assert said(tree, published).alternatives == ()


def test_the_policy_chooses_and_the_other_reading_stays():
    found = said(Numeric(3, 4, 2019), "2025-01-29", policy=Policy(day_first=True))
    assert found.timex.value == "2019-04-03"
    assert [other.value for other in found.alternatives] == ["2019-03-04"]
