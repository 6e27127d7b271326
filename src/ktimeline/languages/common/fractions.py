"""Halves, thirds and quarters at one end of a time, by the numbers that words count them with."""

from __future__ import annotations

from ktimeline.model.expression import Portion

__all__ = ["FRACTIONS"]

FRACTIONS = {
    (1, 2): Portion.FIRST_HALF, (2, 2): Portion.SECOND_HALF, (-1, 2): Portion.SECOND_HALF,
    (1, 3): Portion.FIRST_THIRD, (3, 3): Portion.LAST_THIRD, (-1, 3): Portion.LAST_THIRD,
    (1, 4): Portion.FIRST_QUARTER, (4, 4): Portion.LAST_QUARTER, (-1, 4): Portion.LAST_QUARTER,
}  # fmt: skip
"""Which part it is, by its number (-1: the last) and how many parts there are."""
