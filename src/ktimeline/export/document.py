"""A whole chronology as JSON or as JSON Lines: every field of the model, nothing lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from ktimeline.export.iso import bounds
from ktimeline.export.json_articles import article_document
from ktimeline.export.json_tellings import place_document, telling_document
from ktimeline.export.syntax_tree import tree_document
from ktimeline.export.table import to_rows
from ktimeline.model import (
    Alternative,
    Chronology,
    Conflict,
    Event,
    Evidence,
    Interval,
    Mention,
    Problem,
    Resolution,
    Unresolved,
    When,
)

__all__ = [
    "LINE_KINDS", "SCHEMA", "event_document", "event_lines", "json_text", "to_document",
    "to_json", "to_jsonl",
]  # fmt: skip

SCHEMA = "ktimeline/1"
"""The version of the JSON's shape; it changes when a reader of the old one would stumble."""

LINE_KINDS = {
    "article": "articles",
    "event": "events",
    "undated": "undated",
    "unresolved": "unresolved",
    "problem": "problems",
}
"""What the lines of JSON Lines hold, and the part of the JSON whose items they are."""

Document = dict[str, Any]


_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(chronology: Chronology) -> str:
    """Return the chronology as JSON text: `read_json` gives back an equal one.

    The page furniture in an article's text is blanked (`story_text`): it is told nowhere.

    The shape is that of `to_document`. Nothing in it depends on the clock or the machine: the
    same chronology gives the same bytes.
    """
    return json_text(to_document(chronology), indent=1) + "\n"


def to_jsonl(chronology: Chronology) -> str:
    """Return the chronology as JSON Lines, whole: `read_jsonl` gives back an equal one.

    Every line tells its `kind`: first "timeline" with the version of the shape, then the lines of
    each "article", "event", "undated", "unresolved" and "problem", the items of `to_document`.
    """
    document = to_document(chronology)
    lines: list[Document] = [{"kind": "timeline", "schema": document["schema"]}]
    for kind, part in LINE_KINDS.items():
        lines += [{"kind": kind, **item} for item in document[part]]
    return _lines(lines)


def event_lines(chronology: Chronology) -> str:
    """Return one line of JSON per event, in order; each is an item of `events`."""
    return _lines(_event_documents(chronology))


def _lines(documents: Iterable[Document]) -> str:
    return "".join(json_text(document) + "\n" for document in documents)


def json_text(document: Document, indent: int | None = None) -> str:
    """Return plain data as JSON that can be written as UTF-8.

    A letter that UTF-8 cannot hold, as in the name of a file that is none, is written as an escape.
    """
    text = json.dumps(document, ensure_ascii=False, indent=indent)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def to_document(chronology: Chronology) -> Document:
    """Return the chronology as plain data: dicts, lists, strings, numbers.

    `schema`, `articles` with their texts (spans count their code points), `events` with the columns
    of the table and all evidence, `undated`, `unresolved`, `problems`. Dates are ISO 8601,
    intervals half-open, an open bound is null.
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


def event_document(event: Event) -> Document:
    """Return an event with all of its evidence and the other dates claimed for it."""
    return {
        "id": event.id,
        "when": when_document(event.when),
        "title": event.title,
        "trigger": event.trigger,
        "status": event.status.value,
        "estimated": event.estimated,
        "tellings": list(event.tellings),
        "places": [place_document(place) for place in event.places],
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
    """Return one place in one article: the sentence, and how its date was worked out.

    What it by itself tells of the event is left out where it is the only one that tells it.
    """
    told = evidence.telling
    return {
        "article": evidence.article_id,
        "sentence": {"start": evidence.sentence.start, "end": evidence.sentence.end},
        "quote": evidence.quote,
        "resolution": resolution_document(evidence.resolution),
        **({} if told is None else {"telling": telling_document(told)}),
    }


def resolution_document(resolution: Resolution) -> Document:
    """Return a mention with its meaning and the arithmetic behind it."""
    start, end = bounds(resolution.interval, resolution.granularity)
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
        "range": _interval(resolution.range, resolution),
        "range_edtf": resolution.range_edtf,
        "alternatives": [_alternative(other, resolution) for other in resolution.alternatives],
        "explanation": resolution.arithmetic(),
        "account": _account(resolution),
    }


def unresolved_document(unresolved: Unresolved) -> Document:
    """Return a mention that has no meaning, with the reason."""
    return {
        "mention": mention_document(unresolved.mention),
        "reason": {"key": unresolved.reason.name, "text": unresolved.reason.value},
        "detail": unresolved.detail,
        "account": _account(unresolved),
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


def _interval(interval: Interval | None, resolution: Resolution) -> Document | None:
    if interval is None:
        return None
    start, end = bounds(interval, resolution.granularity)
    return {"start": start or None, "end": end or None}


def _alternative(other: Alternative, resolution: Resolution) -> Document:
    return {
        "value": other.value,
        "edtf": other.edtf,
        "reading": other.reading,
        "why": other.why,
        "interval": _interval(other.interval, resolution),
    }


def _account(result: Resolution | Unresolved) -> str | None:
    """Return the account in sentences of a result that has one."""
    return None if result.account is None else result.explain()


def _conflict(conflict: Conflict) -> Document:
    return {
        "when": when_document(conflict.when),
        "evidence": evidence_document(conflict.evidence),
    }


def _problem(problem: Problem) -> Document:
    return {"path": problem.path, "message": problem.message, "failed": problem.failed}
