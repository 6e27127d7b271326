"""Years that are none: "in 238 cases", "one in 330", "the year the war ended"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import YEAR_NUMBER, after_as_written
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

_YEARS = (
    "early_year the_early_year about_an_early_year since_an_early_year until_an_early_year "
    "month_of_an_early_year day_of_an_early_year two_months_of_an_early_year "
    "months_to_an_early_year"
)
_SHARE = deferred(
    r"\b(?:\d+|one|two|three|four|five|every|finished|he|she|ran|page|note|all out)\s+in\s+$"
)
# What stands after a year is a new clause or one name that does something: no noun in the plural.
_NEXT = deferred(r"\s+(?P<word>[^\W\d_][\w'’-]*)(?:\s+(?P<second>[\w'’-]+))?")
_FUNCTION = frozenset(
    ["and", "but", "he", "she", "they", "it", "the", "his", "her", "their", "its", "a", "an", "at",
     "by", "under", "after", "before", "when", "while", "where", "with", "as", "on", "during",
     "because", "if", "there", "that", "which", "who", "almost", "only", "just", "or"]
)  # fmt: skip


@veto("Only one in 330. The rest fled.", "She finished in 158. He was last.", rules=_YEARS)
def share_or_result(site: Site) -> bool:
    return _SHARE.search(site.before(24)) is not None


_GREW = deferred(r"\b(?:by \d+\b|(?:rose|fell|gr[eo]w\w*|increas\w+|decreas\w+)\s).* by $")


@veto("He won by 85 votes, and by 120 the next time.", rules="early_year")
def difference(site: Site) -> bool:
    return _GREW.search(site.before(64)) is not None


@veto("In 238 cases, rain fell.", "In 250 European cities shops closed.", rules=_YEARS)
def number_that_opens_a_sentence(site: Site) -> bool:
    found = _NEXT.match(after_as_written(site, 60))
    if found is None or found["word"].lower() in _FUNCTION:
        return False
    second = found["second"] or ""
    if found["word"].endswith(("'s", "’s")):
        return False  # "In 410 Alaric's Goths"
    return found["word"].islower() or bool(re.search(r"[a-z](?<!['’s])s$", second))


_OPENS_LINE = deferred(r"(?:\A|\n)[^\w\n]*$")
_AROUND = 600  # code points in which the lines around are looked for
_STAMP = deferred(r"1[0-4][0-5]\d")
_SPEAKS = deferred(r" [^\W\d_a-z]")
_ANOTHER_STAMP = deferred(r"\n[^\w\n]*[012]\d[0-5]\d [^\W\d_a-z]")
_OF_THEM = deferred(r"\s+of\s+(?:his|her|their|its|our|my|the|these|those|them)\b")


@veto("It was on air.\n1146 A caller rang.\n1152 The line went dead.",
      rules="time_mention", digits=True, words=YEAR_NUMBER)  # fmt: skip
def stamp_of_a_live_report(site: Site) -> bool:
    # In a running report each line opens with the hour; years before 1500 do not.
    if not _STAMP.fullmatch(site.words) or not _OPENS_LINE.search(site.before(12)):
        return False
    if not _SPEAKS.match(after_as_written(site, 2)):
        return False
    around = site.text[max(0, site.start - _AROUND) : site.end + _AROUND]
    return len(_ANOTHER_STAMP.findall(around)) > 1


@veto("He sold 1000 of his bottles.", rules="time_mention", digits=True, words=YEAR_NUMBER)
def number_of_them(site: Site) -> bool:
    return site.words.endswith("00") and _OF_THEM.match(site.after(10)) is not None


_CLAUSE = deferred(
    r"\s+(?:that|when|in which|(?:the|a|an|his|her|their|our|my|your) [a-z]|he|she|they|we|i|you|"
    r"(?:[a-z]+ ){1,2}(?:was|were|is|are|had|has|died|ended|began|came|went|became|won|lost)\b)"
)
_EARNINGS = deferred(r"\b(?:for|of)\s+$")


@veto("She was born the year the war ended.", "It was the year he left.",
      "That was the year that bread ran out.", "In the year 120 people died, it rained.",
      rules="the_unit_alone")  # fmt: skip
def defined_by_its_clause(site: Site) -> bool:
    # Which year it was, only who knows the rest can tell. "For the year the firm earned a million".
    after = site.after(40)
    if after[:2].lstrip()[:1].isdigit():
        return True
    return _CLAUSE.match(after) is not None and not _EARNINGS.search(site.before(6))


_LAST_OF_ALL = deferred(
    r"last (?:spring|summer|autumn|fall|winter|weekend|christmas|easter|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_OF_ITS_EVENT = deferred(r"\s+of\s+(?:the|his|her|their|its|our|my|your|an?|that|this|all)\b")


@veto("It was the last summer of the war.", "They met on the last Friday of the strike.",
      rules="time_mention", words=_LAST_OF_ALL)  # fmt: skip
def last_of_an_event(site: Site) -> bool:
    # Not the one before this: which it was, only who knows the event can tell.
    return site.before(4) == "the " and _OF_ITS_EVENT.match(site.after(10)) is not None


_AN_ENTRY = deferred(
    r"\n[^\w\n]*(?:jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|"
    r"winter)[a-z]*\.?(?: \d+)?\s?[:–—-]"
)


@veto("May: We will not give in.", "Spring: a word of many senses.",
      rules="month_of_an_entry season_of_an_entry")  # fmt: skip
def heads_no_entry(site: Site) -> bool:
    # "March: The firm is founded" is an entry where the lines around open with months as well.
    if not _OPENS_LINE.search(site.before(12)):
        return True
    before, after = site.before(_AROUND), site.after(_AROUND)
    is_all_there_is = not before and len(after) <= 1
    return not is_all_there_is and _AN_ENTRY.search(f"{before} {after}") is None


_OF_HISTORY = deferred(
    r"\b(?:rul(?:e|ed|er|ers|ing)|reign\w*|dynast\w+|kings?|queens?|emperors?|empress\w*|popes?|caliphs?|"
    r"sultans?|(?:arch)?bishops?|abbots?|abbess\w*|dukes?|counts?|princ\w+|govern\w+|patriarchs?|"
    r"consuls?|kingdom|empire|caliphate|lived|lasted|flourish\w*|occup\w+|inhabited|existed|served|"
    r"raged|exiled?|office|wars?|sieges?|famine|monaster\w+|church\w*|abbey|stood|throne|capital|"
    r"period|era|century|persecut\w+|schism|council)\b"
)
_COUNTS = deferred(
    r"\s(?:a day|per|feet|metres|meters|miles|km|people|men|votes|points|percent)\b|\s?%"
)


@veto("Sales rose from 306 to 337 and fell again.", "The road climbs from 400 to 900. It is steep.",
      "The king's road rose from 906 to 1337 feet.", rules="from_early_year")  # fmt: skip
def count_that_grew(site: Site) -> bool:
    # Both ends are asked, so the words on either side of the range must tell.
    return not _OF_HISTORY.search(site.before(100)) or bool(_COUNTS.search(site.after(24)))
