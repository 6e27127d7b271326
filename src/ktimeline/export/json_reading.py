"""The JSON and JSON Lines that `to_json` and `to_jsonl` wrote, read back into a chronology."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from ktimeline.export.cells import split_items
from ktimeline.export.document import LINE_KINDS, SCHEMA
from ktimeline.export.json_resolutions import (
    read_account,
    read_mention,
    read_resolution,
    read_when,
)
from ktimeline.export.json_tellings import read_telling
from ktimeline.model import (
    Article,
    Chronology,
    Conflict,
    DateSignal,
    Dropped,
    Event,
    Evidence,
    LanguageSignal,
    Omitted,
    Place,
    Problem,
    Published,
    Reason,
    Resolution,
    Span,
    Status,
    Unresolved,
)

__all__ = ["json_schema", "read_json", "read_jsonl"]

Document = Mapping[str, Any]

_LONGEST = 100_000_000  # letters: beyond any article, and a bound to what a broken file can ask for


@cache
def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what `to_json` writes, `ktimeline/1`."""
    text = (files("ktimeline.export") / "schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def read_json(text: str | bytes) -> Chronology:
    """Return the chronology that `to_json` wrote, equal in every field to the one written.

    Where an article comes without its text, as others may pass it on, the quotes and mentions stand
    at their places in a text of the same length with spaces elsewhere, so that all spans stay true.

    Raises ValueError, saying what and where, for what is no such JSON.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"this is no JSON: {error}") from None
    _check_schema(document)
    if "undated" not in document and "events" in document:
        raise ValueError(
            "this JSON was saved by the button of a page and holds its events for other tools; "
            "write the whole with: ktimeline export -f json, or save the page's CSV"
        )
    return _checked(document)


def read_jsonl(text: str | bytes) -> Chronology:
    """Return the chronology that `to_jsonl` wrote, equal in every field to the one written.

    Raises ValueError, saying what and where, for what is no such JSON Lines.
    """
    told = text if isinstance(text, str) else text.decode("utf-8-sig")
    document: dict[str, Any] = {part: [] for part in LINE_KINDS.values()}
    for number, line in enumerate(told.split("\n"), 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
            kind = item.pop("kind")
            if kind == "timeline":
                document |= item
            else:
                document[LINE_KINDS[kind]].append(item)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError(
                f"line {number} is no line of a timeline: {error!r:.80}; "
                "write it with: ktimeline export -f jsonl"
            ) from None
    _check_schema(document)
    return _checked(document)


def _check_schema(document: Any) -> None:
    told = document.get("schema") if isinstance(document, dict) else None
    if told != SCHEMA:
        raise ValueError(
            f"this is not the JSON of a timeline: its schema is {told!r}, not {SCHEMA!r}; "
            "write it with: ktimeline export -f json"
        )


def _checked(document: Document) -> Chronology:
    try:
        return _chronology(document)
    except (LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise ValueError(f"the JSON of the timeline is not complete: {error!r}") from error


def _chronology(document: Document) -> Chronology:
    events = tuple(map(_event, document["events"]))
    undated = tuple(map(read_resolution, document["undated"]))
    unresolved = tuple(map(_unresolved, document["unresolved"]))
    pieces = _pieces(events, (*undated, *unresolved))
    articles = (_article(told, pieces.get(told["id"], [])) for told in document["articles"])
    problems = (Problem(**told) for told in document["problems"])
    return Chronology(tuple(articles), events, undated, unresolved, tuple(problems))


def _pieces(
    events: Iterable[Event], results: Iterable[Resolution | Unresolved]
) -> dict[str, list[tuple[int, str]]]:
    """Return by article what is quoted of it, and where that stands."""
    pieces: dict[str, list[tuple[int, str]]] = {}
    for event in events:
        told = [*event.evidence, *(conflict.evidence for conflict in event.conflicts)]
        for one in told:
            pieces.setdefault(one.article_id, []).append((one.sentence.start, one.quote))
    for mention in (one.mention for one in results):
        pieces.setdefault(mention.article_id, []).append((mention.span.start, mention.text))
    return pieces


def _article(told: Document, pieces: Iterable[tuple[int, str]]) -> Article:
    text = told.get("text")
    return Article(
        id=told["id"],
        text=_text(told["length"], pieces) if text is None else text,
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
        language_signal=LanguageSignal(told.get("language_signal", LanguageSignal.ASSUMED)),
        omitted=tuple(Omitted(one["text"], one["reason"]) for one in told.get("omitted", ())),
        duplicates=tuple(told.get("duplicates", ())),
    )


def _text(length: int, pieces: Iterable[tuple[int, str]]) -> str:
    """Return a text of a length, the pieces at their places, spaces elsewhere."""
    if not 0 <= length <= _LONGEST:
        raise ValueError(f"an article cannot be {length} letters long")
    letters = [" "] * length
    for start, words in pieces:
        end = min(start + len(words), length)
        letters[start:end] = words[: end - start]
    return "".join(letters)


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
    return Evidence(
        told["article"], sentence, told["quote"], resolution, read_telling(told.get("telling"))
    )


def _unresolved(told: Document) -> Unresolved:
    reason = Reason[told["reason"]["key"]]
    mention = read_mention(told["mention"])
    return Unresolved(mention, reason, told["detail"], read_account(told))
