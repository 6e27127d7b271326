"""German sentences without a time in which a careless reader finds one."""

from pathlib import Path

import pytest

from ktimeline.extract import extract

LINES = (Path(__file__).parent / "german_negatives.txt").read_text("utf-8").splitlines()
SENTENCES = [line for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_is_found(sentence: str) -> None:
    assert [mention.text for mention in extract(sentence, "de")] == []
