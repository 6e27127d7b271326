"""Every code block of the README and of the documentation runs, in the order of its page."""

from pathlib import Path

import pytest
from page_blocks import ROOT, Block, Reader, blocks_of

PAGES = [
    "README.md",
    *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").rglob("*.md")),
]


@pytest.mark.parametrize("page", PAGES)
def test_the_blocks_of_a_page(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    reader = Reader(tmp_path)
    for block in blocks_of((ROOT / page).read_text("utf-8")):
        told = ""
        try:
            reader.follow(block)
        except Exception as error:
            told = f"{page}, line {block.line}: {type(error).__name__}: {error}"
        if told:
            pytest.fail(told, pytrace=False)


@pytest.mark.parametrize("page", PAGES)
def test_a_reader_is_told_the_name_of_every_file(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    shown = (block for block in blocks_of(text) if block.kind != "file")
    names = [block.notes["file"] for block in shown if "file" in block.notes]
    assert [name for name in names if f"`{name}`" not in text] == []


def test_all_pages_are_found() -> None:
    assert {"README.md", "docs/tutorial.md", "docs/how-to/tests.md"} <= set(PAGES)


LIES = [
    Block("python", ">>> 1 + 1\n3\n", 1),
    Block("python", "1 / 0\n", 1),
    Block("console", '$ ktimeline resolve "last month" --date 2025-01-29\nNovember 2024\n', 1),
    Block("console", "$ ktimeline no-such-command\n", 1),
    Block("console", "$ make nothing-of-the-kind\n", 1),
    Block("console", "$ pip install 'ktimeline[wings]'\n", 1),
    Block("console", "$ python -m benchmarks.of_nothing\n", 1),
    Block("console", "$ rm -r .\n", 1),
    Block("console", "ktimeline demo\n", 1),
    Block("toml", "a = \n", 1),
    Block("json", "{", 1),
    Block("csv", "a,b\n1\n", 1),
    Block("markdown", "---\ntitle\n---\n", 1),
    Block("python", "def f(): 1\n", 1, {"excerpt": "src/ktimeline/languages/fr"}),
    Block("cobol", "DISPLAY 1.\n", 1),
    Block("", "what is it?\n", 1),
]  # fmt: skip


@pytest.mark.parametrize("block", LIES, ids=lambda block: f"{block.kind}: {block.text[:24]!r}")
def test_what_is_not_true_is_found_out(block: Block, tmp_path: Path) -> None:
    with pytest.raises((AssertionError, ArithmeticError, ValueError)):
        Reader(tmp_path).follow(block)


def test_a_page_is_read_with_its_comments() -> None:
    page = (
        "<!-- given: examples as articles -->\n\n<!-- file: hidden.txt\ntold\n-->\n\n"
        "<!-- file: a.csv -->\n```csv\na,b\n```\n\n```console\n$ cat a.csv\n```\n\n    $ indented\n"
    )
    assert [(block.kind, dict(block.notes)) for block in blocks_of(page)] == [
        ("given", {"given": "examples as articles"}),
        ("file", {"file": "hidden.txt"}),
        ("csv", {"file": "a.csv"}),
        ("console", {}),
        ("", {}),
    ]
