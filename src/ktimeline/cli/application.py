"""The application that the commands belong to, its exit codes, and how a command ends."""

from __future__ import annotations

from typing import Annotated, NoReturn, cast

import typer

from ktimeline import __version__
from ktimeline.cli.group import CommandGroup, settings_of
from ktimeline.console import note
from ktimeline.settings import SettingsError
from ktimeline.timeline import Timeline

__all__ = [
    "DIFFERS",
    "FINE",
    "NOTHING_FOUND",
    "SOME_FAILED",
    "USAGE",
    "app",
    "end",
    "end_with",
    "refuse",
]

FINE, DIFFERS, USAGE, SOME_FAILED, NOTHING_FOUND = 0, 1, 2, 3, 4

app = typer.Typer(
    name="ktimeline",
    cls=CommandGroup,
    help="Articles in, an interactive timeline out; every date shows the words it came from "
    "and the arithmetic that dated it. PATH... without a command is built.",
    epilog="Exit codes: 0 fine · 1 differs, or a bug · 2 wrong usage · 3 some inputs failed · "
    "4 nothing found.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"ktimeline {__version__}")
        raise typer.Exit


def _show_config(context: typer.Context, wanted: bool) -> None:
    if not wanted:
        return
    try:
        chosen = settings_of(cast(CommandGroup, context.command), context)
    except SettingsError as error:
        refuse(str(error))
    for command, found in chosen.items():
        for name, one in found.items():
            print(f"{command} --{name.replace('_', '-')} = {one.value!r} ({one.place})")
    if not any(chosen.values()):
        note("nothing is set in this folder; all options are as --help tells them")
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
            callback=_show_config,
            is_eager=True,
            help="Print the options that ktimeline.toml or pyproject.toml sets here, and where.",
        ),
    ] = False,
) -> None:
    pass


def refuse(message: str) -> NoReturn:
    """Say what the caller did wrong, and end with the code for wrong usage."""
    note(f"error: {message}", "31")
    raise typer.Exit(USAGE)


def end(*, failed: bool, found: bool) -> NoReturn:
    """End with the code for inputs that failed, for nothing found, or for all well."""
    if failed:
        raise typer.Exit(SOME_FAILED)
    raise typer.Exit(FINE if found else NOTHING_FOUND)


def end_with(timeline: Timeline) -> NoReturn:
    """End with the code that a timeline's problems and events call for."""
    failed = any(problem.failed for problem in timeline.problems)
    end(failed=failed, found=bool(timeline.events))
