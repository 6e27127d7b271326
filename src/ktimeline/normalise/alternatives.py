"""Other honest readings of a phrase: "next Friday", 03/04/2019, "last summer" said in autumn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ktimeline.calendars.recurrence import cycle_of
from ktimeline.calendars.undatable import Undatable
from ktimeline.model.context import Context
from ktimeline.model.expression import (
    Bare,
    DocumentTime,
    Every,
    Expression,
    Fields,
    Last,
    Next,
    Numeric,
    Recurring,
    Within,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Genre, Hemisphere, NextWeekday
from ktimeline.model.resolution import Alternative
from ktimeline.normalise.dates import puts_day_first
from ktimeline.normalise.dispatch import evaluate
from ktimeline.normalise.edtf import edtf
from ktimeline.normalise.meaning import Meaning
from ktimeline.normalise.nodes import nodes
from ktimeline.normalise.timex3 import timex
from ktimeline.normalise.wording import reading

__all__ = ["alternatives"]

_AMBIGUOUS = frozenset([Numeric, Next, Last])


class _Variant(NamedTuple):
    """Another way to read a phrase: the tree, its context, and what it takes."""

    tree: Expression
    context: Context
    why: str


def alternatives(
    expression: Expression, context: Context, chosen: Meaning
) -> tuple[Alternative, ...]:
    """Return the readings of `expression` whose dates differ from those of the chosen one."""
    if not _is_ambiguous(expression):
        return ()
    southern = context.policy.hemisphere is Hemisphere.SOUTH
    found: list[Alternative] = []
    for variant in _variants(expression, context):
        try:
            other = evaluate(variant.tree, variant.context)
        except Undatable:
            continue
        interval = other.interval
        if interval is not None and interval != chosen.interval:
            value, notation = timex(other).value, edtf(other, southern)
            found.append(Alternative(interval, value, notation, reading(other), variant.why))
    return tuple(found)


def _is_ambiguous(expression: Expression) -> bool:
    return not _AMBIGUOUS.isdisjoint(map(type, nodes(expression)))


def _variants(expression: Expression, context: Context) -> Iterator[_Variant]:
    for node in nodes(expression):
        if isinstance(node, Numeric):
            yield _other_order(expression, context, day_first=puts_day_first(node, context))
        elif isinstance(node, Next) and isinstance(node.x, Fields) and node.x.weekday is not None:
            yield _other_week(expression, context)
    if isinstance(expression, Last) and isinstance(expression.x, Recurring):
        yield from _last_year(expression, expression.x, context)


def _other_order(expression: Expression, context: Context, *, day_first: bool) -> _Variant:
    first = "month" if day_first else "day"
    policy = replace(context.policy, day_first=not day_first)
    return _Variant(expression, replace(context, policy=policy), f"if the {first} stands first")


def _other_week(expression: Expression, context: Context) -> _Variant:
    nearest = context.policy.next_weekday is NextWeekday.NEAREST
    other = NextWeekday.WEEK_AFTER if nearest else NextWeekday.NEAREST
    meant = "the week after this one" if nearest else "the nearest one"
    policy = replace(context.policy, next_weekday=other)
    return _Variant(expression, replace(context, policy=policy), f'if "next" means {meant}')


def _last_year(node: Last, x: Recurring, context: Context) -> Iterator[_Variant]:
    """Yield "last summer" as last year's, where this year's is over and was chosen."""
    yearly = cycle_of(x, context.policy.hemisphere) is Granularity.YEAR
    if yearly and isinstance(node.anchor, DocumentTime):
        last_year = Last(DocumentTime(), Every(Granularity.YEAR))
        yield _Variant(Within(x, last_year), context, 'if "last" means the one of last year')
        if isinstance(x, Fields):
            past = replace(context, tense=Tense.PAST, genre=Genre.NEWS)
            yield _Variant(Bare(x), past, 'if "last" means the latest one')
