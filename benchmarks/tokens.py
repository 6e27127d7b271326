"""Reading articles kept as a token a line, joined back into text.

The format of the Spanish TempEval-3 articles: token, BIO tag ("B-DATE", "I-DATE", "O") and value,
with tabs between; a line `*!-DCTVALUE="2001-02-01"-!*` starts an article and gives its date, a
blank line ends a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ktimeline.evaluation.annotation import Annotation
from ktimeline.evaluation.timeml import GoldDocument
from ktimeline.model import Span

__all__ = ["read_token_table"]

_START = re.compile(r'\*!-DCTVALUE="(\d{4}-\d\d-\d\d)"-!\*')
_QUOTES = frozenset(["``", "''", '"'])
_CLOSING = frozenset(",.;:)]?!%»…")
_OPENING = frozenset("([¿¡«")


@dataclass(slots=True)
class _Article:
    """An article while it is read: its text so far, and its marked stretches."""

    published: date
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    glued: bool = True  # the next token follows without a space
    in_quotes: bool = False
    marked: list[tuple[int, int, str, str]] = field(default_factory=list)

    def add(self, token: str, tag: str, value: str) -> None:
        quotes = token in _QUOTES
        closing = token in _CLOSING or (quotes and self.in_quotes)
        if not (self.glued or closing):
            self._write(" ")
        start = self.length
        self._write('"' if quotes else token)
        self.glued = token in _OPENING or (quotes and not self.in_quotes)
        self.in_quotes ^= quotes
        if tag.startswith("B-"):
            self.marked.append((start, self.length, tag[2:], value))
        elif tag.startswith("I-") and self.marked:
            first, _, kind, known = self.marked.pop()
            self.marked.append((first, self.length, kind, known))

    def end_sentence(self) -> None:
        if self.pieces and self.pieces[-1] != "\n":
            self._write("\n")
        self.glued, self.in_quotes = True, False

    def _write(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += len(piece)

    def document(self, name: str) -> GoldDocument:
        text = "".join(self.pieces)
        timexes = tuple(
            Annotation(Span(start, end), text[start:end], kind, value)
            for start, end, kind, value in self.marked
        )
        return GoldDocument(name, self.published, text, timexes)


def read_token_table(path: Path) -> list[GoldDocument]:
    """Return the articles of a token table, named by their place in it.

    Raises ValueError, with the line, where a line has not its three columns or no article is open.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        article.document(f"{path.stem}-{place:03}")
        for place, article in enumerate(_articles(lines, str(path)))
    ]


def _articles(lines: Iterable[str], name: str) -> Iterator[_Article]:
    article: _Article | None = None
    for number, line in enumerate(lines, 1):
        if start := _START.match(line):
            if article is not None:
                yield article
            article = _Article(date.fromisoformat(start[1]))
        elif not line.strip():
            if article is not None:
                article.end_sentence()
        else:
            columns = line.split("\t")
            if article is None or len(columns) != 3:
                raise ValueError(f"{name}, line {number}: not a token, a tag and a value: {line!r}")
            article.add(*columns)
    if article is not None:
        yield article
