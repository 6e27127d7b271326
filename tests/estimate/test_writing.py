"""Dating a text that carries no date, from what it says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ktimeline.estimate import Estimate, estimate_publication
from ktimeline.extract import extract
from ktimeline.model import DateSignal
from ktimeline.syntax import governing_tense


def estimate(text: str) -> Estimate | None:
    return estimate_publication(text, extract(text), governing_tense)


def sure(text: str) -> Estimate:
    found = estimate(text)
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Last year's 2018 vote was close.", 2019),
        ("The vote of last year (2018) was close.", 2019),
        ("The ferry sank two years ago, in 2017.", 2019),
        ("Two years after the 2017 fire, the church is open again.", 2019),
        ("It has been twenty years since the 1999 flood.", 2019),
        ("They met on the 20th anniversary of the 1999 flood.", 2019),
        ("A treaty was signed in 2017. The dam broke in 2018. The bridge fell in January 2019.", 2019),
    ],
)  # fmt: skip
def test_the_likeliest_year_is_the_one_that_the_text_leads_to(text: str, year: int) -> None:
    found = sure(text)
    assert found.day.year == year
    assert found.first <= found.day <= found.last


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The ship left on 3 May 2019. It sank on 17 May 2019, the owners said.", date(2019, 5, 17)),
        ("One year ago, on 27 August 2006, the plane crashed.", date(2007, 8, 27)),
        ("Courier | 17 May 2019, 8:34 pm | The ship sank, its owners said.", date(2019, 5, 17)),
    ],
)  # fmt: skip
def test_a_day_is_written_about_soon(text: str, day: date) -> None:
    found = sure(text)
    assert found.first - timedelta(days=5) <= day <= found.last
    assert abs((found.day - day).days) <= 5


def test_a_stamp_on_top_leaves_days_and_not_years() -> None:
    assert sure("Courier | 17 May 2019, 8:34 pm | The ship sank.").width <= 3


def test_a_weekday_tells_the_year_of_a_day_without_one() -> None:
    told = "The dam broke in {}. The mayor spoke on {}, April 2."
    years = [date(year, 4, 2) for year in (2018, 2019, 2020)]
    for day in years:
        found = sure(told.format("2017, and the bridge fell in 2018", day.strftime("%A")))
        assert found.day.year == day.year
        assert f'"{day:%A}, April 2" has that weekday in {day.year}' in found.reasons


def test_what_is_still_to_come_bounds_the_interval() -> None:
    before = "The treaty was signed in March 2018."
    ahead = " The bridge will open in June 2018."
    assert sure(before + ahead).last < sure(before).last


def test_more_that_is_told_makes_the_interval_narrower() -> None:
    vague = sure("The treaty was signed in 2018, after the vote of 2017.")
    clear = sure(
        "The treaty was signed in 2018, after the vote of 2017. It was ratified on 12 March 2019."
    )
    assert clear.width < vague.width


@pytest.mark.parametrize(
    "text",
    [
        "",
        "They met yesterday.",
        "They met on Friday.",
        "They met on April 2.",
        "They meet every day for two hours.",
        "Caesar died in 44 BC.",
        "In 9999 it will end.",
        "The king was crowned in the 16th century.",
    ],
)
def test_a_text_that_does_not_say_enough_is_not_dated(text: str) -> None:
    assert estimate(text) is None


def test_an_estimate_says_what_it_is() -> None:
    found = sure("Last year's 2018 vote was close.")
    assert found.reasons[0] == '"Last year" is "2018"'
    assert 0.7 <= found.confidence <= 1
    assert found.published.signal is DateSignal.ESTIMATE
    assert found.published.day == found.day
    assert str(found.first) in found.published.raw


def test_an_estimate_depends_on_the_text_alone() -> None:
    text = "The dam broke in 2017. The mayor spoke on Tuesday, April 2."
    assert estimate(text) == estimate(text)


PHRASES = st.sampled_from([
    "Last year's 2018 vote", "in 2017", "on 3 May 2019", "will open in June 2021", "yesterday",
    "two years after the 2016 fire", "on Tuesday, April 2", "in March", "a week ago", "by 2050",
    "since 1999", "the 10th anniversary of the 2001", "44 BC", "in 2199", "29 February", "1600",
    "the 999th anniversary of 1610", "December 31, 2199 at 11:59 pm", "in the 1990s", ".", "\n",
])  # fmt: skip


@settings(max_examples=40)
@given(st.lists(PHRASES, max_size=6).map(" ".join) | st.text(max_size=80))
def test_any_text_has_an_interval_or_none(text: str) -> None:
    found = estimate(text)
    if found is not None:
        assert found.first <= found.last
        assert 0 < found.confidence <= 1
        assert found.width <= 3653
        assert len(found.reasons) == len(set(found.reasons))
