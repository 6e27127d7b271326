"""Verbs that only complete another: "is expected to | close", "went | to meet"."""

from __future__ import annotations

from ktimeline.events.tree import Tree
from ktimeline.syntax.wordlist import word_set

__all__ = ["whole_verb"]

_SUBJECTS = ("nsubj", "csubj", "expl")
# What these say of a clause belongs to it: "denied that | he met".
_UNSURE = word_set("deny doubt dispute fear suspect reject allege rumour rumor speculate")


def whole_verb(tree: Tree, index: int) -> int:
    """Return the verb that an infinitive hangs on, and so on up: "is expected to | close"."""
    for _ in range(4):
        head = tree.nodes[index].head
        if head >= 0 and tree.role(index) == "ccomp" and tree.nodes[head].lemma in _UNSURE:
            index = head
            continue
        if head < 0 or not (_is_complement(tree, index) or _is_asked(tree, index)):
            return index
        if tree.children(index, *_SUBJECTS) and not _is_asked(tree, index):
            return index
        if not tree.is_verb(head) and not tree.nodes[head].tag.startswith("JJ"):
            return index
        index = head
    return index


def _is_asked(tree: Tree, index: int) -> bool:
    """Tell whether an infinitive has a subject that a verb before it acts on: "asked | X to go"."""
    head = tree.nodes[index].head
    to = any(tree.nodes[mark].tag == "TO" for mark in tree.children(index, "mark"))
    told = tree.role(index) in {"ccomp", "xcomp"} and 0 <= head < index and tree.is_verb(head)
    return to and told and bool(tree.children(index, *_SUBJECTS))


def _is_complement(tree: Tree, index: int) -> bool:
    """Tell whether a verb only completes another: "decide whether | to sail", "went | to meet"."""
    if tree.role(index) == "xcomp":
        return True
    to = any(tree.nodes[mark].tag == "TO" for mark in tree.children(index, "mark"))
    return to and tree.role(index) in {"ccomp", "advcl"} and tree.nodes[index].head < index
