"""Societies, bands and people that are called by a day or a month: "the Monday Club"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import (
    PLAIN,
    after_as_written,
    before_as_written,
    leads_a_capital,
    pattern,
)
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

_DAYS_AND_MONTHS = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
     "february", "march", "april", "may", "june", "july", "august", "september", "october",
     "november", "december"]
)  # fmt: skip
_SOCIETY = pattern(
    "Club Group Society Circle Girls? Boys Brotherhood Movement", r"\s(?:[A-Z][a-z]+\s)?(?:{})\b"
)


@veto("She addressed the Friday Club.", "The Tuesday Murder Society met.",
      "They founded the October Group.", rules=PLAIN, words=_DAYS_AND_MONTHS)  # fmt: skip
def name_of_a_society(site: Site) -> bool:
    return leads_a_capital(site) and _SOCIETY.match(after_as_written(site, 32)) is not None


# What is of somebody or by somebody: "by June" alone is a month.
_SOMEBODYS = pattern(
    "songs? films? books? novels? paintings? poems? plays? albums? photographs? friends? wife "
    "husband daughters? sons? sisters? brothers? mother father widow role part death fans? works? "
    "memory murder family portrait parents starring directed written played sung produced designed "
    "composed painted presented recorded",
    r"\b(?:{})\s(?:of|by|to|from)\s$",
)
_MONTHS_OF_PEOPLE = frozenset(["april", "may", "june", "august"])


# "April Jones and June Carter": behind a full name stands another.
_BESIDE_A_NAME = deferred(r"\b[A-Z][\w'’]+\s[A-Z][\w'’]+,?\s(?:and|&)\s$")


@veto("Friends of June Brown wept.", "A song by April Stevens was played.",
      "Ann Price and June Carter sang.", rules=PLAIN, words=_MONTHS_OF_PEOPLE)  # fmt: skip
def month_of_a_full_name(site: Site) -> bool:
    if not leads_a_capital(site):
        return False
    lead = before_as_written(site, 40)
    return bool(_SOMEBODYS.search(lead.lower()) or _BESIDE_A_NAME.search(lead))
