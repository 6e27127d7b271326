"""From a draft to an article: which signal dates it, its language, and what is no story in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from ktimeline.intake.boilerplate import find_boilerplate
from ktimeline.intake.dateline import find_text_dates
from ktimeline.intake.filename import date_in_name
from ktimeline.intake.formats import Draft
from ktimeline.intake.identity import article_id
from ktimeline.intake.metadata import Metadata
from ktimeline.intake.publication.address import url_claim
from ktimeline.intake.publication.belief import Belief, strongest
from ktimeline.intake.publication.written import Locale
from ktimeline.intake.publication.yearless import with_year
from ktimeline.intake.tongue import find_language
from ktimeline.model import (
    Article,
    DateClaim,
    DateRole,
    DateSignal,
    Dropped,
    LanguageSignal,
    Published,
)

__all__ = ["UNDATED", "assemble"]

UNDATED = (
    'has no publication date, so "last month" and the like in it cannot be dated; state it in '
    "front matter (published: 2025-01-29), in a manifest (a CSV with the columns path,published), "
    "or with --date 2025-01-29"
)


def assemble(
    draft: Draft, listed: Metadata, path: PurePath | None, given: Published | None
) -> tuple[Article, tuple[str, ...]]:
    """Return the article that a draft makes, and notes on its date.

    `listed` is what a manifest states of it, `given` the date that the caller gives: the strongest
    signal dates the article, and a note tells where a stated date is put aside for another.
    """
    stated = listed.over(draft.metadata)
    title = stated.title or draft.title
    language, signal = stated.language, LanguageSignal.STATED
    if not language:
        language, signal = find_language(draft.text)
    found = find_text_dates(draft.text, Locale(language))
    claims = [
        *_claims(DateRole.PUBLISHED, given, listed.published, draft.metadata.published),
        *_claims(DateRole.MODIFIED, listed.updated, draft.metadata.updated),
        *draft.claims,
        *found.claims,
        *_claims(DateRole.PUBLISHED, date_in_name(path) if path else None),
    ]
    address = url_claim(stated.url) if stated.url and not draft.claims else None
    claims += [address] if address else []
    dateline = with_year(found.yearless, claims) if found.yearless else None
    belief = strongest([*claims, dateline] if dateline else claims)
    published = belief.document_date if _is_page(draft) else belief.published
    pieces = (*draft.dropped, *found.dropped, *find_boilerplate(draft.text))
    article = Article(
        id=article_id(title, published, draft.text),
        text=draft.text,
        title=title,
        published=published,
        updated=belief.updated,
        language=language,
        language_signal=signal,
        source=stated.source,
        url=stated.url,
        path=str(path) if path else "",
    )
    dropped = tuple(sorted(pieces, key=lambda one: one.span))
    return replace(article, dropped=_apart(dropped), omitted=draft.omitted), _doubts(
        belief, published
    )


def _claims(role: DateRole, *stated: Published | None) -> list[DateClaim]:
    return [DateClaim(one.moment, one.signal, one.raw, role) for one in stated if one]


def _apart(pieces: tuple[Dropped, ...]) -> tuple[Dropped, ...]:
    """Return the pieces without those that lie wholly in another."""
    kept: list[Dropped] = []
    for piece in pieces:
        if not any(other.span.contains(piece.span) for other in kept[-1:]):
            kept.append(piece)
    return tuple(kept)


def _is_page(draft: Draft) -> bool:
    """Tell whether a draft's claims are a web page's: its last change may stand in for more."""
    signals = {claim.signal for claim in draft.claims}
    return bool(signals - {DateSignal.DOCUMENT_PROPERTIES})


def _doubts(belief: Belief, published: Published | None) -> tuple[str, ...]:
    if belief.published:
        return belief.warnings
    if published:
        stand_in = f"it only says when it was last changed ({published.raw}), which stands in"
        return (*belief.warnings, f"has no publication date; {stand_in}")
    updated = belief.updated
    since = f" (it only says when it was updated: {updated.raw})" if updated else ""
    return (*belief.warnings, UNDATED + since)
