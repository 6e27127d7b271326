"""Completion as the shells ask for it: commands, options, formats, languages, ids of events."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ktimeline.cli import app

STORY = "The two leaders met in Singapore in June 2018. Talks resumed last month.\n"


def offered(line: str, shell: str = "bash") -> list[str]:
    """Return what a shell would offer for the last word of a line, with what it is told of each."""
    words = line.split(" ")
    asked = {
        "bash": {"COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)},
        "zsh": {"_TYPER_COMPLETE_ARGS": line},
        "fish": {"_TYPER_COMPLETE_FISH_ACTION": "get-args", "_TYPER_COMPLETE_ARGS": line},
    }[shell]
    env = {"_KTIMELINE_COMPLETE": f"complete_{shell}", **asked}
    done = CliRunner().invoke(app, [], env=env, prog_name="ktimeline")
    return [part for part in done.stdout.splitlines() if part]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ktimeline bu", ["build"]),
        ("ktimeline e", ["export", "events", "explain"]),
        ("ktimeline build --exc", ["--excel"]),
        ("ktimeline talks.txt --exc", ["--excel"]),
        ("ktimeline export -f time", ["timelinejs", "timelinejs-csv", "timesketch", "timeml"]),
        ("ktimeline build --plotlyjs c", ["cdn"]),
        ("ktimeline resolve x --language e", ["en", "es"]),
        ("ktimeline languages d", ["de"]),
        ("ktimeline events --column t", ["text=", "title="]),
        ("ktimeline --show-con", ["--show-config"]),
        ("ktimeline explain zz", []),
    ],
)
def test_bash_offers_what_fits(line: str, expected: list[str]) -> None:
    assert offered(line) == expected


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_offer_the_same_with_words(shell: str) -> None:
    told = "\n".join(offered("ktimeline ex", shell))
    assert "export" in told
    assert "explain" in told
    assert "build" not in told
    assert "Tell all that is known of one event" in told
    assert "German" in "\n".join(offered("ktimeline languages d", shell))


@pytest.mark.parametrize("where", [None, "site", "."])
def test_ids_of_events_are_those_that_were_written_here(
    where: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("2025-01-29-talks.txt").write_text(STORY, "utf-8")
    assert offered("ktimeline explain ") == []
    if where == "site":
        Path("ktimeline.toml").write_text('[build]\noutput = "site"\n', "utf-8")
    options = ["-o", where] if where == "." else []
    assert CliRunner().invoke(app, ["2025-01-29-talks.txt", *options]).exit_code == 0
    (first, second) = offered("ktimeline explain ")
    assert offered(f"ktimeline explain {first[:5]}") == [first]
    assert CliRunner().invoke(app, ["explain", second, "2025-01-29-talks.txt"]).exit_code == 0
    assert "Singapore" in "".join(offered("ktimeline explain ", "fish"))


def test_a_broken_folder_offers_nothing_and_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ktimeline.toml").write_text("[build", "utf-8")
    Path("events.csv").write_bytes(b"\xff\xfe\x00")
    assert offered("ktimeline explain ") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell_is_one_that_it_reads(shell: str) -> None:
    env = {"_KTIMELINE_COMPLETE": f"source_{shell}"}
    script = CliRunner().invoke(app, [], env=env, prog_name="ktimeline").stdout
    assert "_KTIMELINE_COMPLETE=complete_" in script
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True, timeout=20)


def test_completing_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom ktimeline.cli.completing import complete_event, complete_language\n"
        "complete_event(''), complete_language('')\n"
        "print(*sorted(set(sys.modules) & {'pandas', 'plotly', 'lxml', 'dateparser'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == ""
