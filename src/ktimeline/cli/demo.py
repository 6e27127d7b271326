"""`ktimeline demo`: the timeline of the example articles that come with the package."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path

import typer

from ktimeline.cli.endings import end_with
from ktimeline.cli.inputs import timeline_of
from ktimeline.cli.options import Output, PlotlySource
from ktimeline.cli.output import write

__all__ = ["register"]


def demo(output: Output = Path("output")) -> None:
    """Build the timeline of the example articles that come with ktimeline."""
    with as_file(_examples()) as folder:
        timeline = timeline_of([str(folder)], None, None)
    write(timeline, output, "North Korea and the United States, 2018–2025", PlotlySource.INLINE)
    end_with(timeline)


def _examples() -> Path:
    packaged = Path(str(files("ktimeline"))) / "examples"
    beside_the_source = Path(__file__).resolve().parents[3] / "examples"
    return packaged if packaged.is_dir() else beside_the_source


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline demo -o output")(demo)
