"""vis-timeline: the items of its `DataSet` as JSON.

A day or a moment is a box; any longer stretch is a range, whose class says whether the event
filled it (`lasted`) or lies at some point of it (`within`); `approximate` and the status (`planned`
...) are classes too, and the content says what is no fact. Dates are local times in the form that
JavaScript reads, six digits and a sign beyond the years 0 ... 9999 (44 BC is -000043); an open
bound leaves a box at the known one, with the class `open`. Years that no JavaScript date can hold
are left out.
"""

from __future__ import annotations

import json
from html import escape

from ktimeline.export.event_row import kind_of
from ktimeline.export.saying import date_words, legible, marked_title
from ktimeline.export.timelinejs import not_in_javascript
from ktimeline.model import Chronology, Event, Instant

__all__ = ["to_vis"]


def to_vis(chronology: Chronology) -> str:
    """Return a JSON array of items: id, content, title, start, end, type, className."""
    items = [_item(event) for event in chronology.events if not not_in_javascript(event)]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def _item(event: Event) -> dict[str, str]:
    when, interval = event.when, event.when.interval
    known = interval.first or interval.limit
    assert known is not None  # an interval has one bound at least
    closed = interval.first is not None and interval.limit is not None
    kind = kind_of(when)
    classes = [event.status.value, kind]
    classes += ["approximate"] if when.approximate else []
    classes += [] if closed else ["open"]
    quote = legible(event.evidence[0].quote)
    item = {
        "id": event.id,
        "content": escape(marked_title(event)),
        "title": escape(f"{date_words(event)}: “{quote}”" if quote else date_words(event)),
        "start": _javascript(known),
        "type": "range" if closed and kind != "exact" else "box",
        "className": " ".join(classes),
    }
    if item["type"] == "range" and interval.limit is not None:
        item["end"] = _javascript(interval.limit)
    return item


def _javascript(instant: Instant) -> str:
    year = instant.year
    digits = f"{year:04}" if 0 <= year <= 9999 else f"{'-' if year < 0 else '+'}{abs(year):06}"
    month, day, hour, minute, second = instant[1:]
    return f"{digits}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
