"""Words that look ahead: what is feared, awaited, planned or prepared for has not been yet."""

from __future__ import annotations

import re

from ktimeline.model.pattern import deferred
from ktimeline.syntax.leads import after_the_last, ending
from ktimeline.syntax.wordlist import word_set

__all__ = ["BEFALLEN", "EVENT", "is_foreseen", "is_to_be_foreseen"]

# Verbs, and nouns of the same form: "fears of violence on Saturday".
_FORESEEING = word_set(
    """expect expects anticipate anticipates await awaits fear fears predict predicts forecast
    forecasts foresee foresees envisage envisages plan plans propose proposes promise promises
    threaten threatens"""
)
_FOR = word_set(
    """hope hopes prepare prepares brace braces wait waits call calls gear gears warn warns"""
)
_FORESEE = deferred(
    rf"(?<!['’]s\s)\b(?:{'|'.join(sorted(_FORESEEING))}|warns?\s+of|"
    rf"(?:{'|'.join(sorted(_FOR))})(?:\s+up|\s+\w+selves)?\s+for)\b",
    re.IGNORECASE,
)
# What one wants may be to have to do with what has been: "want answers over Friday's crash".
_WANTING = word_set("want wants seek seeks demand demands ask asks")
_WANT = deferred(r"\b(?:wants?|seeks?|demands?|asks?\s+for)\b")
BEFALLEN = deferred(
    r"\b(?:attack|bombing|blast|explosion|shooting|stabbing|killing|murder|raid|crash|accident|"
    r"disaster|massacre|clash|arrest|incident|collapse|death|fire|witness|details|answers|results)"
)
# "Told to expect layoffs on Friday": so do its other forms, whatever stands above them.
_TO_FORESEE = deferred(
    r"\b(?:to|and|not|can|should|must|let['’]s)\s+(?:expect|anticipate|await|fear|foresee|"
    r"(?:brace|prepare|wait|watch|get\s+ready)(?:\s+\w+sel(?:f|ves))?\s+for)\b"
    r"|\b[Ll]ook(?:s|ed|ing)?\s+forward\s+to\b"
    r"|\bdo(?:es)?(?:\s+not|n['’]t)\s+(?:expect|intend)\s+to\s+(?:be\s+)?\w+"
)
# "Tickets for Saturday's concert", "confident of victory on Sunday".
_PREPARED = word_set(
    """
preparation preparations ticket tickets booking bookings reservation reservations plan plans hope
hopes fear fears forecast forecasts outlook agenda line-up lineup favourite favourites favorite
favorites candidate candidates nomination nominations entries registration invitation invitations
rehearsal rehearsals build-up countdown odds arrangements warning warnings prospect prospects
chance chances threat threats risk risks calls bid bids expectations unsure uncertain confident
hopeful optimistic pessimistic excited nervous anxious apprehensive ready fit
"""
)
_PREPARING = deferred(
    rf"\b(?:{'|'.join(sorted(_PREPARED))})\s+(?:for|of|about|to|at)\b", re.IGNORECASE
)
# What is announced before it takes place.
EVENT = (
    r"(?:match|game|race|vote|votes|ballot|poll|polls|election|elections|referendum|primary|summit|"
    r"meeting|talks|debate|visit|trip|parade|march|rally|concert|gala|show|performance|premiere|"
    r"interview|hearing|trial|strike|walkout|ceremony|final|semi-?final|fixture|clash|tie|test|tour|"
    r"auction|exams?|conference|congress|launch|wedding|funeral|festival|tournament|party|protests?|"
    r"demonstrations?|deadline|budget|speech|session|derby|showdown|marathon|regatta|broadcast)"
)
_OF_AN_EVENT = deferred(rf"['’]s\s+(?:[\w-]+\s+){{0,3}}?{EVENT}\b")
# "Friday's debate is off", but "Sunday's vote is a blow to him" tells what has come of it.
_EVENT_IS = deferred(
    rf"['’]s\s+(?:[\w-]+\s+){{0,3}}?{EVENT}\s+(?:(?:in|at|with|against|for)\s+[\w\s]{{1,30}}?)?(?:is|are)\s+"
    r"(?!(?:an?|the|being|now|seen|under|over|no)\b|\w+ing\b)"
)
_BEFORE_IT = deferred(
    r"\b(?:before|for|whether|if|(?:organi[sz]ers|hosts)\s+of|"
    r"(?:voters|candidates|contenders|runners|part)\s+in)\s+$",
    re.IGNORECASE,
)
_BY_PREPOSITION = ending("on|in|at|by|for|before|until|during")
_DIRECTLY = deferred(r"\s+(?:(?:the|its|his|her|their)\s+)*(?P<adverbial>(?:on|in|at)\s+)?")


def is_to_be_foreseen(left: str, lowered: str) -> bool:
    """Tell whether a date is of what somebody is told to expect, whatever the tense of the verb.

    >>> is_to_be_foreseen("They were told to expect cuts on ", "they were told to expect cuts on ")
    True
    """
    for piece in ("expect", "intend", "anticip", "await", "fear", "foresee", " for ", "forward to"):
        if piece in lowered:
            return bool(after_the_last(_TO_FORESEE, left))
    return False


def is_foreseen(left: str, after: str) -> bool:
    """Tell whether a date beside a verb in the present, or none, is of what is foreseen.

    >>> is_foreseen("Analysts expect a rise in ", ".")
    True
    >>> is_foreseen("Tickets for ", "'s concert are sold out.")
    True
    """
    if after[:2] in {"'s", "’s"}:
        if not left.endswith(" of ") and _EVENT_IS.match(after):
            return True
        if _BEFORE_IT.search(left) and _OF_AN_EVENT.match(after):
            return True
    words = left.lower().split()  # cheaper to ask than the patterns, which mostly find nothing
    if not (_FORESEEING.isdisjoint(words) and _FOR.isdisjoint(words)) and _is_object(
        _FORESEE, left, after
    ):
        return True
    if not _WANTING.isdisjoint(words) and _is_wanted(left, after):
        return True
    return not _PREPARED.isdisjoint(words) and _is_prepared(left, after)


def _is_object(words: re.Pattern[str], left: str, after: str) -> bool:
    """Tell whether a date belongs to the object of the last of `words`: "expect rain on Friday"."""
    between = after_the_last(words, left)
    if between is None:
        return False
    if after[:2] in {"'s", "’s"}:  # "await Friday's report", "await details of Friday's report"
        return bool(_DIRECTLY.fullmatch(between)) or _OF_AN_EVENT.match(after) is not None
    far = between.count(" ") > 5  # "fears one of the worst floods in history 8 May: ..."
    if directly := _DIRECTLY.fullmatch(between):  # "prepare for Friday", "the forecast on Friday"
        return directly["adverbial"] is None
    return not far or _BY_PREPOSITION.search(between) is not None


def _is_wanted(left: str, after: str) -> bool:
    between = after_the_last(_WANT, left)
    if between is None or BEFALLEN.search(between):
        return False
    return _is_object(_WANT, left, after)


def _is_prepared(left: str, after: str) -> bool:
    between = after_the_last(_PREPARING, left)
    if between is None or BEFALLEN.search(between):
        return False
    return (
        bool(_DIRECTLY.fullmatch(between))
        or after[:2] not in {"'s", "’s"}
        or bool(_OF_AN_EVENT.match(after))
    )
