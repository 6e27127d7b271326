"""The tables of docs/design.md are the source's."""

import re
import runpy

from page_blocks import ROOT
from page_tables import rows_of

import ktimeline.model.expression as algebra

ROWS = list(rows_of(ROOT / "docs" / "design.md"))


def named(cell: str) -> set[str]:
    return set(re.findall(r"`(\w+)`", cell))


def test_the_parts_and_what_each_may_import() -> None:
    held = runpy.run_path(str(ROOT / "tests" / "test_architecture.py"))["ALLOWED"]
    told = {row["part"].strip("`"): named(row["imports"]) for row in ROWS if "part" in row}
    assert told == {part: allowed - {part} for part, allowed in held.items()}


def test_the_nodes_of_each_sort() -> None:
    sorts = {row["sort"].strip("`"): named(row["nodes"]) for row in ROWS if "sort" in row}
    for name, told in sorts.items():
        sort = getattr(algebra, name)
        values = (getattr(algebra, name) for name in algebra.__all__)
        nodes = {one.__name__ for one in values if issubclass(one, sort) and one is not sort}
        assert told == nodes
    assert sorts.keys() == {"Length", "Recurring", "Time"}
