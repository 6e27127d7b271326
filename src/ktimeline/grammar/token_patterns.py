"""The patterns that find tokens: of words, of signs, and of shapes that are no words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.trie import alternation
from ktimeline.model.frozen import dataclass

__all__ = ["Shape", "plain_pattern", "token_pattern", "trigger_pattern"]


@dataclass(frozen=True, slots=True)
class Shape:
    """A token that is not a word: a pattern (no groups) and what a match of it may be.

    What it matches begins with a digit, which an apostrophe may lead; where it is `lettered`, with
    one to three letters before them ("fy89"). A `core` is a pattern that matches wherever the
    shape's own does and compiles much sooner: until one has been met, the shape itself is not
    compiled.
    """

    name: str
    pattern: str
    read: Callable[[str], tuple[Lexeme, ...]]
    categories: tuple[str, ...]
    trigger: bool = False
    lettered: bool = False
    core: str = ""


def token_pattern(words: Iterable[str], shapes: Sequence[Shape], *, cores: bool) -> str:
    """Return the pattern of a token: a shape, a word, or anything else, each a named group.

    With `cores`, those of the shapes stand for them where they have one.
    """
    patterns = [
        (s.name, s.core if cores and s.core else s.pattern) for s in shapes if not s.lettered
    ]
    numeric = "|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns) or "(?!)"
    lettered = "|".join(f"(?P<{s.name}>{s.pattern})" for s in shapes if s.lettered) or "(?!)"
    # Longest words first is what the trie gives; numbers before words ("1990s", "3rd").
    # "jan." before "jan", and "'s" before "'".
    dotted = [w for w in words if w[0].isalnum() and not w[-1].isalnum()]
    # What is all letters is looked up, known or not: a pattern of such words is slow to compile.
    spelled = [w for w in words if w[-1].isalnum() and not w.isalpha()]
    signs = [w for w in words if not w[0].isalnum() and not w[-1].isalnum()]
    letters = r"[^\W\d_]+(?![^\W_])"
    word = rf"{alternation(dotted)}|{alternation(spelled)}(?![^\W_])|{letters}|{alternation(signs)}"
    return rf"(?='?\d)(?:{numeric})|{lettered}|(?P<word>{word})|(?P<other>[^\W\d_]+|\S)"


def plain_pattern(words: Iterable[str]) -> str:
    """Return the pattern of what is a token wherever it stands: letters alone, or a sign alone."""
    longer = {word[0] for word in words if len(word) > 1} | {"'"}
    signs = re.escape("".join(c for c in '.,;:!?()[]"–-/$%' if c not in longer))
    return rf"\s*(?:(?P<letters>[a-z]+)(?![^\W_])|(?P<sign>[{signs}]))"


def trigger_pattern(triggers: Sequence[str], shapes: Sequence[Shape]) -> str:
    """Return the pattern of what may start an island: a trigger, or the digit of some number."""
    lettered = "".join(f"|{s.pattern}" for s in shapes if s.trigger and s.lettered)
    return rf"{alternation(triggers)}(?![^\W_])|(?='?\d){lettered}"
