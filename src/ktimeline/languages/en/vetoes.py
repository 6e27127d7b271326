"""Words that look like times and are none: "1980 employees", "Boeing 747", "may"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook

__all__ = ["veto"]

veto = VetoBook()

_MONEY = re.compile(r"(?:[$€£¥#§]|\b(?:rs|us|no|nos|p|pp|page|pages|room|flight|boeing|airbus|"
                    r"section|article|chapter|route|highway|interstate|psalm|figure|table|"
                    r"model|formula|channel|apollo|type|gate|unit)\.?)\s*$")  # fmt: skip
_COUNTED = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:people|men|women|children|employees|workers|soldiers|troops|jobs|homes|"
    r"houses|units|shares|votes|points|miles|kilometers|kilometres|meters|metres|feet|pounds|tons|"
    r"tonnes|dollars|euros|students|members|cases|deaths|copies|pages|cars|vehicles|aircraft|"
    r"seats|rooms|barrels|acres|hectares|degrees|calories|words|words|passengers|patients|"
    r"residents|voters|delegates|refugees|prisoners|companies|stores|guests|tickets|casualties|"
    r"rupees|yen|francs|marks|kg|km|mm|cm|ft|lbs?|mph|rpm|hp|mhz|ghz|mb|gb|percent|per\s+cent|"
    r"million|billion|trillion|thousand|hundred)\b"
)


@veto("The company has 1980 employees.", "It cost $1999.", "He flew a Boeing 2000.",
      "See page 1998 of the record.", rules="time_mention after_preposition")  # fmt: skip
def number_is_no_year(site: Site) -> bool:
    if not re.fullmatch(r"\d{4}", site.words):
        return False
    return bool(_MONEY.search(site.before(14)) or _COUNTED.match(site.after()))


@veto("Call 555-1998 for details.", "The ratio was 1:2000.", "It rose to 2000.5 points.",
      "Version 1.2000 came out.", rules="time_mention after_preposition")  # fmt: skip
def digits_go_on(site: Site) -> bool:
    if not site.words[:1].isdigit():
        return False
    before, after = site.before(2), site.after(2)
    return bool(re.search(r"\d[-.,:/]$|[-/#]$|[a-z]$", before) or re.match(r"[-.,:/%]\d|%", after))


@veto("She reads the Sunday Times.", "He writes for USA Today.", "Friday Prayers is a band.",
      "It ran in the Saturday Evening Post.")  # fmt: skip
def name_of_a_paper(site: Site) -> bool:
    text = site.text
    after = text[site.end : site.end + 24]
    if re.match(r"\s(?:Times|Post|Telegraph|Mail|Mirror|Express|Herald|Tribune|Evening\sPost|"
                r"Prayers|Night\sLive|Night\sFootball|Night\sFever)\b", after):  # fmt: skip
        return True
    return site.words == "today" and text[max(0, site.start - 4) : site.start] == "USA "


@veto("He is in his 90s.", "Temperatures stayed in the low 60s.", "She was in her early 40s.")
def age_or_temperature(site: Site) -> bool:
    words = site.words
    if not re.search(r"(?<!\d)[1-9]0'?s$|(?:twenties|thirties|forties|fifties|sixties|seventies|"
                     r"eighties|nineties)$", words):  # fmt: skip
        return False
    if re.search(r"\b(?:his|her|their|my|your|our|its|low|high|upper|lower|aged?)\s+$",
                 site.before(12)):  # fmt: skip
        return True
    return bool(re.search(r"\b(?:low|high|upper|lower)\b", words))


@veto("The fall of Saigon ended the war.", "A spring in his step.",
      "In the fall of communism lay hope.", rules="time_mention after_preposition")  # fmt: skip
def ordinary_season(site: Site) -> bool:
    if not re.fullmatch(r"(?:the )?(?:fall|spring)", site.words):
        return False
    if re.match(r"\s+(?:of|from|in (?:prices|sales|profits?|oil|shares))\b", site.after()):
        return True
    return not re.search(r"\b(?:in|by|since|until|during|before|after|this|last|next|for|through)"
                         r"\s+$", site.before(10)) and not site.words.startswith("the ")  # fmt: skip


@veto("It was a matter of minutes.", "Minutes of the meeting were kept.",
      "He read the minutes.", rules="length_mention")  # fmt: skip
def minutes_of_a_meeting(site: Site) -> bool:
    return site.words == "minutes" and bool(
        re.match(r"\s+of the (?:meeting|session)", site.after())
        or re.search(r"\b(?:the|matter of)\s+$", site.before(12))
    )


@veto("As soon as he left, it rained.", "He soon became king.", "Soon after, it rained.",
      "It was soon divided.", rules="any_vague")  # fmt: skip
def soon_in_the_past(site: Site) -> bool:
    if site.words != "soon":
        return False
    if re.search(r"\b(?:was|were|had|did|as|so|too|very|how|has|have)\s+$", site.before(8)):
        return True
    return bool(re.match(r"\s+(?:as|after\w*|thereafter|enough|\w+ed|became|was|were|had|found|began|"
                         r"took|came|went|fell|made|lost|won|gave|got|grew|led|left)\b",
                         site.after()))  # fmt: skip


@veto("As recently as then it stood.", rules="any_vague")
def as_recently_as(site: Site) -> bool:
    return site.before(3) == "as " and site.after(3) == " as"


@veto("The Autumn Harvest Uprising failed.", "In the Spring Offensive many died.",
      "The Summer Olympics began.")  # fmt: skip
def season_in_a_name(site: Site) -> bool:
    if not re.fullmatch(r"(?:the )?(?:summer|autumn|winter|spring|fall)", site.words):
        return False
    word = site.text[site.start : site.end].removeprefix("the ").removeprefix("The ")
    return word[0].isupper() and bool(re.match(r"\s[A-Z][a-z]", site.text[site.end : site.end + 3]))


@veto("A 44-year-old man was held.", "The 136-year-old bank closed.", rules="length_mention")
def age_of_somebody(site: Site) -> bool:
    return bool(re.match(r"-olds?\b", site.after(6)))


@veto("A quarter of the work is done.", rules="length_mention")
def a_fourth(site: Site) -> bool:
    return site.words.endswith("a quarter") and bool(re.match(r"\s+of\b", site.after(6)))
