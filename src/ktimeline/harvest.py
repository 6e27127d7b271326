"""What one article gives: its resolutions, its events, and what could not be resolved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ktimeline.events import build_events
from ktimeline.intake.bugs import report_bug
from ktimeline.intake.cache import Cache
from ktimeline.interpret import read_article
from ktimeline.languages import is_foreign, name_of
from ktimeline.model import Article, Event, Policy, Problem, Resolution, Unresolved

__all__ = ["Harvest", "Harvester"]

_COMMON = "en"
_FOREIGN = "is in {}, and is read by way of dateparser: fewer dates, less sure"


@dataclass(frozen=True, slots=True)
class Harvest:
    """All that was found in one article, and the problem that kept it from being read well."""

    resolutions: tuple[Resolution, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    events: tuple[Event, ...] = ()
    problem: Problem | None = None

    @property
    def results(self) -> list[Resolution | Unresolved]:
        """Everything that was found, resolved or not, in text order."""
        found: list[Resolution | Unresolved] = [*self.resolutions, *self.unresolved]
        return sorted(found, key=lambda result: result.mention.span)


@dataclass(frozen=True, slots=True)
class Harvester:
    """How articles are read: the policy, and what is remembered of articles read before."""

    policy: Policy = field(default_factory=Policy)
    cache: Cache | None = None

    def harvest(self, article: Article) -> Harvest:
        """Return what an article gives; never raises: a bug costs the article and is told."""
        return _guarded(self._harvest, article)

    def _harvest(self, article: Article) -> Harvest:
        if self.cache is None:
            return self._read(article)
        known = self.cache.recall(("harvest", article, self.policy))
        if isinstance(known, Harvest):
            return known
        found = self._read(article)
        self.cache.keep(("harvest", article, self.policy), found)
        return found

    def _read(self, article: Article) -> Harvest:
        found = self._glean(article)
        return replace(found, events=tuple(build_events(article, found.resolutions)))

    def glean(self, article: Article) -> Harvest:
        """Return what an article gives without its events, which take longest; never raises."""
        return _guarded(self._glean, article)

    def _glean(self, article: Article) -> Harvest:
        language, problem = article.language, None
        if is_foreign(language):
            problem = _problem(article, _FOREIGN.format(name_of(language)))
        try:
            results = read_article(article, self.policy)
        except LookupError as error:
            # Numbers, ISO dates and borrowed words are the same in all languages.
            results = read_article(replace(article, language=_COMMON), self.policy)
            problem = _problem(
                article, f"{error}; it was read for dates in digits and English ones"
            )
        return Harvest(
            tuple(result for result in results if isinstance(result, Resolution)),
            tuple(result for result in results if isinstance(result, Unresolved)),
            problem=problem,
        )

    def broken(self, article: Article) -> Harvest:
        """Return what is left of an article whose reading ended its process."""
        return Harvest(problem=_problem(article, "ended the process that read it", failed=True))


def _guarded(read: Callable[[Article], Harvest], article: Article) -> Harvest:
    try:
        return read(article)
    except Exception as error:
        about = article.path or article.id
        return Harvest(problem=_problem(article, report_bug(error, about), failed=True))


def _problem(article: Article, message: str, failed: bool = False) -> Problem:
    return Problem(article.path or article.id, message, failed)
