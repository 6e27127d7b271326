"""A table that `to_csv` wrote, or a person, read back into events."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ktimeline.events.identity import event_id
from ktimeline.export.cells import read_cell
from ktimeline.export.columns import EVENT_COLUMNS
from ktimeline.export.row_reading import Row, Stubs, read_event
from ktimeline.model import Article, Event, Problem

__all__ = ["EventTable", "delimiter_of", "is_timeline_table", "read_table"]

_DELIMITERS = ",;\t"
_NAMES = tuple(column.name for column in EVENT_COLUMNS)


@dataclass(frozen=True, slots=True)
class EventTable:
    """The events of a table, the articles as far as it tells of them, and what was not understood.

    An article has no text but the quotes of the table.
    """

    articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
    problems: tuple[Problem, ...] = ()


def is_timeline_table(header: Iterable[str]) -> bool:
    """Tell whether the header of a CSV is that of a timeline, not of a manifest.

    >>> is_timeline_table(["event_id", "date_edtf", "title"])
    True
    >>> is_timeline_table(["path", "published"])
    False
    """
    names = {name.strip().lstrip("\ufeff").lower() for name in header}
    return "date_edtf" in names and not names.isdisjoint({"event_id", "title"})


def read_table(data: bytes, name: str) -> EventTable:
    """Return the events of a timeline table; `name` is that of the file, for its problems.

    Any of `EVENT_COLUMNS` may be missing but `date_edtf`; the delimiter is a comma, a semicolon or
    a tab. `date_edtf` leads: where a person has changed it alone, the other date columns follow.
    A row without a date that can be read becomes a problem, never an exception.
    """
    text, problems = _decoded(data, name)
    records = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text) or ",")
    header: list[str] = []
    events: list[Event] = []
    stubs = Stubs()
    taken: set[str] = set()
    try:
        for number, record in enumerate(records, 1):
            if not header:
                header = [cell.strip().lower() for cell in record]
                problems += _strangers(header, name)
                continue
            if not any(cell.strip() for cell in record):
                continue
            cells = {key: read_cell(cell) for key, cell in zip(header, record, strict=False)}
            event, notes = read_event(Row(cells), stubs)
            problems += [Problem(name, f"row {number}: {note}", event is None) for note in notes]
            if event is not None:
                events.append(_with_own_id(event, taken))
    except csv.Error as error:
        problems.append(Problem(name, f"the table ends early, for it cannot be read on: {error}"))
    return EventTable(stubs.articles(), tuple(events), tuple(problems))


def _decoded(data: bytes, name: str) -> tuple[str, list[Problem]]:
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        note = "is not UTF-8 and is read as Windows-1252; save it as “CSV UTF-8” to be sure"
        return data.decode("cp1252", errors="replace"), [Problem(name, note)]


def delimiter_of(text: str) -> str | None:
    """Return the delimiter that the header of a timeline table is written with; None for no such.

    >>> delimiter_of("event_id;date_edtf"), delimiter_of("path,published")
    (';', None)
    """
    for delimiter in _DELIMITERS:
        records = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        try:
            if is_timeline_table(next(records, [])):
                return delimiter
        except csv.Error:
            continue
    return None


def _strangers(header: list[str], name: str) -> list[Problem]:
    unknown = [column for column in header if column and column not in _NAMES]
    if not unknown:
        return []
    message = f"has columns that no timeline has, which are not read: {', '.join(unknown)}"
    return [Problem(name, message + "; what should stay belongs into tags or notes")]


def _with_own_id(event: Event, taken: set[str]) -> Event:
    """Return the event with its id; a row without one, or with another's, gets a new one."""
    identity, salt = event.id, 1
    while not identity or identity in taken:
        told = event.title if salt == 1 else f"{event.title} {salt}"
        identity, salt = event_id(event.when, event.trigger, told), salt + 1
    taken.add(identity)
    return event if identity == event.id else replace(event, id=identity)
