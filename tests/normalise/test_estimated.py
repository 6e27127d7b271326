"""An estimated publication date marks what hangs on it, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

import ktimeline
from ktimeline.interpret import read_article
from ktimeline.model import Article, Assumption, DateSignal, Published, Resolution
from ktimeline.normalise.estimated import mark_estimated

ESTIMATE = Published(date(2018, 6, 20), DateSignal.ESTIMATE, "between ...")
STATED = Published(date(2018, 6, 20), DateSignal.RECORD)


def marked(text: str, published: Published | None = ESTIMATE, language: str = "en") -> list[str]:
    article = Article("a", text, published=published, language=language)
    return [
        one.mention.text
        for one in read_article(article)
        if isinstance(one, Resolution) and Assumption.PUBLICATION_ESTIMATED in one.assumptions
    ]


@pytest.mark.parametrize(
    ("text", "hanging"),
    [
        ("They met on 12 June 2018.", []),
        ("They met yesterday.", ["yesterday"]),
        ("They met on 12 June 2018 and agreed last week.", ["last week"]),
        ("They met on 12 June.", ["12 June"]),
        ("They talked for two years.", []),  # a length hangs on nothing
        ("They met every Monday.", []),
        ("The 1990s were hard; the 20th century ended.", []),
        ("They met on 12 June 2018. Two weeks later they agreed.", []),  # hangs on the text itself
        ("They met yesterday. Two weeks later they parted.", ["yesterday", "Two weeks later"]),
        ("It ran from May to June 2009.", []),
        ("The bill passed two years ago.", ["two years ago"]),
    ],
)
def test_what_hangs_on_the_publication_is_marked(text: str, hanging: list[str]) -> None:
    assert marked(text) == hanging


def test_it_is_marked_in_every_language() -> None:
    assert marked("Zamknięto go wczoraj, a otwarto 12 maja 2019.", language="pl") == ["wczoraj"]
    assert marked("Se reunieron ayer y el 12 de mayo de 2017.", language="es") == ["ayer"]


@pytest.mark.parametrize("published", [STATED, None])
def test_a_date_that_is_known_marks_nothing(published: Published | None) -> None:
    assert marked("They met yesterday and on 12 June 2018.", published) == []


def test_the_mark_is_told_with_the_arithmetic() -> None:
    (result,) = read_article(Article("a", "They met yesterday.", published=ESTIMATE))
    assert isinstance(result, Resolution)
    assert result.steps[-1] == "the publication date is estimated"
    assert result.explain().endswith("estimate from what the article says.")


def test_lists_of_different_articles_are_refused() -> None:
    results = ktimeline.find("They met yesterday.", "2018-06-20")
    with pytest.raises(ValueError, match="shorter"):
        mark_estimated(results, [])
