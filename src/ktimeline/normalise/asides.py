"""Years that a history mentions in passing: they do not move the story."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.model.expression import Calendar
from ktimeline.model.mention import Mention
from ktimeline.normalise.nodes import nodes

__all__ = ["asides", "written_year"]

_FAR = 5


def written_year(mention: Mention) -> int | None:
    """Return the year that the words of a mention write out, astronomical; None where none."""
    for node in nodes(mention.expression):
        if isinstance(node, Calendar) and node.year is not None and not node.short:
            return 1 - node.year if node.bc else node.year
    return None


def asides(mentions: Sequence[Mention]) -> frozenset[int]:
    """Return the places of the mentions whose year is told in passing.

    "In August 1964 … a study of 2005 found … on 4 August": a year more than five years away from
    the story, where the next year that is written out is back in the story's own time.
    """
    written = [(place, year) for place, m in enumerate(mentions)
               if (year := written_year(m)) is not None]  # fmt: skip
    passing: set[int] = set()
    story: int | None = None
    for (place, year), returns in zip(written, _next_other(written), strict=True):
        far = story is not None and abs(year - story) > _FAR
        if far and returns is not None and story is not None and abs(returns - story) <= _FAR:
            passing.add(place)
        else:
            story = year
    return frozenset(passing)


def _next_other(written: Sequence[tuple[int, int]]) -> list[int | None]:
    """Return, for each year, the next one that differs from it."""
    found: list[int | None] = []
    following: int | None = None
    other: int | None = None
    for _, year in reversed(written):
        if following is not None and following != year:
            other = following
        found.append(other)
        following = year
    return found[::-1]
