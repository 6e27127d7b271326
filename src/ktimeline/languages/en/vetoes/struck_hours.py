"""Numbers after "at", "until" or "before" that may be hours: "open at seven", "began at twelve"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.model.pattern import deferred

__all__ = ["begins_at_an_hour", "veto"]

veto = VetoBook()

_SENTENCE = 100
_STARTS = deferred(r"(?<=[a-z)\"][.!?])\s|\n")
_WHAT = (
    "doors?|gates?|bars?|pubs?|disco|gig|fireworks|shops?|office|museum|library|canteen|kitchen|"
    "box office|polls|bands?|show|"
    "concert|film|play|curtain|match|game|race|meeting|service|mass|train|bus|coach|ferry|boat|"
    "flight|plane|shift|curfew|dinner|supper|tea|lunch|breakfast|meal|talks|hearing|court|session|"
    "sitting|performance|procession|march|parade|bell|siren|alarm|ceremony|wedding|funeral|tour|"
    "sunset|sunrise|moonrise|(?:high|low) water|tide|kick-off|banks?"
)
_BEGINS = (
    r"opens?|opened|closes?|closed|shuts?|begins?|began|begun|starts?|started|ends?|ended|"
    r"finish(?:es|ed)?|kick(?:s|ed)? off|leaves?|left|departs?|departed|arrives?|arrived|"
    r"sails?|sailed|plays?|played|rises?|rose|"
    r"goes (?:on|up|off)|went (?:on|up|off)|rings?|rang|sounds?|sounded|is|was|are|were|be|"
    r"(?:is|was) at its (?:highest|lowest|height|fullest)"
)
_HOME = r"(?:\s+(?:home|back|again|there|here|in|promptly|punctually|sharp))?"
_HAS_AN_HOUR = deferred(
    rf"(?:\b(?:{_WHAT})\b(?:\s+[\w'’-]+){{0,3}}?\s+(?:{_BEGINS})|"
    # "finished my shift", "clocked off", "went to bed"
    r"\b(?:finish|start|begin|beg[au]n|end|leav|left|stopp)(?:e?[ds]|ing|es)?\s+"
    r"(?:(?:my|his|her|their|our|your|the)\s+)?(?:\w+\s+)?(?:shifts?|work|duty|rounds)|"
    r"\b(?:clock|knock)(?:ed|s|ing)?\s+(?:on|off|in|out)|"
    r"\b(?:w[oa]ke|wakes|waking|w[oa]ke[ns]? up|g[oe]ts? up|getting up|rises?|rose|"
    r"(?:goes|go|went|going|sent) to bed|(?:goes|go|went|going|came|comes?|coming|got|gets?) home|"
    r"arriv(?:e|es|ed|ing)|set(?:s|ting)? (?:off|out)|sailed|dined?|dines|breakfast(?:s|ed)|"
    r"(?:be|was|were|is|are|am) (?:back|home|due|up|open)|due (?:back|home|in|out)|"
    r"(?:on|off) duty|open)|"
    r"\b(?:i|he|she|they|we|you|who|and)\s+(?:had\s+)?(?:left|leaves?))"
    rf"{_HOME}\s+(?:at|until|till|by|before|after)\s$"
)
_AGE = deferred(
    r"\b(?:age[ds]?|born|orphan\w*|boys?|girls?|child\w*|school\w*|pupils?|piano|violin|prodigy|"
    r"young\w*|grew|learn\w*|taught|apprentice\w*|infants?|sons?|daughters?|sold|priced?|shares?|"
    r"odds|stocks?|index|rates?|par|polls? (?:put|gave)|number(?:s|ed)?|level|stood|stands?)\b"
)
_STOPS = deferred(
    r"\s?(?:(?:[.,;!?)”\"]|:(?!\w))|$)|\s(?:and|but|when|while|where|as|he|she|they|we|i|it|the|"
    r"on|in|for|with|to|or|every|so|because|after|before|until|till|sharp|prompt)\b"
    r"(?!\s(?:more|fewer|a half|\d))"
)


# Where a clock has been read, "at nine" tells the hour too, unless something is counted, or done
# to so many: "fell by six", "looked at six", "two miles on, and after three".
_READ = 300
_CLOCK_READ = deferred(
    r"\d:[0-5]\d|\bat [012]?\d\.[0-5]\d|\d\s?[ap]\.?m\b|o['’]clock|"
    r"\b(?:half|quarter|minutes|five|ten|twenty) past\b|\b(?:noon|midnight|morning|afternoon|"
    r"evening|night|dawn|dusk|daybreak)\b"
)
_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+"
_COUNTED = deferred(
    rf"\b(?:{_NUMBER})(?:\s[a-z]+)?\s(?!hours|minutes|days|weeks|was|is)"
    r"[a-z]+(?:s|men|women|people|children|feet)\b|[$£€%]|"
    r"\b(?:f[ae]ll|r[io]se|dropp|climb|cut|gr[eo]w|remain|rank|lead|led|w[io]n\b|lost|beat|"
    r"trail|increas|"
    r"reduc|multipl|divid|add|scor|match|game|goal|point|run|wicket|hole|seat|vote|odds|average|"
    r"percent|"
    r"valu|pric|total|trad|quot|peak|count|chapter|number|degrees|toll|temperature|dea[dt]|injured|"
    r"wounded|level|"
    r"ahead|behind|dice|deficit|page|verse|route|bus\b|(?:up|down|rang\w*) from)|"
    r"\b(?:look|aim|sho[ot]|laugh|fire|star[ei]|glanc|shout|wav|thr[eo]w|put|estimat|sell|sold|"
    r"set|fix|capp|"
    r"kept|keep|held|hold|stay)[a-z]*\s(?:[a-z]+\s)?at\s$"
)
# "Was still at ten", "the toll, at six, had doubled"; but "and, at six, they left".
_STANDS = deferred(
    r"\b(?:was|is|were|are|be|been|still|now)\sat\s$|"
    r"(?<!\band)(?<!\bbut)(?<!\bthen)(?<!\bthere), at\s$"
)
_BY_AN_HOUR = deferred(
    r"(?:^|[,;]\s|\band\s|\bbut\s)by\s$|"
    # "Were on the summit by nine", "was over by five"
    r"\b(?:was|were|been)\s(?:all\s)?(?:over|there|gone|in(?!\sfront)|on|at|off|under|through|out\sof)\b"
    r"(?:\s[a-z'’-]+){0,4}\sby\s$"
)


def _goes_by_the_clock(site: Site, lead: str) -> bool:
    """Tell whether a number after "at" or "by" is an hour because a clock has been read before."""
    if _CLOCK_READ.search(site.before(_READ)) is None or _COUNTED.search(lead):
        return False
    if _STANDS.search(lead):
        return False
    return not lead.endswith("by ") or _BY_AN_HOUR.search(lead) is not None


_ALONE = ("at", "until")  # the words of a phrase


def begins_at_an_hour(site: Site) -> bool:
    """Tell whether the words before "at" are of something that has an hour: "sunset was at"."""
    return _HAS_AN_HOUR.search(_STARTS.split(site.before(_SENTENCE))[-1]) is not None


@veto("She learned the flute at six and sang at seven.", "The shares closed at six and rose.",
      "The team stood at six and its rival was behind.",
      "They looked at six, the other ten were locked.",
      rules="hour_struck hour_of_an_evening")  # fmt: skip
def number_of_no_hour(site: Site) -> bool:
    lead = _STARTS.split(site.before(_SENTENCE))[-1]
    if lead.strip() in _ALONE and site.start < _SENTENCE:
        return False
    if _AGE.search(lead) or not (_HAS_AN_HOUR.search(lead) or _goes_by_the_clock(site, lead)):
        return True
    return _STOPS.match(site.after()) is None
