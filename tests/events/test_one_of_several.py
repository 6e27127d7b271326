"""Whom a line is about: one of several, who is told what he is, the last of two, after an age."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline import Article, build
from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # some of those named before "of which"
        ("The town has two bridges, the second of which opened in [2017].",
         "The second bridge opened"),
        ("Ribe had three dairies, the smallest of which closed in [1980].",
         "The smallest dairy closed"),
        ("He had five sons, two of whom died in [1917].", "Two of the five sons died"),
        ("She wrote six plays, most of which were staged in [1934].",
         "Most of the six plays were staged"),
        ("They hold two sets of papers, the first of which was sold in [2004].",
         "The first set was sold"),
        # and without it
        ("The town has two bridges, and the ferry closed in [2017].", "The ferry closed"),
        # what somebody is, told behind the name
        ("Members chose Ana Lund, a farmer jailed in [2010] for a theft.",
         "Ana Lund was jailed for a theft"),
        ("Police seek Jens Holm, an engineer convicted in [2015] of fraud.",
         "Jens Holm was convicted of fraud"),
        ("The victim, a baker who lost his hand in [2013], is well.", "The victim lost his hand"),
        # an age is nobody
        ("Lund, 71, who was born in Ribe and moved to Canada in [1979], won.",
         "Lund moved to Canada"),
        # the last of two names, unless both are meant
        ("The prize goes to Ana Lund of Aarhus University and Tom Poe, who died in [March].",
         "Tom Poe died"),
        # a debt falls due, not the sale of it
        ("The sale of the bonds, which will be due in [2025], raised nine million.",
         "The bonds will be due"),
        # what a share is of
        ("The fine may reach 5 percent of sales, which were 2 billion euros in [2010].",
         "Sales were 2 billion euros"),
    ],
)  # fmt: skip
def test_whom_a_line_is_about(tell: Tell, sentence: str, title: str) -> None:
    assert tell(sentence)[0].title == title


def _titles(text: str) -> list[str]:
    """Return the lines of a text of 18 May 2022, all its dates read."""
    return [event.title for event in build([Article("a", text)], published="2022-05-18").events]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        # a verb without its helper that no noun suffers
        ("A Danish group offered to buy the mill in 2010.",
         ["A Danish group offered to buy the mill"]),
        # a negation is not lost
        ("The church was begun in 1765 but not finished until 1771.",
         ["The church was begun", "The church was not finished until 1771"]),
        # two clauses do not run together
        ("Norte said last month it had cash of $3 billion and sources close to the firm said it "
         "had found another $7 billion.", ["Norte said it had cash of $3 billion"]),
        ("A spokesman said that when Ana Lund was discussing the army on Monday she meant the "
         "navy.", ["Ana Lund was discussing the army"]),
        # how long after another date is no date of its own, and no part of the line
        ("On 4 May, ten years later, the men were freed.", ["The men were freed"]),
        ("On Tuesday, two weeks later, the boat was found.", ["The boat was found"]),
        # what opens a sentence is no part of its subject
        ("During the Cold War the base grew. It was closed in 1993.", ["The base was closed"]),
        ("In Spain the ministry grew. It was split in 1993.", ["The ministry was split"]),
        # a number may open a sentence behind "p.m."
        ("The bus fell off a pier at about 10 p.m. Four more people were missing on Tuesday.",
         ["Four more people were missing", "The bus fell off a pier"]),
    ],
)  # fmt: skip
def test_each_date_has_its_own_clause(text: str, titles: list[str]) -> None:
    assert _titles(text) == titles
