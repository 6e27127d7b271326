"""Years of two digits in a text of the first centuries: "Domitian died on 18 September 96"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ktimeline.model.expression import Calendar, Expression
from ktimeline.model.mention import Mention

__all__ = ["with_years_of_antiquity"]

_LAST = 200  # a text that tells a year up to this one is of the first centuries
_AROUND = 120  # years from it to one of two digits
_APOSTROPHES = "'’"


def with_years_of_antiquity(text: str, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions, short years as those of the first centuries where the text tells some.

    "AD 69" or "from 117 to 138" shows which century "18 September 96" is of; "'98" is never one.
    """
    if not any(_is_short(mention.expression) for mention in mentions):
        return mentions
    told = [year for mention in mentions for year in _early_years(mention.expression)]
    return [_of_antiquity(text, mention, told) for mention in mentions]


def _is_short(tree: Expression) -> bool:
    return isinstance(tree, Calendar) and tree.short


def _early_years(tree: Expression) -> Iterator[int]:
    if isinstance(tree, Calendar) and tree.year is not None and not (tree.bc or tree.short):
        if tree.year <= _LAST:
            yield tree.year
        return
    for name in getattr(type(tree), "__dataclass_fields__", {}):
        part = getattr(tree, name)
        if isinstance(part, Expression):
            yield from _early_years(part)


def _of_antiquity(text: str, mention: Mention, told: Sequence[int]) -> Mention:
    tree = mention.expression
    if not isinstance(tree, Calendar) or tree.year is None or not tree.short:
        return mention
    if any(mark in text[mention.span.start - 1 : mention.span.end] for mark in _APOSTROPHES):
        return mention
    year = tree.year % 100
    if not any(abs(year - other) <= _AROUND for other in told):
        return mention
    return replace(mention, expression=replace(tree, year=year, short=False))
