"""Word lists are written as text, parted by white space."""

from __future__ import annotations

__all__ = ["word_set"]


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list.

    >>> sorted(word_set("will shall"))
    ['shall', 'will']
    """
    return frozenset(text.split())
