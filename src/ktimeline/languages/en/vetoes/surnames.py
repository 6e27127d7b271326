"""Seasons and months that are people or verbs: "Winter said he was pleased", "to winter here"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import (
    PLAIN,
    after_as_written,
    before_as_written,
    pattern,
)
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

_SEASONS = frozenset(["summer", "autumn", "winter", "spring", "fall"])
_PEOPLE = frozenset(["summer", "autumn", "winter", "april", "may", "june", "august"])
_DATING = deferred(
    r"\b(?:in|since|by|until|during|of|last|this|next|late|early|mid|from|to|and)\s$"
)
_SPEAKS = pattern(
    "said says told tells added admitted denied insisted argued replied explained warned claimed "
    "wrote resigned married testified apologi[sz]ed",
    r"\s(?:{})\b(?!\sgoodbye)",
)


@veto("Winter said he was pleased.", "June told the court that she fled.", rules=PLAIN,
      words=_PEOPLE)  # fmt: skip
def month_or_season_that_speaks(site: Site) -> bool:
    if not site.text[site.start].isupper() or _DATING.search(site.before(8)):
        return False
    return _SPEAKS.match(site.after(14)) is not None


_MONTHS = frozenset(["april", "may", "june", "august"])
_FEELS = deferred(
    r"\s(?:(?:was|is|['’]s|looked|seemed|felt|grew|got)\s(?:(?:so|very|too|quite|still|not|rather)\s)?"
    r"(?:cross|angry|upset|tired|pleased|delighted|married|engaged|pregnant|asleep|awake|afraid|sorry|"
    r"glad|furious|jealous|ashamed|relieved|shy|thirsty|hungry|crying|laughing|born)\b"
    r"|(?:smiled|laughed|cried|nodded|shrugged|sighed|wept|whispered|shouted|giggled|blushed|sang|"
    r"kissed|hugged)\b)"
)


@veto("He was late, and April was cross with him.", "June smiled.", rules=PLAIN,
      words=_MONTHS)  # fmt: skip
def month_that_feels(site: Site) -> bool:
    if not site.text[site.start].isupper():
        return False
    before = site.before(8)
    joins = before.endswith((", and ", "; and "))  # a clause, and not "March and April"
    if _DATING.search(before) and not joins:
        return False
    return _FEELS.match(site.after(24)) is not None


# English writes seasons small, so that one with a capital behind a name goes on with it.
_A_NAME = deferred(
    r"\b(?!(?:In|The|Last|This|That|Next|Every|Each|Since|By|During|Until|Till|Late|Early|Mid|For|From|"
    r"Of|On|At|To|And|Or|But|With|Through|Throughout|Over|After|Before|One|Our|My|Your|His|Her|Its|"
    r"Their|New|Previous|Following|Past|All|Long|Hot|Cold)\s)[A-Z][a-z]+\s$"
)
_RUNS_ON = deferred(r"\s[a-z]|[,.;:]")


@veto("The bakery of Mark Weekes and Dawn Winter opened.",
      "They sent Molly Summer a letter.", rules=PLAIN, words=_SEASONS)  # fmt: skip
def season_of_a_full_name(site: Site) -> bool:
    if not site.text[site.start].isupper() or site.text[site.start : site.end].isupper():
        return False
    if not _A_NAME.search(before_as_written(site, 24)):
        return False
    return _RUNS_ON.match(after_as_written(site, 3)) is not None


_TO_DO = deferred(
    r"\b(?:hoped|hope|hopes|ordered|decided|chose|planned|plan|wanted|want|meant|able|forced|obliged|"
    r"intended|compelled|preparing|prepared|going|used|came|birds)\s+to\s+$"
)


@veto("They hoped to winter on the ice.", "The fleet was ordered to winter there.",
      rules=PLAIN, words=frozenset(["winter", "summer"]))  # fmt: skip
def to_spend_a_season(site: Site) -> bool:
    return _TO_DO.search(site.before(24)) is not None
