"""The three sorts that every node is one of."""

from __future__ import annotations

from ktimeline.model.frozen import dataclass

__all__ = ["Expression", "Length", "Recurring", "Time"]


@dataclass(frozen=True, slots=True)
class Expression:
    """Any node."""


@dataclass(frozen=True, slots=True)
class Length(Expression):
    """The sort of nodes that say how long."""


@dataclass(frozen=True, slots=True)
class Recurring(Expression):
    """The sort of nodes that say what comes round."""


@dataclass(frozen=True, slots=True)
class Time(Expression):
    """The sort of nodes that say where on the line."""
