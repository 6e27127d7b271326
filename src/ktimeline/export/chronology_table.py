"""A chronology as lawyers file it: numbered events, and the numbered sources that they cite."""

from __future__ import annotations

from dataclasses import dataclass

from ktimeline.export.saying import date_words, legible, marked_title, source_ids, when_words
from ktimeline.model import Article, Chronology, Event

__all__ = ["HEADER", "CitedSource", "TableRow", "chronology_rows", "cited_sources", "table_title"]

HEADER = ("No.", "Date", "What happened", "Who", "Where", "Sources")


@dataclass(frozen=True, slots=True)
class CitedSource:
    """An article that is cited, under its number; `details` are publisher, date and file."""

    number: int
    title: str
    details: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the table, its text not yet escaped for any format.

    `disputes` are the other dates that sources give, a sentence each; `cites` are the numbers of
    the sources, those of this very date first.
    """

    number: int
    date: str
    title: str
    quote: str
    disputes: tuple[str, ...]
    who: str
    where: str
    cites: tuple[int, ...]
    notes: str = ""


def table_title(chronology: Chronology) -> str:
    """Return the heading of the document."""
    articles = chronology.articles
    alone = len(articles) == 1 and legible(articles[0].title)
    return f"Chronology: {alone}" if alone else "Chronology"


def cited_sources(chronology: Chronology) -> tuple[CitedSource, ...]:
    """Return the articles that events cite, numbered in the order in which they are first cited."""
    articles = {article.id: article for article in chronology.articles}
    return tuple(
        _cited(number, name, articles.get(name)) for name, number in _numbers(chronology).items()
    )


def chronology_rows(chronology: Chronology) -> tuple[TableRow, ...]:
    """Return the events in order, each with the numbers of its sources."""
    numbers = _numbers(chronology)
    return tuple(
        _row(place, event, numbers) for place, event in enumerate(chronology.events, start=1)
    )


def _numbers(chronology: Chronology) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for event in chronology.events:
        for name in (*source_ids(event), *_disputing(event)):
            numbers.setdefault(name, len(numbers) + 1)
    return numbers


def _disputing(event: Event) -> list[str]:
    return [one.evidence.article_id for one in event.conflicts if one.evidence.article_id]


def _row(place: int, event: Event, numbers: dict[str, int]) -> TableRow:
    cites = [numbers[name] for name in source_ids(event)]
    disputes = []
    for one in event.conflicts:
        number = numbers.get(one.evidence.article_id)
        told = (
            f"{when_words(one.when)} according to {f'[{number}]' if number else 'another source'}"
        )
        quote = legible(one.evidence.quote)
        disputes.append(f"{told}: “{quote}”" if quote else told)
        cites += [number] if number else []
    return TableRow(
        number=place,
        date=date_words(event),
        title=marked_title(event),
        quote=legible(event.evidence[0].quote),
        disputes=tuple(disputes),
        who=legible(", ".join(event.participants)),
        where=legible(", ".join(place.name for place in event.places)),
        cites=tuple(dict.fromkeys(cites)),
        notes=legible(event.notes),
    )


def _cited(number: int, name: str, article: Article | None) -> CitedSource:
    if article is None:
        return CitedSource(number, legible(name), "")
    published = article.published
    details = [
        legible(article.source),
        f"published {published.moment.isoformat()}" if published else "publication date not known",
        "" if article.url else legible(article.path),
    ]
    title = legible(article.title) or legible(name)
    return CitedSource(number, title, ", ".join(filter(None, details)), legible(article.url))
