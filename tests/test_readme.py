"""The README shows the picture first, names every command, and leads nowhere that is not there.

Its code blocks run with those of the documentation, in `tests/docs/test_blocks.py`.
"""

import re
from pathlib import Path

from ktimeline.cli import app
from ktimeline.cli.endings import EXIT_CODES

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_picture_comes_before_all_but_a_sentence() -> None:
    before, picture, _ = README.partition("![")
    assert picture
    assert len(before) < 250


def test_every_command_is_in_the_readme() -> None:
    names = {
        command.name or command.callback.__name__
        for command in app.registered_commands
        if command.callback
    }
    assert names == set(re.findall(r"^\| `ktimeline (\w+)", README, re.MULTILINE))


def test_every_link_leads_to_a_file() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert len(links) > 10
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_figures_are_those_of_the_page_on_quality() -> None:
    quality = (ROOT / "docs" / "quality.md").read_text("utf-8")
    (row,) = re.findall(r"^\| \*\*timebank\*\* .*$", quality, re.MULTILINE)
    strict, relaxed, value = re.findall(r"\*\*([\d.]+)\*\*", row)
    told = " ".join(README.split())
    assert f"score {strict} strict and {relaxed} relaxed, the values {value}." in told


def test_every_exit_code_is_told() -> None:
    told = " ".join(README.split())
    assert [code for code, means in EXIT_CODES.items() if f"{code} {means}" not in told] == []
