"""Ordinals that count no days: "on the 5th floor", beside "on the 5th rain fell"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import after_as_written
from ktimeline.model.pattern import deferred

__all__ = ["ON_ITS_OWN", "veto"]

veto = VetoBook()

ON_ITS_OWN = deferred(
    r"\s*(?:[.,;:)!?]|$)|\s+(?:and|but|or|he|she|they|it|we|i|you|the|all|a|an|his|her|their|its|"
    r"there|alone|only|about|nearly|several|two|three|four|five|six|seven|eight|nine|ten|twenty|"
    r"thirty|forty|fifty|sixty|when|while|with|after|before|as|in|on|at|by|to|until|till|through|from|near|into|upon|under|was|were|had|has|have|is|are|will|would|may|that|both|some|no|one|"
    r"another|more|most|many)\b"
)

_PAST = (
    r"(?:\w{2,}ed|cost|brought|took|left|fell|broke|drove|cut|killed|began|led|became|came|went|"
    r"sank|struck|put|set|sent|met|won|lost|did|made|found|gave|got|held|shook|swept|tore|threw|"
    r"showed|saw|burnt|blew|drew|kept|laid|rose|ran|shut|split|spread|spent|stood|told|wrote)"
)
# "A sortie on the 19th cost a hundred men" and "failed", not "the 4th failed attempt".
_WHAT_IT_DID = deferred(
    rf"\s+{_PAST}"
    r"\s*(?:[.,;:)!?]|$|\s(?:the|an?|his|her|its|their|it|him|them|us|me|this|that|these|those|all|"
    r"both|no|some|any|every|only|more|about|nearly|over|in|on|at|by|to|from|into|for|with|without|"
    r"after|before|until|as|and|but|when|while|up|down|out|off|away|two|three|four|five|six|seven|"
    r"eight|nine|ten|twenty|thirty|half|\d|[a-z]+ly)\b|\s\d)"
)
# "A court martial on the 26th acquitted Cope."
_WHOM_IT_TOUCHED = deferred(
    rf"\s+{_PAST}(?:\s[A-Z][\w'’-]*)+(?:\s*[.,;:)!?]|$|\s(?:and|of|to|in|on|at|by|from|for|with|as)\b)"
)
_MORE_PAST = (
    rf"(?:[a-z]+ly\s)?(?:{_PAST}|was|were|had|could|would|swore|spoke|flew|rode|fought|sailed|"
    r"said|wrote|heard|knew|thought|bought|sold|grew|bore|bound|built|caught|chose|crept|dug|ate|"
    r"fed|fled|flung|hid|hung|hit|lay|lit|paid|read|rang|sat|shot|slept|slid|stole|stuck|taught|"
    r"wept|withdrew|overran|overthrew|arose|awoke|froze|forbade|resigned)\b"
)
_OPENS_A_CLAUSE = deferred(r"(?:^|[.;:,!?—–(]\s?|\n|\b(?:and|but|then|when|that|while)\s)on $")
# What is counted with a capital: "on the 9th Street side", "on the 5th Army's flank".
_COUNTED_NAMES = (
    r"(?:Street|St|Avenue|Ave|Road|Floor|Hole|Green|Grade|Ward|District|Circuit|Congress|Amendment|"
    r"Parallel|Century|Army|Corps|Division|Brigade|Regiment|Battalion|Company|Squadron|Fleet|Wing|"
    r"Cavalry|Infantry|Dragoons|Lancers|Hussars|Foot|Fusiliers|Rifles|Guards|Artillery|Duke|Earl|"
    r"Baron|Viscount|Lord|Dynasty|Symphony|Edition|Battery|Legion|Panzer|Airborne)"
)
_SOMEBODY = deferred(
    rf"(?:\s(?!{_COUNTED_NAMES}\b)(?:[A-Z]\w*\.|[A-Z][\w'’-]*)){{1,4}}(?:\s(?:and|of)"
    rf"(?:\sthe)?(?:\s[A-Z][\w'’-]*)+)?\s{_MORE_PAST}"
)
# Of these there is no fifth: they are none ("rain") or many ("mothers") by themselves.
_UNCOUNTED = deferred(
    r"\s(?:(?:heavy|light|more|fresh|thick|dense|enemy|further|hostile|armed|young|old)\s)?"
    r"(?:rain|snow|hail|sleet|fog|mist|frost|ice|smoke|ash|lava|water|fire|lightning|"
    r"thunder|infantry|cavalry|artillery|shellfire|news|word|help|work|fighting|rioting|looting|"
    r"shooting|shelling|firing|bombing|voting|trading|evidence|food|bread|coal|traffic|panic|"
    r"cholera|plague|fever|typhus|influenza|smallpox|peace|martial law|men|women|children|people|"
    rf"police|troops|(?!series|species)[a-z]{{2,}}[^\W\dsui]s)\s{_MORE_PAST}"
)


def _begins_what_is_told(site: Site) -> bool:
    """Tell whether a clause begins with the day: "On the 9th General Hill arrived"."""
    if not _OPENS_A_CLAUSE.search(site.before(12)):
        return False
    after = after_as_written(site, 60)
    return bool(_SOMEBODY.match(after) or _UNCOUNTED.match(after))


@veto(
    "He lives on the 5th floor.",
    "She won on the 4th try.",
    "It was on the 4th failed attempt that he gave up.",
    "On the 9th Street side a wall fell.",
    "On the 5th floor rain fell through the roof.",
    rules="day_of_the_month",
)
def ordinal_of_something(site: Site) -> bool:
    after = site.after(40)
    if ON_ITS_OWN.match(after) or _WHAT_IT_DID.match(after):
        return False
    return not (_WHOM_IT_TOUCHED.match(after_as_written(site, 60)) or _begins_what_is_told(site))


_COUNTS = frozenset(["first", "second", "third", "fourth", "fifth", "sixth", "seventh"])
_MONTHS = frozenset(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september",
     "october", "november", "december"]
)  # fmt: skip


def _counts_months(words: str) -> bool:
    *_, count, month = ["", *words.split()][-2:]
    return month in _MONTHS and count in _COUNTS


@veto("It was the first December election in the town.", "It was their first May wedding.",
      words=_counts_months)  # fmt: skip
def month_that_is_counted(site: Site) -> bool:
    # With a word and without "of" it counts Decembers; "the first December" alone is a day of old.
    return not ON_ITS_OWN.match(site.after(12))
