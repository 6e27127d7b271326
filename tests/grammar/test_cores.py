"""The core of a shape stands for it until it is met: it must match wherever the shape does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ktimeline.grammar.lowering import lower
from ktimeline.grammar.scan import Scanner, Shape
from ktimeline.languages import load

SENTENCES = Path(__file__).parents[1] / "languages"
TEXTS = [lower(path.read_text("utf-8")) for path in sorted(SENTENCES.glob("english*.txt"))]
ENGLISH = load("en")
CORED = [shape for shape in ENGLISH.shapes if shape.core]


@pytest.mark.parametrize("shape", CORED, ids=lambda shape: shape.name)
def test_a_core_matches_wherever_its_shape_does(shape: Shape) -> None:
    core = re.compile(shape.core)
    places = [(text, found.start()) for text in TEXTS for found in re.finditer(shape.pattern, text)]
    assert places, f"no sentence of the tests has a {shape.name}"
    missed = [text[at - 20 : at + 20] for text, at in places if not core.match(text, at)]
    assert missed == []


def test_a_scanner_reads_the_same_before_and_after_a_core_was_met() -> None:
    text = "They met in June 2018, on 12 June, and left on Friday at 7."
    fresh = Scanner(ENGLISH.lexicon, ENGLISH.shapes)
    once = list(fresh.islands(text, lower(text)))
    assert list(fresh.islands(text, lower(text))) == once
