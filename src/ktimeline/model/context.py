"""All that an expression's meaning may depend on."""

from __future__ import annotations

from dataclasses import field
from datetime import date, datetime
from functools import lru_cache

from ktimeline.model.frozen import dataclass
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Genre, Policy

__all__ = ["Context", "Reference"]


@dataclass(frozen=True, slots=True)
class Reference:
    """The time that the text speaks of: an interval, and how fine it was told."""

    interval: Interval
    granularity: Granularity


@dataclass(frozen=True, slots=True)
class Context:
    """The publication date, the reference time, the tense and the policy. There is no clock in it.

    `document` is the publication day, or the instant where the hour is known, or None. `genre` is
    how the text hangs its bare dates. `period` is the year, half or quarter that was told last:
    what "a year earlier" in a report of figures is compared with.
    """

    document: date | datetime | None = None
    reference: Reference | None = None
    tense: Tense = Tense.NONE
    policy: Policy = field(default_factory=Policy)
    genre: Genre = Genre.NEWS
    period: Reference | None = None

    @property
    def document_day(self) -> Instant | None:
        """Midnight at the start of the publication day."""
        return None if self.document is None else _midnight(self.document)

    def is_ahead(self, interval: Interval | None) -> bool:
        """Tell whether an interval begins after the day of the publication."""
        day, first = self.document, interval.first if interval is not None else None
        if day is None or first is None:
            return False
        return first[:3] > (day.year, day.month, day.day)


@lru_cache(maxsize=64)
def _midnight(day: date) -> Instant:
    return Instant(day.year, day.month, day.day)
