"""Words that look like times and are none: "1980 employees", "Boeing 747", "the fall of Saigon"."""

from __future__ import annotations

from ktimeline.grammar.veto import VetoBook
from ktimeline.languages.en.vetoes import (
    clocks,
    clubs,
    codes,
    feasts,
    lengths,
    measures,
    names,
    numbers,
    ordinals,
    ordinary,
    overnight,
    seasons,
    shortened,
    sport,
    struck_hours,
    surnames,
    titles,
    vague,
    years,
)

__all__ = ["veto"]

_KINDS = (
    numbers,
    ordinals,
    measures,
    codes,
    clocks,
    years,
    feasts,
    names,
    clubs,
    surnames,
    seasons,
    ordinary,
    lengths,
    overnight,
    sport,
    struck_hours,
    vague,
    shortened,
    titles,
)

veto = VetoBook([v for kind in _KINDS for v in kind.veto.vetoes])
