"""An expression from its plain data, the way back of `syntax_tree`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, StrEnum
from fractions import Fraction
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from ktimeline.model import expression as nodes
from ktimeline.model.expression import Expression

__all__ = ["read_tree"]


def read_tree(document: Mapping[str, Any]) -> Expression:
    """Return the node that `tree_document` told. Raises ValueError for what is none.

    >>> read_tree({"node": "Holiday", "key": "christmas"})
    Holiday(key='christmas')
    """
    name = document.get("node")
    kind = getattr(nodes, name, None) if isinstance(name, str) else None
    if not (isinstance(kind, type) and issubclass(kind, Expression)):
        raise ValueError(f"there is no node {name!r} among the expressions")
    types = _types(name)
    strange = sorted(document.keys() - types.keys() - {"node"})
    if strange:
        raise ValueError(f"a node {name} has no {', '.join(strange)}")
    given = {key: _value(told, types[key]) for key, told in document.items() if key != "node"}
    try:
        return kind(**given)
    except TypeError as error:
        raise ValueError(f"a node {name} is not complete: {error}") from error


@cache
def _types(name: str | None) -> dict[str, Any]:
    """Return the types of the fields of the node of a name."""
    return get_type_hints(getattr(nodes, str(name)))


def _value(told: Any, kind: Any) -> Any:
    """Return a field's value by the type that the node declares for it."""
    if get_origin(kind) in (Union, UnionType):
        return _one_of(told, get_args(kind))
    if get_origin(kind) is tuple:
        inner = get_args(kind)[0]
        return tuple(_value(item, inner) for item in told)
    if isinstance(told, Mapping):
        return read_tree(told)
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(told) if issubclass(kind, StrEnum) else kind[told]
        except (KeyError, ValueError):
            raise ValueError(f"there is no {kind.__name__} {told!r}") from None
    if kind is Fraction:
        return Fraction(told)
    return told


def _one_of(told: Any, kinds: tuple[Any, ...]) -> Any:
    """Return a value of one of several types: a fraction is text, and a number is one already."""
    if told is None or isinstance(told, bool | int):
        return told
    for kind in kinds:
        if kind is type(None) or kind in (int, bool):
            continue
        try:
            return _value(told, kind)
        except ValueError:
            continue
    raise ValueError(f"{told!r} is not understood")
