"""How sure a date is: by how its words led to it, and by who else gives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

import ktimeline
from ktimeline.model import Conflict, Event, Evidence, Resolution, Span
from ktimeline.ranking import confidence_of
from ktimeline.ranking.confidence import reliability


def resolved(phrase: str) -> Resolution:
    found = ktimeline.resolve(phrase, published="2025-01-29")
    assert isinstance(found, Resolution)
    return found


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        ("12 June 2018", "12 June"),  # stated whole; the year is that of the publication
        ("12 June", "last month"),
        ("last month", "next Friday"),
        ("yesterday", "this week"),
    ],
)
def test_what_states_more_is_surer(surer: str, less_sure: str) -> None:
    assert reliability(resolved(surer)) >= reliability(resolved(less_sure))
    assert reliability(resolved(surer)) > 0.5


def told(phrase: str, *articles: str) -> Event:
    found = resolved(phrase)
    assert found.interval is not None
    assert found.granularity is not None
    (event,) = ktimeline.build(
        ktimeline.Article("a", f"The Rosa sank on {phrase}.", published="2025-01-29")
    ).events
    evidence = tuple(replace(event.evidence[0], article_id=name) for name in articles)
    return replace(event, evidence=evidence)


def test_articles_that_agree_make_it_surer() -> None:
    one, two = (confidence_of(told("Monday", *names)) for names in ("a", "ab"))
    assert one < two < 1
    assert confidence_of(told("Monday", "a", "a")) == one  # said twice in one article


def test_articles_that_contradict_make_it_less_sure() -> None:
    event = told("12 June 2018", "a", "b")
    piece = replace(event.evidence[0], article_id="c")
    disputed = replace(event, conflicts=(Conflict(event.when, piece),))
    assert confidence_of(disputed) == pytest.approx(confidence_of(event) * 2 / 3, abs=0.01)


def test_a_date_that_no_telling_gives_exactly_has_the_best_of_them(
    tell: Callable[..., tuple[Event, ...]],
) -> None:
    (month,) = tell("The Rosa sank in [June 2018].", "2018-06")
    (day,) = tell("The Rosa sank on [12 June 2018].", "2018-06-12")
    mixed = replace(month, when=day.when)
    assert isinstance(mixed.evidence[0], Evidence)
    assert mixed.evidence[0].sentence == Span(0, 27)
    assert confidence_of(mixed) == 0.99
