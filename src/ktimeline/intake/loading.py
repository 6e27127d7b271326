"""Loading: inputs of every kind become articles, and what is wrong with them becomes words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TypeVar

from ktimeline.intake.cache import Cache
from ktimeline.intake.formats import Document, Failure, Options
from ktimeline.intake.gathering import gather
from ktimeline.intake.moments import read_moment
from ktimeline.intake.opening import open_sources
from ktimeline.intake.reading import Desk, Readout, name_of
from ktimeline.intake.shelf import Shelf
from ktimeline.model import Article, DateSignal, Problem, Published

__all__ = ["Loaded", "Means", "Run", "in_turn", "load"]

Input = str | Path | Article
T = TypeVar("T")
R = TypeVar("R")


class Run(Protocol):
    """How a function is called for many items: in turn, or by several processes at once."""

    def __call__(
        self, function: Callable[[T], R], items: Iterable[T], broken: Callable[[T], R]
    ) -> Iterator[R]:
        """Yield what the function returns for each item, in order; `broken` where it dies."""


def in_turn(
    function: Callable[[T], R], items: Iterable[T], broken: Callable[[T], R]
) -> Iterator[R]:
    """Call the function in this process, item by item; one that dies ends all."""
    return map(function, items)


@dataclass(frozen=True, slots=True)
class Means:
    """What reading may use: several processes, a memory of earlier runs, a bar that shows it.

    `track` is handed all that is to be done and gives it back one by one. `stdin` is what `-`
    reads; None is the standard input.
    """

    run: Run = in_turn
    cache: Cache | None = None
    track: Callable[[Sequence[Any]], Iterable[Any]] = iter
    stdin: BinaryIO | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """The articles that were read, and a problem for each thing that a person should know."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


_USUAL = Options()
_BARE = Means()


def load(
    inputs: Input | Iterable[Input],
    published: str | date | datetime | None = None,
    *,
    signal: DateSignal = DateSignal.CALLER,
    options: Options = _USUAL,
    means: Means = _BARE,
) -> Loaded:
    """Read files, folders, archives, lists, addresses, `-` and `Article` values, mixed.

    `published` is believed before all that a file says of itself, and `signal` says who gave it
    (the command line passes COMMAND_LINE). Without it the strongest signal counts, in the order of
    `DateSignal`. Where there is none the article has no date; the day of reading and a file's time
    of change are never one. An `Article` is passed on as it is, `published` filling a date it
    lacks. The same article is read once. `options` say how to read, `means` with what.

    Raises ValueError for a `published` that is no date and for two articles of one id, and
    TypeError for an input of another type; what is wrong with a file never raises.

    >>> loaded = load(Article(id="a", text="They met on Friday."), "29 January 2025")
    >>> loaded.articles[0].published.day
    datetime.date(2025, 1, 29)
    """
    given = _given(published, signal)
    gathering = gather([inputs] if isinstance(inputs, str | Path | Article) else inputs)
    shelf = Shelf(gathering.problems)
    documents = open_sources(means.track(gathering.found), options, means.stdin)
    desk = Desk(given, options.omitted, means.cache)
    for readout in means.run(desk.read, documents, _broken):
        _put(shelf, readout)
    return Loaded(shelf.articles, shelf.problems)


def _given(published: str | date | datetime | None, signal: DateSignal) -> Published | None:
    if published is None:
        return None
    if isinstance(published, str):
        return Published(read_moment(published), signal, published.strip())
    if isinstance(published, date):
        return Published(published, signal, published.isoformat())
    raise TypeError(f"published is a str, a date or a datetime, not {type(published).__name__}")


def _put(shelf: Shelf, readout: Readout) -> None:
    if readout.failure:
        shelf.tell(readout.name, readout.failure, failed=True)
    for note in readout.notes:
        shelf.tell(readout.name, note)
    for copy in readout.copies:
        shelf.keep(copy, readout.name)


def _broken(document: Article | Document | Failure) -> Readout:
    return Readout(
        name_of(document),
        failure="ended the process that read it; the file may be broken, or too large for memory",
    )
