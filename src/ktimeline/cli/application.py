"""The application that the commands belong to, and the options that all of them have."""

from __future__ import annotations

from typing import Annotated

import typer

from ktimeline import __version__
from ktimeline.cli.endings import EXIT_CODES
from ktimeline.cli.group import CommandGroup

__all__ = ["app"]

app = typer.Typer(
    name="ktimeline",
    cls=CommandGroup,
    help="Articles in, an interactive timeline out; every date shows the words it came from "
    "and the arithmetic that dated it. PATH... without a command is built.",
    epilog="Exit codes: "
    + " · ".join(f"{code} {meaning}" for code, meaning in EXIT_CODES.items())
    + ".",
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"ktimeline {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    show_config: Annotated[
        bool,
        typer.Option(
            "--show-config",
            help="Print the options that ktimeline.toml or pyproject.toml sets here, and where; "
            "with a command, all of its options and where each came from.",
        ),
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Print the trace of every error, for a report.")
    ] = False,
) -> None:
    pass
