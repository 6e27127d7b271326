"""Which part of a sentence stands between quotation marks."""

from __future__ import annotations

from ktimeline.syntax.clauses import Range
from ktimeline.syntax.tagging import Tagged

__all__ = ["is_within", "quotation_at", "quotation_before", "quoted_in"]

_OPENING = frozenset({"“", "``", "«"})
_SINGLE = frozenset({"'", "’", "‘"})
_PAIRS = (("“", "”"), ("``", "''"))
_FAR = 600  # code points that are looked through for the start of a quotation
_CLOSING = frozenset({"”", "''", "»"})


def quotation_at(tagged: Tagged, at: int) -> Range | None:
    """Return the quotation that a token stands in: the token after its mark, and its last mark.

    A sentence may begin within one ("It rained," she said), or end within one.
    """
    start = 0 if _begins_within(tagged) else -1
    for mark in range(len(tagged.tags)):
        if not _is_mark(tagged, mark):
            continue
        if start < 0:
            start = mark + 1
        elif start <= at < mark:
            return start, mark
        elif mark > at:
            return None
        else:
            start = -1
    return (start, len(tagged.tags)) if 0 <= start <= at else None


def quoted_in(tagged: Tagged) -> Range | None:
    """Return the stretch of a sentence from its first quotation to the last mark; None for none."""
    marks = [one for one in range(len(tagged.tags)) if _is_mark(tagged, one)]
    if not marks:
        return None
    return (0 if _begins_within(tagged) else marks[0] + 1), marks[-1]


def is_within(text: str, at: int) -> bool:
    """Tell whether a quotation that opens shortly before a place in a text is still open there.

    >>> is_within("“It rained. It poured,” she said.", 12)
    True
    """
    before = text[max(0, at - _FAR) : at]
    return any(before.rfind(one) > before.rfind(other) for one, other in _PAIRS)


def _is_mark(tagged: Tagged, at: int) -> bool:
    word = tagged.word(at)
    return (tagged.tags[at] == '"' and word not in _SINGLE) or word == "''"


def _begins_within(tagged: Tagged) -> bool:
    """Tell whether the first mark of a sentence closes a quotation: "It rained,” she said"."""
    first = next((one for one in range(len(tagged.tags)) if _is_mark(tagged, one)), -1)
    if first < 0:
        return False
    word, span = tagged.word(first), tagged.spans[first]
    if word in _OPENING or word in _CLOSING:
        return word in _CLOSING
    before = tagged.text[span.start - 1 : span.start]
    return first > 0 and bool(before) and not before.isspace() and before not in "(—–-"


def quotation_before(tagged: Tagged, at: int) -> Range | None:
    """Return the quotation that ends right before a token: "It rained," | he | said."""
    if at < 2 or (tagged.tags[at - 1] != '"' and tagged.word(at - 1) != "''"):
        return None
    return quotation_at(tagged, at - 2)
