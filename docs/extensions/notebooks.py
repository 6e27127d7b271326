"""Notebooks as pages of the site: what is stored in them, nothing is run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import nbformat
from myst_parser.parsers.sphinx_ import MystParser

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx


class NotebookParser(MystParser):
    """Reads a notebook as the Markdown page that says the same."""

    supported = ("ipynb",)

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Fill `document` from the JSON of a notebook; raises where it is no valid one."""
        notebook = nbformat.reads(inputstring, as_version=4)
        nbformat.validate(notebook)
        super().parse("\n\n".join(_pieces(notebook)), document)


def _pieces(notebook: Any) -> Iterator[str]:
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            yield cell.source
        elif cell.cell_type == "code":
            yield _fenced("python", cell.source)
            for output in cell.outputs:
                yield _shown(output)


def _shown(output: Any) -> str:
    """Return an output as Markdown: a table or a picture as HTML, all else as text."""
    text = output.get("text") or output.data.get("text/html") or output.data["text/plain"]
    html = output.output_type != "stream" and "text/html" in output.data
    inside = _fenced("{raw} html", text) if html else _fenced("text", text)
    return f"::::{{container}} cell-output\n{inside}\n::::"


def _fenced(kind: str, text: str) -> str:
    return f"```{kind}\n{text.rstrip()}\n```"


def setup(app: Sphinx) -> dict[str, bool]:
    """Let `.ipynb` be a page."""
    app.add_source_suffix(".ipynb", "ipynb")
    app.add_source_parser(NotebookParser)
    return {"parallel_read_safe": True}
