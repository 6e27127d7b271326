"""How the transitions score: what does not change from one configuration to the next is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ktimeline.syntax.perceptron import features
from ktimeline.syntax.perceptron.arcs import NONE, Configuration
from ktimeline.syntax.perceptron.features import NOTHING, Reading
from ktimeline.syntax.perceptron.weights import Classifier

__all__ = ["Memory", "Scores"]

_KEPT = 20_000


class _Sums(dict[tuple[Any, ...], int]):
    """The sums of the weights of a group of features, by the facts that they hang on."""

    def __init__(
        self, total: Callable[[Iterable[str]], int], group: Callable[..., Iterable[str]]
    ) -> None:
        super().__init__()
        self._total, self._group = total, group

    def __missing__(self, facts: tuple[Any, ...]) -> int:
        row = self._total(self._group(*facts))
        if len(self) >= _KEPT:
            self.clear()
        self[facts] = row
        return row


class Memory:
    """The sums that one sentence may leave to the next."""

    def __init__(self, classifier: Classifier) -> None:
        self.total = total = classifier.total
        self.bias = total(["bias"])
        self.top = _Sums(total, features.top_features)
        self.next = _Sums(total, features.next_features)
        self.second = _Sums(total, features.second_features)
        self.third = _Sums(total, features.third_features)
        self.ahead = _Sums(total, features.tags_ahead_features)
        self.tags = _Sums(total, features.tag_features)
        self.below = _Sums(total, features.below_features)
        self.between = _Sums(total, features.between_features)
        self.heads = _Sums(total, features.head_features)
        self.childless_top = _Sums(total, _childless_top)
        self.childless_next = _Sums(total, _childless_next)


def _childless(word: str, tag: str, cluster: str) -> tuple[Configuration, Reading, int]:
    """Return a configuration of one word, which has no child, and the place of the word."""
    words, tags, clusters = [word, NOTHING[0]], [tag, NOTHING[1]], [cluster, NOTHING[2]]
    faces = [(word, tag, cluster), NOTHING]
    return Configuration(1), Reading(faces, words, tags, clusters, clusters, clusters, [], []), 0


def _childless_top(word: str, tag: str, cluster: str) -> list[str]:
    return features.top_children_features(*_childless(word, tag, cluster))


def _childless_next(word: str, tag: str, cluster: str) -> list[str]:
    return features.next_children_features(*_childless(word, tag, cluster))


class Scores:
    """The scores of the configurations of one sentence."""

    def __init__(self, memory: Memory, state: Configuration, reading: Reading) -> None:
        self._memory, self._state, self._reading = memory, state, reading
        faces, tags = reading.faces, reading.tags
        self._ahead = [
            memory.bias
            + memory.next[faces[place]]
            + memory.second[faces[place + 1]]
            + memory.third[faces[place + 2]]
            + memory.ahead[tags[place], tags[place + 1], tags[place + 2]]
            for place in range(state.root + 1)
        ]
        self._top: list[int | None] = [None] * (state.root + 1)
        self._top_rights = [0] * (state.root + 1)
        self._next = NONE, 0, 0

    def row(self) -> int:
        """Return the sum of all features; the stack is not empty."""
        state, reading, memory = self._state, self._reading, self._memory
        tags, stack, n0 = reading.tags, state.stack, state.next
        s0 = stack[-1]
        s0t, n0t = tags[s0], tags[n0]
        gap = features.between(reading, s0, n0)
        s1t = tags[stack[-2] if len(stack) > 1 else NONE]
        row = (
            self._ahead[n0]
            + memory.top[reading.faces[s0]]
            + memory.tags[s0t, n0t, tags[n0 + 1], tags[n0 + 2]]
            + memory.below[s1t, s0t, n0t]
            + memory.between[(s0t, n0t, *gap)]
            + memory.heads[features.heads_of(state, reading, s0)]
            + self._children_of_top(s0)
            + self._children_of_next(n0)
        )
        return memory.total(features.pair_features(state, reading, s0, gap), row)

    def _children_of_top(self, s0: int) -> int:
        state = self._state
        rights = len(state.rights[s0])
        row = self._top[s0]
        if row is None or rights != self._top_rights[s0]:
            if rights or state.lefts[s0]:
                told = features.top_children_features(state, self._reading, s0)
                row = self._memory.total(told)
            else:
                row = self._memory.childless_top[self._reading.faces[s0]]
            self._top[s0], self._top_rights[s0] = row, rights
        return row

    def _children_of_next(self, n0: int) -> int:
        children = len(self._state.lefts[n0])
        if not children:
            return self._memory.childless_next[self._reading.faces[n0]]
        place, count, row = self._next
        if place != n0 or count != children:
            told = features.next_children_features(self._state, self._reading, n0)
            row = self._memory.total(told)
            self._next = n0, children, row
        return row
