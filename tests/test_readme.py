"""The README's examples run, and say what the README says."""

import doctest
import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ktimeline.cli import app

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
CONSOLE = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
COMMANDS = [block for block in CONSOLE if "ktimeline" in block]


def test_the_python_examples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    results = doctest.testfile(
        str(ROOT / "README.md"), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE
    )
    assert results.attempted > 5
    assert results.failed == 0


def _given(folder: Path) -> None:
    """Put the files of the README where its commands look for them."""
    articles = folder / "path" / "to" / "articles"
    articles.mkdir(parents=True)
    (markdown,) = re.findall(r"```markdown\n(.*?)```", README, re.DOTALL)
    manifest, gold = re.findall(r"```csv\n(.*?)```", README, re.DOTALL)
    (articles / "talks.md").write_text(markdown, "utf-8")
    (folder / "manifest.csv").write_text(manifest, "utf-8")
    (folder / "talks.txt").write_text("Talks resumed last month.\n", "utf-8")
    (folder / "dates.csv").write_text(gold, "utf-8")


@pytest.mark.parametrize("block", COMMANDS)
def test_a_command_prints_what_the_readme_shows(
    block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _given(tmp_path)
    monkeypatch.chdir(tmp_path)
    prompt, *expected = block.strip().splitlines()
    program, *arguments = shlex.split(prompt.removeprefix("$ "))
    assert program == ".venv/bin/ktimeline"
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.stderr
    for line in expected:
        assert line in (result.stdout + result.stderr).splitlines()


def test_the_manifest_of_the_readme(tmp_path: Path) -> None:
    _given(tmp_path)
    result = CliRunner().invoke(app, ["events", str(tmp_path / "manifest.csv")])
    assert result.exit_code == 0, result.stderr
    assert "2024-12" in result.stdout


def test_every_command_is_in_the_readme() -> None:
    names = {
        command.name or command.callback.__name__
        for command in app.registered_commands
        if command.callback
    }
    assert names == set(re.findall(r"^\| `ktimeline (\w+)", README, re.MULTILINE))
