"""From sources to documents: archives opened, addresses fetched, standard input read."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import BinaryIO

from ktimeline.intake.bugs import report_bug
from ktimeline.intake.fetching import fetch, is_address
from ktimeline.intake.formats import (
    Archive,
    Document,
    Draft,
    Failure,
    Format,
    Member,
    NoArticleError,
    Options,
    UnreadableError,
)
from ktimeline.intake.gathering import Source
from ktimeline.intake.metadata import Metadata
from ktimeline.intake.registry import kind_of, kind_of_type, sniff
from ktimeline.model import Article

__all__ = ["open_sources"]

_DEEPEST = 3  # archives in archives


def open_sources(
    sources: Iterable[Source | Article], options: Options, stdin: BinaryIO | None = None
) -> Iterator[Article | Document | Failure]:
    """Yield the documents of sources one by one, and what could not be opened; articles as given.

    Archives are read while their documents are taken, so that no more than one is held at a time.
    """
    for source in sources:
        if isinstance(source, Article):
            yield source
        else:
            yield from _Opener(options).documents(source, stdin)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a document lies: how it is told of, its file, what is stated of it, how deep it is."""

    name: str
    path: PurePath | None
    metadata: Metadata
    is_named: bool
    depth: int = 0


@dataclass(frozen=True, slots=True)
class _Opener:
    options: Options

    def documents(self, source: Source, stdin: BinaryIO | None) -> Iterator[Document | Failure]:
        place = _Place(source.name, source.path, source.metadata, source.is_named)
        try:
            if source.path is not None:
                yield from self._file(source.path, place)
            elif is_address(source.name):
                yield from self._address(place)
            else:
                data = (stdin or sys.stdin.buffer).read()
                yield from self._bytes(data, sniff(data), place)
        except UnreadableError as error:
            yield _failure(error, place)
        except OSError as error:
            yield Failure(source.name, f"cannot be read: {error.strerror or error}")
        except Exception as error:
            # What nobody foresaw costs this source, never the others.
            yield Failure(source.name, report_bug(error, source.name))

    def _file(self, path: Path, place: _Place) -> Iterator[Document | Failure]:
        kind = kind_of(path)
        if isinstance(kind, Archive):
            with path.open("rb") as file:
                yield from self._inside(kind, file, place)
        else:
            yield Document(place.name, path, kind, path, place.metadata, place.is_named)

    def _address(self, place: _Place) -> Iterator[Document | Failure]:
        found = fetch(place.name, self.options.private)
        kind = kind_of_type(found.type)
        if kind is None or found.type.startswith("text/plain"):
            kind = sniff(found.data)
        stated = place.metadata.over(Metadata(url=found.url))
        yield from self._bytes(found.data, kind, replace(place, metadata=stated))

    def _bytes(
        self, data: bytes, kind: Format | Archive, place: _Place
    ) -> Iterator[Document | Failure]:
        if isinstance(kind, Format):
            yield Document(place.name, data, kind, place.path, place.metadata, place.is_named)
        elif place.depth >= _DEEPEST:
            yield Failure(place.name, "lies too deep in archives; unpack it and name the folder")
        else:
            yield from self._inside(kind, io.BytesIO(data), place)

    def _inside(
        self, archive: Archive, file: BinaryIO, place: _Place
    ) -> Iterator[Document | Failure]:
        found = False
        try:
            for member in archive.members(file, self.options):
                for one in self._member(member, place):
                    found = found or isinstance(one, Document) or one.failed
                    yield one
        except UnreadableError as error:
            yield _failure(error, place)
            return
        except (OSError, MemoryError) as error:
            yield Failure(place.name, f"cannot be read to its end: {error}")
            return
        if not found:
            yield Failure(place.name, "holds nothing that is read")

    def _member(self, member: Member | Failure, outer: _Place) -> Iterator[Document | Failure]:
        name = f"{outer.name}: {member.name}"
        if isinstance(member, Failure):
            yield Failure(name, member.message, member.failed)
            return
        path = PurePath(outer.path or outer.name, member.name) if member.is_file else outer.path
        stated = outer.metadata.over(member.metadata)
        place = _Place(name, path, stated, not member.is_file, outer.depth + 1)
        if isinstance(member.content, Draft):
            yield Document(name, member.content, None, path, place.metadata)
            return
        kind = kind_of_type(member.type) if member.type else kind_of(PurePath(member.name))
        if kind is None:
            yield Failure(name, "is of a kind that is not read; passed over", failed=False)
        else:
            yield from self._bytes(member.content, kind, place)


def _failure(error: UnreadableError, place: _Place) -> Failure:
    return Failure(place.name, str(error), place.is_named or not isinstance(error, NoArticleError))
