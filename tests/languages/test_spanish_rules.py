"""Every Spanish rule and veto is held by its own examples."""

from dataclasses import replace

import pytest

from ktimeline.grammar import Rule
from ktimeline.grammar.scan import lower
from ktimeline.grammar.veto import Site, Veto, VetoBook
from ktimeline.languages import load
from ktimeline.model.expression import Expression

SPANISH = load("es")
CARELESS = replace(SPANISH, vetoes=VetoBook())
EXAMPLES = [pytest.param(r, e, id=f"{r.name}: {e}") for r in SPANISH.rules for e in r.examples]
VETOES = [
    pytest.param(v, s, id=f"{v.name}: {s}") for v in SPANISH.vetoes.vetoes for s in v.examples
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_has_one_parse_and_its_rule_makes_it(rule: Rule, example: str) -> None:
    edges = [e for e in SPANISH.readings_of(example) if e.category == rule.category]
    assert len({repr(e.value) for e in edges if e.rule is not None}) == 1, edges
    assert rule.name in {e.rule.name for e in edges if e.rule is not None}
    for edge in edges:
        if edge.rule is rule and isinstance(edge.value, Expression):
            assert isinstance(edge.value, SPANISH.sorts[rule.category])


@pytest.mark.parametrize(("veto", "sentence"), VETOES)
def test_a_veto_keeps_its_sentences_silent(veto: Veto, sentence: str) -> None:
    assert [sentence[f.start : f.end] for f in SPANISH.find(sentence)] == []


@pytest.mark.parametrize(("veto", "sentence"), VETOES)
def test_a_veto_is_needed_in_its_examples(veto: Veto, sentence: str) -> None:
    lowered = lower(sentence)
    assert [
        found
        for found in CARELESS.find(sentence)
        if veto.predicate in SPANISH.vetoes.watching(found.root, lowered[found.start : found.end])
        and veto.predicate(Site(sentence, lowered, found.start, found.end))
    ]
