"""The differences between two timelines, event by event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ktimeline.comparing.pairing import pair_events
from ktimeline.model import Chronology, Event, Instant

__all__ = ["Change", "Differences", "Kind", "compare"]


class Kind(StrEnum):
    """What became of an event."""

    NEW = "new"
    GONE = "gone"
    MOVED = "moved"  # it has another date
    STATUS = "status changed"  # planned became happened
    BETTER_SOURCED = "better sourced"
    WORSE_SOURCED = "worse sourced"
    RETITLED = "retitled"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that became of one event; `old` is None for a new one, `new` for one that is gone.

    `before` and `after` tell in words what has changed.
    """

    kind: Kind
    old: Event | None
    new: Event | None
    before: str = ""
    after: str = ""

    @property
    def event(self) -> Event:
        """The event as it is now, or was last."""
        found = self.new or self.old
        assert found is not None  # a change is that of an event
        return found


@dataclass(frozen=True, slots=True)
class Differences:
    """All changes, by kind and then by date; `same` counts the events without any."""

    changes: tuple[Change, ...]
    same: int

    def of(self, kind: Kind) -> tuple[Change, ...]:
        """Return the changes of a kind, in order of date."""
        return tuple(change for change in self.changes if change.kind is kind)


def compare(old: Chronology, new: Chronology) -> Differences:
    """Return what has become of the events of `old` in `new`.

    One event may have several changes: moved, and better sourced. Sources count as they do in the
    table: copies and updates of an article are one.

    >>> from ktimeline.model import Chronology
    >>> compare(Chronology(), Chronology())
    Differences(changes=(), same=0)
    """
    pairs, gone, added = pair_events(old.events, new.events)
    changes = [Change(Kind.NEW, None, event) for event in added]
    changes += [Change(Kind.GONE, event, None) for event in gone]
    same = 0
    for before, after in pairs:
        found = list(_changes(before, after))
        changes += found
        same += not found
    return Differences(tuple(_in_order(changes)), same)


def _changes(old: Event, new: Event) -> Iterator[Change]:
    if (old.when.interval, old.when.edtf) != (new.when.interval, new.when.edtf):
        yield Change(Kind.MOVED, old, new, old.when.reading, new.when.reading)
    if old.status is not new.status:
        yield Change(Kind.STATUS, old, new, old.status.value, new.status.value)
    if old.sources != new.sources:
        kind = Kind.BETTER_SOURCED if new.sources > old.sources else Kind.WORSE_SOURCED
        yield Change(kind, old, new, _counted(old.sources), _counted(new.sources))
    if old.title != new.title:
        yield Change(Kind.RETITLED, old, new, old.title, new.title)


def _counted(sources: int) -> str:
    return f"{sources} source{'' if sources == 1 else 's'}"


def _in_order(changes: Iterable[Change]) -> list[Change]:
    kinds = list(Kind)
    return sorted(changes, key=lambda one: (kinds.index(one.kind), _place(one.event), one.event.id))


def _place(event: Event) -> Instant:
    bound = event.when.interval.first or event.when.interval.limit
    assert bound is not None  # an interval has one bound at least
    return bound
