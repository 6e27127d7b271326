"""Where on the line of years a date of a history lies, as far as its own words say."""

from __future__ import annotations

from ktimeline.calendars.recurrence import first_from
from ktimeline.calendars.undatable import Undatable
from ktimeline.model.expression import (
    Amount,
    Bare,
    Both,
    Calendar,
    DocumentTime,
    Every,
    Expression,
    Fields,
    Half,
    Holiday,
    Last,
    Next,
    Part,
    Quarter,
    Recurring,
    ReferenceTime,
    Season,
    SeasonName,
    Shift,
    Since,
    Until,
    Within,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.kept import kept
from ktimeline.model.policy import Direction
from ktimeline.normalise.nodes import nodes

__all__ = [
    "Stretch",
    "bare_part",
    "is_of_a_year",
    "leads_to",
    "moved",
    "stated_place",
    "stretch_of",
]

Stretch = tuple[float, float]
"""A piece of the line of years: (1941.5, 1941.58) is July 1941."""

_ANY_YEAR = Instant(2001)
_SEASONS = {
    SeasonName.SPRING: (0.16, 0.42),
    SeasonName.SUMMER: (0.42, 0.67),
    SeasonName.AUTUMN: (0.67, 0.92),
    SeasonName.WINTER: (0.92, 1.16),
}
_NEAR = 5.0  # years
_UNITS = {
    Granularity.DAY: 1 / 365,
    Granularity.WEEK: 7 / 365,
    Granularity.MONTH: 1 / 12,
    Granularity.YEAR: 1.0,
}


def bare_part(tree: Expression) -> Stretch | None:
    """Return the part of a year that a date without a year names, None for other trees.

    "The night of 12 April" and "12 April at 3 a.m." name that day.
    """
    while isinstance(tree, Part | Since | Until | Within):
        if isinstance(tree, Part | Within):
            tree = tree.time
        else:
            tree = tree.start if isinstance(tree, Since) else tree.end
    if not isinstance(tree, Bare):
        return None
    return _part(tree.recurring)


def is_of_a_year(x: Recurring) -> bool:
    """Tell whether what comes round is a part of a year: a month, a season, a feast."""
    return _part(x) is not None


def _part(x: Recurring) -> Stretch | None:
    if isinstance(x, Both):
        return _part(x.coarse)
    if isinstance(x, Fields) and x.month is not None:
        if x.day is None:
            return ((x.month - 1) / 12, x.month / 12)
        day = (x.month - 1) / 12 + min(x.day, 31) / 372
        return (day, day)
    if isinstance(x, Season):
        return _SEASONS[x.name]
    if isinstance(x, Holiday):
        # One that moves moves by weeks, which is near enough to tell the year by.
        try:
            found = first_from(x, _ANY_YEAR)
        except Undatable:  # a feast that no calendar here knows
            return None
        return None if found is None else _part(Fields(month=found.name.month, day=found.name.day))
    if isinstance(x, Quarter) and not x.fiscal:
        return ((x.n - 1) / 4, x.n / 4)
    if isinstance(x, Half) and not x.fiscal:
        return ((x.n - 1) / 2, x.n / 2)
    return None


@kept
def stated_place(tree: Expression) -> Stretch | None:
    """Return where a date lies that states its year, None for other trees."""
    found: Calendar | None = None
    within: Stretch | None = None
    for node in nodes(tree):
        if isinstance(node, DocumentTime | ReferenceTime):
            return None
        if isinstance(node, Calendar) and node.year is not None and not node.short:
            found = node
        elif isinstance(node, Recurring):
            within = _part(node) or within
    if found is None or found.year is None:
        return None
    year = 1 - found.year if found.bc else found.year
    if found.month is not None:
        within = _part(Fields(month=found.month, day=found.day))
    first, last = within or (0.0, 1.0)
    return (year + first, year + last)


def stretch_of(interval: Interval) -> Stretch:
    """Return the piece of the line of years that an interval takes, (0, 0) for an open one."""
    if interval.first is None or interval.limit is None:
        return (0.0, 0.0)
    return (_year_of(interval.first), _year_of(interval.limit))


def _year_of(moment: Instant) -> float:
    return moment.year + (moment.month - 1) / 12 + moment.day / 372


def leads_to(counted: Stretch, here: Stretch) -> bool:
    """Tell whether what counts from a look back leads towards where the story is."""
    return here[0] - _NEAR <= counted[0] and (counted[0] < here[1] or counted[0] <= here[0])


def counted_in(tree: Expression) -> float | None:
    """Return how long the unit is that "two days later" or "the next month" counts in, in years."""
    if isinstance(tree, Within):
        return counted_in(tree.time)
    if isinstance(tree, Next) and isinstance(tree.x, Every):
        return _UNITS.get(tree.x.granularity, 0.0)
    if isinstance(tree, Next):
        return 1.0 if isinstance(tree.x, Recurring) and is_of_a_year(tree.x) else 0.0
    amount = tree.amount if isinstance(tree, Shift) else None
    return _UNITS.get(amount.granularity, 0.0) if isinstance(amount, Amount) else None


def moved(at: Stretch, tree: Expression) -> Stretch:
    """Return where the story is after "the following year", "two days later"."""
    length = 0.0
    if isinstance(tree, Within):
        whole, part = moved(at, tree.time), _part(tree.recurring)
        return (whole[0] + part[0], whole[0] + part[1]) if part and whole != at else at
    if isinstance(tree, Next | Last) and isinstance(tree.anchor, ReferenceTime):
        if isinstance(tree.x, Every):
            length = _UNITS.get(tree.x.granularity, 0.0)
            if tree.x.granularity is Granularity.YEAR:
                year = at[0] // 1 + (1 if isinstance(tree, Next) else -1)
                return (year, year + 1.0)
        part = _part(tree.x) if isinstance(tree.x, Recurring) else None
        if isinstance(tree, Last):
            return at
        if part is not None:  # "the following June"
            year = at[0] // 1 + (part[0] < at[1] - at[0] // 1)
            return (year + part[0], year + part[1])
    elif isinstance(tree, Shift) and isinstance(tree.anchor, ReferenceTime):
        amount = tree.amount
        if isinstance(amount, Amount) and amount.n is not None:
            length = float(amount.n) * _UNITS.get(amount.granularity, 0.0)
        if tree.direction is Direction.BACK:
            return at
    return (at[0] + length, at[1] + length) if length else at
