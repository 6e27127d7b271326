"""How fine a time is: second, day, week, ... century."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["Granularity"]


class Granularity(IntEnum):
    """The size of a calendar unit, from the finest to the coarsest, totally ordered.

    `PART_OF_DAY`, `WEEKEND`, `SEASON` and `HALF` are not units one counts with in ISO 8601, but
    texts date events with them ("Friday morning", "the summer of 2012"), so a time may have them.

    >>> Granularity.DAY < Granularity.WEEK < Granularity.MONTH
    True
    """

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    PART_OF_DAY = 4
    DAY = 5
    WEEKEND = 6
    WEEK = 7
    MONTH = 8
    QUARTER = 9
    SEASON = 10
    HALF = 11
    YEAR = 12
    DECADE = 13
    CENTURY = 14
    MILLENNIUM = 15

    @property
    def word(self) -> str:
        """The English noun for one unit: "day", "part of day"."""
        return self.name.lower().replace("_", " ")
