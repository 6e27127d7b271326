"""What an input's name may be beside a path: a pattern, or a list of names in a file."""

from __future__ import annotations

import glob
import os
from difflib import get_close_matches
from pathlib import Path

from ktimeline.intake.decode import decode
from ktimeline.intake.fetching import is_address
from ktimeline.intake.formats import UnreadableError

__all__ = ["is_list", "is_pattern", "lines_of_list", "matches", "missing"]

_LIST = "@"
_COMMENT = "#"
_LIKENESS = 0.8  # of two names, above which one may be a slip for the other


def is_pattern(name: str) -> bool:
    """Tell whether a name is a pattern with `*`, `?` or `[...]`, and no file that is called so."""
    return glob.has_magic(name) and not os.path.lexists(name)


def matches(pattern: str) -> list[Path]:
    """Return the files and folders that a pattern matches, sorted, hidden ones left out.

    `**` stands for any folders.
    """
    return [Path(name) for name in sorted(glob.glob(pattern, recursive=True))]


def is_list(name: str) -> bool:
    """Tell whether a name is a list of inputs, "@list.txt"."""
    return name.startswith(_LIST) and len(name) > 1


def lines_of_list(name: str) -> list[str]:
    """Return the inputs that a list names, one a line; blank lines and "# ..." are passed over.

    A path is looked for in the folder of the list, and where it is not there, in the folder that
    one works in. Raises UnreadableError for a list that cannot be read.
    """
    path = Path(name.removeprefix(_LIST))
    try:
        text, _ = decode(path.read_bytes())
    except FileNotFoundError as error:
        raise UnreadableError(f"names a list that {missing(path)}") from error
    except OSError as error:
        raise UnreadableError(f"names a list that cannot be read: {error.strerror}") from error
    lines = [line.strip() for line in text.splitlines()]
    return [_placed(line, path.parent) for line in lines if line and not line.startswith(_COMMENT)]


def _placed(line: str, folder: Path) -> str:
    if is_address(line) or line == "-" or os.path.isabs(line) or "\0" in line:
        return line
    if is_list(line):
        return _LIST + _placed(line[1:], folder)
    beside = folder / line
    there = os.path.lexists(beside) or (glob.has_magic(line) and matches(str(beside)))
    return str(beside) if there or not os.path.lexists(line) else line


def missing(path: Path) -> str:
    """Return why a path leads to nothing, and the name that may have been meant."""
    if path.is_symlink():
        return f"is a link to a file that does not exist: {os.readlink(path)}"
    folder = path.parent
    try:
        names = [entry.name for entry in os.scandir(folder)]
    except OSError:
        return f"does not exist, nor can its folder {folder} be read"
    close = get_close_matches(path.name, names, n=1, cutoff=_LIKENESS)
    hint = f"; did you mean {folder / close[0]}?" if close else ""
    return f"does not exist{hint}"
