"""English as the news writes it: what is found in a sentence, told on a day, and what it means."""

from pathlib import Path

import pytest

import ktimeline as kt

TABLE = Path(__file__).with_name("english_sentences.txt")
ROWS = [
    line.split("|")
    for line in TABLE.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def told(result: kt.Resolution | kt.Unresolved) -> str:
    value = "!" if isinstance(result, kt.Unresolved) else result.timex.value
    return f"{result.mention.text}={value}"


@pytest.mark.parametrize(("published", "sentence", "wanted"), ROWS)
def test_a_sentence(published: str, sentence: str, wanted: str) -> None:
    assert ";".join(map(told, kt.find(sentence, published=published))) == wanted
