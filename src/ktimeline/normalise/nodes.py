"""Walking the nodes of a tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import cache

from ktimeline.model.expression import Expression

__all__ = ["nodes"]


@cache
def _names(kind: type[Expression]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def nodes(expression: Expression) -> Iterator[Expression]:
    """Yield every node of a tree, without recursion."""
    waiting: list[Expression] = [expression]
    while waiting:
        node = waiting.pop()
        yield node
        for name in _names(type(node)):
            value = getattr(node, name)
            if isinstance(value, Expression):
                waiting.append(value)
