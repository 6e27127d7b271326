"""Text for a terminal: one resolution explained, rows as lines."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from ktimeline.export.columns import Column
from ktimeline.export.iso import bounds
from ktimeline.export.table import Cell, csv_text
from ktimeline.model import Resolution, Unresolved

__all__ = ["describe", "rows_text"]


def describe(result: Resolution | Unresolved) -> str:
    """Return the interval, TIMEX3, EDTF, the arithmetic and the assumptions, a line each."""
    if isinstance(result, Unresolved):
        return f"unresolved  {result.reason.name}\n            {result.arithmetic()}"
    timex = result.timex
    attributes = {
        "type": timex.type.value, "value": timex.value, "mod": timex.mod,
        "quant": timex.quant, "freq": timex.freq,
    }  # fmt: skip
    lines = [
        ("reading", result.reading),
        ("interval", _interval(result)),
        ("TIMEX3", " ".join(f'{name}="{value}"' for name, value in attributes.items() if value)),
        ("EDTF", result.edtf or "none"),
        ("arithmetic", result.arithmetic()),
    ]
    lines += [("assumed", assumption.value) for assumption in result.assumptions]
    lines += [("or", f"{other.reading} ({other.why})") for other in result.alternatives]
    return "\n".join(f"{name:<11} {text}" for name, text in lines)


def _interval(result: Resolution) -> str:
    if result.interval is None:
        return "none: a length, a repetition or a vague time"
    start, end = bounds(result.interval, result.granularity)
    return f"{start or 'open'} up to, and without, {end or 'open'}"


def rows_text(rows: Sequence[Mapping[str, Cell]], columns: Sequence[Column], form: str) -> str:
    """Return rows as "csv", as one "json" array, or as "jsonl", an object a line.

    Raises ValueError for any other form.
    """
    if form == "csv":
        return csv_text(rows, columns)
    if form == "json":
        return json.dumps(list(rows), ensure_ascii=False, indent=2) + "\n"
    if form == "jsonl":
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    raise ValueError(f"no form {form!r}; there are csv, json and jsonl")
