"""Spanish as a daily paper writes it: what is found in a sentence and what it means."""

from pathlib import Path

import pytest

import ktimeline as kt

PUBLISHED = "2015-09-16"  # a Wednesday
LINES = (Path(__file__).parent / "spanish_sentences.txt").read_text("utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if line and not line.startswith("#")]

# A sentence, and the value of its first time: which Friday, as the verb has it.
DIRECTIONS = [
    ("El viernes se reunieron.", "2015-09-11"),
    ("El viernes se reunirán.", "2015-09-18"),
    ("El viernes se van a reunir.", "2015-09-18"),
    ("El viernes se habían reunido.", "2015-09-11"),
    ("El viernes se han reunido.", "2015-09-11"),
    ("El viernes comienza el congreso.", "2015-09-18"),
    ("El congreso, celebrado el viernes, fue breve.", "2015-09-11"),
    ("El congreso previsto para el viernes se aplaza.", "2015-09-18"),
    ("Dijo el viernes que dimitirá.", "2015-09-11"),
    ("Dijo que dimitirá el viernes.", "2015-09-18"),
    ("Abierto desde el viernes.", "2015-09-11"),
    ("Cierra a partir del viernes.", "2015-09-18"),
    ("Quieren reunirse el viernes.", "2015-09-18"),
    ("Podrían reunirse el viernes.", "2015-09-18"),
    ("Murió el viernes a los 80 años.", "2015-09-11"),
    ("Fue detenido el viernes.", "2015-09-11"),
    ("Será juzgado el viernes.", "2015-09-18"),
]


@pytest.mark.parametrize(("sentence", "wanted"), ROWS)
def test_a_sentence(sentence: str, wanted: str) -> None:
    told = []
    for result in kt.find(sentence, published=PUBLISHED, language="es"):
        assert isinstance(result, kt.Resolution)
        timex = result.timex
        told.append(f"{result.mention.text} | {timex.type} {timex.value} {timex.mod}".rstrip())
    assert " ; ".join(told) == wanted


@pytest.mark.parametrize(("sentence", "wanted"), DIRECTIONS)
def test_the_verb_tells_which_way(sentence: str, wanted: str) -> None:
    first, *_ = kt.find(sentence, published=PUBLISHED, language="es")
    assert isinstance(first, kt.Resolution)
    assert first.timex.value == wanted
