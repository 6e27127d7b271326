"""`ktimeline build`: the page and the table of articles."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ktimeline.cli.application import end_with
from ktimeline.cli.inputs import timeline_of
from ktimeline.cli.options import Dates, DayFirst, Output, Paths, PlotlySource
from ktimeline.cli.output import write

__all__ = ["register"]


def build(
    paths: Paths,
    date: Dates = None,
    output: Output = Path("output"),
    title: Annotated[str | None, typer.Option(help="Title of the page.")] = None,
    plotlyjs: Annotated[
        PlotlySource, typer.Option(help="inline: one file that works offline.")
    ] = PlotlySource.INLINE,
    day_first: DayFirst = None,
) -> None:
    """Build the interactive timeline of articles, as a page and as a table."""
    timeline = timeline_of(paths, date, day_first)
    write(timeline, output, title, plotlyjs)
    end_with(timeline)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline build articles/ --date 2025-01-29 -o output")(build)
