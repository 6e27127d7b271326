"""Where options come from: the folder's settings by command, and how `--show-config` tells them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typer.core import TyperGroup

from ktimeline.console import note
from ktimeline.settings import Setting, Settings, read_settings

__all__ = ["Chosen", "params_of", "settings_of", "tell_folder", "tell_options"]

Chosen = Mapping[str, Mapping[str, Setting]]
"""What a folder sets, by command and option."""

_ORIGINS = {"COMMANDLINE": "command line", "ENVIRONMENT": "environment"}


def params_of(group: TyperGroup, ctx: Any, command: str) -> list[Any]:
    """Return the arguments and options of a command."""
    found: Any = group.get_command(ctx, command)
    return list(found.params)


def settings_of(group: TyperGroup, ctx: Any) -> Chosen:
    """Return what the folder sets, by command and option. Raises SettingsError where it cannot."""
    settings: Settings = read_settings()
    if not settings.found:
        return {}
    options = {
        name: {
            one.name: bool(one.multiple)
            for one in params_of(group, ctx, name)
            if one.param_type_name == "option" and one.name != "help"
        }
        for name in group.list_commands(ctx)
    }
    settings.check(options)
    return {name: settings.for_command(name, options[name]) for name in options}


def tell_folder(chosen: Chosen) -> None:
    """Print the options that the folder sets, and where."""
    for name, options in chosen.items():
        for one in options.values():
            print(f"{name} {_option(one.name)} = {_plain(one.value)} ({one.place})")
    if not any(chosen.values()):
        note("nothing is set in this folder; all options are as --help tells them")


def tell_options(ctx: Any, chosen: Chosen) -> None:
    """Print all options of a command, what holds of each, and where it comes from."""
    for one in ctx.command.params:
        if one.param_type_name != "option" or one.name == "help":
            continue
        source = ctx.get_parameter_source(one.name)
        origin = _ORIGINS.get(source.name if source else "", "default")
        if source is not None and source.name == "DEFAULT_MAP":
            origin = chosen[ctx.info_name][one.name].place
        print(
            f"{ctx.info_name} {_option(one.name)} = {_plain(ctx.params.get(one.name))} ({origin})"
        )


def _plain(value: Any) -> str:
    """Return a value as a person would write it in the settings."""
    if value is None or value in ((), []):
        return "not set"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_plain, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else repr(str(value))


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"
