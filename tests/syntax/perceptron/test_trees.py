"""What no tree may have."""

from __future__ import annotations

import pytest

from ktimeline.syntax.analysis import analyse

MARKS = frozenset({".", ",", ":", "``", "''", "-LRB-", "-RRB-"})


@pytest.mark.parametrize(
    "sentence",
    [
        "The miller died on Friday, nearly a decade after the flood in the valley of the Ems.",
        "Two men, a dog; a cart (all grey) and “one horse” – gone.",
        "The firm, the largest in Graz, the second in Linz, sold, in May, the yard.",
        "He said: “No.” She: “Why not?”",
        "Prices, wages, rents: all up, all over, all year.",
        "In 2004, (in Oslo), on Monday, it rained.",
    ],
)
def test_no_word_hangs_on_a_mark(sentence: str) -> None:
    tokens = analyse(sentence)
    assert not [
        (token.text, tokens[token.head].text)
        for token in tokens
        if token.head >= 0 and tokens[token.head].tag in MARKS
    ]
