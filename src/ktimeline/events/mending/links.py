"""What a mend changes in a tree, and what mends ask of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ktimeline.events.tree import Node, Tree

__all__ = ["COMMAS", "SUBJECTS", "Find", "Links", "is_finite", "is_tree", "relinked", "start_of"]

Links = dict[int, tuple[int, str]]
"""By node: the head and the relation that it gets."""

Find = Callable[[Tree, int], Links]
"""Looks at one node of a tree and tells what should hang elsewhere; nothing for a right tree."""

SUBJECTS = ("nsubj", "csubj", "expl")
COMMAS = frozenset({",", "--", "–", "—"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_RETAGGED = {
    ("acl", "VBD"): "VBN", ("root", "VB"): "VBP", ("compound", "VB"): "NNP",
    ("amod", "VBD"): "VBN", ("obl", "VB"): "NN", ("obl", "VBP"): "NN",
}  # fmt: skip


def relinked(tree: Tree, links: Links) -> Tree:
    """Return a tree with some nodes hung elsewhere, and tagged as they hang there.

    Links that would leave no tree (two roots, a circle) change nothing.
    """
    nodes = [_linked(one, links.get(index)) for index, one in enumerate(tree.nodes)]
    return Tree(tree.text, tuple(nodes)) if is_tree(nodes) else tree


def is_tree(nodes: Sequence[Node]) -> bool:
    """Tell whether nodes have one root, on which all others hang."""
    if sum(one.head < 0 for one in nodes) != 1:
        return False
    for index in range(len(nodes)):
        steps, above = 0, index
        while above >= 0 and steps <= len(nodes):
            steps, above = steps + 1, nodes[above].head
        if above >= 0:
            return False
    return True


def _linked(node: Node, link: tuple[int, str] | None) -> Node:
    if link is None:
        return node
    head, relation = link
    tag = _RETAGGED.get((relation, node.tag), node.tag)
    if node.relation == "acl" and tag == "VBN" and relation != "acl":
        tag = "VBD"  # a participle that is a main verb after all
    return replace(node, head=head, relation=relation, tag=tag)


def is_finite(tree: Tree, verb: int) -> bool:
    """Tell whether a verb or its auxiliary has a tense: "sank", "was sunk"."""
    helped = any(tree.nodes[one].tag in _FINITE for one in tree.children(verb, "aux", "cop"))
    return helped or tree.nodes[verb].tag in _FINITE


def start_of(tree: Tree, index: int) -> int:
    """Return the first word of a phrase, its marks aside."""
    return min(one for one in tree.subtree(index) if tree.role(one) != "punct")
