"""False alarms: what is found where no time is spoken of, per 10,000 words.

Run as `python -m benchmarks.false_alarms`. Three measures: sentences written to mislead; made-up
text full of look-alikes; and, where the treebanks are at hand, mentions that swallow a finite verb
or a modal, words that people marked by hand and that no name of a time has in it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.corpora import MissingCorporaError, corpora_folder
from benchmarks.dateless import dateless
from benchmarks.treebank import Sentence, read_conllu
from ktimeline.extract import extract

NEGATIVES = Path(__file__).parents[1] / "tests" / "languages" / "english_negatives.txt"
WORDS = 50_000
FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
SHOWN = 6


def negatives() -> Iterator[str]:
    """Yield the sentences of our own in which a careless reader finds a time."""
    for line in NEGATIVES.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def verbs_in_mentions(sentences: Iterable[Sentence]) -> Iterator[tuple[str, str]]:
    """Yield each mention that covers a finite verb, with the verb."""
    for sentence in sentences:
        for mention in extract(sentence.text):
            for word in sentence.words:
                if word.tag in FINITE and mention.span.overlaps(word.span):
                    yield mention.text, word.form


def line(name: str, alarms: Sequence[str], words: int) -> str:
    """Return one line: alarms, words, the rate, and the most frequent alarms."""
    often = Counter(" ".join(alarm.lower().split()) for alarm in alarms).most_common(SHOWN)
    shown = ", ".join(f"{text} ({count})" for text, count in often)
    rate = 10_000 * len(alarms) / words if words else 0.0
    return f"  {name:<34}{len(alarms):>6} in {words:>8,} words {rate:>8.2f}   {shown}".rstrip()


def report(words: int) -> None:
    """Print the line of every measure."""
    print("false alarms, and their rate per 10,000 words")
    sentences = list(negatives())
    alarms = [mention.text for sentence in sentences for mention in extract(sentence)]
    print(line("sentences written to mislead", alarms, sum(len(s.split()) for s in sentences)))
    text = dateless(words)
    print(line("made-up text of look-alikes", [m.text for m in extract(text)], len(text.split())))
    try:
        folder = corpora_folder() / "treebank"
    except MissingCorporaError:
        return
    for path in sorted(folder.glob("*-test.conllu")):
        read = list(read_conllu(path))
        swallowed = [f"{mention} [{verb}]" for mention, verb in verbs_in_mentions(read)]
        size = sum(len(sentence.words) for sentence in read)
        print(line(f"finite verbs, {path.stem}", swallowed, size))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.false_alarms", description=__doc__)
    parser.add_argument("--words", type=int, default=WORDS, help="words of made-up text")
    report(parser.parse_args(arguments).words)
    return 0


if __name__ == "__main__":
    sys.exit(main())
