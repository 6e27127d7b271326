"""A day of what has happened, or was to happen then, whatever the verb of the clause says."""

from __future__ import annotations

import re

from ktimeline.model.mention import Tense
from ktimeline.model.pattern import deferred
from ktimeline.syntax.leads import ending, has_any

__all__ = ["tense_of_what_happened"]

# "A record set on 3 May": only a plan is set *for* a day. "More than it forecast in February".
_SET_ON = deferred(
    r"(?<!\bbe\s)(?<!\bto\s)(?<!\bis\s)(?<!\bare\s)\b(?:set|planned)\s+(?:on|in|during|back\s+in)\s+(?:the\s+)?$"
)
_IT_FORECAST = deferred(
    r"\b(?:than|as|what|that|which)\s+(?:it|he|she|they|we|I|you|[A-Z]\w+)\s+"
    r"(?:forecast|expected|planned|set|scheduled)\s+(?:back\s+)?(?:on|in|during|last)\s+$"
    r"|\b(?:it|he|she)\s+forecast\s+(?:back\s+)?(?:on|in|during|last)\s+$"
)
# "The office was set up in June", "a limit was set at 5 per cent in May": nothing is set *for* it.
_SET_UP = deferred(
    r"(?:\b(?:was|were|been)\s+(?:\w+ly\s+)?|[a-z]\s+)(?<!\bto\s)(?<!\bbe\s)(?<!\bwill\s)"
    r"(?<!\bhad\s)set\s+(?:up|off|out|aside|apart|free|alight|ablaze|on\s+fire)\b[^.,;:!?]{0,40}\s(?:on|in|during|last|at)\s+$"
    r"|\b(?:was|were)\s+(?:\w+ly\s+)?set\s+(?:at|by)\b[^.,;:!?]{0,40}\s(?:on|in|during|last)\s+$"
)
# "It had been due to sail on Saturday": that Saturday may be over by now, or not.
_HAD_BEEN_DUE = deferred(
    r"\bhad\s+(?:\w+ly\s+)?(?:been\s+)?(?:\w+ly\s+)?(?:due|scheduled|expected|supposed|set|meant|slated|"
    r"planned|pencilled\s+in|timed)\s+(?:(?:to|in)\s+[^.;:!?]{0,40}|(?:for|on|at)\s+|)$",
    re.IGNORECASE,
)
# "A statement was expected on Monday but none came".
_WAS_DUE = ending(
    r"(?:was|were)\s+(?:\w+ly\s+)?(?:due|scheduled|expected|supposed|set|planned)(?:\s+(?:for|on|in|by|at))?"
)
_IN_VAIN = deferred(
    r",?\s+but\s+(?:(?:none|nothing|nobody|no\s+(?:one|\w+))\s+(?:was|were|came|had|ever|app|arr|\w+ed\b)|"
    r"(?:[\w'’]+\s+){0,3}?(?:never|did\s+not|didn['’]t|failed)\b)"
)
# "The first strike in five years", "the biggest gain in a decade": how long, whatever the tense.
_BIGGEST_IN = deferred(
    r"\b(?<!had\s)(?<!has\s)(?<!was\s)(?:first|(?<!\ba\s)second|(?<!\ba\s)third|last|only|once|"
    r"most|least|best|worst|\w{3,}est)\b(?!\s+(?:quarter|half|term|semester|session)\b)"
    r"(?:(?!\b(?:will|shall|would)\b)[^.,;:!?]){0,50}\bin\s+"
    r"(?:about\s+|almost\s+|nearly\s+|more\s+than\s+|over\s+|at\s+least\s+)?$",
    re.IGNORECASE,
)
_IN = ("in", "about", "almost", "nearly", "than", "over", "least")  # how that pattern's texts end
# "They had heard nothing as of Monday morning": so far, by the time of writing.
_SO_FAR = deferred(r"(?<!effective\s)(?<![.!?]\s)(?<!^)\bas\s+of\s+$", re.IGNORECASE)
# "It is trying to sell itself, under a June agreement": the month is the noun's.
_UNDER_A = deferred(
    r"\b(?:under|after|following|since|despite)\s+(?:an?|the|its|his|her|their)\s+$", re.IGNORECASE
)
# "Speaking after Wednesday's draw, would say only": the talk comes after what it is about.
_SPEAKING_AFTER = deferred(
    r"\b(?:speaking|talking|writing|asked|questioned|interviewed)\s+(?:[\w'’]+\s+){0,4}(?:after|following)\s+$",
    re.IGNORECASE,
)
# In effect since March.
_SINCE = ending("since")
# What could not be done has been tried: "could not be reached on Friday".
_TRIED = deferred(
    r"\b(?:could(?:\s+not|n['’]t)|(?:neither|nor|nobody|none|no\s+one)\b[^.;:!?]*\bcould)\b"
    r"(?!.*\b(?:will|would|may|might|can|should|must|could|to)\b)[^.;:!?]*$",
    re.IGNORECASE,
)
# "Did the talks go on until Sunday?"
_DID = deferred(
    r"(?:^|[.!?]['\"”’]?\s+)(?:(?:Why|How|When|Where|And|But|So|What|Who)\s+)?(?:did|Did)\s+"
    r"(?![^.;:!?]*\b(?:will|would|to|is|are)\b)[^.;:!?]*$"
)
# What befalls has happened, whoever will mourn it: nobody announces "Friday's attack".
_BEFALLEN = deferred(
    r"['’]s\s+(?:[\w-]+\s+){0,2}?(?:attacks?|bombings?|blasts?|explosions?|shootings?|stabbings?|"
    r"killings?|murders?|raids?|crash(?:es)?|earthquake|quake|accident|disaster|massacre|violence|clashes|"
    r"defeats?|arrests?|incident|collapse|plunge|deaths?|derailment|outage|tragedy|riots?|"
    r"unrest|assassination|fire|blaze|stampede|mutiny)\b"
    r"(?!\s+(?:sale|course|drill|alarm|brigade|station|trial|hearing|inquest|service|memorial)\b)"
)
# What is spoken of as known has been told, but a ruling may be awaited: "Friday's ruling will ...".
_KNOWN = deferred(
    r"['’]s\s+(?:\w+\s+)?(?:ruling|verdict|judge?ment|victory|remarks?|comments)\b"
    r"(?!\s+(?:will|would|may|might|could|should|is|are)\b)"
)
# "Tax would be nothing in a quarter that made a loss": no date, a quarter of a kind.
_THAT_DID = deferred(r"\s+(?:that|which|when|where|in\s+which|during\s+which)\s+[a-z]")


def tense_of_what_happened(left: str, lowered: str, after: str) -> Tense | None:
    """Return PAST beside what has happened, NONE beside what may have; None for anything else.

    `left` is what stands before the date, `lowered` the same in lower case, `after` what follows.

    >>> tense_of_what_happened("", "", "'s attack will be looked into.").value
    'past'
    """
    if _has_befallen(left, lowered, after):
        return Tense.PAST
    if "had" in lowered and _HAD_BEEN_DUE.search(left):
        return Tense.NONE
    if lowered.endswith("as of ") and _SO_FAR.search(left):
        return Tense.PAST
    if lowered.rstrip().endswith(_IN) and _BIGGEST_IN.search(left):
        return Tense.NONE
    if left.endswith("in ") and _THAT_DID.match(after):
        return Tense.NONE
    if has_any(lowered, "set", "planned", "forecast", "expected", "scheduled") and (
        _SET_ON.search(left) or _SET_UP.search(left) or _IT_FORECAST.search(left)
    ):
        return Tense.PAST
    of_a_noun = after[:1] == " " and after[1:2].islower() and _UNDER_A.search(left)
    return Tense.PAST if of_a_noun else None


def _has_befallen(left: str, lowered: str, after: str) -> bool:
    if after[:2] in {"'s", "’s"} and (
        _BEFALLEN.match(after) or _KNOWN.match(after) or _SPEAKING_AFTER.search(left)
    ):
        return True
    if "could" in lowered and _TRIED.search(left):
        return True
    if "since" in lowered and _SINCE.search(left):
        return True
    if "did " in lowered and _DID.search(left):
        return True
    return _IN_VAIN.match(after) is not None and _WAS_DUE.search(left) is not None
