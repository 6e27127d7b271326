"""Which part of a sentence stands between quotation marks."""

from __future__ import annotations

from ktimeline.syntax.clauses import Range
from ktimeline.syntax.tagging import Tagged

__all__ = ["quotation_at", "quotation_before"]

_OPENING = frozenset({"“", "``", "«"})
_SINGLE = frozenset({"'", "’", "‘"})
_CLOSING = frozenset({"”", "''", "»"})


def quotation_at(tagged: Tagged, at: int) -> Range | None:
    """Return the quotation that a token stands in: the token after its mark, and its last mark.

    A sentence may begin within one ("It rained," she said), or end within one.
    """
    start = 0 if _begins_within(tagged) else -1
    for mark, tag in enumerate(tagged.tags):
        if not (tag == '"' and tagged.word(mark) not in _SINGLE) and tagged.word(mark) != "''":
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


def _begins_within(tagged: Tagged) -> bool:
    """Tell whether the first mark of a sentence closes a quotation: "It rained,” she said"."""
    first = tagged.tags.find('"')
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
