"""The gazetteer, names and the kinds of event."""

from __future__ import annotations

import pytest

from ktimeline.events.gazetteer import demonym, find_entry, load_gazetteer, longest_name
from ktimeline.events.identity import trigger_class
from ktimeline.events.names import find_names, in_title_case, index_names
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.places import find_places
from ktimeline.model import Span
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import tag_text


@pytest.mark.parametrize(
    ("name", "country", "latitude", "longitude"),
    [
        ("Hanoi", "VN", 21, 106),
        ("Pyongyang", "KP", 39, 126),
        ("Geneva", "CH", 46, 6),
        ("South Korea", "KR", 36, 128),
        ("U.S.", "US", 40, -87),
        ("Kiev", "UA", 50, 31),
        ("Bogota", "CO", 5, -74),
        ("Asia", "", 30, 89),
        ("Gaza", "PS", 31, 34),
        ("Texas", "US", 31, -97),
        ("Gulf of Mexico", "", 25, -90),
    ],
)
def test_the_gazetteer(name: str, country: str, latitude: int, longitude: int) -> None:
    entry = find_entry(name)
    assert entry is not None
    assert entry.place.country == country
    assert entry.place.latitude == pytest.approx(latitude, abs=1.5)
    assert entry.place.longitude == pytest.approx(longitude, abs=1.5)


def test_every_line_of_the_gazetteer_is_a_place() -> None:
    for name in load_gazetteer():
        entry = find_entry(name)
        assert entry is not None
        assert entry.place.latitude is not None
        assert entry.place.longitude is not None
        assert -90 <= entry.place.latitude <= 90
        assert -180 <= entry.place.longitude <= 180
        assert len(entry.place.country) in {0, 2}


def test_the_longest_name_wins() -> None:
    found = longest_name(["New", "York", "City", "voted"], 0)
    assert found is not None
    assert (found[0], found[1].place.name) == (3, "New York")


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("They flew from Oslo to Bergen.", ["Oslo", "Bergen"]),
        ("They met in Paris, France.", ["Paris", "France"]),
        ("The Washington Post wrote about it.", []),
        ("Denzel Washington came.", []),
        ("President Lincoln spoke.", []),
        ("It was a nice day in Nice.", ["Nice"]),
        ("The Tokyo Olympics opened.", ["Tokyo"]),
        ("A turkey was sold.", []),
        ("Pyongyang's test failed.", ["Pyongyang"]),
    ],
)
def test_places_are_told_from_what_bears_their_names(sentence: str, places: list[str]) -> None:
    tagged = tag_text(sentence, Span(0, len(sentence)))
    assert [
        seen.place.name for seen in find_places(tagged, index_names(sentence), 0, len(tagged.tags))
    ] == places


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("It was Mr. Lund who called Ana María Poe.", ["Lund", "Ana María Poe"]),
        ("The court heard Foreign Minister Jan Lund.", ["Jan Lund"]),
        ("He wrote to the Ministry of Health.", ["Ministry of Health"]),
        ("On Monday the EU answered.", ["EU"]),
        ("Two North Koreans and an American left.", []),
        ("It was Secretary of State Ana Poe.", ["Ana Poe"]),
        ("He likes South Korea.", []),
        ("So the fans went.", []),
    ],
)
def test_names(sentence: str, names: list[str]) -> None:
    tagged = tag_text(sentence, Span(0, len(sentence)))
    found = find_names(tagged, index_names(sentence), 0, len(tagged.tags))
    assert [name.text for name in found] == names


def test_capitals_of_a_headline_tell_nothing() -> None:
    assert in_title_case(["Court", "Frees", "Two", "Sailors", "After", "Long", "Trial"])
    assert not in_title_case(["The", "court", "freed", "two", "sailors", "in", "Oslo"])
    assert index_names("Court Frees Kim Today\n").long_forms == {}


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("told", "tell"), ("voted", "vote"), ("stopped", "stop"), ("denies", "deny"),
        ("refused", "refuse"), ("meeting", "meet"), ("visited", "visit"), ("focused", "focus"),
        ("announced", "announce"), ("created", "create"), ("signed", "sign"), ("passes", "pass"),
        ("killed", "kill"), ("arrived", "arrive"), ("begun", "begin"), ("discussed", "discuss"),
        ("invaded", "invade"), ("elected", "elect"), ("launched", "launch"), ("fired", "fire"),
    ],
)  # fmt: skip
def test_lemmas(form: str, lemma: str) -> None:
    assert lemma_of(form) == lemma


@pytest.mark.parametrize(
    "words",
    [
        "summit met meeting talks", "election elected elections", "died death",
        "resigned resignation", "invaded invasion", "withdrew withdrawal", "signed signing",
        "married wedding", "bombing attack struck", "inauguration inaugurated",
        "evacuated evacuation", "impeached impeachment",
    ],
)  # fmt: skip
def test_verbs_and_nouns_of_one_kind(words: str) -> None:
    assert len({trigger_class(word) for word in words.split()}) == 1


def test_event_nouns() -> None:
    events = "summit elections ceasefire resignation parties' crises vote embargoes speech"
    assert [word for word in events.split() if is_event_noun(word)] == [
        "summit", "elections", "ceasefire", "resignation", "crises", "vote", "speech",
    ]  # fmt: skip
    things = "government bridge nation parliament minister apartment station"
    assert not any(is_event_noun(word) for word in things.split())


def test_peoples() -> None:
    assert demonym("Norwegians")
    assert not demonym("Norway")
