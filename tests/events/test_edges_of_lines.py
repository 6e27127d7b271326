"""Where lines begin and end: fronted phrases, asides, gerunds behind "since", captions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.events.asides import without_asides
from ktimeline.events.semicolons import split_clauses
from ktimeline.model import Event, Span
from ktimeline.syntax.tagging import tag_text

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # a phrase that opens the sentence is no part of the subject
        ("During his second term the bank failed in [1997].", "The bank failed"),
        ("In the north the river burst its banks in [1997].", "The river burst its banks"),
        # what the -ing form behind "since" tells is of that date
        ("Barnes ran second, her best result since losing her sponsor in [2016].",
         "Barnes lost her sponsor"),
        ("The firm, which has cut jobs since losing a contract in [March], will close.",
         "The firm lost a contract"),
        ("It was his first goal since joining the club in [2016].",
         "It was his first goal since joining the club"),
        # a date between a noun and what it is of
        ("It followed the defeat [last month] of the reform bill.", "Defeat of the reform bill"),
        ("She mourned the death on [Monday] of the poet.", "Death of the poet"),
        ("He emerged as the focus of the search within [two weeks] of the raid.",
         "He emerged as the focus of the search within two weeks of the raid"),
        # asides
        ("The mayor, however, on [Monday] refused to sign.", "The mayor refused to sign"),
        ("One of them, in Mill Lane, was sold long ago and pulled down in [May].",
         "One of them, in Mill Lane, was pulled down"),
    ],
)  # fmt: skip
def test_edges(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence)
    assert event.title == title


@pytest.mark.parametrize(
    "sentence",
    [
        "A boy smiles in this [1993] file photo.",
        "In this [May 8, 2006] file photo, a guard looks on.",
        "A guard looks on in this [May 8] photograph.",
        "The court heard 90 cases, up from 40 in [April].",
    ],
)
def test_dates_of_nothing_that_happened(tell: Tell, sentence: str) -> None:
    assert not tell(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The index went up from 40 in April to 50 in [May].",
        "The photo, taken in [1993], shows Ana Poe.",
        "The [1993] photo exhibition was closed.",
    ],
)
def test_dates_beside_them(tell: Tell, sentence: str) -> None:
    assert tell(sentence)


@pytest.mark.parametrize(
    ("sentence", "line", "told"),
    [
        ("In May, for example, he left.", "In May, for example, he left", "In May, he left"),
        ("The dam, of course, burst.", "The dam, of course, burst", "The dam burst"),
        ("The dam, in Hull, burst.", "The dam, in Hull burst", "The dam, in Hull, burst"),
        ("The dam, in Hull, burst.", "The dam burst", "The dam burst"),
    ],
)
def test_asides(sentence: str, line: str, told: str) -> None:
    assert without_asides(line, tag_text(sentence, Span(0, len(sentence)))) == told


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("She misses two games; she had only returned in April.", 2),
        ("He sold three things: a mill, which was old; it, too; and a farm.", 1),
    ],
)
def test_a_pronoun_behind_a_semicolon_opens_a_clause(text: str, parts: int) -> None:
    assert len(list(split_clauses(text, Span(0, len(text))))) == parts
