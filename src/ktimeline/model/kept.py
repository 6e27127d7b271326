"""Answers that are kept by the identity of the value that was asked about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

__all__ = ["kept"]

_Value = TypeVar("_Value")
_Answer = TypeVar("_Answer")
_ANSWERS = 10_000


def kept(work: Callable[[_Value], _Answer]) -> Callable[[_Value], _Answer]:
    """Return `work`, done once for each value that never changes, however often it is asked.

    The trees of a grammar's parses are kept by it and met again and again; to hash one costs as
    much as most questions about it, its identity nothing. The value is kept beside its answer, so
    that no other can come to have its identity.

    >>> ask = kept(lambda word: print(f"asked {word}") or len(word))
    >>> word = "spring"
    >>> ask(word), ask(word)
    asked spring
    (6, 6)
    """
    known: dict[int, tuple[_Value, _Answer]] = {}

    @wraps(work)
    def asked(value: _Value) -> _Answer:
        found = known.get(id(value))
        if found is None:
            if len(known) >= _ANSWERS:
                known.clear()
            found = known[id(value)] = (value, work(value))
        return found[1]

    return asked
