"""An expression, the small syntax tree of what a mention says, as plain data."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum, StrEnum
from fractions import Fraction
from typing import Any

from ktimeline.model.expression import Expression

__all__ = ["tree_document"]


def tree_document(node: Expression) -> dict[str, Any]:
    """Return a node as `{"node": its name, ...}` with the fields that are not at their default.

    >>> from ktimeline.model.expression import DocumentTime, Every, Last
    >>> from ktimeline.model import Granularity
    >>> tree_document(Last(DocumentTime(), Every(Granularity.MONTH)))["x"]
    {'node': 'Every', 'granularity': 'MONTH'}
    """
    document: dict[str, Any] = {"node": type(node).__name__}
    for field in fields(node):
        value = getattr(node, field.name)
        if value != field.default:
            document[field.name] = _plain(value)
    return document


def _plain(value: object) -> object:
    if isinstance(value, Expression):
        return tree_document(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
