"""The manifest: a table that names files and states what is known of each."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from ktimeline.intake.decode import decode, whole_lines
from ktimeline.intake.formats import UnreadableError
from ktimeline.intake.metadata import Metadata, read_metadata
from ktimeline.model import DateSignal

__all__ = ["Manifest", "Row", "is_manifest", "read_manifest"]

_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Row:
    """A row that names a file; `number` counts as a spreadsheet does, the header being 1.

    `path` is as written. `notes` tell which values were not understood.
    """

    number: int
    path: str
    metadata: Metadata
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """The rows that name a file, the numbers of those that name none, and notes on the table."""

    rows: tuple[Row, ...]
    pathless: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()


def is_manifest(opening: bytes) -> bool:
    r"""Tell whether the first bytes of a table have a `path` column.

    >>> is_manifest(b"path,published\n"), is_manifest(b"title,text\n")
    (True, False)
    """
    try:
        _delimiter(decode(whole_lines(opening))[0])
    except (UnreadableError, csv.Error):
        return False
    return True


def read_manifest(data: bytes) -> Manifest:
    r"""Return the rows of a CSV whose header has a `path` column.

    The delimiter is the one of , ; tab | that the header is written with; the other columns are
    those of front matter (published, updated, title, source, url, language), in any order and
    case. Raises UnreadableError where there is no `path` column, or no table.

    >>> read_manifest(b"path;published\na.txt;2025-01-29\n").rows[0].metadata.published.raw
    '2025-01-29'
    """
    text, note = decode(data)
    delimiter = _delimiter(text)
    notes = [note] if note else []
    rows: list[Row] = []
    pathless: list[int] = []
    header: list[str] = []
    records = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number = 0
    try:
        for record in records:
            if not any(cell.strip() for cell in record):
                number += 1 if header else 0
                continue
            number += 1
            if not header:
                header = [name.strip().lower() for name in record]
                continue
            row = _row(number, header, record)
            if row.path:
                rows.append(row)
            else:
                pathless.append(number)
    except csv.Error as error:
        notes.append(f"row {number + 1}: the table cannot be read from here on: {error}")
    return Manifest(tuple(rows), tuple(pathless), tuple(notes))


def _delimiter(text: str) -> str:
    opening = text.lstrip()[:4096]
    header = opening.splitlines()[0]
    for delimiter in _DELIMITERS:
        names = next(csv.reader([header], delimiter=delimiter), [])
        if "path" in (name.strip().lower() for name in names):
            return delimiter
    raise UnreadableError(
        f'is a CSV without a "path" column (its header is {header[:80]!r}), so it names no files; '
        "write a header such as path,published,title,source,url"
    )


def _row(number: int, header: list[str], record: list[str]) -> Row:
    stated: dict[object, object] = dict(zip(header, record, strict=False))
    path = str(stated.pop("path", "")).strip()
    metadata, notes = read_metadata(stated, DateSignal.MANIFEST)
    if len(record) > len(header) and any(cell.strip() for cell in record[len(header) :]):
        notes = (
            *notes,
            f"it has {len(record)} cells where the header has {len(header)}; "
            'put a value that holds the delimiter in quotes: "January 29, 2025"',
        )
    return Row(number, path, metadata, notes)
