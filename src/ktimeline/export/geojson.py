"""GeoJSON (RFC 7946): events at places whose position is known, a feature an event.

One place is a Point, several are a MultiPoint; degrees are WGS 84, longitude first. The properties
are the cells of the event's row in the table, so that status, EDTF and the kind of date go along
in any year, and the date in words; the names of the located places are a list in the order of the
positions. Events without such a place are left out.
"""

from __future__ import annotations

import json
from typing import Any

from ktimeline.export.cells import Cell
from ktimeline.export.saying import date_words
from ktimeline.export.table import to_rows
from ktimeline.model import Chronology, Event

__all__ = ["not_on_a_map", "to_geojson"]


def not_on_a_map(event: Event) -> str:
    """Tell why an event cannot be drawn on a map; "" where it can."""
    return "" if _located(event) else "no place with a known position"


def to_geojson(chronology: Chronology) -> str:
    """Return the located events as one FeatureCollection."""
    features = [
        _feature(event, cells)
        for event, cells in zip(chronology.events, to_rows(chronology), strict=True)
        if _located(event)
    ]
    document = {"type": "FeatureCollection", "features": features}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _located(event: Event) -> dict[str, list[float]]:
    """Return the positions of an event by the names of its places."""
    return {
        place.name: [place.longitude, place.latitude]
        for place in event.places
        if place.latitude is not None and place.longitude is not None
    }


def _feature(event: Event, cells: dict[str, Cell]) -> dict[str, Any]:
    located = _located(event)
    positions: list[Any] = list(located.values())
    several = len(positions) > 1
    return {
        "type": "Feature",
        "id": event.id,
        "geometry": {
            "type": "MultiPoint" if several else "Point",
            "coordinates": positions if several else positions[0],
        },
        "properties": {**cells, "date_words": date_words(event), "located": list(located)},
    }
