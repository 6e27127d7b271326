"""The group of commands: inputs without a command are built, and a folder's settings hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from typer.core import TyperGroup

from ktimeline.console import note
from ktimeline.settings import Setting, Settings, SettingsError, read_settings

__all__ = ["CommandGroup", "settings_of"]

_USUAL_COMMAND = "build"
_WEB = ("http://", "https://")
_USAGE = 2


class CommandGroup(TyperGroup):
    """All commands; `ktimeline PATH...` is `ktimeline build PATH...`.

    A word is taken for an input where no command has its name and it looks like one: it is there,
    has a separator, a suffix or a wildcard, or is a list, a web address or standard input.
    """

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command of the arguments, `build` where they begin with an input."""
        if self.get_command(ctx, args[0]) is None and _is_input(args[0]):
            args = [_USUAL_COMMAND, *args]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run a command with the folder's settings as its usual options."""
        try:
            chosen = settings_of(self, ctx)
        except SettingsError as error:
            note(f"error: {error}", "31")
            ctx.exit(_USAGE)
        ctx.default_map = {
            command: {name: one.value for name, one in found.items()}
            for command, found in chosen.items()
        }
        return super().invoke(ctx)


def settings_of(group: TyperGroup, ctx: Any) -> dict[str, dict[str, Setting]]:
    """Return what the folder sets, by command and option. Raises SettingsError where it cannot."""
    settings: Settings = read_settings()
    if not settings.found:
        return {}
    options = {name: _options(group.get_command(ctx, name)) for name in group.list_commands(ctx)}
    settings.check(options)
    return {name: settings.for_command(name, options[name]) for name in options}


def _options(command: Any) -> dict[str, bool]:
    return {
        one.name: bool(one.multiple)
        for one in command.params
        if one.param_type_name == "option" and one.name != "help"
    }


def _is_input(word: str) -> bool:
    looks = word == "-" or word.startswith(("@", *_WEB)) or any(sign in word for sign in "/\\*?.")
    return looks or Path(word).exists()
