"""The calls of every stage, in order: articles in, a timeline out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ktimeline.events import build_events, merge_events
from ktimeline.intake.loading import load
from ktimeline.interpret import Published, read_article
from ktimeline.model import (
    Article,
    DateSignal,
    Event,
    Policy,
    Problem,
    Resolution,
    TimexType,
    Unresolved,
)
from ktimeline.timeline import Timeline

__all__ = ["Input", "assemble", "build"]

Input = str | Path | Article


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
