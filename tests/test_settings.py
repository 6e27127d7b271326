"""The settings of a folder: every option of every command obeys them, and says where it was set."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner, Result

from ktimeline.cli import app
from ktimeline.starting import start_folder

STORY = "The two leaders met in Singapore in June 2018. Talks resumed last month.\n"
GROUP: Any = typer.main.get_command(app)
OPTIONS = [
    (command, one)
    for command in sorted(GROUP.commands)
    for one in GROUP.commands[command].params
    if one.param_type_name == "option" and one.name != "help"
]
FILES = ("ktimeline.toml", "pyproject.toml")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("2025-01-29-talks.txt").write_text(STORY, "utf-8")
    return tmp_path


SAMPLES = {
    "format": {"articles": '"csv"', "diff": '"json"', "export": '"ics"', "holes": '"json"'},
    "column": '"title=heading"',
    "plotlyjs": '"cdn"',
    "top": "7",
    "jobs": "7",
    "cache_limit": "7",
    "longest": "7",
    "language": '"es"',
    "date": '"2020-02-03"',
}


def sample(command: str, option: Any) -> tuple[str, str]:
    """Return a value that an option does not have by itself: in TOML, and as it is printed."""
    flag = "false" if option.default is True else "true"
    usual = flag if option.is_flag else '"somewhere"'
    value = SAMPLES.get(option.name, usual)
    if isinstance(value, dict):
        value = value.get(command, '"jsonl"')
    return value, value.replace('"', "'")


@pytest.mark.parametrize(
    ("command", "option", "file"),
    # In turns: what is read of the one file is read of the other in the same way.
    [
        pytest.param(*one, FILES[n % 2], id=f"{one[0]} {one[1].name}")
        for n, one in enumerate(OPTIONS)
    ],
)
def test_every_option_may_be_set_and_says_where(command: str, option: Any, file: str) -> None:
    value, shown = sample(command, option)
    name = option.name.replace("_", "-")
    assert f"--{name}" in option.opts  # the settings have the names that --help shows
    table = command if file == FILES[0] else f"tool.ktimeline.{command}"
    Path(file).write_text(f"[{table}]\n{name} = {value}\n", "utf-8")
    result = run("--show-config", command)
    assert result.exit_code == 0, result.stderr
    told = dict(line.split(" = ", 1) for line in result.stdout.splitlines())
    expected = f"[{shown}]" if option.multiple else shown
    assert told.pop(f"{command} --{name}") == f"{expected} ({file} [{table}])"
    assert all(one.endswith("(default)") for one in told.values())


def test_the_command_line_comes_first_and_a_command_before_all() -> None:
    Path("ktimeline.toml").write_text("top = 5\njobs = 1\n[events]\ntop = 3\n", "utf-8")
    for words in (
        ["--show-config", "events", "--jobs", "2"],
        ["events", "--jobs", "2", "--show-config"],
    ):
        lines = run(*words).stdout.splitlines()
        assert "events --top = 3 (ktimeline.toml [events])" in lines
        assert "events --jobs = 2 (command line)" in lines
        assert "events --excel = false (default)" in lines
    assert "build --top = 5 (ktimeline.toml)" in run("--show-config", "build").stdout.splitlines()


@pytest.mark.parametrize("words", [["2025-01-29-talks.txt"], ["--date", "2020-02-03", "."]])
def test_inputs_alone_obey_the_settings_of_build(words: list[str]) -> None:
    Path("ktimeline.toml").write_text('[build]\noutput = "site"\n', "utf-8")
    assert "build --output = 'site' (ktimeline.toml [build])" in run("--show-config", *words).stdout
    assert run(*words).exit_code == 0
    assert Path("site/timeline.html").is_file()


@pytest.mark.parametrize(
    ("settings", "typed", "expected"),
    [
        ("[events]\nformat = 'jsonl'", ["events", "2025-01-29-talks.txt"], r'^\{"event_id"'),
        ("format = 'json'", ["mentions", "2025-01-29-talks.txt"], r"^\["),
        ("[export]\nformat = 'markdown'", ["export", "2025-01-29-talks.txt"], r"^#"),
        ("[articles]\nformat = 'csv'", ["articles", "2025-01-29-talks.txt"], "^id,title"),
        ("date = 2020-02-03", ["events", "2025-01-29-talks.txt"], ",2020-01,"),
        ("date = '2020-02-03'", ["resolve", "last", "month"], "January 2020"),
        ("[resolve]\nlanguage = 'es'\ndate = 2020-02-03", ["resolve", "mes", "pasado"], "January 2020"),
        ("[holes]\nformat = 'json'", ["holes", "2025-01-29-talks.txt"], r"^\{"),
        ("[diff]\nformat = 'json'", ["diff", "2025-01-29-talks.txt", "2025-01-29-talks.txt"], r"^\{"),
        ("top = 1", ["events", "2025-01-29-talks.txt"], r"^event_id[^\n]*\n[^\n]*\n$"),
        ("[init]", ["init", "new"], "ktimeline.toml"),
        ("[check]\nverbose = true", ["check", "dates.csv"], "last month"),
    ],
)  # fmt: skip
def test_commands_obey(settings: str, typed: list[str], expected: str) -> None:
    Path("dates.csv").write_text(
        "phrase,published,expected\nlast month,2025-01-29,2024-12\n", "utf-8"
    )
    Path("ktimeline.toml").write_text(f"{settings}\n", "utf-8")
    result = run(*typed)
    assert result.exit_code == 0, result.stderr
    assert re.search(expected, result.stdout)


def test_every_line_that_init_writes_is_a_setting() -> None:
    start_folder(".")
    path = Path("ktimeline.toml")
    commented = re.sub(r"(?m)^# (?=[\w-]+ = )", "", path.read_text("utf-8"))
    path.write_text(commented, "utf-8")
    shown = run("--show-config")
    assert shown.exit_code == 0, shown.stderr
    assert "events --cache-limit = 200 (ktimeline.toml)" in shown.stdout
