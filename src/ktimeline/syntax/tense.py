"""The tense of the verb that governs a temporal mention."""

from __future__ import annotations

import re

from ktimeline.model.mention import Tense
from ktimeline.model.span import Span
from ktimeline.syntax.governor import governing_group
from ktimeline.syntax.tagging import tag_words

__all__ = ["governing_tense"]

_WINDOW = 220  # code points on each side, about 35 words
_NEAR = 60
# What looks ahead in the present: "runs until", "takes effect on".
_AHEAD = re.compile(
    r"\b(?:by|until|till|(?:takes?|comes?|goes?)\s+(?:effect|place|into\s+(?:force|effect)|on\s+sale)"
    r"(?:\s+\w+){0,2})\s+(?:the\s+)?$"
)
_TENSES = {
    "future": Tense.FUTURE,
    "modal": Tense.FUTURE,
    "past": Tense.PAST,
    "said": Tense.PAST,
    "simple": Tense.PAST,
    "present": Tense.PRESENT,
    "infinitive": Tense.FUTURE,  # no verb above it: "Kim to meet Trump on Friday"
}


def governing_tense(text: str, span: Span) -> Tense:
    """Return the tense of the verb that governs the temporal mention at `span`.

    Reads a window of some 35 words on each side, up to the ends of the sentence. FUTURE covers
    what looks ahead without "will" ("plans to meet", "is due", "the trial starts", "may meet"),
    PAST covers the perfect. NONE where no verb is found.

    >>> text = "Officials said on Friday that talks will resume on Monday."
    >>> governing_tense(text, Span(18, 24)).value, governing_tense(text, Span(51, 57)).value
    ('past', 'future')
    """
    before = text[max(0, span.start - _WINDOW) : span.start]
    after = text[span.end : span.end + _WINDOW]
    if len(before) == _WINDOW:
        before = before[before.find(" ") + 1 :]
    left = tag_words(before)
    right = tag_words(after)
    left = left[left.rfind(".") + 1 :]
    stop = right.find(".")
    if stop >= 0:
        right = right[:stop]
    group = governing_group(f"{left}@{right}", len(left))
    tense = _TENSES[group.kind] if group else Tense.NONE
    if tense in (Tense.PRESENT, Tense.NONE) and _AHEAD.search(before[-_NEAR:]):
        return Tense.FUTURE
    return tense
