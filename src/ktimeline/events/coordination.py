"""Verbs that share a date: "On 12 June Kim flew to Oslo, met Ms. Poe and signed the treaty"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ktimeline.events.anchor import Anchor
from ktimeline.events.choice import group_at
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree
from ktimeline.syntax.clauses import clause_of

__all__ = ["tell_partners"]


def tell_partners(telling: Telling, title: str) -> Iterator[Telling]:
    """Yield a telling for each coordinated verb that shares a date and found no room in the title.

    Only a date in front of the subject is surely that of every verb: "met Ms. Poe on 12 June and
    signed a treaty" does not say when it was signed. A verb with a subject or date of its own
    tells of itself.
    """
    tree, tagged = telling.tree, telling.tagged
    node = tree.node_at(tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None or not tree.is_sound or not _is_fronted(tree, node, telling):
        return
    told = title.lower()
    for verb in tree.children(node, "conj"):
        if tree.word(verb).lower() in told or not _shares_date(tree, verb, telling):
            continue
        token = tagged.index_at(tree.nodes[verb].span.start)
        clause = clause_of(tagged, group_at(tagged, tree, verb, token))
        yield replace(telling, anchor=Anchor(token, clause=clause))


def _is_fronted(tree: Tree, verb: int, telling: Telling) -> bool:
    """Tell whether the date stands before the subject of its verb."""
    subjects = tree.children(verb, "nsubj")
    if not tree.is_verb(verb) or not subjects:
        return False
    start = tree.nodes[min(tree.subtree(subjects[0]))].span.start
    return all(telling.tagged.spans[mention].end <= start for mention in telling.mentions)


def _shares_date(tree: Tree, verb: int, telling: Telling) -> bool:
    if not tree.is_verb(verb) or tree.children(verb, "nsubj", "csubj", "mark"):
        return False
    tagged = telling.tagged
    dates = [tagged.spans[index] for index, tag in enumerate(tagged.tags) if tag == "@"]
    branch = [tree.nodes[one].span for one in tree.subtree(verb)]
    return not any(span.overlaps(date) for span in branch for date in dates)
