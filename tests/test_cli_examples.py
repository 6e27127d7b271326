"""Every command's help has an example, and the example runs."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from ktimeline.cli import app

GROUP = typer.main.get_command(app)
COMMANDS = sorted(GROUP.commands)  # type: ignore[attr-defined]
EXIT_CODES = {"diff": 1}  # the two files of its example differ; all else goes well
STORY = "The two leaders met in Singapore in June 2018. Talks resumed last month.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with all that the examples name."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name in ("articles", "archive"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "2025-01-29-talks.txt").write_text(STORY, "utf-8")
    Path("article.txt").write_text(STORY, "utf-8")
    Path("dates.csv").write_text(
        "phrase,published,expected\nlast month,2025-01-29,2024-12\n", "utf-8"
    )
    Path("events.csv").write_text(
        "event_id,date_edtf,title\n3f2a90c1d4,2018-06-12,The two leaders meet\n", "utf-8"
    )
    runner = CliRunner()
    for name, path in (("last-week.json", "article.txt"), ("this-week.json", "articles")):
        done = runner.invoke(app, ["export", "-f", "json", "-o", name, path, "--jobs", "1"])
        assert done.exit_code == 0, done.stderr
    return tmp_path


def example_of(command: str) -> str:
    epilog = GROUP.commands[command].epilog or ""  # type: ignore[attr-defined]
    assert epilog.startswith("Example: ktimeline "), f"{command} has no example"
    return epilog.removeprefix("Example: ")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_example_of_a_command_runs(command: str, folder: Path) -> None:
    words = shlex.split(example_of(command).partition(" > ")[0])
    assert words[:2] == ["ktimeline", command]
    before = set(folder.rglob("*"))
    done = CliRunner().invoke(app, words[1:])
    assert done.exit_code == EXIT_CODES.get(command, 0), done.stderr
    assert done.stdout or done.stderr
    if "-o" in words:
        assert set(folder.rglob("*")) - before


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_the_example(command: str) -> None:
    shown = CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "200"}).stdout
    assert example_of(command) in shown
