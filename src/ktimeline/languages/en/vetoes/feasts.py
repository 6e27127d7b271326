"""Feasts that are wished, named after another people or part of a name: "Happy New Year"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.national_days import NATIONAL_DAYS
from ktimeline.languages.en.vetoes.patterns import after_as_written, before_as_written, pattern

__all__ = ["veto"]

veto = VetoBook()

_WISHED = pattern("happy merry prosperous blessed good peaceful", r"\b(?:{})\s+$")
_ANOTHER_CALENDAR = pattern(
    "jewish islamic muslim hijri persian iranian kurdish afghan tibetan thai khmer cambodian lao "
    "burmese tamil bengali hindu sikh punjabi sinhala nepali ethiopian coptic orthodox julian "
    "vietnamese korean japanese mongolian balinese cherokee berber amazigh",
    r"\b(?:{})\s+$",
)
_IN_A_NAME = pattern("Honours? Honors? Cup Concert Games Offensive", r"\s+(?:{})\b")


@veto("Happy New Year!", "He was knighted in the New Year Honours.", "The Thai New Year is wet.",
      words=frozenset(["new year", "the new year"]))  # fmt: skip
def new_year_of_others(site: Site) -> bool:
    before = site.before(16)
    if _WISHED.search(before) or _ANOTHER_CALENDAR.search(before):
        return True
    return _IN_A_NAME.match(after_as_written(site, 12)) is not None


@veto(
    "They wished him a happy Christmas.", "Merry Christmas to all!", words=frozenset(["christmas"])
)
def wished_christmas(site: Site) -> bool:
    return _WISHED.search(site.before(16)) is not None


_FEASTS = frozenset(["christmas", "easter", "halloween", "thanksgiving"])
_THING = pattern(
    "Island islanders? trees? eggs? bunn(?:y|ies) cards? carols? puddings? crackers? jumpers? "
    "stockings? cactus lights decorations pageant Rising Rebellion Carol bonnets? costumes? "
    "turkeys? lists? cakes? presents? gifts? pumpkins? lil(?:y|ies) wreaths?",
    r"\s(?:{})\b",
)


@veto("The mayor of Christmas Island spoke.", "She hid the Easter eggs.",
      "He cut down a Christmas tree.", "A nor'easter hit the coast.", words=_FEASTS)  # fmt: skip
def thing_of_a_feast(site: Site) -> bool:
    if site.before(1) in ("'", "’"):
        return True  # a nor'easter
    return _THING.match(after_as_written(site, 16)) is not None


_NATIONAL = frozenset(
    name.replace("_", " ") for names in NATIONAL_DAYS for name in names.split() if "day" in name
)
_INSTITUTION = pattern(
    "Camps? Schools? Centres? Centers? Nursery Care Spa Fund Trust Club Park Road Street Avenue "
    "Square Hospital",
    r"\s(?:{})\b",
)


@veto("The King's day was long.", "He runs the Mountain Day Camp.", words=_NATIONAL)
def national_day_that_is_none(site: Site) -> bool:
    if site.text[site.start : site.end].split()[-1] == "day":
        return True
    return _INSTITUTION.match(after_as_written(site, 12)) is not None


_KEPT = pattern(
    "on of for before after since until till by to from ahead every each this last next "
    "mark(?:s|ed|ing)? celebrat(?:es|ed|ing|e) observ(?:es|ed|ing|e) public",
    r"(?:\b(?:{})|[,:(])\s+$",
)


@veto("Freedom Day has come, and the masks are off.", words=frozenset(["freedom day"]))
def day_of_some_freedom(site: Site) -> bool:
    # In England it was the end of the masks, which was put off more than once.
    return _KEPT.search(site.before(16)) is None


_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_NAMED = pattern(
    "Bloody Black Super Blue Manic Mad Golden Fat Spy Taco Casual Throwback Giving Stir-up Thin "
    "Mega Tsunami Bowl Selection Plough Clean",
    r"\b(?:{})\s$",
)


@veto("Bloody Sunday is remembered.", "Black Monday shook the market.", "Super Thursday is near.",
      words=_DAYS)  # fmt: skip
def day_with_a_name_of_its_own(site: Site) -> bool:
    # Which day it was stands in books; a weekday near the publication it was not.
    return _NAMED.search(before_as_written(site, 12)) is not None
