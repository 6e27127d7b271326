"""Holes in words, and as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ktimeline.gaps.holes import Holes, Silence, Untold
from ktimeline.model import Event

__all__ = ["holes_document", "holes_text"]


def holes_text(holes: Holes, longest: int | None = None) -> str:
    """Return the holes for people, a heading a kind; at most `longest` lines of each."""
    return "\n".join(_lines(holes, longest))


def _lines(holes: Holes, longest: int | None) -> Iterator[str]:
    kinds = (
        ("silent stretches", list(map(_silence, holes.silences))),
        ("told by a single source", list(map(_event, holes.single_source))),
        ("never told again", list(map(_untold, holes.untold))),
    )
    for heading, lines in kinds:
        yield f"{heading} ({len(lines)})"
        yield from lines[:longest]
        if longest is not None and len(lines) > longest:
            yield f"  … and {len(lines) - longest} more"


def _silence(silence: Silence) -> str:
    before, after = silence.before, silence.after
    return (
        f"  {_counted(silence.days, 'day')} between {before.when.reading} ({before.title}) "
        f"and {after.when.reading} ({after.title})"
    )


def _event(event: Event) -> str:
    return f"  {event.id}  {event.when.reading}: {event.title}"


def _untold(untold: Untold) -> str:
    since = f"told on {untold.told.isoformat()}"
    told = f"{since}, then in none of {_counted(untold.later, 'later article')} that had occasion"
    status = untold.event.status.value
    why = f"{status}, {since}, and its time has passed" if untold.overdue else told
    return f"{_event(untold.event)} ({why})"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def holes_document(holes: Holes) -> dict[str, Any]:
    """Return the holes as plain data for JSON."""
    return {
        "silences": [
            {
                "days": one.days,
                "before": one.before.id,
                "before_edtf": one.before.when.edtf,
                "after": one.after.id,
                "after_edtf": one.after.when.edtf,
            }
            for one in holes.silences
        ],
        "single_source": [_plain(event) for event in holes.single_source],
        "never_told_again": [
            {
                **_plain(one.event),
                "told": one.told.isoformat(),
                "later_articles": one.later,
                "overdue": one.overdue,
            }
            for one in holes.untold
        ],
    }


def _plain(event: Event) -> dict[str, Any]:
    return {"event_id": event.id, "date_edtf": event.when.edtf, "title": event.title}
