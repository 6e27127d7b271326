"""What a reader of one file format takes and gives, and the error that it reports with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ktimeline.intake.metadata import Metadata

__all__ = ["Draft", "Format", "Reading", "UnreadableError"]


class UnreadableError(Exception):
    """An input that cannot be read; the message tells a person why and how to mend it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as a file gives it: its text, and what the file says about it.

    `title` is what the text itself shows as its headline; a title in `metadata` goes before it.
    """

    text: str
    title: str = ""
    metadata: Metadata = field(default_factory=Metadata)


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles of one file (a feed may hold many), with reservations in words."""

    drafts: tuple[Draft, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its name, its suffixes in lower case with the dot, and its reader.

    `read` takes a file's bytes and raises `UnreadableError`, and nothing else, whatever they are.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes], Reading]
