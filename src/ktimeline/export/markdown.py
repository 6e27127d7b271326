"""Markdown: a chronology table with numbered sources (GitHub's tables, CommonMark elsewhere).

Dates are written in words. What is dated more coarsely than a day says "at some point", what
filled its time "throughout"; a status other than happened stands before the title; other dates
that sources give follow the quote. Any year can be written. All text is escaped, so that an
article cannot add markup, links or columns.
"""

from __future__ import annotations

import re

from ktimeline.export.chronology_table import (
    HEADER,
    CitedSource,
    TableRow,
    chronology_rows,
    cited_sources,
    table_title,
)
from ktimeline.model import Chronology

__all__ = ["to_markdown"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~&:@=])")
_WEB = ("http://", "https://")
_UNSAFE = re.compile(r"[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]")


def to_markdown(chronology: Chronology) -> str:
    """Return the chronology as Markdown: a heading, a table of events, a list of sources."""
    lines = [f"# {_escape(table_title(chronology))}", ""]
    lines += [_line(HEADER), _line(["---"] * len(HEADER))]
    lines += [_line(_cells(row)) for row in chronology_rows(chronology)]
    sources = cited_sources(chronology)
    if sources:
        lines += ["", "## Sources", "", *map(_source, sources)]
    return "\n".join(lines) + "\n"


def _line(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(row: TableRow) -> list[str]:
    told = [f"**{_escape(row.title)}**"]
    told += [f"“{_escape(row.quote)}”"] if row.quote else []
    told += [f"*Disputed:* {_escape(one)}" for one in row.disputes]
    told += [f"*Note:* {_escape(row.notes)}"] if row.notes else []
    cites = " ".join(f"\\[{number}\\]" for number in row.cites)
    who, where = _escape(row.who), _escape(row.where)
    return [str(row.number), _escape(row.date), "<br>".join(told), who, where, cites]


def _source(source: CitedSource) -> str:
    parts = [_escape(source.title), _escape(source.details)]
    if source.url.lower().startswith(_WEB):
        parts.append(f"<{_UNSAFE.sub(_percent, source.url)}>")
    elif source.url:
        parts.append(_escape(source.url))
    return f"{source.number}. {', '.join(filter(None, parts))}"


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "replace"))


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
