"""A timeline from what holds one: its JSON, its CSV, or the articles that it is built of."""

from __future__ import annotations

import json
from pathlib import Path

from ktimeline.export.document import SCHEMA
from ktimeline.export.json_reading import read_json
from ktimeline.pipeline import build
from ktimeline.timeline import Timeline

__all__ = ["is_timeline_json", "open_timeline"]


def open_timeline(path: str | Path) -> Timeline:
    """Return the timeline in a file that `export` wrote, or that of a folder or file of articles.

    A JSON of ours is read as it is, and so is a CSV of events; all else is articles, and is built.
    Raises FileNotFoundError where there is nothing, ValueError for a JSON of ours that is broken.
    """
    path = Path(path)
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such file or folder")
    if is_timeline_json(path):
        read = read_json(path.read_bytes())
        parts = (read.articles, read.events, read.undated, read.unresolved, read.problems)
        return Timeline(*parts)
    return build(path)


def is_timeline_json(path: Path) -> bool:
    """Tell whether a file is the JSON of a timeline, of this version or of another."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    try:
        document = json.loads(path.read_bytes())
    except ValueError:
        return False
    told = document.get("schema") if isinstance(document, dict) else None
    return isinstance(told, str) and told.startswith(SCHEMA.partition("/")[0] + "/")
