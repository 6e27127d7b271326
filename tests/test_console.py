"""What is said beside the data: on standard error, coloured and with a bar on terminals only."""

import io

import pytest

from ktimeline.console import note, tell_problems, track
from ktimeline.model import Problem


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_is_drawn_on_a_terminal_and_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    assert list(track([1, 2, 3])) == [1, 2, 3]
    assert "3/3 articles" in screen.getvalue()
    assert screen.getvalue().endswith("\r\033[K")


def test_no_bar_is_drawn_into_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(track([1, 2, 3])) == [1, 2, 3]
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(("no_colour", "styled"), [(None, True), ("", True), ("1", False)])
def test_no_color_is_honoured(
    monkeypatch: pytest.MonkeyPatch, no_colour: str | None, styled: bool
) -> None:
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_colour is not None:
        monkeypatch.setenv("NO_COLOR", no_colour)
    note("careful", "31")
    assert ("\033[" in screen.getvalue()) is styled


def test_failures_come_first_and_a_long_list_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    problems = [Problem(f"{n}.txt", "is odd") for n in range(20)]
    tell_problems([*problems, Problem("bad.txt", "is empty", failed=True)])
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "  error: bad.txt: is empty"
    assert lines[-1] == "  … and 9 more"
