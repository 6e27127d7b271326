"""The commands on a whole story: explain, diff, holes, init; inputs alone; settings of a folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ktimeline.cli import app
from ktimeline.starting import STARTING_FILES

STORY = "The two leaders met in Singapore in June 2018. Talks resumed last month.\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments])


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("2025-01-29-talks.txt").write_text(STORY, "utf-8")
    return tmp_path


# ---- explain ------------------------------------------------------------------------------------


def test_an_event_is_explained_by_its_id_or_its_beginning(here: Path) -> None:
    events = json.loads(run("events", "2025-01-29-talks.txt", "-f", "json").stdout)["events"]
    wanted = events[1]["event_id"]
    told = run("explain", wanted, "2025-01-29-talks.txt").stdout
    assert told.splitlines()[0] == events[1]["title"]
    for words in (
        '"last month" · published 29 Jan 2025 · month before January 2025 → December 2024',
        "2024-12-01 up to, and without, 2025-01-01",
        "“Talks resumed last month.”",
        "2025-01-29, from: file name",
        "happened",
    ):
        assert words in told
    assert run("explain", wanted[:6], "2025-01-29-talks.txt").stdout == told


def test_an_unknown_event_is_not_found(here: Path) -> None:
    result = run("explain", "zzzz", "2025-01-29-talks.txt")
    assert result.exit_code == 4
    assert "there is no event 'zzzz'; the column event_id lists them" in result.stderr


# ---- diff ---------------------------------------------------------------------------------------


def test_a_timeline_does_not_differ_from_its_own_exports(here: Path) -> None:
    for name in ("json", "csv"):
        assert (
            run("export", "-f", name, "-o", f"events.{name}", "2025-01-29-talks.txt").exit_code == 0
        )
        result = run("diff", f"events.{name}", "2025-01-29-talks.txt")
        assert (result.exit_code, result.stdout) == (0, "unchanged: 2\n")


def test_folders_are_compared(here: Path) -> None:
    for name, text in (
        ("old", STORY),
        ("new", STORY + "Mr. Lund resigned in Oslo on 4 May 2012.\n"),
    ):
        (here / name).mkdir()
        (here / name / "2025-01-29-talks.txt").write_text(text, "utf-8")
    result = run("diff", "old", "new")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0] == "new (1)"
    assert "4 May 2012: " in lines[1]
    assert lines[-1] == "unchanged: 2"
    (change,) = json.loads(run("diff", "new", "old", "-f", "json").stdout)["changes"]
    assert (change["kind"], change["date_edtf"], change["new_id"]) == ("gone", "2012-05-04", None)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "no such file or folder"),
        ('{"schema": "ktimeline/9"}', "its schema is 'ktimeline/9'"),
        ('{"schema": "ktimeline/1"}', "is not complete"),
    ],
)
def test_what_is_no_timeline_is_refused(content: str | None, told: str, here: Path) -> None:
    if content is not None:
        Path("old.json").write_text(content, "utf-8")
    result = run("diff", "old.json", "2025-01-29-talks.txt")
    assert result.exit_code == 2
    assert told in result.stderr


# ---- holes --------------------------------------------------------------------------------------


def test_holes_are_listed_as_text_and_as_json(here: Path) -> None:
    result = run("holes", "2025-01-29-talks.txt")
    assert result.exit_code == 0
    headings = [line for line in result.stdout.splitlines() if not line.startswith(" ")]
    assert headings == [
        "plans whose time has passed (0)",
        "told by a single source (0)",
        "never told again (0)",
        "silent stretches (0)",
    ]
    assert json.loads(run("holes", "2025-01-29-talks.txt", "-f", "json").stdout) == {
        "overdue": [], "single_source": [], "never_told_again": [], "silences": [],
    }  # fmt: skip


# ---- init ---------------------------------------------------------------------------------------


def test_a_started_folder_can_be_built_at_once(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = run("init", "harbour")
    assert result.stdout.splitlines() == [str(Path("harbour") / name) for name in STARTING_FILES]
    monkeypatch.chdir("harbour")
    built = run("manifest.csv", "--jobs", "1")
    assert built.exit_code == 0, built.stderr
    assert "4 events from 1 article" in built.stderr
    assert Path("output/timeline.html").is_file()


def test_what_is_there_is_never_changed(here: Path) -> None:
    Path("manifest.csv").write_text("path\nmine.txt\n", "utf-8")
    result = run("init")
    assert "manifest.csv is there already and stays as it is" in result.stderr
    assert Path("manifest.csv").read_text("utf-8") == "path\nmine.txt\n"
    assert run("init").stdout == ""


# ---- inputs alone, settings ---------------------------------------------------------------------


@pytest.mark.parametrize("word", ["2025-01-29-talks.txt", ".", "*.txt"])
def test_inputs_alone_are_built(word: str, here: Path) -> None:
    result = run(word, "-o", "out", "--jobs", "1")
    assert result.exit_code == 0, result.stderr
    assert Path("out/timeline.html").is_file()


def test_a_misspelled_command_is_no_input(here: Path) -> None:
    result = run("biuld", "2025-01-29-talks.txt")
    assert result.exit_code == 2
    assert "'biuld' is no command" in result.stderr
    assert "did you mean ktimeline build?" in result.stderr


def test_a_folder_sets_options_and_the_command_line_comes_first(here: Path) -> None:
    Path("ktimeline.toml").write_text(
        'jobs = 1\ndate = "2020-02-03"\n[events]\nformat = "jsonl"\n', "utf-8"
    )
    values = [
        json.loads(line)["date_edtf"]
        for line in run("events", "2025-01-29-talks.txt").stdout.splitlines()
    ]
    assert values == ["2018-06", "2020-01"]
    told = run("events", "2025-01-29-talks.txt", "-f", "csv", "-d", "2021-02-03").stdout
    assert "2021-01" in told.splitlines()[2]


def test_the_project_file_sets_options_too(here: Path) -> None:
    Path("pyproject.toml").write_text('[tool.ktimeline.events]\nformat = "jsonl"\n', "utf-8")
    assert run("events", "2025-01-29-talks.txt").stdout.startswith("{")
    shown = run("--show-config").stdout
    assert shown == "events --format = 'jsonl' (pyproject.toml [tool.ktimeline.events])\n"


def test_nothing_set_is_said(here: Path) -> None:
    result = run("--show-config")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "nothing is set in this folder" in result.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("jops = 1", "ktimeline.toml: no command has the option --jops"),
        ("[build]\ncolour = 1", "ktimeline.toml [build]: ktimeline build has no option --colour"),
        ("[biuld]\ntop = 1", "ktimeline.toml [biuld]: there is no command biuld"),
        ("[build", "ktimeline.toml is no TOML"),
        ("[build]\ntop = 'many'", "Invalid value for '--top'"),
    ],
)
def test_a_mistake_in_the_settings_is_told_with_its_place(text: str, told: str, here: Path) -> None:
    Path("ktimeline.toml").write_text(text, "utf-8")
    result = run("build", "2025-01-29-talks.txt")
    assert result.exit_code == 2
    assert told in result.stderr
    assert not Path("output").exists()
