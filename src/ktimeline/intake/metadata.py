"""What a file or a manifest states about an article, under the names that people give it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime

from ktimeline.intake.moments import read_moment
from ktimeline.model import DateSignal, Published

__all__ = ["Metadata", "is_metadata", "language_code", "normal_key", "read_metadata"]

# A field of Metadata -> the keys that state it, without case, blanks and signs; the first counts.
_KEYS: dict[str, tuple[str, ...]] = {
    "published": (
        "published", "publicationdate", "datepublished", "publisheddate", "publishdate",
        "datepublish", "publishedat", "publishedon", "publishedtime", "pubdate", "firstpublished",
        "firstpublicationdate", "webpublicationdate", "datetime", "timestamp", "created",
        "createdat", "creationdate", "datecreated", "date", "day",
        "loaddate",
    ),
    "updated": (
        "updated", "modified", "lastmodified", "datemodified", "modifieddate", "updatedat",
        "updateddate", "modifiedat", "lastupdated", "lastmod",
    ),
    "title": ("title", "headline", "head", "heading", "articletitle", "webtitle", "subject"),
    "source": (
        "source", "publisher", "sourcename", "publication", "newspaper", "outlet", "sitename",
        "website", "medium", "domain",
    ),
    "url": ("url", "link", "weburl", "articleurl", "permalink", "canonicalurl", "uri"),
    "language": ("language", "lang", "languagecode"),
}  # fmt: skip
_KNOWN = frozenset(key for keys in _KEYS.values() for key in keys)
_SIGNS = re.compile(r"[\W_]+")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9-_.]+)?", re.IGNORECASE)


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
    return any(normal_key(key) in _KNOWN for key in stated)


def read_metadata(
    stated: Mapping[object, object], signal: DateSignal
) -> tuple[Metadata, tuple[str, ...]]:
    """Return what a mapping of keys and values states, and notes on the values not understood.

    Keys are told apart by their letters and digits alone; unknown keys are passed over. Never
    raises: a wrong date becomes a note that says how to mend it, and stays out.

    >>> read_metadata({"Date": "29 January 2025", "lang": "en-GB"}, DateSignal.MANIFEST)[0].language
    'en'
    """
    values = {normal_key(key): value for key, value in stated.items()}
    text: dict[str, str] = {}
    dates: dict[str, Published] = {}
    notes = []
    for name, keys in reversed(_KEYS.items()):  # the language before the dates, which it reads
        key = next((key for key in keys if values.get(key) not in (None, "")), None)
        if key is None:
            continue
        try:
            raw = _plain(key, values[key])
            if name in ("published", "updated"):
                dates[name] = Published(_moment(raw, text.get("language", "")), signal, raw)
            else:
                text[name] = _language(raw) if name == "language" else raw
        except ValueError as error:
            notes.append(f"{key}: {error}")
    return Metadata(**text, **dates), tuple(reversed(notes))  # type: ignore[arg-type]


def _moment(raw: str, language: str) -> date | datetime:
    """Return the date that a person or a machine wrote, in any language; ValueError for no date."""
    try:
        return read_moment(raw)
    except ValueError:
        from ktimeline.intake.publication.written import Locale, read_written

        found = read_written(raw, Locale(language))
        if found is None:
            raise
        return found


def normal_key(key: object) -> str:
    """Return a key without case, blanks and signs: "Published at" and "publishedAt" are one."""
    return _SIGNS.sub("", str(key)).lower() if key else ""


def _plain(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"it must be a single value, such as {key}: ..., not a list or a mapping")
    return " ".join(value.split())


def language_code(raw: str) -> str:
    """Return the language of a tag ("en-GB", "de_AT.UTF-8") in lower case; "" where it is none.

    >>> language_code("en-GB"), language_code("the usual")
    ('en', '')
    """
    found = _LANGUAGE.fullmatch(raw.strip())
    return found[1].lower() if found else ""


def _language(raw: str) -> str:
    code = language_code(raw)
    if not code:
        raise ValueError(f'{raw[:60]!r} is not a language code; write it like "en" or "de"')
    return code
