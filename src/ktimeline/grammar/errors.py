"""The one error of a grammar that is wrongly written."""

from __future__ import annotations

__all__ = ["GrammarError"]


class GrammarError(Exception):
    """A mistake in a lexicon or a rule, found when the grammar is loaded."""
