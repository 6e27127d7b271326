"""One table, many languages: a row is an expression, a column a language, one tree a row."""

from pathlib import Path

import pytest

from ktimeline.languages import load
from ktimeline.model.expression import Expression

LINES = (Path(__file__).parent / "translations.txt").read_text("utf-8").splitlines()
TABLE = [line.split("\t") for line in LINES if line and not line.startswith("#")]
CODES, ROWS = TABLE[0], TABLE[1:]
PAIRS = [
    pytest.param(code, row[at], row[0], id=f"{code}: {row[at]}")
    for row in ROWS
    for at, code in enumerate(CODES)
    if at and at < len(row) and row[at]
]


def trees(code: str, phrase: str) -> list[tuple[Expression, Expression | None]]:
    """Return what a phrase says, and the range that its ends bound; latent words count alone."""
    grammar = load(code)
    founds = list(grammar.find(phrase)) or [grammar.whole(phrase)]
    return [(found.expression, found.whole) for found in founds if found is not None]


@pytest.mark.parametrize(("code", "phrase", "english"), PAIRS)
def test_a_translation_is_the_same_tree(code: str, phrase: str, english: str) -> None:
    wanted = trees(CODES[0], english)
    assert wanted
    assert trees(code, phrase) == wanted


def test_the_table_is_whole() -> None:
    assert all(len(row) == len(CODES) for row in ROWS), "a row has not a column for each language"
    assert len({row[0] for row in ROWS}) == len(ROWS)
