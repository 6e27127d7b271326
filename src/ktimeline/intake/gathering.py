"""From what the caller names to the files that are read: folders, manifests, lists, addresses."""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ktimeline.intake.fetching import is_address
from ktimeline.intake.formats import UnreadableError
from ktimeline.intake.manifest import Row, is_manifest, read_manifest
from ktimeline.intake.metadata import Metadata
from ktimeline.intake.naming import is_list, is_pattern, lines_of_list, matches, missing
from ktimeline.intake.own_files import is_apart
from ktimeline.intake.registry import kind_of, suffixes
from ktimeline.intake.unread import how_to_read
from ktimeline.model import Article, Problem

__all__ = ["STANDARD_INPUT", "Gathering", "Source", "gather"]

STANDARD_INPUT = "-"
_MANIFESTS = ("articles.csv", "manifest.csv")  # those of a folder; others are named themselves
_TABLES = (".csv", ".tsv")
_PAGES = (".html", ".htm", ".xhtml")
# What browsers call the folder of a page's pictures and frames, behind the page's own name.
_PAGE_FOLDER = re.compile(
    r"(.+)[-_.](?:files|dateien|fichiers|archivos|file|bestanden|filer)", re.I
)


_SCHEME = re.compile(r"[a-z][a-z\d+.-]+://", re.I)


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, and what a manifest states of it.

    The path is None for standard input and for a web address, which is then the name. `is_named`
    tells what the caller named itself from what was found in a folder.
    """

    name: str
    path: Path | None
    metadata: Metadata = field(default_factory=Metadata)
    listed: bool = False
    is_named: bool = True


class Gathering:
    """The inputs of one call, each file once, in the order in which they were first named.

    A manifest's metadata reach a file whether it was named before the manifest or after it.
    """

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._found: dict[str, Source | Article] = {}
        self._manifests: set[str] = set()

    @property
    def found(self) -> tuple[Source | Article, ...]:
        """The files and articles that were found."""
        return tuple(self._found.values())

    def add(self, given: str | Path | Article) -> None:
        """Take an input: a file, folder, pattern, manifest, list, address, `-` or an article.

        Raises TypeError for anything else; what is wrong with a file becomes a problem.
        """
        if isinstance(given, Article):
            self._found[f"article {len(self._found)}"] = given
        elif not isinstance(given, str | Path):
            raise TypeError(
                f"an input is a path, '-' or an Article, not {type(given).__name__}: {given!r:.60}"
            )
        elif given == STANDARD_INPUT:
            self._found.setdefault(STANDARD_INPUT, Source(STANDARD_INPUT, None))
        else:
            self._named(given)

    def _named(self, given: str | Path) -> None:
        name = str(given)
        if not name or "\0" in name:
            self._fail(name, "is not a path; give a file, a folder or -")
        elif is_address(name):
            self._found.setdefault(name, Source(name, None))
        elif scheme := _SCHEME.match(name):
            self._fail(name, f"begins with {scheme[0]}; a web address begins with https://")
        elif is_list(name):
            self._list(name)
        elif is_pattern(name):
            for path in matches(name):
                self._path(str(path))
            if not matches(name):
                self._fail(
                    name, "matches no file; look into the folder, and mind upper and lower case"
                )
        else:
            self._path(name)

    def _list(self, name: str) -> None:
        if name in self._manifests:
            return
        self._manifests.add(name)
        try:
            listed = lines_of_list(name)
        except UnreadableError as error:
            self._fail(name, str(error))
            return
        for one in listed:
            self._named(one)

    def _path(self, name: str) -> None:
        path = Path(name)
        mode = self._mode(path, name)
        if mode is None:
            return
        if stat.S_ISDIR(mode):
            self._folder(path)
        elif self._is_manifest(path):
            self._manifest(path)
        elif kind_of(path) is None:
            way = how_to_read(path.suffix)
            self._fail(name, f"is of a kind that is not read ({path.suffix}); {way}")
        else:
            self._file(path)

    def _mode(self, path: Path, name: str, where: str = "") -> int | None:
        """Return a path's mode; where it has none, tell `name`'s problem and return None."""
        try:
            return path.stat().st_mode
        except FileNotFoundError:
            self._fail(name, where + missing(path))
        except (OSError, ValueError) as error:
            self._fail(name, f"{where}cannot be read: {_words(error)}")
        return None

    def _file(self, path: Path, row: Row | None = None, is_named: bool = True) -> bool:
        """Keep a file; return False where a manifest has already told of it."""
        key = os.path.realpath(path)
        source = self._found.setdefault(key, Source(str(path), path, is_named=is_named))
        if row and isinstance(source, Source):
            if source.listed:
                return False
            self._found[key] = replace(source, metadata=row.metadata, listed=True)
        return True

    def _folder(self, root: Path) -> None:
        skipped: Counter[str] = Counter()
        seen: set[str] = set()
        readable = 0
        waiting = [root]
        while waiting:
            folder = waiting.pop()
            real = os.path.realpath(folder)
            if real in seen:
                self._note(str(folder), "is a link to a folder that was read already; passed over")
                continue
            seen.add(real)
            names = self._listing(folder)
            tables = [path for path in names if self._is_table_of_folder(path)]
            for path in tables:
                readable += self._manifest(path)
            names = [path for path in names if path not in tables and not _is_of_page(path, names)]
            waiting.extend(path for path in reversed(names) if os.path.isdir(path))
            for path in names:
                if os.path.isdir(path) or is_apart(path):
                    continue
                if _is_special(path):
                    skipped["a pipe or device"] += 1
                elif not path.suffix or kind_of(path) is None:
                    skipped[path.suffix.lower() or "no suffix"] += 1
                elif self._mode(path, str(path)) is not None:
                    self._file(path, is_named=False)
                    readable += 1
        self._tell_skipped(root, skipped, readable)

    def _listing(self, folder: Path) -> list[Path]:
        try:
            names = sorted(entry.name for entry in os.scandir(folder))
        except OSError as error:
            self._fail(str(folder), f"cannot be read: {_words(error)}")
            return []
        return [folder / name for name in names if not name.startswith(".")]

    def _tell_skipped(self, root: Path, skipped: Counter[str], readable: int) -> None:
        count = skipped.total()
        files = "1 file of a kind that is" if count == 1 else f"{count} files of kinds that are"
        if count:
            self._note(str(root), f"skipped {files} not read: {', '.join(sorted(skipped))}")
        if not readable:
            self._fail(str(root), f"holds no file of a kind that is read: {', '.join(suffixes())}")

    def _is_manifest(self, path: Path) -> bool:
        """Tell whether a table lists files; what cannot be read is for its reader to tell."""
        if path.suffix.lower() not in _TABLES:
            return False
        try:
            with path.open("rb") as file:
                return is_manifest(file.read(1 << 16))
        except OSError:
            return False

    def _is_table_of_folder(self, path: Path) -> bool:
        return path.name.lower() in _MANIFESTS and path.is_file() and self._is_manifest(path)

    def _manifest(self, path: Path) -> int:
        """Take the files that a manifest names; return how many rows name one."""
        real = os.path.realpath(path)
        if real in self._manifests:
            return 1
        self._manifests.add(real)
        try:
            manifest = read_manifest(path.read_bytes())
        except OSError as error:
            self._fail(str(path), f"cannot be read: {_words(error)}")
            return 0
        except UnreadableError as error:
            self._fail(str(path), str(error))
            return 0
        for note in manifest.notes:
            self._note(str(path), note)
        for number in manifest.pathless:
            self._fail(str(path), f"row {number}: the path is missing; name the file or delete it")
        for row in manifest.rows:
            self._row(path, row)
        return len(manifest.rows)

    def _row(self, manifest: Path, row: Row) -> None:
        where = f"row {row.number}"
        for note in row.notes:
            self._note(str(manifest), f"{where} ({row.path}): {note}")
        path = manifest.parent / row.path if "\0" not in row.path else None
        if path is None or path.suffix.lower() in _TABLES or kind_of(path) is None:
            self._fail(str(manifest), f"{where}: {row.path!r} is of a kind that is not read")
            return
        mode = self._mode(path, str(manifest), f"{where}: {row.path} ")
        if mode is None:
            return
        if stat.S_ISDIR(mode):
            self._fail(str(manifest), f"{where}: {row.path} is a folder; a row names one file")
        elif not self._file(path, row):
            self._note(
                str(manifest), f"{where}: {row.path} has a row already; the first one counts"
            )

    def _fail(self, name: str, message: str) -> None:
        self.problems.append(Problem(name, message, failed=True))

    def _note(self, name: str, message: str) -> None:
        self.problems.append(Problem(name, message))


def gather(inputs: Iterable[str | Path | Article]) -> Gathering:
    """Return the files and articles that the inputs name."""
    gathering = Gathering()
    for given in inputs:
        gathering.add(given)
    return gathering


def _is_of_page(path: Path, beside: Sequence[Path]) -> bool:
    """Tell whether a folder holds the pictures and frames of a saved page that lies beside it."""
    named = _PAGE_FOLDER.fullmatch(path.name)
    if named is None:
        return False
    return any(one.stem == named[1] for one in beside if one.suffix.lower() in _PAGES)


def _is_special(path: Path) -> bool:
    """Tell whether a path is a pipe or a device, which a folder's reading must not wait for."""
    return os.path.exists(path) and not os.path.isfile(path)


def _words(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
