"""`ktimeline resolve`: what one time expression means, with the arithmetic."""

from __future__ import annotations

from typing import Annotated

import typer

from ktimeline.cli.completing import complete_language
from ktimeline.cli.endings import NOTHING_FOUND, refuse
from ktimeline.cli.inputs import policy_of
from ktimeline.cli.options import DayFirst

__all__ = ["register"]


def resolve(
    phrase: Annotated[
        list[str],
        typer.Argument(
            metavar="PHRASE...", help='One time expression, such as "last month", in quotes or not.'
        ),
    ],
    date: Annotated[
        str | None, typer.Option("--date", "-d", help="Publication date to resolve against.")
    ] = None,
    language: Annotated[
        str, typer.Option(help="Language of the phrase.", autocompletion=complete_language)
    ] = "en",
    day_first: DayFirst = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Tell it in plain sentences instead.")
    ] = False,
) -> None:
    """Say what one time expression means, with the arithmetic."""
    from ktimeline.export.plain import describe
    from ktimeline.interpret import NotOneExpressionError
    from ktimeline.interpret import resolve as resolve_phrase
    from ktimeline.model import Unresolved

    try:
        result = resolve_phrase(" ".join(phrase), date, language, policy_of(day_first))
    except NotOneExpressionError as error:
        refuse(error.explain() if explain else str(error))
    except (ValueError, LookupError) as error:
        refuse(str(error))
    print(result.explain() if explain else describe(result))
    if isinstance(result, Unresolved):
        raise typer.Exit(NOTHING_FOUND)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog='Example: ktimeline resolve "last month" --date 2025-01-29')(resolve)
