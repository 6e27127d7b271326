"""Which year a history is in: the cheapest path of its story through all the dates it tells.

A bare "3 June" belongs to the year that the story has reached. Going by the date told last fails
where that was a look back or a plan, so the years are chosen for the whole text at once: a path
through the dates in text order that moves on in small steps, and may pass a date by (an aside).
The search is Viterbi's (1967) with a beam.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ktimeline.model.expression import (
    Amount,
    Bare,
    Between,
    Calendar,
    DocumentTime,
    Every,
    Expression,
    Fields,
    Half,
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
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Mention
from ktimeline.model.policy import Direction
from ktimeline.normalise.nodes import nodes

__all__ = ["Story", "story_of"]

_BEAM = 24

# Costs, in years. Dates that leave their year out do so because it is plain: the next one is near,
# and a look back is dearer by a turn. Dates that state their year may be far. Chosen on half of
# WikiWars; the figures move by less than half a point between half and twice of each.
AHEAD, BACK, TURN = 0.8, 1.0, 0.2
FAR_AHEAD, FAR_BACK, TURN_BACK, MOST = 0.4, 0.55, 0.3, 1.6
PASS_YEAR, PASS_DATE = 0.9, 1.8  # a plain year told in passing; a month or a day

_SEASONS = {
    SeasonName.SPRING: (0.16, 0.42),
    SeasonName.SUMMER: (0.42, 0.67),
    SeasonName.AUTUMN: (0.67, 0.92),
    SeasonName.WINTER: (0.92, 1.16),
}
_UNITS = {
    Granularity.DAY: 1 / 365,
    Granularity.WEEK: 7 / 365,
    Granularity.MONTH: 1 / 12,
    Granularity.YEAR: 1.0,
}

Stretch = tuple[float, float]  # of the line of years: (1941.5, 1941.58) is July 1941


@dataclass(frozen=True, slots=True)
class Story:
    """The year of each bare date, and the dates told in passing, by their place in the text."""

    years: dict[int, int] = field(default_factory=dict)
    asides: frozenset[int] = frozenset()


class _Step(NamedTuple):
    """What a path makes of a date: the year of a bare one, or that it is passed by."""

    place: int
    year: int | None
    passed: bool
    before: _Step | None


class _Path(NamedTuple):
    """A way through the dates so far: its cost, where the story is now, and the last step."""

    cost: float
    at: Stretch | None
    step: _Step | None


def story_of(mentions: Sequence[Mention]) -> Story:
    """Return the years of a history's bare dates and its asides; `mentions` in text order."""
    paths = [_Path(0.0, None, None)]
    for place, mention in enumerate(mentions):
        if _ends_a_range(mention):
            continue
        tree = mention.expression
        bare = _bare(tree)
        stated = _stated(tree) if bare is None else None
        onward = [path for old in paths for path in _onward(old, place, tree, bare, stated)]
        if onward:
            paths = _cheapest(onward)
    return _told(paths[0])


def _ends_a_range(mention: Mention) -> bool:
    whole = mention.whole
    return isinstance(whole, Between) and mention.expression == whole.end


def _cheapest(paths: list[_Path]) -> list[_Path]:
    best: dict[Stretch | None, _Path] = {}
    for path in paths:
        known = best.get(path.at)
        if known is None or path.cost < known.cost:
            best[path.at] = path
    return sorted(best.values(), key=lambda path: path.cost)[:_BEAM]


def _told(path: _Path) -> Story:
    years: dict[int, int] = {}
    asides: set[int] = set()
    step, returned = path.step, False
    while step is not None:
        if step.year is not None:
            years[step.place] = step.year
        # A date at the end is no aside: nothing says that the story comes back from it.
        if step.passed and returned:
            asides.add(step.place)
        returned = returned or not step.passed
        step = step.before
    return Story(years, frozenset(asides))


def _onward(
    path: _Path, place: int, tree: Expression, bare: Stretch | None, stated: Stretch | None
) -> Iterator[_Path]:
    """Yield the ways in which a story goes on with a date, bare or stated or neither."""
    if bare is not None:
        yield from _with_bare(path, place, bare)
    elif stated is not None:
        yield from _with_stated(path, place, stated)
    else:
        yield _Path(path.cost, _moved(path.at, tree), path.step)


def _with_bare(path: _Path, place: int, within: Stretch) -> Iterator[_Path]:
    if path.at is None:
        yield path
        return
    middle = int((path.at[0] + path.at[1]) // 2)
    for year in (middle - 1, middle, middle + 1):
        at = (year + within[0], year + within[1])
        ahead, back = at[0] - path.at[1], path.at[0] - at[1]
        cost = AHEAD * ahead if ahead > 0 else TURN + BACK * back if back > 0 else 0.0
        yield _Path(path.cost + cost, at, _Step(place, year, False, path.step))


def _with_stated(path: _Path, place: int, at: Stretch) -> Iterator[_Path]:
    if path.at is None:
        yield _Path(path.cost, at, _Step(place, None, False, path.step))
        return
    ahead, back = at[0] - path.at[1], path.at[0] - at[1]
    cost = 0.0
    if ahead > 0:
        cost = min(FAR_AHEAD * ahead, MOST)
    elif back > 0:
        cost = min(TURN_BACK + FAR_BACK * back, MOST)
    elif at[0] <= path.at[0] and path.at[1] <= at[1]:
        at = path.at  # "in 1941" said in the middle of 1941 moves nothing
    yield _Path(path.cost + cost, at, _Step(place, None, False, path.step))
    aside = PASS_YEAR if at[1] - at[0] >= 1 else PASS_DATE
    yield _Path(path.cost + aside, path.at, _Step(place, None, True, path.step))


def _bare(tree: Expression) -> Stretch | None:
    """Return the part of a year that a date without a year names, None for other trees."""
    while isinstance(tree, Part | Since | Until):
        if isinstance(tree, Part):
            tree = tree.time
        else:
            tree = tree.start if isinstance(tree, Since) else tree.end
    if not isinstance(tree, Bare):
        return None
    return _part(tree.recurring)


def _part(x: Recurring) -> Stretch | None:
    if isinstance(x, Fields) and x.month is not None:
        if x.day is None:
            return ((x.month - 1) / 12, x.month / 12)
        day = (x.month - 1) / 12 + min(x.day, 31) / 372
        return (day, day)
    if isinstance(x, Season):
        return _SEASONS[x.name]
    if isinstance(x, Quarter) and not x.fiscal:
        return ((x.n - 1) / 4, x.n / 4)
    if isinstance(x, Half) and not x.fiscal:
        return ((x.n - 1) / 2, x.n / 2)
    return None


def _stated(tree: Expression) -> Stretch | None:
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


def _moved(at: Stretch | None, tree: Expression) -> Stretch | None:
    """Return where the story is after "the following year", "two days later"."""
    if at is None:
        return None
    length = 0.0
    if isinstance(tree, Next | Last) and isinstance(tree.anchor, ReferenceTime):
        if isinstance(tree.x, Every):
            length = _UNITS.get(tree.x.granularity, 0.0)
            if tree.x.granularity is Granularity.YEAR:
                year = at[0] // 1 + (1 if isinstance(tree, Next) else -1)
                return (year, year + 1.0)
        if isinstance(tree, Last):
            return at
    elif isinstance(tree, Shift) and isinstance(tree.anchor, ReferenceTime):
        amount = tree.amount
        if isinstance(amount, Amount) and amount.n is not None:
            length = float(amount.n) * _UNITS.get(amount.granularity, 0.0)
        if tree.direction is Direction.BACK:
            return at
    return (at[0] + length, at[1] + length) if length else at
