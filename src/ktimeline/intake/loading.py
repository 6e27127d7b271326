"""Loading: inputs of every kind become articles, and what is wrong with them becomes words."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from ktimeline.intake.assembling import assemble
from ktimeline.intake.formats import Reading, UnreadableError
from ktimeline.intake.gathering import Source, gather
from ktimeline.intake.identity import article_id
from ktimeline.intake.moments import read_moment
from ktimeline.intake.plain import read_plain
from ktimeline.intake.registry import format_of
from ktimeline.model import Article, DateSignal, Problem, Published

__all__ = ["Loaded", "load"]

Input = str | Path | Article


@dataclass(frozen=True, slots=True)
class Loaded:
    """The articles that were read, and a problem for each thing that a person should know."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


def load(
    inputs: Input | Iterable[Input],
    published: str | date | datetime | None = None,
    *,
    signal: DateSignal = DateSignal.CALLER,
    stdin: BinaryIO | None = None,
) -> Loaded:
    """Read articles from files, folders, manifests, `-` (standard input) and `Article`s, mixed.

    `published` is believed before all that a file says of itself, and `signal` says who gave it
    (the command line passes COMMAND_LINE). Without it the strongest signal counts: manifest, front
    matter, dateline, date line, file name. Where there is none the article has no date; the day
    of reading and a file's time of change are never one. `stdin` is what `-` reads, by default
    the standard input. An `Article` is passed on as it is, `published` filling a date it lacks.

    Raises ValueError for a `published` that is no date and for two articles of one id, and
    TypeError for an input of another type; what is wrong with a file never raises.

    >>> loaded = load(Article(id="a", text="They met on Friday."), "29 January 2025")
    >>> loaded.articles[0].published.day
    datetime.date(2025, 1, 29)
    """
    given = _given(published, signal)
    gathering = gather([inputs] if isinstance(inputs, str | Path | Article) else inputs)
    shelf = _Shelf(gathering.problems)
    for found in gathering.found:
        if isinstance(found, Article):
            dated = replace(found, published=found.published or given)
            shelf.keep(dated, found.path or f"article {found.id}", own_id=False)
        else:
            _read_onto(shelf, found, given, stdin)
    return Loaded(tuple(shelf.articles), tuple(shelf.problems))


def _given(published: str | date | datetime | None, signal: DateSignal) -> Published | None:
    if published is None:
        return None
    if isinstance(published, str):
        return Published(read_moment(published), signal, published.strip())
    if isinstance(published, date):
        return Published(published, signal, published.isoformat())
    raise TypeError(f"published is a str, a date or a datetime, not {type(published).__name__}")


def _read_onto(
    shelf: _Shelf, source: Source, given: Published | None, stdin: BinaryIO | None
) -> None:
    try:
        reading = _read(source, stdin)
    except UnreadableError as error:
        shelf.tell(source.name, str(error), failed=True)
        return
    for note in reading.notes:
        shelf.tell(source.name, note)
    for draft in reading.drafts:
        article, doubts = assemble(draft, source.metadata, source.path, given)
        if shelf.keep(article, source.name):
            for doubt in doubts:
                shelf.tell(source.name, doubt)


def _read(source: Source, stdin: BinaryIO | None) -> Reading:
    try:
        data = source.path.read_bytes() if source.path else (stdin or sys.stdin.buffer).read()
    except OSError as error:
        raise UnreadableError(f"cannot be read: {error.strerror or error}") from error
    one = format_of(source.path) if source.path else None
    return one.read(data) if one else read_plain(data)


class _Shelf:
    """The articles that are kept, each text once and each id once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.articles: list[Article] = []
        self.problems = list(problems)
        self._by_text: dict[str, tuple[Article, str]] = {}
        self._ids: set[str] = set()

    def tell(self, name: str, message: str, failed: bool = False) -> None:
        self.problems.append(Problem(name, message, failed))

    def keep(self, article: Article, name: str, own_id: bool = True) -> bool:
        """Keep an article unless its text was kept already; return whether it was kept."""
        text = article.text.strip()
        if text in self._by_text:
            self.tell(name, _double(article, *self._by_text[text]))
            return False
        if own_id or not article.id:
            new = article_id(article.title, article.published, article.text, self._ids)
            article = replace(article, id=new)
        elif article.id in self._ids:
            raise ValueError(f"two articles have the id {article.id!r}; give each its own")
        self._by_text[text] = (article, name)
        self._ids.add(article.id)
        self.articles.append(article)
        return True


def _double(article: Article, first: Article, name: str) -> str:
    here, there = (one.published.day if one.published else None for one in (article, first))
    differ = f" (dated {here or 'nowhere'} here and {there or 'nowhere'} there)"
    return f"has the same text as {name}{differ if here != there else ''}; it was read only once"
