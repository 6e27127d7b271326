"""Words that look like times and are none: "1980 employees", "Boeing 747", "the fall of Saigon"."""

from __future__ import annotations

from ktimeline.grammar.veto import VetoBook
from ktimeline.languages.en.vetoes import (
    codes,
    feasts,
    measures,
    names,
    numbers,
    ordinary,
    sport,
    surnames,
    vague,
    years,
)

__all__ = ["veto"]

_KINDS = (numbers, measures, codes, years, feasts, names, surnames, ordinary, sport, vague)

veto = VetoBook([v for kind in _KINDS for v in kind.veto.vetoes])
