"""English: words, shapes and vetoes, put together on request."""

from __future__ import annotations

from functools import cache

from ktimeline.grammar import Grammar
from ktimeline.languages.common.conjunctions import Conjunction
from ktimeline.languages.common.customs import Customs
from ktimeline.languages.common.entries import Diary
from ktimeline.languages.common.former_days import Former
from ktimeline.languages.common.framing import Frame
from ktimeline.languages.common.habits import Habit
from ktimeline.languages.common.omissions import Omission
from ktimeline.languages.common.quarter_ends import QuarterEnd
from ktimeline.languages.common.regular_days import Regular
from ktimeline.languages.common.sequels import Sequel, Weekdays
from ktimeline.languages.common.weeks import Weeks
from ktimeline.languages.common.worded_ranges import WordedRange
from ktimeline.languages.common.years_on import Onward
from ktimeline.languages.en import (
    absolute,
    bounded,
    church_days,
    clock,
    clock_days,
    clock_parts,
    clock_ranges,
    counted,
    decades,
    durations,
    early_years,
    endings,
    following,
    four_figures,
    habitual,
    hours,
    lists,
    measured,
    mentions,
    near_days,
    neighbours,
    nights,
    numbers,
    opening,
    ordinals,
    periods,
    portions,
    ranges,
    rates,
    relative,
    repeated,
    sets,
    shifts,
    struck_hours,
    typed,
    vague,
    weekdays,
    windows,
    within,
)
from ktimeline.languages.en.eras import ERA
from ktimeline.languages.en.shapes import SHAPES
from ktimeline.languages.en.vetoes import veto
from ktimeline.languages.en.words import lexicon

__all__ = ["CONJUNCTION", "CUSTOMS", "DIARY", "ERA", "FRAME", "OMISSION", "QUARTEREND", "REGULAR",
           "SEQUEL", "grammar"]  # fmt: skip

_FAMILIES = (
    numbers, absolute, typed, early_years, periods, relative, endings, neighbours, windows, shifts,
    counted, within, nights, portions, durations, measured, clock, clock_parts, clock_days,
    clock_ranges, four_figures, hours, struck_hours, rates, ranges, weekdays, lists, near_days,
    decades, ordinals, sets, repeated, habitual, opening, church_days, bounded, following, vague,
    mentions,
)  # fmt: skip


# "In 1975, they voted on June 5", "in 1812, between August and October".
FRAME = Frame(
    opening="In|And in|But in|Then in|Again in|Back in|In the year",
    leading=r"(?:\s+[\w'’-]+){0,4}?(?:\s+(?:opened|began|started|ended|closed|finished|took place|"
    r"broke out|(?:was|were) (?:held|fought|signed|staged|shown|adopted|passed|won))|"
    r",?\s+(?:which\s+(?:was|were)\s+)?(?:held|shown)|,?\s+which\s+(?:ran|lasted|opened))"
    r"\s+(?:in|on|from)\s+(?:the\s+)?|"
    r",?\s+(?:(?:with|for|after)\s+[\w\s'’-]{1,30}?\s)?"
    r"(?:between|in|on|from|during|around|about|by|at)\s+(?:the\s+)?",
)

_THE_NTH = (
    r"(?P<words>the\s+(?P<n>\d\d?)(?:st|nd|rd|th))\b(?!\s+(?:(?-i:[A-Z])|of\b|and\b|or\b|century|centuries|floor|street|"
    r"hour|day|minute|time|edition|birthday|anniversary|amendment|regiment|battalion|earl|duke|king|"
    r"president|hole|ward|district|place)|-)"
)
# "Higher in the second quarter than in the first", "the 18th century was poor, the 19th rich".
OMISSION = Omission(
    part=r"\b(?:in|from|for|than|with|against|over|of|to)\s+(?P<words>the\s+(?P<n>first|second|third|fourth))"
    r"(?=\s*(?:[.,;:)]|$)|\s+(?:and|but|was|were|had|it|they|he|she|while|as|when|because|after|before)\b)",
    century=rf"(?:,|\band|\bbut|\bin|\bof|\bfrom|\binto|\bthan)\s+{_THE_NTH}",
    again=rf"[.!?]\s+(?:In|By|During|Until|Since)\s+{_THE_NTH}(?!\s*[.;])",
    numbers={"first": 1, "second": 2, "third": 3, "fourth": 4},
)
CONJUNCTION = Conjunction(
    "that",
    before=r"(?:sa(?:id|ys?)|adds?|added|hop(?:ed?|es)|fear(?:s|ed)?|warn(?:s|ed)?|know[ns]?|knew|"
    r"believe[ds]?|th(?:ink|inks|ought)|expect(?:s|ed)?|show(?:s|ed|n)?|suggest(?:s|ed)?|told\s\w+|"
    r"insist(?:s|ed)?|argue[ds]?|report(?:s|ed)?|announce[ds]?|confirm(?:s|ed)?|estimate[ds]?|"
    r"predict(?:s|ed)?|mean[st]?|clear|likely|certain|sure|true|hope|fact|news|fears|signs|so)",
)
_PERHAPS = (
    r"(?:maybe|perhaps|probably|possibly|(?:most|very)?\s*likely|say|presumably|hopefully|preferably|ideally|"
    r"either|apparently|reportedly|normally|usually|certainly|definitely|starting|beginning)"
)
WEEKS = Weeks(
    beside=rf"(?:,|\s?[–—:(-])?\s*(?:{_PERHAPS}\s+(?:on\s+)?(?:the\s+)?|(?:on|from|between)\s+(?:the\s+)?)"
    r"|\s?[:(]\s?",
    listed=rf",?\s*(?:(?:and|or|&|,)\s*(?:{_PERHAPS}\s+)?)?(?:(?:then|again)\s+)*(?:on\s+)?",
    # No other subject: "the bank meets next week and its rival on Thursday" has two.
    further=r",?\s+(?:and|then|before)\s+(?:(?!the\b|an?\b|its\b|his\b|her\b|their\b)[a-z'’-]+\s+){1,4}?"
    r"(?:on|until|till)\s+|\.\s+(?:It|They|He|She|We|You|I)(?:['’]ll|\s+(?:will|would|may|might|is|are|plans?|"
    r"hopes?))\s+(?:[\w'’-]+\s+){1,8}?(?:on|until|till)\s+",
)
CUSTOMS = Customs(
    during="in|during|over",
    often="usually|often|generally|always|normally|typically|traditionally|commonly|mostly|mainly|rarely|"
    "seldom|sometimes|regularly|frequently|annually|as a rule|tends?|"
    "(?:every|each) (?:year|spring|summer|autumn|winter)",
    by_nature="(?:ripen|bloom|blossom|flower|germinate|sprout|fruit|hibernate|migrate|moult|molt|breed|"
    "spawn|nest|calve|pollinate|lamb|mate|pupate|emerge|swarm)s?|hatch(?:es)?",
    advice="Prune|Plant|Sow|Water|Feed|Harvest|Pick|Mow|Trim|Clip|Dig|Mulch|Divide|Repot|Transplant|"
    "Fertili[sz]e|Protect|Visit|Avoid|Wear|Eat|Drink|Store|Keep|Bring|Take|Use|Serve|Cut|Come|Go|Apply",
    in_turn=r"(?:meets?|(?:is|are)\s+(?:\w+ly\s+)?(?!(?:being|scheduled|planned|expected|likely|going|set)\b)(?:\w+ed|"
    r"paid|held|sent|sown|cut|taken|put|made|given|due|payable))\b(?:\s+[\w'’-]+){0,3}?,?\s+in\s+",
    once=r"there\s+(?:is|are)|(?:is|are|comes?)\s+(?:out|due|over|back|up|here)|expected|likely|scheduled|"
    r"planned|set|will|would|may",
)
HABIT = Habit(
    starting=r",?\s+(?:and\s+)?(?:starting|beginning|opening|commencing|ending|finishing|closing|from)\s+"
    r"(?:at\s+)?(?:about\s+|around\s+)?",
    within=r",?\s+(?!\d)(?:(?!(?:and|but|until|till|then|when|after|before|said)\b)[a-z'’-]+,?\s+){1,5}?"
    r"(?:at|from|by|until|till|around|about)\s+",
    joining=r",?\s+(?:and|or|to|until|till)\s+(?:(?:[a-z'’-]+\s+){0,2}?(?:at|by|until)\s+)?",
)
QUARTEREND = QuarterEnd(
    ended=r",?\s+(?:which\s+|that\s+)?(?:ended|ending|ends|closed|closing)\s+(?:on\s+)?"
)
FORMER = Former(
    then=r"in\s+those\s+days|back\s+then|in\s+my\s+(?:day|youth|childhood)",
    once=r"In\s+those\s+days,?\s+(?:we|people|they|everyone|nobody|"
    r"(?:the|an?|my|our|his|her|its|their|every|each)\s+(?:[a-z]+\s+)?[a-z]+|"
    r"(?:(?:all|most|many)\s+)?(?:[a-z]+\s+)?[a-z]+s)|"
    r"(?:Back\s+then|When\s+I\s+was\s+(?:a\s+(?:boy|girl|child|lad|kid)|young|little)|In\s+my\s+(?:day|youth|childhood))",
    used=r"(?:(?:The|All|Most|Many)\s+)?(?i:[a-z]+s)\s+(?:(?:always|usually|all)\s+)?"
    r"(?:shut|closed|opened|(?:stayed|were)\s+(?:shut|closed|open))",
    recalling=("those days", "ack then", "hen I was", "n my "),
)
REGULAR = Regular(
    # "The talks run Monday to Friday" in one week; buses run in all.
    runs=r"(?:operat(?:es?|ed|ing)|works|staffed|manned|(?i:bus(?:es)?|trains?|trams?|ferr(?:y|ies)|boats?|"
    r"services?|shuttles?|coaches|routes?|flights?|lines?)\s+(?:(?:now|only|normally|usually)\s+)?"
    r"(?:runs?|ran|sails?|flies|fly|goes|go|leaves?|departs?)|(?:is|are)\s+(?:open|available)|"
    r"(?:(?i:parking|admission|entry|entrance|travel)\s+(?:is|was)\s+free)|(?:appl(?:y|ies)|in\s+(?:force|operation))|"
    r"(?i:(?:opening|office|business|visiting|working)\s+(?:hours|times)(?:\s+are)?):?)"
    r"\b(?:\s+(?!(?:and|but|that|who|which|until|since|after|for)\b)[\w'’-]+){0,4}?,?\s+(?:(?:from|on|between)\s+)?",
    beside=r",?\s+(?:and\s+|or\s+)?(?:(?:from|between|at|after|before|until|till|to)\s+)?|\s?[-–—]\s?",
    often=r"(?:always|usually|normally|generally|traditionally|typically|regularly|used\s+to|tends?\s+to)\s+"
    r"(?:(?!(?:and|but|that|who|which|said|says|say|told|because|when|if)\b)[\w'’-]+\s+){1,5}?on\s+",
    habits=("always ", "ally ", "larly ", "used to ", "tend"),
    former=FORMER,
)
# "15th. Rain. I read."
DIARY = Diary(
    number=r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]?,? \d{1,2}(?:st|nd|rd|th)?|"
    r"\d{1,2}(?:st|nd|rd|th))",
    writer=r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b(?![.-])",
)
ONWARD = Onward(
    word=r"\s+on(?=\s*(?:[,;.)–—]|\sand\s))",
    present=r"(?:(?!\b(?:had|was|were|said|told|could|would|\w{3,}ed)\b)[^.;]){0,80}?"
    r"(?:\b(?:has|have|is|are|remains?|still)\b|['’](?:ve|re)\b|\b(?:it|there)\s?['’]s\b)",
    leading="and|but|now|even|still|so|yet|today|only|just|nearly|almost",
)
SEQUEL = Sequel(
    weekdays=Weekdays(
        names=r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
        says="said|says|told|tells|announced|reported|confirmed|added",
        pointing=r"(?:on|by|until|till|from|since|before|after)\s+the",
        weeks=WEEKS,
    ),
    worded_range=WordedRange(
        since="from",
        to=r"\s+(?:to|until|till|through)\s+",
        until=r"\s+(?:until|till|to)\s+(?:his|her|its|their|the)\s+(?:[a-z]+\s+){1,3}in\s+",
    ),
    of=r"\s+[a-z][\w-]+(?:\s+[a-z][\w-]+)?\s+of\s+",
    inside=r",?\s+(?:in|on|during)\s+(?:the\s+)?",
    then=r"[^.!?;:]*?(?:\band\b|\bbut\b|\bthen\b|;)[^.!?;:]{0,40}?\s(?:in|on)\s+(?:the\s+)?",
)


@cache
def grammar() -> Grammar:
    """Return the English grammar, loaded and checked once."""
    return Grammar(
        lexicon=lexicon(),
        rules=[rule for family in _FAMILIES for rule in family.rule.rules],
        sorts=mentions.SORTS,
        roots=mentions.ROOTS,
        vetoes=veto,
        shapes=SHAPES,
        leading=mentions.LEADING,
    )
