"""Clusters of one day brought together by all that their tellings say, not by their leads alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from ktimeline.merging.clusters import Cluster
from ktimeline.merging.sameness import likeness
from ktimeline.merging.traits import ONCE_A_DAY, Traits, traits_of
from ktimeline.model import Granularity, Status

__all__ = ["consolidate"]

_MANY = 4  # tellings that make an event the main one of its day and kind
_NEAR = 64  # larger clusters of one kind and day that a cluster is compared with


def consolidate(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Return the clusters, those of one day's event of its kind made one, the largest first.

    One article says "the blast on the Rosa", another "the explosion off Bergen": a third that says
    both has joined one of them, and shows that they are one. What has grown by that may show more.
    """
    days: dict[tuple[object, ...], list[int]] = defaultdict(list)
    leads = [traits_of(cluster.lead) for cluster in clusters]
    for index, lead in enumerate(leads):
        when = lead.event.when
        if lead.kind in ONCE_A_DAY and when.granularity <= Granularity.DAY:
            days[lead.kind, when.interval].append(index)
    joined: dict[int, int] = {}
    for indices in days.values():
        if len(indices) > 1:
            profiles = {index: _profile(leads[index], clusters[index]) for index in indices}
            joined |= _joined(profiles, {one: len(clusters[one].members) for one in indices})
    return _brought_together(clusters, joined)


def _joined(profiles: dict[int, Traits], sizes: dict[int, int]) -> dict[int, int]:
    """Return for each cluster that joins another of its day which it joins, to the end."""
    joined: dict[int, int] = {}
    growing = True
    while growing:
        growing = False
        kept: list[int] = []
        for index in sorted(profiles, key=lambda index: (-sizes[index], index)):
            main = _same(index, kept, profiles, sizes)
            if main is None:
                kept.append(index)
                continue
            joined[index] = main
            profiles[main] = _united(profiles[main], profiles.pop(index))
            sizes[main] += sizes[index]
            growing = True
    return {index: _last(index, joined) for index in joined}


def _last(index: int, joined: dict[int, int]) -> int:
    while index in joined:
        index = joined[index]
    return index


def _same(
    index: int, kept: Sequence[int], profiles: dict[int, Traits], sizes: dict[int, int]
) -> int | None:
    """Return the larger cluster that tells the same, None where none does."""
    scored = [(likeness(profiles[index], profiles[one]), -one) for one in kept[:_NEAR]]
    score, best = max(scored, default=(0.0, 0))
    if score > 0:
        return -best
    if kept and _is_hint(profiles[index], profiles[kept[0]], sizes[kept[0]]):
        return kept[0]
    return None


def _is_hint(hint: Traits, main: Traits, tellings: int) -> bool:
    """Tell whether a telling without names hints at the day's main event of its kind.

    "The rig exploded" says nothing that the many tellings of that day's explosion do not.
    """
    if tellings < _MANY or hint.places or hint.people or hint.ordinals or hint.repeated:
        return False
    denied = Status.DENIED in (hint.event.status, main.event.status)
    return not denied and hint.own_words <= main.own_words


def _profile(lead: Traits, cluster: Cluster) -> Traits:
    """Return the traits of a cluster: those of its lead, with all names and words told."""
    profile = lead
    for event in cluster.members[1:]:
        profile = _united(profile, traits_of(event))
    return profile


def _united(one: Traits, other: Traits) -> Traits:
    """Return the traits of one telling with the names and words of another."""
    spots = dict.fromkeys(chain(one.event.places, other.event.places))
    return replace(
        one,
        event=replace(one.event, places=tuple(spots)),
        places=one.places | other.places,
        people=one.people | other.people,
        names=one.names | other.names,
        words=one.words | other.words,
        own_words=one.own_words | other.own_words,
        plain_words=one.plain_words | other.plain_words,
    )


def _brought_together(clusters: Sequence[Cluster], joined: dict[int, int]) -> list[Cluster]:
    groups: dict[int, list[int]] = defaultdict(list)
    for index in range(len(clusters)):
        groups[joined.get(index, index)].append(index)
    result: list[Cluster] = []
    for group in groups.values():
        group.sort()  # clusters are in order, the finest-dated and best-told lead first
        members = [event for index in group for event in clusters[index].members]
        claims = [claim for index in group for claim in clusters[index].conflicts]
        result.append(Cluster(members, claims))
    return result
