"""What writers of live pages say to their readers, and the clock before it: no events."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.model import Span
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import tag_text

__all__ = ["is_greeting", "past_clock"]

_ZONE = r"(?: (?:GMT|UTC|BST|CES?T|EES?T|WES?T|[ECMP][SD]?T|AES?T|AEDT|IST|JST|HKT|SGT))?"
_HOUR = r"(?:[01]?\d|2[0-3])"
_STAMP = re.compile(
    rf"(?:{_HOUR}[:.][0-5]\d(?: ?[ap]\.?m\.?)?|{_HOUR} ?[ap]\.?m\.?)(?![\w:]){_ZONE}"
    r"[\s:|–—-]+(?=[“\"‘'(]?[^\W\d_])",
    re.IGNORECASE,
)
# "9 a.m. Eastern", "7 p.m. Mass" go on with what the hour is of.
_HOUR_OF = re.compile(r"(?:Eastern|Central|Mountain|Pacific|Mass|Monday|Tuesday|Wednesday|Thursday|"
                      r"Friday|Saturday|Sunday)\b")  # fmt: skip
_HAIL = re.compile(
    r"(?:good (?:morning|afternoon|evening|day)|hello|hi|welcome (?:to|back)|goodbye|"
    r"(?:many |with )?thanks (?:\w+ ){0,3}for|thank you (?:\w+ ){0,3}for|"
    r"stay (?:with us|tuned)|that(?:['’]s| is) (?:it|all) (?:from|for))\b",
    re.IGNORECASE,
)
_SUMMARY = re.compile(
    r"here(?:['’]s| is| are) (?:the|a|an|some|what|our|your|all)\b[^.]{0,60}?"
    r"\b(?:points|headlines|summary|recap|round-?up|developments|updates?|stories|events|lines|"
    r"need to know|we know|know so far|happened|happening)\b(?![^.]*[:;])",
    re.IGNORECASE,
)
# What a page asks of its readers: "Click on the cards below", "Follow our live page".
_ASKING = re.compile(
    r"(?:Please |Also |Just )?(?:(?:Click|Tap|Swipe|Scroll)\b|"
    r"(?:Follow|Read|Watch|See|View|Visit|Check|Join|Vote|Subscribe|Sign up|Listen|Share|Send|"
    r"E-?mail|Download|Register|Browse|Explore)\b[^.!?]{0,80}?"
    r"\b(?:here|below|above|live|page|website|site|link|newsletter|column|blog|app|podcast|"
    r"gallery|slide ?show|graphic|cards?|updates?|inbox|comments?|coverage|Twitter|Facebook)\b)"
)
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
_WRITERS = frozenset({"we", "i", "you", "that"})


def past_clock(text: str, span: Span, mentions: Sequence[Span]) -> Span:
    """Return an entry of a live page without its clock, where it has a date of its own.

    The clock of "15:05 The king left" tells when he left, that of "15:05 On 3 May he left" not.
    """
    found = _STAMP.match(text, span.start, span.end)
    if found is None or _HOUR_OF.match(text, found.end()):
        return span
    clock_ends = len(found.group().rstrip(" :|–—-\n\t")) + span.start
    if any(one.start < clock_ends < one.end for one in mentions):
        return span
    dated = any(found.end() <= one.start < span.end for one in mentions)
    return Span(found.end(), span.end) if dated else span


def is_greeting(text: str, span: Span) -> bool:
    """Tell whether a sentence only greets its readers, thanks or asks them, or leads to a list.

    >>> is_greeting("09:15 Good morning and welcome.", Span(0, 31))
    True
    >>> is_greeting("Good morning from Hull, where a ship has sunk.", Span(0, 46))
    False
    """
    clock = _STAMP.match(text, span.start, span.end)
    start = clock.end() if clock is not None else span.start
    if _SUMMARY.match(text, start, span.end):
        return True
    hail, asks = _HAIL.match(text, start, span.end), _ASKING.match(text, start, span.end)
    if hail is None and asks is None:
        return False
    first = text[start : span.end].split(maxsplit=1)[0]
    rest = hail.end() if hail is not None else start + len(first)
    if rest >= span.end:
        return True
    tagged = tag_text(text, Span(rest, span.end))
    told = (
        one
        for one in verb_groups(tagged.tags)
        if one.kind in _FINITE and tagged.word(max(0, one.start - 1)).lower() not in _WRITERS
    )
    return not any(tagged.word(one.start).lower() != "welcome" for one in told)
