"""Sentences without a time in which a careless reader finds one."""

from dataclasses import replace
from pathlib import Path

import pytest

from ktimeline.extract import extract
from ktimeline.grammar.scan import lower
from ktimeline.grammar.veto import Site, Veto, VetoBook
from ktimeline.languages import load

LINES = (Path(__file__).parent / "english_negatives.txt").read_text("utf-8").splitlines()
SENTENCES = [line for line in LINES if line and not line.startswith("#")]
ENGLISH = load("en")
CARELESS = replace(ENGLISH, vetoes=VetoBook())


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_is_found(sentence: str) -> None:
    assert [mention.text for mention in extract(sentence)] == []


@pytest.mark.parametrize(
    ("veto", "sentence"),
    [pytest.param(v, s, id=f"{v.name}: {s}") for v in ENGLISH.vetoes.vetoes for s in v.examples],
)
def test_a_veto_is_needed_in_its_examples(veto: Veto, sentence: str) -> None:
    lowered = lower(sentence)
    silenced = [
        sentence[found.start : found.end]
        for found in CARELESS.find(sentence)
        if veto.predicate in ENGLISH.vetoes.watching(found.root, lowered[found.start : found.end])
        and veto.predicate(Site(sentence, lowered, found.start, found.end))
    ]
    assert silenced, f"{veto.name} has nothing to silence here"
