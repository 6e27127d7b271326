"""German, phrase by phrase: what is found in it and what it means."""

from pathlib import Path

import pytest

import ktimeline as kt

LINES = (Path(__file__).parent / "german_values.txt").read_text("utf-8").splitlines()
ROWS = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]

# A sentence, its day of publication, and the value of each time in it: what the verb decides.
TENSES = [
    ("Die Polizei nahm am Dienstag zwei Männer fest.", "2000-06-01", ["2000-05-30"]),
    ("Der Rat wird am Dienstag tagen.", "2000-06-01", ["2000-06-06"]),
    ("Der Minister will am Dienstag nach Rom reisen.", "2000-06-01", ["2000-06-06"]),
    ("Das für Dienstag geplante Treffen entfällt.", "2000-06-01", ["2000-06-06"]),
    ("Die am Dienstag eröffnete Schau gefällt.", "2000-06-01", ["2000-05-30"]),
    ("Die Verhandlung beginnt am Dienstag.", "2000-06-01", ["2000-06-06"]),
    ("Am Dienstag ist er in Rom gelandet.", "2000-06-01", ["2000-05-30"]),
    ("Am Dienstag wurde die Brücke gesperrt.", "2000-06-01", ["2000-05-30"]),
    ("Am Dienstag wird die Brücke gesperrt.", "2000-06-01", ["2000-06-06"]),
    ("Er sagte am Dienstag, dass er am Freitag reisen werde.", "2000-06-01",
     ["2000-05-30", "2000-06-02"]),
    ("Der Flug könnte am Dienstag starten.", "2000-06-01", ["2000-06-06"]),
    ("Sie war am Dienstag angekommen.", "2000-06-01", ["2000-05-30"]),
    ("Im Oktober wird gewählt.", "2000-06-01", ["2000-10"]),
    ("Im Oktober wurde gewählt.", "2000-06-01", ["1999-10"]),
    ("Im Frühjahr soll geheiratet werden.", "2000-06-01", ["2001-SP"]),
    ("Das Fest findet am 3. Jänner statt.", "2000-06-01", ["2001-01-03"]),
    ("Das Fest fand am 3. Jänner statt.", "2000-06-01", ["2000-01-03"]),
]  # fmt: skip


def told(result: kt.Resolution | kt.Unresolved) -> str:
    if isinstance(result, kt.Unresolved):
        return f"{result.mention.text} | !{result.reason.name}"
    timex = result.timex
    return f"{result.mention.text} | {timex.type} {timex.value} {timex.mod}".rstrip()


@pytest.mark.parametrize(("phrase", "published", "wanted"), ROWS)
def test_a_phrase_in_a_sentence(phrase: str, published: str, wanted: str) -> None:
    found = kt.find(f"Man sah es {phrase}.", published=published, language="de")
    assert " ; ".join(map(told, found)) == wanted


@pytest.mark.parametrize(("sentence", "published", "values"), TENSES)
def test_the_tense_decides(sentence: str, published: str, values: list[str]) -> None:
    found = kt.find(sentence, published=published, language="de")
    assert [result.timex.value for result in found] == values


@pytest.mark.parametrize(
    "frame", ["({})", "»{}«", "„{}“", "{},", "{}:", "– {} –", "\n{}\n", "*{}*", "{}?", "{}!"]
)
@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("Juni 2018", "2018-06"),
        ("letzten Monat", "2024-12"),
        ("heute vor zwei Jahren", "2023-01-29"),
    ],
)
def test_a_phrase_in_every_dress_is_the_same(frame: str, phrase: str, value: str) -> None:
    text = f"Man sah es, {frame.format(phrase)} und wieder."
    (found,) = kt.find(text, published="2025-01-29", language="de")
    assert found.timex.value == value


@pytest.mark.parametrize("phrase", ["JUNI 2018", "LETZTEN MONAT", "DIE NEUNZIGERJAHRE"])
def test_capitals_are_the_same_date(phrase: str) -> None:
    (found,) = kt.find(f"MAN SAH ES {phrase} WIEDER", published="2025-01-29", language="de")
    (small,) = kt.find(f"man sah es {phrase.lower()}", published="2025-01-29", language="de")
    assert found.timex == small.timex
    assert found.mention.text == phrase


def test_a_region_is_ignored() -> None:
    (found,) = kt.find("Es war am 3/4/2018.", published="2025-01-29", language="de-AT")
    assert found.timex.value == "2018-04-03"
