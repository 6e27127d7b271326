"""Marks examinations written by one who had not read the rules: `-m benchmarks.examination`.

Seventeen papers of six sittings: `news` (short sentences and pieces of news), `hard` (phrases
chosen to be hard), `chains` (dates that hang on each other) and `histories` (histories, lives,
chronicles, a diary and a ship's log); then, by others and after the rules had been mended by the
first four, `news-2` (30 articles, 80 sentences), `short-2` (450 sentences) and `histories-2` (40
texts); of the same kinds, after these, `news-3`, `short-3` and `histories-3`, and after those
`news-4`, `short-4` and `histories-4`; then `histories-5` and `documents` (features that tell of
hours and days, live pages, reports of inquiries, statements, filings, lives); at last `news-6` (16
articles and 61 sentences) and `histories-6` (18 texts).

Each piece is a publication date or "none", the text, and what is to be found in it, in order: the
words, and the value or values that an honest reader may give them. "??" is not counted, and a value
with nothing behind its last bar may be left out. Rules have been mended by what these papers found,
so that they tell what was lost since and no longer how good the rules are.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import ktimeline

PAPERS = ("news", "hard", "chains", "histories", "news-2", "short-2", "histories-2",
          "news-3", "short-3", "histories-3", "news-4", "short-4", "histories-4",
          "histories-5", "documents", "news-6", "histories-6")  # fmt: skip
HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words to be found at code points start up to end, and the values they may have."""

    start: int
    end: int
    words: str
    values: tuple[str, ...]
    is_open: bool
    may_be_absent: bool


@dataclass(slots=True)
class Marks:
    """How many dates of a paper were wanted, found, found to the letter and given their value.

    Where they are `shown`, what is not as wanted is printed.
    """

    shown: bool
    wanted: int = 0
    found: int = 0
    exact: int = 0
    right: int = 0
    extra: int = 0


def pieces_of(paper: str) -> Iterator[tuple[str | None, str, list[Wanted]]]:
    """Yield the publication date, the text and the dates wanted of each piece of a paper."""
    for piece in (HERE / f"{paper}.txt").read_text("utf-8").split("\n===\n"):
        head, _, rows = piece.strip("\n").partition("\n---")
        published, text = head.split("\n", 1)
        yield None if published == "none" else published, text, list(_wanted(text, rows))


def _wanted(text: str, rows: str) -> Iterator[Wanted]:
    at = 0
    for row in rows.strip("\n").splitlines():
        words, _, values = row.rpartition(" = ")
        start = text.find(words, at)
        start = text.index(words) if start < 0 else start
        at = start + len(words)
        told, *_ = values.split(" ")
        readings = tuple(value for value in told.split("|") if value)
        yield Wanted(start, at, words, readings, told == "??", told.endswith("|"))


def mark(paper: str, *, shown: bool) -> Marks:
    """Return the marks of a paper, printing what is not as wanted where `shown`."""
    marks = Marks(shown)
    for published, text, wanted in pieces_of(paper):
        found = ktimeline.find(text, published=published)
        used: set[int] = set()
        for want in wanted:
            _mark_one(marks, want, found, used, text)
        for place, result in enumerate(found):
            if place not in used:
                marks.extra += 1
                if shown:
                    print(f"extra    {result.mention.text!r} in {text[:60]!r}")
    return marks


def _mark_one(
    marks: Marks,
    want: Wanted,
    found: Sequence[ktimeline.Resolution | ktimeline.Unresolved],
    used: set[int],
    text: str,
) -> None:
    place = max(
        (i for i, one in enumerate(found) if i not in used and _overlap(one, want) > 0),
        key=lambda i: _overlap(found[i], want),
        default=None,
    )
    if place is not None:
        used.add(place)
    if want.is_open or (place is None and want.may_be_absent):
        return
    marks.wanted += 1
    if place is None:
        if marks.shown:
            print(f"missed   {want.words!r} in {text[:60]!r}")
        return
    result = found[place]
    marks.found += 1
    marks.exact += _plain(result.mention.text) == _plain(want.words)
    value = "-" if isinstance(result, ktimeline.Unresolved) else result.timex.value
    is_right = value.removesuffix("Z") in {one.removesuffix("Z") for one in want.values}
    marks.right += is_right
    if marks.shown and not is_right:
        print(f"value    {want.words!r} {value}, wanted {'|'.join(want.values)}, in {text[:60]!r}")


def _overlap(result: ktimeline.Resolution | ktimeline.Unresolved, want: Wanted) -> int:
    span = result.mention.span
    return min(span.end, want.end) - max(span.start, want.start)


def _plain(words: str) -> str:
    return re.sub(r"['’]s$|\.$", "", words)


def main(arguments: Sequence[str] | None = None) -> int:
    """Mark the papers, and print a line for each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.examination", description=__doc__)
    parser.add_argument("papers", nargs="*", default=PAPERS, help="of " + ", ".join(PAPERS))
    parser.add_argument("--shown", action="store_true", help="print what is not as wanted")
    options = parser.parse_args(arguments)
    print(f"{'paper':<11} {'dates':>6} {'found':>6} {'exact':>6} {'value':>6} {'extra':>6}")
    for paper in options.papers:
        marks = mark(paper, shown=options.shown)
        share = [f"{100 * n / marks.wanted:>6.1f}" for n in (marks.found, marks.exact, marks.right)]
        print(f"{paper:<11} {marks.wanted:>6} {' '.join(share)} {marks.extra:>6}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
