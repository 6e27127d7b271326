"""The articles that the demo reads: all dated but one, and their relative dates are true."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from ktimeline.intake.loading import load
from ktimeline.model import Article, DateSignal

EXAMPLES = Path(__file__).parents[2] / "examples"
ARTICLES = {Path(one.path).name: one for one in load(EXAMPLES).articles}
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

# Article, words in it, the day that they mean.
RELATIVE = [
    ("summit-back-on.md", "on Friday that he would meet", date(2018, 6, 1)),
    ("singapore-handshake.md", "on Tuesday morning", date(2018, 6, 12)),
    ("singapore-handshake.md", "on Sunday on an airliner", date(2018, 6, 10)),
    ("singapore-handshake.md", "On Monday night", date(2018, 6, 11)),
    ("soldiers-come-home.md", "in Honolulu on Wednesday", date(2018, 8, 1)),
    ("hanoi-no-deal.md", "on Thursday in Hanoi", date(2019, 2, 28)),
    ("hanoi-no-deal.md", "on Wednesday evening", date(2019, 2, 27)),
    ("hanoi-no-deal.md", "Dong Dang on Tuesday", date(2019, 2, 26)),
    ("hanoi-no-deal.md", "until Saturday", date(2019, 3, 2)),
    ("across-the-line.md", "on Sunday the first", date(2019, 6, 30)),
    ("across-the-line.md", "On Saturday morning", date(2019, 6, 29)),
    ("stockholm-talks.txt", "on Saturday for the first time", date(2019, 10, 5)),
    ("kaesong-blast.md", "on Tuesday, the most", date(2020, 6, 16)),
    ("kaesong-blast.md", "offered on Wednesday", date(2020, 6, 17)),
    ("party-congress.md", "on Thursday evening", date(2021, 1, 14)),
    ("party-congress.md", "On Sunday the delegates", date(2021, 1, 10)),
    ("party-congress.md", "next Wednesday", date(2021, 1, 20)),
    ("party-congress.md", "will meet on Sunday", date(2021, 1, 17)),
    ("long-range-again.md", "on Thursday, its first", date(2022, 3, 24)),
    ("long-range-again.md", "said on Friday", date(2022, 3, 25)),
    ("seven-years-on.md", "on Wednesday his army", date(2025, 6, 11)),
]


@pytest.mark.parametrize(("name", "words", "day"), RELATIVE)
def test_a_weekday_is_within_a_week_of_the_publication(name: str, words: str, day: date) -> None:
    article = ARTICLES[name]
    assert article.published is not None
    assert words in article.text
    assert DAYS[day.weekday()] in words
    assert abs(day - article.published.day) < timedelta(days=7)


def test_only_the_note_is_undated_and_the_manifest_dates_the_talks() -> None:
    assert {name for name, one in ARTICLES.items() if one.published is None} == {"undated-note.txt"}
    talks = ARTICLES["stockholm-talks.txt"].published
    assert talks is not None
    assert (talks.day, talks.signal) == (date(2019, 10, 7), DateSignal.MANIFEST)
    problems = load(EXAMPLES).problems
    assert [Path(one.path).name for one in problems] == ["undated-note.txt"]


@pytest.mark.parametrize("article", ARTICLES.values(), ids=list(ARTICLES))
def test_an_example_is_short_titled_and_linked(article: Article) -> None:
    assert 150 <= len(re.findall(r"\w+", article.text)) <= 400
    assert article.title
    assert article.published is None or article.url.startswith("https://example.org/")
    assert article.published is None or article.source


@pytest.mark.parametrize(
    "phrase",
    [
        "last month", "this week", "on Friday", "two days earlier", "later that year", "since March",
        "from 27 to 28 February", "first quarter", "spring of 2018", "will meet in ten days",
        "for eight days", "every year", "next Wednesday",
    ],
)  # fmt: skip
def test_the_examples_hold_every_kind_of_phrase(phrase: str) -> None:
    assert any(phrase in article.text.replace("Later", "later") for article in ARTICLES.values())
