"""Every row of docs/meanings.md is what ktimeline makes of its words."""

import re

import pytest
from page_blocks import ROOT
from page_tables import rows_of

import ktimeline as kt

ROWS = [
    {name: cell.replace("`", "") for name, cell in row.items()}
    for row in rows_of(ROOT / "docs" / "meanings.md")
]


def test_the_page_has_its_tables() -> None:
    assert len(ROWS) > 50
    assert {row.get("language", "en") for row in ROWS} == {"en", "es", "de", "fr", "pl"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['text']} ({row['published']})")
def test_a_row_of_the_meanings(row: dict[str, str]) -> None:
    before, words, after = re.split(r"\*\*", row["text"])
    published = {"any": "2025-01-29", "none": None}.get(row["published"], row["published"])
    found = kt.find(before + words + after, published, row.get("language", "en"))
    (result,) = (one for one in found if one.mention.span.start == len(before))
    assert result.mention.text == words
    if isinstance(result, kt.Unresolved):
        assert f"unresolved {result.reason.name}" == row["TIMEX3"]
        return
    timex = result.timex
    assert " ".join(filter(None, (timex.type, timex.value, timex.mod))) == row["TIMEX3"]
    assert (result.range_edtf or result.edtf) == row["EDTF"]
    if row["published"] == "any":
        (alone,) = (one for one in kt.find(before + words + after, None, row.get("language", "en"))
                    if one.mention.text == words)  # fmt: skip
        assert isinstance(alone, kt.Resolution)
        assert alone.timex == timex
