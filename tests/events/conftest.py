"""Resolutions by hand: the date of a mention is given with its text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from ktimeline.events import build_events
from ktimeline.model import (
    Article,
    Event,
    Granularity,
    Instant,
    Interval,
    Mention,
    Published,
    Resolution,
    Span,
    Timex,
    TimexType,
)
from ktimeline.model.expression import Calendar

Resolve = Callable[..., Resolution]


def span_of(value: str) -> tuple[Interval, Granularity]:
    """Read the three values that the tests use: a year, a month, a day."""
    numbers = [int(part) for part in value.split("-")]
    year, month = numbers[0], numbers[1] if len(numbers) > 1 else 1
    if len(numbers) == 3:
        day = date(year, month, numbers[2])
        after = date.fromordinal(day.toordinal() + 1)
        return Interval.between(day, after), Granularity.DAY
    if len(numbers) == 2:
        after = date(year + month // 12, month % 12 + 1, 1)
        return Interval.between(date(year, month, 1), after), Granularity.MONTH
    return Interval(Instant(year), Instant(year + 1)), Granularity.YEAR


def resolve_in(text: str, words: str, value: str, article: str = "a") -> Resolution:
    """Return what `words` mean in `text`."""
    start = text.index(words)
    mention = Mention(article, Span(start, start + len(words)), words, Calendar(year=2000))
    interval, granularity = span_of(value)
    return Resolution(
        mention, interval, granularity, Timex(TimexType.DATE, value), value, f"on {value}"
    )


def read_marked(marked: str) -> tuple[str, str]:
    """Split a sentence with its date in square brackets into the sentence and the date."""
    words = marked[marked.index("[") + 1 : marked.index("]")]
    return marked.replace("[", "").replace("]", ""), words


@pytest.fixture(name="resolve")
def _resolve() -> Resolve:
    return resolve_in


@pytest.fixture(name="make_article")
def _make_article() -> Callable[..., Article]:
    def make(text: str, name: str = "a", published: date = date(2025, 1, 29)) -> Article:
        return Article(name, text, published=Published(published))

    return make


def tell_in(
    marked: str,
    value: str = "2018-06",
    before: str = "",
    name: str = "a",
    published: date = date(2025, 1, 29),
) -> tuple[Event, ...]:
    """Return the events of a sentence with its date in square brackets."""
    text, words = read_marked(marked)
    start = len(before) + marked.index("[")
    interval, granularity = span_of(value)
    mention = Mention(name, Span(start, start + len(words)), words, Calendar(year=2000))
    timex = Timex(TimexType.DATE, value)
    resolution = Resolution(mention, interval, granularity, timex, value, f"on {value}")
    article = Article(name, before + text, published=Published(published))
    return build_events(article, [resolution])


@pytest.fixture(name="tell", scope="session")
def _tell() -> Callable[..., tuple[Event, ...]]:
    return tell_in
