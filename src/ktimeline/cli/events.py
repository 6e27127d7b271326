"""`ktimeline events`: the events of articles as a table."""

from __future__ import annotations

import sys

import typer

from ktimeline.cli.application import end_with
from ktimeline.cli.inputs import timeline_of
from ktimeline.cli.options import Dates, DayFirst, Paths, Rows, TableFormat
from ktimeline.console import summarise

__all__ = ["register"]


def events(
    paths: Paths, date: Dates = None, format: Rows = TableFormat.CSV, day_first: DayFirst = None
) -> None:
    """Print the events as a table."""
    from ktimeline.export import to_csv, to_json, to_jsonl

    timeline = timeline_of(paths, date, day_first)
    printers = {
        TableFormat.CSV: to_csv,
        TableFormat.JSON: to_json,
        TableFormat.JSONL: to_jsonl,
    }
    sys.stdout.write(printers[format](timeline))
    summarise(timeline)
    end_with(timeline)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline events articles/ --format csv > events.csv")(events)
