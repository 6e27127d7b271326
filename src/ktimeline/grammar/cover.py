"""Which roots of a chart are the mentions: the best cover of an island."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import NamedTuple

from ktimeline.grammar.chart import Chart, Edge

__all__ = ["cover"]


_Score = tuple[int, int, int, int, int]
"""How good a cover is, in the order in which it counts: tokens inside mentions, tokens beside them
that were understood ("since", "$5 million"), fewness of mentions, priorities, declaration order."""
_NONE: _Score = (0, 0, 0, 0, 0)


class _Choice(NamedTuple):
    """The best cover from a token on: its score, and the root that starts there, if one does."""

    score: _Score
    edge: Edge | None


def cover(chart: Chart, roots: Set[str], order: Mapping[str, int]) -> Iterator[Edge]:
    """Yield the roots, from left to right, that together cover most of the tokens.

    `roots` are the categories of mentions; `order` ranks rules by name, higher is earlier. Latent
    edges are left out.
    """
    best = [_Choice(_NONE, None)] * len(chart)
    for at in range(len(chart) - 2, -1, -1):
        choice = _Choice(best[at + 1].score, None)
        for category in roots:
            for edge in chart[at].get(category, ()):
                if edge.latent or edge.rule is None:
                    continue
                covered, beside, mentions, priority, place = best[edge.end].score
                score = (
                    covered + edge.core[1] - edge.core[0],
                    beside + edge.end - edge.start,
                    mentions - 1,
                    priority + edge.rule.priority,
                    place + order[edge.rule.name],
                )
                if score > choice.score:
                    choice = _Choice(score, edge)
        best[at] = choice
    at = 0
    while at < len(chart) - 1:
        edge_here = best[at].edge
        if edge_here is not None:
            yield edge_here
        at = edge_here.end if edge_here else at + 1
