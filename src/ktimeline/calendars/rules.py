"""How each kind of thing that comes round does so: its size, its cycle, what a cycle holds.

The *cycle* is the unit in which it comes round: a year for May, a week for Friday.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from ktimeline.calendars.fields import (
    check_fields,
    fields_cycle,
    fields_granularity,
    fields_inside,
)
from ktimeline.calendars.holidays import holiday_days
from ktimeline.calendars.occurrence import Beats, Occurrence
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import index, start, truncate, unit, unit_after
from ktimeline.model.expression import (
    Both,
    Every,
    Fields,
    Half,
    Holiday,
    PartOfDay,
    PartOfDayName,
    Quarter,
    Recurring,
    Season,
    SeasonName,
    Weekend,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.policy import Hemisphere
from ktimeline.model.resolution import Reason

__all__ = ["PARTS_OF_DAY", "SEASON_MONTHS", "Rule", "rule_of"]

_G = Granularity

SEASON_MONTHS = {
    Hemisphere.NORTH: {
        SeasonName.SPRING: 3, SeasonName.SUMMER: 6, SeasonName.AUTUMN: 9, SeasonName.WINTER: 12,
    },
    Hemisphere.SOUTH: {
        SeasonName.SPRING: 9, SeasonName.SUMMER: 12, SeasonName.AUTUMN: 3, SeasonName.WINTER: 6,
    },
}  # fmt: skip
"""The month in which each meteorological season starts."""

PARTS_OF_DAY = {
    PartOfDayName.MORNING: (0, 12),
    PartOfDayName.MIDDAY: (11, 14),
    PartOfDayName.AFTERNOON: (12, 18),
    PartOfDayName.EVENING: (17, 24),
    PartOfDayName.NIGHT: (18, 24),
    PartOfDayName.DAYTIME: (6, 20),
}
"""The widest hours that each word is used for, within the day that it names.

No standard fixes these. "Friday night" runs into Saturday, but the day it names is Friday, and news
calls the small hours "early Saturday": hours after midnight are the next day's morning.
"""


class Rule(NamedTuple):
    """How something comes round: the size of one occurrence, the cycle, and what a cycle holds.

    `inside(first, back)` yields what begins in the cycle that starts at `first`, the latest first
    where `back` is true.
    """

    granularity: Granularity
    cycle: Granularity
    inside: Callable[[Instant, bool], Beats]


def _listed(rule: Callable[[Instant], Iterable[Occurrence]]) -> Callable[[Instant, bool], Beats]:
    """Return a rule for cycles that hold few occurrences, made from one in order."""

    def inside(first: Instant, back: bool) -> Beats:
        found = rule(first)
        return reversed(list(found)) if back else iter(found)

    return inside


def _every(x: Every, hemisphere: Hemisphere) -> Rule:
    if x.granularity is _G.PART_OF_DAY:
        raise Undatable(Reason.TOO_VAGUE, "which part of the day is not said")
    cycle = _G.WEEK if x.granularity is _G.WEEKEND else x.granularity

    def inside(first: Instant) -> Iterator[Occurrence]:
        begin = truncate(first, x.granularity)
        yield Occurrence(begin, begin, unit(first, x.granularity).limit or begin)

    return Rule(x.granularity, cycle, _listed(inside))


def _fields(x: Fields, hemisphere: Hemisphere) -> Rule:
    check_fields(x)
    inside = _listed(partial(fields_inside, x))
    return Rule(fields_granularity(x), fields_cycle(x), inside)


def _from_month(granularity: Granularity, month: int) -> Rule:
    def inside(first: Instant) -> Iterator[Occurrence]:
        begin = Instant(first.year, month)
        yield Occurrence(begin, begin, unit_after(begin, granularity))

    return Rule(granularity, _G.YEAR, _listed(inside))


def _season(x: Season, hemisphere: Hemisphere) -> Rule:
    return _from_month(_G.SEASON, SEASON_MONTHS[hemisphere][x.name])


def _quarter(x: Quarter, hemisphere: Hemisphere) -> Rule:
    if not 1 <= x.n <= 4:
        raise Undatable(Reason.NO_SUCH_DAY, f"quarter {x.n} of a year")
    return _from_month(_G.QUARTER, 3 * x.n - 2)


def _half(x: Half, hemisphere: Hemisphere) -> Rule:
    if not 1 <= x.n <= 2:
        raise Undatable(Reason.NO_SUCH_DAY, f"half {x.n} of a year")
    return _from_month(_G.HALF, 6 * x.n - 5)


def _part_of_day(x: PartOfDay, hemisphere: Hemisphere) -> Rule:
    begin, end = PARTS_OF_DAY[x.name]

    def inside(day: Instant) -> Iterator[Occurrence]:
        first = Instant(*day[:3], begin)
        limit = unit_after(day, _G.DAY) if end == 24 else Instant(*day[:3], end)
        yield Occurrence(first, first, limit)

    return Rule(_G.PART_OF_DAY, _G.DAY, _listed(inside))


def _weekend(x: Weekend, hemisphere: Hemisphere) -> Rule:
    return _every(Every(_G.WEEKEND), hemisphere)


def _holiday(x: Holiday, hemisphere: Hemisphere) -> Rule:
    def inside(year: Instant) -> Iterator[Occurrence]:
        for first, limit in holiday_days(x.key, year.year):
            yield Occurrence(first, first, limit)

    return Rule(_G.DAY, _G.YEAR, _listed(inside))


def _both(x: Both, hemisphere: Hemisphere) -> Rule:
    coarse, fine = rule_of(x.coarse, hemisphere), rule_of(x.fine, hemisphere)
    if fine.granularity > coarse.granularity:
        raise Undatable(Reason.TOO_VAGUE, "the coarser of two must come first")

    def inside(first: Instant, back: bool) -> Beats:
        for outer in coarse.inside(first, back):
            if outer is None:
                yield None
                continue
            cycles = range(index(outer.first, fine.cycle), index(outer.limit, fine.cycle) + 1)
            for number in reversed(cycles) if back else cycles:
                yield None
                for found in fine.inside(start(number, fine.cycle), back):
                    lies_inside = found is not None and outer.first <= found.name < outer.limit
                    yield found if lies_inside else None

    return Rule(fine.granularity, coarse.cycle, inside)


_RULES: dict[type[Recurring], Callable[..., Rule]] = {
    Every: _every,
    Fields: _fields,
    Season: _season,
    Quarter: _quarter,
    Half: _half,
    PartOfDay: _part_of_day,
    Weekend: _weekend,
    Holiday: _holiday,
    Both: _both,
}


@lru_cache(maxsize=2048)
def rule_of(x: Recurring, hemisphere: Hemisphere) -> Rule:
    """Return how `x` comes round.

    Raises `Undatable` for what cannot be (the 30th of February, hour 25, an unknown holiday).
    """
    make = _RULES.get(type(x))
    if make is None:
        raise Undatable(Reason.NOT_UNDERSTOOD, f"{type(x).__name__} does not come round")
    return make(x, hemisphere)
