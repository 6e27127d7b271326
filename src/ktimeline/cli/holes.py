"""`ktimeline holes`: what the articles do not tell."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

import typer

from ktimeline.cli.application import end_with
from ktimeline.cli.inputs import timeline_of
from ktimeline.cli.options import Dates, DayFirst, Decisions, Paths
from ktimeline.cli.reading import Reading, reads_articles
from ktimeline.console import tell_problems

__all__ = ["register"]

_USUAL = Reading()


class _Form(StrEnum):
    TEXT = "text"
    JSON = "json"


@reads_articles
def holes(
    paths: Paths,
    date: Dates = None,
    format: Annotated[
        _Form, typer.Option("--format", "-f", help="How to print; JSON has all of them.")
    ] = _Form.TEXT,
    longest: Annotated[
        int, typer.Option("--longest", min=1, help="How many of each kind to print as text.")
    ] = 10,
    day_first: DayFirst = None,
    decisions: Decisions = None,
    how: Reading = _USUAL,
) -> None:
    """List silent stretches, events with a single source, and facts that were never told again."""
    from ktimeline.gaps import find_holes, holes_document, holes_text

    timeline = timeline_of(paths, date, day_first, how, decisions)
    found = find_holes(timeline)
    if format is _Form.JSON:
        print(json.dumps(holes_document(found), ensure_ascii=False, indent=1))
    else:
        print(holes_text(found, longest))
    tell_problems(timeline.problems)
    end_with(timeline)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline holes articles/ --longest 5")(holes)
