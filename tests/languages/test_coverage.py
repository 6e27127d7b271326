"""What a pack covers is read off its own examples; what is wrong with it is told when it loads."""

from dataclasses import replace

import pytest
from typer.testing import CliRunner

from ktimeline.cli import app
from ktimeline.grammar import GrammarError, Lexicon
from ktimeline.languages import codes, load
from ktimeline.languages.completeness import check_closed_sets
from ktimeline.languages.coverage import coverage, covered_by
from ktimeline.languages.families import FAMILIES


@pytest.mark.parametrize("code", ["en", "es", "de"])
@pytest.mark.parametrize("family", [*FAMILIES, "tense", "vetoes"])
def test_a_whole_pack_lacks_nothing(code: str, family: str) -> None:
    (found,) = [one for one in coverage(code) if one.family == family]
    assert found.missing == ()
    assert found.covered


@pytest.mark.parametrize(
    ("rules", "family", "missing"),
    [
        ("past_window past_unit these_units these_last_units", "windows", "the past two years"),
        ("until", "ranges", "until"),
        ("ago units_back", "ago and ahead", "two years ago"),
    ],
)
def test_a_rule_that_is_gone_is_missed(rules: str, family: str, missing: str) -> None:
    spanish = load("es")
    kept = [rule for rule in spanish.rules if rule.name not in rules.split()]
    fewer = replace(spanish, rules=kept)
    assert missing in {one.family: one for one in covered_by(fewer)}[family].missing


@pytest.mark.parametrize(
    ("category", "table", "told"),
    [
        ("MONTH", {"enero": 1, "febrero": 2}, "months: no word of category MONTH for 10, 11, 12"),
        ("WEEKDAY", {"lunes": 1}, "days of the week: no word of category WEEKDAY for 2, 3"),
    ],
)
def test_a_family_that_is_begun_has_to_be_finished(
    category: str, table: dict[str, int], told: str
) -> None:
    lexicon = Lexicon()
    lexicon.add(category, table)
    with pytest.raises(GrammarError, match=told):
        check_closed_sets("xx", lexicon)


def test_a_family_that_is_not_begun_may_be_missing() -> None:
    check_closed_sets("xx", Lexicon())


def test_the_command_lists_every_family_and_language() -> None:
    result = CliRunner().invoke(app, ["languages"])
    assert result.exit_code == 0
    first, *lines = result.stdout.splitlines()
    assert [f"({code})" in first for code in codes()] == [True] * len(codes())
    assert [line[:12].strip() for line in lines][:1] == ["months"]
    assert len(lines) == len(FAMILIES) + 2


def test_the_command_tells_what_one_language_lacks() -> None:
    result = CliRunner().invoke(app, ["languages", "fr"])
    assert "seasons: nothing; missing: spring, summer, autumn, winter" in result.stdout


def test_the_command_refuses_an_unknown_language() -> None:
    result = CliRunner().invoke(app, ["languages", "xx"])
    assert result.exit_code == 2
    assert "no grammar for language 'xx'" in result.stderr
