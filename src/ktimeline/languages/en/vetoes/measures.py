"""Units of time inside of other measures: "light-years", "kilowatt-hours", "2030 to 1985 pence"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import (
    LENGTHS,
    PLAIN,
    YEAR_NUMBER,
    after_as_written,
    pattern,
)
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

# ---- units that are joined ----------------------------------------------------------------------

_UNIT_FIRST = deferred(r"(?:hours?|years?|days?|minutes?|seconds?|months?|weeks?)\b.*")
_HYPHENED = pattern(
    "light dog man woman person people staff worker patient passenger room bed visitor watt "
    "[kmgt]w (?:kilo|mega|giga|tera)-?watt amp ampere machine flight",
    r"\b(?:{})-$",
)
# "He killed a man years ago", "she saw the light years ago".
_SPACED = deferred(r"\b(?:(?:kilo|mega|giga|tera)watt|[kmgt]w|amp|ampere|(?P<far>light|dog)) $")


@veto(
    "The star is 30 light-years away.",
    "It took five man-years to build.",
    "The lamp saves 12 kilowatt-hours.",
    "It lies five light years off.",
    words=_UNIT_FIRST,
)
def unit_of_another_measure(site: Site) -> bool:
    before = site.before(12)
    if _HYPHENED.search(before):
        return True
    spaced = _SPACED.search(before)
    if spaced is None:
        return False
    return not spaced["far"] or site.words == "years"


_SPEED = deferred(r"\b(?:miles?|mi|kilomet(?:er|re)s?|km|met(?:er|re)s?|knots?|revolutions?)\s+$")


@veto("The limit is 30 miles an hour.", "It rose ten metres a minute.", rules=LENGTHS,
      words=frozenset(["an hour", "a minute", "a second"]))  # fmt: skip
def unit_of_a_speed(site: Site) -> bool:
    return _SPEED.search(site.before(16)) is not None


# ---- minute, the adjective ----------------------------------------------------------------------

# What may follow the length "a minute"; a noun makes an adjective of it.
_GOES_ON = pattern(
    "a an the and or but of to in at on by for from before after past later earlier ago away apart "
    "each per when while as until till if that this so he she it they we i you his her its their "
    "my with without is was were are had has have than left late early longer more less too into "
    "long off out over about around between because since which who there then now today yesterday "
    "afterwards afterward beforehand thereafter hence remaining behind ahead short passed passes "
    "silence",
    r"\s+(?:{})\b",
)
_ANOTHER_WORD = deferred(r"\s+[a-z]{3,}")


@veto("The flat has a minute kitchen.", "Doctors found a minute hole in it.", rules=LENGTHS,
      words=frozenset(["a minute"]))  # fmt: skip
def minute_is_an_adjective(site: Site) -> bool:
    after = after_as_written(site, 16)
    return _ANOTHER_WORD.match(after) is not None and _GOES_ON.match(after) is None


# ---- measured from one number to another --------------------------------------------------------

_MEASURED = pattern(
    "pence cents dollars pounds euros yen rupees points votes calories kcal tons? tonnes? feet ft "
    "met(?:er|re)s? miles? kilomet(?:er|re)s? km kg kilograms? grams? ml lit(?:er|re)s? barrels? "
    "bushels? watts? volts? rpm mph degrees? acres? hectares? ounces? gallons? bytes",
    # "From 1986 to 1990 dollars were scarce."
    r"(?P<more>\s(?:to|and|or)\s[12]\d\d\d)?\s(?:{})\b(?!\s(?:was|were|had|have|fell|rose|became))",
)
_FROM_ANOTHER = deferred(r"\b[12]\d{3}\s(?:to|and|or)\s$")


@veto("The stock fell from 2030 to 1985 pence.", "It burns from 1800 to 1850 calories.",
      "The index slid from 2030 to 1985 points.",
      rules=f"{PLAIN} from_to between_and", digits=True, words=YEAR_NUMBER)  # fmt: skip
def number_of_a_measured_range(site: Site) -> bool:
    found = _MEASURED.match(site.after(40))
    if found is None:
        return False
    return bool(found["more"] or _FROM_ANOTHER.search(site.before(10)))
