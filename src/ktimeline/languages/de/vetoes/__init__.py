"""Words that look like times and are none: "Herr Sommer", "1980 Mitarbeiter", "Boeing 747"."""

from __future__ import annotations

from ktimeline.grammar.veto import VetoBook
from ktimeline.languages.de.vetoes import names, numbers, ordinary

__all__ = ["veto"]

veto = VetoBook([v for kind in (numbers, names, ordinary) for v in kind.veto.vetoes])
