"""The text of a cell: lists, numbers, and what a spreadsheet would take for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

from ktimeline.export.columns import Column

__all__ = ["BYTE_ORDER_MARK", "Cell", "csv_text", "join_items", "read_cell", "split_items"]

Cell = str | int | float | bool | None
"""What a cell may hold; None is an empty cell."""

BYTE_ORDER_MARK = "\ufeff"
"""What tells Excel that a CSV is UTF-8."""

_FORMULA = re.compile(r"[=+\-@\t\r]")
_QUOTED_FORMULA = re.compile(r"'+[=+\-@\t\r]")
_SPECIAL = re.compile(r"([\\;])")
_ITEM = re.compile(r"(?:\\.|[^\\;]|\\$)*", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\;])")


def join_items(items: Sequence[str]) -> str:
    r"""Return a list as one cell, joined by "; "; a semicolon in an item gets a backslash.

    >>> join_items(["Oslo", "a; b"]), join_items(["", ""])
    ('Oslo; a\\; b', '')
    """
    if not any(items):
        return ""
    return "; ".join(_SPECIAL.sub(r"\\\1", item) for item in items)


def split_items(cell: str) -> list[str]:
    r"""Return the items of a cell that `join_items`, or a person, has written.

    >>> split_items("Oslo; a\\; b"), split_items("Oslo;Bergen"), split_items("")
    (['Oslo', 'a; b'], ['Oslo', 'Bergen'], [])
    """
    if not cell:
        return []
    pieces: list[str] = []
    place = 0
    while place <= len(cell):
        found = _ITEM.match(cell, place)
        assert found is not None  # it matches nothing at least
        pieces.append(_ESCAPED.sub(r"\1", found[0]))
        place = found.end() + 1
    return [pieces[0], *(piece.removeprefix(" ") for piece in pieces[1:])]


def csv_text(
    rows: Iterable[Mapping[str, Cell]], columns: Sequence[Column], *, excel: bool = False
) -> str:
    """Return rows as CSV (RFC 4180): a header, commas, CRLF, quotes where needed.

    With `excel` it begins with the byte order mark, and text that a spreadsheet would run (it
    starts with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it. Dates
    and numbers are ours, not an article's, and stay as they are: 44 BC starts with a minus sign.
    """
    out = io.StringIO()
    out.write(BYTE_ORDER_MARK if excel else "")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(column.name for column in columns)
    for row in rows:
        writer.writerow(_cell_text(row[column.name], column, excel) for column in columns)
    return out.getvalue()


def _cell_text(cell: Cell, column: Column, excel: bool) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    text = str(cell)
    if column.type != "text":
        return text
    # What has an apostrophe of its own gets another, so that reading takes away what was added.
    harmful = _QUOTED_FORMULA.match(text) or (excel and _FORMULA.match(text))
    return f"'{text}" if harmful else text


def read_cell(text: str) -> str:
    """Return what a cell holds, without the apostrophe that keeps it from being run.

    >>> read_cell("'=1+1"), read_cell("'tis"), read_cell("-0043")
    ('=1+1', "'tis", '-0043')
    """
    return text[1:] if _QUOTED_FORMULA.match(text) else text
