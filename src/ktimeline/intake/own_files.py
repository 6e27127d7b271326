"""Files in a folder of articles that are none: README, settings, what an earlier run wrote."""

from __future__ import annotations

from pathlib import Path

__all__ = ["is_apart"]

_ABOUT_FOLDER = "readme"  # a file of that name tells about its folder and is no article
_OWN_FILES = frozenset({"decisions.toml", "ktimeline.toml", "pyproject.toml"})
_HEAD = 4_000  # bytes in which a file of ours says that it is one
_PAGE = b'<meta name="generator" content="ktimeline">'
_TABLE = b"event_id,date_edtf,"


def is_apart(path: Path) -> bool:
    """Tell whether a file in a folder is no article of it, and needs no word about it."""
    named = path.stem.lower() == _ABOUT_FOLDER or path.name in _OWN_FILES
    return named or _is_written_here(path)


def _is_written_here(path: Path) -> bool:
    """Tell whether a file is the page or the table that an earlier run wrote."""
    suffix = path.suffix.lower()
    if suffix not in {".html", ".csv"} or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return _PAGE in head if suffix == ".html" else head.lstrip(b"\xef\xbb\xbf").startswith(_TABLE)
