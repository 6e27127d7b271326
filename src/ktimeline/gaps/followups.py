"""Events that were told on one day, and of which nobody has told since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ktimeline.model import Chronology, Event, Status

__all__ = ["Untold", "find_untold"]


@dataclass(frozen=True, slots=True)
class Untold:
    """An event that was never told again, and how many later articles had the occasion.

    `told` is the last day of publication on which it was told, `later` counts the articles of later
    days on the same people or places. `overdue` marks a plan or a possibility whose time has passed
    before the last of all articles.
    """

    event: Event
    told: date
    later: int
    overdue: bool = False


def find_untold(chronology: Chronology) -> tuple[Untold, ...]:
    """Return the events that only one day's articles tell, though later ones had the occasion.

    A later article has the occasion where it tells of a person, body or place of the event, or, for
    a plan, where it comes after its date. Plans come first, then what had the most occasions.
    """
    days = {one.id: one.published.day for one in chronology.articles if one.published}
    told_by = _articles_by_name(chronology)
    found = [_untold(event, days, told_by) for event in chronology.events]
    kept = [one for one in found if one is not None and (one.later or one.overdue)]
    return tuple(
        sorted(kept, key=lambda one: (not one.overdue, -one.later, one.told, one.event.id))
    )


def _articles_by_name(chronology: Chronology) -> dict[str, set[str]]:
    """Return the articles that tell events of a participant or a place, by its name."""
    told: dict[str, set[str]] = {}
    for event in chronology.events:
        for name in _names(event):
            told.setdefault(name, set()).update(piece.article_id for piece in event.evidence)
    return told


def _names(event: Event) -> set[str]:
    return {*event.participants, *(place.name for place in event.places)}


def _untold(
    event: Event, days: Mapping[str, date], told_by: Mapping[str, set[str]]
) -> Untold | None:
    """Return the event if it was told on one day alone; None where no day of it is known."""
    own = {days[piece.article_id] for piece in event.evidence if piece.article_id in days}
    if len(own) != 1:
        return None
    (day,) = own
    others = set().union(*(told_by[name] for name in _names(event)))
    later = sum(other in days and days[other] > day for other in others)
    end = event.when.interval.end
    open_yet = event.status in (Status.PLANNED, Status.POSSIBLE)
    overdue = open_yet and end is not None and end.date() <= max(days.values()) != day
    return Untold(event, day, later, overdue)
