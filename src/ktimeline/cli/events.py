"""`ktimeline events`: the events of articles as a table."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import typer

from ktimeline.cli.endings import end_with
from ktimeline.cli.inputs import the_top, timeline_of
from ktimeline.cli.options import Dates, DayFirst, Decisions, Excel, Paths, Rows, TableFormat, Top
from ktimeline.cli.reading import Reading, reads_articles
from ktimeline.console import summarise

if TYPE_CHECKING:
    from ktimeline.timeline import Timeline

__all__ = ["register"]

_USUAL = Reading()


@reads_articles
def events(
    paths: Paths,
    date: Dates = None,
    format: Rows = TableFormat.CSV,
    day_first: DayFirst = None,
    decisions: Decisions = None,
    top: Top = None,
    excel: Excel = False,
    how: Reading = _USUAL,
) -> None:
    """Print the events as a table."""
    from functools import partial

    from ktimeline.export import event_lines, to_csv, to_json

    timeline = the_top(timeline_of(paths, date, day_first, how, decisions), top)
    printers: dict[TableFormat, Callable[[Timeline], str]] = {
        TableFormat.CSV: partial(to_csv, excel=excel),
        TableFormat.JSON: to_json,
        TableFormat.JSONL: event_lines,
    }
    sys.stdout.write(printers[format](timeline))
    summarise(timeline)
    end_with(timeline)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline events articles/ --format csv > events.csv")(events)
