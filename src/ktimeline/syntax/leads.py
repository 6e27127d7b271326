"""What leads up to a date: patterns that end where the date begins."""

from __future__ import annotations

import re

from ktimeline.model.pattern import deferred
from ktimeline.syntax.tagging import tag_sentence_before

__all__ = ["EARLY", "after_the_last", "ending", "has_any"]

EARLY = r"(?:(?:the|early|late|mid|about|around|at\s+least|at\s+the\s+latest)[\s-]+)*"
_NOMINAL = deferred(r"[aNCxXyGsrp0kcfzA(,\"]*")
# Nouns that have the form of a past: "a rate cut in June".
_NOUNS = deferred(r"\b(?:cut|hit|bid|bet|split|spread|cost)\b")
# What these join to a noun has happened, or may have: "the fallout from the vote on Friday".
_LOOKING_BACK = deferred(
    r"\b(?:after|following|since|from|over|despite|under|because|amid|whose|than)\b"
)


def ending(words: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Return a pattern for words that lead up to a date: "until mid-", "ahead of the "."""
    return deferred(rf"\b(?:{words})\s+{EARLY}$", flags)


def has_any(text: str, *pieces: str) -> bool:
    """Tell whether one of the pieces of words is in a text: much cheaper to ask than a pattern."""
    for piece in pieces:  # noqa: SIM110 - a generator's frame would cost as much as the pattern
        if piece in text:
            return True
    return False


def after_the_last(words: re.Pattern[str], left: str) -> str | None:
    """Return what stands between the last of `words` and the date; None where they do not govern.

    They do where no verb and no look back comes between, in the same sentence.

    >>> after_the_last(re.compile("expects?"), "The office expects heavy rain on ")
    ' heavy rain on '
    >>> after_the_last(re.compile("expects?"), "He expects what they announced on ") is None
    True
    """
    found = list(words.finditer(left))
    if not found:
        return None
    between = left[found[-1].end() :]
    letters = tag_sentence_before(_NOUNS.sub("noun", between))
    if len(letters) > 9 or ". " in between or _LOOKING_BACK.search(between):
        return None
    return between if _NOMINAL.fullmatch(letters) else None
