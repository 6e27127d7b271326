"""Treebanks in CoNLL-U: sentences as text, each word with its part of speech and its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ktimeline.model import Span

__all__ = ["Sentence", "Word", "read_conllu"]

_TEXT = "# text = "
_DOCUMENT = "# sent_id = "


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence; `tag` is the treebank's own (Penn) part of speech.

    `universal` is the universal one; `head` is the index of the word that it depends on, -1 for
    the root, and `relation` says how.
    """

    form: str
    tag: str
    span: Span
    lemma: str = ""
    universal: str = ""
    head: int = -1
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence, with spaces between them only where the treebank has them."""

    text: str
    words: tuple[Word, ...]
    document: str = ""


def read_conllu(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file; a word that two tokens share is read as its tokens."""
    rows: list[list[str]] = []
    text = document = ""
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if not line.strip():
            if rows:
                yield _sentence(rows, text, document)
            rows, text = [], ""
        elif line.startswith(_TEXT):
            text = line.removeprefix(_TEXT)
        elif line.startswith(_DOCUMENT):
            document = line.removeprefix(_DOCUMENT).rpartition("-")[0]
        elif not line.startswith("#"):
            fields = line.split("\t")
            if fields[0].isdigit():  # not 3-4 (a shared word), nor 3.1 (an empty one)
                rows.append(fields)


def _sentence(rows: Sequence[Sequence[str]], text: str, document: str) -> Sentence:
    spans = _sought(rows, text)
    if spans is None:
        text, spans = _joined(rows)
    words = tuple(
        Word(row[1], row[4], span, row[2], row[3], int(row[6]) - 1 if row[6].isdigit() else -1,
             row[7])
        for row, span in zip(rows, spans, strict=True)
    )  # fmt: skip
    return Sentence(text, words, document)


def _sought(rows: Sequence[Sequence[str]], text: str) -> list[Span] | None:
    """Return where the words stand in the text that the treebank states; None if they do not."""
    spans: list[Span] = []
    cursor = 0
    for row in rows:
        start = text.find(row[1], cursor)
        if start < 0 or text[cursor:start].strip():
            return None
        cursor = start + len(row[1])
        spans.append(Span(start, cursor))
    return spans if not text[cursor:].strip() else None


def _joined(rows: Sequence[Sequence[str]]) -> tuple[str, list[Span]]:
    spans: list[Span] = []
    text = ""
    for row in rows:
        spans.append(Span(len(text), len(text) + len(row[1])))
        text += row[1] if "SpaceAfter=No" in row[-1] else row[1] + " "
    return text.rstrip(), spans
