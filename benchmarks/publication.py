"""Publication dates of saved web pages: how many are exact, beside htmldate in the same run.

Run as `python -m benchmarks.publication`. The pages are scored in halves: even rows of the gold
table are there to tune on, odd ones to learn whether it holds. A page that states only when it was
last changed is counted twice: as missed (*published*), and as dated by that day (*or changed*),
which is what htmldate does.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from benchmarks.corpora import MissingCorporaError, corpora_folder, explain_and_exit
from ktimeline.intake.decode import decode
from ktimeline.intake.publication.belief import Belief, strongest
from ktimeline.intake.publication.claims import claims_of_html

HALVES = {"even rows (tuned on)": (0, 2), "odd rows (held out)": (1, 2), "all": (0, 1)}


@dataclass(frozen=True, slots=True)
class Page:
    """A saved page with its gold day, and what each reader makes of it (ISO days, "" for none)."""

    name: str
    gold: str
    belief: Belief
    peer: str | None

    @property
    def published(self) -> str:
        """The day that the page itself calls its publication."""
        return str(self.belief.published.day) if self.belief.published else ""

    @property
    def dated(self) -> str:
        """That day or, where there is none, the one of its last change."""
        return str(self.belief.document_date.day) if self.belief.document_date else ""


def pages(folder: Path) -> Iterator[Page]:
    """Yield the pages of the gold table, read."""
    peer = _peer()
    with (folder / "gold.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            data = (folder / row["path"]).read_bytes()
            belief = strongest(claims_of_html(decode(data)[0], row["url"]))
            theirs = peer(data, row["url"]) if peer else None
            yield Page(row["path"], row["published"], belief, theirs)


def _peer() -> Callable[[bytes, str], str] | None:
    """Return htmldate as a function from a page and its address to a day; None: not installed."""
    try:
        htmldate = import_module("htmldate")
    except ImportError:
        return None

    def read(data: bytes, url: str) -> str:
        try:
            return htmldate.find_date(data, url=url, original_date=True) or ""
        except Exception:  # a peer's own failure is its result, not ours
            return ""

    return read


def report(read: Sequence[Page]) -> None:
    """Print the share exact of each half, then which signals were believed and how they did."""
    print(f"{'share exact':<24}{'pages':>6}{'published':>12}{'or changed':>12}{'htmldate':>12}")
    for name, (start, step) in HALVES.items():
        part = read[start::step]
        ours = [_share(part, [page.published for page in part])]
        ours.append(_share(part, [page.dated for page in part]))
        if all(page.peer is not None for page in part):
            ours.append(_share(part, [page.peer or "" for page in part]))
        print(f"{name:<24}{len(part):>6}" + "".join(f"{share:>12.3f}" for share in ours))
    if any(page.peer is None for page in read):
        print("htmldate is not installed: pip install htmldate")
    else:
        print(f"htmldate {version('htmldate')}, original_date=True")
    told: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for page in read:
        signal = str(page.belief.document_date.signal) if page.belief.document_date else "none"
        told[signal] += 1
        right[signal] += page.dated == page.gold
    print(f"\n{'signal believed':<24}{'pages':>6}{'exact':>12}")
    for signal, count in told.most_common():
        print(f"{signal:<24}{count:>6}{right[signal]:>12}")
    warned = sum(bool(page.belief.warnings) for page in read)
    print(f"{'with a warning':<24}{warned:>6}")


def _share(part: Sequence[Page], days: Sequence[str]) -> float:
    return sum(page.gold == day for page, day in zip(part, days, strict=True)) / (len(part) or 1)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.publication", description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list the wrong ones of even rows")
    options = parser.parse_args(arguments)
    try:
        folder = corpora_folder() / "html-dates"
        if not folder.is_dir():
            raise MissingCorporaError(f"{folder}: no such folder")
    except MissingCorporaError as error:
        return explain_and_exit(error)
    read = list(pages(folder))
    report(read)
    for page in read[::2] if options.errors else ():
        if page.dated != page.gold:
            claims = [f"{one.signal} {one.role} {one.day}" for one in page.belief.claims]
            print(f"\n{page.name}: {page.gold}, not {page.dated or 'none'}; {'; '.join(claims)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
