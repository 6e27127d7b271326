"""One event for what several articles tell, with every piece of evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ktimeline.events.identity import event_id
from ktimeline.events.sameness import Traits, is_rival, likeness, traits_of
from ktimeline.model import Article, Conflict, Event, Evidence, Instant, Place, Status

__all__ = ["merge_events"]

_NEAR = 64  # clusters of one kind, month and place or person that are compared
_MONTHS = 13
_PLACES = 3
_PARTICIPANTS = 6


@dataclass(slots=True)
class _Cluster:
    lead: Traits
    members: list[Event] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)


def merge_events(events: Iterable[Event], articles: Iterable[Article]) -> tuple[Event, ...]:
    """Return the events sorted by date, those that are one made one.

    Events are one where their kind agrees, their dates do not contradict each other, and their
    places, people or words agree. The finest-dated, best-told version leads. Dates that contradict
    each other by at most three days, for what is surely one event, become its `conflicts`. The
    result does not depend on the order of `events`.

    >>> merge_events([], [])
    ()
    """
    order = {article.id: place for place, article in enumerate(articles)}
    found = sorted(events, key=_finest_first)
    clusters = _clusters(found)
    _settle_conflicts(clusters)
    merged = sorted((_merged(cluster, order) for cluster in clusters), key=_by_date)
    return tuple(_with_unique_ids(merged))


def _finest_first(event: Event) -> tuple[Any, ...]:
    interval = event.when.interval
    evidence = event.evidence[0]
    return (
        event.when.granularity,
        _open_first(interval.first),
        event.status is not Status.HAPPENED,
        -_quality(event),
        event.title,
        event.id,
        evidence.article_id,
        evidence.resolution.mention.span,
    )


def _open_first(instant: Instant | None) -> tuple[int, ...]:
    return (0,) if instant is None else (1, *instant)


def _quality(event: Event) -> int:
    """Return how well a title tells: whole, with names, neither curt nor crammed."""
    named = sum(name in event.title for name in event.participants)
    placed = sum(place.name in event.title for place in event.places)
    return 3 * (not event.title.endswith("…")) + named + placed + (25 <= len(event.title) <= 80)


# ---- Clusters ---------------------------------------------------------------------------------


def _clusters(events: Sequence[Event]) -> list[_Cluster]:
    """Bring together what is one, comparing only within buckets of kind, month, place or person."""
    clusters: list[_Cluster] = []
    buckets: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for event in events:
        traits = traits_of(event)
        months = _months(event)
        near = {
            index
            for month in months
            for key in _keys(traits)
            for index in buckets[(*key, month)][-_NEAR:]
        }
        best = _best(traits, [(index, clusters[index].lead) for index in sorted(near)])
        if best is not None:
            clusters[best].members.append(event)
            continue
        for key in _keys(traits):
            buckets[(*key, months[0])].append(len(clusters))
        clusters.append(_Cluster(traits, [event]))
    return clusters


def _best(traits: Traits, near: Sequence[tuple[int, Traits]]) -> int | None:
    """Return the cluster that the event belongs to; None where none does or two do alike."""
    scored = sorted(((likeness(traits, lead), -index) for index, lead in near), reverse=True)
    scored = [pair for pair in scored if pair[0] > 0]
    if not scored:
        return None
    if len(scored) > 1 and scored[0][0] == scored[1][0]:
        same = traits.event.when.interval
        exact = [-i for _, i in scored if dict(near)[-i].event.when.interval == same]
        return min(exact) if exact else None
    return -scored[0][1]


def _keys(traits: Traits) -> Iterator[tuple[str, str, str]]:
    for place in sorted(traits.places):
        yield traits.kind, "place", place
    for person in sorted(traits.people):
        yield traits.kind, "person", person
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


# ---- Conflicts --------------------------------------------------------------------------------


def _settle_conflicts(clusters: list[_Cluster]) -> None:
    """Make rivals the conflicts of the version with more evidence, and drop them as events."""
    buckets: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, cluster in enumerate(clusters):
        for place in sorted(cluster.lead.places):
            buckets[cluster.lead.kind, place].append(index)
    gone: set[int] = set()
    for bucket in buckets.values():
        bucket.sort(key=lambda index: (_open_first(_first(clusters[index])), index))
        for offset, index in enumerate(bucket):
            for other in bucket[offset + 1 : offset + 9]:
                if gone.isdisjoint((index, other)) and is_rival(
                    clusters[index].lead, clusters[other].lead
                ):
                    gone.add(_absorb(clusters, index, other))
    clusters[:] = [cluster for index, cluster in enumerate(clusters) if index not in gone]


def _first(cluster: _Cluster) -> Instant | None:
    return cluster.lead.event.when.interval.first


def _absorb(clusters: list[_Cluster], one: int, other: int) -> int:
    """Give the weaker cluster's evidence to the stronger as conflicts; return the weaker."""
    weaker, stronger = sorted(
        (one, other), key=lambda index: (len(clusters[index].members), -index)
    )
    for event in clusters[weaker].members:
        clusters[stronger].conflicts += [
            Conflict(event.when, evidence) for evidence in event.evidence
        ]
    clusters[stronger].conflicts += clusters[weaker].conflicts
    return weaker


# ---- The merged event -------------------------------------------------------------------------


def _merged(cluster: _Cluster, order: dict[str, int]) -> Event:
    members = cluster.members
    # `min` keeps the first of equals, and the first is the finest and best told.
    lead = min(members, key=lambda event: event.status is not Status.HAPPENED)
    lead = replace(lead, when=members[0].when)

    def place(evidence: Evidence) -> tuple[Any, ...]:
        rank = order.get(evidence.article_id, len(order))
        span = evidence.resolution.mention.span
        return rank, evidence.article_id, evidence.sentence, span, evidence.resolution.timex.value

    pieces = {place(piece): piece for event in members for piece in event.evidence}
    places = dict.fromkeys((*lead.places, *(spot for event in members for spot in event.places)))
    return replace(
        lead,
        places=_most(places),
        participants=_people(lead, members),
        evidence=tuple(pieces[key] for key in sorted(pieces)),
        conflicts=tuple(sorted(cluster.conflicts, key=lambda found: place(found.evidence))),
    )


def _most(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(places)[:_PLACES]


def _people(lead: Event, members: Sequence[Event]) -> tuple[str, ...]:
    """Return the participants of all versions, without the short forms of longer names."""
    names = list(dict.fromkeys((*lead.participants, *(n for e in members for n in e.participants))))
    words = {name: set(name.split()) for name in names}
    full = [
        name
        for name in names
        if not any(words[name] < words[other] for other in names if other != name)
    ]
    return tuple(full[:_PARTICIPANTS])


def _by_date(event: Event) -> tuple[Any, ...]:
    when = event.when
    placed = when.interval.first or when.interval.limit  # "until May" stands at its end
    return _open_first(placed), when.granularity, event.title, event.id, when.value


def _with_unique_ids(events: Sequence[Event]) -> Iterator[Event]:
    taken: set[str] = set()
    for event in events:
        identity, salt = event.id, 1
        while identity in taken:
            salt += 1
            identity = event_id(event.when, event.trigger, f"{event.title} {salt}")
        taken.add(identity)
        yield event if identity == event.id else replace(event, id=identity)
