"""Treebanks in CoNLL-U: sentences as text, each word with its part of speech and its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ktimeline.model import Span

__all__ = ["Sentence", "Word", "read_conllu"]


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence; `tag` is the treebank's own (Penn) part of speech."""

    form: str
    tag: str
    span: Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence, with spaces between them only where the treebank has them."""

    text: str
    words: tuple[Word, ...]


def read_conllu(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file; a word that two tokens share is read as its tokens."""
    rows: list[list[str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if not line.strip():
            if rows:
                yield _sentence(rows)
            rows = []
        elif not line.startswith("#"):
            fields = line.split("\t")
            if fields[0].isdigit():  # not 3-4 (a shared word), nor 3.1 (an empty one)
                rows.append(fields)


def _sentence(rows: list[list[str]]) -> Sentence:
    words: list[Word] = []
    text = ""
    for fields in rows:
        form = fields[1]
        words.append(Word(form, fields[4], Span(len(text), len(text) + len(form))))
        text += form if "SpaceAfter=No" in fields[-1] else form + " "
    return Sentence(text.rstrip(), tuple(words))
