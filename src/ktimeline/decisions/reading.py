"""`decisions.toml`: reading what a person has decided, and saying what cannot be read."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ktimeline.decisions.decision import FILE_NAME, Decision, Verb
from ktimeline.export.date_reading import when_from_edtf
from ktimeline.model import Problem

__all__ = ["find_decisions", "read_decisions"]

_KEYS = {
    Verb.SPLIT: {"apart"},
    Verb.MERGE: set[str](),
    Verb.REDATE: {"date"},
    Verb.RETITLE: {"title"},
    Verb.ACCEPT: set[str](),
    Verb.REJECT: set[str](),
}
_COMMON = {"event", "events", "note"}


class _UnclearError(ValueError):
    """A decision that says too little, or what is not understood; it tells how to mend it."""


def find_decisions(inputs: Iterable[str | Path]) -> tuple[Path, ...]:
    """Return the files of decisions beside the inputs: in a folder, or in the folder of a file."""
    found: dict[Path, None] = {}
    for given in inputs:
        path = Path(given)
        folder = path if path.is_dir() else path.parent
        beside = folder / FILE_NAME
        if str(given) != "-" and path.exists() and beside.is_file():
            found[beside] = None
    return tuple(found)


def read_decisions(path: str | Path) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """Return the decisions of a file, in the order in which they are applied, and its problems.

    The file has an array of tables for each verb::

        [[retitle]]
        event = "3f2a90c1d4"
        title = "The two leaders meet in Singapore"
        note = "As in the communiqué."

    `accept`, `reject`, `retitle` (title), `redate` (date, EDTF or a TOML date), `split` (apart, a
    list of article ids) take `event`, or `events` for several; `merge` takes `events`, two or more.
    What is wrong with the file is a problem, never an exception.
    """
    name = str(path)
    try:
        document = tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        return (), (Problem(name, f"cannot be read: {error.strerror or error}", failed=True),)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return (), (Problem(name, f"is no TOML, so no decision is applied: {error}", failed=True),)
    decisions: list[Decision] = []
    problems: list[Problem] = []
    for key, tables in document.items():
        if key not in list(Verb):
            problems.append(Problem(name, f"{key} is no decision; these are: {', '.join(Verb)}"))
            continue
        for number, table in enumerate(tables if isinstance(tables, list) else [tables], 1):
            place = f"[[{key}]] {number}"
            try:
                decisions.append(_read(Verb(key), table, name, place))
            except ValueError as error:
                problems.append(Problem(name, f"{place}: {error}"))
    decisions.sort(key=lambda decision: list(Verb).index(decision.verb))
    return tuple(decisions), tuple(problems)


def _read(verb: Verb, table: object, path: str, place: str) -> Decision:
    if not isinstance(table, Mapping):
        raise _UnclearError(f'is not a table; write [[{verb}]] and below it event = "..."')
    strange = sorted(table.keys() - _COMMON - _KEYS[verb])
    if strange:
        allowed = ", ".join(sorted(_COMMON | _KEYS[verb]))
        raise _UnclearError(f"{', '.join(strange)} is not understood; it takes {allowed}")
    events = _ids(table, "events") or _ids(table, "event")
    if not events or (verb is Verb.MERGE and len(set(events)) < 2):
        few = 'events = ["...", "..."]' if verb is Verb.MERGE else 'event = "..."'
        raise _UnclearError(f"names no event; write {few} with ids of events.csv")
    return Decision(
        verb,
        events,
        title=_title(table) if verb is Verb.RETITLE else "",
        when=when_from_edtf(_date(table)) if verb is Verb.REDATE else None,
        apart=_ids(table, "apart"),
        note=str(table.get("note", "")),
        path=path,
        place=place,
    )


def _ids(table: Mapping[str, Any], name: str) -> tuple[str, ...]:
    told = table.get(name, [])
    items = [told] if isinstance(told, str) else told
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise _UnclearError(f"{name} is a text or a list of texts, not {told!r}")
    return tuple(item.strip() for item in items)


def _title(table: Mapping[str, Any]) -> str:
    title = table.get("title")
    if not isinstance(title, str) or not title.strip():
        raise _UnclearError('says no title; write title = "..."')
    return " ".join(title.split())


def _date(table: Mapping[str, Any]) -> str:
    told = table.get("date")
    if isinstance(told, date):
        return told.isoformat()
    if isinstance(told, str | int) and not isinstance(told, bool):
        return str(told).strip()
    raise _UnclearError('says no date; write date = "2018-06-12"')
