"""What the command line says beside its data: notes, summaries and progress, on standard error."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO, TypeVar

from ktimeline.intake.bugs import LOGGER
from ktimeline.languages import is_foreign, name_of
from ktimeline.model import Chronology, Problem

__all__ = [
    "note", "prepare_streams", "show_traces", "summarise", "tell_problems", "trace", "track",
]  # fmt: skip

T = TypeVar("T")

_SHOWN = 12  # of a long list of problems; the rest are counted
_BOLD, _DIM, _RED, _YELLOW = "1", "2", "31", "33"


def note(message: str, style: str = "") -> None:
    """Print a line on standard error; styled only on a terminal, and never with `NO_COLOR`."""
    if style and sys.stderr.isatty() and not os.environ.get("NO_COLOR"):
        message = f"\033[{style}m{message}\033[0m"
    print(message, file=sys.stderr)


def prepare_streams() -> None:
    """Let data be written as UTF-8 wherever it goes, and no letter be an error.

    Where standard output is a file or a pipe, its encoding would hang on the machine, and line ends
    on the system; PYTHONIOENCODING still has its say. A letter that an encoding cannot hold, as in
    the name of a file that is none, is written as an escape.
    """
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        if stream is sys.stderr or stream.isatty() or os.environ.get("PYTHONIOENCODING"):
            stream.reconfigure(errors="backslashreplace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")


def show_traces(wanted: bool) -> None:
    """Print the traces of errors on standard error, or leave them out."""
    logger = logging.getLogger(LOGGER)
    for handler in [one for one in logger.handlers if isinstance(one, _Traces)]:
        logger.removeHandler(handler)
    if wanted:
        logger.addHandler(_Traces(sys.stderr))
    logger.setLevel(logging.DEBUG if wanted else logging.NOTSET)


class _Traces(logging.StreamHandler[TextIO]):
    """The handler of `--debug`."""


def trace(error: BaseException) -> None:
    """Print the trace of an error where traces are shown."""
    logging.getLogger(LOGGER).debug("the trace:", exc_info=error)


def track(items: Sequence[T]) -> Iterable[T]:
    """Return `items`, drawing a progress bar as they are taken, on a terminal only."""
    return _tracked(items) if sys.stderr.isatty() and len(items) > 1 else items


def _tracked(items: Sequence[T]) -> Iterator[T]:
    width = 30
    for done, item in enumerate(items, 1):
        yield item
        full = width * done // len(items)
        bar = "█" * full + "·" * (width - full)
        print(f"\r{bar} {done}/{len(items)} articles", end="", file=sys.stderr, flush=True)
    print("\r\033[K", end="", file=sys.stderr, flush=True)


def summarise(timeline: Chronology) -> None:
    """Print what was found, what could not be dated, and what went wrong."""
    events, articles = len(timeline.events), len(timeline.articles)
    merged = sum(len(event.evidence) > 1 for event in timeline.events)
    conflicts = sum(bool(event.conflicts) for event in timeline.events)
    estimated = sum(event.estimated for event in timeline.events)
    line = f"{_count(events, 'event')} from {_count(articles, 'article')}"
    if events:
        first, last = timeline.events[0].when.reading, timeline.events[-1].when.reading
        line += f", {first} – {last}" if first != last else f", {first}"
    note(line, _BOLD)
    details = [
        (merged, f"{merged} told more than once"),
        (conflicts, f"{_count(conflicts, 'conflict')} between sources"),
        (len(timeline.undated), f"{_count(len(timeline.undated), 'mention')} of lengths, "
                                "repetitions, vague times or of nothing that happens, "
                                "listed and not drawn"),
        (len(timeline.unresolved), f"{_count(len(timeline.unresolved), 'mention')} not dated"),
        (estimated, f"{_count(estimated, 'event')} dated by an estimated day of publication"),
    ]  # fmt: skip
    for number, text in details:
        if number:
            note(f"  {text}", _DIM)
    if abroad := _read_abroad(timeline):
        note(f"  {abroad}", _DIM)
    for result in timeline.unresolved[:_SHOWN]:
        note(f"  not dated: {result.explain()}", _YELLOW)
    _rest(len(timeline.unresolved))
    tell_problems(timeline.problems)


def _read_abroad(timeline: Chronology) -> str:
    """Return how many articles were read by way of dateparser, and in which languages."""
    languages = Counter(one.language for one in timeline.articles if is_foreign(one.language))
    if not languages:
        return ""
    names = ", ".join(sorted({name_of(language) for language in languages}))
    number = _count(languages.total(), "article")
    return f"{number} in {names} read by way of dateparser: fewer dates, less sure"


def tell_problems(problems: Sequence[Problem]) -> None:
    """Print the problems, failures first."""
    ordered = sorted(problems, key=lambda problem: not problem.failed)
    for problem in ordered[:_SHOWN]:
        kind, style = ("error", _RED) if problem.failed else ("note", _YELLOW)
        note(f"  {kind}: {problem.path}: {problem.message}", style)
    _rest(len(ordered))


def _rest(number: int) -> None:
    if number > _SHOWN:
        note(f"  … and {number - _SHOWN} more")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
