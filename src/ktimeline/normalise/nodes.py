"""Walking the nodes of a tree."""

from __future__ import annotations

import re
from dataclasses import fields

from ktimeline.model import expression
from ktimeline.model.expression import Expression
from ktimeline.model.kept import kept

__all__ = ["nodes"]


class _Names(dict[type[Expression], tuple[str, ...]]):
    """The fields of each kind of node that may hold other nodes, looked up once."""

    def __missing__(self, kind: type[Expression]) -> tuple[str, ...]:
        names = tuple(f.name for f in fields(kind) if _may_hold(str(f.type)))
        self[kind] = names
        return names


_NAMES = _Names()


def _may_hold(annotation: str) -> bool:
    """Tell whether an annotation ("Recurring | Length") names a kind of node."""
    named = (getattr(expression, word, None) for word in re.findall(r"\w+", annotation))
    return any(isinstance(kind, type) and issubclass(kind, Expression) for kind in named)


@kept
def nodes(tree: Expression) -> tuple[Expression, ...]:
    """Return every node of a tree, the tree itself first, without recursion."""
    found: list[Expression] = []
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        found.append(node)
        for name in _NAMES[type(node)]:
            value = getattr(node, name)
            if isinstance(value, Expression):
                waiting.append(value)
    return tuple(found)
