"""Timesketch CSV: `message`, `datetime`, `timestamp_desc`, and further columns as attributes.

Timesketch knows moments only. A day or a moment is one row at its start; any longer stretch is
two, its first and its last moment, and `timestamp_desc` says whether the event began and ended
there or lies at some point between. Its times have a zone: ours are local times of the text, and
are written as if they were UTC. Status, EDTF and the words of the date are columns of their own;
what is no fact says so in the message too. Its clock counts nanoseconds in 64 bits: what lies
before 1678 or after 2261 is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from ktimeline.export.cells import Cell, csv_text
from ktimeline.export.columns import Column
from ktimeline.export.event_row import kind_of
from ktimeline.export.iso import iso
from ktimeline.export.saying import date_words, last_moment, legible, marked_title
from ktimeline.export.table import to_rows
from ktimeline.model import Chronology, Event, Instant

__all__ = ["TIMESKETCH", "not_in_timesketch", "to_timesketch"]

_KEPT = (
    "event_id", "date_edtf", "date_kind", "date_text", "date_basis", "status", "quote",
    "participants", "places", "lat", "lon", "source_titles", "source_urls", "n_sources",
    "importance", "notes",
)  # fmt: skip
TIMESKETCH = tuple(
    Column(name, "text", "")
    for name in ("message", "datetime", "timestamp_desc", "date_words", *_KEPT, "tag")
)
"""The columns; the first three are those that Timesketch asks for."""

_FIRST_YEAR, _LAST_YEAR = 1678, 2261  # the whole years that a 64-bit count of nanoseconds holds


def not_in_timesketch(event: Event) -> str:
    """Tell why Timesketch cannot hold an event's date; "" where it can."""
    moments = [moment for moment, _ in _moments(event)]
    if all(_FIRST_YEAR <= moment.year <= _LAST_YEAR for moment in moments):
        return ""
    return f"Timesketch has only the years {_FIRST_YEAR} ... {_LAST_YEAR}"


def to_timesketch(chronology: Chronology) -> str:
    """Return the events as CSV for Timesketch's import, a row a moment, in order of events."""
    rows: list[dict[str, Cell]] = []
    for event, cells in zip(chronology.events, to_rows(chronology), strict=True):
        if not not_in_timesketch(event):
            rows += _rows(event, cells)
    return csv_text(rows, TIMESKETCH)


def _rows(event: Event, cells: dict[str, Cell]) -> Iterator[dict[str, Cell]]:
    for moment, meaning in _moments(event):
        yield {
            "message": marked_title(event),
            "datetime": f"{iso(moment, with_time=True)}+00:00",
            "timestamp_desc": meaning,
            "date_words": date_words(event),
            **{name: cells[name] for name in _KEPT},
            "tag": ",".join(legible(tag).replace(",", " ") for tag in event.tags),
        }


def _moments(event: Event) -> Iterator[tuple[Instant, str]]:
    kind, interval = kind_of(event.when), event.when.interval
    lasted = kind == "lasted"
    if kind == "exact" and interval.first is not None:
        yield interval.first, "Event"
        return
    if interval.first is not None:
        yield interval.first, "Event start" if lasted else "Earliest possible time"
    if interval.limit is not None:
        yield last_moment(interval.limit), "Event end" if lasted else "Latest possible time"
