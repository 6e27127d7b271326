"""Notices, invitations and requests, which have no verb with a tense: "See you on Friday!"."""

from __future__ import annotations

import re

from ktimeline.model.pattern import deferred
from ktimeline.syntax.leads import EARLY, has_any

__all__ = ["is_invited_to", "is_noticed"]

# "See you Friday!", "Don't forget to vote on Sunday", "Are you free on Friday?"
_INVITING = deferred(
    r"(?:^|[.!?:]['\"”’]?\s+)(?:See|Come|Join|Meet|Tune|Catch|Don['’]t\s+miss|(?:Are|Is|Do|Can)\s+(?:you|we|he|"
    r"she|they|it))\b[^.;!?]*$"
)
_ASKING = deferred(
    r"(?:^|[.!?:]['\"”’]?\s+|\n)(?:Please|Remember\s+to|Do(?:n['’]t|\s+not)\s+(?:miss|forget)|"
    r"Save\s+the\s+date|Vote|Bring|Book|Register|Sign\s+up)\b"
    r"(?![^.;!?]*\b(?:was|were|had|did|said|from|since|last)\b)[^.;!?]*(?<!\bthe\s)(?<!\byour\s)(?<!\ba\s)$"
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
    return _INVITING.search(left) is not None or _ASKING.search(left) is not None
