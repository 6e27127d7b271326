"""Where and how an event is drawn: the values that the page and the figure share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ktimeline.model import Article, Chronology, Event, Granularity, Interval, When
from ktimeline.render.axis import UNIT_DAYS, day_number

__all__ = ["Mark", "importance", "mark_of", "marks", "publication_day", "publication_days"]


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
    published = publication_days(chronology)
    return [
        mark_of(event.when, (piece.article_id for piece in event.evidence), published)
        for event in chronology.events
    ]


def publication_days(chronology: Chronology) -> dict[str, float]:
    """Return the day number of each article's publication, by the article's id, where known."""
    return {
        article.id: day
        for article in chronology.articles
        if (day := publication_day(article)) is not None
    }


def publication_day(article: Article) -> float | None:
    """Return the day number of an article's publication, None where it is not known."""
    if article.published is None:
        return None
    return float(article.published.day.toordinal() - 719163)


def importance(event: Event) -> float:
    """Return what the event's label is worth: its importance, then its sources, then its date.

    A finer date is worth more; the last two only part what is equally important.
    """
    sources = len({evidence.article_id for evidence in event.evidence})
    told = sources + 0.5 * bool(event.conflicts) - event.when.granularity / 16
    return 1000 * event.importance + told


def mark_of(when: When, sources: Iterable[str], published: Mapping[str, float]) -> Mark:
    """Return the mark of a date that the articles with these ids tell."""
    unit = UNIT_DAYS[when.granularity]
    start, end = _bounds(when.interval)
    if end is None and start is not None:
        known = [published[source] for source in sources if source in published]
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
