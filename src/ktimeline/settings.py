"""The options that a folder sets for the commands that are run in it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

__all__ = ["FILE_NAME", "Setting", "Settings", "SettingsError", "read_settings"]

FILE_NAME = "ktimeline.toml"
_PROJECT = "pyproject.toml"


class SettingsError(ValueError):
    """A file of settings that cannot be read, or says what no command has; it names the place."""


@dataclass(frozen=True, slots=True)
class Setting:
    """An option that is set: its `name` with underscores, its `value`, and where it stands.

    `command` is "" where it is set for every command that has the option.
    """

    command: str
    name: str
    value: Any
    place: str


@dataclass(frozen=True, slots=True)
class Settings:
    """All options that are set in a folder, in the order in which they stand."""

    path: Path | None = None
    found: tuple[Setting, ...] = ()

    def for_command(self, command: str, options: Mapping[str, bool]) -> dict[str, Setting]:
        """Return the settings of a command by option, its own before those of all commands.

        `options` are the names of its options, and whether each may be given several times.
        """
        chosen: dict[str, Setting] = {}
        for general in (True, False):
            for one in self.found:
                if one.name in options and one.command == ("" if general else command):
                    single = options[one.name] and not isinstance(one.value, list)
                    chosen[one.name] = replace(one, value=[one.value]) if single else one
        return chosen

    def check(self, commands: Mapping[str, Mapping[str, bool]]) -> None:
        """Raise SettingsError for a command that is none, or an option that none of them has."""
        for one in self.found:
            if one.command and one.command not in commands:
                known = ", ".join(commands)
                raise SettingsError(f"{one.place}: there is no command {one.command}; {known} are")
            owners = [one.command] if one.command else list(commands)
            if not any(one.name in commands[owner] for owner in owners):
                whose = f"ktimeline {one.command}" if one.command else "no command"
                raise SettingsError(
                    f"{one.place}: {whose} has {'no' if one.command else 'the'} option "
                    f"--{one.name.replace('_', '-')}; see ktimeline {one.command or 'build'} --help"
                )


def read_settings(folder: str | Path = ".") -> Settings:
    """Return the settings of `ktimeline.toml`, or of `[tool.ktimeline]` in `pyproject.toml`.

    Only files in `folder` itself are read, `ktimeline.toml` before the other. A key is an option of
    every command that has it; a table is a command, and its keys are options of it.

    Raises SettingsError for a file that is no TOML.
    """
    own, project = Path(folder) / FILE_NAME, Path(folder) / _PROJECT
    if own.is_file():
        return Settings(own, tuple(_settings(_document(own), own, "")))
    if project.is_file():
        # Another tool's mistake in that file is not ours to tell, where it says nothing to us.
        if "tool.ktimeline" not in project.read_text("utf-8", errors="replace"):
            return Settings()
        table = _document(project).get("tool", {}).get("ktimeline", {})
        return Settings(project, tuple(_settings(table, project, "tool.ktimeline")))
    return Settings()


def _document(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is no TOML: {error}") from error
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror or error}") from error


def _settings(table: Mapping[str, Any], path: Path, above: str) -> list[Setting]:
    found = []
    for key, value in table.items():
        if isinstance(value, Mapping):
            place = f"{path.name} [{'.'.join(filter(None, (above, key)))}]"
            found += [Setting(key, _name(name), told, place) for name, told in value.items()]
        else:
            place = f"{path.name} [{above}]" if above else path.name
            found.append(Setting("", _name(key), value, place))
    return found


def _name(key: str) -> str:
    return key.replace("-", "_")
