"""The notebook of recipes runs, cell by cell, and its stored outputs are what it prints."""

import ast
import contextlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from page_blocks import ROOT

from ktimeline import languages

pytest.importorskip("pandas")
PATH = ROOT / "docs" / "recipes.ipynb"
LARGEST = 60_000  # bytes: no picture, no figure is stored


def run_cell(source: str, names: dict[str, Any]) -> Iterator[Any]:
    """Run a cell as Jupyter does, and yield its outputs: what it prints, then its last value."""
    body = ast.parse(source).body
    last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
    printed = io.StringIO()
    value = None
    with contextlib.redirect_stdout(printed):
        exec(compile(ast.Module(body, []), "cell", "exec"), names)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)
    if printed.getvalue():
        yield nbformat.v4.new_output("stream", name="stdout", text=printed.getvalue())
    if value is not None:
        told = {"text/plain": repr(value)}
        if hasattr(value, "_repr_html_"):
            told["text/html"] = value._repr_html_()
        yield nbformat.v4.new_output("execute_result", told)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder to work in; a language that is plugged in there is gone afterwards."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(languages, "LANGUAGES", dict(languages.LANGUAGES))
    yield tmp_path
    languages.load.cache_clear()
    languages._pack.cache_clear()


def test_the_recipes_print_what_is_stored(folder: Path) -> None:
    notebook = nbformat.read(PATH, as_version=4)
    nbformat.validate(notebook)
    names: dict[str, Any] = {"__name__": "__main__"}
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert len(cells) > 8
    for number, cell in enumerate(cells, 1):
        printed = [shown(one) for one in run_cell(cell.source, names)]
        assert printed == [shown(one) for one in cell.outputs], f"cell {number}: {cell.source}"


def shown(output: Any) -> str:
    text = output.text if output.output_type == "stream" else output.data["text/plain"]
    return str(text).rstrip()


def test_no_bulky_output_is_stored() -> None:
    assert PATH.stat().st_size < LARGEST
