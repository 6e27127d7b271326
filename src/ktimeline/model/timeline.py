"""The events of a collection, in order, with everything that found no place among them."""

from __future__ import annotations

from ktimeline.model.article import Article
from ktimeline.model.event import Event
from ktimeline.model.frozen import dataclass
from ktimeline.model.resolution import Resolution, Unresolved

__all__ = ["Chronology", "Problem"]


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong with one input, in words that say how to mend it.

    `failed` tells an input that could not be read from one that was read with a reservation.
    """

    path: str
    message: str
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Chronology:
    """Events sorted by date; `undated` are found and never drawn.

    They are lengths, sets and vague times, and dates at which nothing is told to happen.
    The public `ktimeline.Timeline` is this with methods that export and draw.
    """

    articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
    undated: tuple[Resolution, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    problems: tuple[Problem, ...] = ()

    def article(self, article_id: str) -> Article:
        """Return the article with this id. Raises KeyError where there is none."""
        for article in self.articles:
            if article.id == article_id:
                return article
        raise KeyError(f"no article {article_id!r} in this timeline")
