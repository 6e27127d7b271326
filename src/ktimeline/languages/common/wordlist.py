"""Closed lists of words, as readable as prose."""

from __future__ import annotations

__all__ = ["word_set"]


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text that lists them with spaces between."""
    return frozenset(text.split())
