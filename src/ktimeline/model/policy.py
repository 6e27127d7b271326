"""The choices that a text leaves open."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from ktimeline.model.frozen import dataclass

__all__ = ["Direction", "Genre", "Hemisphere", "NextWeekday", "Policy"]


class Direction(StrEnum):
    """Back in time, or forward."""

    BACK = "back"
    FORWARD = "forward"


class NextWeekday(StrEnum):
    """What "next Friday" means on a Wednesday."""

    NEAREST = "nearest"  # the first Friday after the day of publication
    WEEK_AFTER = "week after"  # the Friday of the calendar week after this one


class Hemisphere(StrEnum):
    """Which half of the world the seasons are told for."""

    NORTH = "north"
    SOUTH = "south"


class Genre(StrEnum):
    """How a text hangs its bare dates: on its publication, or on the last date it told."""

    NEWS = "news"
    NARRATIVE = "narrative"


@dataclass(frozen=True, slots=True)
class Policy:
    """The readings to prefer where a phrase has several honest ones.

    `day_first`: 03/04/2019 is 3 April; None leaves it to the language. `genre`: None leaves it to
    the text. `early` and `late`: the share of a period that "early" and "late" cover, from its
    start and its end. `century_pivot`: how many years after the publication a two-digit year may
    lie before it is read as one of the century before ("'98" in 2025 is 1998). `bare_direction`:
    which way a bare date ("on Friday") is looked for where no tense tells.
    """

    day_first: bool | None = None
    next_weekday: NextWeekday = NextWeekday.NEAREST
    hemisphere: Hemisphere = Hemisphere.NORTH
    bare_direction: Direction = Direction.BACK
    early: Fraction = Fraction(1, 3)
    late: Fraction = Fraction(1, 3)
    century_pivot: int = 10
    genre: Genre | None = None

    def __post_init__(self) -> None:
        for name in ("early", "late"):
            if not 0 < getattr(self, name) < 1:
                share = getattr(self, name)
                raise ValueError(f"Policy.{name} must lie between 0 and 1, not {share}")
