"""Tellings brought together that are of one event, comparing only what has something in common."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ktimeline.merging.sameness import likeness
from ktimeline.merging.traits import Traits, traits_of
from ktimeline.model import Conflict, Event, Instant, Status

__all__ = ["Cluster", "cluster_events", "open_first", "regroup"]

_NEAR = 64  # clusters that an event is compared with, those that share most with it
_CROWD = 128  # tellings that share one name, word or date in a month, above which it tells little
_MONTHS = 13

Key = tuple[str, str, str, tuple[int, int] | None]


@dataclass(slots=True)
class Cluster:
    """The tellings of one event, the finest-dated and best-told first, and who contradicts them.

    `speaker` is the telling whose title stands, where they are in several languages.
    """

    members: list[Event]
    conflicts: list[Conflict] = field(default_factory=list)
    speaker: Event | None = None

    @property
    def lead(self) -> Event:
        """The telling that stands for all."""
        return self.members[0]


def cluster_events(events: Iterable[Event]) -> list[Cluster]:
    """Return clusters of events that are one; the order of `events` does not matter.

    Tellings of one id are one. Else an event joins the cluster whose lead is most like it, if any
    is, and if no other is as much so.
    """
    clusters: list[Cluster] = []
    leads: list[Traits] = []
    by_id: dict[str, int] = {}
    buckets: dict[Key, list[int]] = defaultdict(list)
    for event in sorted(events, key=_finest_first):
        known = by_id.get(event.id)
        if known is not None:
            clusters[known].members.append(event)
            continue
        traits = traits_of(event)
        months = _months(event)
        near = _near(traits, months, buckets)
        best = _best(traits, [(index, leads[index]) for index in near])
        if best is None:
            best = len(clusters)
            clusters.append(Cluster([]))
            leads.append(traits)
            for key in _keys(traits):
                buckets[(*key, months[0])].append(best)
        clusters[best].members.append(event)
        by_id[event.id] = best
    return clusters


def regroup(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Return the clusters, those whose leads are one made one."""
    by_lead = {cluster.lead.id: cluster for cluster in clusters}
    found: list[Cluster] = []
    for group in cluster_events(by_lead[name].lead for name in by_lead):
        parts = [by_lead[lead.id] for lead in group.members]
        members = [event for part in parts for event in part.members]
        found.append(Cluster(members, [claim for part in parts for claim in part.conflicts]))
    return found


def _finest_first(event: Event) -> tuple[Any, ...]:
    interval = event.when.interval
    evidence = event.evidence[0]
    return (
        event.estimated,
        event.when.granularity,
        open_first(interval.first),
        event.status is not Status.HAPPENED,
        -_quality(event),
        event.title,
        event.id,
        evidence.article_id,
        evidence.resolution.mention.span,
        len(event.evidence),
    )


def open_first(instant: Instant | None) -> tuple[int, ...]:
    """Return a key that sorts instants in time order, an open bound before all."""
    return (0,) if instant is None else (1, *instant)


def _quality(event: Event) -> int:
    """Return how well a title tells: whole, with names, neither curt nor crammed."""
    named = sum(name in event.title for name in event.participants)
    placed = sum(place.name in event.title for place in event.places)
    return 3 * (not event.title.endswith("…")) + named + placed + (25 <= len(event.title) <= 80)


def _near(
    traits: Traits, months: Sequence[tuple[int, int] | None], buckets: dict[Key, list[int]]
) -> list[int]:
    """Return the clusters that share most with an event, in their order."""
    shared: Counter[int] = Counter()
    for key in _keys(traits):
        for month in months:
            found = buckets.get((*key, month), [])
            shared.update(found[:_CROWD])
    most = sorted(shared, key=lambda index: (-shared[index], index))[:_NEAR]
    return sorted(most)


def _best(traits: Traits, near: Sequence[tuple[int, Traits]]) -> int | None:
    """Return the cluster that the event belongs to; None where none does or two do alike."""
    scored = sorted(((likeness(traits, lead), -index) for index, lead in near), reverse=True)
    scored = [pair for pair in scored if pair[0] > 0]
    if not scored:
        return None
    if len(scored) > 1 and scored[0][0] == scored[1][0]:
        same = traits.event.when.interval
        leads = dict(near)
        exact = [
            -index
            for score, index in scored
            if score == scored[0][0] and leads[-index].event.when.interval == same
        ]
        return min(exact) if exact else None
    return -scored[0][1]


def _keys(traits: Traits) -> Iterator[tuple[str, str, str]]:
    shared = traits.family and f"{traits.family} and its like"
    for kind in sorted({*traits.kinds, *([shared] if shared else [])}):
        for place in sorted(traits.places):
            yield kind, "place", place
        for person in sorted(traits.people):
            yield kind, "person", person
    for word in sorted(traits.own_words):
        yield traits.kind, "word", word
    yield traits.kind, "date", traits.event.when.value


def _months(event: Event) -> list[tuple[int, int] | None]:
    """Return the months that a date touches, at most a year's; open dates have one of their own."""
    interval = event.when.interval
    if interval.first is None or interval.limit is None:
        return [None]
    year, month = interval.first.year, interval.first.month
    months: list[tuple[int, int] | None] = []
    while (year, month) < (interval.limit.year, interval.limit.month) or not months:
        months.append((year, month))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        if len(months) == _MONTHS:
            break
    return months
