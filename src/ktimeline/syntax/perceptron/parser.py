"""The dependency tree of a tagged sentence, built greedily from left to right."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.syntax.perceptron.arcs import (
    LEFT,
    NONE,
    REDUCE,
    RIGHT,
    SHIFT,
    Configuration,
)
from ktimeline.syntax.perceptron.features import reading_of
from ktimeline.syntax.perceptron.scores import Memory, Scores
from ktimeline.syntax.perceptron.weights import Classifier

__all__ = ["Parser", "action_name"]

_ACTIONS = {"S": SHIFT, "D": REDUCE, "L": LEFT, "R": RIGHT}
_ONLY = {
    (True, False, False, False): SHIFT,
    (False, True, False, False): REDUCE,
}  # no choice
_MARKS = frozenset({".", ",", ":", "``", "''", "-LRB-", "-RRB-"})  # on which no word hangs
_LOOSE = {"root": "parataxis", "": "dep"}
_NAMES = {action: name for name, action in _ACTIONS.items()}


def action_name(action: int, relation: str) -> str:
    """Return the class of a transition: "S", "D", "Lnsubj", "Robj"."""
    return _NAMES[action] + relation


def _keep_one_root(heads: list[int], relations: list[str], tags: Sequence[str]) -> None:
    """Hang all but one root on that one, in place: the first verb, or else the first."""
    roots = [place for place, head in enumerate(heads) if head == NONE]
    if not roots:
        return
    chosen = next((place for place in roots if tags[place].startswith("VB")), roots[0])
    for place in roots:
        if place != chosen:
            heads[place], relations[place] = (
                chosen,
                _LOOSE.get(relations[place], relations[place]),
            )
    relations[chosen] = "root"


class Parser:
    """A greedy arc-eager parser of English."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self._actions = [(_ACTIONS[name[0]], name[1:]) for name in classifier.classes]
        self._barred: dict[tuple[bool, ...], int] = {}
        self._memory = Memory(classifier)

    def parse(self, words: Sequence[str], tags: Sequence[str]) -> tuple[list[int], list[str]]:
        """Return the head of each word (-1 for the root's children) and its relation to it."""
        best, actions = self._classifier.best, self._actions
        state = Configuration(len(words))
        on_mark = [*(tag in _MARKS for tag in tags), False]
        scores = Scores(self._memory, state, reading_of(words, tags))
        while not state.is_final:
            allowed = state.allowed()
            if allowed in _ONLY:
                state.apply(_ONLY[allowed])
            else:
                on_next, on_top = on_mark[state.next], on_mark[state.stack[-1]]
                if on_next or on_top:
                    shift, reduce, left, right = allowed
                    allowed = shift, reduce, left and not on_next, right and not on_top
                state.apply(*actions[best(scores.row() + self._bar(allowed))])
        heads = [head if head < len(words) else NONE for head in state.heads[:-1]]
        relations = state.relations[:-1]
        _keep_one_root(heads, relations, tags)
        return heads, relations

    def _bar(self, allowed: tuple[bool, ...]) -> int:
        """Return the row that keeps the transitions that are not allowed from winning."""
        row = self._barred.get(allowed)
        if row is None:
            row = self._barred[allowed] = self._classifier.forbid(
                place for place, (action, _) in enumerate(self._actions) if not allowed[action]
            )
        return row
