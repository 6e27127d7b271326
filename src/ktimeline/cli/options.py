"""Arguments and options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

__all__ = [
    "Dates", "DayFirst", "Decisions", "Excel", "Output", "Paths", "PlotlySource", "Rows",
    "TableFormat", "Top",
]  # fmt: skip


class TableFormat(StrEnum):
    """How tables are printed."""

    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"


class PlotlySource(StrEnum):
    """Where the page takes plotly.js from."""

    INLINE = "inline"
    DIRECTORY = "directory"
    CDN = "cdn"


Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...",
        help="Articles (text, Markdown, HTML, PDF, Word, mails, feeds, TimeML), tables with an "
        "article a row (.csv, .json, .jsonl), archives (.zip, .mbox, .warc), folders and patterns "
        "of them, manifests (.csv with a column 'path'), lists (@list.txt), web addresses, or - "
        "for standard input.",
    ),
]
Dates = Annotated[
    list[str] | None,
    typer.Option(
        "--date",
        "-d",
        metavar="[PATH=]DATE",
        help="Publication date of every input, or with PATH= of one; believed before all that "
        "the files say. May be repeated.",
    ),
]
DayFirst = Annotated[
    bool | None,
    typer.Option("--day-first/--month-first", help="Read 03/04/2019 as 3 April, or as March 4."),
]
Decisions = Annotated[
    Path | None,
    typer.Option(
        help="File of decisions on events: accept, reject, merge, split, retitle, redate; without "
        "it, the decisions.toml beside the articles.",
    ),
]
Top = Annotated[
    int | None, typer.Option(min=1, help="Only so many events, the most important ones.")
]
Excel = Annotated[
    bool, typer.Option(help="A table for spreadsheets: byte order mark, no text run as a formula.")
]
Rows = Annotated[TableFormat, typer.Option("--format", "-f", help="What to print.")]
Output = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        help="Folder to write timeline.html and events.csv, or the page's own name (kim.html).",
    ),
]
