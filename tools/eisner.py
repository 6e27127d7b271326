"""The best tree without crossing branches, by the scores of all heads of all words.

Eisner, Three New Probabilistic Models for Dependency Parsing (1996); first-order, in cubic time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

__all__ = ["is_projective", "projective_heads"]

_ONE_ROOT = 1e4  # taken off each score of the root, so that it gets one child and no more


def is_projective(heads: Sequence[int]) -> bool:
    """Tell whether heads (-1 for the root's) make one tree with one root, and none crosses another.

    >>> is_projective([1, -1, 1]), is_projective([1, 2, -1]), is_projective([1, 0])
    (True, True, False)
    >>> is_projective([2, 3, -1, 2]), is_projective([2, -1, 1])  # a branch over the root, too
    (False, False)
    """
    if sum(head < 0 for head in heads) != 1:
        return False
    for child in range(len(heads)):
        seen, at = {child}, heads[child]
        while at >= 0:  # up to the root, which no circle reaches
            if at in seen:
                return False
            seen.add(at)
            at = heads[at]
    branches = sorted((min(pair), max(pair)) for pair in enumerate(heads))
    return not any(
        first[0] < second[0] < first[1] < second[1]
        for place, first in enumerate(branches)
        for second in branches[place + 1 :]
    )


def projective_heads(scores: Any) -> list[int]:
    """Return the head of each word (-1 for the root's) in the best projective tree with one root.

    `scores` is an array of n x (n + 1): of each word as the child of each word, and of the root.

    >>> import numpy
    >>> projective_heads(numpy.array([[0, 9, 0, 1], [0, 0, 0, 5], [8, 7, 0, 6]]))
    [1, -1, 1]
    """
    import numpy

    count = len(scores)
    size = count + 1
    gain = numpy.full((size, size), -numpy.inf)  # of head, child; the root comes first
    gain[1:, 1:] = numpy.asarray(scores, dtype=float)[:, :count].T
    gain[0, 1:] = numpy.asarray(scores, dtype=float)[:, count] - _ONE_ROOT
    # The best half trees from start to end: whole or still open, their head right (0) or left (1).
    whole = numpy.full((2, size, size), -numpy.inf)
    part = numpy.full((2, size, size), -numpy.inf)
    cuts = numpy.zeros((4, size, size), dtype=int)
    whole[:, range(size), range(size)] = 0.0
    for width in range(1, size):
        for start in range(size - width):
            end = start + width
            joined = whole[1, start, start:end] + whole[0, start + 1 : end + 1, end]
            cut = int(joined.argmax())
            cuts[0:2, start, end] = start + cut
            part[0, start, end] = joined[cut] + gain[end, start]
            part[1, start, end] = joined[cut] + gain[start, end]
            left = whole[0, start, start:end] + part[0, start:end, end]
            cut = int(left.argmax())
            whole[0, start, end], cuts[2, start, end] = left[cut], start + cut
            right = part[1, start, start + 1 : end + 1] + whole[1, start + 1 : end + 1, end]
            cut = int(right.argmax())
            whole[1, start, end], cuts[3, start, end] = right[cut], start + 1 + cut
    return _followed(cuts, count)


def _followed(cuts: Any, count: int) -> list[int]:
    """Return the heads that the cuts of the best tree tell."""
    heads = [-1] * (count + 1)
    todo = [(3, 0, count)]  # kind of half tree, start, end
    while todo:
        kind, start, end = todo.pop()
        if start == end:
            continue
        cut = int(cuts[kind, start, end])
        if kind in {0, 1}:
            child, head = (start, end) if kind == 0 else (end, start)
            heads[child] = head
            todo += [(3, start, cut), (2, cut + 1, end)]
        elif kind == 2:
            todo += [(2, start, cut), (0, cut, end)]
        else:
            todo += [(1, start, cut), (3, cut, end)]
    return [head - 1 for head in heads[1:]]
