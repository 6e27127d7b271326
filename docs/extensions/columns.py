"""The directive `columns`: the columns of a table, by the name of their list in the source."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx


def columns_table(name: str) -> str:
    """Return the Markdown of a list of columns: each its name, its type and what it holds."""
    module, _, attribute = name.rpartition(".")
    rows = getattr(import_module(module), attribute)
    lines = [f"| `{column}` | {kind} | {told} |" for column, kind, told in rows]
    return "\n".join(["| column | type | what it holds |", "|---|---|---|", *lines])


class Columns(SphinxDirective):
    """`columns` takes the dotted name of a list of columns."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        return self.parse_text_to_nodes(columns_table(self.arguments[0]))


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the directive."""
    app.add_directive("columns", Columns)
    return {"parallel_read_safe": True}
