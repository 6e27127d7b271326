"""The formats that are read, by suffix: a new format is a file beside this one and a line here."""

from __future__ import annotations

from pathlib import Path

from ktimeline.intake.formats import Format
from ktimeline.intake.markdown import MARKDOWN
from ktimeline.intake.plain import PLAIN

__all__ = ["FORMATS", "format_of", "suffixes"]

FORMATS: tuple[Format, ...] = (PLAIN, MARKDOWN)

_BY_SUFFIX = {suffix: one for one in FORMATS for suffix in one.suffixes}


def format_of(path: Path) -> Format | None:
    """Return the format that a path's suffix names; None where it names none.

    A file without a suffix, as a pipe has none, is plain text.

    >>> format_of(Path("notes/Summit.MD")).name
    'Markdown'
    >>> format_of(Path("photo.jpg")) is None
    True
    """
    return _BY_SUFFIX.get(path.suffix.lower(), None if path.suffix else PLAIN)


def suffixes() -> tuple[str, ...]:
    """Return every suffix that is read, sorted."""
    return tuple(sorted(_BY_SUFFIX))
