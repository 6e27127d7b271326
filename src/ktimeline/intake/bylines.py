"""The lines over and under a story that name its author, and the threads of comments below it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from ktimeline.intake.lines import Line

__all__ = ["mark_bylines", "mark_comments"]

_HEADER = 8  # lines from the top among which a byline stands
_LONGEST = 120  # code points of one
_NAME = r"(?:(?:[A-Z][\w’'.-]*|de|la|del|van|von|der|den|al|bin|el|da|dos|Mc[A-Z]\w+)\s?)"
_PERIOD = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter)"
)
_ROLE = (
    r"(?:[\w’'&.-]+\s+){0,5}(?:writer|reporter|editor|correspondent|columnist|staff|contributor"
    r"|bureau\s+chief|Redakteur(?:in)?|Korrespondent(?:in)?|dpa|AFP|AP|Reuters)"
)
_BYLINE = re.compile(
    rf"(?:By|BY|Von|Par|Por|Text|Words\s+by|Story\s+by|Reported\s+by|Written\s+by)\s*:?\s+"
    rf"(?!(?:the|a|an|any|all|his|her|its|their|no)\b)(?!{_PERIOD}\b)"
    rf"{_NAME}{{2,6}}(?:(?:,|\s+and|\s+und|\s+et|\s+y|\s*[|•·/–—-])\s*(?:{_NAME}{{1,6}}|{_ROLE}))*"
    rf"(?:(?:,|\s+in|\s+for|\s*[|•·/–—-])\s*(?:{_NAME}{{1,6}}|{_ROLE}))?\s*$"
)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|said|says)\b")

# What stands beside each comment of a thread, and hardly ever in a story.
_COMMENT = re.compile(
    r"(?:reply|like|report|share|flag|permalink|antworten|répondre|responder)"
    r"(?:\s*[|•·,/]\s*(?:reply|like|report|share|flag|permalink|\d+))*\W*$"
    r"|.{1,60}\b(?:says|wrote|said|commented|posted|schreibt|a\s+écrit|dice)\s*:?$"
    r"|(?:posted|commented)\s+by\b.{1,60}$"
    r"|(?:.{1,40}\s+)?(?:\d+|an?)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago\W*$"
    r"|(?:sort(?:ed)?\s+by|newest|oldest|most\s+liked|load\s+more|view\s+replies|in\s+reply\s+to)\b"
    r".{0,40}$"
    r"|@\w{2,30}\b.{0,200}$",
    re.IGNORECASE,
)
_FEWEST = 2  # such lines that make a thread below its heading


def mark_bylines(lines: Sequence[Line], reasons: list[str]) -> None:
    """Write into `reasons` which lines on top of a text only name its author.

    The headline is none ("By Land and Sea"), nor is a line with a verb or a time in it.
    """
    for number, line in enumerate(lines[1:_HEADER], start=1):
        if reasons[number] or line.length > _LONGEST or _VERB.search(line.text):
            continue
        if _BYLINE.match(line.text):
            reasons[number] = "byline"


def mark_comments(lines: Sequence[Line], reasons: list[str]) -> None:
    """Write into `reasons` which lines belong to a thread of comments, which ends a page.

    A thread begins at a heading that counts comments or asks for one, below which at least two
    lines are such as stand beside each comment ("Reply", "3 hours ago", "Ada Quill says:").
    """
    start = next((n for n in range(1, len(lines)) if reasons[n] == "comments"), len(lines))
    beside = [n for n in range(start, len(lines)) if _COMMENT.match(lines[n].text)]
    for number in range(start, len(lines)):
        below = len(beside) - bisect_right(beside, number)
        if reasons[number] == "comments" and below >= _FEWEST:
            for place in range(number + 1, len(lines)):
                reasons[place] = reasons[place] or "comments"
            return
