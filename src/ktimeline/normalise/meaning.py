"""What an expression means in its context: structure only; strings are made from it at the end."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypeVar

from ktimeline.calendars.holidays import APPROXIMATE
from ktimeline.calendars.occurrence import Occurrence
from ktimeline.calendars.recurrence import granularity_of
from ktimeline.calendars.rules import SEASON_MONTHS
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import unit
from ktimeline.model.expression import (
    Both,
    Each,
    Half,
    Holiday,
    Length,
    Modifier,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Recurring,
    Season,
    SeasonName,
    VagueTime,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.policy import Hemisphere
from ktimeline.model.resolution import Assumption, Reason

__all__ = [
    "Meaning", "Named", "Step", "bounds", "merge", "named_unit", "of_occurrence", "of_unit",
    "season_at",
]  # fmt: skip

_G = Granularity
_T = TypeVar("_T")


class Named(NamedTuple):
    """A stretch of time by the name people give it: where it starts, its size, its word if any."""

    first: Instant
    granularity: Granularity
    word: SeasonName | PartOfDayName | None = None


class Step(NamedTuple):
    """One step of the arithmetic: a template, and what fills its gaps (see `wording.words`)."""

    template: str
    parts: tuple[object, ...] = ()


class Meaning(NamedTuple):
    """What an expression means.

    `named` names the time (TIMEX3 value, reading); `interval` is where it lies. The two differ for
    a portion ("early 2011" is named by its year) and for Since and Until (`ends` has one end).
    `length` marks a DURATION, `each` a SET, `vague` a time that no calendar holds. `approximate`
    times are told so by the text or by the arithmetic.

    A named tuple, for every node copies one and a dataclass copies ten times slower. The copies
    that are made most are made by place, three times faster than by name.
    """

    interval: Interval | None = None
    granularity: Granularity | None = None
    named: Named | None = None
    length: Length | None = None
    each: Each | None = None
    vague: VagueTime | None = None
    ends: tuple[Meaning | None, Meaning | None] | None = None
    portion: Portion | None = None
    modifier: Modifier | None = None
    approximate: bool = False
    lasted: bool = False
    assumptions: tuple[Assumption, ...] = ()
    steps: tuple[Step, ...] = ()

    def after(self, before: Meaning, *steps: Step) -> Meaning:
        """Return this meaning, reached from another by steps; assumptions and steps add up."""
        return Meaning(
            *self[:9],
            self.approximate or before.approximate,
            self.lasted,
            merge(before.assumptions, self.assumptions),
            merge(before.steps, self.steps) + steps,
        )

    def assuming(self, *assumptions: Assumption) -> Meaning:
        """Return this meaning with further assumptions."""
        return Meaning(*self[:11], merge(self.assumptions, assumptions), self.steps)

    def by(self, *steps: Step) -> Meaning:
        """Return this meaning, reached by these steps alone."""
        return Meaning(*self[:12], steps)


def merge(first: tuple[_T, ...], second: tuple[_T, ...]) -> tuple[_T, ...]:
    """Return both tuples joined, in order, without repetitions."""
    if not first or not second:
        return first or second
    return tuple(dict.fromkeys(first + second))


def bounds(meaning: Meaning) -> tuple[Instant, Instant]:
    """Return the first instant and the limit.

    Raises `Undatable(TOO_VAGUE)` where the meaning has no place on the line or an open end.
    """
    interval = meaning.interval
    if interval is None or interval.first is None or interval.limit is None:
        raise Undatable(Reason.TOO_VAGUE, "it hangs on a time that no calendar bounds")
    return interval.first, interval.limit


def season_at(first: Instant, hemisphere: Hemisphere) -> SeasonName:
    """Return the name of the season that starts in a month (March, June, ...)."""
    return next(name for name, month in SEASON_MONTHS[hemisphere].items() if month == first.month)


def _season_assumption(hemisphere: Hemisphere) -> tuple[Assumption, ...]:
    north = hemisphere is Hemisphere.NORTH
    return (Assumption.NORTHERN_SEASONS if north else Assumption.SOUTHERN_SEASONS,)


def _size_assumptions(granularity: Granularity, hemisphere: Hemisphere) -> tuple[Assumption, ...]:
    if granularity is _G.WEEK:
        return (Assumption.MONDAY_WEEKS,)
    return _season_assumption(hemisphere) if granularity is _G.SEASON else ()


def named_unit(instant: Instant, granularity: Granularity, hemisphere: Hemisphere) -> Named:
    """Return the name of the calendar unit that holds `instant`."""
    whole = unit(instant, granularity)
    first = whole.first or instant
    word = season_at(first, hemisphere) if granularity is _G.SEASON else None
    return Named(first, granularity, word)


@lru_cache(maxsize=8192)  # most dates of a text hang on the same few days
def of_unit(
    instant: Instant, granularity: Granularity, hemisphere: Hemisphere = Hemisphere.NORTH
) -> Meaning:
    """Return the calendar unit that holds `instant`, as a meaning without steps."""
    if granularity is _G.PART_OF_DAY:
        granularity = _G.DAY
    return Meaning(
        interval=unit(instant, granularity),
        granularity=granularity,
        named=named_unit(instant, granularity, hemisphere),
        assumptions=_size_assumptions(granularity, hemisphere),
    )


def _word(x: Recurring) -> SeasonName | PartOfDayName | None:
    if isinstance(x, Both):
        return _word(x.fine)
    return x.name if isinstance(x, Season | PartOfDay) else None


def _leaf(x: Recurring) -> Recurring:
    while isinstance(x, Both):
        x = x.fine
    return x


def of_occurrence(found: Occurrence, x: Recurring, hemisphere: Hemisphere) -> Meaning:
    """Return one occurrence of what comes round, as a meaning without steps."""
    granularity = granularity_of(x, hemisphere)
    word = _word(x)
    if word is None and granularity is _G.SEASON:
        word = season_at(found.first, hemisphere)
    assumptions = _size_assumptions(granularity, hemisphere)
    leaf = _leaf(x)
    if isinstance(leaf, Quarter | Half) and leaf.fiscal:
        assumptions += (Assumption.FISCAL_IS_CALENDAR,)
    approximate = isinstance(leaf, Holiday) and leaf.key in APPROXIMATE
    return Meaning(
        interval=found.interval,
        granularity=granularity,
        named=Named(found.name, granularity, word),
        approximate=approximate,
        assumptions=assumptions + ((Assumption.APPROXIMATE,) if approximate else ()),
    )
