"""Holes in words, and as plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import isqrt
from typing import Any

from ktimeline.gaps.holes import Holes, Silence, Untold
from ktimeline.model import Event

__all__ = ["holes_document", "holes_text", "usual_length"]

_FEWEST = 3  # of each kind
_SEE_ALL = "--all lists every one"


def usual_length(events: int) -> int:
    """Return how many holes of a kind are worth a reader's while in a story of so many events.

    >>> usual_length(9), usual_length(140), usual_length(2500)
    (3, 5, 25)
    """
    return max(_FEWEST, isqrt(events) // 2)


def holes_text(holes: Holes, longest: int | None = None) -> str:
    """Return the holes for people, a heading a kind; at most `longest` lines of each."""
    return "\n".join(_lines(holes, longest))


def _lines(holes: Holes, longest: int | None) -> Iterator[str]:
    yield from _kind("plans whose time has passed", holes.overdue, _overdue, longest)
    yield from _kind("told by a single source", holes.single_source, _single, longest)
    yield from _kind("never told again", holes.untold, _untold, longest)
    yield from _kind("silent stretches", holes.silences, _silence, longest)


def _kind(
    heading: str, found: tuple[Any, ...], line: Callable[[Any], str], longest: int | None
) -> Iterator[str]:
    yield f"{heading} ({len(found)})"
    yield from (f"  {line(one)}" for one in found[:longest])
    if longest is not None and len(found) > longest:
        yield f"  … and {len(found) - longest} more; {_SEE_ALL}"


def _silence(silence: Silence) -> str:
    before, after = silence.before, silence.after
    return (
        f"{_counted(silence.days, 'day')} between {before.when.reading} ({before.title}) "
        f"and {after.when.reading} ({after.title})"
    )


def _event(event: Event) -> str:
    return f"{event.id}  {event.when.reading}: {event.title}"


def _overdue(untold: Untold) -> str:
    return (
        f"{_event(untold.event)} ({untold.event.status.value}, {_told(untold)}; what came of it?)"
    )


def _single(untold: Untold) -> str:
    later = f"; in none of {_later(untold)}" if untold.later else ""
    return (
        f"{_event(untold.event)} ({_told(untold)}{later})" if untold.told else _event(untold.event)
    )


def _untold(untold: Untold) -> str:
    return f"{_event(untold.event)} ({_told(untold)}, then in none of {_later(untold)})"


def _told(untold: Untold) -> str:
    return f"told on {untold.told.isoformat()}" if untold.told else "told"


def _later(untold: Untold) -> str:
    return f"{_counted(untold.later, 'later article')} on the same people or places"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def holes_document(holes: Holes) -> dict[str, Any]:
    """Return the holes as plain data for JSON."""
    return {
        "overdue": [_plain(one) for one in holes.overdue],
        "single_source": [_plain(one) for one in holes.single_source],
        "never_told_again": [_plain(one) for one in holes.untold],
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
    }


def _plain(untold: Untold) -> dict[str, Any]:
    event = untold.event
    return {
        "event_id": event.id,
        "date_edtf": event.when.edtf,
        "title": event.title,
        "importance": event.importance,
        "told": untold.told.isoformat() if untold.told else None,
        "later_articles": untold.later,
    }
