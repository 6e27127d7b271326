"""Tellings in two languages of one event: what no words can tell, day, people and place do."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import hypot

from ktimeline.merging.clusters import Cluster
from ktimeline.model import Event, Granularity, Interval, Place, Status

__all__ = ["bridge_languages"]

_NEAR = 0.5  # degrees within which two places may be one, named in two languages
Tongues = frozenset[str]

_ENOUGH = 2  # people, or people and a place, in common


def bridge_languages(clusters: Sequence[Cluster], languages: Mapping[str, str]) -> list[Cluster]:
    """Return the clusters, those that tell one event in different languages made one.

    `languages` maps the ids of articles to their languages. Two clusters are one where all that is
    told of each is in languages that the other has none of, on one day (or at one time of it), with
    two people in common or one and the place, and where neither has another cluster as like it. The
    one with more tellings leads; the order of `clusters` decides nothing.
    """
    together = list(clusters)
    if len(set(languages.values())) < 2:
        return together
    # Three languages are two bridges, one after the other.
    while len(bridged := _bridged(together, languages)) < len(together):
        together = bridged
    return together


def _bridged(clusters: Sequence[Cluster], languages: Mapping[str, str]) -> list[Cluster]:
    by_day: dict[Interval, list[int]] = defaultdict(list)
    for index, cluster in enumerate(clusters):
        when = cluster.lead.when
        if when.granularity <= Granularity.DAY and not when.lasted and _people(cluster):
            by_day[when.interval].append(index)
    joined: dict[int, int] = {}
    for told in by_day.values():
        joined |= _pairs(clusters, told, languages)
    followers = frozenset(joined.values())
    return [
        _joined(cluster, clusters[joined[index]]) if index in joined else cluster
        for index, cluster in enumerate(clusters)
        if index not in followers
    ]


def _pairs(
    clusters: Sequence[Cluster], told: Sequence[int], languages: Mapping[str, str]
) -> dict[int, int]:
    """Return for each leading cluster of a day the one that tells the same in other languages."""
    best: dict[tuple[int, Tongues], Counter[int]] = defaultdict(Counter)
    tongues = {index: _languages(clusters[index], languages) for index in told}
    for place, one in enumerate(told):
        for other in told[place + 1 :]:
            score = _likeness(clusters[one], clusters[other], languages)
            if score >= _ENOUGH:
                best[one, tongues[other]][other] = best[other, tongues[one]][one] = score
    pairs: dict[int, int] = {}
    for (one, _), scores in sorted(best.items(), key=lambda item: _rank(clusters[item[0][0]])):
        likest = _only(scores)
        if likest is None or _only(best[likest, tongues[one]]) != one:
            continue
        lead, follower = sorted((one, likest), key=lambda index: _rank(clusters[index]))
        taken = {*pairs, *pairs.values()}
        if lead not in taken and follower not in taken:
            pairs[lead] = follower
    return pairs


def _only(scores: Counter[int]) -> int | None:
    """Return the likest; None where two are equally like."""
    ranked = scores.most_common(2)
    tied = len(ranked) == 2 and ranked[0][1] == ranked[1][1]
    return None if tied else ranked[0][0]


def _rank(cluster: Cluster) -> tuple[int, str]:
    return -len(cluster.members), cluster.lead.id


def _likeness(one: Cluster, other: Cluster, languages: Mapping[str, str]) -> int:
    mine, yours = (_languages(cluster, languages) for cluster in (one, other))
    if mine & yours or one.lead.status is not other.lead.status:
        return 0
    if Status.DENIED in (one.lead.status, other.lead.status):
        return 0
    people = len(_people(one) & _people(other))
    return people + _share_place(one.lead, other.lead) if people else 0


def _languages(cluster: Cluster, languages: Mapping[str, str]) -> Tongues:
    told = (piece.article_id for event in cluster.members for piece in event.evidence)
    return frozenset(languages.get(article, "en").partition("-")[0] for article in told)


def _people(cluster: Cluster) -> set[str]:
    return {name for event in cluster.members for name in event.participants}


def _share_place(one: Event, other: Event) -> bool:
    return any(_are_one(mine, yours) for mine in one.places for yours in other.places)


def _are_one(mine: Place, yours: Place) -> bool:
    if mine.name == yours.name:
        return True
    if None in (mine.latitude, mine.longitude, yours.latitude, yours.longitude):
        return False
    north = (mine.latitude or 0.0) - (yours.latitude or 0.0)
    east = (mine.longitude or 0.0) - (yours.longitude or 0.0)
    return hypot(north, east) <= _NEAR


def _joined(lead: Cluster, follower: Cluster) -> Cluster:
    return Cluster([*lead.members, *follower.members], [*lead.conflicts, *follower.conflicts])
