"""A timeline from what holds one: its JSON, its CSV, or the articles that it is built of."""

from __future__ import annotations

import re
from pathlib import Path

from ktimeline.export.document import SCHEMA
from ktimeline.export.json_reading import read_json, read_jsonl
from ktimeline.pipeline import build
from ktimeline.timeline import Timeline

__all__ = ["is_timeline_json", "open_timeline"]

_LINES = ".jsonl"
_OPENING = 4096  # bytes, in which the schema stands
_MARK = re.compile(rb'"schema"\s*:\s*"' + SCHEMA.partition("/")[0].encode() + b"/")


def open_timeline(path: str | Path) -> Timeline:
    """Return the timeline in a file that `export` wrote, or that of a folder or file of articles.

    A JSON or JSONL of ours is read as it is, and so is a CSV of events; all else is articles, and
    is built. Raises FileNotFoundError where there is nothing, ValueError for a JSON of ours that is
    broken.
    """
    path = Path(path)
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such file or folder")
    if not is_timeline_json(path):
        return build(path)
    read = read_jsonl if path.suffix.lower() == _LINES else read_json
    try:
        found = read(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    parts = (found.articles, found.events, found.undated, found.unresolved, found.problems)
    return Timeline(*parts)


def is_timeline_json(path: str | Path) -> bool:
    """Tell whether a file is the JSON or JSONL of a timeline, of this version or of another."""
    path = Path(path)
    if path.suffix.lower() not in (".json", _LINES):
        return False
    try:
        with path.open("rb") as file:
            return _MARK.search(file.read(_OPENING)) is not None
    except (OSError, ValueError):  # a name that is none
        return False
