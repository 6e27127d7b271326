"""Write down what a strong, slow parser reads in news, for ours to learn from.

Run by hand, at development time only: `python -m tools.teach_parser FOLDER SILVER`, where FOLDER
has the treebanks that `tools.train_tagger` learns from. A teacher (`tools.teacher`) learns them
too; then it reads sentences of newspapers, and their trees are written to the CoNLL-U file SILVER,
which `python -m tools.train_tagger FOLDER --silver SILVER` takes (Buciluǎ, Caruana &
Niculescu-Mizil, Model Compression, 2006). Their text is not ours: SILVER stays outside of the
project. Takes about an hour and a half of CPU time, and needs what `tools.teacher` needs.

The sentences come from the corpora of the benchmarks, without any of their annotations, and from
those halves alone that nothing is reported of: articles of timeline17, TimeBank, AQUAINT, WikiWars.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.corpora import CORPORA, corpora_folder
from benchmarks.timeline17 import joined
from benchmarks.treebank import read_conllu
from tools.drills import drills
from tools.teacher import Reading, train_teacher
from tools.train_tagger import NEWS, WEB

from ktimeline.syntax import split_sentences
from ktimeline.syntax.perceptron.tokens import tokenise

__all__ = ["news_texts", "picked", "written"]

COUNT, SEED = 34_000, 5
SHORTEST, LONGEST = 6, 45  # tokens
ANNOTATED = ("timebank", "aquaint", "wikiwars")
_DATED = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|1[6-9]\d\d|20[01]\d"
    r"|(?:last|next|this|previous|following) (?:week|month|year|night|summer|winter|spring|autumn"
    r"|fall|weekend|decade|century)"
    r"|(?:days?|weeks?|months?|years?) (?:ago|later|earlier|before|after))\b"
)
_BEGINS, _ENDS = re.compile(r"[A-Z“\"‘'(0-9]"), re.compile(r"[.!?][”\"’')]*$")
_FURNITURE = re.compile(r"https?:|www\.|[@|*<>{}\[\]…]|_{2}|\.\.\.|\bCopyright\b|--\s*--")


def news_texts() -> Iterator[str]:
    """Yield the bare texts of the even articles of each corpus."""
    for corpus in CORPORA.values():
        if corpus.name in ANNOTATED:
            yield from (document.text for document in corpus.documents()[::2])
    for path in sorted((corpora_folder() / "timeline17").glob("*/InputDocs/*/*.txt"))[::2]:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        yield "\n".join(map(joined, lines))


def is_prose(sentence: str) -> bool:
    """Tell whether a sentence is one of running text: no headline, table or page furniture.

    >>> is_prose("The mill burned down in May."), is_prose("Home | News | Sport")
    (True, False)
    """
    words = sentence.split()
    return bool(
        _BEGINS.match(sentence)
        and _ENDS.search(sentence)
        and not _FURNITURE.search(sentence)
        and sentence.count("“") == sentence.count("”")
        and sum(word[0].isupper() for word in words) <= 0.55 * len(words)
        and sum(map(str.isdigit, sentence)) <= 0.2 * len(sentence)
        and sum(map(str.isalpha, sentence)) >= 0.7 * len(sentence)
    )


def picked(texts: Iterable[str], count: int = COUNT) -> list[list[str]]:
    """Return the tokens of `count` sentences: those with a date first, then others by chance."""
    seen: set[str] = set()
    found: dict[bool, list[list[str]]] = {True: [], False: []}
    for text in texts:
        for span in split_sentences(text):
            sentence = " ".join(text[span.start : span.end].split())
            if not is_prose(sentence):
                continue
            words = [sentence[start:end] for start, end in tokenise(sentence)]
            key = " ".join(word.lower() for word in words if word[0].isalnum())
            if SHORTEST <= len(words) <= LONGEST and key not in seen:
                seen.add(key)
                found[bool(_DATED.search(sentence))].append(words)
    chance = random.Random(SEED)
    chance.shuffle(found[True])
    chance.shuffle(found[False])
    return [*found[True], *found[False]][:count]


def written(readings: Iterable[Reading]) -> str:
    """Return trees as CoNLL-U, as `benchmarks.treebank` reads it."""
    blocks = []
    for reading in readings:
        rows = zip(reading.words, reading.tags, reading.heads, reading.relations, strict=True)
        lines = [
            f"{at}\t{word}\t_\t_\t{tag}\t_\t{head + 1}\t{relation}\t_\t_"
            for at, (word, tag, head, relation) in enumerate(rows, 1)
        ]
        blocks.append("\n".join([f"# text = {' '.join(reading.words)}", *lines, ""]))
    return "\n".join(blocks)


def main(arguments: Sequence[str] | None = None) -> None:
    """Teach the teacher, let it read, and write the file."""
    options = argparse.ArgumentParser(prog="python -m tools.teach_parser", description=__doc__)
    options.add_argument("folder", type=Path, help="where the treebanks lie")
    options.add_argument("silver", type=Path, help="the file to write")
    options.add_argument("--count", type=int, default=COUNT, help="sentences to read")
    given = options.parse_args(arguments)
    web, news = (list(read_conllu(given.folder / f"{name}.conllu")) for name in (WEB, NEWS))
    teacher = train_teacher([*web, *news, *news, *drills()])
    sentences = picked(news_texts(), given.count)
    given.silver.write_text(written(teacher.read(sentences)), encoding="utf-8")
    print(f"{given.silver}: {len(sentences):,} sentences")


if __name__ == "__main__":
    main()
