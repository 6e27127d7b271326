"""The calls of every stage, in order: find, resolve, build."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from ktimeline.events import build_events, merge_events
from ktimeline.extract import extract
from ktimeline.intake import load, read_moment
from ktimeline.languages import day_first, leading_words
from ktimeline.model import (
    Article,
    DateSignal,
    Event,
    Mention,
    Policy,
    Problem,
    Resolution,
    Span,
    TimexType,
    Unresolved,
)
from ktimeline.normalise import normalise
from ktimeline.timeline import Timeline

__all__ = ["Input", "assemble", "build", "find", "read_article", "resolve"]

Input = str | Path | Article
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
        raise ValueError(f"{phrase!r} is not a time expression: nothing in it was understood")
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


def build(
    paths_or_articles: Input | Iterable[Input],
    published: Published = None,
    *,
    policy: Policy | None = None,
    signal: DateSignal = DateSignal.CALLER,
) -> Timeline:
    """Return the timeline of articles: files, folders, manifests, `Article` values, mixed.

    `published` dates every input, before all that the inputs say of themselves. What could not be
    read is in the timeline's `problems`, what could not be dated in `undated` and `unresolved`.

    Raises ValueError for a `published` that is no date.

    >>> article = Article(id="a", text="The leaders met in Hanoi in February 2019.")
    >>> [event.when.value for event in build(article).events]
    ['2019-02']
    """
    loaded = load(paths_or_articles, published, signal=signal)
    return assemble(loaded.articles, loaded.problems, policy)


def assemble(
    articles: Sequence[Article],
    problems: Sequence[Problem] = (),
    policy: Policy | None = None,
    *,
    track: Callable[[Sequence[Article]], Iterable[Article]] = iter,
) -> Timeline:
    """Return the timeline of articles that are read already.

    `problems` of the reading are kept in it. `track` is handed the articles and gives them back
    one by one, for a progress bar.
    """
    told = list(problems)
    events: list[Event] = []
    undated: list[Resolution] = []
    unresolved: list[Unresolved] = []
    for article in track(articles):
        try:
            results = read_article(article, policy)
        except LookupError as error:
            told.append(Problem(article.path or article.id, str(error), failed=True))
            continue
        resolutions = [result for result in results if isinstance(result, Resolution)]
        unresolved += [result for result in results if isinstance(result, Unresolved)]
        undated += [result for result in resolutions if _is_undated(result)]
        events += build_events(article, resolutions)
    return Timeline(
        articles=tuple(articles),
        events=merge_events(events, articles),
        undated=tuple(undated),
        unresolved=tuple(unresolved),
        problems=tuple(told),
    )


def _is_undated(result: Resolution) -> bool:
    return result.interval is None or result.timex.type is TimexType.SET
