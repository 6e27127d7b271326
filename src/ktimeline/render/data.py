"""What the page's script reads: the chronology as compact plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ktimeline.export.iso import bounds
from ktimeline.model import (
    Article,
    Assumption,
    Chronology,
    Conflict,
    Event,
    Evidence,
    Mention,
    Resolution,
    Unresolved,
)
from ktimeline.render.axis import fit_range, whole_range
from ktimeline.render.marks import Mark, importance, marks, publication_day
from ktimeline.render.words import moment_words

__all__ = ["page_data", "quote_parts", "tray"]

Data = dict[str, Any]


def page_data(chronology: Chronology) -> Data:
    """Return the data of the page: articles, events with their marks and evidence, the tray.

    Positions are days since 1970 (see `day_number`). Articles are referred to by their place in
    `articles`, assumptions by their key. `fit` is the stretch of days to show first,
    `whole` that of the overview.
    """
    order = {article.id: place for place, article in enumerate(chronology.articles)}
    drawn = marks(chronology)
    extents = [(mark.start, mark.end) for mark in drawn]
    return {
        "articles": [_article(article) for article in chronology.articles],
        "events": [
            _event(event, mark, order) for event, mark in zip(chronology.events, drawn, strict=True)
        ],
        "fit": list(fit_range(extents)),
        "whole": list(whole_range(extents)),
        "assumptions": {assumption.name: assumption.value for assumption in Assumption},
    }


def quote_parts(evidence: Evidence) -> tuple[str, str, str]:
    """Return a quote as the text before the mention, the mention, and the text after it.

    Where the mention lies outside the sentence, the whole quote stands before it.
    """
    sentence, span = evidence.sentence, evidence.resolution.mention.span
    if not sentence.contains(span):
        return evidence.quote, "", ""
    start, end = span.start - sentence.start, span.end - sentence.start
    return evidence.quote[:start], evidence.quote[start:end], evidence.quote[end:]


def tray(chronology: Chronology) -> list[tuple[str, str, tuple[str, str, str], str]]:
    """Return what is found and not drawn: words, reason, the words around it, the article."""
    articles = {article.id: article for article in chronology.articles}
    rows: list[tuple[str, str, tuple[str, str, str], str]] = []
    found: tuple[Resolution | Unresolved, ...] = (*chronology.undated, *chronology.unresolved)
    for result in found:
        article = articles.get(result.mention.article_id)
        name = _name(article) if article else result.mention.article_id
        around = _around(article, result.mention) if article else ("", "", "")
        rows.append((result.mention.text, _why(result), around, name))
    return rows


def _why(result: Resolution | Unresolved) -> str:
    if isinstance(result, Unresolved):
        return f"{result.reason}: {result.detail}" if result.detail else str(result.reason)
    kinds = {
        "DURATION": "a length of time, with no place on the line",
        "SET": "something that recurs, not one date",
    }
    kind = kinds.get(result.timex.type.value, "too vague for a calendar")
    return f"{kind} ({result.timex.value})" if result.timex.value else kind


def _around(article: Article, mention: Mention, margin: int = 60) -> tuple[str, str, str]:
    """Return the words around a mention: before it, itself, after it; cut between words."""
    text, span = article.text, mention.span
    start, end = max(0, span.start - margin), min(len(text), span.end + margin)
    before, after = text[start : span.start], text[span.end : end]
    if start:
        before = "… " + (before.split(maxsplit=1)[-1] if " " in before.strip() else before)
    if end < len(text):
        after = (after.rsplit(maxsplit=1)[0] if " " in after.strip() else after) + " …"
    return _flat(before), _flat(span.of(text)), _flat(after)


def _flat(text: str) -> str:
    """Return text on one line, with a space kept at either end where there was one."""
    words = " ".join(text.split())
    return " " * text[:1].isspace() + words + " " * (bool(words) and text[-1:].isspace())


def _name(article: Article) -> str:
    return article.title or article.source or article.id


def _article(article: Article) -> Data:
    published = article.published
    return {
        "title": article.title or article.id,
        "source": article.source,
        "url": article.url if article.url.lower().startswith(("http://", "https://")) else "",
        "published": moment_words(published.moment) if published else "",
        "signal": published.signal.value if published else "",
        "day": publication_day(article),
        "iso": published.moment.isoformat() if published else "",
    }


def _event(event: Event, mark: Mark, order: Mapping[str, int]) -> Data:
    when = event.when
    return {
        "id": event.id,
        "title": event.title,
        "x0": mark.start,
        "x1": mark.end,
        "bar": mark.bar,
        "open": "start" if mark.open_start else "end" if mark.open_end else "",
        "lasted": when.lasted,
        "approx": when.approximate,
        "unit": when.granularity.word,
        "reading": when.reading,
        "edtf": when.edtf,
        "iso": list(bounds(when.interval, when.granularity)),
        "value": when.value,
        "status": event.status.value,
        "places": [place.name for place in event.places],
        "people": list(event.participants),
        "weight": round(importance(event), 3),
        "evidence": [_evidence(evidence, order) for evidence in event.evidence],
        "conflicts": [_conflict(conflict, order) for conflict in event.conflicts],
    }


def _evidence(evidence: Evidence, order: Mapping[str, int]) -> Data:
    resolution = evidence.resolution
    return {
        "article": order.get(evidence.article_id),
        "quote": list(quote_parts(evidence)),
        "words": resolution.mention.text,
        "steps": list(resolution.steps),
        "reading": resolution.reading,
        "assumed": [assumption.name for assumption in resolution.assumptions],
        "others": [f"{other.reading}, {other.why}" for other in resolution.alternatives],
    }


def _conflict(conflict: Conflict, order: Mapping[str, int]) -> Data:
    return {"reading": conflict.when.reading, "evidence": _evidence(conflict.evidence, order)}
