"""The parts of speech of a sentence's words, from left to right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ktimeline.syntax.perceptron.weights import Classifier
from ktimeline.syntax.tagging import classify

__all__ = ["START", "Tagger", "contextual_features", "heading_of", "look_of", "word_features"]

START = "^"  # the word and the tag before the first, the word after the last
_DIGIT = re.compile(r"\d")
_OFFSETS = (-2, -1, 0, 1, 2)
_LONG = 3  # letters of a word that a title would write with a capital
_WORDS_KEPT = 50_000


class Look(NamedTuple):
    """What a word is judged by: itself in lower case, its shape, and the letters of its form."""

    lower: str
    shape: str
    letters: str


@lru_cache(maxsize=_WORDS_KEPT)
def look_of(word: str) -> Look:
    """Return how a word looks; its digits are all 0.

    >>> look_of("Talks")
    Look(lower='talks', shape='X', letters='CX')
    """
    lower = _DIGIT.sub("0", word.lower())
    if word[0].isupper():
        shape = "U" if len(word) > 1 and word.isupper() else "X"
    else:
        shape = "x" if word[0].isalpha() else "0" if lower[0] == "0" else "."
    if not word[0].isalpha() and word[-1].isalpha():
        shape += "a"
    return Look(lower, shape, classify(word) + classify(lower))


def heading_of(words: Sequence[str]) -> str:
    """Return "t" for a heading with capitals throughout, "u" for capitals only, else "-".

    >>> heading_of("Leaders Meet in Oslo".split()), heading_of("He met Mr. Berg".split())
    ('t', '-')
    """
    long = [word for word in words if len(word) > _LONG and word[0].isalpha()]
    if len(long) > 1 and all(word[0].isupper() for word in long):
        return "u" if all(word.isupper() for word in long) else "t"
    return "-"


def word_features(word: str, offset: int) -> list[str]:
    """Return what a word `offset` places from the one in question tells, whatever else stands."""
    lower, shape, letters = look_of(word)
    at = str(offset)
    features = [f"{at}w{lower}", f"{at}l{letters}"]
    if offset in {-1, 0, 1}:
        features += [f"{at}s{shape}", f"{at}3{lower[-3:]}", f"{at}2{lower[-2:]}"]
    if not offset:
        features += [f"4{lower[-4:]}", f"5{lower[-5:]}", f"1{lower[-1]}{shape}"]
        features += [f"p{lower[:3]}", f"q{lower[:4]}", f"r{lower[:2]}{lower[-2:]}"]
        if "-" in lower:
            features.append("hyphen")
    return features


def contextual_features(
    before: str, last: str, look: Look, after: Look, heading: str
) -> tuple[str, ...]:
    """Return what hangs on the two tags before, `before` and then `last`, and on the sentence."""
    lower, shape, letters = look
    return (
        f"t{last}",
        f"T{before} {last}",
        f"a{last} {lower}",
        f"b{last} {letters}",
        f"c{last} {lower[-3:]}",
        f"d{before} {last} {letters[1]}",
        f"e{last} {letters[1]} {after.letters}",
        f"f{letters} {after.letters}",
        f"g{lower} {after.letters[1]}",
        f"h{heading}{shape} {letters[1]} {last}",
        f"i{lower} {after.lower}",
        f"j{letters} {after.lower}",
        f"k{last} {after.lower}",
        f"l{last} {letters} {lower[-2:]}",
    )


class Tagger:
    """A tagger of English that reads words one by one and keeps what it made of those before."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self._known: dict[str, tuple[int, ...]] = {}

    def tag(self, words: Sequence[str]) -> list[str]:
        """Return the Penn tag of each word of one sentence."""
        if not words:
            return []
        heading = heading_of(words)
        padded = [START, START, *words, START, START]
        known = [self._rows_of(word) for word in padded]
        looks = [look_of(word) for word in padded]
        before = last = START
        tags: list[str] = []
        for place in range(2, len(padded) - 2):
            row = known[place - 2][0] + known[place - 1][1] + known[place][2]
            row += known[place + 1][3] + known[place + 2][4]
            context = contextual_features(before, last, looks[place], looks[place + 1], heading)
            best = self._classifier.best(self._classifier.total(context, row))
            before, last = last, self._classifier.classes[best]
            tags.append(last)
        return tags

    def _rows_of(self, word: str) -> tuple[int, ...]:
        """Return the sum of the rows of a word at each place around the one in question."""
        found = self._known.get(word)
        if found is None:
            found = tuple(
                self._classifier.total(word_features(word, offset)) for offset in _OFFSETS
            )
            if len(self._known) < _WORDS_KEPT:
                self._known[word] = found
        return found
