"""A day of the year beside a verb in the past: when it may be one that the verb arranges."""

from __future__ import annotations

import re

from ktimeline.model.pattern import deferred
from ktimeline.syntax.foresight import EVENT
from ktimeline.syntax.tagging import tag_sentence_before

__all__ = ["is_perhaps_arranged"]

# "14 February", "Nov. 9", "Christmas Eve": a weekday, a month or a season alone is none.
_DAY_OF_A_YEAR = deferred(
    r"^\d{1,2}$|(?:[A-Z][a-z]{2,8}\.?\s+(?:the\s+)?\d|\d(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z])"
    r"|\b(?!(?:January|February|March|April|June|July|August|September|October|November|December|"
    r"Sept|Thurs|Tues|Weds|\w+day|Early|Late|Mid|Spring|Summer|Autumn|Fall|Winter|First|Second|Third|Fourth|Quarter|"
    r"Around|About|Between|Last|This|That|Next|\w*[Nn]ight|Morning|Afternoon|Evening)\b)[A-Z][a-z]{3,}"
    r"|\b(?:Day|Eve|of\s+July)\b"
)
_COUNTED = deferred(r"\b(?:after|before|since|later)\b")  # "two days after 12 June"
_SINCE = deferred(r"\bsince\s+(?:the\s+)?$", re.IGNORECASE)
# "The 4 July deadline" may be ahead; "a 4 July speech" is known.
_OWNED = deferred(
    r"\b(?:the|an?|its|his|her|their|our|this|that|['’]s)\s+(?:[a-z-]+\s+)?$", re.IGNORECASE
)
_NOUN = deferred(r"\s+[a-z]")
_TERM = deferred(
    r"\s+(?:[\w'’-]+\s+){0,2}?(?:deadline|date|cut-?off|expiry|return|hearing|elections?|vote|poll|ballot|"
    r"referendum|primary|summit|match|game|launch|release|meeting|conference|trial|target|start|"
    r"rally|march|parade|concert|strike|festival|wedding|ceremony|tournament|race|fight|gala)\b"
)
# "Died on 20 July", "met at Easter": such a verb tells of that day; one that arranges need not.
_ON = deferred(r"\b(?:on|at)\s+(?:the\s+)?$", re.IGNORECASE)
_ARRANGES = deferred(
    r"(?<!\w)(?:agreed|announced|arranged|approved|booked|called(?!\s+(?:at|by|upon|back|round)\b)|cancelled|canceled|chose|confirmed|decided|"
    r"declared|demanded|expected|fixed|forecast|invited|moved|named|offered|ordered|picked|planned|"
    r"pledged|predicted|promised|proposed|put|rescheduled|scheduled|selected|"
    r"set(?!\s+(?:out|off|sail|forth|foot|in|fire|light|about|upon)\b)|settled|shifted|"
    r"summoned|threatened|told|urged|voted|vowed|wanted|['’](?:s|ve)\s+got|ha(?:s|ve)\s+got)\b"
    r"(?![^.;:!?]*\bthat\b)(?:[^.;:!?]|\.(?![\"”’')]*\s+[\"“‘(]*[A-Z])){6,}$",
)
_ON_ONE = deferred(
    r"\b(?:agreed|settled|decided|planned|was|were|(?:leaving|departing|returning|arriving|starting|"
    r"beginning|opening|ending|closing|expiring)(?:\s+[\w'’-]+){0,3}?)\s+on\s+$",
    re.IGNORECASE,
)
# "Spoke of the concert on 20 July", "the concert on 20 July sold out": the day is the noun's.
_EVENT_ON = deferred(
    rf"\b{EVENT}(?:\s+(?:at|in|with|against|for|of)\s+(?:[\w'’-]+\s+){{0,4}}?[\w'’-]+)?,?\s+on\s+$"
)
_NOUN_ON = deferred(r"[aNCxXGsry0pcA,\"]*[NCxXy]p")


def is_perhaps_arranged(before: str, mention: str, after: str, *, looks_back: bool) -> bool:
    """Tell whether a day of the year may lie ahead though the verb beside it is in the past.

    A verb tells of its own day ("she died on 20 July"), unless it arranges something ("called a
    strike on 20 July"). What is not told with "on" or "at" may be of a noun ("demanded an answer by
    20 July", "the 20 July deadline"), but hardly where the verb `looks_back` ("had begun by").

    >>> is_perhaps_arranged("She died on ", "20 July", ".", looks_back=False)
    False
    >>> is_perhaps_arranged("They called a strike on ", "20 July", ".", looks_back=False)
    True
    """
    if _DAY_OF_A_YEAR.search(mention) is None or _COUNTED.search(mention) is not None:
        return False
    if _SINCE.search(before) is not None or after[:2] in {"'s", "’s"}:
        return False
    if _OWNED.search(before) is not None and _NOUN.match(after) is not None:
        return _TERM.match(after) is not None
    if looks_back or _ARRANGES.search(before) is not None:
        return _ARRANGES.search(before) is not None
    if _ON.search(before) is None:
        return True
    if _ON_ONE.search(before) is not None or _EVENT_ON.search(before) is not None:
        return True
    return _NOUN_ON.fullmatch(tag_sentence_before(before)) is not None
