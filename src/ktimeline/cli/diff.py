"""`ktimeline diff`: what has become of the events of one timeline in another."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ktimeline.cli.endings import DIFFERS, FINE, SOME_FAILED, refuse
from ktimeline.console import tell_problems

if TYPE_CHECKING:
    from ktimeline.timeline import Timeline

__all__ = ["register"]

_WHAT = "A JSON or CSV that ktimeline wrote, or articles: a file or a folder."


class _Form(StrEnum):
    TEXT = "text"
    JSON = "json"


def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help=_WHAT)],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The same, as it is now.")],
    format: Annotated[_Form, typer.Option("--format", "-f", help="How to print.")] = _Form.TEXT,
) -> None:
    """Compare two timelines: events new, gone, moved, better sourced; exit 1 if any differs."""
    from ktimeline.comparing import compare, differences_document, differences_text

    timelines = _opened(old), _opened(new)
    differences = compare(*timelines)
    if format is _Form.JSON:
        print(json.dumps(differences_document(differences), ensure_ascii=False, indent=1))
    else:
        print(differences_text(differences))
    if any(problem.failed for timeline in timelines for problem in timeline.problems):
        raise typer.Exit(SOME_FAILED)
    raise typer.Exit(DIFFERS if differences.changes else FINE)


def _opened(path: Path) -> Timeline:
    from ktimeline.opening import open_timeline

    try:
        timeline = open_timeline(path)
    except (OSError, ValueError) as error:
        refuse(str(error))
    failed = [problem for problem in timeline.problems if problem.failed]
    if failed and not timeline.events:
        refuse(f"{failed[0].path}: {failed[0].message}")
    tell_problems(timeline.problems)
    return timeline


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline diff last-week.json this-week.json")(diff)
