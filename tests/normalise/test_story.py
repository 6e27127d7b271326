"""Which year a bare date of a history belongs to: the story as a whole tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from temporal_trees import mention

import ktimeline as kt
from ktimeline.model import Genre, Policy
from ktimeline.model.expression import Bare, Calendar, Fields
from ktimeline.normalise.story import story_of

HISTORY = Policy(genre=Genre.NARRATIVE)


def values(text: str) -> list[str]:
    return [found.timex.value for found in kt.find(text, published="2020-05-05", policy=HISTORY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the story moves on, and into the next year
        ("In May 1891 work began. In August it stopped.", ["1891-05", "1891-08"]),
        ("It snowed in November 1891. In February it thawed.", ["1891-11", "1892-02"]),
        ("In 1891 work began. In May it stopped.", ["1891", "1891-05"]),
        # a look back within the year
        ("The dam broke in October 1891. It had leaked since July.", ["1891-10", "1891-07"]),
        # a plan, and the story goes on before it
        (
            "In March 1891 the king laid a stone. The bridge was to be finished in 1893. On 3 June "
            "a pillar fell. In August 1891 it was mended.",
            ["1891-03", "1893", "1891-06-03", "1891-08"],
        ),
        # a comparison with a year long past
        (
            "In May 1921 prices rose. They were above those of 1913. In July they fell, and in "
            "August 1921 the bank closed.",
            ["1921-05", "1913", "1921-07", "1921-08"],
        ),
        # a date of the far future, told in passing
        (
            "The ship sank in April 1912. Divers found her in September 1985. By 3 May 1912 the "
            "owners knew. In June they paid.",
            ["1912-04", "1985-09", "1912-05-03", "1912-06"],
        ),
        # the later date decides: the autumn before 1922, not the one after 1920
        (
            "The party met in 1920. In autumn it split. In January 1921 both halves met.",
            ["1920", "1920-FA", "1921-01"],
        ),
        # before the common era
        (
            "The fleet sailed in 480 BC. In June it was lost. In 479 BC the army left.",
            ["BC0480", "BC0480-06", "BC0479"],
        ),
    ],
)
def test_the_year_of_a_bare_date(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_what_comes_last_is_no_aside() -> None:
    told = [mention(Calendar(year), start=n) for n, year in enumerate((1964, 2005))]
    assert story_of(told).asides == frozenset()


@given(st.lists(st.tuples(st.integers(1, 2100), st.integers(1, 12)), min_size=1, max_size=12))
def test_a_date_right_after_its_year_is_of_that_year(dates: list[tuple[int, int]]) -> None:
    trees = [
        tree
        for year, month in dates
        for tree in (Calendar(year=year, month=month), Bare(Fields(month=month, day=15)))
    ]
    story = story_of([mention(tree, start=n) for n, tree in enumerate(trees)])
    for n, (year, _) in enumerate(dates):
        if 2 * n not in story.asides:
            assert story.years[2 * n + 1] == year


@given(st.lists(st.integers(1, 12), max_size=30))
def test_without_any_year_nothing_is_told(months: list[int]) -> None:
    bare = [mention(Bare(Fields(month=month)), start=n) for n, month in enumerate(months)]
    assert story_of(bare).years == {}
