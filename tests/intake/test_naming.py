"""What an input may be beside a file: a pattern, a list, a folder with saved pages in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from specimens import PAGE, STORY, TEXT

from ktimeline.intake.loading import Loaded, load
from ktimeline.intake.registry import kind_of, sniff


def write(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def names(found: Loaded) -> list[str]:
    return [Path(article.path).name for article in found.articles]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for number, name in enumerate(["b.txt", "a.txt", "c.md", "sub/d.txt", ".hidden.txt"]):
        write(tmp_path / name, f"They met {number} times in June 2018.")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["a.txt", "b.txt"]),
        ("[ac].*", ["a.txt", "c.md"]),
        ("**/*.txt", ["a.txt", "b.txt", "d.txt"]),
        ("?ub", ["d.txt"]),
    ],
)
def test_a_pattern_names_files_in_order(folder: Path, pattern: str, expected: list[str]) -> None:
    assert names(load(pattern)) == expected


def test_a_file_that_is_called_like_a_pattern_is_that_file(folder: Path) -> None:
    write(folder / "notes [2019].txt", "They met in May 2019.")
    assert names(load("notes [2019].txt")) == ["notes [2019].txt"]


def test_a_list_names_inputs_beside_it_or_where_one_works(folder: Path) -> None:
    write(folder / "lists" / "e.txt", "They met in May 2019.")
    write(folder / "lists" / "more.txt", "# the rest\n\nc.md\r\n")
    write(folder / "lists" / "all.txt", "e.txt\na.txt\n@more.txt\n@all.txt\nnowhere.txt\n")
    found = load("@lists/all.txt")
    assert names(found) == ["e.txt", "a.txt", "c.md"]
    assert [problem.path for problem in found.problems if problem.failed] == ["lists/nowhere.txt"]


@pytest.mark.parametrize("data", [b"\0\1", b""])
def test_a_list_that_cannot_be_read_fails(folder: Path, data: bytes) -> None:
    write(folder / "list.txt", data)
    assert load("@list.txt").problems[0].failed


@pytest.mark.parametrize("end", ["_files", "-Dateien", ".files", "_fichiers"])
def test_the_folder_of_a_saved_page_is_no_article(tmp_path: Path, end: str) -> None:
    write(tmp_path / "Envoys meet.html", PAGE)
    write(tmp_path / f"Envoys meet{end}" / "frame.html", PAGE.replace("Friday", "Monday"))
    write(tmp_path / "other_files" / "a.txt", "They met in May 2019.")
    assert sorted(names(load(tmp_path))) == ["Envoys meet.html", "a.txt"]


def test_a_table_that_lies_in_a_folder_and_holds_no_article_is_no_failure(folder: Path) -> None:
    write(folder / "sales.csv", "day,sum\n2025-01-29,3\n")
    write(folder / "list.csv", "path,published\na.txt,2025-01-29\n")
    write(folder / "package.json", '{"name": "x"}')
    write(folder / "picture.xml", "<svg/>")
    found = load(folder)
    assert not any(problem.failed for problem in found.problems)
    told = {Path(problem.path).name: problem.message for problem in found.problems}
    assert {"sales.csv", "package.json", "picture.xml"} <= told.keys()
    assert told["list.csv"] == "lists files to read; name it itself, and they are read"


def test_names_with_any_characters_are_read(tmp_path: Path) -> None:
    odd = ["ümläut ☃.txt", "a\nb.txt", "-.txt", "'; rm -rf.txt", "x" * 200 + ".txt", "日本.txt"]
    for number, name in enumerate(odd):
        write(tmp_path / name, f"They met {number} times in June 2018.")
    raw = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    try:
        Path(os.fsdecode(raw)).write_bytes(b"They met again in May 2019.")
    except OSError:  # a file system that has Unicode names only
        odd = odd[:]
    found = load(tmp_path)
    assert len(found.articles) >= len(odd)
    assert not any(problem.failed for problem in found.problems)


def test_a_file_that_vanishes_while_the_others_are_read_costs_itself(folder: Path) -> None:
    def vanishing(sources: object) -> object:
        for source in sources:  # type: ignore[attr-defined]
            if source.name.endswith("b.txt"):
                source.path.unlink()
            yield source

    from ktimeline.intake.loading import Means

    found = load(folder, means=Means(track=vanishing))  # type: ignore[arg-type]
    assert names(found) == ["a.txt", "c.md", "d.txt"]
    (failed,) = [problem for problem in found.problems if problem.failed]
    assert failed.path.endswith("b.txt")
    assert "No such file" in failed.message


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may read everything")
def test_a_folder_that_may_not_be_read_is_told(folder: Path) -> None:
    (folder / "sub").chmod(0)
    try:
        assert any("cannot be read" in problem.message for problem in load(folder).problems)
    finally:
        (folder / "sub").chmod(0o755)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PAGE.encode(), "HTML"),
        (b"\xef\xbb\xbf<html>", "HTML"),
        (b"%PDF-1.7", "PDF"),
        (b"<?xml version='1.0'?><rss>", "XML"),
        (b'[{"text": "They met."}]', "JSON"),
        (b'{"text": "They met."}\n{"text": "x"}', "JSON lines"),
        (b"From ada Wed Jan 29 14:30:00 2025\nSubject: x", "mailbox"),
        (b"Message-ID: <a@b>\nSubject: x", "mail"),
        (b"Received: from x\nSubject: y", "mail"),
        (b"WARC/1.0\r\n", "WARC"),
        (b"PK\x03\x04xx", "ZIP"),
        (TEXT.encode(), "plain text"),
        (b"From May on, they met daily.", "plain text"),
        (b"Subject: to change, they met.", "plain text"),
        (b"", "plain text"),
    ],
)
def test_a_document_without_a_name_is_known_by_its_beginning(data: bytes, kind: str) -> None:
    assert sniff(data).name == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.WARC.gz", "WARC"), ("a.warc", "WARC"), ("A.HTM", "HTML"), ("b.gz", None), ("c", "plain text"),
        ("d.rss", "XML"), ("e.mht", "MHTML"), ("f.tsv", "CSV"), ("g.ndjson", "JSON lines"), ("h.doc", None),
    ],
)  # fmt: skip
def test_a_file_is_known_by_its_suffix(name: str, kind: str | None) -> None:
    found = kind_of(Path(name))
    assert (found.name if found else None) == kind


def test_a_story_is_found_in_a_page_from_standard_input() -> None:
    import io

    from ktimeline.intake.loading import Means

    (article,) = load("-", means=Means(stdin=io.BytesIO(PAGE.encode()))).articles
    assert STORY[0] in article.text
