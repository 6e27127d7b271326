"""Spanish, phrase by phrase: what is found in it and what it means."""

from pathlib import Path

import pytest

import ktimeline as kt

LINES = (Path(__file__).parent / "spanish_values.txt").read_text("utf-8").splitlines()
ROWS = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]

# A sentence, its day of publication, and the value of each time in it: what the verb decides.
TENSES = [
    ("La policía detuvo el martes a dos hombres.", "2000-06-01", ["2000-05-30"]),
    ("El Consejo se reunirá el martes.", "2000-06-01", ["2000-06-06"]),
    ("El ministro va a viajar el martes a Roma.", "2000-06-01", ["2000-06-06"]),
    ("La cumbre prevista para el martes fue larga.", "2000-06-01", ["2000-06-06"]),
    ("El acto celebrado el martes fue breve.", "2000-06-01", ["2000-05-30"]),
    ("La vista comienza el martes.", "2000-06-01", ["2000-06-06"]),
    ("El martes, el Gobierno aprobará la ley.", "2000-06-01", ["2000-06-06"]),
    ("Han dado vacaciones hasta el martes.", "2000-06-01", ["2000-06-06"]),
    ("Dijo el martes que viajará el viernes.", "2000-06-01", ["2000-05-30", "2000-06-02"]),
    ("El vuelo podría salir el martes.", "2000-06-01", ["2000-06-06"]),
    ("Había llegado el martes.", "2000-06-01", ["2000-05-30"]),
    ("Habrá elecciones en octubre.", "2000-06-01", ["2000-10"]),
    ("Hubo elecciones en octubre.", "2000-06-01", ["1999-10"]),
    ("Se casarán en primavera.", "2000-06-01", ["2001-SP"]),
    ("Dijo este domingo que se va.", "2000-06-05", ["2000-06-04"]),
    ("Jugará este domingo.", "2000-06-05", ["2000-06-11"]),
    ("Será el 3 de enero.", "2000-06-01", ["2001-01-03"]),
    ("Fue el 3 de enero.", "2000-06-01", ["2000-01-03"]),
]


def told(result: kt.Resolution | kt.Unresolved) -> str:
    if isinstance(result, kt.Unresolved):
        return f"{result.mention.text} | !{result.reason.name}"
    timex = result.timex
    return f"{result.mention.text} | {timex.type} {timex.value} {timex.mod}".rstrip()


@pytest.mark.parametrize(("phrase", "published", "wanted"), ROWS)
def test_a_phrase_in_a_sentence(phrase: str, published: str, wanted: str) -> None:
    found = kt.find(f"Lo vieron {phrase}.", published=published, language="es")
    assert " ; ".join(map(told, found)) == wanted


@pytest.mark.parametrize(("sentence", "published", "values"), TENSES)
def test_the_tense_decides(sentence: str, published: str, values: list[str]) -> None:
    found = kt.find(sentence, published=published, language="es")
    assert [result.timex.value for result in found] == values


@pytest.mark.parametrize(
    "frame", ["({})", "«{}»", "“{}”", "{},", "{}:", "—{}—", "\n{}\n", "*{}*", "¿{}?", "¡{}!"]
)
@pytest.mark.parametrize(
    ("phrase", "value"),
    [("junio de 2018", "2018-06"), ("el mes pasado", "2024-12"), ("hace dos años", "2023")],
)
def test_a_phrase_in_every_dress_is_the_same(frame: str, phrase: str, value: str) -> None:
    text = f"Lo vieron, {frame.format(phrase)} otra vez."
    (found,) = kt.find(text, published="2025-01-29", language="es")
    assert found.timex.value == value


@pytest.mark.parametrize("phrase", ["JUNIO DE 2018", "EL MES PASADO", "LOS AÑOS NOVENTA"])
def test_capitals_are_the_same_date(phrase: str) -> None:
    (found,) = kt.find(f"LO VIERON {phrase} OTRA VEZ", published="2025-01-29", language="es")
    (small,) = kt.find(f"lo vieron {phrase.lower()}", published="2025-01-29", language="es")
    assert found.timex == small.timex
    assert found.mention.text == phrase


def test_a_region_is_ignored() -> None:
    (found,) = kt.find("Fue el 3/4/2018.", published="2025-01-29", language="es-MX")
    assert found.timex.value == "2018-04-03"
