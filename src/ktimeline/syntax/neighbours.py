"""What the neighbours of a word tell of its letter: for words whose form alone misleads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span

__all__ = ["retag"]

# "was first shown", "it last met": an adverb between an auxiliary or pronoun and its verb.
_ADVERBIAL = deferred(r"(?<=[BHhbenOr])a(?=[EPVvfin])")
_ORDINAL_ADVERBS = frozenset({"first", "last", "next"})
_THOUSANDS = deferred(r"\d[\d,.]*,\d{3}|(?:thousand|million|billion|trillion)", re.IGNORECASE)


def retag(text: str, spans: Sequence[Span], tags: list[str]) -> None:
    """Mend letters of `tags` in place by what stands beside them.

    >>> tags = ["r", "a", "E"]
    >>> retag("It last met", [Span(0, 2), Span(3, 7), Span(8, 11)], tags)
    >>> tags
    ['r', 'A', 'E']
    """
    for found in _ADVERBIAL.finditer("".join(tags)):
        if spans[found.start()].of(text).lower() in _ORDINAL_ADVERBS:
            tags[found.start()] = "A"
    for index in range(1, len(tags)):
        if tags[index] == "," and _is_genitive(text, spans, index):
            tags[index] = "s"
        elif spans[index].of(text) == "won" and _THOUSANDS.fullmatch(spans[index - 1].of(text)):
            tags[index] = "N"  # "17 billion won": the currency


def _is_genitive(text: str, spans: Sequence[Span], index: int) -> bool:
    """Tell whether an apostrophe is that of "the workers' party", not a closing quotation mark."""
    mark, before = spans[index], spans[index - 1]
    if mark.of(text) not in {"'", "’"} or mark.start - before.end > 1:
        return False
    if text[before.end - 1] != "s" or text.rfind("`", spans[0].start, mark.start) >= 0:
        return False
    if not text[mark.end : mark.end + 1].isspace():
        return False
    opening = text.rfind(" '", spans[0].start, before.start)
    return opening < 0 and text.rfind("‘", spans[0].start, mark.start) < 0
