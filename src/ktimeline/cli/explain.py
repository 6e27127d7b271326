"""`ktimeline explain`: everything that is known of one event."""

from __future__ import annotations

from typing import Annotated

import typer

from ktimeline.cli.completing import complete_event
from ktimeline.cli.endings import NOTHING_FOUND, end_with, refuse
from ktimeline.cli.inputs import timeline_of
from ktimeline.cli.options import Dates, DayFirst, Decisions, Paths
from ktimeline.cli.reading import Reading, reads_articles
from ktimeline.console import tell_problems

__all__ = ["register"]

_USUAL = Reading()


@reads_articles
def explain(
    event_id: Annotated[
        str,
        typer.Argument(
            metavar="EVENT_ID",
            help="Id of the event (the column event_id), or its beginning.",
            autocompletion=complete_event,
        ),
    ],
    paths: Paths,
    date: Dates = None,
    day_first: DayFirst = None,
    decisions: Decisions = None,
    how: Reading = _USUAL,
) -> None:
    """Tell all that is known of one event: its date and arithmetic, every source, every dispute."""
    from ktimeline.export.explaining import explain_event, find_event

    timeline = timeline_of(paths, date, day_first, how, decisions)
    try:
        event = find_event(timeline, event_id)
    except LookupError as error:
        tell_problems(timeline.problems)
        refuse(str(error.args[0]), NOTHING_FOUND)
    print(explain_event(timeline, event))
    tell_problems([problem for problem in timeline.problems if problem.failed])
    end_with(timeline)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline explain 3f2a90c1d4 events.csv")(explain)
