"""`ktimeline check`: expected dates against what ktimeline makes of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ktimeline.cli.endings import DIFFERS, FINE, NOTHING_FOUND, refuse
from ktimeline.console import note

__all__ = ["register"]

_KINDS = (".csv", ".tsv", ".timeml", ".tml", ".xml")


def check(
    gold: Annotated[
        Path,
        typer.Argument(help="A CSV of phrase, published, expected; or a TimeML file or folder."),
    ],
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Print the rows that agree as well.")
    ] = False,
) -> None:
    """Compare expected dates with what ktimeline makes of them; exit 1 if anything differs."""
    from ktimeline.evaluation.check import check as check_gold
    from ktimeline.interpret import find
    from ktimeline.interpret import resolve as resolve_phrase

    if gold.is_file() and gold.suffix.lower() not in _KINDS:
        refuse(f"{gold}: is of a kind that is not checked; these are: {', '.join(_KINDS)}")
    try:
        report = check_gold(gold, resolve=resolve_phrase, find=find)
    except OSError as error:
        refuse(f"{gold}: {(error.strerror or str(error)).lower()}")
    except ValueError as error:
        refuse(str(error))
    if not report.rows:
        refuse(f"{gold}: holds nothing to check", NOTHING_FOUND)
    for row in report.rows:
        if verbose or not row.ok:
            print(row)
    wrong = sum(not row.ok for row in report.rows)
    note(f"{len(report.rows) - wrong} of {len(report.rows)} agree")
    raise typer.Exit(DIFFERS if wrong else FINE)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline check dates.csv")(check)
