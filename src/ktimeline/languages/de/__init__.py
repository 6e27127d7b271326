"""German: words, shapes and vetoes, put together on request."""

from __future__ import annotations

from functools import cache

from ktimeline.grammar import Grammar
from ktimeline.languages.common.framing import Frame
from ktimeline.languages.de import (
    absolute,
    clock,
    clock_parts,
    durations,
    fractions,
    hours,
    mentions,
    numbers,
    ordinals,
    parts,
    periods,
    ranges,
    relative,
    sets,
    shifts,
    vague,
    weeks,
    windows,
    within,
)
from ktimeline.languages.de.shapes import SHAPES
from ktimeline.languages.de.tense import governing_tense
from ktimeline.languages.de.vetoes import veto
from ktimeline.languages.de.words import lexicon

__all__ = ["FRAME", "TELLING", "governing_tense", "grammar"]

TELLING = "ktimeline.languages.de.telling"

_FAMILIES = (
    numbers, absolute, periods, relative, parts, windows, shifts, within, fractions, durations,
    clock, clock_parts, hours, ordinals, weeks, ranges, sets, vague, mentions,
)  # fmt: skip


# "Im Jahr 1975 wurde am 5. Juni gewählt".
FRAME = Frame(
    opening="Im Jahre?",
    leading=r",?\s+(?:zwischen|im|am|vom|von|während|um|ab)\s+(?:dem\s+)?",
)


@cache
def grammar() -> Grammar:
    """Return the German grammar, loaded and checked once."""
    return Grammar(
        lexicon=lexicon(),
        rules=[rule for family in _FAMILIES for rule in family.rule.rules],
        sorts=mentions.SORTS,
        roots=mentions.ROOTS,
        vetoes=veto,
        shapes=SHAPES,
        leading=mentions.LEADING,
    )
