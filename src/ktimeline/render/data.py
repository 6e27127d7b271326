"""What the page's script reads: the chronology as compact plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ktimeline.export.columns import EVENT_COLUMNS
from ktimeline.export.document import SCHEMA
from ktimeline.export.iso import bounds
from ktimeline.model import (
    Article,
    Assumption,
    Chronology,
    Conflict,
    Event,
    Evidence,
    Mention,
    Place,
    Resolution,
    Unresolved,
    When,
)
from ktimeline.render.axis import fit_range, whole_range
from ktimeline.render.folds import folded_ranges, folds
from ktimeline.render.marks import Mark, importance, marks, publication_day
from ktimeline.render.words import moment_words

__all__ = ["page_data", "quote_parts", "tray"]

Data = dict[str, Any]

USUAL: Data = {
    "lasted": False, "approx": False, "bar": False, "open": "", "trigger": "",
    "status": "happened", "people": [], "places": [], "type": "DATE", "mod": "", "steps": [],
    "assumed": [], "others": [],
}  # fmt: skip
"""What is so of most events, and of most evidence, and need not be told of each."""


def page_data(chronology: Chronology) -> Data:
    """Return the data of the page: articles, events with their marks and evidence, the tray.

    Positions are days since 1970 (see `day_number`). Articles are referred to by their place in
    `articles` and places by theirs in `places`, assumptions by their key. What an event or its
    evidence does not tell is as in `usual`, or as in the event. `fit` is the stretch of days to
    show first, `whole` that of the overview; `folded` has the same two with the `folds` folded.
    """
    order = {article.id: place for place, article in enumerate(chronology.articles)}
    drawn = marks(chronology)
    extents = [(mark.start, mark.end) for mark in drawn]
    cut = folds(extents)
    fit, whole = folded_ranges(extents, cut)
    named = dict.fromkeys(place for event in chronology.events for place in event.places)
    places = {place: number for number, place in enumerate(named)}
    return {
        "articles": [_article(article) for article in chronology.articles],
        "places": [[p.name, p.country, p.latitude, p.longitude] for p in places],
        "events": [
            _event(event, mark, order, places)
            for event, mark in zip(chronology.events, drawn, strict=True)
        ],
        "usual": USUAL,
        "columns": [[column.name, column.type] for column in EVENT_COLUMNS],
        "schema": SCHEMA,
        "fit": list(fit_range(extents)),
        "whole": list(whole_range(extents)),
        "folds": [list(fold) for fold in cut],
        "folded": {"fit": list(fit), "whole": list(whole)},
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
        "id": article.id,
        "title": article.title or article.id,
        "source": article.source,
        "url": article.url if article.url.lower().startswith(("http://", "https://")) else "",
        "path": article.path,
        "language": article.language,
        "published": moment_words(published.moment) if published else "",
        "signal": published.signal.value if published else "",
        "raw": published.raw if published else "",
        "day": publication_day(article),
        "iso": published.moment.isoformat() if published else "",
    }


def _event(event: Event, mark: Mark, order: Mapping[str, int], places: Mapping[Place, int]) -> Data:
    when = _when(event.when)
    drawn = {"bar": mark.bar, "open": "start" * mark.open_start or "end" * mark.open_end}
    return {
        "id": event.id,
        "title": event.title,
        "x0": _short(mark.start),
        "x1": _short(mark.end),
        "weight": round(importance(event), 3),
        **_unlike(when, {**USUAL, "value": when["edtf"]}),
        **_unlike(drawn, USUAL),
        **_unlike({"trigger": event.trigger, "status": event.status.value}, USUAL),
        **_unlike({"people": list(event.participants)}, USUAL),
        **_unlike({"places": [places[place] for place in event.places]}, USUAL),
        "evidence": [_evidence(evidence, order, when) for evidence in event.evidence],
        "conflicts": [_conflict(conflict, order) for conflict in event.conflicts],
    }


def _when(when: When) -> Data:
    return {
        "reading": when.reading,
        "edtf": when.edtf,
        "value": when.value,
        "iso": list(bounds(when.interval, when.granularity)),
        "unit": when.granularity.word,
        "lasted": when.lasted,
        "approx": when.approximate,
    }


def _evidence(evidence: Evidence, order: Mapping[str, int], when: Mapping[str, Any]) -> Data:
    """Return a piece of evidence; what it shares with the date of its event is left to that."""
    resolution = evidence.resolution
    mention, unit = resolution.mention, resolution.granularity
    quote = list(quote_parts(evidence))
    own = {
        "reading": resolution.reading,
        "edtf": resolution.edtf,
        "value": resolution.timex.value,
        "iso": list(bounds(resolution.interval, unit)),
        "unit": unit.word if unit else "",
        "lasted": resolution.lasted,
        "words": mention.text,
    }
    more = {
        "type": resolution.timex.type.value,
        "mod": resolution.timex.mod,
        "steps": list(resolution.steps),
        "assumed": [assumption.name for assumption in resolution.assumptions],
        "others": [[o.reading, o.why, o.value, o.edtf] for o in resolution.alternatives],
    }
    return {
        "article": order.get(evidence.article_id),
        "quote": quote,
        "at": [evidence.sentence.start, evidence.sentence.end, mention.span.start],
        **_unlike(own, {**when, "words": quote[1]}),
        **_unlike(more, USUAL),
    }


def _conflict(conflict: Conflict, order: Mapping[str, int]) -> Data:
    when = _when(conflict.when)
    return {**when, "evidence": _evidence(conflict.evidence, order, when)}


def _unlike(values: Data, others: Mapping[str, Any]) -> Data:
    """Return the values that differ from those that the page takes where it is told none."""
    return {name: value for name, value in values.items() if others.get(name) != value}


def _short(number: float) -> float:
    return int(number) if number.is_integer() else round(number, 6)
