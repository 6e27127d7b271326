"""Words that look like times and are none: "la planète Mars"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook

__all__ = ["veto"]

veto = VetoBook()


@veto("La sonde tourne autour de Mars.", "La maire, Anne Avril, signe.", rules="time_mention")
def month_with_a_capital(site: Site) -> bool:
    # French writes its months small: a capital in mid-sentence makes a name of one.
    words = site.text[site.start : site.end]
    return words.istitle() and words.isalpha() and site.before(2)[:1].isalpha()
