"""Token tables are joined into the text that they were cut from."""

import importlib
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

ROOT = str(Path(__file__).resolve().parents[2])


def module(name: str) -> ModuleType:
    """Return a module of the benchmarks, which run from the project's folder, not installed."""
    sys.path.insert(0, ROOT)
    try:
        return importlib.import_module(f"benchmarks.{name}")
    finally:
        sys.path.remove(ROOT)


read_token_table, CORPORA = module("tokens").read_token_table, module("corpora").CORPORA

TABLE = """*!-DCTVALUE="2001-02-01"-!*\tO\t-

Dijo\tO\t-
``\tO\t-
no\tO\t-
``\tO\t-
(\tO\t-
el\tB-DATE\t2001-01-30
martes\tI-DATE\t2001-01-30
)\tO\t-
.\tO\t-

¿\tO\t-
Ayer\tB-DATE\t2001-01-31
hoy\tB-DATE\t2001-02-01
?\tO\t-

*!-DCTVALUE="2002-03-04"-!*\tO\t-

Fin\tO\t-
"""


def test_a_table_is_read(tmp_path: Path) -> None:
    path = tmp_path / "train.tsv"
    path.write_text(TABLE, encoding="utf-8")
    first, second = read_token_table(path)
    assert first.text == 'Dijo "no" (el martes).\n¿Ayer hoy?\n'
    assert first.document_time == date(2001, 2, 1)
    assert [(t.text, t.type, t.value) for t in first.timexes] == [
        ("el martes", "DATE", "2001-01-30"),
        ("Ayer", "DATE", "2001-01-31"),
        ("hoy", "DATE", "2001-02-01"),
    ]
    assert all(t.span.of(first.text) == t.text for t in first.timexes)
    assert (second.id, second.text, second.timexes) == ("train-001", "Fin", ())


@pytest.mark.parametrize("line", ["a\tO", "a\tO\t-\t-"])
def test_a_line_of_other_columns_is_refused(tmp_path: Path, line: str) -> None:
    path = tmp_path / "train.tsv"
    path.write_text(f'*!-DCTVALUE="2001-02-01"-!*\tO\t-\n{line}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 2"):
        read_token_table(path)


def test_the_spanish_corpus_is_whole(shared: Path) -> None:
    documents = CORPORA["spanish"].documents()
    assert (len(documents), sum(len(d.timexes) for d in documents)) == (175, 1094)
