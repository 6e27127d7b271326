"""Units that tell no time, or no length of it: "the week-old strike", "her best years"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.ordinals import ON_ITS_OWN
from ktimeline.languages.en.vetoes.patterns import LENGTHS, PLAIN, pattern
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()


@veto("The week-old strike ended.", "The year-old firm was sold.", rules="the_unit_alone")
def unit_of_an_age(site: Site) -> bool:
    return re.match(r"-[a-z]", site.after(2)) is not None


_COUNTED = deferred(
    r"\s+(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|few|several|"
    r"couple|half)\b)"
)


@veto("It fell in the past three elections.", "They won in the past few games.",
      rules="any_vague", words=frozenset(["the past"]))  # fmt: skip
def past_so_many_things(site: Site) -> bool:
    # "In the past, three elections were held" has its comma.
    return _COUNTED.match(site.after(12)) is not None


_WHAT_KIND = pattern(
    "best worst great greatest golden glory happiest finest light prime heyday boom gap lost "
    "twilight declining salad",
    r"\b(?:{})[\s-]$",
)
_UNITS = frozenset(["years", "days", "months", "weeks"])


@veto("Her best years were over.", "The star is ten or so light years away.", rules=LENGTHS,
      words=_UNITS)  # fmt: skip
def years_of_a_kind(site: Site) -> bool:
    return _WHAT_KIND.search(site.before(12)) is not None


_OF_ONE = deferred(r"\b(?:my|his|her|our|their|your)\s$")
_LAST_ONE = frozenset(f"last {unit}" for unit in ("hour", "day", "week", "month", "year"))


@veto("My last day at work is near.", "It was his last year in Rome.", rules=PLAIN,
      words=_LAST_ONE)  # fmt: skip
def last_one_of_all(site: Site) -> bool:
    # The final one, not the one before the article.
    return _OF_ONE.search(site.before(8)) is not None


_OF_LIFE = deferred(
    r"\s+of\s+(?:my|his|her|our|their|your|its|one['’]s|an?|the|\w+['’]s)\s+(?:\w+\s)?"
    r"(?:life|lives|youth|career|days|years|age)\b"
)
_SEASONS = frozenset(
    f"{lead}{season}" for lead in ("", "the ") for season in ("spring", "autumn", "winter")
)


@veto("In the autumn of his life he moved.", "It was the winter of her career.", rules=PLAIN,
      words=_SEASONS)  # fmt: skip
def season_of_a_life(site: Site) -> bool:
    return _OF_LIFE.match(site.after(32)) is not None


# What may be so old: what runs or was agreed, and no person, animal, firm or alliance.
_AGED = pattern(
    "dispute conflict war siege strike ban law act treaty accord agreement pact deal truce "
    "ceasefire cease-fire embargo blockade occupation rule reign regime "
    "insurgency rebellion uprising revolt feud row quarrel debate standoff stand-off "
    "stalemate deadlock crisis campaign operation mission scheme policy "
    "tradition custom practice record case lawsuit suit investigation inquiry contract lease loan "
    "debt career mystery rivalry curfew "
    "sanctions boycott experiment event ritual drought",
    r"\s(?:[a-z][a-z-]+\s){{0,2}}?(?:{})s?\b",
)


@veto("The 18-year-old won.", "A 44-year-old man was held.", "The 136-year-old bank closed.",
      rules="age_of_a_thing")  # fmt: skip
def age_of_a_person(site: Site) -> bool:
    if (site.start, site.end) == (0, len(site.text)):
        return False  # nobody is told of
    return _AGED.match(site.after(48)) is None


# "All day people came", "all night without gas"; not "all day visitors", "all night buses".
_ALL_BY_ITSELF = deferred(
    r"\s(?:for|without|because|until|till|since|so|through|across|over|outside|inside|around|again|"
    r"[a-z]+ing|today|yesterday|tomorrow|if|people|men|women|crowds?|not|could|can|did|just|then|"
    r"this|these|those|every|any|even|yet|too|now|against|between|among|away|back|up|down|out)\b"
)


@veto("It serves all day visitors.", "All night buses were full.", "At all week ends they row.",
      rules="all_of_a_unit all_of_a_part")  # fmt: skip
def all_that_are_of_a_kind(site: Site) -> bool:
    after = site.after(16)
    return not (ON_ITS_OWN.match(after) or _ALL_BY_ITSELF.match(after))
