"""How a run ends: exit codes, a bug in one line, the trace on request, Ctrl-C, a closed pipe."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import ktimeline as kt
from ktimeline import harvest
from ktimeline.cli import app
from ktimeline.cli.endings import (
    BUG,
    DIFFERS,
    EXIT_CODES,
    FINE,
    NOTHING_FOUND,
    SOME_FAILED,
    STOPPED,
    USAGE,
)
from ktimeline.intake import opening, reading
from ktimeline.intake.bugs import bug_words
from ktimeline.model import Article

STORY = "The two leaders met in Singapore in June 2018. Talks resumed last month.\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments])


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(1, 4):
        text = f"The {number} envoys met in Rome on {number} June 2018."
        (folder / f"2025-01-0{number}.txt").write_text(text, "utf-8")
    return folder


# ---- a bug --------------------------------------------------------------------------------------


def fails_at(name: str, real):
    """Return a function that raises for what is called so, and else does what `real` does."""

    def failing(one, *more, **named):
        if name in str(getattr(one, "path", one)):
            raise KeyError("something nobody foresaw")
        return real(one, *more, **named)

    return failing


@pytest.mark.parametrize(
    ("module", "function", "command"),
    [
        (harvest, "read_article", "events"),
        (harvest, "read_article", "mentions"),
        (harvest, "read_article", "articles"),
        (harvest, "build_events", "events"),
        (reading, "_parsed", "events"),
        (reading, "_bytes", "events"),
        (opening, "kind_of", "events"),
    ],
)
def test_a_bug_in_one_article_costs_that_article(
    module, function: str, command: str, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, function, fails_at("2025-01-02", getattr(module, function)))
    result = run(command, articles, "--no-cache")
    assert result.exit_code == SOME_FAILED
    (told,) = [line for line in result.stderr.splitlines() if "error:" in line]
    assert "2025-01-02.txt: a bug in ktimeline: KeyError: 'something nobody foresaw' (" in told
    assert told.endswith("; please report it; --debug shows the trace")
    assert "3 June 2018" in result.stdout or "2025-01-03" in result.stdout
    assert "Traceback" not in result.stderr
    assert "Traceback" in run(command, articles, "--no-cache", "--debug").stderr


def test_a_bug_in_several_processes_costs_that_article_too(
    articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(10, 24):
        (articles / f"2025-01-{number}.txt").write_text(f"They met on {number} May 2018.", "utf-8")
    if sys.platform == "linux":  # what is patched is seen by processes that are forked
        monkeypatch.setattr(harvest, "read_article", fails_at("2025-01-12", harvest.read_article))
        result = run("events", articles, "--no-cache", "--jobs", "2")
        assert result.exit_code == SOME_FAILED
        assert "16 events from 17 articles" in result.stderr


def test_a_library_user_finds_the_bug_among_the_problems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(harvest, "read_article", fails_at("", harvest.read_article))
    (problem,) = kt.build(Article("a", STORY)).problems
    assert problem.failed
    assert problem.message.startswith("a bug in ktimeline: KeyError")


def test_what_fails_is_not_remembered(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(harvest, "read_article", fails_at("2025-01-02", harvest.read_article))
        assert run("events", articles).exit_code == SOME_FAILED
    assert run("events", articles).exit_code == FINE


def test_a_bug_anywhere_else_is_told_in_a_line(
    articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def compose(*_: object) -> None:
        raise RuntimeError("two\nlines")

    monkeypatch.setattr("ktimeline.pipeline.compose", compose)
    result = run("events", articles)
    assert (result.exit_code, result.stdout) == (BUG, "")
    assert result.stderr.startswith(
        "error: a bug in ktimeline: RuntimeError: two lines (test_endings.py, line "
    )
    assert len(result.stderr.splitlines()) == 1
    traced = run("--debug", "events", articles).stderr
    assert "Traceback (most recent call last)" in traced
    assert traced.splitlines()[-1] == result.stderr.strip()


def test_no_memory_is_no_bug() -> None:
    assert "--jobs 1" in bug_words(MemoryError())


# ---- a mistake ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed", [["events", "x.txt", "-d", "May"], ["biuld"], ["events", "--nope"], ["diff", "a", "b"]]
)
def test_the_trace_of_a_mistake_is_shown_on_request_alone(typed: list[str]) -> None:
    plain, traced = run(*typed), run(*typed, "--debug")
    assert plain.exit_code == traced.exit_code == USAGE
    assert "Traceback" not in plain.stderr
    assert "Traceback" in traced.stderr
    assert traced.stderr.endswith(plain.stderr)


def test_every_exit_code_stands_in_the_help() -> None:
    shown = " ".join(CliRunner().invoke(app, ["--help"], env={"COLUMNS": "300"}).stdout.split())
    for code, meaning in EXIT_CODES.items():
        assert f"{code} {meaning}" in shown


# ---- the same codes everywhere ------------------------------------------------------------------


READERS = {
    "build": [], "events": [], "mentions": [], "articles": [], "holes": [],
    "export": ["-f", "markdown"],
}  # fmt: skip


@pytest.mark.parametrize("command", READERS)
@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        (["good.txt"], FINE),
        (["good.txt", "nowhere.txt"], SOME_FAILED),
        (["nowhere.txt"], SOME_FAILED),
        (["silent.txt"], NOTHING_FOUND),
    ],
)
def test_all_that_read_articles_end_alike(
    command: str, inputs: list[str], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("good.txt").write_text(STORY, "utf-8")
    Path("silent.txt").write_text("Nobody said a word of it.", "utf-8")
    if command == "articles" and code == NOTHING_FOUND:
        code = FINE  # the article itself was found
    assert run(command, *READERS[command], *inputs, "-d", "2025-01-29").exit_code == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (["explain", "{first}", "good.txt"], FINE),
        (["explain", "{first}", "good.txt", "nowhere.txt"], SOME_FAILED),
        (["explain", "zzz", "good.txt"], NOTHING_FOUND),
        (["explain", "", "good.txt"], NOTHING_FOUND),
        (["diff", "good.txt", "good.txt"], FINE),
        (["diff", "good.txt", "other.txt"], DIFFERS),
        (["diff", "good.txt", "folder"], SOME_FAILED),
        (["diff", "good.txt", "nowhere.txt"], USAGE),
        (["check", "right.csv"], FINE),
        (["check", "wrong.csv"], DIFFERS),
        (["check", "none.csv"], USAGE),
        (["check", "nowhere.csv"], USAGE),
        (["resolve", "June 2018"], FINE),
        (["resolve", "30 February 2011"], NOTHING_FOUND),
        (["resolve", "a house"], USAGE),
        (["languages", "en"], FINE),
        (["languages", "xx"], USAGE),
    ],
)
def test_the_others_end_by_the_same_table(
    typed: list[str], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("good.txt").write_text(STORY, "utf-8")
    Path("other.txt").write_text("They met in Rome on 4 May 2012.", "utf-8")
    Path("folder/good.txt").write_text(STORY, "utf-8")
    Path("folder/bad.txt").write_bytes(bytes(64))
    header = "phrase,published,expected\n"
    for name, rows in (("right", "2018,,2018\n"), ("wrong", "2018,,2017\n"), ("none", "")):
        Path(f"{name}.csv").write_text(header + rows, "utf-8")
    if "{first}" in typed:
        first = run("events", "good.txt").stdout.splitlines()[1].partition(",")[0]
        typed = [one.format(first=first) for one in typed]
    assert run(*typed).exit_code == code


# ---- as a process -------------------------------------------------------------------------------


WAITING = """
import signal, sys, time
from ktimeline.cli import main

class Silent:
    "A standard input that says when it is read, and then nothing."
    isatty = staticmethod(lambda: False)
    buffer = property(lambda self: self)

    def read(self):
        print("ready", flush=True)
        time.sleep(60)

signal.signal(signal.SIGINT, signal.default_int_handler)
sys.stdin = Silent()
main()
"""


def shell(command: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a line of bash, in which `ktimeline` is this one."""
    script = f'ktimeline() {{ {sys.executable} -m ktimeline "$@"; }}\nset -o pipefail\n{command}'
    return subprocess.run(
        ["bash", "-c", script, "bash", *map(str, arguments)], capture_output=True, text=True,
        check=False, timeout=120,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="needs bash")
class TestTheShell:
    @pytest.mark.parametrize(
        "command",
        [
            'ktimeline events "$1" | true',
            "ktimeline --help | head -n 1",
            'ktimeline export -f parquet "$1" | true',
        ],
    )
    def test_a_closed_pipe_ends_it_quietly(self, command: str, articles: Path) -> None:
        done = shell(command, articles)
        assert (done.returncode, "Traceback" in done.stderr) == (FINE, False), done.stderr
        assert "BrokenPipe" not in done.stderr
        assert "Exception ignored" not in done.stderr

    @pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
    def test_a_full_disk_is_no_bug(self, articles: Path) -> None:
        done = shell('ktimeline events "$1" > /dev/full', articles)
        assert done.returncode == USAGE
        assert done.stderr.splitlines()[-1].startswith("error: ")
        assert "no space left on device" in done.stderr
        assert "Traceback" not in done.stderr

    @pytest.mark.parametrize("encoding", ["", "ascii"])
    def test_no_letter_is_an_error_for_any_terminal(self, encoding: str, tmp_path: Path) -> None:
        path = tmp_path / "2025-01-29-zürich.txt"
        path.write_text("Żaneta Müller met 张伟 in Zürich in June 2018.", "utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "ktimeline", "events", str(path)],
            capture_output=True, check=False, timeout=60,
            env={**os.environ, "PYTHONIOENCODING": encoding, "LC_ALL": "C", "PYTHONUTF8": "0"},
        )  # fmt: skip
        assert done.returncode == FINE, done.stderr
        told = done.stdout.decode(encoding or "utf-8")
        assert ("Żaneta" in told) is (encoding == "")
        assert ("\\u017baneta" in told) is (encoding != "")
        assert b"\r\r" not in done.stdout

    def test_ctrl_c_is_one_line(self, tmp_path: Path) -> None:
        with subprocess.Popen(
            [sys.executable, "-c", WAITING, "events", "-"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        ) as process:  # fmt: skip
            assert process.stdout is not None
            process.stdout.readline()
            process.send_signal(signal.SIGINT)
            _, told = process.communicate(timeout=60)
        assert process.returncode == STOPPED
        assert told.splitlines() == ["stopped; nothing was left half-written"]


def test_a_module_is_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ktimeline", "--version"], capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout == f"ktimeline {kt.__version__}\n"
