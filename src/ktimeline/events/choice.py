"""Which word a date dates, where the letters of the sentence and its tree disagree."""

from __future__ import annotations

from ktimeline.events.anchor import LIGHT, Anchor
from ktimeline.events.happening import find_happening, finite_verb, verb_over
from ktimeline.events.tree import Tree
from ktimeline.syntax.clauses import clause_of
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["choose_anchor"]

_HOLDING = frozenset({"hold", "stage", "host", "conduct"})
_BESIDE = 4  # tokens
_KINDS = {"VBD": "simple", "VBZ": "present", "VBP": "present", "VB": "infinitive"}


def choose_anchor(tagged: Tagged, tree: Tree, at: int, lettered: Anchor) -> Anchor:
    """Return what the mention, the token at index `at`, dates.

    `lettered` is what the letters of the words say. Where the tree says otherwise the word nearer
    to the date is taken: both are wrong most often about what is far away.
    """
    mention = tagged.spans[at]
    dates = [
        span
        for span, tag in zip(tagged.spans, tagged.tags, strict=True)
        if tag == "@" and span != mention
    ]
    node = find_happening(tree, mention, dates)
    token = tagged.index_at(tree.nodes[node].span.start) if node is not None else at
    far = abs(lettered.trigger - at) < abs(token - at)
    if token >= len(tagged.tags) or tagged.tags[token] == "@" or far:
        node = tree.node_at(tagged.spans[lettered.trigger])
        token = lettered.trigger
    if node is None or _is_currency(tree, tagged, node, token):
        return lettered
    verb = finite_verb(tree, node) if tree.is_verb(node) else verb_over(tree, node, mention)
    if verb is not None:
        node, token = verb, tagged.index_at(tree.nodes[verb].span.start)
    if _hands_over(tree, node, tagged, at, lettered):
        return lettered
    if token == lettered.trigger or token >= len(tagged.tags) or tagged.tags[token] == "@":
        return lettered
    if tree.is_noun(node) and not tree.children(node, "cop"):
        return _of_noun(tagged, tree, node, token)
    return Anchor(token, clause=clause_of(tagged, _group(tagged, tree, node, token)))


def _is_currency(tree: Tree, tagged: Tagged, node: int, token: int) -> bool:
    """Tell whether a "verb" is money for the letters: "17 billion won"."""
    return tagged.tags[token] == "N" and tree.nodes[node].lemma == "win"


def _hands_over(tree: Tree, node: int, tagged: Tagged, at: int, lettered: Anchor) -> bool:
    """Tell whether the verb only says that a noun of its clause happens: "held elections"."""
    other = tree.node_at(tagged.spans[lettered.trigger])
    if other is None or not tree.is_noun(other) or tree.nodes[other].head != node:
        return False
    beside = abs(lettered.trigger - at) < _BESIDE and tree.role(other) == "nsubj"
    lemma, role = tree.nodes[node].lemma, tree.role(other)
    light = lemma in (LIGHT if role == "nsubj" else _HOLDING)
    dated = tree.role(other) == "obj" and _is_subject(tree, tagged, at, node)
    return beside or light or dated


def _is_subject(tree: Tree, tagged: Tagged, at: int, verb: int) -> bool:
    """Tell whether the date is the subject of a verb: "the year brought the failure"."""
    top = tree.top(tagged.spans[at])
    return top is not None and tree.role(top) == "nsubj" and tree.nodes[top].head == verb


def _group(tagged: Tagged, tree: Tree, node: int, token: int) -> Group:
    """Return the verb group of a node: that of the letters, or one made of the tree."""
    for group in verb_groups(tagged.tags):
        if group.start <= token < group.end:
            return group
    helpers = tree.children(node, "aux", "cop")
    start = min([token, *(tagged.index_at(tree.nodes[one].span.start) for one in helpers)])
    kind = _KINDS.get(tree.nodes[node].tag, "past")
    if any(tree.nodes[one].lemma in {"will", "shall"} for one in helpers):
        kind = "future"
    elif any(tree.nodes[one].tag == "MD" for one in helpers):
        kind = "modal"
    return Group(kind, start, token + 1)


def _of_noun(tagged: Tagged, tree: Tree, node: int, token: int) -> Anchor:
    """Return the anchor of a noun, with the clause it is the subject of or that speaks of it."""
    start = token
    for child in tree.below[node]:
        if child < node and tree.role(child) in {"compound", "amod", "det", "nmod", "nummod"}:
            start = min(start, tagged.index_at(tree.nodes[min(tree.subtree(child))].span.start))
    noun = (start, token + 1)
    verb = next((one for one in tree.above(node) if tree.is_verb(one)), None)
    if verb is None:
        return Anchor(token, noun)
    place = tagged.index_at(tree.nodes[verb].span.start)
    if place >= len(tagged.tags):
        return Anchor(token, noun)
    clause = clause_of(tagged, _group(tagged, tree, verb, place))
    if tree.role(node) == "nsubj" and tree.nodes[node].head == verb:
        return Anchor(token, noun, clause)
    return Anchor(token, noun, around=clause)
