"""The same event dated differently: one event, with every other claim kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ktimeline.merging.clusters import Cluster, open_first
from ktimeline.merging.fusing import as_told
from ktimeline.merging.traits import COMMON, SINGULAR, Traits, alike, share_people, traits_of
from ktimeline.model import Conflict, Event, Granularity, Interval, Status
from ktimeline.syntax.wordlist import word_set

__all__ = ["absorb", "is_rival", "settle_conflicts"]

_DAYS = 3  # by which two claims of one event's day may differ
_FOLLOWING = 8  # clusters with a name in common and a later date that one is compared with
# What comes again from day to day in much the same words.
_DAILY = COMMON | word_set(
    """fall rise drop gain climb close open trade tell speak call ask add report warn continue
    remain expect plan visit play win lose beat air broadcast publish price cost declin increas
    show stand reach total number"""
)


def settle_conflicts(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Return the clusters, rivals made conflicts of the version that more articles tell."""
    leads = [traits_of(cluster.lead) for cluster in clusters]
    settled = list(clusters)
    gone: set[int] = set()
    for one, other in _rivals(clusters, leads):
        if gone.isdisjoint((one, other)):
            weaker, stronger = sorted(
                (one, other), key=lambda index: (len(_tellers(settled[index])), -index)
            )
            settled[stronger] = absorb(settled[stronger], settled[weaker])
            gone.add(weaker)
    return [cluster for index, cluster in enumerate(settled) if index not in gone]


def _rivals(clusters: Sequence[Cluster], leads: list[Traits]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that contradict each other, those that are most alike first."""
    buckets: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, lead in enumerate(leads):
        if lead.kind not in _DAILY and lead.event.when.granularity <= Granularity.DAY:
            for name in sorted(lead.places | lead.people | lead.own_words):
                buckets[lead.kind, name].append(index)
    found: dict[tuple[int, int], float] = {}
    for key in sorted(buckets):
        bucket = sorted(
            buckets[key],
            key=lambda index: (open_first(leads[index].event.when.interval.first), index),
        )
        for offset, index in enumerate(bucket):
            for other in bucket[offset + 1 : offset + 1 + _FOLLOWING]:
                pair = (min(index, other), max(index, other))
                if pair not in found and is_rival(leads[index], leads[other]):
                    tellers = [_tellers(clusters[place]) for place in pair]
                    if tellers[0].isdisjoint(tellers[1]):
                        found[pair] = alike(leads[index].words, leads[other].words)
    yield from sorted(found, key=lambda pair: (-found[pair], pair))


def _tellers(cluster: Cluster) -> set[str]:
    return {piece.article_id for event in cluster.members for piece in event.evidence}


def absorb(stronger: Cluster, weaker: Cluster) -> Cluster:
    """Return one cluster of two: tellings whose date contradicts the stronger's are its conflicts.

    A telling that agrees with that date too ("in June" beside the 12th) is no conflict.
    """
    day = stronger.lead.when.interval
    members, claims = list(stronger.members), [*stronger.conflicts, *weaker.conflicts]
    for event in weaker.members:
        if event.when.interval.contains(day) or day.contains(event.when.interval):
            members.append(event)
            continue
        claims += event.conflicts
        claims += [Conflict(event.when, evidence) for evidence in as_told(event)]
    members.sort(key=lambda event: (event.estimated, event.when.granularity))
    return Cluster(members, claims)


def is_rival(one: Traits, other: Traits) -> bool:
    """Tell whether two events are surely one although their dates contradict each other.

    Both are days at most three apart, told as facts by different articles, of one kind that does
    not come again from day to day; and a thing that happens but once at a place to the same people
    in much the same words, or any thing in nearly the same words, with the same numbers.
    """
    if one.kind != other.kind or one.kind in _DAILY or one.tellers & other.tellers:
        return False
    happened = all(each.event.status is Status.HAPPENED for each in (one, other))
    if not happened or _ordinals_differ(one, other) or one.repeated or other.repeated:
        return False
    if _days_apart(one.event, other.event) is None:
        return False
    words = alike(one.words, other.words)
    within = one.people <= other.people or other.people <= one.people
    apart = one.places and other.places and not one.places & other.places
    if one.kind in SINGULAR and one.people and other.people and within and not apart:
        return words >= 0.3
    named = share_people(one, other) or one.places & other.places
    told = len(one.own_words & other.own_words)
    return bool(named) and told >= 2 and words >= 0.6 and one.numbers == other.numbers


def _ordinals_differ(one: Traits, other: Traits) -> bool:
    return bool(one.ordinals and other.ordinals) and one.ordinals != other.ordinals


def _days_apart(one: Event, other: Event) -> int | None:
    """Return the days between two dated days, None where that is 0 or more than three."""
    if max(one.when.granularity, other.when.granularity) > Granularity.DAY:
        return None
    first, second = _start(one.when.interval), _start(other.when.interval)
    if first is None or second is None:
        return None
    days = abs(first - second)
    return days if 0 < days <= _DAYS else None


def _start(interval: Interval) -> int | None:
    return interval.start.toordinal() if interval.start is not None else None
