"""The table from node types to their meanings; `evaluate` walks a tree by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ktimeline.calendars.undatable import Undatable
from ktimeline.model.context import Context
from ktimeline.model.expression import Expression
from ktimeline.model.resolution import Reason
from ktimeline.normalise.meaning import Meaning

__all__ = ["evaluate", "means"]

Handler = Callable[[Any, Context], Meaning]
_HANDLERS: dict[type[Expression], Handler] = {}
_H = TypeVar("_H", bound=Handler)


def means(*nodes: type[Expression]) -> Callable[[_H], _H]:
    """Register a function as the meaning of some node types."""

    def register(handler: _H) -> _H:
        for node in nodes:
            if node in _HANDLERS:
                raise ValueError(f"{node.__name__} has two meanings; give each node type one")
            _HANDLERS[node] = handler
        return handler

    return register


def evaluate(expression: Expression, context: Context) -> Meaning:
    """Return what an expression means in a context; a pure function of the two.

    Raises `Undatable`, which `ktimeline.normalise.resolve` turns into `Unresolved`.
    """
    handler = _HANDLERS.get(type(expression))
    if handler is None:
        raise Undatable(Reason.NOT_UNDERSTOOD, f"a {type(expression).__name__} has no meaning")
    return handler(expression, context)
