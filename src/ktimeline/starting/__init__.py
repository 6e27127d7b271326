"""The folder that a new timeline starts from: settings, a manifest, decisions, one article."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from ktimeline.export.files import write_whole

__all__ = ["STARTING_FILES", "start_folder"]

STARTING_FILES = ("ktimeline.toml", "manifest.csv", "decisions.toml", "articles/example.md")
"""The files of a new folder, each with comments where its format has them."""


def start_folder(folder: str | Path) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Write the files that `folder` has not, and return those written and those that were there.

    A file that is there is never changed. Raises OSError, saying why, where one cannot be written.
    """
    written: list[Path] = []
    kept: list[Path] = []
    for name in STARTING_FILES:
        target = Path(folder) / name
        if target.exists():
            kept.append(target)
        else:
            template = files("ktimeline.starting").joinpath("folder", *name.split("/"))
            written.append(write_whole(target, template.read_bytes()))
    return tuple(written), tuple(kept)
