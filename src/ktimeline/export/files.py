"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

__all__ = ["write_whole"]


def write_whole(path: str | Path, data: str | bytes) -> Path:
    """Write `data` to `path` whole or not at all, and return the path.

    Text is written as UTF-8 with the line ends it has, a letter that UTF-8 cannot hold (of the name
    of a file, say) as a question mark. Missing folders are created. The bytes go
    to a temporary file in the same folder, which then takes the place of `path` in one step: a
    reader never sees half a file, and a crash leaves the old one.

    Raises OSError, naming the path and what to do, where the file cannot be written.
    """
    target = Path(path)
    content = data.encode("utf-8", "replace") if isinstance(data, str) else data
    if target.is_dir():
        raise OSError(f"cannot write {target}: it is a folder; name a file in it instead")
    file = next((one for one in target.parents if one.is_file()), None)
    if file is not None:
        raise OSError(f"cannot write {target}: {file} is a file, not a folder; choose another name")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, content)
    except OSError as error:
        why = error.strerror or str(error)
        raise OSError(
            f"cannot write {target}: {why.lower()}; choose a folder you may write to"
        ) from error
    return target


def _replace(target: Path, content: bytes) -> None:
    """Write a temporary file beside `target` and move it there; leave nothing behind on failure."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """Return the permissions the file should have: its own if it exists, else readable by all.

    `mkstemp` makes files that only their owner can read, which is wrong for a page to be served;
    the process's umask cannot be read without changing it, so new files get 0o644.
    """
    return target.stat().st_mode & 0o777 if target.exists() else 0o644
