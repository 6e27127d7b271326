"""Figures of accounts, which rise and fall: what a date dates is the change, or the having."""

from __future__ import annotations

from ktimeline.events.tree import Tree
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.wordlist import word_set

__all__ = ["is_figure", "past_figure"]

_FIGURES = word_set(
    """income profit profits loss losses earnings revenue revenues sales turnover net return returns
    costs expenses output orders deliveries exports imports"""
)
_CHANGES = word_set(
    """jump rise fall drop increase surge plunge decline climb slip soar tumble double triple total
    grow shrink slump sink gain edge dip advance widen narrow slide rebound recover ease plummet
    swell inch improve exceed decrease quadruple"""
)
_NOUNS = word_set(
    """jump rise fall drop increase surge plunge decline climb slip growth gain slump dip advance
    slide rebound improvement decrease downturn upturn reduction doubling"""
)


def is_figure(word: str) -> bool:
    """Tell whether a noun is a figure of accounts: "income", "sales"."""
    return word.lower() in _FIGURES


def past_figure(tree: Tree, node: int) -> int:
    """Return what happened to a figure: "net income in May | jumped", "a | drop in sales".

    The node itself where it is no figure, or where nothing is told to have changed it.
    """
    if not tree.is_noun(node) or not is_figure(tree.word(node)):
        return node
    above = tree.nodes[node].head
    if tree.role(node) == "nsubj" and above > node and tree.is_verb(above):
        return above
    if tree.role(node) == "obj" and above >= 0 and tree.nodes[above].lemma == "have":
        return above
    if tree.role(node) == "nmod" and 0 <= above < node and tree.nodes[above].lemma in _NOUNS:
        return above
    for verb in range(node + 1, min(node + 3, len(tree.nodes))):
        changed = tree.nodes[verb].tag in {"VBD", "VBN"} and lemma_of(tree.word(verb)) in _CHANGES
        if changed and tree.nodes[verb].head in {node, above}:
            return verb
    return node
