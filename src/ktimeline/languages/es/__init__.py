"""Spanish: words, shapes and vetoes, put together on request."""

from __future__ import annotations

from functools import cache

from ktimeline.grammar import Grammar
from ktimeline.languages.common.framing import Frame
from ktimeline.languages.es import (
    absolute,
    centuries,
    clock,
    clock_parts,
    durations,
    mentions,
    numbers,
    periods,
    portions,
    ranges,
    relative,
    sets,
    shifts,
    vague,
    weeks,
    windows,
    within,
)
from ktimeline.languages.es.shapes import SHAPES
from ktimeline.languages.es.tense import governing_tense
from ktimeline.languages.es.vetoes import veto
from ktimeline.languages.es.words import lexicon

__all__ = ["FRAME", "TELLING", "governing_tense", "grammar"]

TELLING = "ktimeline.languages.es.telling"

_FAMILIES = (
    numbers, absolute, periods, relative, windows, shifts, within, portions, durations, clock,
    clock_parts, ranges, centuries, weeks, sets, vague, mentions,
)  # fmt: skip


# "En 1975, el 5 de junio, se votó".
FRAME = Frame(
    opening="En|En el año|Ya en",
    leading=r",?\s+(?:entre|en|desde|durante|hacia|de|el)\s+(?:(?:el|la)\s+)?",
)


@cache
def grammar() -> Grammar:
    """Return the Spanish grammar, loaded and checked once."""
    return Grammar(
        lexicon=lexicon(),
        rules=[rule for family in _FAMILIES for rule in family.rule.rules],
        sorts=mentions.SORTS,
        roots=mentions.ROOTS,
        vetoes=veto,
        shapes=SHAPES,
        leading=mentions.LEADING,
    )
