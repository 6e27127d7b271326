"""Patterns for the place right behind certain words, short enough to be compiled at every start.

What a regular expression looks back to has one width, so that the words are sorted by theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

__all__ = ["behind", "not_behind"]

# What stands for one character: an escape or a class.
_ONE = re.compile(r"\\.|\[[^\]]*\]")


def behind(words: Iterable[str], *ends: str, start: str = r"\b") -> str:
    r"""Return a pattern for the place behind one of `words` and one of `ends`, if there are any.

    A word or end is a pattern of one width, made of characters, escapes and classes; `start` is
    what stands before the word.

    >>> behind(["at", "by", "until"], r" \d")
    '(?:(?<=\\b(?:at|by) \\d)|(?<=\\b(?:until) \\d))'
    """
    return f"(?:{'|'.join(f'(?<={one})' for one in _looks(words, ends, start))})"


def not_behind(words: Iterable[str], *ends: str) -> str:
    r"""Return a pattern for a place that is behind none of `words` and `ends`.

    >>> not_behind(["toll", "rate"], r" at \d")
    '(?<!\\b(?:rate|toll) at \\d)'
    """
    return "".join(f"(?<!{one})" for one in _looks(words, ends, r"\b"))


def _looks(words: Iterable[str], ends: tuple[str, ...], start: str) -> Iterator[str]:
    for _, group in groupby(sorted(words, key=lambda word: (_width(word), word)), _width):
        choice = "|".join(group)
        yield from (f"{start}(?:{choice}){end}" for end in ends or ("",))


def _width(word: str) -> int:
    return len(_ONE.sub("x", word))
