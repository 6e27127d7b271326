"""What a shell offers for a word that is begun: languages, fields of tables, ids of events."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from ktimeline.intake.formats import FIELDS
from ktimeline.settings import SettingsError, read_settings

__all__ = ["complete_event", "complete_field", "complete_language"]

_TABLE = "events.csv"
_USUAL_OUTPUT = "output"


def complete_language(incomplete: str) -> list[tuple[str, str]]:
    """Return the codes of languages that begin so, each with its name."""
    from ktimeline.languages import codes, name_of

    return [(code, name_of(code)) for code in codes() if code.startswith(incomplete.lower())]


def complete_field(incomplete: str) -> list[str]:
    """Return the fields of `--column` that begin so."""
    return [f"{field}=" for field in FIELDS if field.startswith(incomplete)]


def complete_event(incomplete: str) -> list[tuple[str, str]]:
    """Return the ids of events that begin so, each with its title.

    Nothing is built for it: they are those of the tables that were written here before.
    """
    found: dict[str, str] = {}
    for path in _tables():
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                for row in csv.DictReader(file):
                    found.setdefault(row.get("event_id") or "", row.get("title") or "")
        except (OSError, ValueError, csv.Error):
            continue
    return [(name, title) for name, title in found.items() if name and name.startswith(incomplete)]


def _tables() -> Iterator[Path]:
    """Yield the tables of events that `build` writes by default, or by this folder's settings."""
    yield Path(_TABLE)
    folders = {_USUAL_OUTPUT: None}
    try:
        told = [one.value for one in read_settings().found if one.name == "output"]
    except SettingsError:
        told = []
    folders |= dict.fromkeys(one for one in told if isinstance(one, str))
    yield from (Path(folder, _TABLE) for folder in folders)
