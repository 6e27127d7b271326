"""Where a run of tokens ends that may speak of time: with a sentence, a paragraph, a cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ktimeline.model.pattern import deferred

__all__ = ["breaks", "cut"]

_OPENERS = frozenset(
    ["On", "In", "At", "By", "Since", "From", "During", "Until", "After", "Before", "The", "This"]
)

# "19.30 - Tanks close two bridges", "8am: The polls open"; not the opening hours "9 - 5".
_ENTRY = deferred(
    r"[012]?\d(?:[.:][0-5]\d|(?:[.:][0-5]\d)?\s?[aApP]\.?[mM]\b\.?)"
    r"(?::(?!\d)|\s?[–—|]|\s-)(?!\s*\d)"
)


class Word(Protocol):
    """A token at code points `start` up to `end`."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def cut(text: str, tokens: Sequence[Word]) -> int:
    """Return how many of too many tokens make an island: up to the end of a sentence, if one ends.

    A full stop before a capital ends one, most surely where no number stands before it ("am 12.
    Mai"); failing that, a comma before a word ends a clause. The first third is kept whole, so that
    a long run is not read over and over.
    """
    last = len(tokens) - 1
    stops, commas = [], []
    for at in range(last - 1, last // 3, -1):
        sign, follower = text[tokens[at].start : tokens[at].end], text[tokens[at + 1].start]
        if sign == "." and follower.isupper():
            stops.append(at)
        elif sign == "," and follower.isalpha():
            commas.append(at)
    sure = [at for at in stops if not text[tokens[at - 1].start].isdigit()]
    return next(iter(sure + stops + commas), last) + 1


def breaks(text: str, stop: int, start: int, end: int) -> bool:
    """Tell whether the token at `start` up to `end` begins anew after the one that ends at `stop`.

    After a blank line, after a tab within a line (the edge of a cell), where a full stop and a
    capital part two sentences: "at 10:30 p.m. On Monday he left", and where a line opens with the
    hour of an entry.
    """
    if text[stop - 1] == "." and text[start].isupper() and text[start:end] in _OPENERS:
        return True
    if start - stop == 1 and text[stop] == " ":
        return False
    space = text[stop:start]
    lines = space.count("\n")
    if lines == 1 and text[start].isdigit() and _ENTRY.match(text, start):
        return True
    return lines > 1 or (lines == 0 and space[:1] == "\t")
