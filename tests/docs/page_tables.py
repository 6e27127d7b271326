"""The tables of a Markdown page, a row as a dictionary of its cells as they are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt


def rows_of(page: Path) -> Iterator[dict[str, str]]:
    """Yield every row of every table, by the names in the table's header."""
    header: list[str] = []
    cells: list[str] = []
    for token in MarkdownIt("commonmark").enable("table").parse(page.read_text("utf-8")):
        if token.type == "inline":
            cells.append(token.content)
        elif token.type == "tr_open":
            cells = []
        elif token.type == "thead_close":
            header = cells
        elif token.type == "tr_close" and header and cells != header:
            yield dict(zip(header, cells, strict=True))
        elif token.type == "table_close":
            header = []
