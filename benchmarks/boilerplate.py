"""What the reading of plain text leaves out of real stories, where nothing should be left out.

Run as `python -m benchmarks.boilerplate [--pieces]`. The articles of the corpora are stories with
little around them, so each piece that is dropped is either one of those (a credit, a newsletter
line) or a loss; `--pieces` prints them for a person to judge. A dropped piece with a dated
expression in it is told always: gold ones in the TimeML corpora, found ones in timeline17.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.corpora import (
    CORPORA,
    MissingCorporaError,
    corpora_folder,
    explain_and_exit,
)
from ktimeline.extract import extract
from ktimeline.intake.boilerplate import find_boilerplate
from ktimeline.model import Span

TIMEML = ("timebank", "aquaint", "wikiwars")


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a corpus, and the dated expressions in it; None where people marked none."""

    name: str
    text: str
    dated: Sequence[Span] | None = None


def texts(corpus: str) -> Iterator[Text]:
    """Yield the texts of a corpus, in the order of their files."""
    if corpus in TIMEML:
        for document in CORPORA[corpus].documents():
            yield Text(document.id, document.text, [timex.span for timex in document.timexes])
        return
    for path in sorted((corpora_folder() / corpus).glob("**/InputDocs/*/*.txt")):
        yield Text(path.name, path.read_text("utf-8", errors="replace"))


def measure(corpus: str, show: bool) -> None:
    """Print what is dropped from the texts of a corpus."""
    documents = words = lost = 0
    reasons: Counter[str] = Counter()
    dated = []
    for text in texts(corpus):
        documents += 1
        words += len(text.text.split())
        spans = text.dated
        for piece in find_boilerplate(text.text):
            quote = " ".join(piece.span.of(text.text).split())
            lost += len(quote.split())
            reasons[piece.reason] += 1
            if show:
                print(f"  {text.name}  {piece.reason}: {quote}")
            inside = bool(extract(quote)) if spans is None else any(map(piece.span.overlaps, spans))
            if inside:
                dated.append(f"  {text.name}  {piece.reason}: {quote[:200]}")
    told = ", ".join(f"{count} {reason}" for reason, count in reasons.most_common()) or "nothing"
    share = 100 * lost / words if words else 0
    print(
        f"{corpus:<11} {documents:>5} documents {words:>9,} words   dropped {lost:>5,} words "
        f"({share:.3f} %) in {reasons.total()} pieces: {told}; with a date in them: {len(dated)}"
    )
    for line in dated:
        print(line)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pieces", action="store_true", help="print every piece that is dropped")
    chosen = parser.parse_args(arguments)
    try:
        for corpus in (*TIMEML, "timeline17"):
            measure(corpus, chosen.pieces)
    except MissingCorporaError as error:
        return explain_and_exit(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
