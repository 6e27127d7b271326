"""The group of commands: inputs without a command are built, and a folder's settings hold."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup

from ktimeline.cli.configuration import (
    Chosen,
    params_of,
    settings_of,
    tell_folder,
    tell_options,
)
from ktimeline.cli.endings import FINE, ending_of, refuse
from ktimeline.console import show_traces
from ktimeline.settings import SettingsError

__all__ = ["CommandGroup"]

_USUAL_COMMAND = "build"
_WEB = ("http://", "https://")
_ANYWHERE = ("--debug", "--show-config")  # options of the group that may stand behind a command
_SETTINGS = "ktimeline.settings"
_WORDS = "ktimeline.words"


class CommandGroup(TyperGroup):
    """All commands; `ktimeline PATH...` is `ktimeline build PATH...`, options in any order.

    A word is taken for an input where no command has its name and it looks like one: it is there,
    has a separator, a suffix or a wildcard, or is a list, a web address or standard input.
    """

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run the command line; whatever goes wrong is told in a line, with its exit code."""
        if not standalone_mode:
            return self._run(args, prog_name, complete_var, windows_expand_args, **extra)
        show_traces(False)
        try:
            code = self._run(args, prog_name, complete_var, windows_expand_args, **extra)
            with _readers_may_leave():
                sys.stdout.flush()
        except typer.Exit as ending:
            code = ending.exit_code
        except (Exception, KeyboardInterrupt) as error:
            code = ending_of(error)
            _give_up_what_is_left()
        sys.exit(code if isinstance(code, int) else FINE)

    def _run(
        self,
        args: Sequence[str] | None,
        prog_name: str | None,
        complete_var: str | None,
        windows_expand_args: bool,
        **extra: Any,
    ) -> Any:
        return super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the arguments, brought into the order of options of all, command, the rest."""
        if not ctx.resilient_parsing:
            args = self._in_order(ctx, args)
        with _readers_may_leave():
            if not args and not ctx.resilient_parsing:
                print(ctx.get_help())
                ctx.exit(FINE)
            return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command of the arguments, `build` where they begin with an input."""
        word = args[0]
        if self.get_command(ctx, word) is not None:
            return super().resolve_command(ctx, args)
        if _is_input(word):
            return super().resolve_command(ctx, [_USUAL_COMMAND, *args])
        if ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        hint = _meant(args, self.list_commands(ctx))
        return refuse(f"{word!r} is no command, and no file or folder has that name; {hint}")

    def invoke(self, ctx: Any) -> Any:
        """Run a command with the folder's settings as its usual options."""
        show_traces(bool(ctx.params.get("debug")))
        try:
            chosen = settings_of(self, ctx)
        except SettingsError as error:
            refuse(str(error))
        ctx.meta[_SETTINGS] = chosen
        ctx.default_map = {
            command: {name: one.value for name, one in found.items()}
            for command, found in chosen.items()
        }
        if ctx.params.get("show_config"):
            self._show_config(ctx, chosen)
            ctx.exit(FINE)
        try:
            with _readers_may_leave():
                return super().invoke(ctx)
        except KeyboardInterrupt as stop:
            return ctx.exit(ending_of(stop))

    def _show_config(self, ctx: Any, chosen: Chosen) -> None:
        words: list[str] = ctx.meta[_WORDS]
        if not words:
            tell_folder(chosen)
            return
        found: Any = self.resolve_command(ctx, list(words))
        name, command, rest = found
        tell_options(command.make_context(name, rest, parent=ctx, resilient_parsing=True), chosen)

    def _in_order(self, ctx: Any, args: list[str]) -> list[str]:
        stop = args.index("--") if "--" in args else len(args)
        common = [word for word in args[:stop] if word in _ANYWHERE]
        words = [word for word in args[:stop] if word not in _ANYWHERE] + args[stop:]
        own = {name for one in self.params for name in (*one.opts, *one.secondary_opts)}
        start = 0
        while start < len(words) and words[start] in {*own, *ctx.help_option_names}:
            start += 1
        before, words = words[:start], self._command_first(ctx, words[start:])
        ctx.meta[_WORDS] = words
        return [*before, *common, *words]

    def _command_first(self, ctx: Any, words: list[str]) -> list[str]:
        """Return words that begin with an option, with their command before it."""
        if not words or not (_is_option(words[0]) or words[0] == "--"):
            return words
        takes = _options_with_value(self, ctx)
        place = 0
        while place < len(words) and _is_option(words[place]):
            place += 2 if words[place] in takes else 1
        if place < len(words) and words[place] in self.list_commands(ctx):
            return [words[place], *words[:place], *words[place + 1 :]]
        return [_USUAL_COMMAND, *words]


@contextmanager
def _readers_may_leave() -> Iterator[None]:
    """End quietly where nobody reads on, as with `| head`."""
    try:
        yield
    except BrokenPipeError:
        _give_up_what_is_left()
        raise typer.Exit(FINE) from None
    except SystemExit as leaving:
        # Rich, which prints the help, leaves with 1.
        if isinstance(leaving.__context__, BrokenPipeError):
            raise typer.Exit(FINE) from None
        raise


def _give_up_what_is_left() -> None:
    """Drop what standard output does not take: Python would complain once more at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _options_with_value(group: TyperGroup, ctx: Any) -> set[str]:
    """Return the names of options, of all commands, that the next word belongs to."""
    return {
        name
        for command in group.list_commands(ctx)
        for one in params_of(group, ctx, command)
        if one.param_type_name == "option" and not one.is_flag
        for name in one.opts
    }


def _is_option(word: str) -> bool:
    return word.startswith("-") and word not in ("-", "--")


def _meant(words: list[str], commands: list[str]) -> str:
    """Return what may have been meant by words that begin with neither a command nor an input."""
    joined = (" ".join(words[:count]) for count in range(2, len(words) + 1))
    spaced = next((name for name in joined if Path(name).exists()), None)
    if spaced is not None:
        return f'put it in quotes: "{spaced}"'
    near = get_close_matches(words[0], commands, 1)
    return f"did you mean ktimeline {near[0]}?" if near else "ktimeline --help lists the commands"


def _is_input(word: str) -> bool:
    looks = word == "-" or word.startswith(("@", *_WEB)) or any(sign in word for sign in "/\\*?.")
    return looks or Path(word).exists()
