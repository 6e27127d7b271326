"""Places and peoples as other languages name them: "Moskau", "Corea del Norte", "surcoreano".

The table is built by `tools/build_exonyms.py`, which names its sources; only the column of a
language that an article is written in is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files

from ktimeline.events.gazetteer import Entry, entry_of, find_entry

__all__ = ["find_place", "is_exonym", "is_people", "usual_name"]

_TABLE = "exonyms.tsv"
_COLUMNS = {"es": 2, "de": 3, "fr": 4}
_PEOPLES = {"es": 5, "de": 6}
_GENITIVE = "s"


def find_place(name: str, language: str) -> Entry | None:
    """Return the place that a name is in a language; its name is the usual one of that language.

    A place with one name for all is found by it; a German genitive ("Russlands") is understood.

    >>> find_place("Moskaus", "de").place.name, find_place("Lima", "es").place.country
    ('Moskau', 'PE')
    """
    found = _find(name, language)
    if found is None and language == "de" and name.endswith(_GENITIVE) and len(name) > 4:
        return _find(name.removesuffix(_GENITIVE), language)
    return found


def is_exonym(name: str, language: str) -> bool:
    """Tell whether a language has a name of its own for a place, and this is it."""
    table = _names(language)
    return name in table or (language == "de" and name.removesuffix(_GENITIVE) in table)


def usual_name(name: str, country: str, language: str) -> str:
    """Return what a language usually calls a place of the gazetteer.

    >>> usual_name("Pyongyang", "KP", "de"), usual_name("Oslo", "NO", "de")
    ('Pjöngjang', 'Oslo')
    """
    return _usual(language).get((name, country), name)


def is_people(word: str, language: str) -> bool:
    """Tell whether a word names a people or what is theirs, however it is inflected.

    >>> is_people("surcoreanas", "es"), is_people("Nordkoreanern", "de"), is_people("Haus", "de")
    (True, True, False)
    """
    return word in _peoples(language)


def _find(name: str, language: str) -> Entry | None:
    named = _names(language).get(name)
    if named is None:
        found = find_entry(name)
        return found and _called(found, language)
    entry = entry_of(*named)
    return entry and _called(entry, language)


def _called(entry: Entry, language: str) -> Entry:
    place = entry.place
    usual = usual_name(place.name, place.country, language)
    return entry if usual == place.name else replace(entry, place=replace(place, name=usual))


@lru_cache(maxsize=1)
def _rows() -> tuple[list[str], ...]:
    table = files("ktimeline.events").joinpath(_TABLE).read_text(encoding="utf-8")
    return tuple(line.split("\t") for line in table.splitlines()[1:])  # behind its sources


def _cells(column: int) -> Iterator[tuple[list[str], str]]:
    for cells in _rows():
        if column < len(cells) and cells[column]:
            yield cells, cells[column]


@lru_cache(maxsize=4)
def _names(language: str) -> dict[str, tuple[str, str]]:
    """Return the names that a language has, each with name and country in the gazetteer."""
    table: dict[str, tuple[str, str]] = {}
    for cells, names in _cells(_COLUMNS.get(language, 99)):
        for name in names.split(";"):
            table.setdefault(name, (cells[0], cells[1]))
    return table


@lru_cache(maxsize=4)
def _usual(language: str) -> dict[tuple[str, str], str]:
    usual: dict[tuple[str, str], str] = {}
    for cells, names in _cells(_COLUMNS.get(language, 99)):
        entry = entry_of(cells[0], cells[1])
        if entry is not None:
            usual[entry.place.name, cells[1]] = names.partition(";")[0]
    return usual


@lru_cache(maxsize=4)
def _peoples(language: str) -> frozenset[str]:
    inflect = {"es": _spanish, "de": _german}.get(language)
    if inflect is None:
        return frozenset()
    words = (word for _, cell in _cells(_PEOPLES[language]) for word in cell.split(";"))
    return frozenset(form for word in words for form in inflect(word))


def _spanish(word: str) -> Iterator[str]:
    """Yield gender and number of an adjective: "ruso", "francés", "alemán", "iraní", "belga"."""
    for small in (word, word.capitalize()):
        yield small
        if small.endswith("o"):
            yield from (small[:-1] + ending for ending in ("a", "os", "as"))
        elif small.endswith(("és", "án", "ol")):
            bare = small[:-2] + small[-2:].translate(str.maketrans("éá", "ea"))
            yield from (bare + ending for ending in ("a", "es", "as"))
        elif small.endswith("í"):
            yield from (small + "es", small + "s")
        else:
            yield small + "s"


def _german(word: str) -> Iterator[str]:
    """Yield the cases of an adjective in small letters, or of a noun and its feminine."""
    yield word
    if word[0].islower():
        yield from (word + ending for ending in ("e", "en", "er", "es", "em"))
        yield from (word.capitalize() + ending for ending in ("", "e", "en", "er", "es", "em"))
        return
    stem = word.removesuffix("e")
    yield from (word + "n", word + "s", stem + "en", stem + "in", stem + "innen")
