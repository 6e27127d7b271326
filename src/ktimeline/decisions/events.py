"""Decisions on single events: redate, retitle, accept, reject."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ktimeline.decisions.decision import Decision, Verb
from ktimeline.model import Event, Problem
from ktimeline.ranking import ACCEPTED

__all__ = ["decide_events"]

_REDATED = "redated"


def decide_events(
    events: Sequence[Event], decisions: Iterable[Decision]
) -> tuple[tuple[Event, ...], list[Problem]]:
    """Return the events with decisions applied, and notes on those whose event is gone.

    An accepted event has the tag "accepted", a redated one "redated"; ids stay. A rejected event is
    left out, and each is told.
    """
    kept = {event.id: event for event in events}
    by_telling = {telling: event.id for event in events for telling in event.tellings}
    problems: list[Problem] = []
    for decision in decisions:
        if decision.verb in (Verb.SPLIT, Verb.MERGE):
            continue
        for name in decision.events:
            own = name if name in kept else by_telling.get(name, name)
            event = kept.get(own)
            if event is None:
                problems.append(decision.missing(name))
                continue
            if own != name:
                told = f"event {name} is a part of {own} ({event.title}) now; it is applied to that"
                problems.append(decision.problem(told))
            decided = _decided(event, decision)
            if decided is None:
                problems.append(decision.problem(f"event {own} ({event.title}) is left out"))
                del kept[own]
            else:
                kept[own] = decided
    return tuple(kept.values()), problems


def _decided(event: Event, decision: Decision) -> Event | None:
    """Return the event as a person has decided it to be; None where it is rejected."""
    if decision.verb is Verb.REJECT:
        return None
    if decision.note:
        lines = (*event.notes.split("\n"), decision.note)
        event = replace(event, notes="\n".join(dict.fromkeys(filter(None, lines))))
    if decision.verb is Verb.RETITLE:
        return replace(event, title=decision.title)
    if decision.verb is Verb.ACCEPT:
        return _tagged(event, ACCEPTED)
    if decision.when is None:
        return event
    return _tagged(replace(event, when=decision.when), _REDATED)


def _tagged(event: Event, tag: str) -> Event:
    return replace(event, tags=tuple(dict.fromkeys((*event.tags, tag))))
