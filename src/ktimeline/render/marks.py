"""Where and how an event is drawn: the values that the page and the figure share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ktimeline.model import Article, Chronology, Event, Granularity, Interval
from ktimeline.render.axis import UNIT_DAYS, day_number

__all__ = ["Mark", "importance", "marks"]


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of an event, in days since 1970 (see `day_number`).

    `bar` tells a bar from a diamond. An open end has no place of its own: the mark is drawn to the
    publication of the latest source, or for one unit, and fades from there.
    """

    start: float
    end: float
    bar: bool
    open_start: bool = False
    open_end: bool = False

    @property
    def middle(self) -> float:
        """Where a diamond stands."""
        return (self.start + self.end) / 2


def marks(chronology: Chronology) -> list[Mark]:
    """Return the mark of each event, in the order of the events."""
    published = {
        article.id: day
        for article in chronology.articles
        if (day := publication_day(article)) is not None
    }
    return [_mark(event, published) for event in chronology.events]


def publication_day(article: Article) -> float | None:
    """Return the day number of an article's publication, None where it is not known."""
    if article.published is None:
        return None
    return float(article.published.day.toordinal() - 719163)


def importance(event: Event) -> float:
    """Return what the event's label is worth: more sources first, then a finer date."""
    sources = len({evidence.article_id for evidence in event.evidence})
    return sources + 0.5 * bool(event.conflicts) - event.when.granularity / 16


def _mark(event: Event, published: Mapping[str, float]) -> Mark:
    when, unit = event.when, UNIT_DAYS[event.when.granularity]
    start, end = _bounds(when.interval)
    if end is None and start is not None:
        known = [published[e.article_id] for e in event.evidence if e.article_id in published]
        return Mark(start, max([start + unit, *known]), bar=True, open_end=True)
    if start is None and end is not None:
        return Mark(end - unit, end, bar=True, open_start=True)
    assert start is not None
    assert end is not None
    return Mark(start, end, bar=when.lasted or when.granularity > Granularity.DAY)


def _bounds(interval: Interval) -> tuple[float | None, float | None]:
    first, limit = interval.first, interval.limit
    return (
        None if first is None else day_number(first),
        None if limit is None else day_number(limit),
    )
