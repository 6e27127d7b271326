"""Tables with an article a row: CSV, JSON and JSON lines, as news archives export them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import BinaryIO

from ktimeline.intake.columns import has_text_column, members_of_row
from ktimeline.intake.decode import decode, whole_lines
from ktimeline.intake.formats import (
    Archive,
    Failure,
    Member,
    NoArticleError,
    Options,
    UnreadableError,
)

__all__ = ["CSV_TABLE", "JSON_LINES", "JSON_TABLE", "header_of"]

_DELIMITERS = ",;\t|"
_SAMPLE = 1 << 16  # bytes that tell the encoding and the delimiter
_LONGEST = 1 << 24  # code points of a cell; csv's own limit is shorter than a long article
_DEEPEST = 3  # lists of articles lie at most so deep in a JSON object
_NO_TEXT = (
    "holds no column with the text of an article; its columns are {names}. Name it with --column "
    "text=NAME, or list files to read in a column called path"
)


def header_of(data: bytes) -> tuple[list[str], str]:
    """Return the names in the first line of a CSV, and its delimiter.

    The delimiter is the one of , ; tab | that gives the most names. Raises UnreadableError for
    what is no text.
    """
    text, _ = decode(whole_lines(data))
    opening = text.lstrip().splitlines()[0][: _SAMPLE // 4]
    rows = {sign: next(csv.reader([opening], delimiter=sign), []) for sign in _DELIMITERS}
    best = max(_DELIMITERS, key=lambda sign: len(rows[sign]))
    return [name.strip() for name in rows[best]], best


def csv_members(file: BinaryIO, options: Options) -> Iterator[Member | Failure]:
    """Yield the article of each row; rows are numbered as a spreadsheet does, the header being 1.

    Raises UnreadableError for a table without a column that holds the text.
    """
    sample = file.read(_SAMPLE)
    names, delimiter = header_of(sample)
    if "path" in map(str.lower, names):
        raise NoArticleError("lists files to read; name it itself, and they are read")
    if not has_text_column(names, options):
        raise NoArticleError(_NO_TEXT.format(names=", ".join(names)[:300] or "without names"))
    file.seek(0)
    csv.field_size_limit(_LONGEST)
    lines = io.TextIOWrapper(file, _encoding(sample), "replace", newline="")
    rows = csv.reader(lines, delimiter=delimiter)
    try:
        header = next((row for row in rows if any(row)), [])
        for number, cells in enumerate(rows, 2):
            if any(cell.strip() for cell in cells):
                row: dict[object, object] = dict(zip(header, cells, strict=False))
                yield from members_of_row(row, f"row {number}", options)
    except csv.Error as error:
        yield Failure(f"line {rows.line_num}", f"the table cannot be read from here on: {error}")
    finally:
        lines.detach()


def _encoding(sample: bytes) -> str:
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        whole_lines(sample).decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def json_lines_members(file: BinaryIO, options: Options) -> Iterator[Member | Failure]:
    """Yield the article of each line, an object; a line that is none is a `Failure`."""
    found = False
    for number, line in enumerate(file, 1):
        if not line.strip(b"\xef\xbb\xbf \t\r\n"):
            continue
        name = f"line {number}"
        try:
            row = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            yield Failure(name, f"is not JSON: {str(error)[:100]}")
            continue
        found = True
        if isinstance(row, dict):
            yield from members_of_row(row, name, options)
        else:
            yield Failure(name, 'is no object, such as {"text": ..., "published": ...}')
    if not found:
        raise UnreadableError("holds no line that is JSON")


def json_members(file: BinaryIO, options: Options) -> Iterator[Member | Failure]:
    """Yield the articles of a JSON file: a list of objects, one object, or one that holds a list.

    Raises UnreadableError for what is not JSON and for JSON without a text in it.
    """
    text, _ = decode(file.read())
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = text.splitlines()
        if len(lines) > 1 and lines[0].startswith("{") and lines[0].rstrip().endswith("}"):
            yield from json_lines_members(io.BytesIO(text.encode()), options)
            return
        raise UnreadableError(f"is not JSON: {str(error)[:200]}") from error
    rows = _rows(value, options, 0)
    if not rows:
        names = ", ".join(map(str, value))[:300] if isinstance(value, dict) else "a list"
        raise NoArticleError(_NO_TEXT.format(names=names or "none"))
    for number, row in enumerate(rows, 1):
        yield from members_of_row(row, f"item {number}", options)


def _rows(value: object, options: Options, depth: int) -> list[dict[object, object]]:
    """Return the objects that hold a text: `value` itself, or those of its longest list of such.

    An article may hold a list with texts (its comments), and a list of articles a description.
    """
    if isinstance(value, list):
        return [one for one in value if isinstance(one, dict) and has_text_column(one, options)]
    if not isinstance(value, dict) or depth > _DEEPEST:
        return []
    if has_text_column(value, options, whole=True) and not _is_list(value):
        return [value]
    lists = [_rows(one, options, depth + 1) for one in value.values()]
    longest = max(lists, key=len, default=[])
    return longest or ([value] if has_text_column(value, options) else [])


def _is_list(value: dict[object, object]) -> bool:
    """Tell whether an object's text is itself a list of objects ("content": [{...}, ...])."""
    return any(
        isinstance(one, list) and one and isinstance(one[0], dict) and has_text_column([key], _ANY)
        for key, one in value.items()
    )


_ANY = Options()

CSV_TABLE = Archive("CSV", (".csv", ".tsv"), csv_members, ("text/csv",))
JSON_TABLE = Archive(
    "JSON", (".json",), json_members, ("application/json", "application/feed+json")
)
JSON_LINES = Archive(
    "JSON lines",
    (".jsonl", ".ndjson"),
    json_lines_members,
    ("application/jsonl", "application/x-ndjson"),
)
