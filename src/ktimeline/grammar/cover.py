"""Which roots of a chart are the mentions: the best cover of an island."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from ktimeline.grammar.chart import Chart, Edge

__all__ = ["cover"]


_Score = tuple[int, int, int, int, int]
"""How good a cover is, in the order in which it counts: tokens inside mentions, tokens beside them
that were understood ("since", "$5 million"), fewness of mentions, priorities, declaration order."""


def cover(chart: Chart, roots: Set[str], order: Mapping[str, int]) -> Iterator[tuple[int, Edge]]:
    """Yield the roots, each with its first token, that together cover most of the tokens.

    `roots` are the categories of mentions; `order` ranks rules by name, higher is earlier. Latent
    edges are left out.
    """
    scores: list[_Score] = [(0, 0, 0, 0, 0)] * len(chart)  # of the best cover from a token on
    chosen: list[Edge | None] = [None] * len(chart)  # the root of it that starts there, if one does
    for at in range(len(chart) - 2, -1, -1):
        best = scores[at + 1]
        for category in roots:
            for edge in chart[at].get(category, ()):
                rule = edge.rule
                if edge.latent or rule is None:
                    continue
                covered, beside, mentions, priority, place = scores[at + edge.length]
                first, last = edge.core
                score = (
                    covered + last - first,
                    beside + edge.length,
                    mentions - 1,
                    priority + rule.priority,
                    place + order[rule.name],
                )
                if score > best:
                    best, chosen[at] = score, edge
        scores[at] = best
    at = 0
    while at < len(chart) - 1:
        here = chosen[at]
        if here is not None:
            yield at, here
        at += here.length if here else 1
