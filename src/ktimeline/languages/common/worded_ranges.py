"""Ranges of years with words in them: "from 1903 until his death in 1929"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ktimeline.languages.common.ends import is_plain_year
from ktimeline.model.expression import Between, Calendar
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["WordedRange", "with_worded_ranges"]

_REACH = 16  # code points before the first year


class WordedRange:
    """How a language words such a range.

    `since` fits what stands right before the first year ("from"), `until` all that stands between
    the years ("until his death in").
    """

    __slots__ = ("since", "until")

    def __init__(self, since: str, until: str) -> None:
        self.since = deferred(rf"\b(?:{since})\s+$", re.IGNORECASE)
        self.until = deferred(until, re.IGNORECASE)


def with_worded_ranges(text: str, mentions: Sequence[Mention], words: WordedRange) -> list[Mention]:
    """Return the mentions, two plain years with the words of a range around them as its ends."""
    found = list(mentions)
    for place, (first, last) in enumerate(pairwise(mentions)):
        start, end = first.expression, last.expression
        if not (isinstance(start, Calendar) and isinstance(end, Calendar)):
            continue
        if first.whole or last.whole or not (is_plain_year(start) and is_plain_year(end)):
            continue
        before = text[max(0, first.span.start - _REACH) : first.span.start]
        if not words.since.search(before):
            continue
        if words.until.fullmatch(text, first.span.end, last.span.start):
            whole = Between(start, end)
            found[place], found[place + 1] = replace(first, whole=whole), replace(last, whole=whole)
    return found
