"""Walking the nodes of a tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from ktimeline.model.expression import Expression

__all__ = ["nodes"]


_NAMES: dict[type[Expression], tuple[str, ...]] = {}


def _names(node: Expression) -> tuple[str, ...]:
    """Return the names of a node's fields, looked up once for its kind."""
    kind = type(node)
    names = _NAMES.get(kind)
    if names is None:
        names = _NAMES[kind] = tuple(field.name for field in fields(node))
    return names


def nodes(expression: Expression) -> Iterator[Expression]:
    """Yield every node of a tree, without recursion."""
    waiting: list[Expression] = [expression]
    while waiting:
        node = waiting.pop()
        yield node
        for name in _names(node):
            value = getattr(node, name)
            if isinstance(value, Expression):
                waiting.append(value)
