"""docs/policy.md has every field of the policy, with its default and an example."""

import dataclasses
import re

import pytest
from page_blocks import ROOT
from page_tables import rows_of

from ktimeline.model import Policy

PAGE = ROOT / "docs" / "policy.md"
ROWS = {re.findall(r"`(\w+)`", row["field"])[0]: row for row in rows_of(PAGE) if "field" in row}
FIELDS = {field.name: field for field in dataclasses.fields(Policy)}


def test_the_table_has_every_field_and_no_other() -> None:
    assert list(ROWS) == list(FIELDS)


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_has_its_default_and_an_example(name: str) -> None:
    default = FIELDS[name].default
    told = (
        str(default)
        if not hasattr(default, "value")
        else f"{type(default).__name__}.{default.name}"
    )
    told = repr(default) if type(default).__name__ == "Fraction" else told
    assert ROWS[name]["default"] == f"`{told}`"
    examples = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    assert any(f"Policy({name}=" in example or f", {name}=" in example for example in examples)
