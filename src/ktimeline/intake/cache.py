"""What was worked out before, kept in files: found again by all that it depends on."""

from __future__ import annotations

import io
import os
import pickle
import re
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

__all__ = ["Cache", "open_cache"]

_ENVIRONMENT = "KTIMELINE_CACHE"
_LIBRARIES = ("ktimeline", "trafilatura", "pypdf", "python-docx", "dateparser", "py3langid")
_DIGEST = 32  # bytes
_NAME = re.compile(r"[0-9a-f]{62}")
_KEPT_VERSIONS = 3
_PARTS = ("model", "intake", "normalise", "harvest")  # of the package, whose values are kept
_PLAIN = {
    "datetime": {"date", "datetime", "time", "timedelta", "timezone"},
    "fractions": {"Fraction"},
    "functools": {"partial"},
    "builtins": {"frozenset", "set"},
}


@dataclass(frozen=True, slots=True)
class Cache:
    """Values in the files of a folder, one a key.

    A file is written whole or not at all, and one that is damaged counts as missing. Only plain
    values and those of the model are ever loaded.
    """

    folder: Path

    def recall(self, key: object) -> Any:
        """Return the value that was kept under a key; None where there is none."""
        path = self._path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        with suppress(OSError):
            os.utime(path)  # what is used last goes last
        if sha256(data[_DIGEST:]).digest() != data[:_DIGEST]:
            return None
        try:
            return _Reader(io.BytesIO(zlib.decompress(data[_DIGEST:]))).load()
        except (pickle.PickleError, zlib.error, AttributeError, EOFError, ImportError, IndexError,
                TypeError, ValueError):  # fmt: skip
            return None

    def keep(self, key: object, value: object) -> None:
        """Keep a value under a key; a full or read-only disk is no error."""
        data = zlib.compress(pickle.dumps(value, pickle.HIGHEST_PROTOCOL), 1)
        path = self._path(key)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, sha256(data).digest() + data)

    def trim(self, most: int) -> int:
        """Remove what was used longest ago until `most` bytes are kept; return how many went.

        What other states of the program have kept counts too. Raises ValueError for `most` below 0.
        """
        if most < 0:
            raise ValueError(f"a cache cannot hold {most} bytes; 0 empties it")
        found = sorted(_kept(self.folder.parent), key=lambda one: one[1].st_mtime_ns)
        size, removed = sum(state.st_size for _, state in found), 0
        for path, state in found:
            if size <= most:
                break
            with suppress(OSError):
                path.unlink()
                removed += state.st_size
            size -= state.st_size
        return removed

    def _path(self, key: object) -> Path:
        name = _hash(key)
        return self.folder / name[:2] / name[2:]


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        package, _, rest = module.partition(".")
        own = package == "ktimeline" and rest.partition(".")[0] in _PARTS
        if own or name in _PLAIN.get(module, ()):
            found = super().find_class(module, name)
            # What a module merely imports ("os") is none of its own.
            if not own or getattr(found, "__module__", "") == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is nothing that is kept")


def open_cache(folder: Path | None = None) -> Cache:
    """Return the user's cache for this very program, in `folder` or the usual place.

    The usual place is the user's cache folder of the system, or what KTIMELINE_CACHE names. What
    another state of the program or of its libraries has kept is never found, and only the three
    states that were used last are kept.
    """
    if folder is None:
        named = os.environ.get(_ENVIRONMENT)
        folder = Path(named) if named else _usual_folder()
    own = folder / _program()
    if not own.is_dir():
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            own.mkdir(exist_ok=True)
            _forget(folder)
    return Cache(own)


def _usual_folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("ktimeline")


def _program() -> str:
    """Return a digest of the program and its libraries: of each file's name, size and change."""
    package = Path(__file__).resolve().parents[1]
    state = []
    for folder, inner, names in os.walk(package):
        inner[:] = sorted(name for name in inner if name != "__pycache__")
        for name in sorted(names):
            with suppress(OSError):
                found = os.stat(os.path.join(folder, name))
                state.append((folder, name, found.st_size, found.st_mtime_ns))
    for library in _LIBRARIES:
        with suppress(PackageNotFoundError):
            state.append((library, version(library), 0, 0))
    return _hash(state)[:16]


def _forget(folder: Path) -> None:
    states = [path for path in folder.iterdir() if path.is_dir()]
    for old in sorted(states, key=lambda path: path.stat().st_mtime_ns)[:-_KEPT_VERSIONS]:
        shutil.rmtree(old, ignore_errors=True)


def _kept(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Yield the files of a cache, all states of the program together, with what `stat` says."""
    for path in folder.glob("*/??/*"):
        with suppress(OSError):
            if _NAME.fullmatch(path.name):
                yield path, path.stat()


def _hash(key: object) -> str:
    """Return the digest of a key, whose parts show by `repr` all that tells them apart."""
    digest = sha256()
    for part in key if isinstance(key, tuple) else (key,):
        data = part if isinstance(part, bytes) else repr(part).encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def _write(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
