"""German as a daily paper writes it: what is found in a sentence and what it means."""

from pathlib import Path

import pytest

import ktimeline as kt

PUBLISHED = "2015-09-16"  # a Wednesday
HERE = Path(__file__).parent


def table(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def told(result: kt.Resolution | kt.Unresolved) -> str:
    if isinstance(result, kt.Unresolved):
        return f"{result.mention.text} | !{result.reason.name}"
    timex = result.timex
    return f"{result.mention.text} | {timex.type} {timex.value} {timex.mod}".rstrip()


@pytest.mark.parametrize(("sentence", "wanted"), table("german_sentences.txt"))
def test_a_sentence(sentence: str, wanted: str) -> None:
    found = kt.find(sentence, published=PUBLISHED, language="de")
    assert " ; ".join(map(told, found)) == wanted


@pytest.mark.parametrize(("sentence", "wanted"), table("german_directions.txt"))
def test_the_verb_tells_which_way(sentence: str, wanted: str) -> None:
    found = kt.find(sentence, published=PUBLISHED, language="de")
    days = [result.timex.value for result in found if isinstance(result, kt.Resolution)]
    assert days[:1] == [wanted]
