"""Accuracy against gold corpora, scored as TempEval-3 task A scores it.

Run as `python -m benchmarks.accuracy timebank --half a --errors 20 --kind value`.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import ktimeline
from benchmarks.corpora import (
    CORPORA,
    Corpus,
    MissingCorporaError,
    corpora_folder,
    explain_and_exit,
)
from ktimeline.evaluation.annotation import Annotation
from ktimeline.evaluation.score import Difference, Kind, Score, differences, score
from ktimeline.evaluation.timeml import GoldDocument
from ktimeline.languages import codes

SHOWN_PER_GROUP = 3
HEADER = (
    f"{'':<16}{'docs':>5}{'timex':>6} | {'strict P':>8}{'R':>7}{'F1':>7} | "
    f"{'relaxed P':>9}{'R':>7}{'F1':>7} | {'type F1':>7} | {'value F1':>8}{'spelled':>9}"
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A gold document with what was found in it."""

    gold: GoldDocument
    predicted: tuple[Annotation, ...]

    @property
    def score(self) -> Score:
        """The document's counts."""
        return score(self.gold.timexes, self.predicted)

    @property
    def differences(self) -> list[Difference]:
        """The document's errors."""
        return list(differences(self.gold.text, self.gold.timexes, self.predicted))


def judge(document: GoldDocument, language: str) -> Judged:
    """Return `document` with what `ktimeline.find` says of its text, published at its DCT."""
    found = ktimeline.find(document.text, published=document.document_time, language=language)
    return Judged(document, tuple(Annotation.of(result) for result in found))


def row(name: str, documents: int, counts: Score, *, typed: bool) -> str:
    """Return one line of the table; rates are percentages."""
    strict, relaxed = counts.strict, counts.relaxed
    kind = f"{100 * counts.type_f1:7.2f}" if typed else f"{'-':>7}"
    return (
        f"{name:<16}{documents:>5}{counts.gold:>6} | "
        f"{100 * strict.precision:8.2f}{100 * strict.recall:7.2f}{100 * strict.f1:7.2f} | "
        f"{100 * relaxed.precision:9.2f}{100 * relaxed.recall:7.2f}{100 * relaxed.f1:7.2f} | "
        f"{kind} | {100 * counts.value_f1:8.2f}{100 * counts.spelled_value_f1:9.2f}"
    )


def pattern(value: str) -> str:
    """Return `value` with its digits as 9, so that like errors fall together."""
    return re.sub(r"\d", "9", value)


def grouped(errors: Sequence[tuple[str, Difference]]) -> list[list[tuple[str, Difference]]]:
    """Return the errors in groups of one text and value pattern, the largest group first."""
    groups: dict[tuple[str, str], list[tuple[str, Difference]]] = defaultdict(list)
    for name, error in errors:
        shown = error.gold or error.predicted
        assert shown is not None
        words = " ".join(shown.text.lower().split())
        groups[pattern(words), pattern(shown.value)].append((name, error))
    return sorted(groups.values(), key=len, reverse=True)


def described(annotation: Annotation | None) -> str:
    """Return `[text|type|value|mod]`, or `-` where there is nothing."""
    if annotation is None:
        return "-"
    text = " ".join(annotation.text.split())
    return f"[{text}|{annotation.type}|{annotation.value}|{annotation.mod}]"


def print_errors(judged: Sequence[Judged], kind: Kind, limit: int) -> None:
    """Print the most frequent groups of errors of one kind."""
    errors = [
        (one.gold.id, error) for one in judged for error in one.differences if error.kind is kind
    ]
    groups = grouped(errors)
    print(f"\n  {kind}: {len(errors)} errors in {len(groups)} groups")
    dates = {one.gold.id: one.gold.document_time for one in judged}
    for group in groups[:limit]:
        print(f"  {len(group)} x")
        for name, error in group[:SHOWN_PER_GROUP]:
            shown = error.gold or error.predicted
            assert shown is not None
            pair = f"gold {described(error.gold)}  got {described(error.predicted)}"
            words = " ".join(shown.text.split())
            print(f"      {pair}  ({name}, published {dates[name]})")
            print(f"        …{error.before}«{words}»{error.after}…")


def print_documents(judged: Sequence[Judged], *, typed: bool) -> None:
    """Print a line for each document."""
    for one in judged:
        print(row(f"  {one.gold.id[-14:]}", 1, one.score, typed=typed))


def report(corpus: Corpus, options: argparse.Namespace) -> None:
    """Print the table of one corpus, and its errors where they are asked for."""
    cache: dict[str, Judged] = {}
    kinds = [Kind(options.kind)] if options.kind else list(Kind)
    tuning_only = "a" if options.errors and corpus.halved else None  # b stays unseen
    parts = corpus.parts(options.half or tuning_only)
    for name, documents in parts:
        for document in documents:
            if document.id not in cache:
                cache[document.id] = judge(document, corpus.language)
        judged = [cache[document.id] for document in documents]
        total = sum((one.score for one in judged), Score())
        print(row(name, len(judged), total, typed=corpus.typed), flush=True)
        if options.docs:
            print_documents(judged, typed=corpus.typed)
    if options.errors:
        for kind in kinds:
            if kind is not Kind.TYPE or corpus.typed:
                print_errors(judged, kind, options.errors)


def readable() -> list[str]:
    """Return the names of the corpora whose language has a grammar."""
    known = codes()
    return [corpus.name for corpus in CORPORA.values() if corpus.language in known]


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Return the command line's options."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("corpora", nargs="*", help=f"of {', '.join(CORPORA)}; default: all")
    parser.add_argument("--half", choices=["a", "b"], help="a: even documents, b: odd ones")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N error groups")
    parser.add_argument("--kind", choices=[kind.value for kind in Kind], help="of this kind only")
    parser.add_argument("--docs", action="store_true", help="a line for each document")
    options = parser.parse_args(arguments)
    options.corpora = options.corpora or readable()
    for name in options.corpora:
        if name not in CORPORA:
            parser.error(f"no corpus {name!r}; there are {', '.join(CORPORA)}")
    if options.kind and not options.errors:
        options.errors = 20
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse(arguments)
    try:
        corpora_folder()
        print(HEADER)
        for name in options.corpora:
            report(CORPORA[name], options)
    except MissingCorporaError as error:
        return explain_and_exit(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
