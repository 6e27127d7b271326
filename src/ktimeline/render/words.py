"""The sentences that a reader sees before any drawing: title, summary, dates."""

from __future__ import annotations

from datetime import date, datetime

from ktimeline.model import Chronology, Event, Instant
from ktimeline.render.axis import fit_range, whole_range
from ktimeline.render.marks import marks

__all__ = [
    "MONTHS",
    "before",
    "counted",
    "day_words",
    "headline",
    "moment_words",
    "shorten",
    "summary",
]

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip

_BULK = 10  # events that make a bulk worth a word


def headline(chronology: Chronology) -> str:
    """Return a title for a chronology that was given none."""
    articles = chronology.articles
    if len(articles) == 1 and articles[0].title:
        return articles[0].title
    return f"Timeline of {counted(len(articles), 'article')}" if articles else "Timeline"


def summary(chronology: Chronology) -> str:
    """Return the sentence under the title.

    `47 events, March 2016 – June 2018, from 23 articles · 3 conflicts · 4 undated`

    Where a few dates lie so far out that the whole stretch says nothing of the story, it tells the
    stretch of the bulk as well: `1,440 events, 1791 – 2050, 855 of them 10 January – ...`.
    """
    events = chronology.events
    parts = [counted(len(events), "event") if events else "No events"]
    if events:
        parts.append(_stretch(events))
        bulk = _bulk(chronology)
        parts += [f"{len(bulk):,} of them {_stretch(bulk)}"] if bulk else []
    if chronology.articles:
        parts.append(f"from {counted(len(chronology.articles), 'article')}")
    notes = [", ".join(parts)]
    disputed = sum(bool(event.conflicts) for event in events)
    for number, noun in (
        (disputed, "conflict"),
        (len(chronology.undated), "undated"),
        (len(chronology.unresolved), "unresolved"),
    ):
        if number:
            plural = noun == "conflict" and number != 1
            notes.append(f"{number:,} {noun}{'s' if plural else ''}")
    return " · ".join(notes)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 event`, `1,200 events`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def shorten(text: str, letters: int) -> str:
    """Return `text` in at most so many letters, cut at a word where that keeps most of it.

    >>> shorten("The union accepts an offer", 20)
    'The union accepts…'
    """
    text = " ".join(text.split())
    if len(text) <= letters:
        return text
    cut = text[: letters - 1]
    space = text[:letters].rfind(" ")
    return (cut[:space] if space > 0.6 * letters else cut).rstrip(" ,;:") + "…"


def day_words(day: date) -> str:
    """Return a day for readers: `2 June 2018`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def moment_words(moment: date | datetime) -> str:
    """Return a publication date for readers, with the hour where it is known."""
    if isinstance(moment, datetime):
        zone = f" {moment.tzname()}" if moment.tzinfo else ""
        return f"{day_words(moment.date())}, {moment:%H:%M}{zone}"
    return day_words(moment)


def _bulk(chronology: Chronology) -> tuple[Event, ...]:
    """Return the events of the stretch shown first, where the whole would say nothing; else none.

    One that is longer than that stretch tells nothing of it.
    """
    extents = [(mark.start, mark.end) for mark in marks(chronology)]
    fit = fit_range(extents)
    if whole_range(extents) != fit:
        return ()
    inside = [fit[0] <= start and end <= fit[1] for start, end in extents]
    if all(inside) or sum(inside) < _BULK:
        return ()
    return tuple(event for event, shown in zip(chronology.events, inside, strict=True) if shown)


def _stretch(events: tuple[Event, ...]) -> str:
    """Return the first and the last date of events, as finely as their distance asks."""
    bounds = [event.when.interval for event in events]
    firsts = [b.first or b.limit for b in bounds]
    lasts = [b.first if b.limit is None else before(b.limit) for b in bounds]
    first = min(instant for instant in firsts if instant)
    last = max(instant for instant in lasts if instant)
    if len(events) == 1:
        return events[0].when.reading
    if first[:3] == last[:3]:
        return _day(first)
    if last.year - first.year > 60 or first.year < 1:
        texts = _year(first), _year(last)
    elif first[:2] == last[:2]:
        return f"{first.day}–{last.day} {MONTHS[first.month - 1]} {_year(first)}"
    else:
        texts = _month(first), _month(last)
    return texts[0] if texts[0] == texts[1] else " – ".join(texts)


def before(limit: Instant) -> Instant:
    """Return an instant of the last day before a half-open bound, exact to the month."""
    if limit[2:] > (1, 0, 0, 0):
        return limit._replace(day=limit.day - (limit[3:] == (0, 0, 0)))
    if limit.month > 1:
        return Instant(limit.year, limit.month - 1, 28)
    return Instant(limit.year - 1, 12, 31)


def _year(instant: Instant) -> str:
    return str(instant.year) if instant.year > 0 else f"{1 - instant.year} BC"


def _month(instant: Instant) -> str:
    return f"{MONTHS[instant.month - 1]} {_year(instant)}"


def _day(instant: Instant) -> str:
    return f"{instant.day} {_month(instant)}"
