"""`ktimeline check`: expected dates against what ktimeline makes of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ktimeline.cli.application import DIFFERS, FINE, refuse
from ktimeline.console import note

__all__ = ["register"]


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

    try:
        report = check_gold(gold, resolve=resolve_phrase, find=find)
    except (ValueError, OSError) as error:
        refuse(str(error))
    for row in report.rows:
        if verbose or not row.ok:
            print(row)
    wrong = sum(not row.ok for row in report.rows)
    note(f"{len(report.rows) - wrong} of {len(report.rows)} agree")
    raise typer.Exit(DIFFERS if wrong else FINE)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline check dates.csv")(check)
