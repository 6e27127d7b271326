"""From words to meanings: extract, then normalise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from ktimeline.extract import extract, extract_whole, tense_reader_of
from ktimeline.intake.moments import read_moment
from ktimeline.languages import day_first, is_foreign, leading_words, load
from ktimeline.model import Article, DateSignal, Mention, Policy, Resolution, Span, Unresolved
from ktimeline.normalise import normalise
from ktimeline.normalise.estimated import mark_estimated

if TYPE_CHECKING:
    from ktimeline.estimate import Estimate

__all__ = [
    "NotOneExpressionError", "Published", "Result", "estimate_date", "find", "read_article",
    "resolve",
]  # fmt: skip

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

    Raises ValueError for a `published` that is no date, LookupError for a language that nothing
    here knows; never for a text. A language without a grammar is read by way of dateparser.

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

    Raises `NotOneExpressionError` (a ValueError), saying what was understood, where `phrase` is not
    one expression; and as `find` does.

    >>> resolve("last month", published="2025-01-29").arithmetic()
    '"last month" · published 29 Jan 2025 · month before January 2025 → December 2024'
    """
    document = read_moment(published) if isinstance(published, str) else published
    mention = _one_mention(phrase, extract(phrase, language), language)
    return _normalised([mention], document, language, policy)[0]


class NotOneExpressionError(ValueError):
    """A phrase that is not one time expression: what of it was understood, what may go on.

    `understood` are the expressions in it, or the beginning of one; `expected` are words that may
    stand behind such a beginning, the commonest first, and empty otherwise.
    """

    def __init__(self, phrase: str, understood: Sequence[str], expected: Sequence[str]) -> None:
        self.phrase, self.understood, self.expected = phrase, tuple(understood), tuple(expected)
        super().__init__(self._message())

    def _message(self) -> str:
        if self.expected:
            known, after = self.understood[0], ", ".join(self.expected)
            told = f"{known!r} may begin one; expected next: {after}, ..."
        elif self.understood:
            told = ", ".join(map(repr, self.understood))
            return (
                f"{self.phrase!r} is not one time expression; understood in it: {told}. "
                "Use find() for the expressions of a text."
            )
        else:
            told = "nothing in it was understood"
        return f"{self.phrase!r} is not a time expression: {told}"

    def explain(self) -> str:
        """Return in a plain sentence how far the phrase was understood and what was expected next.

        >>> print(NotOneExpressionError("red house", [], []).explain())
        "red house" is no time expression: no word in it speaks of a time.
        """
        known = _quoted(self.understood, "and")
        if not self.understood:
            return f'"{self.phrase}" is no time expression: no word in it speaks of a time.'
        if not self.expected:
            many = len(self.understood) > 1
            told = "were understood, each by itself" if many else "was understood, the rest was not"
            return f'"{self.phrase}" is not one time expression: {known} {told}.'
        rest = self.phrase.rpartition(self.understood[0])[2].strip()
        stop = f'"{rest}" follows' if rest else "the phrase ends there"
        return (
            f'"{self.phrase}" is not a whole time expression: {known} was understood, and after it '
            f"something like {_quoted(self.expected, 'or')} was expected, but {stop}."
        )


def _quoted(words: Sequence[str], joint: str) -> str:
    *first, last = [f'"{word}"' for word in words] or [""]
    return f"{', '.join(first)} {joint} {last}" if first else last


def _one_mention(phrase: str, mentions: list[Mention], language: str) -> Mention:
    if not mentions:
        alone = extract_whole(phrase, language)
        if alone is not None:
            return alone
        raise NotOneExpressionError(phrase, *_how_far(phrase, language))
    first, last = mentions[0], mentions[-1]
    before = phrase[: first.span.start].lower().split()
    after = phrase[last.span.end :].strip(" .,;:!?\n\t")
    ends = len(mentions) == 2 and first.whole is not None and first.whole == last.whole
    if after or not leading_words(language).issuperset(before) or (len(mentions) > 1 and not ends):
        raise NotOneExpressionError(phrase, [mention.text for mention in mentions], ())
    if not ends or first.whole is None:
        return first
    span = Span(first.span.start, last.span.end)
    return Mention("", span, span.of(phrase), first.whole, first.tense, first.rule)


def _how_far(phrase: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the beginning of a phrase that was understood, if any, and what may follow it."""
    from ktimeline.grammar.expecting import expect

    if is_foreign(language):
        return (), ()
    words = phrase.split()
    while words and words[0].lower() in leading_words(language) - {"the"}:
        words.pop(0)
    found = expect(load(language), " ".join(words))
    if not found.understood or found.understood.lower() in leading_words(language):
        return (), ()  # "the" begins many expressions, and says nothing of a time
    return (found.understood,), found.expected


def _normalised(
    mentions: list[Mention],
    document: date | datetime | None,
    language: str,
    policy: Policy | None,
) -> list[Result]:
    chosen = policy or Policy()
    # A language that puts the month first does so only where nothing speaks for the day.
    return normalise(mentions, document, chosen, day_first=day_first(language) or None)


def read_article(article: Article, policy: Policy | None = None) -> list[Result]:
    """Return what every temporal expression of an article's story means, in text order.

    Page furniture is not read. What hangs on a publication date that is an estimate says so in its
    assumptions. Raises LookupError for a language that nothing here knows.
    """
    mentions = _mentions(article)
    published = article.published
    results = _normalised(
        mentions, published.moment if published else None, article.language, policy
    )
    if published is None or published.signal is not DateSignal.ESTIMATE:
        return results
    return mark_estimated(results, _normalised(mentions, None, article.language, policy))


def estimate_date(article: Article) -> Estimate | None:
    """Return when an article was written, from what it says; None where it says too little.

    Its own publication date, if it has one, is not looked at. Raises LookupError for a language
    that nothing here knows.

    >>> estimate_date(Article("a", "They met on Friday.")) is None
    True
    """
    from ktimeline.estimate import estimate_publication  # the first `find` is quicker without

    return estimate_publication(article.text, _mentions(article), tense_reader_of(article.language))


def _mentions(article: Article) -> list[Mention]:
    return extract(article.text, article.language, article_id=article.id, dropped=article.dropped)
