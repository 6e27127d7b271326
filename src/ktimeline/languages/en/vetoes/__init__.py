"""Words that look like times and are none: "1980 employees", "Boeing 747", "the fall of Saigon"."""

from __future__ import annotations

from ktimeline.grammar.veto import VetoBook
from ktimeline.languages.en.vetoes import codes, names, numbers, ordinary, sport, vague

__all__ = ["veto"]

veto = VetoBook(
    [v for kind in (numbers, codes, names, ordinary, sport, vague) for v in kind.veto.vetoes],
)
