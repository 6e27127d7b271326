"""Accuracy and speed beside the libraries that install from Python packages.

Run as `make bench-peers`, or as `python -m benchmarks.peers dateparser --documents 20`. Every
system gets the same texts with their publication dates, and one scorer judges them all.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from importlib.metadata import PackageNotFoundError, version

import ktimeline
from benchmarks.adapters import ADAPTERS, Reader
from benchmarks.corpora import CORPORA, MissingCorporaError, explain_and_exit
from ktimeline.evaluation.annotation import Annotation
from ktimeline.evaluation.score import Score, score
from ktimeline.evaluation.timeml import GoldDocument

ENGLISH = ("timebank", "aquaint", "wikiwars")
UNDATED = date(2010, 1, 1)  # the base that a library needs where a text has no date of its own
WARM_UP = "The ferry sank on Friday, 12 May 2009, two weeks ago."


@dataclass(slots=True)
class Tally:
    """What one system did: a score for each corpus, bytes read, seconds of CPU, failures."""

    scores: dict[str, Score] = field(default_factory=dict)
    size: int = 0
    seconds: float = 0.0
    failures: list[str] = field(default_factory=list)

    @property
    def kilobytes_a_second(self) -> float:
        """Kilobytes (1,000 bytes of UTF-8) read in a second of CPU time."""
        return self.size / 1000 / self.seconds if self.seconds else 0.0


def sample(documents: Sequence[GoldDocument], wanted: int | None) -> list[GoldDocument]:
    """Return `wanted` documents at even distances, the same ones every time; None: all."""
    if wanted is None or wanted >= len(documents):
        return list(documents)
    return [documents[number * len(documents) // wanted] for number in range(wanted)]


def moment(day: date | datetime | None) -> datetime:
    """Return the publication date as a moment, midnight where it names no hour."""
    day = day or UNDATED
    if isinstance(day, datetime):
        return day.replace(tzinfo=None)
    return datetime(day.year, day.month, day.day)


def measure(reader: Reader, corpora: dict[str, list[GoldDocument]]) -> Tally:
    """Return what `reader` did on all corpora; a text on which it raises has nothing found."""
    tally = Tally()
    reader(WARM_UP, moment(None))
    for name, documents in corpora.items():
        total = Score()
        for document in documents:
            found: Sequence[Annotation] = ()
            start = time.process_time()
            try:
                found = reader(document.text, moment(document.document_time))
            except Exception as error:  # a peer's own failure is its result, not ours
                tally.failures.append(f"{document.id}: {type(error).__name__}: {error}")
            tally.seconds += time.process_time() - start
            tally.size += len(document.text.encode())
            total += score(document.timexes, found)
        tally.scores[name] = total
    return tally


def rates(counts: Score) -> str:
    """Return strict, relaxed and value F1 in percent."""
    shown = (counts.strict.f1, counts.relaxed.f1, counts.value_f1)
    return " / ".join(f"{100 * rate:.1f}" for rate in shown)


def header(corpora: dict[str, list[GoldDocument]]) -> str:
    """Return the table's first two lines: each corpus with the number of its documents."""
    names = [f"{name} ({len(documents)})" for name, documents in corpora.items()]
    columns = ["system", *names, "KB/s"]
    return f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}"


def title(name: str) -> str:
    """Return the system with its version. Raises PackageNotFoundError where there is none."""
    return f"{name} {ktimeline.__version__ if name == 'ktimeline' else version(name)}"


def row(name: str, corpora: dict[str, list[GoldDocument]], failures: list[str]) -> str:
    """Return the line of one system, and put what failed into `failures`."""
    try:
        shown = title(name)
        reader = ADAPTERS[name]()
    except (PackageNotFoundError, ImportError) as error:
        failures.append(f"{name} could not be loaded: {error}")
        return f"| {name} {'| not installed ' * len(corpora)}| - |"
    tally = measure(reader, corpora)
    failures += [f"{name} on {failure}" for failure in tally.failures]
    cells = [rates(counts) for counts in tally.scores.values()]
    return f"| {shown} | {' | '.join(cells)} | {tally.kilobytes_a_second:,.0f} |"


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Return the command line's options."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("systems", nargs="*", help=f"of {', '.join(ADAPTERS)}; default: all")
    parser.add_argument(
        "--documents", type=int, metavar="N", help="N documents of each corpus, a fixed sample"
    )
    options = parser.parse_args(arguments)
    options.systems = options.systems or list(ADAPTERS)
    for name in options.systems:
        if name not in ADAPTERS:
            parser.error(f"no system {name!r}; there are {', '.join(ADAPTERS)}")
    if options.documents is not None and options.documents < 1:
        parser.error(f"--documents needs at least 1, not {options.documents}")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse(arguments)
    try:
        corpora = {name: sample(CORPORA[name].documents(), options.documents) for name in ENGLISH}
    except MissingCorporaError as error:
        return explain_and_exit(error)
    print("Strict / relaxed / value F1 in percent; documents in brackets; KB of text a second")
    print("of CPU time on one core, over all the texts of the table.\n")
    print(header(corpora))
    failures: list[str] = []
    for name in options.systems:
        print(row(name, corpora, failures), flush=True)
    for failure in failures:
        print(f"\n{failure}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
