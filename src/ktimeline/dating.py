"""Articles without a publication date, dated from what they say, where a user asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ktimeline.estimate import Estimate
from ktimeline.intake.assembling import UNDATED
from ktimeline.intake.bugs import report_bug
from ktimeline.intake.loading import Means
from ktimeline.interpret import estimate_date
from ktimeline.model import Article, Problem

__all__ = ["date_undated", "without_settled"]

_BARE = Means()
_WIDEST = 366  # days; from an interval of several years one day would be a mere guess


def date_undated(
    articles: Sequence[Article], means: Means = _BARE
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Return the articles, those without a date dated by an estimate, and a note on each of these.

    An article that tells its year at most stays without a date, and the note says so. Never raises
    for what an article holds.

    >>> date_undated([Article("a", "They met on Friday.")])[1][0].message
    'says too little of the day on which it was written, and stays without a date'
    """
    undated = [article for article in articles if article.published is None]
    found = means.run(_estimate, means.track(undated), _none)
    by_id = dict(zip((article.id for article in undated), found, strict=True))
    dated = tuple(_dated(article, by_id.get(article.id)) for article in articles)
    return dated, tuple(_note(article, by_id[article.id]) for article in undated)


def without_settled(
    problems: Iterable[Problem], articles: Iterable[Article]
) -> tuple[Problem, ...]:
    """Return the problems but those that miss a date which its article has by now."""
    dated = {article.path for article in articles if article.published is not None}
    return tuple(
        problem
        for problem in problems
        if not (problem.path in dated and problem.message.startswith(UNDATED))
    )


def _estimate(article: Article) -> Estimate | str | None:
    """Return the estimate, None where there is none, or what went wrong: it costs one article."""
    try:
        return estimate_date(article)
    except LookupError:  # a language that nothing here knows
        return None
    except Exception as error:
        return report_bug(error, article.id)


def _none(article: Article) -> None:
    return None


def _dated(article: Article, estimate: Estimate | str | None) -> Article:
    if not isinstance(estimate, Estimate) or estimate.width > _WIDEST:
        return article
    return replace(article, published=estimate.published)


def _note(article: Article, estimate: Estimate | str | None) -> Problem:
    path = article.path or article.id
    if isinstance(estimate, str):
        return Problem(path, estimate, failed=True)
    little = "says too little of the day on which it was written"
    if estimate is None:
        return Problem(path, f"{little}, and stays without a date")
    between = f"between {estimate.first} and {estimate.last}"
    if estimate.width > _WIDEST:
        return Problem(path, f"{little} ({between}), and stays without a date")
    reasons = "; ".join(estimate.reasons)
    sure = f"{between}, {estimate.confidence:.0%} sure"
    return Problem(path, f"is taken to be of {estimate.day}, by an estimate ({sure}): {reasons}")
