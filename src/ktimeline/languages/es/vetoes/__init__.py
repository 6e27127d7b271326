"""Words that look like times and are none: "Julio Iglesias", "1980 empleados", "al día"."""

from __future__ import annotations

from ktimeline.grammar.veto import VetoBook
from ktimeline.languages.es.vetoes import names, numbers, ordinary

__all__ = ["veto"]

veto = VetoBook([v for kind in (numbers, names, ordinary) for v in kind.veto.vetoes])
