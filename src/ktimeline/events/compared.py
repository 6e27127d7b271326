"""What a figure is compared with: "a loss, versus net income of $5 million a year earlier"."""

from __future__ import annotations

from ktimeline.events.anchor import Anchor
from ktimeline.events.clauses import lift_noun
from ktimeline.events.figures import is_figure
from ktimeline.events.phrasing import TITLE_LENGTH
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree
from ktimeline.syntax.clauses import noun_phrase_start
from ktimeline.syntax.tagging import Tagged

__all__ = ["find_compared", "with_owner"]

_REACH = 14  # tokens between a figure and its date
_AGAINST = frozenset({"than", "versus", "vs", "with", "to"})
_REPORTING = frozenset({"report", "post", "have", "earn", "record", "announce", "lose", "say"})
_NAMES = frozenset({"NNP", "NNPS"})


def find_compared(tagged: Tagged, tree: Tree, at: int) -> Anchor | None:
    """Return the figure of another time that a comparison names, where its owner is named.

    `at` is the token of the date, which stands in a comparison.
    """
    if _owner(tree) is None:
        return None
    for index in (at + 1, at + 2, *range(at - 1, max(-1, at - _REACH), -1)):
        if index >= len(tagged.tags):
            continue
        word = tagged.word(index).lower()
        if word in _AGAINST and index < at:
            return None
        if is_figure(word):
            start = max(noun_phrase_start(tagged.tags, index + 1), at + 1 if index > at else 0)
            against = [one for one in range(start, index) if tagged.word(one).lower() in _AGAINST]
            start = max([start, *(one + 1 for one in against)])
            if "s" in tagged.tags[start:index]:
                return None  # "43% of the company's sales"
            return Anchor(index, (start, index + 1))
    return None


def with_owner(title: str, telling: Telling) -> str:
    """Return "Acme’s net income of $5 million" for a figure that a sentence about Acme compares."""
    tree = telling.tree
    owner = _owner(tree) if tree is not None else None
    if tree is None or owner is None:
        return title
    name = " ".join(tree.word(one) for one in sorted(lift_noun(tree, owner).pieces[0])).rstrip(" ,")
    first = title.split(maxsplit=1)[0]
    rest = title if first.isupper() else title[:1].lower() + title[1:]
    whole = f"{name}’s {rest}"
    return whole if len(whole) <= TITLE_LENGTH else title


def _owner(tree: Tree) -> int | None:
    """Return the named subject of the main verb."""
    for index, node in enumerate(tree.nodes):
        if node.head < 0:
            subjects = tree.children(index, "nsubj") if node.lemma in _REPORTING else []
            named = [one for one in subjects if tree.nodes[one].tag in _NAMES]
            return named[0] if named else None
    return None
