"""Which year a history is in: the cheapest path of its story through all the dates it tells.

A bare "3 June" belongs to the year that the story has reached. Going by the date told last fails
where that was a look back or a plan, so the years are chosen for the whole text at once: a path
through the dates in text order that moves on in small steps, and may pass a date by (an aside).
The search is Viterbi's (1967) with a beam.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
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


class _Path(NamedTuple):
    """A way through the dates so far: its cost, where the story is now, and its last step.

    The step is what the path makes of the date at `place`: the year of a bare one, or that it is
    passed by. `before` is the path up to there, None at the start of the text.
    """

    cost: float
    at: Stretch | None
    place: int = -1
    year: int | None = None
    passed: bool = False
    before: _Path | None = None


def story_of(mentions: Sequence[Mention]) -> Story:
    """Return the years of a history's bare dates and its asides; `mentions` in text order."""
    paths = [_Path(0.0, None)]
    for place, mention in enumerate(mentions):
        if not _ends_a_range(mention):
            paths = _onward(paths, place, mention.expression)
    return _told(paths[0])


def _ends_a_range(mention: Mention) -> bool:
    whole = mention.whole
    return isinstance(whole, Between) and mention.expression == whole.end


def _onward(paths: list[_Path], place: int, tree: Expression) -> list[_Path]:
    """Return the paths, cheapest first, by which a story goes on with one more date."""
    bare = _bare(tree)
    stated = _stated(tree) if bare is None else None
    begun = paths[0].at is not None  # a story that has not begun has one path
    if bare is not None:
        return _cheapest(_through_bare(paths, place, bare)) if begun else paths
    if stated is None:
        return _cheapest(_all_moved(paths, tree)) if begun and _moves(tree) else paths
    if not begun:
        return [_Path(paths[0].cost, stated, place, None, False, paths[0])]
    return _cheapest(_through_stated(paths, place, stated))


_cost = itemgetter(0)  # of a path


def _cheapest(paths: Iterable[_Path]) -> list[_Path]:
    return sorted(paths, key=_cost)[:_BEAM]


def _told(path: _Path) -> Story:
    years: dict[int, int] = {}
    asides: set[int] = set()
    returned = False
    while path.before is not None:
        if path.year is not None:
            years[path.place] = path.year
        # A date at the end is no aside: nothing says that the story comes back from it.
        if path.passed and returned:
            asides.add(path.place)
        returned = returned or not path.passed
        path = path.before
    return Story(years, frozenset(asides))


def _through_bare(paths: list[_Path], place: int, within: Stretch) -> Iterable[_Path]:
    """Return the paths on through a bare date: the year before, of or after where each path is."""
    best: dict[int, _Path] = {}
    begin, end = within
    for path in paths:
        first, last = path.at or (0.0, 0.0)
        middle = int((first + last) // 2)
        for year in (middle - 1, middle, middle + 1):
            known = best.get(year)
            if known is not None and known.cost <= path.cost:
                continue  # no way on costs less than nothing
            at = (year + begin, year + end)
            ahead, back = at[0] - last, first - at[1]
            drift = AHEAD * ahead if ahead > 0 else TURN + BACK * back if back > 0 else 0.0
            cost = path.cost + drift
            if known is None or cost < known.cost:
                best[year] = _Path(cost, at, place, year, False, path)
    return best.values()


def _through_stated(paths: list[_Path], place: int, at: Stretch) -> Iterable[_Path]:
    """Return the paths on through a date that states its year: the story goes there, or not."""
    best: dict[Stretch, _Path] = {}
    aside = PASS_YEAR if at[1] - at[0] >= 1 else PASS_DATE
    for path in paths:
        here = path.at or at
        ahead, back = at[0] - here[1], here[0] - at[1]
        leap = 0.0
        if ahead > 0:
            leap = min(FAR_AHEAD * ahead, MOST)
        elif back > 0:
            leap = min(TURN_BACK + FAR_BACK * back, MOST)
        # "In 1941" said in the middle of 1941 moves nothing.
        there = here if at[0] <= here[0] and here[1] <= at[1] else at
        for cost, stretch, passed in (
            (path.cost + leap, there, False),
            (path.cost + aside, here, True),
        ):
            known = best.get(stretch)
            if known is None or cost < known.cost:
                best[stretch] = _Path(cost, stretch, place, None, passed, path)
    return best.values()


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


def _moves(tree: Expression) -> bool:
    """Tell whether a date moves the story on from where it is: "the following year"."""
    return isinstance(tree, Next | Last | Shift) and isinstance(tree.anchor, ReferenceTime)


def _all_moved(paths: list[_Path], tree: Expression) -> Iterable[_Path]:
    best: dict[Stretch, _Path] = {}
    for path in paths:  # the cheapest first
        at = _moved(path.at or (0.0, 0.0), tree)
        best.setdefault(at, path._replace(at=at))
    return best.values()


def _moved(at: Stretch, tree: Expression) -> Stretch:
    """Return where the story is after "the following year", "two days later"."""
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
