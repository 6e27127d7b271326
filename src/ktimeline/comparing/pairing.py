"""Which event of a new timeline is which of the old one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence

from ktimeline.model import Event

__all__ = ["pair_events"]

Pair = tuple[Event, Event]


def pair_events(
    old: Sequence[Event], new: Sequence[Event]
) -> tuple[list[Pair], list[Event], list[Event]]:
    """Return the pairs of one event in both, what only `old` has, and what only `new` has.

    An id leads first, then the id of a telling, then a sentence that both quote with the same words
    for the trigger, then the title in the same article: an event that has moved has a new id,
    because its id hangs on its date. A sign that several events share on one side pairs none.
    """
    pairs: list[Pair] = []
    for signs in (_id, _tellings, _quotes, _titles):
        found = _pair_by(signs, old, new)
        pairs += found
        taken_old = {id(one) for one, _ in found}
        taken_new = {id(other) for _, other in found}
        old = [event for event in old if id(event) not in taken_old]
        new = [event for event in new if id(event) not in taken_new]
    return pairs, list(old), list(new)


def _pair_by(
    signs: Callable[[Event], Iterable[Hashable]], old: Sequence[Event], new: Sequence[Event]
) -> list[Pair]:
    before, after = _by_sign(signs, old), _by_sign(signs, new)
    pairs: list[Pair] = []
    taken: set[int] = set()
    for sign, event in before.items():
        other = after.get(sign)
        if event is None or other is None or {id(event), id(other)} & taken:
            continue
        pairs.append((event, other))
        taken |= {id(event), id(other)}
    return pairs


def _by_sign(
    signs: Callable[[Event], Iterable[Hashable]], events: Iterable[Event]
) -> dict[Hashable, Event | None]:
    """Return the events by their signs; None for a sign that several have."""
    found: dict[Hashable, Event | None] = {}
    for event in events:
        for sign in dict.fromkeys(signs(event)):
            found[sign] = None if sign in found else event
    return found


def _id(event: Event) -> list[Hashable]:
    return [event.id]


def _tellings(event: Event) -> list[Hashable]:
    return [event.id, *event.tellings]


def _quotes(event: Event) -> list[Hashable]:
    return [
        (" ".join(piece.quote.split()), event.trigger.lower())
        for piece in event.evidence
        if piece.quote.strip()
    ]


def _titles(event: Event) -> list[Hashable]:
    told = " ".join(event.title.lower().split())
    return [(told, piece.article_id) for piece in event.evidence if told]
