"""From words to meanings: extract, then normalise."""

from __future__ import annotations

from datetime import date, datetime

from ktimeline.extract import extract, extract_whole
from ktimeline.grammar.expecting import expect
from ktimeline.intake.moments import read_moment
from ktimeline.languages import day_first, leading_words, load
from ktimeline.model import Article, Mention, Policy, Resolution, Span, Unresolved
from ktimeline.normalise import normalise

__all__ = ["Published", "Result", "find", "read_article", "resolve"]

Published = str | date | datetime | None
Result = Resolution | Unresolved


def find(
    text: str,
    published: Published = None,
    language: str = "en",
    policy: Policy | None = None,
) -> list[Result]:
    """Return what every temporal expression of `text` means, in text order.

    `published` is the publication date, against which relative dates are resolved: an ISO or
    written date, a date, a datetime, or None, and then they stay `Unresolved(NO_DOCUMENT_DATE)`;
    it is never taken from the clock. Spans are code points of `text`.

    Raises ValueError for a `published` that is no date, LookupError for a language without a
    grammar; never for a text.

    >>> [r.timex.value for r in find("They met last month.", published="2025-01-29")]
    ['2024-12']
    """
    if not isinstance(text, str):
        raise TypeError(f"find reads a str, not {type(text).__name__}; decode bytes first")
    document = read_moment(published) if isinstance(published, str) else published
    return _normalised(extract(text, language), document, language, policy)


def resolve(
    phrase: str,
    published: Published = None,
    language: str = "en",
    policy: Policy | None = None,
) -> Result:
    """Return what one temporal expression means; words that lead it ("on", "since") may stand.

    A range ("from May to June 2009") is one expression. What is understood but has no meaning
    ("30 February 2011") comes back as `Unresolved`.

    Raises ValueError, saying what was understood, where `phrase` is not one expression; and as
    `find` does.

    >>> resolve("last month", published="2025-01-29").explain()
    '"last month" · published 29 Jan 2025 · month before January 2025 → December 2024'
    """
    document = read_moment(published) if isinstance(published, str) else published
    mention = _one_mention(phrase, extract(phrase, language), language)
    return _normalised([mention], document, language, policy)[0]


def _one_mention(phrase: str, mentions: list[Mention], language: str) -> Mention:
    if not mentions:
        alone = extract_whole(phrase, language)
        if alone is not None:
            return alone
        raise ValueError(f"{phrase!r} is not a time expression: {_how_far(phrase, language)}")
    first, last = mentions[0], mentions[-1]
    before = phrase[: first.span.start].lower().split()
    after = phrase[last.span.end :].strip(" .,;:!?\n\t")
    ends = len(mentions) == 2 and first.whole is not None and first.whole == last.whole
    if after or not leading_words(language).issuperset(before) or (len(mentions) > 1 and not ends):
        understood = ", ".join(repr(mention.text) for mention in mentions)
        raise ValueError(
            f"{phrase!r} is not one time expression; understood in it: {understood}. "
            "Use find() for the expressions of a text."
        )
    if not ends or first.whole is None:
        return first
    span = Span(first.span.start, last.span.end)
    return Mention("", span, span.of(phrase), first.whole, first.tense, first.rule)


def _how_far(phrase: str, language: str) -> str:
    """Return how far a phrase was understood and what was expected next, for a message."""
    words = phrase.split()
    while words and words[0].lower() in leading_words(language) - {"the"}:
        words.pop(0)
    found = expect(load(language), " ".join(words))
    if not found.understood:
        return "nothing in it was understood"
    return f"{found.understood!r} may begin one; expected next: {', '.join(found.expected)}, ..."


def _normalised(
    mentions: list[Mention],
    document: date | datetime | None,
    language: str,
    policy: Policy | None,
) -> list[Result]:
    chosen = policy or Policy()
    return normalise(mentions, document, chosen, day_first=day_first(language))


def read_article(article: Article, policy: Policy | None = None) -> list[Result]:
    """Return what every temporal expression of an article's story means, in text order.

    Page furniture is not read. Raises LookupError for a language without a grammar.
    """
    mentions = extract(
        article.text, article.language, article_id=article.id, dropped=article.dropped
    )
    document = article.published.moment if article.published else None
    return _normalised(mentions, document, article.language, policy)
