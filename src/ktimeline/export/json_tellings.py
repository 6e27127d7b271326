"""Places, and what one place in an article by itself tells of an event, as JSON and read back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ktimeline.model import Place, Status, Telling

__all__ = ["place_document", "read_telling", "telling_document"]


def place_document(place: Place) -> dict[str, Any]:
    """Return a place, its position in degrees of WGS 84."""
    return {
        "name": place.name,
        "country": place.country,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def telling_document(told: Telling) -> dict[str, Any]:
    """Return the title, the status, the places and the participants of a telling."""
    return {
        "title": told.title,
        "status": told.status.value,
        "places": [place_document(place) for place in told.places],
        "participants": list(told.participants),
    }


def read_telling(told: Mapping[str, Any] | None) -> Telling | None:
    """Return the telling that `telling_document` wrote; None where none was."""
    if told is None:
        return None
    places = tuple(Place(**place) for place in told["places"])
    return Telling(told["title"], Status(told["status"]), places, tuple(told["participants"]))
