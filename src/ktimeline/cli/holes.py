"""`ktimeline holes`: what the articles do not tell."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

import typer

from ktimeline.cli.endings import end_with
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
    format: Annotated[_Form, typer.Option("--format", "-f", help="How to print.")] = _Form.TEXT,
    longest: Annotated[
        int | None,
        typer.Option(
            "--longest",
            min=1,
            help="How many of each kind to print as text; if not set, half the root of the number "
            "of events, and 3 at least.",
        ),
    ] = None,
    all: Annotated[
        bool, typer.Option("--all", help="All of them, also those that hardly matter.")
    ] = False,
    day_first: DayFirst = None,
    decisions: Decisions = None,
    how: Reading = _USUAL,
) -> None:
    """List what to find out next: plans overdue, single sources, facts never told again, silences.

    Only what matters in this story is listed, the most important first.
    """
    from ktimeline.gaps import find_holes, holes_document, holes_text, usual_length

    timeline = timeline_of(paths, date, day_first, how, decisions)
    found = find_holes(timeline, everything=all)
    if format is _Form.JSON:
        print(json.dumps(holes_document(found), ensure_ascii=False, indent=1))
    else:
        usual = None if all else usual_length(len(timeline.events))
        print(holes_text(found, longest or usual))
    tell_problems(timeline.problems)
    end_with(timeline)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline holes articles/ --longest 5")(holes)
