"""iCalendar (RFC 5545), written by the icalendar library.

Days are all-day entries, whose end is exclusive as ours is; hours are local times without a zone.
An entry fills its days, so one of a whole month says "at some point" or "throughout" in its
summary, and none takes up time (TRANSP:TRANSPARENT). A planned or possible event is TENTATIVE, a
denied one CANCELLED, and the summary says which. Years are four digits there: what lies before
year 1 or after 9999 is left out. Where one bound is open, the entry stands on the other one and
its summary says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from ktimeline.export.chronology_table import table_title
from ktimeline.export.saying import date_words, legible, marked_title, sources_of
from ktimeline.model import Article, Chronology, Event, Granularity, Status, When

__all__ = ["not_in_a_calendar", "to_ics"]

_STATUS = {
    Status.HAPPENED: "CONFIRMED",
    Status.PLANNED: "TENTATIVE",
    Status.POSSIBLE: "TENTATIVE",
    Status.DENIED: "CANCELLED",
}
_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


def not_in_a_calendar(event: Event) -> str:
    """Tell why an entry cannot hold an event's date; "" where it can."""
    if event.when.interval.is_symbolic:
        return "iCalendar has only the years 1 ... 9999"
    return ""


def to_ics(chronology: Chronology) -> str:
    """Return the events as one calendar.

    DTSTAMP, which the format asks for, is the latest publication among an event's sources.
    Raises ModuleNotFoundError, saying what to install, where icalendar is missing.
    """
    try:
        from icalendar import Calendar
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "ics needs icalendar, which is not installed; "
            'install it with: pip install "ktimeline[ics]"'
        ) from error
    articles = {article.id: article for article in chronology.articles}
    calendar = Calendar()
    calendar.add("prodid", "-//ktimeline//ktimeline//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", table_title(chronology))
    for event in chronology.events:
        if not not_in_a_calendar(event):
            calendar.add_component(_entry(event, sources_of(event, articles)))
    content: bytes = calendar.to_ical()
    return content.decode("utf-8")


def _entry(event: Event, sources: list[Article]) -> Any:
    from icalendar import Event as Entry
    from icalendar import vText

    entry = Entry()
    entry.add("uid", f"{event.id}@ktimeline")
    entry.add("dtstamp", _stamp(sources))
    for name, bound in _bounds(event.when).items():
        entry.add(name, bound)
    title = marked_title(event)
    plain = event.when.granularity <= Granularity.DAY and not event.when.lasted
    plain = plain and not event.estimated
    entry.add("summary", title if plain else f"{title} – {date_words(event)}")
    entry.add("description", _description(event, sources))
    entry.add("status", _STATUS[event.status])
    entry.add("transp", "TRANSPARENT")
    entry.add("categories", [event.status.value, *map(legible, event.tags)])
    if event.places:
        entry.add("location", vText(legible(", ".join(place.name for place in event.places))))
    for place in event.places:
        if place.latitude is not None and place.longitude is not None:
            entry.add("geo", (place.latitude, place.longitude))
            break
    entry.add("x-ktimeline-edtf", event.when.edtf)
    return entry


def _bounds(when: When) -> Mapping[str, date | datetime]:
    """Return DTSTART and DTEND; the one known bound is a day or a moment by itself."""
    start, end = when.interval.start, when.interval.end
    whole = all(bound is None or bound.time() == time() for bound in (start, end))
    step = timedelta(days=1) if whole else timedelta(seconds=1)
    known = start if start is not None else end - step if end is not None else None
    assert known is not None  # an interval that is not symbolic has a bound
    bounds = {"dtstart": known}
    if start is not None and end is not None:
        bounds["dtend"] = end
    return {name: bound.date() for name, bound in bounds.items()} if whole else bounds


def _stamp(sources: list[Article]) -> datetime:
    days = [source.published.day for source in sources if source.published]
    return datetime.combine(max(days), time(), UTC) if days else _NO_DATE


def _description(event: Event, sources: list[Article]) -> str:
    quote = legible(event.evidence[0].quote)
    lines = [date_words(event), f"“{quote}”" if quote else ""]
    lines += [legible(f"{source.label} {source.url}") for source in sources]
    return "\n".join(filter(None, lines))
