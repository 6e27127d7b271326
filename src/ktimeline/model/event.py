"""What happened, when, where, who, and how we know."""

from __future__ import annotations

from enum import StrEnum

from ktimeline.model.frozen import dataclass
from ktimeline.model.granularity import Granularity
from ktimeline.model.interval import Interval
from ktimeline.model.resolution import Assumption, Resolution
from ktimeline.model.span import Span

__all__ = ["Conflict", "Event", "Evidence", "Place", "Status", "Telling", "When"]


class Status(StrEnum):
    """Whether the text tells the event as a fact."""

    HAPPENED = "happened"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its common name; `country` is an ISO 3166-1 alpha-2 code or "", degrees WGS 84."""

    name: str
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class When:
    """The date of an event.

    `lasted` tells a stretch that the event filled from an unknown moment within the interval.
    `value` is the TIMEX3 value, `reading` the date in words.
    """

    interval: Interval
    granularity: Granularity
    value: str
    edtf: str
    reading: str
    lasted: bool = False
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """An event as one place in one article by itself tells it, whatever others say of it."""

    title: str
    status: Status = Status.HAPPENED
    places: tuple[Place, ...] = ()
    participants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place in one article that tells of the event.

    `sentence` is the span of the sentence in the article's text, `quote` that text. `telling` is
    what this place by itself tells of an event that several places tell; None where it is the only
    one, or where that was not kept.
    """

    article_id: str
    sentence: Span
    quote: str
    resolution: Resolution
    telling: Telling | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another date that an article claims for the same event."""

    when: When
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Event:
    """Something dated. `id` is stable from run to run; evidence is never empty.

    `title` tells it on one line, `trigger` is the word that names it. `evidence` are the places in
    articles that tell it, `conflicts` the other dates that articles give for it. `tellings` are the
    ids that other tellings of it had, by which a person's decision finds the event when a better
    telling has come to lead it. `sources` counts the independent ones: an article, its copies and
    its updates are one. `importance` and `confidence` lie in 0 ... 1. `tags` and `notes` are a
    person's. Raises ValueError for an event without evidence.
    """

    id: str
    when: When
    title: str
    trigger: str
    places: tuple[Place, ...]
    participants: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    conflicts: tuple[Conflict, ...] = ()
    status: Status = Status.HAPPENED
    tellings: tuple[str, ...] = ()
    sources: int = 1
    importance: float = 0.0
    confidence: float = 1.0
    tags: tuple[str, ...] = ()
    notes: str = ""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"event {self.id!r} has no evidence; every event needs at least one")

    @property
    def estimated(self) -> bool:
        """Tell whether the date hangs on a publication date that is itself an estimate.

        It does where no piece of evidence gives this very date without one.
        """
        giving = [piece.resolution for piece in self.evidence if self._is_given_by(piece)]
        found = giving or [piece.resolution for piece in self.evidence]
        return all(Assumption.PUBLICATION_ESTIMATED in one.assumptions for one in found)

    def _is_given_by(self, piece: Evidence) -> bool:
        found = piece.resolution
        return self.when.interval == (found.interval if found.range is None else found.range)
