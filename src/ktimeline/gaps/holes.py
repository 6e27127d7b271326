"""All holes of a timeline together."""

from __future__ import annotations

from dataclasses import dataclass

from ktimeline.gaps.followups import Untold, find_untold
from ktimeline.gaps.silences import Silence, find_silences
from ktimeline.model import Chronology, Event

__all__ = ["Holes", "Silence", "Untold", "find_holes"]


@dataclass(frozen=True, slots=True)
class Holes:
    """The holes by kind: the longest silence, the most important event, overdue plans first."""

    silences: tuple[Silence, ...]
    single_source: tuple[Event, ...]
    untold: tuple[Untold, ...]

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self.silences or self.single_source or self.untold)


def find_holes(chronology: Chronology) -> Holes:
    """Return what a timeline does not tell.

    Where there is but one article, no event counts as having a single source: all do.
    """
    several = len(chronology.articles) > 1
    single = [event for event in chronology.events if several and event.sources == 1]
    return Holes(
        find_silences(chronology.events),
        tuple(sorted(single, key=lambda event: (-event.importance, event.id))),
        find_untold(chronology),
    )
