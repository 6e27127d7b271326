"""Markwhen: a timeline as plain text, one event a line.

A year, month or day is written as such and any other stretch by its first and last day, as EDTF
has it. A tag says how the event fills its time (#within, #lasted), whether it is approximate
(#approximate), and its status where it is no fact (#planned, #possible, #denied), which stands
before the title as well. Markwhen's parser knows no year before 1: those events are left out, and
so are years beyond 9999. An open bound is told by the date in words, which follows the title.
"""

from __future__ import annotations

import json
import re

from ktimeline.calendars.units import unit
from ktimeline.export.chronology_table import table_title
from ktimeline.export.event_row import kind_of
from ktimeline.export.iso import iso
from ktimeline.export.saying import date_words, last_moment, legible, marked_title, sources_of
from ktimeline.model import Article, Chronology, Event, Granularity, Interval, Status

__all__ = ["not_in_markwhen", "to_markwhen"]

_G = Granularity
_LENGTHS = {_G.YEAR: 4, _G.MONTH: 7, _G.DAY: 10}  # how much of an ISO date says it
_TAG = re.compile(r"(?<!\S)#(?=\w)|(?<=\W)@(?=\w)")
_MARKUP = re.compile(r"([\[\]])")


def not_in_markwhen(event: Event) -> str:
    """Tell why markwhen cannot hold an event's date; "" where it can."""
    first, limit = event.when.interval.first, event.when.interval.limit
    if event.when.interval.is_symbolic or 0 in {bound.year for bound in (first, limit) if bound}:
        return "markwhen has only the years 1 ... 9999"
    return ""


def to_markwhen(chronology: Chronology) -> str:
    """Return the events as markwhen text: a header with the title, then a line an event."""
    articles = {article.id: article for article in chronology.articles}
    title = json.dumps(table_title(chronology), ensure_ascii=False)
    lines = ["---", f"title: {title}", "timezone: UTC", "---", ""]
    for event in chronology.events:
        if not not_in_markwhen(event):
            lines.append(_line(event, sources_of(event, articles)))
    return "\n".join(lines) + "\n"


def _line(event: Event, sources: list[Article]) -> str:
    when = event.when
    tags = [] if kind_of(when) == "exact" else [kind_of(when)]
    tags += ["approximate"] if when.approximate else []
    tags += [] if event.status is Status.HAPPENED else [event.status.value]
    told = [_plain(marked_title(event)), f"({_plain(date_words(event))})"]
    told += [_link(source) for source in sources]
    told += [f"#{tag}" for tag in tags]
    return f"{_date(when.interval)}: {' '.join(told)}"


def _date(interval: Interval) -> str:
    first, limit = interval.first, interval.limit
    if first is not None:
        for size, length in _LENGTHS.items():
            if unit(first, size) == interval:
                return iso(first)[:length]
    last = last_moment(limit) if limit is not None else None
    known = [bound for bound in (first, last) if bound is not None]
    if all(bound is None or bound[3:] == (0, 0, 0) for bound in (first, limit)):
        return "/".join(iso(bound) for bound in known)
    exact = [bound for bound in (first, limit) if bound is not None]
    return " - ".join(f"{iso(bound, with_time=True)}Z" for bound in exact)


def _plain(text: str) -> str:
    """Return text that markwhen reads as words: no tag, no reference, no link of its own."""
    return _MARKUP.sub(r"", _TAG.sub("", text))


def _link(source: Article) -> str:
    name = _plain(legible(source.label) or source.id)
    if source.url.lower().startswith(("http://", "https://")):
        address = re.sub(r"[()\s]", lambda found: f"%{ord(found[0]):02X}", source.url)
        return f"[{name}]({address})"
    return f"– {name}"
