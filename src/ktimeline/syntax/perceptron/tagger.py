"""The parts of speech of a sentence's words, from left to right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ktimeline.syntax.perceptron.clause import PAST, Clause, clause_features, verbs_ahead
from ktimeline.syntax.perceptron.clusters import cluster_of
from ktimeline.syntax.perceptron.weights import Classifier
from ktimeline.syntax.tagging import classify

__all__ = [
    "START", "Tagger", "cluster_features", "contextual_features", "folded_form", "heading_of",
    "look_of", "word_features",
]  # fmt: skip

START = "^"  # the word and the tag before the first, the word after the last
_DIGIT = re.compile(r"\d")
_OFFSETS = (-2, -1, 0, 1, 2)
_LONG = 3  # letters of a word that a title would write with a capital
_WORDS_KEPT = 50_000
_MIDDLE, _BROAD = 1023, 63  # bits of a cluster


class Look(NamedTuple):
    """What a word is judged by.

    Itself in lower case, its shape, the letters of its form, its cluster and two broader ones.
    """

    lower: str
    shape: str
    letters: str
    cluster: str
    middle: str
    broad: str


def folded_form(word: str) -> str:
    """Return a word in lower case, its digits all 0.

    >>> folded_form("G20")
    'g00'
    """
    return _DIGIT.sub("0", word.lower())


@lru_cache(maxsize=_WORDS_KEPT)
def look_of(word: str) -> Look:
    """Return how a word looks; its digits are all 0.

    >>> look_of("Talks")[:3]
    ('talks', 'X', 'CX')
    """
    lower = folded_form(word)
    if word[0].isupper():
        shape = "U" if len(word) > 1 and word.isupper() else "X"
    else:
        shape = "x" if word[0].isalpha() else "0" if lower[0] == "0" else "."
    if not word[0].isalpha() and word[-1].isalpha():
        shape += "a"
    path = cluster_of(lower)
    letters = classify(word) + classify(lower)
    clusters = f"{path:x}", f"{path & _MIDDLE:x}", f"{path & _BROAD:x}"
    return Look(lower, shape, letters, *clusters)


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
    lower, shape, letters = look_of(word)[:3]
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


def cluster_features(look: Look, offset: int) -> list[str]:
    """Return what the clusters of a word tell that stands `offset` places away."""
    if look.cluster == "0":
        return []
    return [f"{offset}C{look.cluster}", f"{offset}D{look.middle}", f"{offset}E{look.broad}"]


def contextual_features(
    before: str, last: str, look: Look, after: Look, heading: str
) -> tuple[str, ...]:
    """Return what hangs on the two tags before, `before` and then `last`, and on the sentence."""
    lower, shape, letters = look[:3]
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
        self._clusters: dict[str, tuple[int, ...]] = {}

    def tag(self, words: Sequence[str]) -> list[str]:
        """Return the Penn tag of each word of one sentence."""
        if not words:
            return []
        heading = heading_of(words)
        padded = [START, START, *words, START, START]
        known = [self._rows_of(word) for word in padded]
        looks = [look_of(word) for word in padded]
        ahead = verbs_ahead([(look.lower, look.letters[0]) for look in looks[2:-2]])
        before = last = START
        clause = Clause()
        tags: list[str] = []
        for place in range(2, len(padded) - 2):
            row = known[place - 2][0] + known[place - 1][1] + known[place][2]
            row += known[place + 1][3] + known[place + 2][4]
            look, after = looks[place], looks[place + 1]
            context = contextual_features(before, last, look, after, heading)
            letter = look.letters[1]
            if letter in PAST:
                told = clause, ahead[place - 2]
                context += clause_features(letter, last, after.letters[1], *told)
            best = self._classifier.best(self._classifier.total(context, row))
            before, last = last, self._classifier.classes[best]
            clause.see(last, look.letters[0])
            tags.append(last)
        return tags

    def _rows_of(self, word: str) -> tuple[int, ...]:
        """Return the sum of the rows of a word at each place around the one in question."""
        found = self._known.get(word)
        if found is None:
            found = tuple(
                self._classifier.total(word_features(word, offset), row)
                for offset, row in zip(_OFFSETS, self._cluster_rows_of(look_of(word)), strict=True)
            )
            if len(self._known) < _WORDS_KEPT:
                self._known[word] = found
        return found

    def _cluster_rows_of(self, look: Look) -> tuple[int, ...]:
        """Return what its clusters add to the rows of a word."""
        found = self._clusters.get(look.cluster)
        if found is None:
            found = self._clusters[look.cluster] = tuple(
                self._classifier.total(cluster_features(look, offset)) for offset in _OFFSETS
            )
        return found
