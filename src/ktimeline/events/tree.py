"""A sentence as a tree of words: each hangs on its head, as in Universal Dependencies."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from ktimeline.model import Span
from ktimeline.syntax.analysis import analyse
from ktimeline.syntax.tagging import Tagged

__all__ = ["Node", "Tree", "read_tree", "runs"]

Range = tuple[int, int]
# How treebanks write brackets and quotation marks; replaced by as many letters.
_ESCAPES = {
    "-LRB-": "(    ", "-RRB-": ")    ", "-LSB-": "[    ", "-RSB-": "]    ", "``": "“ ", "''": "” ",
}  # fmt: skip
_ESCAPED = re.compile("|".join(map(re.escape, _ESCAPES)))

_NOT = frozenset({"not", "n't", "n’t", "never"})
_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


@dataclass(frozen=True, slots=True)
class Node:
    """A word: its place in the text, Penn tag, lemma, head (-1 for the root) and relation."""

    span: Span
    tag: str
    lemma: str
    head: int
    relation: str


@dataclass(frozen=True, slots=True)
class Tree:
    """The nodes of a sentence of `text` in order; `below[i]` are the nodes that hang on node i."""

    text: str
    nodes: tuple[Node, ...]
    below: tuple[tuple[int, ...], ...] = field(init=False)
    _roles: tuple[str, ...] = field(init=False, repr=False, compare=False)
    _sound: bool | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        roles = tuple(node.relation.partition(":")[0] for node in self.nodes)
        object.__setattr__(self, "_roles", roles)
        below: list[list[int]] = [[] for _ in self.nodes]
        for index, node in enumerate(self.nodes):
            if node.head >= 0:
                below[node.head].append(index)
        object.__setattr__(self, "below", tuple(tuple(one) for one in below))

    def word(self, index: int) -> str:
        """Return the text of a node."""
        return self.nodes[index].span.of(self.text)

    def role(self, index: int) -> str:
        """Return the relation of a node without its subtype: "nsubj" for "nsubj:pass"."""
        return self._roles[index]

    def is_verb(self, index: int) -> bool:
        """Tell whether a node is a verb form."""
        return self.nodes[index].tag in _VERBS

    def is_noun(self, index: int) -> bool:
        """Tell whether a node is a common or proper noun."""
        return self.nodes[index].tag in _NOUNS

    def children(self, index: int, *roles: str) -> list[int]:
        """Return the nodes that hang on a node in one of the roles, in order."""
        own = self._roles
        return [one for one in self.below[index] if own[one] in roles]

    def subtree(self, index: int) -> set[int]:
        """Return a node with all that hangs on it, directly or not."""
        found: set[int] = set()
        waiting = [index]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found.add(one)
                waiting += self.below[one]
        return found

    @property
    def is_sound(self) -> bool:
        """Tell whether it looks like a sentence: no word hangs on a mark, the root is a clause."""
        if self._sound is None:
            object.__setattr__(self, "_sound", self._looks_sound())
        return bool(self._sound)

    def _looks_sound(self) -> bool:
        root = next((i for i, node in enumerate(self.nodes) if node.head < 0), None)
        if root is None or self.role(root) == "punct":
            return False
        for node in self.nodes:
            if node.head < 0 or node.relation == "punct":
                continue
            predicate = self.is_verb(node.head) or self.children(node.head, "cop")
            if self.role(node.head) == "punct":
                return False
            if node.relation == "nsubj" and self.is_noun(node.head) and not predicate:
                return False
        return self.is_verb(root) or bool(self.children(root, "cop", "nsubj", "aux", "csubj"))

    def node_at(self, span: Span) -> int | None:
        """Return the first node that shares a letter with a stretch; None for no node."""
        return next((i for i, node in enumerate(self.nodes) if node.span.overlaps(span)), None)

    def above(self, index: int) -> Iterator[int]:
        """Yield the heads above a node, the nearest first."""
        seen = {index}
        index = self.nodes[index].head
        while index >= 0 and index not in seen:
            yield index
            seen.add(index)
            index = self.nodes[index].head

    def top(self, span: Span) -> int | None:
        """Return the node of a stretch that hangs on a word outside of it; None for no node."""
        inside = [i for i, node in enumerate(self.nodes) if node.span.overlaps(span)]
        tops = [i for i in inside if self.nodes[i].head not in inside]
        weighty = [i for i in tops if self.nodes[i].tag not in {"IN", "DT", "TO", ",", "POS"}]
        return next(iter(weighty or tops), None)


def read_tree(text: str, span: Span) -> Tree | None:
    """Return the tree of an English sentence of `text`; None where it has no words."""
    start = span.start
    sentence = _ESCAPED.sub(lambda found: _ESCAPES[found.group()], span.of(text))
    nodes = tuple(
        Node(_span(text, start + one.start, start + one.end), one.tag, one.lemma, one.head,
             one.relation)
        for one in analyse(sentence)
    )  # fmt: skip
    return Tree(text, nodes) if nodes else None


def _span(text: str, start: int, end: int) -> Span:
    """Return the span of a token, which may stand for an escaped bracket."""
    found = _ESCAPED.match(text, start) if end - start == 1 else None
    return Span(start, found.end() if found else end)


def _negations(tree: Tree, kept: Collection[int]) -> set[int]:
    before = (index - 1 for index in kept if tree.is_verb(index) or tree.nodes[index].tag == "MD")
    return {index for index in before if index >= 0 and tree.nodes[index].lemma in _NOT}


def runs(tagged: Tagged, tree: Tree, kept: Collection[int]) -> list[Range]:
    """Return the tokens of a tagged sentence that the kept nodes of its tree cover, as ranges.

    A negation right before a verb form that is kept is kept with it, whatever a parser hangs it on.
    """
    spans = [tree.nodes[index].span for index in sorted({*kept, *_negations(tree, kept)})]
    tokens: list[int] = []
    at = 0
    for index, span in enumerate(tagged.spans):
        while at < len(spans) and spans[at].end <= span.start:
            at += 1
        if at < len(spans) and spans[at].start < span.end:
            tokens.append(index)
    ranges: list[Range] = []
    for token in tokens:
        if ranges and ranges[-1][1] == token:
            ranges[-1] = (ranges[-1][0], token + 1)
        else:
            ranges.append((token, token + 1))
    return ranges
