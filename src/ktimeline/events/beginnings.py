"""How much of the beginning of a line is whole: no word of it hangs on what is gone."""

from __future__ import annotations

from ktimeline.events.binding import is_bound
from ktimeline.events.tree import Tree

__all__ = ["closed_beginning"]

_LEAST = 30  # a line cut to less tells too little
# What may be gone while the word that it hangs on stays.
_OPTIONAL = frozenset(
    {"obl", "advcl", "acl", "conj", "cc", "punct", "nmod", "appos", "parataxis", "advmod"}
)
_MARKS = frozenset({"punct", "cc", "case", "mark", "det", "aux"})
_OPEN = frozenset({"IN", "TO", "DT", "CC", "PRP$", "WDT", "WP", "WRB", "MD", "POS", ",", "``", "("})


def closed_beginning(tree: Tree, room: int, kept: int = -1) -> str:
    """Return the longest beginning in at most `room` characters that is whole, else "".

    It holds the node `kept`, no word of it hangs on a word behind it, and what is gone its words
    can go without: "Ana Poe agreed to buy the mill | for 12 million shares".
    """
    nodes = tree.nodes
    first = nodes[0].span.start if nodes else 0
    for stop in range(len(nodes) - 1, kept, -1):
        end = nodes[stop - 1].span.end if stop else first
        if end - first < _LEAST:
            return ""
        if end - first <= room and _is_closed(tree, stop):
            return tree.text[first:end].rstrip(" ,;:—–-")
    return ""


def _is_closed(tree: Tree, stop: int) -> bool:
    if stop < 2 or tree.nodes[stop - 1].tag in _OPEN:
        return False
    if tree.nodes[stop - 1].tag == "JJ" and tree.nodes[stop - 2].tag in _OPEN:
        return False  # "with new | vocalist"
    if tree.nodes[stop].tag == "NNP" and tree.is_noun(stop - 1):
        return False  # "the pilot | Ana Poe"
    if any(node.head >= stop for node in tree.nodes[:stop]):
        return False
    for index in range(stop, len(tree.nodes)):
        head = tree.nodes[index].head
        if head >= stop or tree.role(index) in _MARKS:
            continue
        if tree.role(index) not in _OPTIONAL or is_bound(tree, index):
            return False
    return _speaks(tree, stop)


def _speaks(tree: Tree, stop: int) -> bool:
    """Tell whether the root of a tree is in its beginning."""
    return any(node.head < 0 for node in tree.nodes[:stop])
