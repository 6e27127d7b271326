"""The few events to show where there is no room for all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ktimeline.model import Event
from ktimeline.ranking.importance import date_told

__all__ = ["ACCEPTED", "select_top"]

ACCEPTED = "accepted"
"""The tag of an event that a person has accepted."""


def select_top(events: Sequence[Event], number: int) -> tuple[Event, ...]:
    """Return the `number` events to show first, the most important first.

    The n-th event of a date weighs 1/n of its importance, so that ten lines tell of more than one
    day. What a person has accepted comes before all else. Raises ValueError for a number below 1.

    >>> select_top([], 30)
    ()
    """
    if number < 1:
        raise ValueError(f"at least one event is to be shown, not {number}")
    told: Counter[object] = Counter()
    weighed: list[tuple[bool, float, int]] = []
    order = range(len(events))
    for place in sorted(order, key=lambda place: (-events[place].importance, place)):
        event = events[place]
        date = date_told(event.when.interval)
        told[date] += 1
        weighed.append((ACCEPTED not in event.tags, -event.importance / told[date], place))
    return tuple(events[place] for *_, place in sorted(weighed)[:number])
