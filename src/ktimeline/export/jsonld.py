"""JSON-LD: an `ItemList` of schema.org `Event`s, each with the articles that it is the subject of.

`startDate` and `endDate` are ISO 8601, the end inclusive, as schema.org has it; a year or a month
is written as such where the event lies at some point of it, years before the common era with a
sign (44 BC is -0043). What schema.org has no property for stands in `disambiguatingDescription`
(the date in words, "at some point" or "throughout", and the status) and in `identifier` (the EDTF
date). A planned event has the `eventStatus` EventScheduled; the others have none, because
schema.org knows only the stages of a planned one. The context is inline: no reader has to fetch it.
"""

from __future__ import annotations

import json
from typing import Any

from ktimeline.calendars.units import unit
from ktimeline.export.iso import iso
from ktimeline.export.saying import date_words, last_moment, legible, marked_title, sources_of
from ktimeline.model import (
    Article,
    Chronology,
    Event,
    Granularity,
    Interval,
    Place,
    Status,
    When,
)

__all__ = ["to_jsonld"]

_SCHEMA = "https://schema.org/"
_CONTEXT = {
    "@vocab": _SCHEMA,
    "eventStatus": {"@type": "@id"},
    "url": {"@type": "@id"},
    "itemListOrder": {"@type": "@id"},
}


def to_jsonld(chronology: Chronology) -> str:
    """Return the events as JSON-LD text, in order of date."""
    articles = {article.id: article for article in chronology.articles}
    items = [
        {"@type": "ListItem", "position": place, "item": _event(event, articles)}
        for place, event in enumerate(chronology.events, start=1)
    ]
    document = {
        "@context": _CONTEXT,
        "@type": "ItemList",
        "itemListOrder": f"{_SCHEMA}ItemListOrderAscending",
        "numberOfItems": len(items),
        "itemListElement": items,
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _event(event: Event, articles: dict[str, Article]) -> dict[str, Any]:
    told = date_words(event)
    described: dict[str, Any] = {
        "@type": "Event",
        "name": marked_title(event),
        **_dates(event.when),
        "description": legible(event.evidence[0].quote),
        "disambiguatingDescription": f"{told}; {event.status.value}",
        "identifier": [
            {"@type": "PropertyValue", "propertyID": "ktimeline", "value": event.id},
            {"@type": "PropertyValue", "propertyID": "EDTF", "value": event.when.edtf},
        ],
        "location": [_place(place) for place in event.places],
        "contributor": [{"@type": "Thing", "name": legible(name)} for name in event.participants],
        "subjectOf": [_article(article) for article in sources_of(event, articles)],
        "keywords": [legible(tag) for tag in event.tags],
    }
    if event.status is Status.PLANNED:
        described["eventStatus"] = f"{_SCHEMA}EventScheduled"
    return {name: value for name, value in described.items() if value}


def _dates(when: When) -> dict[str, str]:
    """Return `startDate` and `endDate`; a start alone where it says all."""
    interval = when.interval
    short = "" if when.lasted else _reduced(interval)
    if short:
        return {"startDate": short}
    clock = any(
        bound is not None and bound[3:] != (0, 0, 0) for bound in (interval.first, interval.limit)
    )
    start, end = interval.first, interval.limit and last_moment(interval.limit)
    dates = {"startDate": start, "endDate": end}
    return {name: iso(moment, with_time=clock) for name, moment in dates.items() if moment}


def _reduced(interval: Interval) -> str:
    """Return the ISO year, month or day that an interval is; "" for any other."""
    first = interval.first
    if first is None:
        return ""
    lengths = {Granularity.YEAR: -6, Granularity.MONTH: -3, Granularity.DAY: None}
    for size, cut in lengths.items():
        if unit(first, size) == interval:
            return iso(first)[:cut]
    return ""


def _place(place: Place) -> dict[str, Any]:
    described: dict[str, Any] = {"@type": "Place", "name": legible(place.name)}
    if place.country:
        described["address"] = {"@type": "PostalAddress", "addressCountry": place.country}
    if place.latitude is not None and place.longitude is not None:
        described["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": place.latitude,
            "longitude": place.longitude,
        }
    return described


def _article(article: Article) -> dict[str, Any]:
    described: dict[str, Any] = {
        "@type": "Article",
        "identifier": article.id,
        "headline": legible(article.title),
        "inLanguage": article.language,
        "datePublished": article.published.moment.isoformat() if article.published else "",
        "url": article.url if article.url.lower().startswith(("http://", "https://")) else "",
    }
    if article.source:
        described["publisher"] = {"@type": "Organization", "name": legible(article.source)}
    return {name: value for name, value in described.items() if value}
