"""Reading a gold table: phrases, publication dates and the values expected of them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

__all__ = ["GoldRow", "GoldTableError", "read_table"]

COLUMNS = {
    "phrase": ("phrase",),
    "published": ("published", "date", "publication_date"),
    "expected": ("expected", "value"),
}
OPTIONAL = ("type", "mod")


class GoldTableError(ValueError):
    """A gold table cannot be read; the message names the file, the row and the remedy."""


@dataclass(frozen=True, slots=True)
class GoldRow:
    """One line of a gold table; `row` is the number of its (last) line in the file.

    `published` is None where the cell is empty. `type` and `mod` are "" where not asked for.
    """

    row: int
    phrase: str
    published: date | datetime | None
    expected: str
    type: str = ""
    mod: str = ""


def read_table(path: Path) -> list[GoldRow]:
    """Return the rows of a CSV file (UTF-8, with a header).

    The columns are phrase, published (or date, publication_date), expected (or value), and, if
    wanted, type and mod; others are ignored, and so are empty lines. Publication dates are in
    ISO 8601.

    Raises GoldTableError where a column is missing, a cell is empty or no date, or no row is left.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(_rows(path, csv.DictReader(file, restval="", strict=True)))
    except UnicodeDecodeError as error:
        raise GoldTableError(f"{path}: the table is not UTF-8 ({error.reason})") from None
    except csv.Error as error:
        raise GoldTableError(f"{path}: the table is not CSV: {error}") from None
    if not rows:
        raise GoldTableError(f"{path}: the table has no rows below its header")
    return rows


def _rows(path: Path, table: csv.DictReader[str]) -> Iterator[GoldRow]:
    header = [name.strip().lower() for name in table.fieldnames or ()]
    table.fieldnames = header
    used = {name: _column(path, header, names) for name, names in COLUMNS.items()}
    used |= {name: name for name in OPTIONAL if name in header}
    for cells in table:
        named = {name: cells[column].strip() for name, column in used.items()}
        if any(named.values()):
            yield _row(path, table.line_num, named)


def _column(path: Path, header: list[str], names: tuple[str, ...]) -> str:
    for name in names:
        if name in header:
            return name
    wanted = " or ".join(repr(name) for name in names)
    found = ", ".join(repr(name) for name in header) or "nothing"
    raise GoldTableError(f"{path}: no column {wanted}; the header (line 1) has {found}")


def _row(path: Path, line: int, cells: dict[str, str]) -> GoldRow:
    for name in ("phrase", "expected"):
        if not cells[name]:
            raise GoldTableError(f"{path}, line {line}: the {name} is empty")
    published = _moment(path, line, cells["published"])
    kind, mod = cells.get("type", "").upper(), cells.get("mod", "").upper()
    return GoldRow(line, cells["phrase"], published, cells["expected"], kind, mod)


def _moment(path: Path, line: int, raw: str) -> date | datetime | None:
    if not raw:
        return None
    try:
        return datetime.fromisoformat(raw) if "T" in raw else date.fromisoformat(raw)
    except ValueError:
        raise GoldTableError(
            f"{path}, line {line}: {raw!r} is no publication date; write 2025-01-29"
        ) from None
