"""Mends of what parsers get wrong most often, so that clauses have their own subjects and verbs.

"Mr. Lund, who took office in May, denied it" and "Ms. Poe, appointed in May, said so" are read as
two coordinated verbs; a participle that opens a sentence is read as its main verb. Each mend looks
for a shape that no right tree has, so that a right tree is left as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.events.mending.attachments import AGES, ATTACHMENTS
from ktimeline.events.mending.forms import FORMS, with_actives
from ktimeline.events.mending.insertions import INSERTIONS
from ktimeline.events.mending.joints import JOINTS, JOINTS_OF_NOUNS
from ktimeline.events.mending.links import Find, relinked
from ktimeline.events.mending.marks import off_marks, with_acronyms
from ktimeline.events.mending.objects import OBJECTS
from ktimeline.events.mending.towns import TOWNS
from ktimeline.events.tree import Tree

__all__ = ["mend"]

_OF_VERBS: tuple[Find, ...] = (*FORMS, *INSERTIONS, *JOINTS, *OBJECTS, *ATTACHMENTS)
_OF_NOUNS: tuple[Find, ...] = (*TOWNS, *JOINTS_OF_NOUNS, *AGES)


def mend(tree: Tree) -> Tree:
    """Return the tree with its words hung where they belong; a right tree as it is."""
    tree = off_marks(with_acronyms(tree))
    verbs = [index for index in range(len(tree.nodes)) if tree.is_verb(index)]
    nouns = [
        index
        for index, node in enumerate(tree.nodes)
        if tree.is_noun(index) or (node.head < 0 and node.tag in {"CD", "DT"})
    ]
    return with_actives(_mended(_mended(tree, _OF_VERBS, verbs), _OF_NOUNS, nouns))


def _mended(tree: Tree, finds: Sequence[Find], places: Sequence[int]) -> Tree:
    for find in finds:
        for index in places:
            if links := find(tree, index):
                tree = relinked(tree, links)
    return tree
