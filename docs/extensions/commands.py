"""The directives `commands` and `settings`: every option, as the command line itself tells it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import typer
from sphinx.util.docutils import SphinxDirective

from ktimeline.cli import app as command_line
from ktimeline.cli.endings import EXIT_CODES

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

_SHARED = 4  # commands that have the same option: it is told once, below them all
_TYPES = {"<path>": "PATH", "<str>": "TEXT", "<int range>": "N", "<int>": "N", "<float>": "X"}
_CHOICE = re.compile(r"<([^<> ]*\|[^<>]*)>")
_REMARK = re.compile(r"\s*\[(default: )?([^\[\]]*)\]$")


def command_pages() -> Iterator[str]:
    """Yield the Markdown of each command, its use and options, and of the options of many."""
    group: Any = typer.main.get_command(command_line)
    commands = {name: group.get_command(None, name) for name in group.list_commands(None)}
    rows = {name: _rows(name, command) for name, command in commands.items()}
    counted = Counter(row for told in rows.values() for row in told.items())
    shared = {row: told for (row, told), times in counted.items() if times >= _SHARED}
    yield _section("ktimeline", group, _rows("ktimeline", group, own_help=True), {})
    for name, command in commands.items():
        yield _section(f"ktimeline {name}", command, rows[name], shared)
    yield f"## Options of several commands\n\n{_table(shared)}"
    codes = "\n".join(f"| {code} | {meaning} |" for code, meaning in EXIT_CODES.items())
    yield f"## Exit codes\n\n| code | means |\n|--:|---|\n{codes}"


def _section(name: str, command: Any, rows: Mapping[str, str], shared: Mapping[str, str]) -> str:
    own = {row: told for row, told in rows.items() if row not in shared}
    more = [_long(row) for row in rows if row in shared and row.startswith("`-")]
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    words = [name, *map(_metavar, arguments), "[OPTIONS]"] if arguments or own else [name]
    words += ["COMMAND ..."] if hasattr(command, "commands") else []
    example = (command.epilog or "").removeprefix("Example: ") if arguments or own else ""
    below = f"[Options of several commands](#options-of-several-commands): {', '.join(more)}."
    parts = [
        f"## `{name}`",
        f"`{' '.join(words)}`",
        (command.help or "").strip(),
        _table(own) if own else "",
        below if more else "",
        f"```console\n$ {example}\n```" if example.startswith("ktimeline") else "",
    ]
    return "\n\n".join(filter(None, parts))


def _rows(name: str, command: Any, *, own_help: bool = False) -> dict[str, str]:
    """Return what each argument and option of a command is for, by how it is written."""
    context = command.make_context(name, [], resilient_parsing=True)
    rows = {}
    for one in command.get_params(context):
        record = None if getattr(one, "hidden", False) else one.get_help_record(context)
        if record is None or (one.name == "help" and not own_help):
            continue
        names, told = record
        if one.param_type_name == "argument":
            names = _metavar(one)
        rows[_names(names)] = _told(names, told)
    return rows


def _metavar(one: Any) -> str:
    return str(one.metavar or one.name.upper())


def _long(names: str) -> str:
    """Return an option by its long name: `--date` of "`-d, --date DAY`"."""
    return f"`{re.findall(r'--[a-z-]+', names)[0]}`"


def _names(names: str) -> str:
    names = _CHOICE.sub("", names).strip()
    for kind, word in _TYPES.items():
        names = names.replace(kind, word)
    return f"`{names}`"


def _told(names: str, told: str) -> str:
    choice = _CHOICE.search(names)
    remark = _REMARK.search(told)
    told = _REMARK.sub("", told)
    told = told if told.endswith(".") else f"{told}."
    if choice:
        told += f" One of {', '.join(f'`{one}`' for one in choice[1].split('|'))}."
    if remark and remark[1]:
        told += f" Default: `{remark[2]}`."
    elif remark and remark[2] == "required" and names.startswith("-"):
        told += " Must be given."
    return " ".join(told.split())


def _table(rows: Mapping[str, str]) -> str:
    lines = [f"| {name} | {told} |".replace("[|", "[\\|") for name, told in rows.items()]
    return "\n".join(["| option | what it does |", "|---|---|", *lines])


def settings_table() -> str:
    """Return the Markdown of every key that `ktimeline.toml` may have."""
    group: Any = typer.main.get_command(command_line)
    owners: dict[tuple[str, str], list[str]] = {}
    for name in group.list_commands(None):
        for one in group.get_command(None, name).params:
            if one.param_type_name == "option" and one.name != "help":
                key, default = one.name.replace("_", "-"), _default(one)
                owners.setdefault((key, default), []).append(name)
    lines = [
        f"| `{key}` | {', '.join(names)} | {default} |"
        for (key, default), names in sorted(owners.items())
    ]
    return "\n".join(["| key | commands | usual value |", "|---|---|---|", *lines])


def _default(one: Any) -> str:
    """Return the value that holds where nothing is set, as TOML writes it; "" for none."""
    value = getattr(one.default, "value", one.default)
    if value is None:
        return ""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value}`" if isinstance(value, int) else f'`"{value}"`'


class Settings(SphinxDirective):
    """`settings` has no content either."""

    def run(self) -> list[nodes.Node]:
        """Return the table of keys."""
        return self.parse_text_to_nodes(settings_table())


class Commands(SphinxDirective):
    """`commands` has no content: what it shows is asked of the program."""

    def run(self) -> list[nodes.Node]:
        """Return a section for every command."""
        text = "\n\n".join(command_pages())
        return self.parse_text_to_nodes(text, allow_section_headings=True)


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the directive."""
    app.add_directive("commands", Commands)
    app.add_directive("settings", Settings)
    return {"parallel_read_safe": True}
