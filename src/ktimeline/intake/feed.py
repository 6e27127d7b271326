"""Feeds: RSS and Atom, an article an entry."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

from ktimeline.intake.formats import Draft, Reading, UnreadableError
from ktimeline.intake.metadata import Metadata, language_code
from ktimeline.intake.moments import read_moment
from ktimeline.intake.webtext import text_of_fragment
from ktimeline.model import DateSignal, Published

__all__ = ["read_feed"]


def read_feed(data: bytes) -> Reading:
    """Return the articles of a feed, dated by the entries' own dates, the zone kept.

    An entry's text is its content, or its summary where it has no other; a note counts those.
    Raises UnreadableError for a feed that is broken or holds no text.
    """
    import feedparser

    feed: Any = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    source = " ".join((feed.feed.get("title") or "").split())
    language = language_code(feed.feed.get("language") or "")
    drafts = []
    brief = 0
    for entry in feed.entries:
        content = " ".join(part.get("value") or "" for part in entry.get("content") or ())
        text = text_of_fragment(content) or text_of_fragment(entry.get("summary") or "")
        if text:
            brief += not content
            drafts.append(Draft(text, "", _metadata(entry, source, language)))
    empty = len(feed.entries) - len(drafts)
    if not drafts:
        reason = feed.get("bozo_exception")
        raise UnreadableError(
            f"is a feed without a text in it{f' ({str(reason)[:100]})' if reason else ''}"
        )
    notes = []
    if feed.get("bozo"):
        notes.append(f"is not well formed, and may be cut: {str(feed.get('bozo_exception'))[:100]}")
    if brief:
        notes.append(f"{brief} of {len(drafts)} entries hold only a summary of their article")
    if empty:
        notes.append(f"{empty} entries hold no text")
    return Reading(tuple(drafts), tuple(notes))


def _metadata(entry: Any, source: str, language: str) -> Metadata:
    own = entry.get("source") or {}
    inside = (entry.get("content") or [{}])[0].get("language") or ""
    return Metadata(
        text_of_fragment(entry.get("title") or "").replace("\n", " "),
        own.get("title") or source,
        entry.get("link") or "",
        language_code(inside) or language,
        _moment(entry, "published"),
        _moment(entry, "updated"),
    )


def _moment(entry: Any, name: str) -> Published | None:
    raw = entry.get(name) if dict.__contains__(entry, name) else None
    if not raw:
        return None
    try:
        return Published(read_moment(raw), DateSignal.RECORD, raw)
    except ValueError:
        parsed = entry.get(f"{name}_parsed")
    if not parsed:
        return None
    # feedparser gives the same moment in UTC.
    return Published(datetime(*parsed[:6]).replace(tzinfo=UTC), DateSignal.RECORD, raw)
