"""The code blocks of a Markdown page, and a folder in which they run one after the other.

A comment before a block says what a reader sees without it: `<!-- file: NAME -->` the name under
which it is kept, `<!-- exit: N -->` how its command ends, `<!-- excerpt: FOLDER -->` the source that
it is a piece of. `<!-- given: PATH as NAME -->` stands by itself, and puts a file or a folder of the
project beside the reader; `<!-- file: NAME`, a line break and its text is a file not shown at all.
"""

from __future__ import annotations

import contextlib
import csv
import doctest
import importlib.util
import io
import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import yaml
from markdown_it import MarkdownIt
from typer.testing import CliRunner

from ktimeline.cli import app

ROOT = Path(__file__).resolve().parents[2]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
_COMMENT = re.compile(r"<!-- (\w+): *([^\n]*?)(?:\n(.*))?\s*-->", re.S)


@dataclass(frozen=True)
class Block:
    """A piece of a page: its language, its text, the line it stands on, what a comment adds."""

    kind: str
    text: str
    line: int
    notes: Mapping[str, str] = field(default_factory=dict)


def blocks_of(markdown: str) -> Iterator[Block]:
    """Yield the blocks of a page, and what comments put beside them, in order."""
    notes: dict[str, str] = {}
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        line = token.map[0] + 1 if token.map else 0
        if token.type == "html_block" and (told := _COMMENT.match(token.content.strip())):
            key, value, hidden = told.groups()
            if key == "given" or hidden is not None:
                yield Block(key, hidden or "", line, {key: value.strip()})
            else:
                notes[key] = value.strip()
        elif token.type == "fence":
            kind = token.info.split()[0] if token.info.strip() else ""
            yield Block(kind, token.content, line, notes)
            notes = {}
        elif token.type == "code_block":
            yield Block("", token.content, line)


class Reader:
    """Somebody who follows a page in an empty folder, block by block."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, Any] = {"__name__": "page"}

    def follow(self, block: Block) -> None:
        """Do what a block says. Raises AssertionError where the page does not tell the truth."""
        if block.kind.startswith("{"):
            return  # a directive: the build of the site reads it
        if block.kind not in _KINDS:
            known = ", ".join(_KINDS)
            raise AssertionError(
                f"a block needs one of these languages: {known}; not {block.kind!r}"
            )
        if name := block.notes.get("file"):
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")
        if folder := block.notes.get("excerpt"):
            sources = sorted((ROOT / folder).rglob("*.py"))
            assert any(block.text in path.read_text("utf-8") for path in sources), block.text
        elif block.kind != "python" or not name:
            _KINDS[block.kind](self, block)

    def run_python(self, block: Block) -> None:
        """Run statements; where a prompt shows them, compare what they print."""
        if ">>>" not in block.text:
            exec(compile(block.text, "the page", "exec"), self.names)
            return
        parser = doctest.DocTestParser()
        test = parser.get_doctest(block.text, self.names, "page", None, block.line)
        told: list[str] = []
        runner = doctest.DocTestRunner(optionflags=FLAGS)
        runner.run(test, out=told.append, clear_globs=False)
        self.names = test.globs
        assert not told, "".join(told)

    def run_console(self, block: Block) -> None:
        """Run each command; where output is shown below it, compare it."""
        wanted_code = int(block.notes.get("exit", 0))
        for command, shown in _commands(block.text):
            code, output = self.run(command)
            assert code == wanted_code, f"$ {command}\nexit code {code}\n{output}"
            agrees = not shown or doctest.OutputChecker().check_output(shown, output, FLAGS)
            assert agrees, f"$ {command}\nshown:\n{shown}\nprinted:\n{output}"

    def run(self, command: str) -> tuple[int, str]:
        """Return the exit code of a command line and what it prints on a terminal."""
        words = shlex.split(command, comments=True)
        target = words[words.index(">") + 1] if ">" in words else None
        words = words[: words.index(">")] if target else words
        program, *arguments = words
        program = PurePosixPath(program).name
        if program not in _PROGRAMS:
            known = ", ".join(_PROGRAMS)
            raise AssertionError(f"$ {command}\nno test knows {program}; these are known: {known}")
        code, printed, noted = _PROGRAMS[program](self, arguments)
        if target:
            (self.folder / target).write_text(printed, "utf-8")
            return code, noted
        return code, printed + noted

    def parse_csv(self, block: Block) -> None:
        """Read a table: every row has as many cells as its header."""
        rows = list(csv.reader(io.StringIO(block.text)))
        assert len({len(row) for row in rows}) == 1, block.text

    def parse_front_matter(self, block: Block) -> None:
        """Read what stands between the two lines of dashes."""
        if block.text.startswith("---\n"):
            assert isinstance(yaml.safe_load(block.text.split("---\n")[1]), dict)

    def copy_given(self, block: Block) -> None:
        """Put a file or folder of the project into the folder."""
        source, name = block.notes["given"].split(" as ")
        copy: Callable[..., Any] = shutil.copytree if (ROOT / source).is_dir() else shutil.copy
        copy(ROOT / source, self.folder / name)

    def pass_by(self, block: Block) -> None:
        """Plain text, or a file that is not shown: nothing to run."""


def _commands(text: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a console, and the output that is shown below it."""
    command, shown = "", ""
    for line in text.replace("\\\n", " ").splitlines(keepends=True):
        if line.startswith("$ "):
            if command:
                yield command, shown
            command, shown = line.removeprefix("$ ").strip(), ""
        else:
            shown += line
    assert command, f"no line of this console begins with a prompt:\n{text}"
    yield command, shown


# ---- programs: exit code, standard output, standard error ---------------------------------------

Ran = tuple[int, str, str]


def _ktimeline(reader: Reader, arguments: list[str]) -> Ran:
    with contextlib.chdir(reader.folder):
        done = CliRunner().invoke(app, arguments, env={"NO_COLOR": "1", "COLUMNS": "100"})
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.stdout, done.stderr


def _pytest(reader: Reader, arguments: list[str]) -> Ran:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=reader.folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def _cat(reader: Reader, arguments: list[str]) -> Ran:
    return 0, "".join((reader.folder / name).read_text("utf-8") for name in arguments), ""


def _cd(reader: Reader, arguments: list[str]) -> Ran:
    reader.folder /= arguments[0]
    return 0 if reader.folder.is_dir() else 1, "", ""


def _source(reader: Reader, arguments: list[str]) -> Ran:
    """Activate an environment: the tests are in theirs."""
    assert arguments == [".venv/bin/activate"]
    return 0, "", ""


def _make(reader: Reader, arguments: list[str]) -> Ran:
    """Make installs, measures or draws, for minutes: only its targets are looked up."""
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert set(arguments) <= set(targets), arguments
    return 0, "", ""


def _pip(reader: Reader, arguments: list[str]) -> Ran:
    """Pip and pipx fetch: only the extras that they are asked for are looked up."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for extras in re.findall(r"\[([a-z,]+)\]", " ".join(arguments)):
        assert set(extras.split(",")) <= set(project["optional-dependencies"]), extras
    return 0, "", ""


def _python(reader: Reader, arguments: list[str]) -> Ran:
    """Benchmarks and tools take minutes, environments fetch: only what is run is looked up."""
    if arguments[0] == "-m":
        assert importlib.util.find_spec(arguments[1]), arguments[1]
    else:
        assert (ROOT / arguments[0]).is_file(), arguments[0]
    return 0, "", ""


_PROGRAMS: Mapping[str, Callable[[Reader, list[str]], Ran]] = {
    "ktimeline": _ktimeline,
    "pytest": _pytest,
    "cat": _cat,
    "cd": _cd,
    "make": _make,
    "source": _source,
    "pip": _pip,
    "pipx": _pip,
    "python": _python,
    "python3": _python,
}
_KINDS: Mapping[str, Callable[[Reader, Block], Any]] = {
    "python": Reader.run_python,
    "console": Reader.run_console,
    "toml": lambda reader, block: tomllib.loads(block.text),
    "json": lambda reader, block: json.loads(block.text),
    "yaml": lambda reader, block: yaml.safe_load(block.text),
    "csv": Reader.parse_csv,
    "markdown": Reader.parse_front_matter,
    "text": Reader.pass_by,
    "file": Reader.pass_by,
    "given": Reader.copy_given,
}
