"""The ways of a story through its dates, and how each goes on at one more date."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter
from typing import NamedTuple

from ktimeline.model.expression import Expression
from ktimeline.normalise.hanging import counts_forward
from ktimeline.normalise.story_costs import (
    LEFT_BACK,
    LEFT_BACK_FROM,
    LOOKED_BACK,
    aside,
    drift,
    leap,
    look_back,
    telling_on,
)
from ktimeline.normalise.story_places import Stretch, counted_in, leads_to, moved

__all__ = [
    "Path", "all_moved", "cheapest", "dearer_after_an_aside", "looking_back", "staying",
    "through_bare", "through_look_back", "through_stated",
]  # fmt: skip

_BEAM = 24


class Path(NamedTuple):
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
    before: Path | None = None
    back: Stretch | None = None


_cost = itemgetter(0)  # of a path


def cheapest(paths: Iterable[Path]) -> list[Path]:
    """Return the paths worth going on with, the cheapest first."""
    return sorted(paths, key=_cost)[:_BEAM]


def dearer_after_an_aside(paths: list[Path], last: int, cost: float) -> list[Path]:
    """Return the paths, with a cost for those that passed the date right before this one by."""
    if not any(path.place == last and path.passed for path in paths):
        return paths
    dearer = (
        Path(path.cost + cost, *path[1:]) if path.passed and path.place == last else path
        for path in paths
    )
    return sorted(dearer, key=_cost)


def through_bare(paths: list[Path], place: int, within: Stretch, stays: bool) -> Iterable[Path]:
    """Return the paths on through a bare date: the year before, of or after where each path is."""
    best: dict[tuple[int, bool], Path] = {}
    begin, end = within
    for path in paths:
        first, last = path.at or (0.0, 0.0)
        middle = int((first + last) // 2)
        onward = None if stays else _told_on(path, place, within)
        for year in (middle - 1, middle, middle + 1):
            known = best.get((year, False))
            if known is not None and known.cost <= path.cost:
                continue  # no way on costs less than nothing
            at = (year + begin, year + end)
            cost = path.cost + drift(at, first, last)
            if onward is not None and at[0] - last > LEFT_BACK_FROM:
                cost += LEFT_BACK
            if known is None or cost < known.cost:
                best[year, False] = Path(cost, path.at if stays else at, place, year, False, path)
        if onward is not None and onward.year is not None:
            known = best.get((onward.year, True))
            if known is None or onward.cost < known.cost:
                best[onward.year, True] = onward
    return best.values()


def _told_on(path: Path, place: int, within: Stretch) -> Path | None:
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
    return Path(path.cost + telling_on(at, limit), path.at, place, year, False, path, at)


def through_look_back(
    paths: list[Path], place: int, within: Stretch, goes_on: bool
) -> Iterable[Path]:
    """Return the paths on through a bare date that looks back: the story stays where it is.

    The look back may go on where it `goes_on`; "since May" does not.
    """
    best: dict[int, Path] = {}
    for path in paths:
        first, last = path.at or (0.0, 0.0)
        middle = int((first + last) // 2)
        for year in (middle - 1, middle, middle + 1):
            at = (year + within[0], year + within[1])
            cost = path.cost + look_back(at, first, last)
            known = best.get(year)
            if known is None or cost < known.cost:
                back = at if goes_on else path.back
                best[year] = Path(cost, path.at, place, year, False, path, back)
    return best.values()


def through_stated(paths: list[Path], place: int, at: Stretch, last: int) -> Iterable[Path]:
    """Return the paths on through a date that states its year: the story goes there, or not.

    `last` is the place of the date before.
    """
    best: dict[Stretch, Path] = {}
    for path in paths:
        _go_or_stay(best, path, place, at, last)
    return best.values()


def looking_back(
    paths: list[Path], place: int, at: Stretch, last: int, *, goes_on: bool
) -> Iterable[Path]:
    """Return the paths on through such a date that looks back: "had fought in 1847".

    The story stays where that lies before it; the look back may be told on where it `goes_on`.
    """
    best: dict[Stretch, Path] = {}
    for path in paths:
        here = path.at or at
        if at[0] >= here[0]:
            _go_or_stay(best, path, place, at, last)
            continue
        if here not in best or path.cost < best[here].cost:
            back = at if goes_on and at[1] - at[0] < 1 else path.back
            best[here] = Path(path.cost, here, place, None, True, path, back)
        known = best.get(at)
        cost = path.cost + LOOKED_BACK + leap(here, at)
        if known is None or cost < known.cost:
            best[at] = Path(cost, at, place, None, False, path)
    return best.values()


def _go_or_stay(best: dict[Stretch, Path], path: Path, place: int, at: Stretch, last: int) -> None:
    """Take a path on to a date, and past it, where no cheaper one is there."""
    here = path.at or at
    # "In 1941" said in the middle of 1941 moves nothing.
    passed = here[0] < at[0] or at[1] < here[1]
    known = best.get(at)
    if passed and (known is None or path.cost < known.cost):  # else no leap costs less
        cost = path.cost + leap(here, at)
        if known is None or cost < known.cost:
            best[at] = Path(cost, at, place, None, False, path)
    known = best.get(here)
    again = path.passed and path.place == last
    cost = path.cost + aside(here, at, again=again) if passed else path.cost
    if known is None or cost < known.cost:
        best[here] = Path(cost, here, place, None, passed, path)


def staying(paths: list[Path], place: int, at: Stretch, cost: float) -> Iterable[Path]:
    """Yield the paths that stay among days at a plan or a range of years ahead of them."""
    for path in paths:
        if path.at is not None and path.at[1] - path.at[0] < 1 and path.at[1] < at[0]:
            yield Path(path.cost + cost, path.at, place, None, True, path)


def all_moved(paths: list[Path], tree: Expression) -> Iterable[Path]:
    """Return the paths, each moved by a date that goes on from where the story is."""
    best: dict[Stretch, Path] = {}
    for path in paths:  # the cheapest first
        at = moved(path.at or (0.0, 0.0), tree)
        if path.back is not None and path.at is not None and _may_count_from(path.back, tree):
            counted = moved(path.back, tree)
            at = counted if leads_to(counted, path.at) else at
        if at not in best:
            best[at] = path._replace(at=at)
    return best.values()


def _may_count_from(back: Stretch, tree: Expression) -> bool:
    """Tell whether a length may count from a look back: "the next night" not from a month."""
    size = counted_in(tree)
    return size is not None and counts_forward(tree) and back[1] - back[0] <= size
