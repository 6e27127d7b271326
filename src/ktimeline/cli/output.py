"""The files that a timeline is written to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ktimeline.cli.endings import refuse
from ktimeline.cli.options import PlotlySource
from ktimeline.console import note, summarise
from ktimeline.intake.own_files import is_apart

if TYPE_CHECKING:
    from ktimeline.timeline import Timeline

__all__ = ["write"]

_PAGES = frozenset({".html", ".htm"})


def write(
    timeline: Timeline,
    output: Path,
    title: str | None,
    plotlyjs: PlotlySource,
    *,
    excel: bool = False,
) -> None:
    """Write the page and the table, say what is in them, and print where they are.

    `output` is a folder, or the page's own name: "kim.html", and "kim-events.csv" beside it.
    Where nothing was read, nothing is written: an earlier page is worth more than an empty one.
    """
    if not timeline.articles and not timeline.events:
        summarise(timeline)
        note("nothing was read, so nothing is written")
        return
    page, table = _places(output)
    try:
        timeline.to_html(page, title=title, plotlyjs=plotlyjs.value)
        timeline.to_csv(table, excel=excel)
    except OSError as error:
        refuse(str(error))
    summarise(timeline)
    print(page)
    print(table)


def _places(output: Path) -> tuple[Path, Path]:
    """Return where the page and the table go."""
    if output.suffix.lower() not in _PAGES or output.is_dir():
        return output / "timeline.html", output / "events.csv"
    if output.is_file() and not is_apart(output):
        refuse(
            f"{output} is no timeline of ktimeline, and is not written over: "
            "give a new name or a folder with --output"
        )
    return output, output.with_name(f"{output.stem}-events.csv")
