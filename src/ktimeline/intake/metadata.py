"""What a file or a manifest states about an article, under the names that people give it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields

from ktimeline.intake.moments import read_moment
from ktimeline.model import DateSignal, Published

__all__ = ["Metadata", "is_metadata", "read_metadata"]

# A field of Metadata -> the keys that state it, the first one present wins.
_KEYS: dict[str, tuple[str, ...]] = {
    "published": ("published", "publication_date", "date_published", "pubdate", "pub_date", "date"),
    "updated": ("updated", "modified", "last_modified", "date_modified", "lastmod"),
    "title": ("title", "headline"),
    "source": ("source", "publisher"),
    "url": ("url", "link"),
    "language": ("language", "lang"),
}
_KNOWN = frozenset(key for keys in _KEYS.values() for key in keys)
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9-_]+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is stated about an article; "" and None where nothing is."""

    title: str = ""
    source: str = ""
    url: str = ""
    language: str = ""
    published: Published | None = None
    updated: Published | None = None

    def over(self, weaker: Metadata) -> Metadata:
        """Return this metadata, its gaps filled from `weaker`."""
        names = [one.name for one in fields(self)]
        return Metadata(**{name: getattr(self, name) or getattr(weaker, name) for name in names})


def is_metadata(stated: Mapping[object, object]) -> bool:
    """Tell whether any key is one that `read_metadata` knows."""
    return any(_normal(key) in _KNOWN for key in stated)


def read_metadata(
    stated: Mapping[object, object], signal: DateSignal
) -> tuple[Metadata, tuple[str, ...]]:
    """Return what a mapping of keys and values states, and notes on the values not understood.

    Keys are told apart without case, "-" and "_" being one; unknown keys are passed over. Never
    raises: a wrong date becomes a note that says how to mend it, and stays out.

    >>> read_metadata({"Date": "29 January 2025", "lang": "en-GB"}, DateSignal.MANIFEST)[0].language
    'en'
    """
    values = {_normal(key): value for key, value in stated.items()}
    text: dict[str, str] = {}
    dates: dict[str, Published] = {}
    notes = []
    for name, keys in _KEYS.items():
        key = next((key for key in keys if values.get(key) not in (None, "")), None)
        if key is None:
            continue
        try:
            raw = _plain(key, values[key])
            if name in ("published", "updated"):
                dates[name] = Published(read_moment(raw), signal, raw)
            else:
                text[name] = _language(raw) if name == "language" else raw
        except ValueError as error:
            notes.append(f"{key}: {error}")
    return Metadata(**text, **dates), tuple(notes)  # type: ignore[arg-type]


def _normal(key: object) -> str:
    return str(key).strip().lower().replace("-", "_").replace(" ", "_") if key else ""


def _plain(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"it must be a single value, such as {key}: ..., not a list or a mapping")
    return " ".join(value.split())


def _language(raw: str) -> str:
    found = _LANGUAGE.fullmatch(raw)
    if found is None:
        raise ValueError(f'{raw[:60]!r} is not a language code; write it like "en" or "de"')
    return found[1].lower()
