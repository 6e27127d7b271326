"""`ktimeline init`: a folder to start a timeline in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ktimeline.cli.endings import refuse
from ktimeline.console import note

__all__ = ["register"]


def init(
    folder: Annotated[
        Path, typer.Argument(metavar="[FOLDER]", help="Where to start; here if none is given.")
    ] = Path(),
) -> None:
    """Start a folder: commented settings, a manifest, a file of decisions, an example article."""
    from ktimeline.starting import start_folder

    try:
        written, kept = start_folder(folder)
    except OSError as error:
        refuse(error.strerror or str(error))
    for path in written:
        print(path)
    for path in kept:
        note(f"  {path} is there already and stays as it is")
    inside = "" if folder == Path() else f"cd {folder} && "
    note(f"next: put articles into {folder / 'articles'}, list them in {folder / 'manifest.csv'}")
    note(f"then: {inside}ktimeline build manifest.csv")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline init harbour")(init)
