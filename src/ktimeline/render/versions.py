"""How each article by itself tells an event that several tell: what was known when it appeared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ktimeline.model import Article, Event, Evidence, Place, Status, Telling, When
from ktimeline.render.words import shorten

__all__ = ["Version", "leading", "versions"]

_T = TypeVar("_T")

TITLE_LETTERS = 90
MOST_TOLD = 0.7
"""A sentence tells a title where it has this share of the title's words."""


@dataclass(frozen=True, slots=True)
class Version:
    """How one article tells an event: title, status, date, places and people."""

    title: str
    status: Status
    when: When
    places: tuple[Place, ...]
    participants: tuple[str, ...]


def leading(event: Event) -> Evidence:
    """Return the piece that speaks first: the first that gives the event's date and its title.

    Else one that gives the date, of the status that the event has if one does ("they met" is not
    shown by "they would meet"); else the first one. What has no words (a table that was read again
    keeps one quote) speaks only where all are so.
    """
    quoted = [piece for piece in event.evidence if piece.quote] or event.evidence
    dated = [piece for piece in quoted if piece.resolution.reading == event.when.reading] or quoted
    of_status = [piece for piece in dated if not piece.telling or _is_of(piece.telling, event)]
    told = (piece for piece in of_status if piece.telling and piece.telling.title == event.title)
    return next(told, (of_status or dated or quoted)[0])


def _is_of(telling: Telling, event: Event) -> bool:
    return telling.status is event.status


def versions(event: Event, articles: Mapping[str, Article]) -> dict[str, Version]:
    """Return the version of each article, by its id; none for an event that one article tells.

    It is what its evidence by itself tells (`Evidence.telling`), the event's title where one piece
    has that, else that of its piece of the event's status, or the first. It tells the event's date
    where a mention of it means that date, or where none of any article does; else the finest of its
    own.

    Where that was not kept, as in a table that was read again, it is found by words: an article
    tells the event's title where a sentence of it has most of the title's words, else its own
    sentence stands in; places and people are those that its text names.
    """
    by_article: dict[str, list[Evidence]] = {}
    for piece in event.evidence:
        by_article.setdefault(piece.article_id, []).append(piece)
    if len(by_article) == 1:
        return {}
    return {
        name: _own_version(event, pieces) or _found_version(event, pieces, articles.get(name))
        for name, pieces in by_article.items()
    }


def _own_version(event: Event, pieces: Sequence[Evidence]) -> Version | None:
    """Return what the pieces of an article tell by themselves; None where that was not kept."""
    told = [piece.telling for piece in pieces if piece.telling]
    if not told:
        return None
    best = min(told, key=lambda one: (one.title != event.title, not _is_of(one, event)))
    places = dict.fromkeys(place for one in told for place in one.places)
    people = dict.fromkeys(_full(name, event) for one in told for name in one.participants)
    return Version(
        best.title,
        best.status,
        _when(event, pieces),
        _in_order(places, event.places),
        _in_order(people, event.participants),
    )


def _full(name: str, event: Event) -> str:
    """Return the name that the event has for one of whom a telling has the short form."""
    words = set(name.split())
    return next((whole for whole in event.participants if words <= set(whole.split())), name)


def _in_order(told: Iterable[_T], known: Sequence[_T]) -> tuple[_T, ...]:
    """Return what is told, what the event has first and in its order."""
    own = list(told)
    return (*(one for one in known if one in own), *(one for one in own if one not in known))


def _found_version(event: Event, pieces: Sequence[Evidence], article: Article | None) -> Version:
    places, people = _names(event, article, pieces)
    return Version(_title(event, pieces), event.status, _when(event, pieces), places, people)


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
