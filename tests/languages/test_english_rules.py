"""Every English rule and veto is held by its own examples."""

import pytest

from ktimeline.grammar import Rule
from ktimeline.grammar.veto import Veto
from ktimeline.languages import load
from ktimeline.model.expression import Expression

ENGLISH = load("en")


@pytest.mark.parametrize(
    ("rule", "example"),
    [pytest.param(r, e, id=f"{r.name}: {e}") for r in ENGLISH.rules for e in r.examples],
)
def test_an_example_has_one_parse_and_its_rule_makes_it(rule: Rule, example: str) -> None:
    edges = [e for e in ENGLISH.readings_of(example) if e.category == rule.category]
    assert len({repr(e.value) for e in edges if e.rule is not None}) == 1, edges
    assert rule.name in {e.rule.name for e in edges if e.rule is not None}


@pytest.mark.parametrize(
    "rule", [pytest.param(r, id=r.name) for r in ENGLISH.rules if r.category in ENGLISH.roots]
)
def test_a_root_rule_gives_expressions(rule: Rule) -> None:
    for example in rule.examples:
        founds = list(ENGLISH.find(example))
        assert founds, example
        assert all(isinstance(found.expression, Expression) for found in founds)


@pytest.mark.parametrize(
    "rule", [pytest.param(r, id=r.name) for r in ENGLISH.rules if r.category in ENGLISH.sorts]
)
def test_a_category_has_one_sort(rule: Rule) -> None:
    sort = ENGLISH.sorts[rule.category]
    for example in rule.examples:
        for edge in ENGLISH.readings_of(example):
            if edge.rule is rule and isinstance(edge.value, Expression):
                assert isinstance(edge.value, sort)


@pytest.mark.parametrize(
    ("veto", "sentence"),
    [pytest.param(v, s, id=f"{v.name}: {s}") for v in ENGLISH.vetoes.vetoes for s in v.examples],
)
def test_a_veto_keeps_its_sentences_silent(veto: Veto, sentence: str) -> None:
    assert [sentence[f.start : f.end] for f in ENGLISH.find(sentence)] == []
