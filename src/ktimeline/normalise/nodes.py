"""Walking the nodes of a tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from ktimeline.model.expression import Expression

__all__ = ["nodes"]


def nodes(expression: Expression) -> Iterator[Expression]:
    """Yield every node of a tree, without recursion."""
    waiting: list[Expression] = [expression]
    while waiting:
        node = waiting.pop()
        yield node
        for field in fields(node):
            value = getattr(node, field.name)
            if isinstance(value, Expression):
                waiting.append(value)
