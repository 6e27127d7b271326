"""How each article by itself tells an event that several tell: what was known when it appeared."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ktimeline.model import Article, Event, Evidence, Place, When
from ktimeline.render.words import shorten

__all__ = ["Version", "leading", "versions"]

TITLE_LETTERS = 90
MOST_TOLD = 0.7
"""A sentence tells a title where it has this share of the title's words."""


@dataclass(frozen=True, slots=True)
class Version:
    """The title, the date, the places and the people of an event, as one article gives them."""

    title: str
    when: When
    places: tuple[Place, ...]
    participants: tuple[str, ...]


def leading(event: Event) -> Evidence:
    """Return the piece that gives the event's date, which speaks first; else the first one.

    What has no words (a table that was read again keeps one quote) speaks only where all are so.
    """
    quoted = [piece for piece in event.evidence if piece.quote] or event.evidence
    told = (piece for piece in quoted if piece.resolution.reading == event.when.reading)
    return next(told, quoted[0])


def versions(event: Event, articles: Mapping[str, Article]) -> dict[str, Version]:
    """Return the version of each article, by its id; none for an event that one article tells.

    An article tells the event's title where a sentence of it has most of the title's words; else
    its own sentence stands in. It tells the event's date where a mention of it means that date, or
    where none of any article does; else the finest of its own. Places and people are those that
    its text names.
    """
    by_article: dict[str, list[Evidence]] = {}
    for piece in event.evidence:
        by_article.setdefault(piece.article_id, []).append(piece)
    if len(by_article) == 1:
        return {}
    return {
        name: Version(
            _title(event, pieces),
            _when(event, pieces),
            *_names(event, articles.get(name), pieces),
        )
        for name, pieces in by_article.items()
    }


def _title(event: Event, pieces: Sequence[Evidence]) -> str:
    wanted = _words(event.title)
    quotes = [piece.quote for piece in pieces if piece.quote]
    told = any(len(wanted & _words(quote)) >= MOST_TOLD * len(wanted) for quote in quotes)
    return event.title if told or not quotes else shorten(quotes[0], TITLE_LETTERS)


def _when(event: Event, pieces: Sequence[Evidence]) -> When:
    told = event.when.interval
    if any(_means(piece, event.when) for piece in pieces):
        return event.when
    if not any(_means(piece, event.when) for piece in event.evidence):
        return event.when
    found = [piece.resolution for piece in pieces if piece.resolution.interval is not None]
    if not found:
        return event.when
    own = min(found, key=lambda resolution: resolution.granularity or event.when.granularity)
    return When(
        own.interval or told,
        own.granularity or event.when.granularity,
        own.timex.value,
        own.edtf,
        own.reading,
        lasted=own.lasted,
        approximate=own.timex.mod == "APPROX",
    )


def _means(piece: Evidence, when: When) -> bool:
    return when.interval in (piece.resolution.interval, piece.resolution.range)


def _names(
    event: Event, article: Article | None, pieces: Sequence[Evidence]
) -> tuple[tuple[Place, ...], tuple[str, ...]]:
    """Return the places and the people that an article names, in the order of the event."""
    text = article.text if article and article.text.strip() else " ".join(p.quote for p in pieces)
    if not text.strip():
        return event.places, event.participants
    places = tuple(place for place in event.places if place.name in text)
    people = tuple(
        name for name in event.participants if any(part in text for part in _telling(name))
    )
    return places, people


def _words(text: str) -> set[str]:
    return {word.lower() for word in _telling(text)}


def _telling(text: str) -> list[str]:
    """Return the words of a text that tell something: the longer ones, and all names."""
    return [word for word in re.findall(r"\w+", text) if len(word) > 3 or word[0].isupper()]
