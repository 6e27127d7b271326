"""One time round of what comes round."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval

__all__ = ["Beats", "Occurrence"]


class Occurrence(NamedTuple):
    """The stretch from `first` to `limit`; `name` is its first instant as it is told.

    Only 24:00 has a name of its own: it keeps the day that it ends, as hour 24, which sorts after
    every other time of that day and before the next.
    """

    name: Instant
    first: Instant
    limit: Instant

    @property
    def interval(self) -> Interval:
        """The half-open interval."""
        return Interval(self.first, self.limit)


Beats = Iterator[Occurrence | None]
"""Occurrences in order; None is a step of the search that found nothing."""
