"""The calls of every stage, in order: articles in, a timeline out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ktimeline.composition import Curation, compose, curate, is_table_file
from ktimeline.dating import date_undated, without_settled
from ktimeline.decisions import find_decisions
from ktimeline.harvest import Harvester
from ktimeline.intake.loading import Means, load
from ktimeline.interpret import Published
from ktimeline.model import (
    Article,
    DateSignal,
    Event,
    Policy,
    Problem,
    Resolution,
    Unresolved,
)
from ktimeline.timeline import Timeline

__all__ = ["Input", "assemble", "build", "separate"]

Input = str | Path | Article
_BARE = Means()
_NOTHING = Curation()


def build(  # noqa: PLR0913 - the options of the one call that most users make
    paths_or_articles: Input | Iterable[Input],
    published: Published = None,
    *,
    policy: Policy | None = None,
    signal: DateSignal = DateSignal.CALLER,
    decisions: str | Path | None = None,
    estimate_dates: bool = False,
) -> Timeline:
    """Return the timeline of articles: files, folders, manifests, `Article` values, mixed.

    `published` dates every input, before all that the inputs say of themselves. A CSV of events, as
    `Timeline.to_csv` writes it, is taken as it is. `decisions` is a file of them; without one,
    those that lie beside the inputs (`decisions.toml`) are applied. What could not be read is in
    the timeline's `problems`, what could not be dated in `undated` and `unresolved`.

    With `estimate_dates` an article without a publication date is dated from what it says, where it
    says enough; every event that hangs on such a date is `estimated`.

    Raises ValueError for a `published` that is no date.

    >>> article = Article(id="a", text="The leaders met in Hanoi in February 2019.")
    >>> [event.when.value for event in build(article).events]
    ['2019-02']
    """
    single = isinstance(paths_or_articles, str | Path | Article)
    inputs: list[Input] = [paths_or_articles] if single else list(paths_or_articles)  # type: ignore
    articles, curation = separate(inputs, decisions)
    loaded = load(articles, published, signal=signal)
    read, notes = loaded.articles, loaded.problems
    if estimate_dates:
        read, told = date_undated(read)
        notes = (*without_settled(notes, read), *told)
    return assemble(read, notes, policy, curation=curation)


def separate(
    inputs: Sequence[Input], decisions: str | Path | None = None
) -> tuple[list[Input], Curation]:
    """Return the inputs that hold articles, and what a person has made: tables and decisions."""
    tables = [str(given) for given in inputs if is_table_file(given)]
    paths = [given for given in inputs if not isinstance(given, Article)]
    files = [decisions] if decisions is not None else find_decisions(paths)
    articles = [given for given in inputs if isinstance(given, Article) or str(given) not in tables]
    return articles, curate(tables, files)


def assemble(
    articles: Sequence[Article],
    problems: Sequence[Problem] = (),
    policy: Policy | None = None,
    *,
    means: Means = _BARE,
    curation: Curation = _NOTHING,
) -> Timeline:
    """Return the timeline of articles that are read already.

    `problems` of the reading are kept in it. `means` are what is used: processes, a cache, a
    progress bar. `curation` is what a person adds.
    """
    told = [*problems, *curation.problems]
    events: list[Event] = []
    undated: list[Resolution] = []
    unresolved: list[Unresolved] = []
    harvester = Harvester(policy or Policy(), means.cache)
    for found in means.run(harvester.harvest, means.track(articles), harvester.broken):
        told += [found.problem] if found.problem else []
        unresolved += found.unresolved
        undated += _left_over(found.resolutions, found.events)
        events += found.events
    story, notes = compose(events, articles, curation)
    return Timeline(
        articles=_named_once((*articles, *curation.articles)),
        events=story,
        undated=tuple(undated),
        unresolved=tuple(unresolved),
        problems=(*told, *notes),
    )


def _named_once(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Return the articles, the first of each id."""
    named: dict[str, Article] = {}
    for article in articles:
        named.setdefault(article.id, article)
    return tuple(named.values())


def _left_over(results: Iterable[Resolution], events: Iterable[Event]) -> list[Resolution]:
    """Return the results that no event tells: lengths, sets, and dates at which nothing is told."""
    told = {one.resolution.mention.span for event in events for one in event.evidence}
    return [result for result in results if result.mention.span not in told]
