"""TimelineJS (Knight Lab): its JSON, and the CSV of its Google spreadsheet.

A year, a month, a day or a moment is written as finely as it is dated, and no finer; any other
stretch (a week, a season, "since March") by its first and its last day. The display date says in
words what the fields cannot: that it is approximate, lasted, or lies at some point of its stretch.
A status other than happened stands before the headline and is the slide's group. Years before the
common era are negative and count as historians do, 44 BC being -44, because TimelineJS prints the
number; where one bound is open, the other stands, and the display date says so. Years that no
JavaScript date can hold are left out.
"""

from __future__ import annotations

import json
from html import escape

from ktimeline.calendars.units import unit
from ktimeline.export.cells import csv_text
from ktimeline.export.chronology_table import table_title
from ktimeline.export.columns import Column
from ktimeline.export.saying import date_words, last_moment, legible, marked_title, sources_of
from ktimeline.model import Article, Chronology, Event, Granularity, Instant, Status, When

__all__ = ["SPREADSHEET", "not_in_javascript", "to_timelinejs", "to_timelinejs_csv"]

_G = Granularity
_JAVASCRIPT_YEARS = 271_820  # a Date holds 100 million days on either side of 1970
_PLAIN = (_G.YEAR, _G.MONTH, _G.DAY, _G.HOUR, _G.MINUTE, _G.SECOND)
_PARTS = ("year", "month", "day", "hour", "minute", "second")
SPREADSHEET = tuple(
    Column(name, kind, "")
    for name, kind in (
        ("Year", "number"), ("Month", "number"), ("Day", "number"), ("Time", "date"),
        ("End Year", "number"), ("End Month", "number"), ("End Day", "number"),
        ("End Time", "date"), ("Display Date", "text"), ("Headline", "text"), ("Text", "text"),
        ("Media", "text"), ("Media Credit", "text"), ("Media Caption", "text"),
        ("Media Thumbnail", "text"), ("Type", "text"), ("Group", "text"), ("Background", "text"),
    )
)  # fmt: skip
"""The columns of the spreadsheet template, in its order."""


def not_in_javascript(event: Event) -> str:
    """Tell why a JavaScript date cannot hold an event's date; "" where it can."""
    bounds = (event.when.interval.first, event.when.interval.limit)
    if any(bound is not None and abs(bound.year) > _JAVASCRIPT_YEARS for bound in bounds):
        return "the year is beyond what JavaScript can hold"
    return ""


def to_timelinejs(chronology: Chronology) -> str:
    """Return the JSON that TimelineJS loads: a title slide, and a slide an event."""
    articles = {article.id: article for article in chronology.articles}
    told = [event for event in chronology.events if not not_in_javascript(event)]
    document = {
        "title": {"text": {"headline": escape(table_title(chronology)), "text": ""}},
        "events": [_slide(event, articles) for event in told],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def to_timelinejs_csv(chronology: Chronology) -> str:
    """Return the rows of the spreadsheet, text safe from being run as a formula."""
    articles = {article.id: article for article in chronology.articles}
    told = [event for event in chronology.events if not not_in_javascript(event)]
    return csv_text([_row(event, articles) for event in told], SPREADSHEET, excel=True)


def _slide(event: Event, articles: dict[str, Article]) -> dict[str, object]:
    start, end = _dates(event.when)
    slide: dict[str, object] = {
        "unique_id": event.id,
        "start_date": start,
        "display_date": date_words(event),
        "text": {"headline": escape(marked_title(event)), "text": _text(event, articles)},
    }
    if end:
        slide["end_date"] = end
    if event.status is not Status.HAPPENED:
        slide["group"] = event.status.value
    return slide


def _row(event: Event, articles: dict[str, Article]) -> dict[str, str | int | None]:
    start, end = _dates(event.when)
    row: dict[str, str | int | None] = {column.name: None for column in SPREADSHEET}
    for prefix, date in (("", start), ("End ", end)):
        row |= {f"{prefix}{part.title()}": date.get(part) for part in _PARTS[:3]}
        if "hour" in date:
            row[f"{prefix}Time"] = ":".join(f"{date.get(part, 0):02}" for part in _PARTS[3:])
    return row | {
        "Display Date": date_words(event),
        "Headline": escape(marked_title(event)),
        "Text": _text(event, articles),
        "Group": "" if event.status is Status.HAPPENED else event.status.value,
    }


def _dates(when: When) -> tuple[dict[str, int], dict[str, int]]:
    """Return the fields of the start, and those of the end where the start does not say all."""
    first, limit, size = when.interval.first, when.interval.limit, when.granularity
    plain = size in _PLAIN and first is not None and unit(first, size) == when.interval
    if plain and first is not None and not (when.lasted and size > _G.DAY):
        return _fields(first, size), {}
    finest = _G.SECOND if size < _G.DAY else _G.DAY
    last = last_moment(limit) if limit is not None else None
    known = first or last
    assert known is not None  # an interval has one bound at least
    return _fields(known, finest), _fields(last, finest) if first and last else {}


def _fields(instant: Instant, size: Granularity) -> dict[str, int]:
    count = _PLAIN.index(size) + 1
    fields = dict(zip(_PARTS, instant, strict=True))
    if fields["year"] <= 0:  # 1 BC is year 0 here, and -1 there
        fields["year"] -= 1
    return {part: fields[part] for part in _PARTS[:count]}


def _text(event: Event, articles: dict[str, Article]) -> str:
    quote = legible(event.evidence[0].quote)
    told = f"<p>“{escape(quote)}”</p>" if quote else ""
    links = [_link(article) for article in sources_of(event, articles)]
    return told + (f"<p>{'; '.join(links)}</p>" if links else "")


def _link(article: Article) -> str:
    name = escape(legible(article.label) or article.id)
    if article.url.lower().startswith(("http://", "https://")):
        return f'<a href="{escape(article.url)}">{name}</a>'
    return name
