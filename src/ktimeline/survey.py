"""What was read: a row an article, with its date, where that was found, and what it gave."""

from __future__ import annotations

from collections.abc import Iterable

from ktimeline.export.columns import Column
from ktimeline.export.table import Cell
from ktimeline.harvest import Harvest, Harvester
from ktimeline.languages import reader_of
from ktimeline.model import Article, Policy

__all__ = ["ARTICLE_COLUMNS", "article_row", "article_rows"]

ARTICLE_COLUMNS: tuple[Column, ...] = (
    Column("id", "text", "the article's id, the same from run to run"),
    Column("title", "text", "its headline"),
    Column(
        "published", "date", "when it was published, ISO 8601, the zone kept; empty where not known"
    ),
    Column("signal", "text", "where that was found"),
    Column(
        "rank", "number", "the place of this signal in the order of belief; 1 is believed first"
    ),
    Column("stated", "text", "the date as it is written there"),
    Column("updated", "date", "when it was last changed, ISO 8601"),
    Column("language", "text", "its language, ISO 639-1"),
    Column("language_signal", "text", "stated, detected or assumed"),
    Column("reader", "text", "what reads its dates: a grammar, or dateparser where there is none"),
    Column("mentions", "number", "temporal expressions in it"),
    Column("events", "number", "dated events that it tells of, before they are merged"),
    Column("unresolved", "number", "expressions that could not be dated"),
    Column("dropped", "number", "pieces of the text, or of the page around it, that are no story"),
    Column("words", "number", "words of its text, its own such pieces among them"),
    Column("source", "text", "who published it"),
    Column("url", "text", "its address"),
    Column("path", "text", "the file that it is or lies in"),
    Column("duplicates", "text", 'other inputs that hold the same article, joined by "; "'),
)


def article_rows(
    articles: Iterable[Article], policy: Policy | None = None
) -> list[dict[str, Cell]]:
    """Return a row an article, as `ktimeline articles` prints them.

    >>> row = article_rows([Article(id="a", text="They met in Hanoi in February 2019.")])[0]
    >>> row["mentions"], row["events"], row["published"]
    (1, 1, '')
    """
    harvester = Harvester(policy or Policy())
    return [article_row(article, harvester.harvest(article)) for article in articles]


def article_row(article: Article, harvest: Harvest) -> dict[str, Cell]:
    """Return what is told of an article that was read, by the names of `ARTICLE_COLUMNS`."""
    published, updated = article.published, article.updated
    return {
        "id": article.id,
        "title": article.title,
        "published": published.moment.isoformat() if published else "",
        "signal": published.signal.value if published else "",
        "rank": published.signal.rank if published else None,
        "stated": published.raw if published else "",
        "updated": updated.moment.isoformat() if updated else "",
        "language": article.language,
        "language_signal": article.language_signal.value,
        "reader": reader_of(article.language),
        "mentions": len(harvest.resolutions) + len(harvest.unresolved),
        "events": len(harvest.events),
        "unresolved": len(harvest.unresolved),
        "dropped": len(article.dropped) + len(article.omitted),
        "words": len(article.text.split()),
        "source": article.source,
        "url": article.url,
        "path": article.path,
        "duplicates": "; ".join(article.duplicates),
    }
