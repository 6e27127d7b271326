"""From the arguments of a command to articles and to their timeline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ktimeline.cli.application import refuse
from ktimeline.cli.reading import Reading
from ktimeline.console import note, track
from ktimeline.model import Article, DateSignal, Policy, Problem
from ktimeline.timeline import Timeline

if TYPE_CHECKING:
    from ktimeline.intake.loading import Means

__all__ = ["load_articles", "means_of", "policy_of", "the_top", "timeline_of"]

_USUAL = Reading()


def policy_of(day_first: bool | None) -> Policy:
    """Return the policy that the options ask for."""
    return Policy(day_first=day_first)


def timeline_of(
    paths: list[str],
    dates: list[str] | None,
    day_first: bool | None,
    how: Reading = _USUAL,
    decisions: Path | None = None,
) -> Timeline:
    """Return the timeline of `paths`, with a progress bar on a terminal."""
    from ktimeline.pipeline import assemble, separate

    others, curation = separate(paths, decisions)
    paths = [str(path) for path in others]
    with means_of(how) as means:
        articles, problems = load_articles(paths, dates, how, means)
        return assemble(articles, problems, policy_of(day_first), means=means, curation=curation)


def the_top(timeline: Timeline, number: int | None) -> Timeline:
    """Return the timeline with its most important events alone, and say how many are left out."""
    if number is None or number >= len(timeline.events):
        return timeline
    note(f"the {number} most important of {len(timeline.events):,} events are shown")
    return timeline.top(number)


@contextmanager
def means_of(how: Reading) -> Iterator[Means]:
    """Give the processes, the cache and the progress bar that the options ask for."""
    from ktimeline.intake.cache import open_cache
    from ktimeline.intake.loading import Means
    from ktimeline.jobs import usual_jobs, workers

    with workers(how.jobs or usual_jobs()) as run:
        yield Means(run, open_cache() if how.cache else None, track)


def load_articles(
    paths: list[str], dates: list[str] | None, how: Reading, means: Means
) -> tuple[tuple[Article, ...], list[Problem]]:
    """Return the articles of `paths`, dated by the command line where it dates them."""
    from ktimeline.dating import date_undated
    from ktimeline.intake.loading import load

    general, special = _split_dates(dates or [], paths)
    inputs: list[str | Article] = []
    problems: list[Problem] = []
    try:
        for path in paths:
            if path not in special:
                inputs.append(path)
                continue
            own = load(
                path,
                special[path],
                signal=DateSignal.COMMAND_LINE,
                options=how.options,
                means=means,
            )
            inputs += own.articles
            problems += own.problems
        loaded = load(
            inputs, general, signal=DateSignal.COMMAND_LINE, options=how.options, means=means
        )
    except ValueError as error:
        refuse(str(error))
    if how.show_dropped:
        tell_dropped(loaded.articles)
    articles, problems = loaded.articles, [*problems, *loaded.problems]
    if how.estimate_dates:
        articles, notes = date_undated(articles, means)
        problems += notes
    return articles, problems


def tell_dropped(articles: Sequence[Article]) -> None:
    """Print what was left out of each article, with the reason, on standard error."""
    for article in articles:
        pieces = [(piece.reason, piece.span.of(article.text)) for piece in article.dropped]
        pieces += [(piece.reason, piece.text) for piece in article.omitted]
        if pieces:
            note(f"left out of {article.path or article.title or article.id}:", "1")
        for reason, text in pieces:
            note(f"  {reason}: {' '.join(text.split())}", "2")


def _split_dates(dates: list[str], paths: list[str]) -> tuple[str | None, dict[str, str]]:
    """Return the date of every input, and the dates of single ones ("PATH=DATE")."""
    general: str | None = None
    special: dict[str, str] = {}
    for given in dates:
        path, equals, day = given.rpartition("=")
        if not equals:
            if general is not None:
                refuse(f"--date is given twice: {general} and {given}; name files with PATH=DATE")
            general = given
        elif path not in paths:
            refuse(f"--date {given}: {path!r} is not among the inputs: {', '.join(paths)}")
        else:
            special[path] = day
    return general, special
