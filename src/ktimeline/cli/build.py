"""`ktimeline build`: the page and the table of articles."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ktimeline.cli.endings import end_with
from ktimeline.cli.inputs import the_top, timeline_of
from ktimeline.cli.options import (
    Dates,
    DayFirst,
    Decisions,
    Excel,
    Output,
    Paths,
    PlotlySource,
    Top,
)
from ktimeline.cli.output import write
from ktimeline.cli.pictures import Pdf, Png, Svg, draw
from ktimeline.cli.reading import Reading, reads_articles

__all__ = ["register"]

_USUAL = Reading()


@reads_articles
def build(
    paths: Paths,
    date: Dates = None,
    output: Output = Path("output"),
    title: Annotated[str | None, typer.Option(help="Title of the page.")] = None,
    plotlyjs: Annotated[
        PlotlySource, typer.Option(help="inline: one file that works offline.")
    ] = PlotlySource.INLINE,
    png: Png = None,
    svg: Svg = None,
    pdf: Pdf = None,
    day_first: DayFirst = None,
    decisions: Decisions = None,
    top: Top = None,
    excel: Excel = False,
    how: Reading = _USUAL,
) -> None:
    """Build the interactive timeline of articles, or of a table of events, as page and table."""
    timeline = the_top(timeline_of(paths, date, day_first, how, decisions), top)
    write(timeline, output, title, plotlyjs, excel=excel)
    draw(timeline, png, svg, pdf, title)
    end_with(timeline)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline build articles/ --date 2025-01-29 -o output")(build)
