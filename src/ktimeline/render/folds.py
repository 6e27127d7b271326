"""Long empty stretches of the time line, folded so that what is far out squeezes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ktimeline.render.axis import fit_range, whole_range

__all__ = ["Fold", "folded", "folded_ranges", "folds"]

LEAST_EVENTS = 4
MOST_FOLDS = 3
MARGIN, WIDTH = 0.04, 0.07
"""Shares of the unfolded rest: what stays open beside a fold, and how wide the fold is drawn."""

MOST_ROOM = 2.0


class Fold(NamedTuple):
    """The days from `start` to `end`, in which nothing is, drawn as if they were `width` days."""

    start: float
    end: float
    width: float


def folds(extents: Sequence[tuple[float, float]]) -> list[Fold]:
    """Return the stretches to fold, in time order: at most three, for four events or more.

    An extent is the start and the end of a mark, in days. A stretch without any mark is folded
    where it would take more than half of what is left to draw.

    >>> folds([(0, 1), (50, 51), (99, 100), (10_000, 10_001)])
    [Fold(start=104.04, end=9995.96, width=7.07)]
    >>> folds([(0, 1), (50, 51), (99, 100), (160, 161)])
    []
    """
    if len(extents) < LEAST_EVENTS:
        return []
    rest = max(end for _, end in extents) - min(start for start, _ in extents)
    chosen = []
    longest = sorted(_gaps(extents), key=lambda gap: gap[0] - gap[1])
    for start, end in longest[:MOST_FOLDS]:
        if end - start <= rest / 2:
            break
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
    """Return the stretches between the first and the last mark that no mark touches."""
    gaps, reached = [], min(start for start, _ in extents)
    for start, end in sorted(extents):
        if start > reached:
            gaps.append((reached, start))
        reached = max(reached, end)
    return gaps
