"""Words that look like times and are none: "1980 employees", "Boeing 747", "the fall of Saigon"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook

__all__ = ["veto"]

veto = VetoBook()

# The rules whose mention may be a four-digit number or one word.
_PLAIN = "time_mention after_preposition since until"


def _pattern(words: str, shape: str) -> re.Pattern[str]:
    """Return `shape` with the alternation of `words` in the place of "{}"."""
    return re.compile(shape.format("|".join(words.split())))


# ---- numbers ------------------------------------------------------------------------------------

_NUMBERED = _pattern(
    "rs us no nos p pp page pages room flight boeing airbus peugeot windows section article chapter "
    "route highway interstate psalm figure table model formula channel apollo type gate unit "
    "resolution rule bill act law title form level version mile",
    r"(?:[$€£¥#§&*]|\b(?:{})\.?)\s*$",
)
_GATHERED = _pattern(
    "crowd group total army force population audience staff range altitude height weight depth "
    "speed maximum minimum average capacity fee score length distance area",
    r"\b(?:{})\s+of\s+(?:about\s+|around\s+)?$",
)
_COUNTED = _pattern(
    "people men women children jobs homes houses units shares votes points miles kilometers "
    "kilometres meters metres feet pounds tons tonnes dollars euros students members cases deaths "
    "copies pages cars vehicles aircraft seats rooms barrels acres hectares degrees calories words "
    "companies stores guests tickets casualties rupees yen francs marks kg km mm cm ft lbs? mph rpm "
    "hp mhz ghz mb gb percent troops entries items pieces inches yards gallons litres liters cents "
    "bottles bodies families "
    # People by what they do: workers, voters, delegates, employees, civilians, activists.
    r"[a-z]{2,}ers [a-z]{2,}ors [a-z]{2,}ees [a-z]{2,}ists [a-z]{2,}ians [a-z]{2,}gates "
    r"[a-z]{2,}men [a-z]{2,}women [a-z]{2,}ents [a-z]{2,}ants",
    r"\s+(?:[a-z]+\s+)?(?:{})\b",
)
_SHARE = re.compile(r"\s*(?:%|per\s?cent\b|million\b|billion\b|trillion\b|thousand\b|hundred\b)")
_STREET = re.compile(
    r"\s+(?:[NSEW]\.?\s+)?(?:[A-Z][\w.']*\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|"
    r"Blvd|Drive|Lane|Way|Place|Square|Court|Parkway|Terrace)"
)


@veto(
    "The company has 1980 employees.",
    "It cost $1999.",
    "He flew a Boeing 2000.",
    "See page 1998 of the record.",
    "She lives at 1812 Main Street.",
    "A crowd of 2000 gathered.",
    rules=_PLAIN,
)
def number_is_no_year(site: Site) -> bool:
    if not re.search(r"(?:^|(?:about|around|roughly) )\d{4}$", site.words):
        return False
    before, after = site.before(), site.after()
    if _NUMBERED.search(before) or _GATHERED.search(before) or _SHARE.match(after):
        return True
    if _STREET.match(site.text[site.end : site.end + 48]):
        return True
    # "In 2010 voters chose": the preposition makes a year of it.
    return bool(_COUNTED.match(after)) and not re.search(
        r"\b(?:in|since|by|until|during|after|before|from|the|'s|of|its|their|his|her)\s+$", before
    )


@veto(
    "Call 555-1998 for details.",
    "The ratio was 1:2000.",
    "It rose to 2000.5 points.",
    "Version 1.2000 came out.",
    "The vote was 1998 to 12.",
    "1 22 333 1999 55555 6",
    rules=_PLAIN,
)
def digits_go_on(site: Site) -> bool:
    if not site.words[:1].isdigit():
        return False
    before, after = site.before(2), site.after(8)
    if re.search(r"\d[-.,:/]$|[-/#]$|[a-z]$", before) or re.match(r"[-.,:/%]\d|%", after):
        return True
    if not re.fullmatch(r"\d{4}", site.words):
        return False
    return bool(re.match(r"\s+to\s+\d{1,3}\b", after)) or _is_in_a_column(site)


def _is_in_a_column(site: Site) -> bool:
    """Tell whether numbers stand on both sides, and not all of them are years."""
    left = re.search(r"(\S*\d)\s+$", site.before(16))
    right = re.match(r"\s+(\d\S*)", site.after(16))
    if left is None or right is None:
        return False
    return not all(re.fullmatch(r"(?:1[5-9]|20)\d\d[,.;]?", n[1]) for n in (left, right))


@veto("The verse is John 3:16.", "He quoted Matthew 5:39.", rules=_PLAIN)
def chapter_and_verse(site: Site) -> bool:
    return bool(
        re.fullmatch(r"\d+:\d\d", site.words)
        and re.search(
            r"\b(?:john|matthew|mark|luke|acts|romans|corinthians|genesis|exodus|isaiah|psalms?|"
            r"revelation|proverbs|sura|surah)\s+$",
            site.before(14),
        )
    )


@veto("He is in his 90s.", "Temperatures stayed in the low 60s.", "She was in her early 40s.")
def age_or_temperature(site: Site) -> bool:
    if not re.search(
        r"(?<!\d)[1-9]0'?s$|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$", site.words
    ):
        return False
    owned = re.search(
        r"\b(?:his|her|their|my|your|our|its|low|high|upper|lower|aged?)\s+$", site.before(12)
    )
    return bool(owned or re.search(r"\b(?:low|high|upper|lower)\b", site.words))


@veto("A 44-year-old man was held.", "The 136-year-old bank closed.", rules="length_mention")
def age_of_somebody(site: Site) -> bool:
    return bool(re.match(r"-olds?\b", site.after(6)))


# ---- names --------------------------------------------------------------------------------------


@veto(
    "She reads the Sunday Times.",
    "He writes for USA Today.",
    "It ran in the Saturday Evening Post.",
    "Saturday Night Live mocked him.",
)
def name_of_a_paper(site: Site) -> bool:
    text = site.text
    after = text[site.end : site.end + 24]
    if re.match(
        r"\s(?:Times|Post|Telegraph|Mail|Mirror|Express|Herald|Tribune|Evening\sPost|Prayers|"
        r"Live|Lights|Football|Fever|Massacre|Night\s(?:Live|Lights|Football|Fever|Massacre))\b",
        after,
    ):
        return True
    return site.words == "today" and text[max(0, site.start - 4) : site.start] == "USA "


@veto("The New York Daily News ran it.", "The Weekly Standard closed.", rules="set_mention")
def habit_in_a_name(site: Site) -> bool:
    text = site.text
    if not re.fullmatch(r"[A-Z][a-z]+", text[site.start : site.end]):
        return False
    return bool(re.match(r"\s[A-Z]", text[site.end : site.end + 2]))


@veto("June Carter sang it.", "Mr. April laughed.", "April Jones was away.", rules=_PLAIN)
def month_is_a_person(site: Site) -> bool:
    if site.words not in ("april", "may", "june", "august"):
        return False
    before = site.before(10)
    if re.search(r"\b(?:mrs?|ms|dr|miss|prof|sen|rep|gov|theresa)\.?\s+$", before):
        return True
    # "In April Israel withdrew" has a preposition; "April Jones" has none.
    return bool(re.match(r"\s[A-Z][a-z]+", site.text[site.end : site.end + 4])) and not re.search(
        r"\b(?:in|since|by|until|during|of|last|this|next|late|early|mid|from|to|and)[\s-]+$",
        before,
    )


@veto(
    "The Autumn Harvest Uprising failed.",
    "In the Spring Offensive many died.",
    "The Summer Olympics began.",
)
def season_in_a_name(site: Site) -> bool:
    if not re.fullmatch(r"(?:the )?(?:summer|autumn|winter|spring|fall)", site.words):
        return False
    word = site.text[site.start : site.end].removeprefix("the ").removeprefix("The ")
    return word[0].isupper() and bool(re.match(r"\s[A-Z][a-z]", site.text[site.end : site.end + 3]))


@veto("The Man of the Year award went to her.", rules="the_unit_alone")
def title_of_the_year(site: Site) -> bool:
    word = site.text[site.start : site.end].split()[-1]
    return word.istitle() and site.before(3) == "of "


# ---- ordinary words -----------------------------------------------------------------------------


@veto(
    "The fall of Saigon ended the war.",
    "A spring in his step.",
    "In the fall of communism lay hope.",
    rules=_PLAIN,
)
def ordinary_season(site: Site) -> bool:
    if not re.fullmatch(r"(?:the )?(?:fall|spring)", site.words):
        return False
    if re.match(r"\s+(?:of|from|in (?:prices|sales|profits?|oil|shares))\b", site.after()):
        return True
    return not site.words.startswith("the ") and not re.search(
        r"\b(?:in|by|since|until|during|before|after|this|last|next|for|through)\s+$",
        site.before(10),
    )


@veto("Minutes of the meeting were kept.", "He read the minutes.", rules="length_mention")
def minutes_of_a_meeting(site: Site) -> bool:
    return site.words == "minutes" and bool(
        re.match(r"\s+of the (?:meeting|session)", site.after())
        or re.search(r"\bthe\s+$", site.before(5))
    )


@veto(
    "A quarter of the work is done.",
    "Nearly three quarters of voters agreed.",
    "He called it a day.",
    rules="length_mention",
)
def no_length(site: Site) -> bool:
    if site.words.endswith(("quarter", "quarters")):
        return bool(re.match(r"\s+of\b", site.after(6)))
    return site.words == "a day" and site.before(3) == "it "


@veto("The electric current killed him.", rules="any_vague")
def current_of_water_or_wire(site: Site) -> bool:
    return site.words == "current" and bool(
        re.search(
            r"\b(?:electric|electrical|ocean|tidal|alternating|direct|strong|air|water|swift)\s+$",
            site.before(16),
        )
    )


@veto(
    "As soon as he left, it rained.",
    "He soon became king.",
    "Soon after, it rained.",
    "It was soon divided.",
    rules="any_vague",
)
def soon_in_the_past(site: Site) -> bool:
    if site.words != "soon":
        return False
    if re.search(r"\b(?:was|were|had|did|as|so|too|very|how|has|have)\s+$", site.before(8)):
        return True
    return bool(
        re.match(
            r"\s+(?:as|after\w*|thereafter|enough|\w+ed|became|was|were|had|found|began|took|came|"
            r"went|fell|made|lost|won|gave|got|grew|led|left)\b",
            site.after(),
        )
    )


@veto("As recently as then it stood.", rules="any_vague")
def as_recently_as(site: Site) -> bool:
    return site.before(3) == "as " and site.after(3) == " as"
