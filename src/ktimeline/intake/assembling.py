"""From a draft to an article: which signal dates it, and what in its text is no story."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ktimeline.intake.boilerplate import find_boilerplate
from ktimeline.intake.dateline import find_text_dates
from ktimeline.intake.filename import date_in_name
from ktimeline.intake.formats import Draft
from ktimeline.intake.identity import article_id
from ktimeline.intake.metadata import Metadata
from ktimeline.model import Article, DateSignal, Published

__all__ = ["assemble"]

_UNDATED = (
    'has no publication date, so "last month" and the like in it cannot be dated; state it in '
    "front matter (published: 2025-01-29), in a manifest (a CSV with the columns path,published), "
    "or with --date 2025-01-29"
)
_SIGNALS = tuple(DateSignal)


def assemble(
    draft: Draft, listed: Metadata, path: Path | None, given: Published | None
) -> tuple[Article, tuple[str, ...]]:
    """Return the article that a draft makes, and notes on its date.

    `listed` is what a manifest states of it, `given` the date that the caller gives: the strongest
    signal dates the article, and a note tells where a stated date is put aside for another.
    """
    stated = listed.over(draft.metadata)
    found = find_text_dates(draft.text)
    named = date_in_name(path) if path else None
    claims = [given, listed.published, draft.metadata.published, found.published, named]
    believed = sorted(filter(None, claims), key=lambda claim: _SIGNALS.index(claim.signal))
    published = believed[0] if believed else None
    updated = stated.updated or found.updated
    title = stated.title or draft.title
    article = Article(
        id=article_id(title, published, draft.text),
        text=draft.text,
        title=title,
        published=published,
        updated=updated,
        language=stated.language or "en",
        source=stated.source,
        url=stated.url,
        path=str(path) if path else "",
    )
    pieces = sorted((*found.dropped, *find_boilerplate(draft.text)), key=lambda one: one.span)
    return replace(article, dropped=tuple(pieces)), _doubts(believed, updated)


def _doubts(believed: list[Published], updated: Published | None) -> tuple[str, ...]:
    if not believed:
        since = f" (it only says when it was updated: {updated.raw})" if updated else ""
        return (_UNDATED + since,)
    first, *weaker = believed
    return tuple(
        f"the {first.signal} dates it {first.day}, its {other.signal} {other.day}; "
        f"{first.day} is believed"
        for other in weaker
        if other.day != first.day and other.signal is not DateSignal.FILE_NAME
    )
