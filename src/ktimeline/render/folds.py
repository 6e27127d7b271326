"""Long stretches of the time line without news, folded so that what is far out squeezes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ktimeline.render.axis import fit_range, whole_range

__all__ = ["Fold", "folded", "folded_ranges", "folds"]

LEAST_EVENTS = 4
MOST_FOLDS = 4
MARGIN, WIDTH = 0.015, 0.03
"""Shares of the unfolded rest: what stays open beside a fold, and how wide the fold is drawn."""

FEW, MANY = 0.5, 0.2
"""A stretch is folded that takes more than this share of the drawing: of few events, of many."""

MOST_THROUGH = 0.1
"""No more than this share of the events may last through a fold."""

MOST_ROOM = 2.0


class Fold(NamedTuple):
    """The days from `start` to `end`, drawn as if they were `width` days.

    Nothing begins or ends in them; what lasted through them is drawn through the fold.
    """

    start: float
    end: float
    width: float


def folds(extents: Sequence[tuple[float, float]]) -> list[Fold]:
    """Return the stretches to fold, in time order: at most four, of few events fewer.

    An extent is the start and the end of a mark, in days. A stretch in which no mark begins or
    ends, and that few last through, is folded where it would take more than its share of what is
    left to draw: half for few events, a fifth for 25 or more, because the rest then holds more
    that wants the room.

    >>> folds([(0, 1), (50, 51), (99, 100), (10_000, 10_001)])
    [Fold(start=101.515, end=9998.485, width=3.03)]
    >>> folds([(0, 1), (50, 51), (99, 100), (160, 161)])
    []
    """
    if len(extents) < LEAST_EVENTS:
        return []
    share = min(FEW, max(MANY, 5 / len(extents)))
    rest = max(end for _, end in extents) - min(start for start, _ in extents)
    chosen: list[tuple[float, float]] = []
    for start, end in sorted(_gaps(extents), key=lambda gap: gap[0] - gap[1]):
        if end - start <= share * rest or len(chosen) == min(MOST_FOLDS, len(extents) // 4 + 1):
            break
        through = sum(first <= start and last >= end for first, last in extents)
        if through <= MOST_THROUGH * len(extents):
            chosen.append((start, end))
            rest -= end - start
    margin, width = round(MARGIN * rest, 6), round(WIDTH * rest, 6)
    return [Fold(start + margin, end - margin, width) for start, end in sorted(chosen)]


def folded(day: float, among: Sequence[Fold]) -> float:
    """Return where a day stands on the folded line; before the first fold that is the day itself.

    >>> folded(10_000, [Fold(100, 9_900, 8)])
    208.0
    """
    gone = 0.0
    for start, end, width in among:
        if day >= end:
            gone += end - start - width
        elif day > start:
            gone += (day - start) * (1 - width / (end - start))
    return day - gone


def folded_ranges(
    extents: Sequence[tuple[float, float]], among: Sequence[Fold]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return what to show first and what an overview shows, as places on the folded line.

    Everything is shown first, unless that takes much more room than the stretch that would be
    shown without folds.
    """
    first, last = (folded(edge, among) for edge in fit_range(extents))
    whole = whole_range([(folded(start, among), folded(end, among)) for start, end in extents])
    everything = whole[1] - whole[0] <= MOST_ROOM * (last - first)
    return (whole if everything else (first, last)), whole


def _gaps(extents: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the stretches between the first and the last mark in which none begins or ends."""
    return list(pairwise(sorted({edge for extent in extents for edge in extent})))
