"""The sentence around a mention, by the abbreviations and ordinals of its language."""

from __future__ import annotations

import re

from ktimeline.model import Span
from ktimeline.syntax import sentence_at

__all__ = ["LONGEST", "sentence_around"]

LONGEST = 900  # code points; what is longer is no sentence
_BEFORE_STOP = re.compile(r"([^\W_][\w.ºª]*)\.\s*$")
_ORDINAL = re.compile(r"\d{1,2}")


def sentence_around(
    text: str, mention: Span, short: frozenset[str], ordinals: bool = False
) -> Span:
    """Return the sentence that a mention stands in.

    `short` are abbreviations whose point ends no sentence; `ordinals` tells that "3." is one.

    >>> text = "Der 3. Senat entschied am Montag."
    >>> sentence_around(text, Span(26, 32), frozenset(), True).start
    0
    """
    found = sentence_at(text, mention)
    start, end = found.start, found.end
    while start and end - start < LONGEST and _is_false(text[:start], short, ordinals):
        start = sentence_at(text, Span(start - 1, start)).start
    while end < len(text) and end - start < LONGEST and _is_false(text[:end], short, ordinals):
        following = len(text) - len(text[end:].lstrip())
        if following >= len(text):
            break
        end = sentence_at(text, Span(following, following + 1)).end
    return _cut(text, Span(start, end), mention)


def _is_false(before: str, short: frozenset[str], ordinals: bool) -> bool:
    """Tell whether the point that a text ends with belongs to its last word."""
    if before.endswith("\n\n"):
        return False
    found = _BEFORE_STOP.search(before[-24:])
    if found is None:
        return False
    word = found[1].lower()
    if ordinals and _ORDINAL.fullmatch(word):
        return True
    return word in short or (len(word) == 1 and word.isalpha())


def _cut(text: str, span: Span, mention: Span) -> Span:
    """Return a sentence, or of what is too long for one the part around the mention."""
    if span.end - span.start <= LONGEST:
        return span
    low, high = max(span.start, mention.start - LONGEST // 2), min(span.end, mention.end + 400)
    start = text.find(" ", low, mention.start) + 1 if low > span.start else low
    end = text.rfind(" ", mention.end, high) if high < span.end else high
    return Span(start or low, max(end, mention.end))
