"""Notices, invitations and requests, which have no verb with a tense: "See you on Friday!"."""

from __future__ import annotations

import re

from ktimeline.model.pattern import deferred
from ktimeline.syntax.foresight import BEFALLEN, EVENT
from ktimeline.syntax.leads import EARLY, has_any
from ktimeline.syntax.wordlist import word_set

__all__ = ["is_invited_to", "is_noticed", "is_proposed"]

# "See you Friday!", "Don't forget to vote on Sunday", "Are you free on Friday?"
_INVITING = deferred(
    r"(?:^|[.!?:]['\"”’]?\s+)[\"“‘(]*(?:See|Come|Join|Meet|Tune|Catch|Don['’]t\s+miss|(?:Are|Is|Do|Can)\s+(?:you|we|he|"
    r"she|they|it))\b[^.;!?]*$"
)
_ASKING = deferred(
    r"(?:^|[.!?:]['\"”’]?\s+|\n)[\"“‘(]*(?:Please|Remember\s+to|Do(?:n['’]t|\s+not)\s+(?:miss|forget)|"
    r"Save\s+the\s+date|Vote|Bring|Book|Register|Sign\s+up)\b"
    r"(?![^.;!?]*\b(?:was|were|had|did|said|from|since|last)\b)[^.;!?]*(?<!\bthe\s)(?<!\byour\s)(?<!\ba\s)$"
)
# "Ask me on Monday", "Call the office on Friday": what one is told to do, and to whom or what.
_TELLING = deferred(
    r"(?:^|[.!?:]['\"”’]?\s+|\n)[\"“‘'(]*(?:(?:Just|And|But|So|Then|Now|Or|Well,|OK,)\s+)?"
    r"(?:Ask|Come\s+(?:back|again|round|over|in|along)|Go\s+(?:back|home|there|and)|"
    r"(?:(?:[Dd]o(?:n['’]t|\s+not)|[Nn]ever|[Pp]lease)\s+)?"
    r"(?i:ask|tell|let|call|ring|phone|text|e-?mail|give|get|send|remind|wake|visit|watch|check|try|"
    r"show|help|join|bring|take|keep|leave|hand|talk\s+to|speak\s+to|write\s+to|listen\s+to|"
    r"look\s+(?:out\s+)?for|wait\s+for)"
    r"\s+(?:me|us|him|her|them|it|you|yours?|the|this|that|these|an?|my|our|again|back))\b"
    r"(?![^.;!?]*\b(?:was|were|had|did|said|has|have|from|since|last|\w{3,}ed|told|came|went|won|lost)\b)"
    r"[^.;!?]*$"
)
_TOLD_TO = word_set(
    """ask tell let call ring phone text email e-mail give get send remind wake visit watch check
    try show help join bring take keep leave hand talk speak write listen look wait come go
    don't don’t do never please just and but so then now or well ok"""
)
# "Reply before 1 June"
_TO_BE_DONE_BEFORE = deferred(
    r"(?:^|[.!?:]['\"”’]?\s+|\n)[\"“‘(]*(?:Please\s+)?(?:Reply|Respond|Return|Send|Apply|Submit|File|Pay|Call|Write|Order|"
    r"Enter|Answer|Hand|Post|Mail|Deliver|Complete|Finish|Confirm|Renew|Claim|Use|Buy|Write|RSVP)\b"
    r"(?![^.;!?]*\b(?:was|were|had|did|said|has|have)\b)[^.;!?]*\bbefore\s+(?:the\s+)?$"
)
# "Coming on Sunday:", "Up next on Monday:".
_COMING_UP = deferred(
    r"(?:^|[.!?]\s+|\n)(?:Coming(?:\s+up)?|(?:Up\s+)?[Nn]ext(?:\s+up)?)\s+(?:on|in)\s+$"
)
# "Open June to September", "Closed until Friday".
_OPEN = deferred(
    r"(?:^|[.!?]\s+|\n)(?:Open|Closed|Shut|On\s+show)\s+(?:(?:until|till|from|daily)\s+)*$"
)
# "New rules from October", "Ban on plastic bags from July".
_RULE_FROM = deferred(
    r"(?:^|[.!?]\s+|\n)[^.;:!?\n]{0,60}\b(?:[Rr]ules?|[Bb]an|[Cc]harges?|[Ff]ees?|[Tt]ax(?:es)?|[Ll]aws?|"
    r"[Ll]imits?|[Rr]estrictions?|[Cc]uts?|[Tt]ariffs?|[Ff]ares|[Pp]rices|[Ss]ervices?|[Cc]urfew|"
    r"[Ss]trikes?|[Tt]imetable|[Uu]niforms?|[Hh]ours|[Cc]losures?|[Cc]hanges)\b"
    r"(?:\s+(?!(?:ha[sd]|have|is|are|was|were|come|came|rose|fell|\w+ed)\b)[\w'’-]+){0,5}?\s+from\s+$"
)
# "No trains on Sunday, operator says".
_NO_SERVICE = deferred(
    r"(?:^|[.!?]\s+|\n)No\s+(?:[\w'’-]+\s+){0,2}?(?:trains?|bus(?:es)?|trams?|flights?|ferr(?:y|ies)|schools?|class(?:es)?|"
    r"lessons|lectures|service|parking|matches|play|post|mail|deliveries|collections?|trading)\s+"
    r"(?:[\w'’-]+\s+){0,3}?on\s+$"
)
_FROM_THEN_ON = deferred(
    rf"(?:^|[.!?,;:]\s+)(?:from|starting|beginning|effective|as\s+of|as\s+from|"
    rf"with\s+effect\s+from)\s+(?:on\s+|in\s+)?{EARLY}$",
    re.IGNORECASE,
)
_ENDS = deferred(r"\s*(?:$|[,.;:!?\n–—])")  # no verb follows
_TO_SOMETHING = deferred(r"\s*(?:[-–—]|to\b|until\b|till\b|through\b)")
# "Maybe Wednesday", "How about Friday night", "Let's say Monday", "Shall we do Monday?"
_PROPOSING = deferred(
    r"(?:^|[.!?:,;–—]['\"”’]?\s+|\n)(?:(?:and|or|so|but|then|ok|okay|yes|no)\b,?\s+)*"
    r"(?:maybe|perhaps|what\s+about|how\s+about|(?:shall|can|could|should)\s+we\s+[^.;:!?]{1,40}?|"
    r"let['’]?s\s+(?:say|make\s+it|do|try|meet)(?:\s+[\w'’-]+){0,3}?)\s+(?:on\s+|for\s+)?$",
    re.IGNORECASE,
)
# No verb in all of it: "Bake sale Saturday!", "Coffee Friday morning?", "Meeting: Monday, 3 p.m."
_ASKED = deferred(r"(?:[^.!?\n]|\.(?=\d)){0,60}\?")
_CALLED_OUT = deferred(r"(?:[^.!?\n]|\.(?=\d)){0,60}!")
_AT_AN_HOUR = deferred(
    r"(?:^|[\s,])(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\d{1,2}[:.]\d\d|noon|midday|midnight|"
    r"\w+\so'clock)",
    re.IGNORECASE,
)
_NAMES_A_DAY = deferred(r"\b[A-Z]\w+day\b")
# "Reminder: dentist Monday", "Funeral: Friday at St Mary's"
_LABELLED = deferred(
    rf"^\W*(?:(?:Reminder|Notice|When|Date|Time|Coming\s+up|Next\b[^:]{{0,20}}|Diary|To\s+do):[^:]*|"
    rf"(?:[\w'’-]+\s+){{0,3}}?{EVENT}:\s+)$",
    re.IGNORECASE,
)
# What is praised, thanked for or remembered has been; and so has what others are asked about.
_LOOKED_BACK_ON = deferred(
    r"\b(?:thank(?:s|\s+you)|congrat\w*|well\s+done|great|good|bad|nice|lovely|fantastic|amazing|"
    r"brilliant|awful|terrible|what\s+an?|such\s+an?|how|why|who|whose|remember|sorry|shame|highlights|"
    r"photos?|pictures|video|results?|scores?|winners?|news|from|since|after|of|than|last|back|"
    r"yesterday|ago|latest)\b",
    re.IGNORECASE,
)
_SENTENCE_END = deferred(r"[!?\n]|\.(?!\d)")
_TO_AN_HOUR = deferred(r"\s?(?:to|until|till|–|-)\s?(?:noon|midday|midnight|\d)")
_WORDS = 2  # letters before the date that make it an item of a notice, and not the head of a line


def is_noticed(left: str, after: str) -> bool:
    """Tell whether a date without a verb is of a notice: "From Monday, ...", "Ban from July".

    >>> is_noticed("Ban on plastic bags from ", ", minister says")
    True
    """
    starts = has_any(left, "rom ", "ing ", "ective ", "s of ") and not _TO_SOMETHING.match(after)
    if starts and _FROM_THEN_ON.search(left):
        return True
    if starts and left.rstrip().endswith("from") and _ENDS.match(after) and _RULE_FROM.search(left):
        return True
    if has_any(left, "oming ", "ext ") and _COMING_UP.search(left):
        return True
    if has_any(left, "Open ", "Closed ", "Shut ", "On show") and _OPEN.search(left):
        return True
    return "No " in left and _NO_SERVICE.search(left) is not None


def is_invited_to(left: str) -> bool:
    """Tell whether the words before a date ask somebody for that day.

    >>> is_invited_to("Don't forget to vote on ")
    True
    """
    if _INVITING.search(left) or _ASKING.search(left) or _TO_BE_DONE_BEFORE.search(left):
        return True
    return _is_told_to(left) or _PROPOSING.search(left) is not None


def _is_told_to(left: str) -> bool:
    """Tell whether the sentence before a date begins with what somebody is told to do."""
    clause = _SENTENCE_END.split(left)[-1].split(": ")[-1].lstrip(" \"“‘'(")
    word = clause.split(" ", 1)[0].rstrip(",").lower()
    return word in _TOLD_TO and _TELLING.search(left) is not None


def is_proposed(left: str, mention: str, after: str) -> bool:
    """Tell whether a date in a sentence without any verb is of a notice, a question or a proposal.

    >>> is_proposed("Coffee ", "Friday", "?")
    True
    >>> is_proposed("Great game on ", "Friday", "!")
    False
    """
    clause = _SENTENCE_END.split(left)[-1]
    if _LOOKED_BACK_ON.search(clause) or BEFALLEN.search(clause.lower()):
        return False
    if _ASKED.match(after):
        return True
    if len(clause.strip()) < _WORDS or after[:2] in {"'s", "’s"}:
        return False
    if _CALLED_OUT.match(after) or _LABELLED.search(clause):
        return True
    return _tells_an_hour(mention, after) and _NAMES_A_DAY.search(mention) is not None


def _tells_an_hour(mention: str, after: str) -> bool:
    """Tell whether a day is told with an hour: "Monday, 3 p.m.", "Sunday, 8 to noon"."""
    if _AT_AN_HOUR.search(mention):
        return True
    return mention[-1:].isdigit() and _TO_AN_HOUR.match(after) is not None
