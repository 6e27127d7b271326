"""English: words, shapes and vetoes, put together on request."""

from __future__ import annotations

from functools import cache

from ktimeline.grammar import Grammar
from ktimeline.languages.common.framing import Frame
from ktimeline.languages.en import (
    absolute,
    clock,
    clock_parts,
    decades,
    durations,
    early_years,
    hours,
    mentions,
    nights,
    numbers,
    ordinals,
    periods,
    portions,
    ranges,
    relative,
    sets,
    shifts,
    vague,
    weekdays,
    windows,
    within,
)
from ktimeline.languages.en.shapes import SHAPES
from ktimeline.languages.en.vetoes import veto
from ktimeline.languages.en.words import lexicon

__all__ = ["FRAME", "grammar"]

_FAMILIES = (
    numbers, absolute, early_years, periods, relative, windows, shifts, within, nights, portions,
    durations, clock, clock_parts, hours, ranges, weekdays, decades, ordinals, sets, vague,
    mentions,
)  # fmt: skip


# "In 1975, they voted on June 5", "in 1812, between August and October".
FRAME = Frame(
    opening="In|And in|But in|Then in|Again in|Back in|In the year",
    leading=r",?\s+(?:(?:with|for|after)\s+[\w\s'’-]{1,30}?\s)?"
    r"(?:between|in|on|from|during|around|about|by|at)\s+(?:the\s+)?",
)


@cache
def grammar() -> Grammar:
    """Return the English grammar, loaded and checked once."""
    return Grammar(
        lexicon=lexicon(),
        rules=[rule for family in _FAMILIES for rule in family.rule.rules],
        sorts=mentions.SORTS,
        roots=mentions.ROOTS,
        vetoes=veto,
        shapes=SHAPES,
        leading=mentions.LEADING,
    )
