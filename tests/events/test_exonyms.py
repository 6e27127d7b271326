"""Places and peoples by the names that Spanish, German and French have for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.events.exonyms import find_place, is_exonym, is_people, usual_name
from ktimeline.events.gazetteer import find_entry

LANGUAGES = ["es", "de", "fr"]


@pytest.mark.parametrize(
    ("english", "spanish", "german", "french"),
    [
        ("Singapore", "Singapur", "Singapur", "Singapour"),
        ("Moscow", "Moscú", "Moskau", "Moscou"),
        ("London", "Londres", "London", "Londres"),
        ("North Korea", "Corea del Norte", "Nordkorea", "Corée du Nord"),
        ("South Korea", "Corea del Sur", "Südkorea", "Corée du Sud"),
        ("United States", "Estados Unidos", "USA", "États-Unis"),
        ("United Kingdom", "Reino Unido", "Großbritannien", "Royaume-Uni"),
        ("Pyongyang", "Pionyang", "Pjöngjang", "Pyongyang"),
        ("Beijing", "Pekín", "Peking", "Pékin"),
        ("New York", "Nueva York", "New York", "New York"),
        ("Ivory Coast", "Costa de Marfil", "Elfenbeinküste", "Côte d’Ivoire"),
        ("The Hague", "La Haya", "Den Haag", "La Haye"),
        ("Crimea", "Crimea", "Krim", "Crimée"),
        ("Kremlin", "Kremlin", "Kreml", "Kremlin"),
        ("White House", "Casa Blanca", "Weißes Haus", "Maison Blanche"),
        ("North Carolina", "Carolina del Norte", "North Carolina", "Caroline du Nord"),
    ],
)
def test_a_row_is_one_place(english: str, spanish: str, german: str, french: str) -> None:
    place = find_entry(english)
    assert place is not None
    for language, name in zip(LANGUAGES, (spanish, german, french), strict=True):
        found = find_place(name, language)
        assert found is not None, (language, name)
        assert found.place.name == name  # the usual form of its language
        assert (found.place.latitude, found.kind) == (place.place.latitude, place.kind)


@pytest.mark.parametrize(
    ("name", "language", "usual"),
    [
        ("EE. UU.", "es", "Estados Unidos"),
        ("EEUU", "es", "Estados Unidos"),
        ("Vereinigten Staaten", "de", "USA"),
        ("Weißrussland", "de", "Belarus"),
        ("Holanda", "es", "Países Bajos"),
        ("Russlands", "de", "Russland"),  # the genitive
        ("Kiew", "de", "Kiew"),
        ("Pyongyang", "de", "Pjöngjang"),  # an English form in a German text
    ],
)
def test_other_forms(name: str, language: str, usual: str) -> None:
    found = find_place(name, language)
    assert found is not None
    assert found.place.name == usual


@pytest.mark.parametrize(
    ("name", "language", "country"),
    [
        ("Granada", "es", "ES"),  # the town, not the island state
        ("Valencia", "es", "ES"),
        ("Georgia", "es", "GE"),
        ("Lyon", "de", "FR"),  # one name for all
    ],
)
def test_which_of_several(name: str, language: str, country: str) -> None:
    found = find_place(name, language)
    assert found is not None
    assert found.place.country == country


@pytest.mark.parametrize("name", ["Haus", "Minister", "Xyzzy", ""])
def test_what_is_no_place(name: str) -> None:
    assert find_place(name, "de") is None


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("surcoreano", "es"), ("surcoreanas", "es"), ("estadounidenses", "es"),
        ("francesa", "es"), ("japonesas", "es"), ("alemana", "es"), ("iraníes", "es"),
        ("belga", "es"), ("nordkoreanisch", "de"), ("nordkoreanischen", "de"),
        ("Nordkoreaner", "de"), ("Nordkoreanerin", "de"), ("Russen", "de"), ("Franzose", "de"),
        ("Amerikanern", "de"), ("Chinesinnen", "de"),
    ],
)  # fmt: skip
def test_peoples(word: str, language: str) -> None:
    assert is_people(word, language)


@pytest.mark.parametrize(("word", "language"), [("Haus", "de"), ("casa", "es"), ("Russe", "es")])
def test_no_peoples(word: str, language: str) -> None:
    assert not is_people(word, language)


@given(st.text(max_size=12), st.sampled_from([*LANGUAGES, "pl", ""]))
def test_any_name_is_a_place_or_none(name: str, language: str) -> None:
    found = find_place(name, language)
    assert found is None or found.place.name
    assert not is_exonym("", language)
    assert usual_name("Nowhere", "XX", language) == "Nowhere"
