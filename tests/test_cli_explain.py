"""`ktimeline resolve --explain`: sentences instead of a table, and the same exit codes."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from ktimeline.cli import app


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["last month", "--date", "2025-01-29"], 0,
         '"last month" (rule: last unit) is the calendar month before the article\'s publication '
         "date, Wednesday 29 January 2025, so December 2024 (1–31 December 2024).\n"),
        (["last month"], 4,
         '"last month" (rule: last unit) cannot be dated: it is counted from the article\'s '
         "publication date, and the article has none.\n"),
        (["the big red house"], 2, ""),
    ],
)  # fmt: skip
def test_a_phrase_explained(arguments: list[str], code: int, told: str) -> None:
    result = CliRunner().invoke(app, ["resolve", *arguments, "--explain"])
    assert (result.exit_code, result.stdout) == (code, told)


def test_what_is_no_phrase_is_told_in_a_sentence() -> None:
    result = CliRunner().invoke(app, ["resolve", "the big red house", "--explain"])
    assert "no word in it speaks of a time" in result.stderr
