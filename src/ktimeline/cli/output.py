"""The files that a timeline is written to."""

from __future__ import annotations

from pathlib import Path

from ktimeline.cli.application import refuse
from ktimeline.cli.options import PlotlySource
from ktimeline.console import summarise
from ktimeline.timeline import Timeline

__all__ = ["write"]


def write(
    timeline: Timeline,
    output: Path,
    title: str | None,
    plotlyjs: PlotlySource,
    *,
    excel: bool = False,
) -> None:
    """Write the page and the table, say what is in them, and print where they are."""
    page, table = output / "timeline.html", output / "events.csv"
    try:
        timeline.to_html(page, title=title, plotlyjs=plotlyjs.value)
        timeline.to_csv(table, excel=excel)
    except OSError as error:
        refuse(f"cannot write to {output}: {error.strerror or error}")
    summarise(timeline)
    print(page)
    print(table)
