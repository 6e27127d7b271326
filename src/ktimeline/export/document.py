"""A whole chronology as JSON, with every piece of evidence, or as one event a line."""

from __future__ import annotations

import json
from typing import Any

from ktimeline.export.iso import bounds
from ktimeline.export.syntax_tree import tree_document
from ktimeline.export.table import to_rows
from ktimeline.languages import reader_of
from ktimeline.model import (
    Article,
    Chronology,
    Conflict,
    Event,
    Evidence,
    Mention,
    Place,
    Problem,
    Published,
    Resolution,
    Unresolved,
    When,
)

__all__ = ["SCHEMA", "event_document", "to_document", "to_json", "to_jsonl"]

SCHEMA = "ktimeline/1"
"""The version of the JSON's shape; it changes when a reader of the old one would stumble."""

Document = dict[str, Any]


def to_json(chronology: Chronology) -> str:
    """Return the chronology as JSON text: everything but the articles' full texts.

    The shape is that of `to_document`. Nothing in it depends on the clock or the machine: the
    same chronology gives the same bytes.
    """
    return json.dumps(to_document(chronology), ensure_ascii=False, indent=1) + "\n"


def to_jsonl(chronology: Chronology) -> str:
    """Return one line of JSON per event, in order; each line is an item of `events`."""
    return "".join(
        json.dumps(event, ensure_ascii=False) + "\n" for event in _event_documents(chronology)
    )


def to_document(chronology: Chronology) -> Document:
    """Return the chronology as plain data: dicts, lists, strings, numbers.

    `schema`, `articles` (without their texts; spans count code points of the text that was read),
    `events` with the columns of the table and all evidence, `undated`, `unresolved`, `problems`.
    Dates are ISO 8601, intervals half-open, an open bound is null.
    """
    return {
        "schema": SCHEMA,
        "articles": [article_document(article) for article in chronology.articles],
        "events": _event_documents(chronology),
        "undated": [resolution_document(result) for result in chronology.undated],
        "unresolved": [unresolved_document(result) for result in chronology.unresolved],
        "problems": [_problem(problem) for problem in chronology.problems],
    }


def _event_documents(chronology: Chronology) -> list[Document]:
    """Return the events: the cells of their rows, and beside them all evidence."""
    rows = to_rows(chronology)
    pairs = zip(rows, chronology.events, strict=True)
    return [{**row, **event_document(event)} for row, event in pairs]


def article_document(article: Article) -> Document:
    """Return what is known of an article, without its text."""
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "path": article.path,
        "language": article.language,
        "reader": reader_of(article.language),
        "published": _published(article.published),
        "updated": _published(article.updated),
        "length": len(article.text),
        "dropped": [
            {"start": piece.span.start, "end": piece.span.end, "reason": piece.reason}
            for piece in article.dropped
        ],
    }


def event_document(event: Event) -> Document:
    """Return an event with all of its evidence and the other dates claimed for it."""
    return {
        "id": event.id,
        "when": when_document(event.when),
        "title": event.title,
        "trigger": event.trigger,
        "status": event.status.value,
        "estimated": event.estimated,
        "places": [_place(place) for place in event.places],
        "participants": list(event.participants),
        "evidence": [evidence_document(evidence) for evidence in event.evidence],
        "conflicts": [_conflict(conflict) for conflict in event.conflicts],
    }


def when_document(when: When) -> Document:
    """Return the date of an event."""
    start, end = bounds(when.interval, when.granularity)
    return {
        "start": start or None,
        "end": end or None,
        "granularity": when.granularity.word,
        "value": when.value,
        "edtf": when.edtf,
        "reading": when.reading,
        "extent": "lasted" if when.lasted else "within",
        "approximate": when.approximate,
    }


def evidence_document(evidence: Evidence) -> Document:
    """Return one place in one article: the sentence, and how its date was worked out."""
    return {
        "article": evidence.article_id,
        "sentence": {"start": evidence.sentence.start, "end": evidence.sentence.end},
        "quote": evidence.quote,
        "resolution": resolution_document(evidence.resolution),
    }


def resolution_document(resolution: Resolution) -> Document:
    """Return a mention with its meaning and the arithmetic behind it."""
    start, end = bounds(resolution.interval, resolution.granularity)
    whole = bounds(resolution.range, resolution.granularity) if resolution.range else None
    timex = resolution.timex
    return {
        "mention": mention_document(resolution.mention),
        "start": start or None,
        "end": end or None,
        "granularity": resolution.granularity.word if resolution.granularity else None,
        "timex": {
            "type": timex.type.value,
            "value": timex.value,
            "mod": timex.mod,
            "quant": timex.quant,
            "freq": timex.freq,
        },
        "edtf": resolution.edtf,
        "reading": resolution.reading,
        "extent": "lasted" if resolution.lasted else "within",
        "assumptions": [
            {"key": assumption.name, "text": assumption.value}
            for assumption in resolution.assumptions
        ],
        "steps": list(resolution.steps),
        "range": whole and {"start": whole[0] or None, "end": whole[1] or None},
        "range_edtf": resolution.range_edtf,
        "alternatives": [
            {"value": other.value, "edtf": other.edtf, "reading": other.reading, "why": other.why}
            for other in resolution.alternatives
        ],
        "explanation": resolution.arithmetic(),
    }


def unresolved_document(unresolved: Unresolved) -> Document:
    """Return a mention that has no meaning, with the reason."""
    return {
        "mention": mention_document(unresolved.mention),
        "reason": {"key": unresolved.reason.name, "text": unresolved.reason.value},
        "detail": unresolved.detail,
    }


def mention_document(mention: Mention) -> Document:
    """Return where a text speaks of a time, and the tree of what it says."""
    return {
        "article": mention.article_id,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "tense": mention.tense.value,
        "rule": mention.rule,
        "expression": tree_document(mention.expression),
        "whole": None if mention.whole is None else tree_document(mention.whole),
    }


def _conflict(conflict: Conflict) -> Document:
    return {
        "when": when_document(conflict.when),
        "evidence": evidence_document(conflict.evidence),
    }


def _place(place: Place) -> Document:
    return {
        "name": place.name,
        "country": place.country,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def _published(published: Published | None) -> Document | None:
    if published is None:
        return None
    return {
        "date": published.moment.isoformat(),
        "signal": published.signal.value,
        "raw": published.raw,
    }


def _problem(problem: Problem) -> Document:
    return {"path": problem.path, "message": problem.message, "failed": problem.failed}
