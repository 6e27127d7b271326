"""The event that a cluster of tellings makes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from math import sqrt
from typing import Any

from ktimeline.events.identity import content_words
from ktimeline.merging.clusters import Cluster, open_first
from ktimeline.model import Article, Conflict, Event, Evidence, Place, Status, Telling

__all__ = ["as_told", "best_told", "fuse", "in_order", "publication_days"]

_PLACES = 3
_PARTICIPANTS = 6


def publication_days(articles: Iterable[Article]) -> dict[str, date]:
    """Return the publication day of each article that has one, by its id."""
    return {article.id: article.published.day for article in articles if article.published}


def fuse(cluster: Cluster, days: Mapping[str, date]) -> Event:
    """Return one event with every piece of evidence of a cluster.

    What gives the very date of the event comes first, and of that the first published. `days` are
    the publication days of the articles. The finest date stands; the id is that of the finest-dated
    telling of what happened, the title the one that says most of what all say.
    """
    members = cluster.members
    if len(members) == 1 and not cluster.conflicts:
        return members[0]
    told = {name for event in members for name in (event.id, *event.tellings)}
    day_told = members[0].when.interval
    lead = min(members, key=lambda event: event.status is not Status.HAPPENED)

    def place(evidence: Evidence) -> tuple[Any, ...]:
        article, resolution = evidence.article_id, evidence.resolution
        day = days.get(article, date.max)
        own = resolution.range if resolution.range is not None else resolution.interval
        span, value = resolution.mention.span, resolution.timex.value
        return own != day_told, day, article, evidence.sentence, span, value

    claims = [*cluster.conflicts, *(claim for event in members for claim in event.conflicts)]
    conflicts = {(claim.when.edtf, *place(claim.evidence)): claim for claim in claims}
    pieces = {place(piece): piece for event in reversed(members) for piece in as_told(event)}
    teller = cluster.speaker or best_told(lead, members)
    return replace(
        lead,
        title=teller.title,
        trigger=teller.trigger,
        when=members[0].when,
        places=_places(lead, members),
        participants=_people(lead, members),
        evidence=tuple(pieces[key] for key in sorted(pieces)),
        conflicts=_unlike([conflicts[key] for key in sorted(conflicts)]),
        tellings=tuple(sorted(told - {lead.id})),
        tags=tuple(dict.fromkeys(tag for event in members for tag in event.tags)),
        notes="\n".join(dict.fromkeys(event.notes for event in members if event.notes)),
    )


def as_told(event: Event) -> tuple[Evidence, ...]:
    """Return the evidence of an event, each piece with what it by itself tells of it.

    A piece that tells that already keeps it: its event was made of several before.
    """
    own = Telling(event.title, event.status, event.places, event.participants)
    return tuple(
        piece if piece.telling else replace(piece, telling=own) for piece in event.evidence
    )


def _unlike(conflicts: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """Return the claims, each date of each article once."""
    kept = {(claim.when.edtf, claim.evidence.article_id): claim for claim in reversed(conflicts)}
    return tuple(claim for claim in conflicts if any(claim is one for one in kept.values()))


def best_told(lead: Event, members: Sequence[Event]) -> Event:
    """Return the telling of the lead's status whose title says most of what all the titles say.

    Of two tellings, or where nothing is said more than once, it is the lead.
    """
    alike = [event for event in members if event.status is lead.status]
    if len(alike) < 3:
        return lead
    told = Counter(word for event in alike for word in content_words(event.title))

    def worth(event: Event) -> float:
        words = content_words(event.title)
        cut = event.title.endswith("…")
        return sum(told[word] - 1 for word in words) / sqrt(1 + len(words)) * (0.5 if cut else 1)

    return max([lead, *alike], key=worth)


def _places(lead: Event, members: Sequence[Event]) -> tuple[Place, ...]:
    """Return the places that most tellings name."""
    named = Counter(dict.fromkeys(lead.places, 0))
    named.update(spot for event in members for spot in event.places)
    return tuple(spot for spot, _ in named.most_common(_PLACES))


def _people(lead: Event, members: Sequence[Event]) -> tuple[str, ...]:
    """Return the participants that most tellings name, without short forms of longer names.

    A longer name that few tell beside the short one ("Foreign Minister Lund") replaces nothing.
    """
    named = Counter(dict.fromkeys(lead.participants, 0))
    named.update(name for event in members for name in event.participants)
    words = {name: set(name.split()) for name in named}
    full = [
        name
        for name, count in named.most_common(5 * _PARTICIPANTS)
        if not any(words[name] < words[other] and 3 * named[other] >= count for other in named)
    ]
    return tuple(full[:_PARTICIPANTS])


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return events in the order of a timeline: by start, the finer date first.

    What ended at a known date, and began nobody knows when, stands at its end.
    """
    return tuple(sorted(events, key=_by_date))


def _by_date(event: Event) -> tuple[Any, ...]:
    when = event.when
    placed = when.interval.first or when.interval.limit
    return open_first(placed), when.granularity, event.title, event.id, when.value
