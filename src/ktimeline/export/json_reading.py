"""The JSON that `to_json` wrote, read back into a chronology."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from ktimeline.export.cells import split_items
from ktimeline.export.document import SCHEMA
from ktimeline.export.json_resolutions import read_mention, read_resolution, read_when
from ktimeline.model import (
    Article,
    Chronology,
    Conflict,
    DateSignal,
    Dropped,
    Event,
    Evidence,
    Place,
    Problem,
    Published,
    Reason,
    Span,
    Status,
    Unresolved,
)

__all__ = ["json_schema", "read_json"]

Document = Mapping[str, Any]

_LONGEST = 100_000_000  # letters: beyond any article, and a bound to what a broken file can ask for


@cache
def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what `to_json` writes, `ktimeline/1`."""
    text = (files("ktimeline.export") / "schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def read_json(text: str | bytes) -> Chronology:
    """Return the chronology that `to_json` wrote: writing it again gives the same text.

    The JSON does not hold the articles' texts. The text of an article that is read back has the
    length of the original, with the quotes and mentions at their places and spaces elsewhere, so
    that all spans stay true.

    Raises ValueError, saying what and where, for what is no such JSON.
    """
    try:
        document = json.loads(text)
    except ValueError as error:
        raise ValueError(f"this is no JSON: {error}") from None
    told = document.get("schema") if isinstance(document, dict) else None
    if told != SCHEMA:
        raise ValueError(
            f"this is not the JSON of a timeline: its schema is {told!r}, not {SCHEMA!r}; "
            "write it with: ktimeline export -f json"
        )
    try:
        return _chronology(document)
    except (LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise ValueError(f"the JSON of the timeline is not complete: {error!r}") from error


def _chronology(document: Document) -> Chronology:
    events = tuple(map(_event, document["events"]))
    undated = tuple(map(read_resolution, document["undated"]))
    unresolved = tuple(map(_unresolved, document["unresolved"]))
    pieces: dict[str, list[tuple[int, str]]] = {}
    for event in events:
        told = [*event.evidence, *(conflict.evidence for conflict in event.conflicts)]
        for one in told:
            pieces.setdefault(one.article_id, []).append((one.sentence.start, one.quote))
    mentions = [*(one.mention for one in undated), *(one.mention for one in unresolved)]
    for mention in mentions:
        pieces.setdefault(mention.article_id, []).append((mention.span.start, mention.text))
    articles = (_article(told, pieces.get(told["id"], [])) for told in document["articles"])
    problems = (Problem(**told) for told in document["problems"])
    return Chronology(tuple(articles), events, undated, unresolved, tuple(problems))


def _article(told: Document, pieces: Iterable[tuple[int, str]]) -> Article:
    if not 0 <= told["length"] <= _LONGEST:
        raise ValueError(f"an article cannot be {told['length']} letters long")
    letters = [" "] * told["length"]
    for start, words in pieces:
        end = min(start + len(words), len(letters))
        letters[start:end] = words[: end - start]
    return Article(
        id=told["id"],
        text="".join(letters),
        title=told["title"],
        published=_published(told["published"]),
        updated=_published(told["updated"]),
        language=told["language"],
        source=told["source"],
        url=told["url"],
        path=told["path"],
        dropped=tuple(
            Dropped(Span(one["start"], one["end"]), one["reason"]) for one in told["dropped"]
        ),
    )


def _published(told: Document | None) -> Published | None:
    if told is None:
        return None
    text = told["date"]
    moment = date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    return Published(moment, DateSignal(told["signal"]), told["raw"])


def _event(told: Document) -> Event:
    return Event(
        id=told["id"],
        when=read_when(told["when"]),
        title=told["title"],
        trigger=told["trigger"],
        places=tuple(Place(**place) for place in told["places"]),
        participants=tuple(told["participants"]),
        evidence=tuple(map(_evidence, told["evidence"])),
        conflicts=tuple(
            Conflict(read_when(one["when"]), _evidence(one["evidence"]))
            for one in told["conflicts"]
        ),
        status=Status(told["status"]),
        tellings=tuple(told.get("tellings", ())),
        sources=told["n_sources"],
        importance=told["importance"],
        confidence=told["confidence"],
        tags=tuple(split_items(told["tags"])),
        notes=told["notes"],
    )


def _evidence(told: Document) -> Evidence:
    sentence = Span(told["sentence"]["start"], told["sentence"]["end"])
    resolution = read_resolution(told["resolution"])
    return Evidence(told["article"], sentence, told["quote"], resolution)


def _unresolved(told: Document) -> Unresolved:
    reason = Reason[told["reason"]["key"]]
    return Unresolved(read_mention(told["mention"]), reason, told["detail"])
