"""The pictures that a command is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ktimeline.cli.endings import refuse

if TYPE_CHECKING:
    from ktimeline.render.pictures import PictureFormat
    from ktimeline.timeline import Timeline

__all__ = ["Pdf", "Png", "Svg", "draw"]

Png = Annotated[
    Path | None,
    typer.Option("--png", metavar="FILE", help="Draw a picture too (needs kaleido and Chrome)."),
]
Svg = Annotated[Path | None, typer.Option("--svg", metavar="FILE", help="The same, as SVG.")]
Pdf = Annotated[Path | None, typer.Option("--pdf", metavar="FILE", help="The same, as PDF.")]


def draw(
    timeline: Timeline, png: Path | None, svg: Path | None, pdf: Path | None, title: str | None
) -> None:
    """Write the pictures that have a path, and print where they are."""
    forms: tuple[tuple[PictureFormat, Path | None], ...] = (
        ("png", png), ("svg", svg), ("pdf", pdf),
    )  # fmt: skip
    for form, path in forms:
        if path is not None:
            _draw_one(timeline, path, form, title)


def _draw_one(timeline: Timeline, path: Path, form: PictureFormat, title: str | None) -> None:
    from ktimeline.render.pictures import PictureError, write_picture

    try:
        print(write_picture(timeline, path, form, title=title))
    except (PictureError, ValueError) as error:
        refuse(str(error))
    except OSError as error:
        refuse(error.strerror or str(error))
