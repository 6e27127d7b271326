"""A day of the year beside a verb in the past: its own day is over, one it arranges may be ahead."""

import pytest

import ktimeline as kt

PUBLISHED = "2015-09-16"
OVER = [
    ("en", "She died on 3 October.", "2014-10-03"),
    ("de", "Sie starb am 3. Oktober.", "2014-10-03"),
    ("de", "Das Haus brannte am 3. Oktober.", "2014-10-03"),
    ("es", "Murió el 3 de octubre.", "2014-10-03"),
    ("es", "El barco se hundió el 3 de octubre.", "2014-10-03"),
    ("fr", "Elle mourut le 3 octobre.", "2014-10-03"),
    ("fr", "Le navire a coulé le 3 octobre.", "2014-10-03"),
]
ARRANGED = [
    ("en", "They called a strike on 3 October."),
    ("de", "Die Wahl wurde für den 3. Oktober angesetzt."),
    ("de", "Sie verschoben das Spiel auf den 3. Oktober."),
    ("de", "Er verlangte eine Antwort bis zum 3. Oktober."),
    ("de", "Die Rennen vom 3. Oktober wurden abgesagt."),
    ("es", "Convocaron elecciones para el 3 de octubre."),
    ("es", "Aplazaron el juicio hasta el 3 de octubre."),
    ("es", "Anunció una marcha el 3 de octubre."),
    ("fr", "Les élections ont été fixées au 3 octobre."),
    ("fr", "Il a annoncé une grève à partir du 3 octobre."),
]


def value(sentence: str, language: str) -> str:
    (found,) = kt.find(sentence, published=PUBLISHED, language=language)
    assert isinstance(found, kt.Resolution)
    return found.timex.value


@pytest.mark.parametrize(("language", "sentence", "wanted"), OVER)
def test_what_a_past_tells_of_is_over(language: str, sentence: str, wanted: str) -> None:
    assert value(sentence, language) == wanted


@pytest.mark.parametrize(("language", "sentence"), ARRANGED)
def test_what_is_arranged_may_be_ahead(language: str, sentence: str) -> None:
    assert value(sentence, language) == "2015-10-03"
