"""French, a small pack: days, months, relative units and lengths (docs/languages.md)."""

from __future__ import annotations

from functools import cache

from ktimeline.grammar import Grammar
from ktimeline.languages.fr import absolute, durations, mentions, relative
from ktimeline.languages.fr.shapes import SHAPES
from ktimeline.languages.fr.tense import governing_tense
from ktimeline.languages.fr.vetoes import veto
from ktimeline.languages.fr.words import lexicon

__all__ = ["governing_tense", "grammar"]

_FAMILIES = (absolute, relative, durations, mentions)


@cache
def grammar() -> Grammar:
    """Return the French grammar, loaded and checked once."""
    return Grammar(
        lexicon=lexicon(),
        rules=[rule for family in _FAMILIES for rule in family.rule.rules],
        sorts=mentions.SORTS,
        roots=mentions.ROOTS,
        vetoes=veto,
        shapes=SHAPES,
        leading=mentions.LEADING,
    )
