"""All holes of a timeline together, those that matter first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from ktimeline.gaps.followups import Untold, find_untold
from ktimeline.gaps.silences import Silence, find_silences
from ktimeline.model import Chronology, Event, Status

__all__ = ["Holes", "Silence", "Untold", "find_holes"]

_LESS = 0.75  # of all are less important than those that are worth a question
_OCCASIONS = 0.1  # of all articles: fewer later ones may pass over anything


@dataclass(frozen=True, slots=True)
class Holes:
    """The holes by kind, what matters first; an event stands in one list alone.

    `overdue` are plans and possibilities whose time has passed, `single_source` what one source
    alone tells, `untold` other facts that no later article takes up, `silences` the stretches in
    which nothing happened.
    """

    overdue: tuple[Untold, ...] = ()
    single_source: tuple[Untold, ...] = ()
    untold: tuple[Untold, ...] = ()
    silences: tuple[Silence, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self.overdue or self.single_source or self.untold or self.silences)


def find_holes(chronology: Chronology, *, everything: bool = False) -> Holes:
    """Return what a timeline does not tell, as far as it matters in this very story.

    In most stories most events have one source and are told once, which makes no list of things to
    do. A fact, or a plan whose time has passed, is in one where it is of the more important quarter
    of all; a fact that is not told again, where a tenth of all articles had the occasion; a
    silence, where it lies behind the first tenth of the events. `everything` leaves these bounds
    out.

    Where there is but one article, no event counts as having a single source: all do.
    """
    told = find_untold(chronology)
    plans = [one for one in told if one.overdue]
    facts = [one for one in told if not _is_open(one.event)]
    if not everything:
        plans, facts = _weighty(plans), _weighty(facts)
    occasions = 1 if everything else max(1, ceil(_OCCASIONS * len(chronology.articles)))
    several = len(chronology.articles) > 1
    single = [one for one in facts if several and one.event.sources == 1]
    others = [one for one in facts if not (several and one.event.sources == 1)]
    return Holes(
        overdue=_ordered(plans),
        single_source=_ordered(single),
        untold=_ordered(one for one in others if one.later >= occasions),
        silences=find_silences(chronology.events, everything=everything),
    )


def _weighty(found: Sequence[Untold]) -> list[Untold]:
    """Return the more important quarter, with all that is as important as the least of it."""
    known = sorted(one.event.importance for one in found)
    least = known[int(_LESS * len(known))] if known else 0.0
    return [one for one in found if one.event.importance >= least]


def _is_open(event: Event) -> bool:
    """Tell whether an event is none yet: a plan or a possibility."""
    return event.status in (Status.PLANNED, Status.POSSIBLE)


def _ordered(found: Iterable[Untold]) -> tuple[Untold, ...]:
    """Return the most important first; of the like, what more articles had occasion to tell."""
    return tuple(sorted(found, key=lambda one: (-one.event.importance, -one.later, one.event.id)))
