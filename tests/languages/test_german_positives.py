"""German sentences that look like the negatives and do hold a time: no veto may silence it."""

from pathlib import Path

import pytest

from ktimeline.extract import extract

LINES = (Path(__file__).parent / "german_positives.txt").read_text("utf-8").splitlines()
CASES = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("sentence", "mentions"), CASES)
def test_the_times_are_found(sentence: str, mentions: str) -> None:
    assert " | ".join(mention.text for mention in extract(sentence, "de")) == mentions
