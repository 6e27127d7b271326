"""What a reader of one file format takes and gives, and the error that it reports with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import BinaryIO

from ktimeline.intake.metadata import Metadata
from ktimeline.model import DateClaim, Dropped, Omitted

__all__ = [
    "FIELDS",
    "Archive",
    "Document",
    "Draft",
    "Failure",
    "Format",
    "Member",
    "NoArticleError",
    "Options",
    "Reading",
    "UnreadableError",
    "needs",
]


FIELDS = ("text", "title", "published", "updated", "url", "source", "language")
"""What a column of a table may hold of an article."""


class UnreadableError(Exception):
    """An input that cannot be read; the message tells a person why and how to mend it."""


class NoArticleError(UnreadableError):
    """A file that is whole and holds no article: a table of numbers, a program's settings."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as a file gives it: its text, and what the file says about it.

    `title` is what the text itself shows as its headline; a title in `metadata` goes before it.
    `claims` are the dates that the file's own marks state, beside those of `metadata`. `dropped`
    lists pieces of the text that the format knows to be no story, `omitted` what its reader left
    out of the text.
    """

    text: str
    title: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    claims: tuple[DateClaim, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    omitted: tuple[Omitted, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles of one document (a feed may hold many), with reservations in words."""

    drafts: tuple[Draft, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its name, its suffixes in lower case with the dot, and its reader.

    `read` takes a document's bytes and raises `UnreadableError`, and nothing else, whatever they
    are. `types` are the MIME types that name the format.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes], Reading]
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Options:
    """What a caller may say about the reading of inputs.

    `columns` pairs a field ("text", "published", ...) with the column of a table that holds it.
    `private` allows addresses of the own machine and its network; `omitted` keeps what readers
    leave out of an article's text.
    """

    columns: tuple[tuple[str, str], ...] = ()
    private: bool = False
    omitted: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """What one reader reads: a file, bytes out of an archive, or a draft that is made already.

    `name` is how people are told of it, `path` the file that it is or lies in. `metadata` is what
    a manifest or the archive states. `is_named` tells what the caller named from what lay about:
    only of the former it is a failure that it holds no article.
    """

    name: str
    content: Path | bytes | Draft
    format: Format | None = None
    path: PurePath | None = None
    metadata: Metadata = field(default_factory=Metadata)
    is_named: bool = True


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be read, or, with `failed` False, was read with a reservation."""

    name: str
    message: str
    failed: bool = True


@dataclass(frozen=True, slots=True)
class Member:
    """A piece of an archive: the bytes of a file, or a draft that the archive makes itself.

    `name` is a path inside the archive where `is_file`, else words ("row 7"). The format is found
    by the MIME type, where one is stated, or by the suffix.
    """

    name: str
    content: bytes | Draft
    type: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    is_file: bool = False


@dataclass(frozen=True, slots=True)
class Archive:
    """A format that holds pieces, which are taken from it one by one.

    `members` takes an open file and raises `UnreadableError`, and nothing else, where the archive
    itself is broken; a piece that cannot be read is a `Failure`.
    """

    name: str
    suffixes: tuple[str, ...]
    members: Callable[[BinaryIO, Options], Iterator[Member | Failure]]
    types: tuple[str, ...] = ()


def needs(library: str, extra: str) -> UnreadableError:
    """Return the error for a file whose reader is not installed.

    >>> str(needs("pypdf", "pdf"))
    'needs pypdf, which is not installed; install it with: pip install "ktimeline[pdf]"'
    """
    return UnreadableError(
        f"needs {library}, which is not installed; install it with: "
        f'pip install "ktimeline[{extra}]"'
    )
