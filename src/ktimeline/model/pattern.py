"""Regular expressions that are compiled when they are first asked.

Compiling one costs as much as reading a sentence, and most sentences never ask most of them.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["deferred"]


def deferred(shape: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` would, compiled at its first use; a wrong shape raises then.

    >>> deferred(r"[a-z]+").search("12 June", 4).group()
    'une'
    """
    return cast("re.Pattern[str]", _Waiting(shape, flags))


class _Waiting:
    """Takes each method from the compiled pattern when it is first asked for it, and keeps it."""

    def __init__(self, shape: str, flags: int) -> None:
        self._shape, self._flags = shape, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._shape, self._flags), name)
        setattr(self, name, found)
        return found
