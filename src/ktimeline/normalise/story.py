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

from ktimeline.model.expression import Expression, ReferenceTime, Since, Time, Until
from ktimeline.model.mention import Mention, Tense
from ktimeline.normalise.hanging import counts_on, ends_a_range
from ktimeline.normalise.nodes import nodes
from ktimeline.normalise.story_places import Stretch, bare_part, moved, stated_place

__all__ = ["Story", "story_of"]

_BEAM = 24

# Costs, in years. Dates that leave their year out do so because it is plain: the next one is near,
# and a look back is dearer by a turn. Dates that state their year may be far. Chosen on half of
# WikiWars; the figures move by less than half a point between half and twice of each.
AHEAD, BACK, TURN = 0.75, 1.0, 0.25
FAR_AHEAD, FAR_BACK, TURN_BACK, MOST = 0.4, 0.55, 0.3, 1.6
PASS_YEAR, PASS_DATE = 0.9, 1.8  # a plain year told in passing; a month or a day
# A later year among days is told in passing; where years are all it tells, the story goes on to it.
# And what is told in passing seldom goes on and on.
PASS_AMONG_YEARS, AGAIN = 1.5, 1.1
# "In 1887 a hall was built, and a year later ...": what is counted on from is not told in passing,
# and a bare date right after a year is likely to be of that year.
LEFT = 1.0  # a year just told holds the bare dates after it
STRANDED, SKIPPED = 1.0, 0.2
_RIGHT_AFTER = 120  # code points
CONTINUED = 0.2  # a look back that is told on in the simple past
LOOKED_BACK = 0.5  # a story that goes to what a clause only looks back to
FORESEEN = 0.2  # a plan, which a story seldom goes to
_BEGUN_BEFORE = 0.05  # "in the winter", after a year: the one that begins in it


@dataclass(frozen=True, slots=True)
class Story:
    """The year of each bare date, and the dates told in passing, by their place in the text."""

    years: dict[int, int] = field(default_factory=dict)
    asides: frozenset[int] = frozenset()


class _Path(NamedTuple):
    """A way through the dates so far: its cost, where the story is now, and its last step.

    The step is what the path makes of the date at `place`: the year of a bare one, or that it is
    passed by. `before` is the path up to there, None at the start of the text. `back` is where a
    look back ("had been arrested in May") is that may be told on.
    """

    cost: float
    at: Stretch | None
    place: int = -1
    year: int | None = None
    passed: bool = False
    before: _Path | None = None
    back: Stretch | None = None


def story_of(mentions: Sequence[Mention]) -> Story:
    """Return the years of a history's bare dates and its asides; `mentions` in text order."""
    paths = [_Path(0.0, None)]
    last = -1  # the place of the date before; lengths are none
    for place, mention in enumerate(mentions):
        if ends_a_range(mention):
            after = mentions[place + 1] if place + 1 < len(mentions) else None
            paths = _at_the_end(paths, mention, after)
        else:
            before = mentions[place - 1].span.end if place else 0
            is_right_after = mention.span.start - before <= _RIGHT_AFTER
            paths = _onward(paths, place, mention, last, is_right_after)
        last = place if isinstance(mention.expression, Time) else last
    return _told(paths[0])


def _at_the_end(paths: list[_Path], end: Mention, after: Mention | None) -> list[_Path]:
    """Return the paths, at the end of a range where what comes after counts from that."""
    stated = stated_place(end.expression)
    if stated is None or after is None or not counts_on(after.expression):
        return paths
    return [path._replace(at=stated) for path in paths]


def _onward(
    paths: list[_Path], place: int, mention: Mention, last: int, is_right_after: bool
) -> list[_Path]:
    """Return the paths, cheapest first, by which a story goes on with one more date.

    `last` is the place of the date before.
    """
    tree, looks_back = mention.expression, mention.tense is Tense.PLUPERFECT
    bare = bare_part(tree)
    stated = stated_place(tree) if bare is None else None
    begun = paths[0].at is not None  # a story that has not begun has one path
    if bare is not None:
        if is_right_after:
            paths = _dearer_after_an_aside(paths, last, SKIPPED)
        if not begun:
            return paths
        if looks_back or isinstance(tree, Since):
            return _cheapest(_through_look_back(paths, place, bare, looks_back))
        return _cheapest(_through_bare(paths, place, bare, isinstance(tree, Until)))
    if stated is None:
        if not (begun and _hangs_on_the_story(tree)):
            return paths
        paths = _dearer_after_an_aside(paths, last, STRANDED)
        return paths if looks_back else _cheapest(_all_moved(paths, tree))
    if not begun:
        return [_Path(paths[0].cost, stated, place, None, False, paths[0])]
    if isinstance(tree, Since):  # "he had been minister since 1922": the story stays where it is
        return _cheapest(_through_stated(paths, place, stated, last, stays=True, goes_on=False))
    through = _through_stated(paths, place, stated, last, stays=looks_back, goes_on=looks_back)
    if mention.tense is Tense.FUTURE:
        through = [*through, *_foreseen(paths, place, stated)]
    return _cheapest(through)


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


def _dearer_after_an_aside(paths: list[_Path], last: int, cost: float) -> list[_Path]:
    """Return the paths, with a cost for those that passed the date right before this one by."""
    if not any(path.place == last and path.passed for path in paths):
        return paths
    dearer = (
        _Path(path.cost + cost, *path[1:]) if path.passed and path.place == last else path
        for path in paths
    )
    return sorted(dearer, key=_cost)


def _through_bare(
    paths: list[_Path], place: int, within: Stretch, stays: bool
) -> Iterable[_Path]:
    """Return the paths on through a bare date: the year before, of or after where each path is."""
    best: dict[tuple[int, bool], _Path] = {}
    begin, end = within
    for path in paths:
        first, last = path.at or (0.0, 0.0)
        middle = int((first + last) // 2)
        for year in (middle - 1, middle, middle + 1):
            known = best.get((year, False))
            if known is not None and known.cost <= path.cost:
                continue  # no way on costs less than nothing
            at = (year + begin, year + end)
            cost = path.cost + _drift(at, first, last)
            if known is None or cost < known.cost:
                best[year, False] = _Path(cost, path.at if stays else at, place, year, False, path)
        onward = None if stays else _told_on(path, place, within)
        if onward is not None and onward.year is not None:
            known = best.get((onward.year, True))
            if known is None or onward.cost < known.cost:
                best[onward.year, True] = onward
    return best.values()


def _told_on(path: _Path, place: int, within: Stretch) -> _Path | None:
    """Return the path on which a bare date goes on a look back: "had come in May. In June he ...".

    None where that would lie after where the story is.
    """
    if path.back is None or path.at is None:
        return None
    begin, limit = path.back
    year = int(begin // 1) + (within[0] < begin % 1)
    at = (year + within[0], year + within[1])
    if at[0] > path.at[0]:
        return None
    cost = path.cost + CONTINUED + AHEAD * max(0.0, at[0] - limit)
    return _Path(cost, path.at, place, year, False, path, at)


def _through_look_back(
    paths: list[_Path], place: int, within: Stretch, goes_on: bool
) -> Iterable[_Path]:
    """Return the paths on through a bare date that looks back: the story stays where it is.

    The look back may go on where it `goes_on`; "since May" does not.
    """
    best: dict[int, _Path] = {}
    for path in paths:
        first, last = path.at or (0.0, 0.0)
        middle = int((first + last) // 2)
        for year in (middle - 1, middle, middle + 1):
            at = (year + within[0], year + within[1])
            cost = path.cost + _look_back(at, first, last)
            known = best.get(year)
            if known is None or cost < known.cost:
                back = at if goes_on else path.back
                best[year] = _Path(cost, path.at, place, year, False, path, back)
    return best.values()


def _drift(at: Stretch, first: float, last: float) -> float:
    """Return what it costs a story that is in [first, last) to go on at a bare date.

    "In the winter", told in May, is seldom the one that ended in February: a look back at a winter
    is measured to its middle, the new year. Of two that fit, the one that begins later is meant.
    """
    begin, end = at
    if begin > last:
        return AHEAD * (begin - last) + (LEFT if last - first >= 1 else 0.0)
    is_winter = begin // 1 < end // 1 < end
    if first >= end:
        return TURN + BACK * (first - (end // 1 if is_winter else end))
    return _BEGUN_BEFORE if is_winter and begin < first else 0.0


def _look_back(at: Stretch, first: float, last: float) -> float:
    """Return what it costs that a look back ("had closed in May") is at a bare date.

    It is the last one before where the story is, and never one that is still to come.
    """
    begin, end = at
    if last - first >= 1 and first <= begin < last:
        return 0.0  # of a year told as a whole
    return AHEAD + begin - first if begin > first else BACK * max(0.0, first - end)


def _through_stated(
    paths: list[_Path], place: int, at: Stretch, last: int, *, stays: bool, goes_on: bool
) -> Iterable[_Path]:
    """Return the paths on through a date that states its year: the story goes there, or not.

    It `stays` where it is at one that looks back; the look back may be told on where it `goes_on`.
    """
    best: dict[Stretch, _Path] = {}
    for path in paths:
        here = path.at or at
        if stays and at[0] < here[0]:  # "had fought in 1847": the story stays
            if here not in best or path.cost < best[here].cost:
                back = at if goes_on and at[1] - at[0] < 1 else path.back
                best[here] = _Path(path.cost, here, place, None, True, path, back)
            known = best.get(at)
            cost = path.cost + LOOKED_BACK + _leap(here, at)
            if known is None or cost < known.cost:
                best[at] = _Path(cost, at, place, None, False, path)
            continue
        # "In 1941" said in the middle of 1941 moves nothing.
        passed = here[0] < at[0] or at[1] < here[1]
        known = best.get(at)
        if passed and (known is None or path.cost < known.cost):  # else no leap costs less
            cost = path.cost + _leap(here, at)
            if known is None or cost < known.cost:
                best[at] = _Path(cost, at, place, None, False, path)
        known = best.get(here)
        cost = path.cost + _aside(path, last, at) if passed else path.cost
        if known is None or cost < known.cost:
            best[here] = _Path(cost, here, place, None, passed, path)
    return best.values()


def _foreseen(paths: list[_Path], place: int, at: Stretch) -> Iterable[_Path]:
    """Yield the paths that stay where they are at a plan: "was to be opened in May 1911"."""
    for path in paths:
        if path.at is not None and path.at[1] < at[0]:
            yield _Path(path.cost + FORESEEN, path.at, place, None, True, path)


def _aside(path: _Path, last: int, at: Stretch) -> float:
    """Return what it costs a story to tell a date in passing, and stay where it is."""
    here = path.at or at
    cost = PASS_YEAR if at[1] - at[0] >= 1 else PASS_DATE
    if here[1] - here[0] >= 1 and at[0] > here[1]:
        cost = max(cost, PASS_AMONG_YEARS)
    return cost + AGAIN if path.passed and path.place == last else cost


def _leap(here: Stretch, at: Stretch) -> float:
    """Return what it costs a story to go from `here` to a date that states its year."""
    if at[0] > here[1]:
        return min(FAR_AHEAD * (at[0] - here[1]), MOST)
    if here[0] > at[1]:
        return min(TURN_BACK + FAR_BACK * (here[0] - at[1]), MOST)
    return 0.0


def _hangs_on_the_story(tree: Expression) -> bool:
    """Tell whether a date is told from where the story is: "the following year", "that May"."""
    return any(isinstance(node, ReferenceTime) for node in nodes(tree))


def _all_moved(paths: list[_Path], tree: Expression) -> Iterable[_Path]:
    best: dict[Stretch, _Path] = {}
    for path in paths:  # the cheapest first
        at = moved(path.at or (0.0, 0.0), tree)
        if at not in best:
            best[at] = path._replace(at=at)
    return best.values()
