"""The files that a timeline is written to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ktimeline.cli.endings import refuse
from ktimeline.cli.options import PlotlySource
from ktimeline.console import note, summarise

if TYPE_CHECKING:
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
    """Write the page and the table, say what is in them, and print where they are.

    Where nothing was read, nothing is written: an earlier page is worth more than an empty one.
    """
    if not timeline.articles and not timeline.events:
        summarise(timeline)
        note("nothing was read, so nothing is written")
        return
    page, table = output / "timeline.html", output / "events.csv"
    try:
        timeline.to_html(page, title=title, plotlyjs=plotlyjs.value)
        timeline.to_csv(table, excel=excel)
    except OSError as error:
        refuse(str(error))
    summarise(timeline)
    print(page)
    print(table)
