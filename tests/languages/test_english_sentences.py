"""English as the news writes it: what is found in a sentence, told on a day, and what it means."""

from pathlib import Path

import pytest

import ktimeline as kt


def rows_of(name: str) -> list[list[str]]:
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    return [line.split("|") for line in lines if line and not line.startswith("#")]


def told(result: kt.Resolution | kt.Unresolved) -> str:
    value = "!" if isinstance(result, kt.Unresolved) else result.timex.value
    return f"{result.mention.text}={value}"


@pytest.mark.parametrize(("published", "sentence", "wanted"), rows_of("english_sentences.txt"))
def test_a_sentence(published: str, sentence: str, wanted: str) -> None:
    assert ";".join(map(told, kt.find(sentence, published=published))) == wanted


@pytest.mark.parametrize(("published", "text", "wanted"), rows_of("english_histories.txt"))
def test_a_history(published: str, text: str, wanted: str) -> None:
    lines = text.replace(r"\n", "\n")
    assert ";".join(map(told, kt.find(lines, published=published or None))) == wanted
