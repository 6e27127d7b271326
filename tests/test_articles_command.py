"""`ktimeline articles`, and the options of reading that all commands share."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ktimeline.cli import app

STORY = "The two leaders met in Singapore in June 2018. Talks resumed last month.\n\nRead more\n"
COLUMNS = [
    "id", "title", "published", "signal", "rank", "stated", "updated", "language",
    "language_signal", "reader", "mentions", "events", "unresolved", "dropped", "words", "source", "url",
    "path", "duplicates",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KTIMELINE_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "articles"
    found.mkdir()
    front = "---\ntitle: Talks resume\npublished: 2025-01-29\nlang: en\nsource: The Courier\n---\n"
    (found / "a.md").write_text(front + STORY, "utf-8")
    (found / "b.txt").write_text("Work on the bridge stopped last year.", "utf-8")
    (found / "copy.txt").write_text(STORY, "utf-8")
    return found


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments])


def test_each_article_with_its_date_and_the_signal_of_it(folder: Path) -> None:
    result = run("articles", folder, "--format", "csv")
    assert result.exit_code == 0, result.stderr
    first, second = csv.DictReader(io.StringIO(result.stdout))
    assert list(first) == COLUMNS
    for name, value in {
        "title": "Talks resume", "published": "2025-01-29", "signal": "front matter", "rank": "4",
        "language": "en", "language_signal": "stated", "reader": "grammar", "mentions": "2", "events": "2",
        "unresolved": "0", "dropped": "1", "source": "The Courier",
        "duplicates": str(folder / "copy.txt"),
    }.items():  # fmt: skip
        assert first[name] == value, name
    assert (second["published"], second["signal"], second["rank"]) == ("", "", "")
    assert (second["unresolved"], second["language_signal"]) == ("1", "detected")
    assert "has no publication date" in result.stderr


def test_a_table_for_people_and_lists_for_programs(folder: Path) -> None:
    header, first, _ = run("articles", folder).stdout.splitlines()
    assert header.split() == [
        "title", "published", "signal", "rank", "language", "mentions", "events", "unresolved",
        "dropped",
    ]  # fmt: skip
    assert first.split() == ["Talks", "resume", "2025-01-29", "front", "matter", "4", "en", *"2201"]
    rows = json.loads(run("articles", folder, "--format", "json").stdout)
    lines = [
        json.loads(line) for line in run("articles", folder, "-f", "jsonl").stdout.splitlines()
    ]
    assert rows == lines
    assert rows[0]["rank"] == 4


@pytest.mark.parametrize("command", ["articles", "events", "mentions"])
def test_what_was_left_out_can_be_seen(folder: Path, command: str) -> None:
    assert "Read more" not in run(command, folder).stderr
    page = folder / "page.html"
    story = "".join(
        f"<p>They met on day {n} of the talks, and nobody told why.</p>" for n in range(20)
    )
    page.write_text(
        f"<html><body><nav><a href='/'>Markets in March 2011</a></nav>{story}</body></html>",
        "utf-8",
    )
    counted = run("articles", page, "--format", "jsonl").stdout
    assert json.loads(counted)["dropped"] == 1
    told = run(command, folder, "--show-dropped").stderr
    assert "left out of" in told
    assert "further reading: Read more" in told
    assert "navigation: Markets in March 2011" in told


def test_a_column_of_another_name_may_be_named(tmp_path: Path) -> None:
    table = tmp_path / "export.csv"
    table.write_text("Datum;Volltext\n2025-01-29;They met last month.\n", "utf-8")
    refused = run("events", table)
    assert refused.exit_code == 3
    assert "Datum, Volltext" in refused.stderr
    read = run("events", table, "--column", "text=Volltext", "--column", "published=Datum")
    assert read.exit_code == 0
    assert "2024-12" in read.stdout


@pytest.mark.parametrize("wrong", ["text", "words=x", "text=", "=x"])
def test_a_column_that_is_no_pair_is_wrong_usage(folder: Path, wrong: str) -> None:
    result = run("events", folder, "--column", wrong)
    assert result.exit_code == 2
    assert "write FIELD=NAME" in result.stderr


@pytest.mark.parametrize(
    "options", [[], ["--no-cache"], ["--jobs", "2"], ["--jobs", "2", "--no-cache"]]
)
@pytest.mark.parametrize("command", ["articles", "events", "mentions"])
def test_the_result_is_the_same_with_and_without_processes_and_memory(
    folder: Path, command: str, options: list[str]
) -> None:
    plain = run(command, folder, "--jobs", "1", "--no-cache").stdout
    assert plain
    for _ in range(2):
        assert run(command, folder, *options).stdout == plain


def test_the_cache_is_used_unless_told_not_to(folder: Path, tmp_path: Path) -> None:
    run("articles", folder, "--no-cache")
    assert not (tmp_path / "cache").exists()
    run("articles", folder)
    assert any(path.is_file() for path in (tmp_path / "cache").rglob("*"))


def test_no_process_is_wrong_usage(folder: Path) -> None:
    assert run("articles", folder, "--jobs", "0").exit_code == 2


def test_an_address_of_this_machine_is_refused_with_the_option_that_allows_it() -> None:
    result = run("articles", "http://127.0.0.1:9/a")
    assert result.exit_code == 3
    assert "--private-addresses" in result.stderr


def test_a_bad_file_costs_that_file_and_the_exit_code_is_3(folder: Path) -> None:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 half")
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 half")
    result = run("articles", folder)
    assert result.exit_code == 3
    assert "Talks resume" in result.stdout
    for name in ("broken.pdf", "broken.zip"):
        assert name in result.stderr
