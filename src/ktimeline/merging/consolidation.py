"""Clusters of one day brought together by all that their tellings say, not by their leads alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.merging.clusters import Cluster
from ktimeline.merging.sameness import likeness
from ktimeline.merging.traits import ONCE_A_DAY, Traits, traits_of
from ktimeline.model import Granularity

__all__ = ["consolidate"]

_NEAR = 64  # larger clusters of one kind and day that a cluster is compared with


def consolidate(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Return the clusters, those of one day's event of its kind made one, the largest first.

    One article says "the blast on the Rosa", another "the explosion off Bergen": a third that says
    both has joined one of them, and shows that they are one.
    """
    days: dict[tuple[object, ...], list[int]] = defaultdict(list)
    profiles = [_profile(cluster) for cluster in clusters]
    for index, profile in enumerate(profiles):
        when = profile.event.when
        if profile.kind in ONCE_A_DAY and when.granularity <= Granularity.DAY:
            days[profile.kind, when.interval].append(index)
    joined: dict[int, int] = {}
    for indices in days.values():
        indices.sort(key=lambda index: (-len(clusters[index].members), index))
        kept: list[int] = []
        for index in indices:
            scored = [(likeness(profiles[index], profiles[one]), -one) for one in kept[:_NEAR]]
            score, best = max(scored, default=(0.0, 0))
            if score > 0:
                joined[index] = -best
            else:
                kept.append(index)
    return _brought_together(clusters, joined)


def _profile(cluster: Cluster) -> Traits:
    """Return the traits of a cluster: those of its lead, with all names and words told."""
    lead = traits_of(cluster.lead)
    if lead.kind not in ONCE_A_DAY or len(cluster.members) == 1:
        return lead
    told = [traits_of(event) for event in cluster.members]
    return replace(
        lead,
        places=frozenset().union(*(one.places for one in told)),
        people=frozenset().union(*(one.people for one in told)),
        words=frozenset().union(*(one.words for one in told)),
        own_words=frozenset().union(*(one.own_words for one in told)),
        plain_words=frozenset().union(*(one.plain_words for one in told)),
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
