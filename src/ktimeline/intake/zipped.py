"""ZIP archives: their files one by one, with an eye on what an archive can do to a machine."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from ktimeline.intake.formats import Archive, Failure, Member, Options, UnreadableError

__all__ = ["ZIP", "check_zip"]

_MOST_FILES = 100_000
_LARGEST_FILE = 256 << 20  # bytes, unpacked
_LARGEST_WHOLE = 4 << 30  # bytes, unpacked
_RATIO = 200  # unpacked to packed; text packs ten to one, and nothing honest two hundred to one
_SMALL = 8 << 20  # bytes that may be unpacked whatever the ratio
_BROKEN = (
    zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError,
    ValueError, OverflowError, LookupError,
)  # fmt: skip


def zip_members(file: BinaryIO, _options: Options) -> Iterator[Member | Failure]:
    """Yield the files of a ZIP archive, sorted by name; hidden ones are passed over.

    Nothing is written to disk. A file that is a bomb by its size or ratio, that is encrypted, or
    whose path climbs out of the archive, is a `Failure`. Raises UnreadableError for what is no
    archive or one beyond all measure.
    """
    with _opened(file) as archive:
        check_zip(archive)
        for info in sorted(archive.infolist(), key=lambda one: one.filename):
            path = PurePosixPath(info.filename.replace("\\", "/"))
            if info.is_dir() or any(
                part.startswith((".", "__MACOSX")) for part in path.parts if part != ".."
            ):
                continue
            name = str(path)
            trouble = _trouble(info, path)
            if trouble:
                yield Failure(name, trouble)
                continue
            try:
                with archive.open(info) as inside:
                    data = inside.read(info.file_size + 1)
            except _BROKEN as error:
                yield Failure(name, f"cannot be unpacked: {str(error)[:200]}")
                continue
            yield Member(name, data, is_file=True)


def _opened(file: BinaryIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except _BROKEN as error:
        raise UnreadableError(f"is not a whole ZIP archive: {str(error)[:200]}") from error


def check_zip(archive: zipfile.ZipFile) -> None:
    """Raise UnreadableError for an archive with too many files, or too much in them."""
    infos = archive.infolist()
    if len(infos) > _MOST_FILES:
        raise UnreadableError(f"holds {len(infos):,} files; at most {_MOST_FILES:,} are read")
    whole = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if whole > _LARGEST_WHOLE or whole > max(_SMALL * 8, _RATIO * packed):
        raise UnreadableError(
            f"would unpack {packed:,} bytes to {whole:,}; that is no archive of articles"
        )


def _trouble(info: zipfile.ZipInfo, path: PurePosixPath) -> str:
    """Return why a file of an archive is not unpacked, "" where it is."""
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        return "has a path that leads out of the archive; it was not read"
    if info.flag_bits & 0x1:
        return "is encrypted; unpack it and name the folder"
    if info.file_size > _LARGEST_FILE:
        return f"would unpack to {info.file_size:,} bytes; at most {_LARGEST_FILE:,} are read"
    if info.file_size > max(_SMALL, _RATIO * info.compress_size):
        return f"would unpack {info.compress_size:,} bytes to {info.file_size:,}; it was not read"
    return ""


ZIP = Archive("ZIP", (".zip",), zip_members, ("application/zip", "application/x-zip-compressed"))
