"""Articles as plain data: their texts, where they are from, and what was left out around them."""

from __future__ import annotations

from typing import Any

from ktimeline.languages import reader_of
from ktimeline.model import Article, Published

__all__ = ["article_document", "story_text"]

Document = dict[str, Any]


def article_document(article: Article) -> Document:
    """Return an article with its text, and what was left out around it where that was kept."""
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "path": article.path,
        "language": article.language,
        "language_signal": article.language_signal.value,
        "reader": reader_of(article.language),
        "published": _published(article.published),
        "updated": _published(article.updated),
        "text": story_text(article),
        "length": len(article.text),
        "dropped": [
            {"start": piece.span.start, "end": piece.span.end, "reason": piece.reason}
            for piece in article.dropped
        ],
        "omitted": [{"text": piece.text, "reason": piece.reason} for piece in article.omitted],
        "duplicates": list(article.duplicates),
    }


def story_text(article: Article) -> str:
    """Return the text of an article, its page furniture blanked: places in it stay what they are.

    >>> from ktimeline.model import Dropped, Span
    >>> ad = Dropped(Span(0, 9), "newsletter")
    >>> story_text(Article(id="a", text="Sign up! They met.", dropped=(ad,)))
    '         They met.'
    """
    letters = list(article.text)
    for piece in article.dropped:
        for place in range(piece.span.start, min(piece.span.end, len(letters))):
            if letters[place] not in "\r\n":
                letters[place] = " "
    return "".join(letters)


def _published(published: Published | None) -> Document | None:
    if published is None:
        return None
    return {
        "date": published.moment.isoformat(),
        "signal": published.signal.value,
        "raw": published.raw,
    }
