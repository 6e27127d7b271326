"""French, the small pack that docs/languages.md walks through."""

import re
from pathlib import Path

import pytest

import ktimeline as kt
from ktimeline.grammar import Rule
from ktimeline.languages import load
from ktimeline.languages.coverage import coverage

FRENCH = load("fr")

# A phrase and what it means, told on Wednesday 29 January 2025.
VALUES = {
    "le 12 juin 2018": "DATE 2018-06-12",
    "12 juin": "DATE 2024-06-12",
    "lundi 12 juin": "DATE 2024-06-12",
    "le 1er mai": "DATE 2024-05-01",
    "le premier mai 2010": "DATE 2010-05-01",
    "juin 2018": "DATE 2018-06",
    "1998": "DATE 1998",
    "12/06/2018": "DATE 2018-06-12",
    "hier": "DATE 2025-01-28",
    "avant-hier": "DATE 2025-01-27",
    "aujourd’hui": "DATE 2025-01-29",
    "après-demain": "DATE 2025-01-31",
    "lundi": "DATE 2025-01-27",
    "lundi dernier": "DATE 2025-01-27",
    "lundi prochain": "DATE 2025-02-03",
    "la semaine dernière": "DATE 2025-W04",
    "le mois prochain": "DATE 2025-02",
    "cette année": "DATE 2025",
    "l’an dernier": "DATE 2024",
    "il y a deux ans": "DATE 2023",
    "il y a trois semaines": "DATE 2025-W02",
    "deux semaines": "DURATION P2W",
    "un mois": "DURATION P1M",
    "plusieurs années": "DURATION PXY",
    "plus de deux ans": "DURATION P2Y MORE_THAN",
    "2,5 ans": "DURATION P2.5Y",
}


@pytest.mark.parametrize("phrase", VALUES)
def test_a_phrase_in_a_sentence(phrase: str) -> None:
    (found,) = kt.find(f"On a vu cela {phrase}.", published="2025-01-29", language="fr")
    timex = found.timex
    assert f"{timex.type} {timex.value} {timex.mod}".rstrip() == VALUES[phrase]
    assert found.mention.text == phrase


@pytest.mark.parametrize(
    ("rule", "example"),
    [pytest.param(r, e, id=f"{r.name}: {e}") for r in FRENCH.rules for e in r.examples],
)
def test_an_example_has_one_parse_and_its_rule_makes_it(rule: Rule, example: str) -> None:
    edges = [e for e in FRENCH.readings_of(example) if e.category == rule.category]
    assert len({repr(e.value) for e in edges if e.rule is not None}) == 1, edges
    assert rule.name in {e.rule.name for e in edges if e.rule is not None}


@pytest.mark.parametrize(
    "sentence", [s for veto in FRENCH.vetoes.vetoes for s in veto.examples] + ["Il a dix euros."]
)
def test_nothing_is_found(sentence: str) -> None:
    assert list(FRENCH.find(sentence)) == []


def test_what_it_lacks_is_told() -> None:
    missing = {one.family: one.missing for one in coverage("fr")}
    assert missing["months"] == missing["days of the week"] == missing["dates"] == ()
    assert missing["seasons"] == ("spring", "summer", "autumn", "winter")
    assert missing["tense"] == ()


def test_the_walk_through_shows_the_pack_as_it_is() -> None:
    root = Path(__file__).parents[2]
    shown = re.findall(
        r"```python\n(.*?)```", (root / "docs/languages.md").read_text("utf-8"), re.S
    )
    pack = (root / "src/ktimeline/languages/fr").glob("*.py")
    source = "\n".join(path.read_text("utf-8") for path in pack)
    assert len(shown) > 5
    assert [block for block in shown if block not in source] == []
