"""Words of today that a history says of its own time: "over the next six years"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.calendars.arithmetic import seconds_between
from ktimeline.model.context import Context
from ktimeline.model.expression import (
    Ahead,
    DocumentTime,
    Every,
    Expression,
    Length,
    Next,
    Part,
    Portion,
    ReferenceTime,
    Season,
    This,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.kept import kept
from ktimeline.model.mention import Mention, Tense

__all__ = ["looks_ahead", "of_its_own_time"]

_CENTURY = Every(Granularity.CENTURY)
_TURN = Part(Portion.EARLY, This(DocumentTime(), _CENTURY))
_LONG_AGO = 3 * 366 * 86_400  # seconds before the publication


def of_its_own_time(mention: Mention, context: Context) -> Mention:
    """Return a mention of a history, what looks ahead in it hung on the date told before.

    "The tower fell in 1703 and was rebuilt over the next six years", "in 1878 ... by the turn of
    the century"; what is told of late years ("in the next ten years it will ...") stays of today.
    """
    told = context.reference
    if told is None or told.interval.first is None or not looks_ahead(mention.expression):
        return mention
    if _is_unit_ahead(mention.expression) and not _is_told(mention, context):
        return mention
    if mention.tense is Tense.FUTURE and not isinstance(mention.expression, Ahead):
        return mention  # "over the next ten years it will ..."
    day = context.document_day
    if day is not None and seconds_between(told.interval.first, day) < _LONG_AGO:
        return mention
    tree = _then(mention.expression, told.interval.first.year)
    return mention if tree is mention.expression else replace(mention, expression=tree)


@kept
def looks_ahead(tree: Expression) -> bool:
    """Tell whether words look ahead from a time that they do not tell: "the next six years"."""
    if isinstance(tree, Next):
        return tree.anchor == DocumentTime() and isinstance(tree.x, Length | Every | Season)
    return isinstance(tree, Ahead) or tree == _TURN


def _is_unit_ahead(tree: Expression) -> bool:
    """Tell whether words name what comes next without an article: "next day", "next year"."""
    return isinstance(tree, Next) and not isinstance(tree.x, Length)


def _is_told(mention: Mention, context: Context) -> bool:
    """Tell whether "next year" is said of a past that is told: nobody calls tomorrow "next day"."""
    tree = mention.expression
    is_day = isinstance(tree, Next) and tree.x == Every(Granularity.DAY)
    return is_day or context.document is None or mention.tense.is_past


def _then(tree: Expression, year: int) -> Expression:
    if isinstance(tree, Next):
        return replace(tree, anchor=ReferenceTime())
    if isinstance(tree, Ahead):
        return tree.amount  # "it was to be ready in three years"
    if tree == _TURN:
        nearest = Next if year % 100 >= 50 else This
        return Part(Portion.EARLY, nearest(ReferenceTime(), _CENTURY))
    return tree
