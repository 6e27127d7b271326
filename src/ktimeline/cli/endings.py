"""How a command ends: the exit codes, and the line that tells a mistake from a bug."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import typer

from ktimeline.console import note, trace
from ktimeline.intake.bugs import bug_words

if TYPE_CHECKING:
    from ktimeline.timeline import Timeline

__all__ = [
    "BUG", "DIFFERS", "EXIT_CODES", "FINE", "NOTHING_FOUND", "SOME_FAILED", "STOPPED", "USAGE",
    "RefusalError", "end", "end_with", "ending_of", "refuse",
]  # fmt: skip

FINE, DIFFERS, USAGE, SOME_FAILED, NOTHING_FOUND, BUG, STOPPED = 0, 1, 2, 3, 4, 70, 130

EXIT_CODES = {
    FINE: "fine",
    DIFFERS: "something differs (check, diff)",
    USAGE: "wrong usage",
    SOME_FAILED: "some inputs failed",
    NOTHING_FOUND: "nothing found",
    BUG: "a bug in ktimeline",
    STOPPED: "stopped by Ctrl-C",
}
"""What every exit code means; BUG is EX_SOFTWARE of sysexits.h, STOPPED 128 and SIGINT."""

_RED = "31"


class RefusalError(Exception):
    """What a caller did wrong, in words that say where and how to mend it."""

    def __init__(self, message: str, code: int = USAGE) -> None:
        super().__init__(message)
        self.code = code


def refuse(message: str, code: int = USAGE) -> NoReturn:
    """End, saying what the caller did wrong, with the code for wrong usage or another."""
    raise RefusalError(message, code)


def end(*, failed: bool, found: bool) -> NoReturn:
    """End with the code for inputs that failed, for nothing found, or for all well."""
    if failed:
        raise typer.Exit(SOME_FAILED)
    raise typer.Exit(FINE if found else NOTHING_FOUND)


def end_with(timeline: Timeline) -> NoReturn:
    """End with the code that a timeline's problems and events call for."""
    failed = any(problem.failed for problem in timeline.problems)
    end(failed=failed, found=bool(timeline.events))


def ending_of(error: BaseException) -> int:
    """Tell an error that nobody has caught in a line or two, and return the exit code for it.

    With `--debug` its trace comes first.
    """
    if isinstance(error, (KeyboardInterrupt, typer.Abort)):
        note("stopped; nothing was left half-written", _RED)
        return STOPPED
    trace(error)
    if isinstance(error, RefusalError):
        note(f"error: {error}", _RED)
        return error.code
    if hasattr(error, "format_message"):
        _tell_usage(error)
        return USAGE
    if isinstance(error, OSError) and error.strerror:
        where = error.filename or "a file or standard output"
        note(f"error: {where}: {error.strerror.lower()}; --debug shows the trace", _RED)
        return USAGE
    note(f"error: {bug_words(error)}", _RED)
    return BUG


def _tell_usage(error: BaseException) -> None:
    """Tell what the parser of arguments refuses, where it stands, and which help to read."""
    message = " ".join(error.format_message().split())  # type: ignore[attr-defined]
    message = message.replace(": Value error, ", ": ")  # pydantic's words, not ours
    context = getattr(error, "ctx", None)
    place = _place(error, context)
    note(f"error: {place}{message}", _RED)
    if context is not None:
        example = (getattr(context.command, "epilog", None) or "").partition("Example: ")[2]
        instance = f"; for example: {example}" if example else ""
        note(f"see: {context.command_path} --help{instance}")


def _place(error: BaseException, context: typer.Context | None) -> str:
    """Return where the value of an option stands that no command line gave; "" for one it gave."""
    name = getattr(getattr(error, "param", None), "name", None)
    if context is None or name is None:
        return ""
    source = context.get_parameter_source(name)
    found = context.meta.get("ktimeline.settings", {}).get(context.info_name, {}).get(name)
    told = found is not None and source is not None and source.name == "DEFAULT_MAP"
    return f"{found.place}: " if told else ""
