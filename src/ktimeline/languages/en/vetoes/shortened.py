"""Short words of time that are none: "9 a.m. Sun Microsystems", "a 4 yr old"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import LENGTHS, leads_a_capital

__all__ = ["veto"]

veto = VetoBook()

_RULES = "time_mention after_preposition until since short_weekday"
_SHORT = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@veto("It began in earnest until Sun Microsystems sued.", rules=_RULES,
      words=lambda words: words.endswith(_SHORT))  # fmt: skip
def first_word_of_a_name(site: Site) -> bool:
    return leads_a_capital(site) and site.words.rsplit(None, 1)[-1] in _SHORT


@veto("She has a 4 yr old at home.", "Two 9 yr olds won.", rules=LENGTHS,
      words=lambda words: words.endswith("yr"))  # fmt: skip
def age_in_short(site: Site) -> bool:
    return site.after(4) == " old"
