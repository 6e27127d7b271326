"""What is read: an article and what is known of its publication."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from ktimeline.model.frozen import dataclass
from ktimeline.model.span import Span

__all__ = [
    "Article",
    "DateClaim",
    "DateRole",
    "DateSignal",
    "Dropped",
    "LanguageSignal",
    "Omitted",
    "Published",
]


class DateSignal(StrEnum):
    """Where a publication date was found, in the order in which the signals are believed."""

    COMMAND_LINE = "command line"
    CALLER = "caller"
    MANIFEST = "manifest"
    FRONT_MATTER = "front matter"
    RECORD = "record"  # the row, feed entry, mail or TimeML document that holds the article
    JSON_LD = "JSON-LD"
    ARTICLE_TIME = "article:published_time"
    TIME_ELEMENT = "<time> element"
    META_TAG = "meta tag"
    URL = "URL"
    DATELINE = "dateline"
    DATE_LINE = "date line"
    PAGE_SCRIPT = "page script"
    FILE_NAME = "file name"
    DOCUMENT_PROPERTIES = "document properties"  # when the file was made, not the text
    ESTIMATE = "estimate"

    @property
    def rank(self) -> int:
        """The place in the order of belief; 1 is believed first."""
        return tuple(DateSignal).index(self) + 1


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published, and the signal that says so.

    `moment` is a date, or a datetime where the hour is known (its zone, if any, is kept).
    `raw` is the signal as it was written.
    """

    moment: date | datetime
    signal: DateSignal = DateSignal.CALLER
    raw: str = ""

    @property
    def day(self) -> date:
        """The calendar day of publication, in the zone it was written in."""
        return self.moment.date() if isinstance(self.moment, datetime) else self.moment


class DateRole(StrEnum):
    """What a stated date is the date of."""

    PUBLISHED = "published"
    MODIFIED = "modified"


@dataclass(frozen=True, slots=True)
class DateClaim:
    """What one signal states of an article's publication, or of its last change."""

    moment: date | datetime
    signal: DateSignal
    raw: str = ""
    role: DateRole = DateRole.PUBLISHED

    @property
    def published(self) -> Published:
        """The claim as the value that an article keeps, its role left out."""
        return Published(self.moment, self.signal, self.raw)

    @property
    def day(self) -> date:
        """The calendar day, in the zone it was written in."""
        return self.published.day


@dataclass(frozen=True, slots=True)
class Dropped:
    """A stretch of an article's text that is page furniture, not the story, and why."""

    span: Span
    reason: str


class LanguageSignal(StrEnum):
    """How an article's language is known."""

    STATED = "stated"
    DETECTED = "detected"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True)
class Omitted:
    """A piece of the page or file that never became a part of the article's text, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article; its text is never altered after loading, so spans into it stay true.

    `id` is short, stable from run to run and unique in a collection; "" leaves it to `build`.
    `published` and `updated` may be given as a date, a datetime or an ISO 8601 string as well; they
    are kept as `Published`. `dropped` lists stretches that are read for nothing (newsletter lines,
    lists of related headlines), `omitted` what its reader left out of the text, kept on request
    only. `duplicates` names the other inputs that hold the same article. Raises ValueError for a
    string that is no ISO date, TypeError for anything else.

    >>> Article("a", "They met on Friday.", published="2025-01-29").published.day
    datetime.date(2025, 1, 29)
    """

    id: str
    text: str
    title: str = ""
    published: Published | None = None
    updated: Published | None = None
    language: str = "en"
    source: str = ""
    url: str = ""
    path: str = ""
    dropped: tuple[Dropped, ...] = ()
    language_signal: LanguageSignal = LanguageSignal.ASSUMED
    omitted: tuple[Omitted, ...] = ()
    duplicates: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("published", "updated"):
            given = getattr(self, name)
            if given is not None and not isinstance(given, Published):
                object.__setattr__(self, name, Published(_moment(given, name), raw=str(given)))

    @property
    def label(self) -> str:
        """What a reader knows the article by: its title, the name of its file, or its id.

        >>> Article("a", "They met.", path="news/talks.txt").label
        'talks.txt'
        """
        from pathlib import PurePath  # which a search for dates alone need not wait for

        return self.title or PurePath(self.path).name or self.id

    def is_dropped(self, span: Span) -> bool:
        """Tell whether `span` touches page furniture."""
        return any(piece.span.overlaps(span) for piece in self.dropped)


def _moment(given: object, name: str) -> date | datetime:
    if isinstance(given, date):
        return given
    if not isinstance(given, str):
        raise TypeError(f"Article.{name} is a date or an ISO string, not {type(given).__name__}")
    try:
        return date.fromisoformat(given) if len(given) <= 10 else datetime.fromisoformat(given)
    except ValueError as error:
        raise ValueError(
            f'Article.{name}: {given!r} is no ISO date; write it like "2025-01-29"'
        ) from error
