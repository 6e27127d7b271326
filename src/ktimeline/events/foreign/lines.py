"""A line of text from some words of a sentence, in the order in which they are to be read."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.events.phrasing import TITLE_LENGTH, cut_text, phrase
from ktimeline.model import Span
from ktimeline.syntax.tagging import Tagged, tag_text

__all__ = ["line_of"]

_CLOSING = frozenset({",", ".", ";", ":", "!", "?", ")", "”", "»", "…"})


def line_of(tagged: Tagged, line: Sequence[int | str]) -> str:
    """Return the words as a tidy line of at most 90 characters, cut after a word if need be."""
    text = ""
    last = -2
    for piece in line:
        word = piece if isinstance(piece, str) else " ".join(tagged.word(piece).split())
        beside = isinstance(piece, int) and piece == last + 1
        gap = (
            isinstance(piece, int) and beside and tagged.spans[last].end < tagged.spans[piece].start
        )
        parted = word not in _CLOSING if not beside else gap
        text += (" " if text and parted else "") + word
        last = piece if isinstance(piece, int) else -2
    if not text:
        return ""
    whole = tag_text(text, Span(0, len(text)))
    return cut_text(phrase(whole, [(0, len(whole.tags))], ()), TITLE_LENGTH)
