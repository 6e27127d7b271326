"""The steps of merging, in order: bring together, settle contradictions, make one of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ktimeline.merging.bridges import bridge_languages
from ktimeline.merging.clusters import Cluster, cluster_events, regroup
from ktimeline.merging.conflicts import settle_conflicts
from ktimeline.merging.consolidation import consolidate
from ktimeline.merging.forms import in_one_form
from ktimeline.merging.fusing import fuse, in_order, publication_days
from ktimeline.merging.tongues import settle_languages
from ktimeline.model import Article, Event

__all__ = ["bring_together", "merge_events"]


def bring_together(
    events: Iterable[Event], languages: Mapping[str, str] | None = None
) -> list[Cluster]:
    """Return clusters of the events that are one, contradictions settled.

    Events are one where their kind agrees, their dates do not contradict each other, and their
    places, people or words agree. Dates that contradict each other by at most three days, for what
    is surely one event, become its conflicts. People and places are told in one form each (see
    `in_one_form`). `languages`, of the articles by their ids, lets
    tellings in two languages be one as well (see `bridge_languages`).
    """
    known = languages or {}
    clusters = consolidate(cluster_events(in_one_form(events, known)))
    settled = settle_conflicts(clusters)
    # "In June" fitted the 11th and the 12th alike, until these were one event.
    together = regroup(settled) if len(settled) < len(clusters) else settled
    return settle_languages(bridge_languages(together, known), known)


def merge_events(events: Iterable[Event], articles: Iterable[Article]) -> tuple[Event, ...]:
    """Return the events sorted by date, those that are one (see `bring_together`) made one.

    The finest date stands; no date is averaged. The result depends on the order neither of `events`
    nor of `articles`, and an event's id on nothing but the tellings that made it.

    >>> merge_events([], [])
    ()
    """
    told = list(articles)
    days = publication_days(told)
    clusters = bring_together(events, {one.id: one.language for one in told})
    return in_order(fuse(cluster, days) for cluster in clusters)
