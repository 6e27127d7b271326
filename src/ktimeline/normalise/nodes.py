"""Walking the nodes of a tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

from ktimeline.model import expression
from ktimeline.model.expression import Expression

__all__ = ["nodes"]


_NAMES: dict[type[Expression], tuple[str, ...]] = {}


def _names(node: Expression) -> tuple[str, ...]:
    """Return the fields of a node that may hold other nodes, looked up once for its kind."""
    kind = type(node)
    names = _NAMES.get(kind)
    if names is None:
        names = _NAMES[kind] = tuple(f.name for f in fields(node) if _may_hold(str(f.type)))
    return names


def _may_hold(annotation: str) -> bool:
    """Tell whether an annotation ("Recurring | Length") names a kind of node."""
    named = (getattr(expression, word, None) for word in re.findall(r"\w+", annotation))
    return any(isinstance(kind, type) and issubclass(kind, Expression) for kind in named)


def nodes(tree: Expression) -> Iterator[Expression]:
    """Yield every node of a tree, without recursion."""
    waiting: list[Expression] = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        for name in _names(node):
            value = getattr(node, name)
            if isinstance(value, Expression):
                waiting.append(value)
