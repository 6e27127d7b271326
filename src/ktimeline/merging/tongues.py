"""Events that several languages tell: other dates are conflicts, and one language has the title."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ktimeline.merging.clusters import Cluster
from ktimeline.merging.conflicts import absorb
from ktimeline.merging.fusing import best_told
from ktimeline.merging.traits import SINGULAR, traits_of
from ktimeline.model import Event, Granularity, Status

__all__ = ["settle_languages"]

_COMMON = "en"
_DAYS = 3  # by which two languages' claims of one event's day may differ


def settle_languages(clusters: Sequence[Cluster], languages: Mapping[str, str]) -> list[Cluster]:
    """Return the clusters, the claims of another day that another language makes their conflicts.

    It is one event where its kind is one that the same people see once at a place ("firmaron",
    "unterzeichneten", "signed"), people and place agree, both are facts at most three days apart,
    and no other cluster is so near. The title of an event told in several languages is one in the
    language of most of its articles, of as many in English.
    """
    codes = {article: language.partition("-")[0] for article, language in languages.items()}
    settled = list(clusters)
    if len(set(codes.values())) < 2:
        return settled
    gone: set[int] = set()
    for one, other in _contradicting(settled, codes):
        if gone.isdisjoint((one, other)):
            stronger, weaker = sorted(
                (one, other), key=lambda index: (-len(_tellers(settled[index])), index)
            )
            settled[stronger] = absorb(settled[stronger], settled[weaker])
            gone.add(weaker)
    kept = (cluster for index, cluster in enumerate(settled) if index not in gone)
    return [_spoken(cluster, codes) for cluster in kept]


def _contradicting(
    clusters: Sequence[Cluster], codes: Mapping[str, str]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of clusters that tell one event on two days, in different languages."""
    buckets: dict[tuple[str, str], list[int]] = defaultdict(list)
    traits = [traits_of(cluster.lead) for cluster in clusters]
    for index, lead in enumerate(traits):
        happened = lead.event.status is Status.HAPPENED
        if lead.kind in SINGULAR and happened and _day(lead.event) is not None:
            for name in {name for event in clusters[index].members for name in event.participants}:
                buckets[lead.kind, name].append(index)
    pairs: set[tuple[int, int]] = set()
    for bucket in buckets.values():
        for place, one in enumerate(bucket):
            for other in bucket[place + 1 :]:
                apart = _apart(traits[one].event, traits[other].event)
                if apart and _agree(clusters, codes, one, other):
                    pairs.add((one, other))
    counts = Counter(index for pair in pairs for index in pair)
    yield from (pair for pair in sorted(pairs) if counts[pair[0]] == counts[pair[1]] == 1)


def _agree(clusters: Sequence[Cluster], codes: Mapping[str, str], one: int, other: int) -> bool:
    first, second = clusters[one], clusters[other]
    if _tongues(first, codes) & _tongues(second, codes):
        return False
    people = _named(first) & _named(second)
    places = {place for event in first.members for place in event.places}
    shared = places & {place for event in second.members for place in event.places}
    return bool(people) and (bool(shared) or len(people) > 1)


def _named(cluster: Cluster) -> set[str]:
    return {name for event in cluster.members for name in event.participants}


def _tongues(cluster: Cluster, codes: Mapping[str, str]) -> set[str]:
    return {codes.get(article, _COMMON) for article in _tellers(cluster)}


def _tellers(cluster: Cluster) -> set[str]:
    return {piece.article_id for event in cluster.members for piece in event.evidence}


def _day(event: Event) -> int | None:
    start = event.when.interval.start
    return start.toordinal() if start and event.when.granularity <= Granularity.DAY else None


def _apart(one: Event, other: Event) -> bool:
    first, second = _day(one), _day(other)
    return first is not None and second is not None and 0 < abs(first - second) <= _DAYS


def _spoken(cluster: Cluster, codes: Mapping[str, str]) -> Cluster:
    """Return a cluster of several languages with the telling whose title is to stand."""
    if len(_tongues(cluster, codes)) < 2:
        return cluster
    counted = Counter(codes.get(article, _COMMON) for article in _tellers(cluster))
    chosen = min(counted, key=lambda code: (-counted[code], code != _COMMON, code))
    lead = min(cluster.members, key=lambda event: event.status is not Status.HAPPENED)
    told = [
        event for event in cluster.members
        if event.status is lead.status
        and any(codes.get(piece.article_id, _COMMON) == chosen for piece in event.evidence)
    ]  # fmt: skip
    return replace(cluster, speaker=best_told(told[0], told) if told else None)
