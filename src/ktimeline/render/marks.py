"""Where and how an event is drawn: the values that the page and the figure share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import floor

from ktimeline.model import Article, Chronology, Event, Granularity, Interval, When
from ktimeline.render.axis import UNIT_DAYS, day_number

__all__ = ["Mark", "mark_of", "marks", "prominence", "publication_day", "publication_days"]


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


def prominence(events: Sequence[Event], drawn: Sequence[Mark]) -> list[float]:
    """Return what the label of each event is worth, with its mark beside it in `drawn`.

    It is the importance, then the sources, then how fine the date is; the last two only part what
    is equally important. The n-th event of a day (or of a longer stretch) weighs 1/n of that, so
    that a day of which much is told leaves room for the names of other days.
    """
    told = [_importance(event) for event in events]
    seen: Counter[tuple[float, float]] = Counter()
    worth = [0.0] * len(told)
    for place in sorted(range(len(told)), key=lambda place: (-told[place], place)):
        mark = drawn[place]
        stretch = mark.end - mark.start
        date = (mark.start, stretch) if mark.bar and stretch > 1 else (floor(mark.start), 1.0)
        seen[date] += 1
        worth[place] = told[place] / seen[date]
    return worth


def _importance(event: Event) -> float:
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
