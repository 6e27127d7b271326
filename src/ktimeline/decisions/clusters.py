"""Decisions on what is one event: merge and split, applied to clusters of tellings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ktimeline.decisions.decision import Decision, Verb
from ktimeline.events.identity import event_id
from ktimeline.merging import Cluster, absorb
from ktimeline.model import Event, Problem

__all__ = ["decide_clusters"]


def decide_clusters(
    clusters: Sequence[Cluster], decisions: Iterable[Decision]
) -> tuple[list[Cluster], list[Problem]]:
    """Return the clusters with splits and merges applied, and notes on what could not be.

    An event is found by its id, and by that of any of its tellings.
    """
    kept = list(clusters)
    problems: list[Problem] = []
    for decision in decisions:
        if decision.verb is Verb.SPLIT:
            for event in decision.events:
                problems += _split(kept, event, decision)
        elif decision.verb is Verb.MERGE:
            problems += _merge(kept, decision)
    return kept, problems


def _find(clusters: Sequence[Cluster], event: str) -> int | None:
    """Return the place of the cluster that an id leads to: its own before that of a telling."""
    for own in (True, False):
        for place, cluster in enumerate(clusters):
            for member in cluster.members:
                if event == member.id if own else event in member.tellings:
                    return place
    return None


def _merge(clusters: list[Cluster], decision: Decision) -> list[Problem]:
    places = {event: _find(clusters, event) for event in decision.events}
    problems = [decision.missing(event) for event, place in places.items() if place is None]
    found = list(dict.fromkeys(place for place in places.values() if place is not None))
    if len(found) < 2:
        return problems
    first = clusters[found[0]]
    for place in found[1:]:
        first = absorb(first, clusters[place])
    note = decision.note
    clusters[found[0]] = _with_note(first, note) if note else first
    for place in sorted(found[1:], reverse=True):
        del clusters[place]
    return problems


def _split(clusters: list[Cluster], event: str, decision: Decision) -> list[Problem]:
    place = _find(clusters, event)
    if place is None:
        return [decision.missing(event)]
    cluster = clusters[place]
    told = {piece.article_id for member in cluster.members for piece in member.evidence}
    strange = sorted(set(decision.apart) - told)
    problems = [
        decision.problem(f"article {name} does not tell of event {event}") for name in strange
    ]
    groups = [told & set(decision.apart)] if decision.apart else [{name} for name in sorted(told)]
    if not decision.apart:
        lead = cluster.lead.evidence[0].article_id
        groups = [group for group in groups if group != {lead}]
    taken = [part for group in groups if (part := _part(cluster, group, decision.note))]
    out = set().union(*groups) if groups else set()
    rest = _part(cluster, told - out, decision.note)
    if rest is None or not taken:
        return [*problems, decision.problem(f"event {event} is told once; nothing is split off")]
    clusters[place] = Cluster(rest.members, cluster.conflicts)
    ids = {member.id for one in clusters for member in one.members}
    for part in taken:
        clusters.append(_with_new_ids(part, ids))
    return problems


def _part(cluster: Cluster, articles: set[str], note: str) -> Cluster | None:
    """Return what some articles tell of a cluster."""
    members: list[Event] = []
    for member in cluster.members:
        pieces = tuple(piece for piece in member.evidence if piece.article_id in articles)
        if pieces:
            members.append(replace(member, evidence=pieces))
    if not members:
        return None
    return _with_note(Cluster(members), note) if note else Cluster(members)


def _with_note(cluster: Cluster, note: str) -> Cluster:
    first, *others = cluster.members
    notes = "\n".join(dict.fromkeys(filter(None, (*first.notes.split("\n"), note))))
    return Cluster([replace(first, notes=notes), *others], cluster.conflicts)


def _with_new_ids(cluster: Cluster, taken: set[str]) -> Cluster:
    """Return what was split off with ids that depend on its articles, where its own are taken."""
    members: list[Event] = []
    for member in cluster.members:
        identity = member.id
        if identity in taken:
            told = f"{member.title} {member.evidence[0].article_id}"
            identity = event_id(member.when, member.trigger, told)
        members.append(replace(member, id=identity, tellings=()))
    taken.update(member.id for member in members)
    return Cluster(members)
