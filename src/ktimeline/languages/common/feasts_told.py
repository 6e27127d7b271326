"""Feasts of the year told right before them: "in 1985, at Easter", "two days after Christmas"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ktimeline.languages.common.ends import is_plain_year
from ktimeline.languages.common.framing import Frame
from ktimeline.model.expression import Bare, Expression, Holiday, Season, Shift, Time, Within
from ktimeline.model.mention import Mention

__all__ = ["with_feasts_of_the_time_told"]

_ASIDE = ", "  # "in the winter of 1987, two days after Christmas"


def with_feasts_of_the_time_told(
    text: str, mentions: Sequence[Mention], frame: Frame
) -> list[Mention]:
    """Return the mentions, a feast right behind a year or a season of one put inside of that."""
    found = list(mentions)
    for place, (told, mention) in enumerate(pairwise(mentions), 1):
        time = told.expression
        if not isinstance(mention.expression, Bare | Shift) or not isinstance(time, Time):
            continue
        if not _is_year_or_season(time):
            continue
        tree = _inside(mention.expression, time)
        if tree is not None and _follows(text, told, mention, frame):
            found[place] = replace(mention, expression=tree)
    return found


def _is_year_or_season(told: Time) -> bool:
    if isinstance(told, Within) and isinstance(told.recurring, Season):
        told = told.time
    return is_plain_year(told)


def _follows(text: str, told: Mention, mention: Mention, frame: Frame) -> bool:
    start, end = told.span.end, mention.span.start
    return text[start:end] == _ASIDE or frame.leading.fullmatch(text, start, end) is not None


def _inside(tree: Expression, time: Time) -> Time | None:
    """Return a feast in a time, or a day counted from one; None for what is none."""
    if isinstance(tree, Shift):
        feast = _inside(tree.anchor, time)
        return None if feast is None else replace(tree, anchor=feast)
    if isinstance(tree, Bare) and isinstance(tree.recurring, Holiday):
        return Within(tree.recurring, time)
    return None
