"""Events and mentions as rows: plain dicts, CSV text, or a pandas data frame."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ktimeline.export.columns import EVENT_COLUMNS, MENTION_COLUMNS, Column
from ktimeline.export.iso import bounds
from ktimeline.model import Article, Chronology, Event, Granularity, Resolution, Unresolved

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Cell", "csv_text", "mention_rows", "to_csv", "to_frame", "to_rows"]

Cell = str | int | float | bool | None
"""What a cell may hold; None is an empty cell."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def to_rows(chronology: Chronology) -> list[dict[str, Cell]]:
    """Return one row per event, in order, with the columns of `EVENT_COLUMNS`."""
    articles = {article.id: article for article in chronology.articles}
    return [_event_row(event, articles) for event in chronology.events]


def mention_rows(
    results: Iterable[Resolution | Unresolved], article: Article
) -> list[dict[str, Cell]]:
    """Return one row per mention of `article`, in text order, with `MENTION_COLUMNS`."""
    ordered = sorted(results, key=lambda result: result.mention.span)
    return [_mention_row(result, article) for result in ordered]


def to_frame(chronology: Chronology) -> pd.DataFrame:
    """Return the rows as a pandas data frame with the columns of `EVENT_COLUMNS`.

    `start` and `end` stay ISO 8601 text, because a pandas timestamp cannot hold 44 BC, and because
    an open bound is not a missing date. For a column without either,
    `pandas.to_datetime(frame["start"], errors="coerce")` gives timestamps.
    """
    import pandas as pd

    names = [column.name for column in EVENT_COLUMNS]
    frame = pd.DataFrame(to_rows(chronology), columns=names)
    types: dict[str, Any] = {column.name: _dtype(column) for column in EVENT_COLUMNS}
    return frame.astype(types)


def to_csv(chronology: Chronology) -> str:
    """Return the rows as CSV (RFC 4180): a header, commas, CRLF, quotes where needed.

    Text that starts with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before
    it, so that a spreadsheet shows what an article says instead of running it. Dates and numbers
    are ours, not an article's, and stay as they are (44 BC starts with a minus sign).
    """
    return csv_text(to_rows(chronology), EVENT_COLUMNS)


def csv_text(rows: Iterable[Mapping[str, Cell]], columns: Sequence[Column]) -> str:
    """Return any rows as CSV with the given columns, safe for spreadsheets (see `to_csv`)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(column.name for column in columns)
    for row in rows:
        writer.writerow(_csv_cell(row[column.name], column) for column in columns)
    return out.getvalue()


def _csv_cell(cell: Cell, column: Column) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    text = str(cell)
    harmful = column.type == "text" and text.startswith(FORMULA_STARTS)
    return f"'{text}" if harmful else text


def _dtype(column: Column) -> str:
    if column.type == "true/false":
        return "bool"
    if column.name == "sources":
        return "int64"
    return "float64" if column.type == "number" else "object"


def _event_row(event: Event, articles: Mapping[str, Article]) -> dict[str, Cell]:
    when, first = event.when, event.evidence[0]
    start, end = bounds(when.interval, when.granularity)
    sources = list(dict.fromkeys(evidence.article_id for evidence in event.evidence))
    located = [place for place in event.places if place.latitude is not None]
    assumed = (a.value for evidence in event.evidence for a in evidence.resolution.assumptions)
    return {
        "id": event.id,
        "start": start,
        "end": end,
        "granularity": when.granularity.word,
        "edtf": when.edtf,
        "value": when.value,
        "reading": when.reading,
        "extent": _extent(event),
        "approximate": when.approximate,
        "title": event.title,
        "trigger": event.trigger,
        "status": event.status.value,
        "places": "; ".join(place.name for place in event.places),
        "latitude": located[0].latitude if located else None,
        "longitude": located[0].longitude if located else None,
        "participants": "; ".join(event.participants),
        "sources": len(sources),
        "articles": "; ".join(_name(articles.get(source), source) for source in sources),
        "published": "; ".join(_published(articles.get(source)) for source in sources),
        "mention": first.resolution.mention.text,
        "quote": first.quote,
        "explanation": first.resolution.explain(),
        "assumptions": "; ".join(dict.fromkeys(assumed)),
        "conflicts": "; ".join(conflict.when.edtf for conflict in event.conflicts),
    }


def _extent(event: Event) -> str:
    """Return "lasted", "within", or "" for a day or finer, where the two say the same."""
    if event.when.lasted:
        return "lasted"
    return "within" if event.when.granularity > Granularity.DAY else ""


def _name(article: Article | None, article_id: str) -> str:
    return article.title or article_id if article else article_id


def _published(article: Article | None) -> str:
    if article is None or article.published is None:
        return "unknown"
    return article.published.moment.isoformat()


def _mention_row(result: Resolution | Unresolved, article: Article) -> dict[str, Cell]:
    mention = result.mention
    row: dict[str, Cell] = {column.name: "" for column in MENTION_COLUMNS}
    row |= {
        "article": article.id,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "tense": mention.tense.value,
        "rule": mention.rule,
        "explanation": result.explain(),
    }
    if isinstance(result, Unresolved):
        detail = f": {result.detail}" if result.detail else ""
        return row | {"status": "unresolved", "reason": result.reason.value + detail}
    start, end = bounds(result.interval, result.granularity)
    return row | {
        "type": result.timex.type.value,
        "value": result.timex.value,
        "mod": result.timex.mod,
        "from": start,
        "to": end,
        "edtf": result.edtf,
        "granularity": result.granularity.word if result.granularity else "",
        "status": "undated" if result.interval is None else "resolved",
    }
