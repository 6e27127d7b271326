"""No network unless a web address is given: every command runs with the sockets forbidden."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from ktimeline.cli.export import ExportFormat

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
GUARDED = """
import json, sys

FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
             "socket.sendto", "socket.sendmsg", "socket.bind", "urllib.Request", "http.client.connect",
             "ftplib.connect", "smtplib.connect", "webbrowser.open", "subprocess.Popen", "os.system")

def forbid(event, arguments):
    if event in FORBIDDEN:
        print("FORBIDDEN", event, arguments, file=sys.stderr, flush=True)
        raise PermissionError(f"{event} in a run that was given no web address")

sys.addaudithook(forbid)

from typer.testing import CliRunner
from ktimeline.cli import app

for words in json.loads(sys.argv[1]):
    done = CliRunner().invoke(app, words)
    print(done.exit_code, *words)
    print(done.stderr, file=sys.stderr)
"""


def guarded(*commands: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    import json

    return subprocess.run(
        [sys.executable, "-c", GUARDED, json.dumps(commands)], capture_output=True, text=True,
        check=False, timeout=300, cwd=folder,
        env={**os.environ, "KTIMELINE_CACHE": str(folder / "cache")},
    )  # fmt: skip


def test_the_whole_demo_asks_no_network(tmp_path: Path) -> None:
    (tmp_path / "dates.csv").write_text(
        "phrase,published,expected\nlast month,2025-01-29,2024-12\n"
    )
    small, whole = tmp_path / "small", "whole.json"
    small.mkdir()
    for day in range(10, 25):  # enough for several processes
        (small / f"{day}.txt").write_text(f"The envoys met in Rome on {day} June 2018.", "utf-8")
    done = guarded(
        ["demo", "-o", "demo"],
        ["build", "small", "--jobs", "2", "-o", "out", "--estimate-dates", "--show-dropped"],
        ["export", "-f", "json", "-o", whole, str(EXAMPLES)],
        *(["export", "-f", form.value, "-o", f"exports/{form.value}", whole]
          for form in ExportFormat if form is not ExportFormat.TIMEML),
        ["export", "-f", "timeml", "-o", "exports/timeml", "small"],
        ["check", "exports/timeml"],
        ["check", "dates.csv"],
        ["events", whole], ["mentions", "small"], ["articles", "small"], ["holes", whole],
        ["diff", whole, whole], ["resolve", "last month", "--date", "2025-01-29"],
        ["languages"], ["init", "started"], ["--show-config"], ["--help"],
        folder=tmp_path,
    )  # fmt: skip
    assert "FORBIDDEN" not in done.stderr
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stdout.splitlines() if not line.startswith("0 ")] == []
    assert len(list((tmp_path / "exports").iterdir())) == len(ExportFormat)


def test_a_web_address_is_the_one_thing_that_does(tmp_path: Path) -> None:
    done = guarded(["build", "http://127.0.0.1:9/a", "--private-addresses"], folder=tmp_path)
    assert "FORBIDDEN socket." in done.stderr


class Fetched(HTMLParser):
    """The addresses that a page fetches by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._is_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_style = tag == "style"
        wanted = {"src", "srcset", "poster", "data", "action"} | (
            {"href"} if tag == "link" else set()
        )
        self.found += [value or "" for name, value in attrs if name in wanted]

    def handle_data(self, data: str) -> None:
        if self._is_style:
            named = re.findall(r"url\(\s*['\"]?([^)'\"]+)|@import\s+['\"]([^'\"]+)", data)
            self.found += map("".join, named)


@pytest.mark.parametrize(("source", "expected"), [("inline", []), ("cdn", ["https:"])])
def test_the_page_names_nothing_to_be_fetched(
    source: str, expected: list[str], tmp_path: Path
) -> None:
    import ktimeline as kt

    article = kt.Article("a", "They met in Rome on 4 May 2018.", published="2025-01-29")  # type: ignore[arg-type]
    page = kt.build(article).to_html(plotlyjs=source)  # type: ignore[arg-type]
    reader = Fetched()
    reader.feed(page)
    outside = [str(one) for one in reader.found if not str(one).startswith(("data:", "#"))]
    assert [one.partition("/")[0] for one in outside] == expected
