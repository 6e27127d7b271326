"""Who and where in Spanish and German articles; and that no text breaks their reading."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ktimeline as kt
from ktimeline.events.foreign.sentences import sentence_around
from ktimeline.languages import telling_of
from ktimeline.model import Article, Event, Span


def told(text: str, language: str) -> list[Event]:
    article = Article("a", text, published="2018-06-20", language=language)  # type: ignore[arg-type]
    return list(kt.build([article]).events)


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("es", "Ana Ruiz llegó el lunes a Lima.", ["Ana Ruiz"]),
        ("es", "El lunes, la ministra Ruiz habló.", ["Ruiz"]),
        ("es", "Ana Ruiz calla. Ruiz dimitió el lunes.", ["Ana Ruiz"]),
        ("es", "El lunes habló Juan de la Torre.", ["Juan de la Torre"]),
        ("es", "Kim y Moon se reunieron el lunes.", ["Moon"]),  # who opens may be anything
        ("es", "El Gobierno ruso dimitió el lunes.", []),
        ("es", "La OTAN se reunió el lunes.", ["OTAN"]),
        ("de", "Am Montag kam Anna Lund nach Rom.", ["Anna Lund"]),
        ("de", "Am Montag sprach Kanzlerin Lund.", ["Lund"]),
        ("de", "Anna Lund schweigt. Lund trat am Montag zurück.", ["Anna Lund"]),
        ("de", "Ursula von der Leyen kam am Montag nach Rom.", ["Ursula von der Leyen"]),
        ("de", "Am Montag kam Außenminister Omar Reyes nach Rom.", ["Omar Reyes"]),
        ("de", "Am Montag sank das Schiff vor der Küste.", []),  # every noun has a capital
        ("de", "Am Montag kamen drei Millionen Menschen.", []),
        ("de", "Kim Jong Un kam. Am Montag reiste Kim ab.", ["Kim Jong Un"]),
        ("de", "Die Russen zogen am Montag ab.", []),
    ],
)
def test_people(language: str, text: str, people: list[str]) -> None:
    *_, event = told(text, language)
    assert list(event.participants) == people


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("es", "La cumbre se celebró el lunes en Singapur.", ["Singapur"]),
        ("es", "El buque de EE. UU. llegó el lunes a Yakarta.", ["Yakarta", "Estados Unidos"]),
        ("es", "El ministro Londres dimitió el lunes.", []),
        ("es", "Cientos marcharon el lunes en Salamanca.", ["Salamanca"]),
        ("es", "Victoria Santiago dimitió el lunes.", []),
        ("de", "Am Montag begann der Gipfel in Singapur.", ["Singapur"]),
        ("de", "Moskaus Antwort kam am Montag aus dem Kreml.", ["Kreml", "Moskau"]),
        ("de", "Am Montag brannte in Essen ein Werk.", ["Essen"]),
        ("de", "Am Montag gab es Essen für alle.", []),
        ("de", "Herr Wien trat am Montag zurück.", []),
        ("de", "Am Montag flog sie in die Vereinigten Staaten.", ["USA"]),
    ],
)
def test_places(language: str, text: str, places: list[str]) -> None:
    *_, event = told(text, language)
    assert [place.name for place in event.places] == places


@pytest.mark.parametrize(
    ("language", "text", "words", "sentence"),
    [
        (
            "de",
            "Ja. Der 3. Senat tagte am Montag. Nein.",
            "Montag",
            "Der 3. Senat tagte am Montag.",
        ),
        ("de", "Dr. Lund kam am Montag. Es regnete.", "Montag", "Dr. Lund kam am Montag."),
        ("de", "Sie kam am 5. Mai. Er ging.", "5. Mai", "Sie kam am 5. Mai."),
        ("es", "La Sra. Ruiz habló el lunes. Nada.", "lunes", "La Sra. Ruiz habló el lunes."),
        ("es", "Fue en 2017. El lunes volvió.", "lunes", "El lunes volvió."),
    ],
)
def test_sentences(language: str, text: str, words: str, sentence: str) -> None:
    telling = telling_of(language)
    assert telling is not None
    start = text.index(words)
    span = Span(start, start + len(words))
    found = sentence_around(text, span, telling.names.short, telling.names.nouns)
    assert found.of(text) == sentence


@pytest.mark.parametrize("language", ["en", "fr", "pl", "xx"])
def test_languages_whose_clauses_no_pack_tells(language: str) -> None:
    assert telling_of(language) is None


WORDS = {
    "es": "el lunes que dimitió Ruiz , . no se ha dicho en Lima 2018 del 12 de mayo ( ) « si y la",
    "de": "am Montag der Minister , . dass hat gesagt und zu reisen 2018 vom 12. Mai ( ) „ wenn sich",
}


@settings(max_examples=150, deadline=None)
@given(st.data(), st.sampled_from(["es", "de"]))
def test_no_text_breaks_the_reading(data: st.DataObject, language: str) -> None:
    words = st.sampled_from(WORDS[language].split()) | st.text(max_size=4)
    text = " ".join(data.draw(st.lists(words, max_size=25)))
    for event in told(text, language):
        assert 0 < len(event.title) <= 90
        assert event.title == event.title.strip()
        assert event.trigger in text
        for piece in event.evidence:
            assert piece.sentence.of(text) == piece.quote
