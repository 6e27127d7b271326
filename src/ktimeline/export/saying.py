"""How an event is told where a format has no field for it: its status, its extent, its sources."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.export.event_row import kind_of
from ktimeline.model import Article, Chronology, Event, Instant, Status, When

__all__ = [
    "LeftOut", "count_left_out", "date_words", "extent_words", "last_moment", "legible",
    "marked_title", "source_ids", "sources_of", "when_words",
]  # fmt: skip

LeftOut = Callable[[Event], str]
"""What tells why a format cannot hold an event; "" where it can."""

_MARKS = {
    Status.HAPPENED: "",
    Status.PLANNED: "Planned: ",
    Status.POSSIBLE: "Possible: ",
    Status.DENIED: "Denied: ",
}
_EXTENTS = {"exact": "", "within": "at some point", "lasted": "throughout"}
# What no XML 1.0 file, and no line of a text file, can hold.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def legible(text: str) -> str:
    r"""Return text on one line, white space collapsed, without control characters.

    >>> legible("a\n b\x00")
    'a b'
    """
    return " ".join(_CONTROL.sub("", text).split())


def marked_title(event: Event) -> str:
    """Return the title on one line; what is no fact says so before it ("Planned: ...")."""
    title = legible(event.title) or legible(event.trigger) or legible(event.when.reading)
    return _MARKS[event.status] + title


def extent_words(when: When) -> str:
    """Return "at some point", "throughout", or "" for a single day or moment."""
    return _EXTENTS[kind_of(when)]


def when_words(when: When) -> str:
    """Return the date in words, and whether it was filled or the day is not known.

    `June 2018 (at some point)`, `June 2018 (throughout)`, `12 June 2018`
    """
    extent = extent_words(when)
    return f"{when.reading} ({extent})" if extent else when.reading


def date_words(event: Event) -> str:
    """Return the date of an event in words, and whether it hangs on an estimate.

    `December 2024 (at some point), the publication date being estimated`
    """
    estimated = ", the publication date being estimated" if event.estimated else ""
    return when_words(event.when) + estimated


def last_moment(limit: Instant) -> Instant:
    """Return the last second before a limit, for formats whose ends are inclusive."""
    return add_seconds(limit, -1)


def source_ids(event: Event) -> list[str]:
    """Return the ids of the articles that tell of an event, each once, the first one first."""
    return list(dict.fromkeys(piece.article_id for piece in event.evidence if piece.article_id))


def sources_of(event: Event, articles: Mapping[str, Article]) -> list[Article]:
    """Return the articles that tell of an event, as far as the chronology has them."""
    return [articles[name] for name in source_ids(event) if name in articles]


def count_left_out(chronology: Chronology, reason_of: LeftOut) -> dict[str, int]:
    """Return how many events a format cannot hold, by the reason."""
    reasons: dict[str, int] = {}
    for reason in _reasons(chronology.events, reason_of):
        reasons[reason] = reasons.get(reason, 0) + 1
    return reasons


def _reasons(events: Iterable[Event], reason_of: LeftOut) -> Iterable[str]:
    return filter(None, map(reason_of, events))
