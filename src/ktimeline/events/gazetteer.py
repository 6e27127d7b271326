"""Places by name: a table of countries, capitals, large cities, regions and sites.

The table is built by `tools/build_gazetteer.py` from GeoNames (CC BY 4.0), which names its sources.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from ktimeline.model import Place
from ktimeline.syntax.wordlist import word_set

__all__ = [
    "Entry", "demonym", "entry_of", "find_entry", "load_gazetteer", "longest_name", "namesakes",
]  # fmt: skip

_TABLE = "gazetteer.tsv"
_MILLION = 1000  # in thousands of inhabitants

# Big places whose names people, firms or English words bear more often than not.
_BORROWED = word_set(
    """Jordan Chad Georgia Paris Florence Sydney Charlotte Austin Houston Jackson Madison Lincoln
    Dallas Phoenix Orlando Victoria Santiago Troy Kent Milan Virginia Montana Lima Mobile Reading
    Nice Turkey Bath Cork Split Union Hamilton Kingston Alexandria Sofia Chelsea Wellington Nelson
    Darwin Clinton Washington Israel Columbia Nancy Berkeley Cambridge Surrey Lansing Warren Tyler
    Bristol Cleveland Denver Raleigh Salem Dayton Arlington Carlsbad Aurora Mary March Bari Van
    Man Same Sandy Orange Peoria Independence Enterprise Norman Irving Garland Chandler Gilbert
    Stockton Augusta Savannah Eugene Salvador Leon Ramos Campos Central Police Most Male Manage
    Buy Bar Best Amazon Pacific Mali Cuba Roman Marshall Vincent Kitts Martin Maarten Rio Concord
    Dover Ferguson Olympia Flint Augusta Brest Bologna Granada Valencia Carolina"""
)
_DEMONYMS = word_set(
    """Afghan African Albanian Algerian American Arab Arabian Argentine Argentinian Armenian Asian
    Australian Austrian Azerbaijani Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian
    Brazilian British Briton Buddhist Bulgarian Burmese Cambodian Cameroonian Canadian Catalan
    Catholic Chechen Chilean Chinese Christian Colombian Congolese Croatian Cuban Cypriot Czech
    Danish Dane Dutch Ecuadorean Egyptian Emirati English Eritrean Estonian Ethiopian European
    Filipino Finnish Finn French Georgian German Ghanaian Greek Guatemalan Haitian Hindu Honduran
    Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Islamic Islamist Israeli Italian
    Ivorian Jamaican Japanese Jew Jewish Jordanian Kazakh Kenyan Korean Kosovar Kurd Kurdish
    Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malaysian Maltese
    Mexican Moldovan Mongolian Moroccan Mozambican Muslim Nepalese Nicaraguan Nigerian Norwegian
    Omani Pakistani Palestinian Panamanian Paraguayan Persian Peruvian Pole Polish Portuguese
    Protestant Qatari Romanian Russian Rwandan Saudi Scot Scottish Senegalese Serb Serbian Shiite
    Sicilian Singaporean Slovak Slovene Slovenian Somali Soviet Spaniard Spanish Sudanese Sunni
    Swede Swedish Swiss Syrian Taiwanese Tajik Tamil Tanzanian Thai Tibetan Tunisian Turk Turkish
    Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Western Yemeni Zambian
    Zimbabwean"""
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of the table; `plain` tells a name that means the place without further evidence.

    `kind` is "N" for a country, "A" for a state of the US, "P" for a capital, "C" for a city, "T"
    for a continent, "R" for a region, "S" for a site, "H" for a seat of power, whose name means
    the people in it more often than the place ("the Kremlin said").
    """

    place: Place
    kind: str
    plain: bool


def demonym(word: str) -> bool:
    """Tell whether a word names a people or what is theirs ("Korean", "Russians").

    >>> demonym("Koreans"), demonym("Korea")
    (True, False)
    """
    return word in _DEMONYMS or (word.endswith("s") and word[:-1] in _DEMONYMS)


@lru_cache(maxsize=1)
def load_gazetteer() -> dict[str, str]:
    """Read the table once: each name and alias with its line, which is parsed when looked up.

    >>> len(load_gazetteer()) > 6000
    True
    """
    lines: dict[str, str] = {}
    for line in _lines():
        lines.setdefault(line[: line.index("\t")], line)
        aliases = line[line.rindex("\t") + 1 :]
        if aliases:
            for alias in aliases.split(";"):
                lines.setdefault(alias, line)
    return lines


@lru_cache(maxsize=1)
def _lines() -> tuple[str, ...]:
    table = files("ktimeline.events").joinpath(_TABLE)
    return tuple(table.read_text(encoding="utf-8").splitlines()[1:])  # behind its sources


@lru_cache(maxsize=1)
def _namesakes() -> dict[str, list[str]]:
    """Return the lines behind the first that have its name: places of other countries."""
    found: dict[str, list[str]] = {}
    first = load_gazetteer()
    for line in _lines():
        name = line[: line.index("\t")]
        if first[name] is not line:
            found.setdefault(name, []).append(line)
    return found


@lru_cache(maxsize=1024)
def namesakes(name: str) -> tuple[Entry, ...]:
    """Return the smaller places of other countries that bear a name too.

    >>> [entry.place.country for entry in namesakes("Georgia")]
    ['US']
    """
    return tuple(_entry(name, line) for line in _namesakes().get(name, []))


@lru_cache(maxsize=4096)
def find_entry(name: str) -> Entry | None:
    """Return the place of a name as written in English, or None.

    >>> find_entry("Hanoi").place.country
    'VN'
    """
    line = load_gazetteer().get(name)
    return None if line is None else _entry(name, line)


def entry_of(name: str, country: str) -> Entry | None:
    """Return the place of a name, as the table has it, in a country ("" for none).

    >>> entry_of("Valencia", "VE").place.country, entry_of("Oslo", "SE")
    ('VE', None)
    """
    first = find_entry(name)
    if first is not None and first.place.country == country:
        return first
    return next((one for one in namesakes(name) if one.place.country == country), None)


def _entry(name: str, line: str) -> Entry:
    full, kind, country, latitude, longitude, size, aliases = line.split("\t")
    # The common form: "New York" for "New York City".
    short = full.removesuffix(" City")
    place = Place(
        short if short in aliases.split(";") else full, country, float(latitude), float(longitude)
    )
    known = kind in "NTRSPA" or int(size) >= _MILLION or (" " in full and kind != "H")
    return Entry(place, kind, known and name not in _BORROWED)


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in load_gazetteer() if " " in name)


def longest_name(words: list[str], index: int) -> tuple[int, Entry] | None:
    """Return how many of `words` from `index` on name a place, and its entry; the longest wins.

    >>> longest_name(["South", "Korea", "voted"], 0)[1].place.country
    'KR'
    """
    if words[index] in _first_words():
        for count in (4, 3, 2):
            if index + count <= len(words):
                entry = find_entry(" ".join(words[index : index + count]))
                if entry is not None:
                    return count, entry
    entry = find_entry(words[index])
    return (1, entry) if entry is not None else None
