"""Words that hang on a full stop or comma, and names that are taken for small words."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.events.mending.links import is_tree
from ktimeline.events.tree import Tree

__all__ = ["off_marks", "with_acronyms"]

# What "WHO", "IT", "US" are taken for.
_TAKEN_FOR_WORDS = frozenset({"WP", "PRP", "WDT", "IN", "MD"})
_LOOSE = frozenset({"advcl", "parataxis", "conj", "obl", "advmod", "punct", "cc", "discourse"})


def with_acronyms(tree: Tree) -> Tree:
    """Read "WHO" and "IT" as names where the sentence is not all in capitals."""
    nodes = list(tree.nodes)
    for index, node in enumerate(nodes):
        if node.tag in _TAKEN_FOR_WORDS:
            word = tree.word(index)
            if len(word) > 1 and word.isupper():
                nodes[index] = replace(node, tag="NNP", lemma=word)
    if nodes == list(tree.nodes) or all(tree.word(i).isupper() for i in range(min(3, len(nodes)))):
        return tree
    return Tree(tree.text, tuple(nodes))


def off_marks(tree: Tree) -> Tree:
    """Hang on the main verb what hangs on a full stop or comma and may hang on any verb."""
    root = next((i for i, node in enumerate(tree.nodes) if node.head < 0), -1)
    if root < 0 or not tree.is_verb(root):
        return tree
    nodes = list(tree.nodes)
    for index, node in enumerate(nodes):
        if node.head < 0 or tree.role(node.head) != "punct":
            continue
        if tree.children(index, "case") and tree.is_noun(index):
            verbs = [one for one in range(index) if tree.is_verb(one)]
            nodes[index] = replace(node, head=max(verbs, default=root), relation="obl")
        elif (verb := _verb_beside(tree, index)) is not None:
            nodes[index] = replace(node, head=verb, relation="obj")
        elif tree.role(index) in _LOOSE:
            nodes[index] = replace(node, head=root)
    return (
        tree if nodes == list(tree.nodes) or not is_tree(nodes) else Tree(tree.text, tuple(nodes))
    )


def _verb_beside(tree: Tree, noun: int) -> int | None:
    """Return the verb without an object that stands right before a noun phrase."""
    before = min(tree.subtree(noun)) - 1
    objects = before >= 0 and tree.children(before, "obj", "ccomp", "xcomp")
    if not tree.is_noun(noun) or before < 0 or not tree.is_verb(before) or objects:
        return None
    return None if tree.children(noun, "acl") else before
