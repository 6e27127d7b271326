"""What comes round: nodes of the sort Recurring."""

from __future__ import annotations

from ktimeline.model.expression.names import PartOfDayName, SeasonName
from ktimeline.model.expression.sorts import Recurring
from ktimeline.model.frozen import dataclass
from ktimeline.model.granularity import Granularity

__all__ = [
    "Both",
    "Every",
    "Fields",
    "Half",
    "Holiday",
    "PartOfDay",
    "Quarter",
    "Season",
    "Weekend",
]


@dataclass(frozen=True, slots=True)
class Every(Recurring):
    """Each calendar unit of a size: `Every(MONTH)` is January, February, ..."""

    granularity: Granularity


@dataclass(frozen=True, slots=True)
class Fields(Recurring):
    """What agrees with all given calendar fields: `Fields(month=6, day=12)`, `Fields(weekday=5)`.

    `weekday` is ISO (Monday 1 ... Sunday 7). `hour` 24 is the midnight that ends the day. `zone` is
    kept as written ("EST") and never applied. Finest given field = granularity.
    """

    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Season(Recurring):
    """A meteorological season; winter belongs to the year it starts in."""

    name: SeasonName


@dataclass(frozen=True, slots=True)
class Quarter(Recurring):
    """The `n`-th quarter of a year, 1 ... 4; `fiscal` where the text says so."""

    n: int
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Half(Recurring):
    """The `n`-th half of a year, 1 or 2; `fiscal` where the text says so."""

    n: int
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class PartOfDay(Recurring):
    """A part of each day: morning, night."""

    name: PartOfDayName


@dataclass(frozen=True, slots=True)
class Weekend(Recurring):
    """Saturday and Sunday of each week."""


@dataclass(frozen=True, slots=True)
class Holiday(Recurring):
    """A feast or public day by its key in `ktimeline.calendars.holidays` ("christmas")."""

    key: str


@dataclass(frozen=True, slots=True)
class Both(Recurring):
    """What lies in both: "Friday morning" is `Both(Fields(weekday=5), PartOfDay(MORNING))`.

    The first is the coarser one.
    """

    coarse: Recurring
    fine: Recurring
