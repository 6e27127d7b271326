"""A conjunction before a date is none of its words: "said that Friday was too soon"."""

from __future__ import annotations

import re
from dataclasses import replace

from ktimeline.model.expression import Bare, Recurring, ReferenceTime, This
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span

__all__ = ["Conjunction", "without_conjunction"]

_REACH = 40  # code points before a mention: what is said, thought or clear


class Conjunction:
    """A word that may point at a date or open a clause, and what tells that it opens one.

    `before` fits the end of what stands before it where it opens a clause ("said ").
    """

    __slots__ = ("before", "word")

    def __init__(self, word: str, before: str) -> None:
        self.word = word
        self.before = deferred(rf"\b(?:{before})\s+$", re.IGNORECASE)


def without_conjunction(text: str, mention: Mention, conjunction: Conjunction) -> Mention | None:
    """Return a mention without the conjunction that it begins with, None where it has none.

    Its tense is still to be read: the verb of the clause that the conjunction opens governs it.
    """
    tree, word = mention.expression, conjunction.word
    if not isinstance(tree, This) or tree.anchor != ReferenceTime():
        return None
    if not isinstance(tree.x, Recurring):
        return None
    start = mention.span.start
    if mention.text[: len(word) + 1].lower() != f"{word} ":
        return None
    if not conjunction.before.search(text[max(0, start - _REACH) : start]):
        return None
    span = Span(start + len(word) + 1, mention.span.end)
    return replace(mention, span=span, text=span.of(text), expression=Bare(tree.x))
