"""A year that opens its sentence frames the dates in it: "In 1975, a vote was held on June 5"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.languages.common.ends import is_plain_year
from ktimeline.model.expression import Bare, Calendar, Fields, Part, Season, Time, Within
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["framed"]

_REACH = 24  # code points before a year: the words that open the sentence
_SENTENCE = 300  # code points in which the sentence is over
_ENDS = deferred(r"[.!?][\"”’')\]]*\s+[\"“‘(\[]?[^\W\d_a-z]|\n\s*\n")


def framed(text: str, mentions: Sequence[Mention], opening: re.Pattern[str]) -> list[Mention]:
    """Return the mentions, months and days in a sentence that a year opens put inside of that year.

    `opening` is what stands before such a year, up to it, from the start of its sentence. Another
    year told in the sentence ends the frame.
    """
    found: list[Mention] = []
    year: Calendar | None = None
    limit = 0
    for mention in mentions:
        start, end = mention.span.start, mention.span.end
        tree = mention.expression
        if isinstance(tree, Time) and is_plain_year(tree):
            year = tree if opening.search(text[max(0, start - _REACH) : start]) else None
            limit = _end_of_sentence(text, end) if year else 0
        framing = year if start < limit else None
        found.append(mention if framing is None else _inside(mention, framing))
    return found


def _end_of_sentence(text: str, at: int) -> int:
    found = _ENDS.search(text[at : at + _SENTENCE])
    return at + (found.start() if found else _SENTENCE)


def _inside(mention: Mention, year: Calendar) -> Mention:
    """Return a mention of a bare month, day of a month or season as one of that year."""
    tree = mention.expression
    bare = tree.time if isinstance(tree, Part) else tree
    if mention.whole is not None or not isinstance(bare, Bare) or not _is_of_a_year(bare):
        return mention
    within = Within(bare.recurring, year)
    return replace(
        mention, expression=Part(tree.portion, within) if isinstance(tree, Part) else within
    )


def _is_of_a_year(bare: Bare) -> bool:
    x = bare.recurring
    return isinstance(x, Season) or (isinstance(x, Fields) and x.month is not None)
