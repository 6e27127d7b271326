"""The row of one event in the table."""

from __future__ import annotations

from collections.abc import Mapping

from ktimeline.export.cells import Cell, join_items
from ktimeline.export.iso import bounds
from ktimeline.model import Article, Conflict, Event, Granularity, When

__all__ = ["CONFLICT_MARK", "HANGS_ON_PUBLICATION", "STEP_MARK", "event_row", "kind_of"]

STEP_MARK = CONFLICT_MARK = " · "
HANGS_ON_PUBLICATION = "published"
"""How the first step of the arithmetic begins where the words hang on the publication date."""


def event_row(event: Event, articles: Mapping[str, Article]) -> dict[str, Cell]:
    """Return the cells of an event, by the names of `EVENT_COLUMNS` and in their order."""
    when, first = event.when, event.evidence[0]
    start, end = bounds(when.interval, when.granularity)
    sources = list(dict.fromkeys(evidence.article_id for evidence in event.evidence))
    known = [articles.get(source) for source in sources]
    located = [place for place in event.places if place.latitude is not None]
    steps = first.resolution.steps
    hangs = bool(steps) and steps[0].startswith(HANGS_ON_PUBLICATION)
    return {
        "event_id": event.id,
        "date_edtf": when.edtf,
        "date_start": start,
        "date_end": end,
        "date_kind": kind_of(when),
        "precision": when.granularity.word,
        "approximate": when.approximate,
        "date_text": first.resolution.mention.text,
        "date_basis": STEP_MARK.join(steps),
        "anchor_date": _published(known[0])[:10] if hangs else "",
        "rule": first.resolution.mention.rule,
        "confidence": event.confidence,
        "status": event.status.value,
        "title": event.title,
        "trigger": event.trigger,
        "quote": first.quote,
        "participants": join_items(event.participants),
        "places": join_items([place.name for place in event.places]),
        "lat": located[0].latitude if located else None,
        "lon": located[0].longitude if located else None,
        "source_ids": join_items(sources),
        "source_titles": join_items(
            [_title(article, source) for article, source in zip(known, sources, strict=True)]
        ),
        "source_urls": join_items([article.url if article else "" for article in known]),
        "published_first": _published(known[0]),
        "n_sources": event.sources,
        "n_articles": len(list(filter(None, sources))),
        "conflict": "\n".join(map(_claim, event.conflicts)),
        "importance": event.importance,
        "tags": join_items(event.tags),
        "notes": event.notes,
    }


def kind_of(when: When) -> str:
    """Return "lasted", "within", or "exact" for a day or finer that did not last."""
    if when.lasted:
        return "lasted"
    return "within" if when.granularity > Granularity.DAY else "exact"


def _title(article: Article | None, article_id: str) -> str:
    return (article.label or article_id) if article else article_id


def _published(article: Article | None) -> str:
    if article is None or article.published is None:
        return ""
    return article.published.moment.isoformat()


def _claim(conflict: Conflict) -> str:
    """Return another date with the words that give it, on one line."""
    quote = " ".join(conflict.evidence.quote.split())
    return CONFLICT_MARK.join((conflict.when.edtf, conflict.evidence.article_id, quote))
