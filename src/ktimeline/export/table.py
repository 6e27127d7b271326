"""Events and mentions as rows: plain dicts, CSV text, or a pandas data frame."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ktimeline.export.cells import Cell, csv_text
from ktimeline.export.columns import EVENT_COLUMNS, MENTION_COLUMNS, Column
from ktimeline.export.event_row import event_row
from ktimeline.export.iso import bounds
from ktimeline.model import Article, Chronology, Resolution, Unresolved

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Cell", "csv_text", "mention_rows", "to_csv", "to_frame", "to_rows"]

_WHOLE = ("n_sources", "n_articles")


def to_rows(chronology: Chronology) -> list[dict[str, Cell]]:
    """Return one row per event, in order, with the columns of `EVENT_COLUMNS`."""
    articles = {article.id: article for article in chronology.articles}
    return [event_row(event, articles) for event in chronology.events]


def mention_rows(
    results: Iterable[Resolution | Unresolved], article: Article
) -> list[dict[str, Cell]]:
    """Return one row per mention of `article`, in text order, with `MENTION_COLUMNS`."""
    ordered = sorted(results, key=lambda result: result.mention.span)
    return [_mention_row(result, article) for result in ordered]


def to_frame(chronology: Chronology) -> pd.DataFrame:
    """Return the rows as a pandas data frame with the columns of `EVENT_COLUMNS`.

    Dates stay ISO 8601 text, because a pandas timestamp cannot hold 44 BC, and because an open
    bound is not a missing date. For a column without either,
    `pandas.to_datetime(frame["date_start"], errors="coerce")` gives timestamps.
    """
    import pandas as pd

    names = [column.name for column in EVENT_COLUMNS]
    frame = pd.DataFrame(to_rows(chronology), columns=names)
    types: dict[str, Any] = {column.name: _dtype(column) for column in EVENT_COLUMNS}
    return frame.astype(types)


def to_csv(chronology: Chronology, *, excel: bool = False) -> str:
    """Return the rows as CSV; `excel` makes it safe and readable for spreadsheets (`csv_text`)."""
    return csv_text(to_rows(chronology), EVENT_COLUMNS, excel=excel)


def _dtype(column: Column) -> str:
    if column.type == "true/false":
        return "bool"
    if column.name in _WHOLE:
        return "int64"
    return "float64" if column.type == "number" else "object"


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
        "explanation": result.arithmetic(),
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
