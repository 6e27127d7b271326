"""Days of the week, hours of them and the clauses that they stand in."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.model.expression import Bare, Each, Expression, Fields, Next, Until, Within
from ktimeline.model.kept import kept
from ktimeline.model.pattern import deferred

__all__ = ["CLAUSE", "STOP", "clause_before", "hour_alone", "weekly"]

CLAUSE = 90  # code points before a day in which its verb is looked for
STOP = deferred(r"[.!?](?=[\"”’')]*\s+[\"“‘(]?[^\W\d_a-z])|\n")


def clause_before(text: str, start: int, end: int) -> str:
    """Return what stands between two places since the last sentence ended, cut to a clause."""
    return STOP.split(text[max(start, end - CLAUSE) : end])[-1]


@kept
def weekly(node: Expression) -> Fields | None:
    """Return the day of the week that a node names, with an hour of it or without."""
    if isinstance(node, Until):
        node = node.end
    if isinstance(node, Within):
        day, hour = weekly(node.time), node.recurring
        if day is None or not isinstance(hour, Fields):
            return None
        return replace(hour, weekday=day.weekday)
    x: object = node.recurring if isinstance(node, Bare) else None
    if isinstance(node, Next | Each):
        x = node.x
    if not isinstance(x, Fields) or x.weekday is None:
        return None
    return x if (x.month, x.day) == (None, None) else None


@kept
def hour_alone(node: Expression) -> Fields | None:
    """Return the hour that a node is and that tells no day, None where it is none."""
    x = node.recurring if isinstance(node, Bare) else node.x if isinstance(node, Next) else None
    if not isinstance(x, Fields) or x.hour is None:
        return None
    return x if (x.month, x.day, x.weekday) == (None, None, None) else None
