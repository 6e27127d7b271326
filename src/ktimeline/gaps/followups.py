"""How often an event could have been told again, and was not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ktimeline.model import Chronology, Event, Status

__all__ = ["Untold", "find_untold"]


@dataclass(frozen=True, slots=True)
class Untold:
    """An event, and how many later articles had the occasion to tell it and did not.

    `told` is the last day of publication on which it was told, None where no day of it is known or
    later articles have told it again; `later` counts the articles of later days on the same people
    or places. `overdue` marks a plan or a possibility that was told on one day alone and whose time
    has passed before the last of all articles.
    """

    event: Event
    told: date | None = None
    later: int = 0
    overdue: bool = False


def find_untold(chronology: Chronology) -> tuple[Untold, ...]:
    """Return every event with the later articles that had the occasion to tell it, in order.

    A later article has the occasion where it tells of a person, body or place of the event.
    """
    days = {one.id: one.published.day for one in chronology.articles if one.published}
    told_by = _articles_by_name(chronology)
    return tuple(_untold(event, days, told_by) for event in chronology.events)


def _articles_by_name(chronology: Chronology) -> dict[str, set[str]]:
    """Return the articles that tell events of a participant or a place, by its name."""
    told: dict[str, set[str]] = {}
    for event in chronology.events:
        for name in _names(event):
            told.setdefault(name, set()).update(piece.article_id for piece in event.evidence)
    return told


def _names(event: Event) -> set[str]:
    return {*event.participants, *(place.name for place in event.places)}


def _untold(event: Event, days: Mapping[str, date], told_by: Mapping[str, set[str]]) -> Untold:
    """Return an event with its later occasions, none where it was told on several days."""
    own = {days[piece.article_id] for piece in event.evidence if piece.article_id in days}
    if len(own) != 1:
        return Untold(event)
    (day,) = own
    others = set().union(*(told_by[name] for name in _names(event)))
    later = sum(other in days and days[other] > day for other in others)
    end = event.when.interval.end
    open_yet = event.status in (Status.PLANNED, Status.POSSIBLE)
    overdue = open_yet and end is not None and end.date() <= max(days.values()) != day
    return Untold(event, day, later, overdue)
