"""Words that look like times and are none: "1980 employees", "Boeing 747", "the fall of Saigon"."""

from __future__ import annotations

from ktimeline.grammar.veto import VetoBook
from ktimeline.languages.en.vetoes import (
    codes,
    feasts,
    names,
    numbers,
    ordinary,
    sport,
    vague,
    years,
)

__all__ = ["veto"]

_KINDS = (numbers, codes, years, feasts, names, ordinary, sport, vague)

veto = VetoBook([v for kind in _KINDS for v in kind.veto.vetoes])
