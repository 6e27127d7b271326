"""The extractor: a text in, its temporal expressions out; it never sees a date."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.grammar import Found
from ktimeline.languages import load
from ktimeline.languages.common.grain import consults_tense
from ktimeline.model.article import Dropped
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.span import Span
from ktimeline.syntax import governing_tense

__all__ = ["extract", "extract_whole"]


def extract(
    text: str,
    language: str = "en",
    *,
    article_id: str = "",
    dropped: Sequence[Dropped] = (),
) -> list[Mention]:
    """Return the mentions of `text` in order, each parsed into an expression.

    Mentions that touch a `dropped` stretch (page furniture) are left out. Spans are code points
    of `text` and do not overlap. Raises LookupError for a language without a grammar; never for
    a text.

    >>> [m.text for m in extract("They met in June 2018 and, last month, again.")]
    ['June 2018', 'last month']
    """
    furniture = [piece.span for piece in dropped]
    mentions: list[Mention] = []
    for found in load(language).find(text):
        span = Span(found.start, found.end)
        if any(piece.overlaps(span) for piece in furniture):
            continue
        mentions.append(_mention(text, found, article_id))
    return mentions


def extract_whole(phrase: str, language: str = "en") -> Mention | None:
    """Return `phrase` as one mention where all of it is an expression, else None.

    Words that are no mention in a text by themselves ("May", "spring") are one here.

    >>> extract_whole("May").text
    'May'
    """
    found = load(language).whole(phrase)
    return None if found is None else _mention(phrase, found, "")


def _mention(text: str, found: Found, article_id: str) -> Mention:
    span = Span(found.start, found.end)
    asks = consults_tense(found.expression)
    return Mention(
        article_id=article_id,
        span=span,
        text=span.of(text),
        expression=found.expression,
        tense=governing_tense(text, span) if asks else Tense.NONE,
        rule=found.rule,
        whole=found.whole,
    )
