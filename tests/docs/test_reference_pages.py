"""The reference has every public name, and every command and option."""

import importlib
import re
import sys
from types import FunctionType, ModuleType

import pytest
import typer
from page_blocks import ROOT
from page_tables import rows_of

from ktimeline.cli import app

PAGES = "".join(path.read_text("utf-8") for path in (ROOT / "docs" / "reference").glob("*.md"))
TOLD = set(re.findall(r"^\.\. auto\w+:: ([\w.]+)$", PAGES, re.MULTILINE))
# Packages whose names a caller needs; of `normalise` and `merging` the way in is enough.
PUBLIC = (
    "ktimeline", "ktimeline.comparing", "ktimeline.decisions", "ktimeline.estimate",
    "ktimeline.export", "ktimeline.gaps", "ktimeline.grammar", "ktimeline.model",
    "ktimeline.model.expression", "ktimeline.ranking", "ktimeline.render", "ktimeline.settings",
    "ktimeline.starting",
)  # fmt: skip
# Told elsewhere: names of files, what only other parts call.
ELSEWHERE = {
    "ktimeline.decisions.FILE_NAME", "ktimeline.estimate.estimate_publication",
    "ktimeline.export.is_timeline_table", "ktimeline.ranking.ACCEPTED",
    "ktimeline.settings.FILE_NAME",
}  # fmt: skip


@pytest.mark.parametrize("package", PUBLIC)
def test_every_public_name_is_in_the_reference(package: str) -> None:
    names = importlib.import_module(package).__all__
    homes = {name.rpartition(".")[2] for name in TOLD}
    missing = [name for name in names if f"{package}.{name}" not in ELSEWHERE and name not in homes]
    assert missing == []


@pytest.mark.parametrize("name", sorted(TOLD))
def test_every_name_in_the_reference_says_what_it_is(name: str) -> None:
    home, _, last = name.rpartition(".")
    if name == "ktimeline.pytest_plugin":
        home, last = "ktimeline", "pytest_plugin"
    value = getattr(importlib.import_module(home), last)
    if not isinstance(value, type | FunctionType | ModuleType):
        return  # a constant: its docstring stands below it, in the source
    own = value.__doc__ or ""
    assert own.strip()
    assert not own.startswith(f"{last}(")  # what a dataclass gives itself


def test_every_command_and_option_is_on_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sphinx")
    monkeypatch.syspath_prepend(str(ROOT / "docs" / "extensions"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    pages = list(importlib.import_module("commands").command_pages())
    told = "\n".join(pages)
    group = typer.main.get_command(app)
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        (page,) = (page for page in pages if page.startswith(f"## `ktimeline {name}`"))
        for one in command.params:
            for option in (*one.opts, *one.secondary_opts):
                if option.startswith("--") and option != "--help" and not one.hidden:
                    assert option in page or f"`{one.opts[-1]}" in page, (name, option)
                    assert option in told


def test_every_key_of_the_settings_is_on_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sphinx")
    monkeypatch.syspath_prepend(str(ROOT / "docs" / "extensions"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    told = set(
        re.findall(r"^\| `([\w-]+)` ", importlib.import_module("commands").settings_table(), re.M)
    )
    commands = typer.main.get_command(app).commands.values()  # type: ignore[attr-defined]
    options = {one.name for command in commands for one in command.params
               if one.param_type_name == "option" and not one.hidden} - {"help"}  # fmt: skip
    assert told == {name.replace("_", "-") for name in options}


def test_every_command_has_its_function() -> None:
    told = {row["command"].strip("`") for row in rows_of(ROOT / "docs" / "reference" / "index.md")}
    assert told == set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
