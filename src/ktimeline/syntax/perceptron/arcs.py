"""The arc-eager transition system: a dependency tree built word by word (Nivre 2003)."""

from __future__ import annotations

__all__ = ["LEFT", "NONE", "REDUCE", "RIGHT", "SHIFT", "Configuration"]

SHIFT, REDUCE, LEFT, RIGHT = range(4)
NONE = -1  # no word: no head yet, no child


class Configuration:
    """A tree half built: words on a stack, words still to come, and the arcs between.

    The words are 0 … n - 1; n is the root, which stands behind them (Ballesteros & Nivre 2013).
    """

    __slots__ = ("heads", "lefts", "next", "relations", "rights", "root", "stack")

    def __init__(self, words: int) -> None:
        self.root = words
        self.next = 0
        self.stack: list[int] = []
        self.heads = [NONE] * (words + 1)
        self.relations = [""] * (words + 1)
        self.lefts: list[list[int]] = [[] for _ in range(words + 1)]  # children, outermost last
        self.rights: list[list[int]] = [[] for _ in range(words + 1)]

    @property
    def is_final(self) -> bool:
        """Tell whether every word has been read and has its head."""
        return self.next == self.root and not self.stack

    def allowed(self) -> tuple[bool, bool, bool, bool]:
        """Tell of SHIFT, REDUCE, LEFT and RIGHT, in this order, which may come next."""
        words_left = self.next < self.root
        if not self.stack:
            return words_left, False, False, False
        attached = self.heads[self.stack[-1]] != NONE
        return words_left, attached, not attached, words_left

    def apply(self, action: int, relation: str = "") -> None:
        """Do one transition, which must be allowed; LEFT and RIGHT name the new relation."""
        if action == SHIFT:
            self.stack.append(self.next)
            self.next += 1
        elif action == REDUCE:
            self.stack.pop()
        elif action == LEFT:
            child = self.stack.pop()
            self.heads[child], self.relations[child] = self.next, relation
            self.lefts[self.next].append(child)
        else:
            child, top = self.next, self.stack[-1]
            self.heads[child], self.relations[child] = top, relation
            self.rights[top].append(child)
            self.stack.append(child)
            self.next += 1
