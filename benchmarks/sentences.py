"""Where sentences end: this project's splitter beside libraries that do nothing else.

Run as `python -m benchmarks.sentences`. Boundary F1 on the sentences of two treebanks, joined back
to text, and on a table of hard cases; megabytes a second of CPU time on the same text. A library
that is not installed is left out: `pip install pysbd syntok sentencex nupunkt blingfire
sentence-splitter` brings all of them.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module

from benchmarks.corpora import MissingCorporaError, corpora_folder, explain_and_exit
from benchmarks.hard_sentences import HARD
from benchmarks.treebank import Sentence, read_conllu
from ktimeline.syntax import split_sentences

__all__ = ["SPLITTERS", "Splitter", "boundaries", "joined"]

TREEBANKS = ("ewt-test", "gum-wikinews-test")
ENDED = re.compile(r"""[.!?…][\])"”’'»]*$""")
Splitter = Callable[[str], Iterable[int]]
Text = tuple[str, frozenset[int]]


# ---- The splitters: a text in, where its sentences begin out -----------------------------------


def ktimeline_splitter() -> Splitter:
    """This project's."""
    return lambda text: (span.start for span in split_sentences(text))


def pysbd_splitter() -> Splitter:
    """pysbd: the golden rules of the pragmatic segmenter."""
    segmenter = import_module("pysbd").Segmenter(language="en", clean=False, char_span=True)
    return lambda text: (found.start for found in segmenter.segment(text))


def syntok_splitter() -> Splitter:
    """syntok: rules over its own tokens."""
    process = import_module("syntok.segmenter").process
    return lambda text: (
        sentence[0].offset for paragraph in process(text) for sentence in paragraph if sentence
    )


def sentencex_splitter() -> Splitter:
    """sentencex: rules for some 300 languages, compiled."""
    library = import_module("sentencex")
    return lambda text: _sought(text, library.segment("en", text))


def nupunkt_splitter() -> Splitter:
    """nupunkt: Punkt with the abbreviations of its own corpus."""
    library = import_module("nupunkt")
    return lambda text: _sought(text, library.sent_tokenize(text))


def blingfire_splitter() -> Splitter:
    """blingfire: one finite-state machine, compiled; its offsets are bytes, so texts are sought."""
    library = import_module("blingfire")
    return lambda text: _sought(text, library.text_to_sentences(text).split("\n"))


def moses_splitter() -> Splitter:
    """sentence-splitter: the script of Moses and its list of prefixes that end nothing."""
    splitter = import_module("sentence_splitter").SentenceSplitter(language="en")
    return lambda text: _sought(text, splitter.split(text))


SPLITTERS: dict[str, Callable[[], Splitter]] = {
    "ktimeline": ktimeline_splitter,
    "pysbd": pysbd_splitter,
    "syntok": syntok_splitter,
    "sentencex": sentencex_splitter,
    "nupunkt": nupunkt_splitter,
    "blingfire": blingfire_splitter,
    "sentence-splitter": moses_splitter,
}


def _sought(text: str, pieces: Iterable[str]) -> Iterator[int]:
    """Yield where each piece begins after the one before it; its spaces may be any white space."""
    cursor = 0
    for piece in pieces:
        bare = piece.strip()
        start = text.find(bare, cursor)
        if start < 0:
            found = re.compile(r"\s+".join(map(re.escape, bare.split()))).search(text, cursor)
            start, length = (found.start(), found.end() - found.start()) if found else (-1, 0)
        else:
            length = len(bare)
        if bare and start >= 0:
            cursor = start + length
            yield start


# ---- The texts ---------------------------------------------------------------------------------


def joined(sentences: Sequence[str]) -> Text:
    r"""Return one text and where its sentences begin, all but the first.

    A space stands between two sentences, a blank line after one without a final mark.

    >>> text, starts = joined(["A headline", "It rains.", "It pours."])
    >>> text, sorted(starts)
    ('A headline\n\nIt rains. It pours.', [12, 22])
    """
    text, starts = "", []
    for sentence in sentences:
        if text:
            text += " " if ENDED.search(text) else "\n\n"
        starts.append(len(text))
        text += sentence
    return text, frozenset(starts[1:])


def boundaries(splitter: Splitter, text: str, *, by_line: bool) -> frozenset[int]:
    """Return where the sentences begin, all but the first, the white space before them left out.

    `by_line`: the splitter sees a line at a time, as those need it that read over line breaks.
    """
    starts = set()
    lines = re.finditer(r"[^\n]+", text) if by_line else [re.match(r"(?s).*", text)]
    for line in lines:
        if line is not None and line.group().strip():
            found = {0, *splitter(line.group())}
            starts |= {_past_space(text, line.start() + start) for start in found}
    return frozenset(starts - {_past_space(text, 0)})


def _past_space(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def treebank_texts(name: str) -> list[Text]:
    """Return the documents of a treebank, each with where its sentences begin."""
    documents: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in read_conllu(corpora_folder() / "treebank" / f"{name}.conllu"):
        documents[sentence.document].append(sentence)
    return [joined([one.text for one in document]) for document in documents.values()]


# ---- The table ---------------------------------------------------------------------------------


def measured(splitter: Splitter, texts: Sequence[Text], *, by_line: bool) -> tuple[float, ...]:
    """Return precision, recall, F1 and megabytes a second."""
    size = sum(len(text.encode()) for text, _ in texts)
    start = time.process_time()
    found = [boundaries(splitter, text, by_line=by_line) for text, _ in texts]
    taken = time.process_time() - start
    right = sum(len(ours & gold) for ours, (_, gold) in zip(found, texts, strict=True))
    ours, gold = sum(map(len, found)), sum(len(starts) for _, starts in texts)
    precision, recall = right / ours if ours else 0.0, right / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return precision, recall, f1, size / taken / 1e6


def available() -> Iterator[tuple[str, Splitter]]:
    """Yield each splitter that is installed."""
    for name, make in SPLITTERS.items():
        try:
            yield name, make()
        except ImportError:
            print(f"{name:<18} is not installed")


def report(errors: int) -> None:
    """Print a line for each splitter, and the first errors of ours."""
    hard = [joined(case) for case in HARD]
    columns = {name: treebank_texts(name) for name in TREEBANKS} | {"hard cases": hard}
    print(
        f"{'boundaries P / R / F1':<22}" + "".join(f"{name:>23}" for name in columns) + "    MB/s"
    )
    for name, splitter in available():
        print(f"{name:<22}", end="")
        speeds = []
        for texts in columns.values():
            by_line = name != "ktimeline"
            *rates, speed = measured(splitter, texts, by_line=by_line)
            speeds.append(speed)
            print("     " + "/".join(f"{100 * rate:6.1f}" for rate in rates), end="")
        right = sum(boundaries(splitter, text, by_line=by_line) == gold for text, gold in hard)
        print(f"  {speeds[0]:8.2f}   {right} of {len(hard)} hard texts whole")
    for text, gold in (pair for texts in columns.values() for pair in texts):
        if errors > 0:
            errors -= show(text, gold, errors)


def show(text: str, gold: frozenset[int], limit: int) -> int:
    """Print our wrong boundaries of a text, at most `limit`; return how many."""
    wrong = sorted(boundaries(ktimeline_splitter(), text, by_line=False) ^ gold)[:limit]
    for place in wrong:
        kind = "missed" if place in gold else "spurious"
        around = f"{text[max(0, place - 45) : place]}‖{text[place : place + 30]}"
        print(f"  {kind:<9}{around!r}")
    return len(wrong)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sentences", description=__doc__)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N of our errors")
    try:
        report(parser.parse_args(arguments).errors)
    except MissingCorporaError as error:
        return explain_and_exit(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
