"""The options of reading articles, which every command that reads them has."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Annotated, Any

import typer

from ktimeline.cli.completing import complete_field
from ktimeline.cli.endings import refuse
from ktimeline.intake.formats import FIELDS, Options

__all__ = ["Reading", "reads_articles"]

CACHE_LIMIT = 1_000  # megabytes
_HOW = "how"  # the parameter of a command that receives what its options say


@dataclass(frozen=True, slots=True)
class Reading:
    """How articles are to be read; `jobs` is the number of processes, None that of the cores.

    `cache_limit` is what is kept for later runs, in megabytes, 0 for nothing.
    `omitted` keeps what is left out of articles, which `show_dropped` prints. `estimate_dates`
    dates articles without a date from what they say.
    """

    columns: tuple[tuple[str, str], ...] = ()
    jobs: int | None = None
    cache: bool = True
    cache_limit: int = CACHE_LIMIT
    private: bool = False
    show_dropped: bool = False
    omitted: bool = False
    estimate_dates: bool = False

    @property
    def options(self) -> Options:
        """What of it the readers of formats need to know."""
        return Options(self.columns, self.private, self.omitted or self.show_dropped)


def _options(
    column: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FIELD=NAME",
            autocompletion=complete_field,
            help=f"Column of a table that holds a field ({', '.join(FIELDS)}), where its name "
            "does not tell. May be repeated.",
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs", "-j", min=1, help="Processes that read; as many as cores if not set."
        ),
    ] = None,
    cache: Annotated[
        bool, typer.Option("--cache/--no-cache", help="Remember what was read, for the next run.")
    ] = True,
    cache_limit: Annotated[
        int,
        typer.Option(
            min=0,
            metavar="MB",
            help="How much is remembered, in megabytes; what was used longest ago goes first.",
        ),
    ] = CACHE_LIMIT,
    private_addresses: Annotated[
        bool,
        typer.Option(help="Allow web addresses of this machine and its own network."),
    ] = False,
    show_dropped: Annotated[
        bool, typer.Option(help="Print what was left out of the articles, and why.")
    ] = False,
    estimate_dates: Annotated[
        bool,
        typer.Option(
            "--estimate-dates",
            help="Date articles without a date from what they say; every event that hangs on such "
            "a date is marked.",
        ),
    ] = False,
) -> Reading:
    return Reading(
        _pairs(column or []),
        jobs,
        cache,
        cache_limit,
        private_addresses,
        show_dropped,
        estimate_dates=estimate_dates,
    )


def _pairs(given: list[str]) -> tuple[tuple[str, str], ...]:
    pairs = []
    for one in given:
        field, equals, name = one.partition("=")
        if not equals or field not in FIELDS or not name.strip():
            refuse(f"--column {one}: write FIELD=NAME, FIELD being one of {', '.join(FIELDS)}")
        pairs.append((field, name))
    return tuple(pairs)


def reads_articles(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of reading; its parameter `how` receives them as a `Reading`."""
    signature = inspect.signature(command, eval_str=True)
    own = [one for one in signature.parameters.values() if one.name != _HOW]
    added = list(inspect.signature(_options, eval_str=True).parameters.values())

    @wraps(command)
    def with_options(**given: Any) -> None:
        chosen = {one.name: given.pop(one.name) for one in added}
        command(**given, **{_HOW: _options(**chosen)})

    with_options.__signature__ = signature.replace(parameters=[*own, *added])  # type: ignore[attr-defined]
    with_options.__annotations__ = {one.name: one.annotation for one in (*own, *added)}
    return with_options
