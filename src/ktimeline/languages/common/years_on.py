"""Lengths that tell how far on a story has come: "It closed in 2015. Three years on, the bank"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.languages.common.grain import grain
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Calendar,
    DocumentTime,
    Every,
    ReferenceTime,
    Shift,
    This,
    Time,
    Within,
)
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span

__all__ = ["Onward", "with_lengths_gone_on"]

_REACH = 300  # code points back to the date from which the length is counted
_LEAD = 24  # code points before a length: the start of its clause
_OPENS = deferred(r"(?:\A|[.!?–—;,][\"”’')\]]*\s+|\n)[\"“‘(]*\Z")


class Onward:
    """What a language puts behind a length that a story has gone on for, and what may lead one.

    `word` fits it and what shows that it closes the phrase (" on" before a comma); `leading` fits
    words that may stand between the start of the clause and the length ("and", "now"); `present`
    fits what follows the phrase, from its end, where that is told of the present.
    """

    __slots__ = ("leading", "present", "word")

    def __init__(self, word: str, leading: str, present: str) -> None:
        self.word = deferred(word)
        self.present = deferred(present)
        self.leading = deferred(rf"(?:{leading})\s+\Z", re.IGNORECASE)


def with_lengths_gone_on(text: str, mentions: Sequence[Mention], onward: Onward) -> list[Mention]:
    """Return the mentions, a length after a date as the time so long after that.

    Where no date was told before it the length stays one: "ten years on" counts from what the
    reader knows.
    """
    found: list[Mention] = []
    for mention in mentions:
        length, last = _length_of(mention), found[-1] if found else None
        word = onward.word.match(text, mention.span.end) if length is not None else None
        if length is not None and word is not None and last is not None:
            near = mention.span.start - last.span.end < _REACH
            if near and _is_date(last) and _opens_a_clause(text, mention, onward):
                tree = _gone_on(length, onward.present.match(text, word.end()) is not None)
                mention = _with_tail(text, mention, word.end(), tree)  # noqa: PLW2901
        found.append(mention)
    return found


def _length_of(mention: Mention) -> Amount | None:
    tree = mention.expression
    if not isinstance(tree, Amount) or tree.n is None or tree.granularity < Granularity.DAY:
        return None
    return tree


def _is_date(mention: Mention) -> bool:
    tree = mention.expression
    if mention.tense is Tense.FUTURE or not isinstance(tree, Bare | Calendar | Within):
        return False
    size = grain(tree)
    return size is not None and Granularity.DAY <= size <= Granularity.YEAR


def _opens_a_clause(text: str, mention: Mention, onward: Onward) -> bool:
    start = mention.span.start
    before = text[max(0, start - _LEAD) : start]
    return _OPENS.search(onward.leading.sub("", before)) is not None


def _gone_on(length: Amount, is_present: bool) -> Time:
    """Return so long after what was told; now, where the present is told of ("have sold")."""
    if is_present and length.granularity >= Granularity.MONTH:
        return This(DocumentTime(), Every(length.granularity))
    return Shift(ReferenceTime(), length, Direction.FORWARD)


def _with_tail(text: str, mention: Mention, end: int, tree: Time) -> Mention:
    span = Span(mention.span.start, end)
    return replace(mention, span=span, text=span.of(text), expression=tree)
