"""How important an event is: how much is told of it and of its date, how soon, and for how long."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import log

from ktimeline.model import Article, Event, Evidence, Interval
from ktimeline.ranking.centrality import centrality
from ktimeline.ranking.confidence import confidence_of

__all__ = ["date_told", "rank_events"]

_SOON = timedelta(days=7)  # what is first told later than this was no news
_LATE = 0.8  # of the weight of what was reported soon
_LATER = timedelta(days=30)  # what is told from then on is told because it mattered
_ECHO = 0.4  # the weight of that
_HERALD = 0.2  # the weight of those who told of it before
_AHEAD = 0.5  # of the weight of what has been told: what was only announced
_CENTRAL = 0.2  # the power of its centrality by which the salience of a date is weighed
_OWN = 0.1  # the weight of what is told of the event beside what is told of its date
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class _Telling:
    """That a source told of a date, and the day on which it did (None where that is unknown)."""

    source: str
    day: date | None


def rank_events(
    events: Sequence[Event], articles: Iterable[Article], copies: Mapping[str, str]
) -> tuple[Event, ...]:
    """Return the events with their `importance`, `confidence` and number of `sources`.

    `copies` names the source of each article (see `merging.find_copies`): a copy and its source
    count once. The salience of what is told of a date is::

        soon · (ln(1 + sources) + ln(1 + days) + 0.4 ln(1 + later days)) + 0.2 ln(1 + heralds)

    where `days` are those on which it was told, `later` those at least thirty days after the date,
    `heralds` the sources that told of it before, and `soon` is 1 where it was told within a week,
    else 0.8. If nothing was told on or after the date, what was told before counts for half. The
    importance is the salience of all that is told of the date, times the fifth root of how central
    that is (see `centrality`), and 0.1 of that of the event itself, over the highest of the
    timeline: 0 ... 1.

    >>> rank_events([], [], {})
    ()
    """
    known = list(articles)
    days = {article.id: article.published.day for article in known if article.published}
    pieces: dict[date | Interval, list[Evidence]] = defaultdict(list)
    for event in events:
        for piece in event.evidence:
            pieces[_date_of(piece, event)].append(piece)
    central = centrality(pieces, {article.id: article.language for article in known})
    dates = {
        when: _salience(when, {_telling(piece, copies, days) for piece in told})
        for when, told in pieces.items()
    }
    usual = sum(central.values()) / max(1, len(central))
    raw = []
    for event in events:
        when = date_told(event.when.interval)
        alone = _salience(when, {_telling(piece, copies, days) for piece in event.evidence})
        # A month or a year is no one thing: what else is told of it says nothing of the event.
        of_date = dates.get(when, alone) if isinstance(when, date) else alone
        raw.append(of_date * central.get(when, usual) ** _CENTRAL + _OWN * alone)
    return _ranked(events, raw, copies)


def _ranked(
    events: Sequence[Event], raw: Sequence[float], copies: Mapping[str, str]
) -> tuple[Event, ...]:
    """Return the events with their worth over the highest, their confidence and sources."""
    most = max(raw, default=0.0) or 1.0
    return tuple(
        replace(
            event,
            importance=round(worth / most, _DIGITS),
            confidence=confidence_of(event),
            sources=len(set(_sources(event, copies))),
        )
        for event, worth in zip(events, raw, strict=True)
    )


def _sources(event: Event, copies: Mapping[str, str]) -> Iterator[str]:
    for piece in event.evidence:
        yield copies.get(piece.article_id, piece.article_id)


def _telling(piece: Evidence, copies: Mapping[str, str], days: Mapping[str, date]) -> _Telling:
    """Return which source tells it, and when; a copy goes on telling, but is no other source."""
    source = copies.get(piece.article_id, piece.article_id)
    return _Telling(source, days.get(piece.article_id))


def date_told(interval: Interval) -> date | Interval:
    """Return the day that an interval lies in, or the interval where it is longer than a day."""
    start, end = interval.start, interval.end
    if start is None or end is None or end > _midnight_after(start):
        return interval
    return start.date()


def _midnight_after(moment: datetime) -> datetime:
    midnight = moment.replace(hour=0, minute=0, second=0)
    return midnight + timedelta(days=1) if moment.date() < date.max else datetime.max


def _date_of(piece: Evidence, event: Event) -> date | Interval:
    """Return the date that a piece tells: that of its event where its own is only coarser."""
    found = piece.resolution
    own = found.range if found.range is not None else found.interval
    when = event.when.interval
    return date_told(when if own is None or own.contains(when) else own)


def _salience(when: date | Interval, tellings: set[_Telling]) -> float:
    first = when if isinstance(when, date) else (when.start.date() if when.start else None)
    since = {one for one in tellings if not (one.day and first and one.day < first)}
    if not since:
        return _AHEAD * _volume(tellings)
    soonest = min((one.day for one in since if one.day), default=None)
    late = bool(soonest and first and soonest - first > _SOON)
    later = {one.day for one in since if one.day and first and one.day - first >= _LATER}
    heralds = {one.source for one in tellings - since}
    weight = _LATE if late else 1.0
    return weight * (_volume(since) + _ECHO * log(1 + len(later))) + _HERALD * log(1 + len(heralds))


def _volume(tellings: set[_Telling]) -> float:
    sources, days = {one.source for one in tellings}, {one.day for one in tellings}
    return log(1 + len(sources)) + log(1 + len(days))
