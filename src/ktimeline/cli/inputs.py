"""From the arguments of a command to articles and to their timeline."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ktimeline.cli.endings import refuse
from ktimeline.cli.reading import Reading
from ktimeline.console import note, track
from ktimeline.model import Article, DateSignal, Policy, Problem

if TYPE_CHECKING:
    from ktimeline.intake.loading import Means
    from ktimeline.timeline import Timeline

__all__ = ["load_articles", "means_of", "policy_of", "the_top", "timeline_of"]

_USUAL = Reading()
_MEGABYTE = 1_000_000  # bytes


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
    from ktimeline.opening import is_timeline_json, open_timeline
    from ktimeline.pipeline import assemble, separate

    _check_decisions(decisions)
    whole = next((path for path in paths if is_timeline_json(path)), None)
    if whole is not None:
        if len(paths) > 1:
            refuse(
                f"{whole} is a whole timeline, which is opened alone; name it without the others"
            )
        if dates or decisions or day_first is not None:
            note(f"{whole} is a whole timeline; dates and decisions do not change it any more")
        try:
            return open_timeline(whole)
        except ValueError as error:
            refuse(str(error))
    others, curation = separate(paths, decisions)
    paths = [str(path) for path in others]
    with means_of(how) as means:
        articles, problems = load_articles(paths, dates, how, means)
        return assemble(articles, problems, policy_of(day_first), means=means, curation=curation)


def _check_decisions(decisions: Path | None) -> None:
    if decisions is not None and not decisions.is_file():
        refuse(f"--decisions {decisions}: there is no such file; ktimeline init writes one")


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

    cache = open_cache() if how.cache else None
    with workers(how.jobs or usual_jobs()) as run:
        yield Means(run, cache, track)
    if cache is not None:
        cache.trim(how.cache_limit * _MEGABYTE)


def load_articles(
    paths: list[str], dates: list[str] | None, how: Reading, means: Means
) -> tuple[tuple[Article, ...], list[Problem]]:
    """Return the articles of `paths`, dated by the command line where it dates them."""
    from ktimeline.dating import date_undated, without_settled
    from ktimeline.intake.loading import load

    general, special = _split_dates(dates or [], paths)
    if "-" in paths and sys.stdin.isatty():
        note("reading standard input; end it with Ctrl-D")
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
        problems = [*without_settled(problems, articles), *notes]
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
