"""What the page's script reads: the chronology as compact plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ktimeline.export.columns import EVENT_COLUMNS
from ktimeline.export.document import SCHEMA
from ktimeline.export.iso import bounds
from ktimeline.model import (
    Article,
    Assumption,
    Chronology,
    Conflict,
    DateSignal,
    Event,
    Evidence,
    Place,
    Resolution,
    Span,
    When,
)
from ktimeline.render.axis import fit_range, whole_range
from ktimeline.render.folds import folded_ranges, folds
from ktimeline.render.marks import Mark, mark_of, marks, prominence, publication_day
from ktimeline.render.versions import Version, leading, versions
from ktimeline.render.words import moment_words

__all__ = ["page_data", "quote_parts"]

Data = dict[str, Any]

USUAL: Data = {
    "bar": False, "open": "", "trigger": "", "status": "happened", "people": [], "places": [],
    "importance": 0.0, "confidence": 1.0, "sources": 1, "tags": [], "notes": "", "estimated": False,
    "type": "DATE", "mod": "", "steps": [], "assumed": [], "others": [], "versions": [],
    "conflicts": [],
}  # fmt: skip
"""What is so of most events, and of most evidence, and need not be told of each."""


@dataclass(slots=True)
class _Tables:
    """What many events share, each kept once and referred to by its number."""

    articles: dict[str, Article]
    published: dict[str, float]
    numbers: dict[str, int]
    places: dict[Place, int] = field(default_factory=dict)
    dates: dict[tuple[Any, ...], int] = field(default_factory=dict)
    steps: dict[str, int] = field(default_factory=dict)
    rules: dict[str, int] = field(default_factory=dict)
    sentences: dict[tuple[str, Span], tuple[int, list[Any]]] = field(default_factory=dict)

    def place(self, place: Place) -> int:
        return self.places.setdefault(place, len(self.places))

    def step(self, step: str) -> int:
        return self.steps.setdefault(step, len(self.steps))

    def date(self, when: When) -> int:
        """Return the number of a date.

        It is a row of the reading, the EDTF, the TIMEX3 value, start, end and unit, whether it
        lasted, and whether it is approximate.
        """
        row = (
            when.reading,
            when.edtf,
            when.value,
            *bounds(when.interval, when.granularity),
            when.granularity.word,
            int(when.lasted),
            int(when.approximate),
        )
        return self.dates.setdefault(row, len(self.dates))

    def told_date(self, told: Resolution) -> int:
        """Return the number of the date that a mention tells."""
        unit = told.granularity
        row = (
            told.reading,
            told.edtf,
            told.timex.value,
            *bounds(told.interval, unit),
            unit.word if unit else "",
            int(told.lasted),
            int(told.timex.mod == "APPROX"),
        )
        return self.dates.setdefault(row, len(self.dates))

    def sentence(self, evidence: Evidence) -> int:
        """Return the number of a sentence, as `[article, where it starts, text]` in the page."""
        key = evidence.article_id, evidence.sentence
        told = [self.numbers.get(key[0]), evidence.sentence.start, evidence.quote]
        return self.sentences.setdefault(key, (len(self.sentences), told))[0]


def page_data(chronology: Chronology) -> Data:
    """Return the data of the page: articles, sentences, events with their marks and evidence.

    Positions are days since 1970 (see `day_number`). Articles, places, dates, steps, rules and
    sentences are referred to by their place in the list of them, assumptions by their key. What an
    event or its evidence does not tell is as in `usual`, or as in the event. `versions` of an
    event are how single articles tell it. `fit` is the stretch of days to show first, `whole` that
    of the overview; `folded` has the same two with the `folds` folded.
    """
    days = {a.id: day for a in chronology.articles if (day := publication_day(a)) is not None}
    tables = _Tables(
        {article.id: article for article in chronology.articles},
        days,
        {article.id: number for number, article in enumerate(chronology.articles)},
    )
    drawn = marks(chronology)
    extents = [(mark.start, mark.end) for mark in drawn]
    cut = folds(extents)
    fit, whole = folded_ranges(extents, cut)
    worth = prominence(chronology.events, drawn)
    events = [
        {**_event(event, mark, tables), "weight": round(weight, 3)}
        for event, mark, weight in zip(chronology.events, drawn, worth, strict=True)
    ]
    return {
        "articles": [_article(article) for article in chronology.articles],
        "places": [[p.name, p.country, p.latitude, p.longitude] for p in tables.places],
        "dates": [list(row) for row in tables.dates],
        "steps": list(tables.steps),
        "rules": list(tables.rules),
        "sentences": [told for _, told in tables.sentences.values()],
        "events": events,
        "usual": USUAL,
        "columns": [[column.name, column.type] for column in EVENT_COLUMNS],
        "schema": SCHEMA,
        "fit": list(fit_range(extents)),
        "whole": list(whole_range(extents)),
        "folds": [list(fold) for fold in cut],
        "folded": {"fit": list(fit), "whole": list(whole)},
        "ranks": len(DateSignal),
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


def _article(article: Article) -> Data:
    published = article.published
    return {
        "id": article.id,
        "title": article.label,
        "source": article.source,
        "url": article.url if article.url.lower().startswith(("http://", "https://")) else "",
        "path": article.path,
        "language": article.language,
        "published": moment_words(published.moment) if published else "",
        "signal": published.signal.value if published else "",
        "rank": published.signal.rank if published else 0,
        "raw": published.raw if published else "",
        "day": publication_day(article),
        "iso": published.moment.isoformat() if published else "",
    }


def _event(event: Event, mark: Mark, tables: _Tables) -> Data:
    own = {
        "id": event.id,
        "title": event.title,
        "date": tables.date(event.when),
        **_unlike(_mark(mark), USUAL),
        **_unlike(_named(event, tables), USUAL),
    }
    evidence = [_evidence(evidence, tables, own["date"]) for evidence in event.evidence]
    if len(evidence) > 1:
        evidence[event.evidence.index(leading(event))]["lead"] = 1
    conflicts = [_conflict(conflict, tables) for conflict in event.conflicts]
    told = versions(event, tables.articles).items()
    apart = [_version(name, version, event, own, tables) for name, version in told]
    if not any(len(version) > 1 for version in apart):
        apart = []
    return {
        **own,
        "evidence": evidence,
        **_unlike({"conflicts": conflicts, "versions": apart}, USUAL),
    }


def _named(event: Event, tables: _Tables) -> Data:
    return {
        "trigger": event.trigger,
        "status": event.status.value,
        "people": list(event.participants),
        "places": [tables.place(place) for place in event.places],
        "importance": event.importance,
        "confidence": event.confidence,
        "sources": event.sources,
        "tags": list(event.tags),
        "estimated": event.estimated,
        "notes": event.notes,
    }


def _mark(mark: Mark) -> Data:
    return {
        "x0": _short(mark.start),
        "x1": _short(mark.end),
        "bar": mark.bar,
        "open": "start" * mark.open_start or "end" * mark.open_end,
    }


def _version(name: str, version: Version, event: Event, own: Data, tables: _Tables) -> Data:
    """Return what an article tells otherwise than the event; what it tells alike is left out."""
    told: Data = {
        "title": version.title,
        "status": version.status.value,
        "people": list(version.participants),
        "places": [tables.place(place) for place in version.places],
    }
    if version.when != event.when:
        mark = mark_of(version.when, [name], tables.published)
        told |= {"date": tables.date(version.when), **_mark(mark)}
    return {"article": tables.numbers.get(name), **_unlike(told, {**USUAL, **own})}


def _evidence(evidence: Evidence, tables: _Tables, date: int) -> Data:
    """Return a piece of evidence; its date is left out where it is that of its event.

    `at` is the number of the sentence, where the mention starts in it, and its length.
    """
    resolution = evidence.resolution
    mention = resolution.mention
    more = {
        "words": mention.text,
        "date": tables.told_date(resolution),
        "rule": tables.rules.setdefault(mention.rule, len(tables.rules)),
        "type": resolution.timex.type.value,
        "mod": resolution.timex.mod,
        "steps": [tables.step(step) for step in resolution.steps],
        "assumed": [assumption.name for assumption in resolution.assumptions],
        "others": [[o.reading, o.why, o.value, o.edtf] for o in resolution.alternatives],
    }
    start = mention.span.start - evidence.sentence.start
    return {
        "at": [tables.sentence(evidence), start, mention.span.end - mention.span.start],
        **_unlike(more, {**USUAL, "date": date, "words": quote_parts(evidence)[1]}),
    }


def _conflict(conflict: Conflict, tables: _Tables) -> Data:
    date = tables.date(conflict.when)
    return {"date": date, "evidence": _evidence(conflict.evidence, tables, date)}


def _unlike(values: Data, others: Mapping[str, Any]) -> Data:
    """Return the values that differ from those that the page takes where it is told none."""
    return {name: value for name, value in values.items() if others.get(name) != value}


def _short(number: float) -> float:
    return int(number) if number.is_integer() else round(number, 6)
