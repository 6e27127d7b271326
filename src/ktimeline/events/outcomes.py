"""What tells more than a participle that only says that a thing came out, or was held."""

from __future__ import annotations

from ktimeline.events.nouns import is_event_noun
from ktimeline.events.tree import Tree
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["HOLDING", "told_by"]

HOLDING = frozenset({"have", "hold", "stage", "host", "conduct"})
_COMING_OUT = frozenset({"release", "publish", "issue", "post", "give", "deliver", "file"})
_CARRYING = frozenset({"carry", "put", "bring"})
_SHOWING = REPORTING | word_set("show find suggest conclude reveal prove estimate indicate")
# What a thing is rather than what was done to it: "ship a computer based on a new chip in May".
_STANDING = frozenset(
    {"base", "call", "name", "own", "locate", "know", "design", "entitle", "involve", "dedicate"}
)


def told_by(tree: Tree, node: int) -> int:
    """Return what tells more than a participle that only says that a thing came out or was held.

    "A referendum held in May | approved": the referendum; "said in a report issued in May": said.
    """
    one = tree.nodes[node]
    if tree.role(node) == "advcl" and one.lemma == "base" and not tree.children(node, "nsubj"):
        return one.head
    if one.relation == "acl" and one.tag == "VBN" and one.lemma in _STANDING:
        above = tree.nodes[one.head].head if one.head >= 0 else -1
        return above if 0 <= above < one.head and tree.is_verb(above) else node
    made = one.lemma in _COMING_OUT | HOLDING | _CARRYING
    if one.relation != "acl" or one.tag not in {"VBN", "VB"} or not made:
        return node
    noun = one.head
    verb = tree.nodes[noun].head
    if noun > node or verb < 0 or not tree.is_verb(verb) or tree.nodes[verb].tag != "VBD":
        return node
    if tree.role(noun) == "obl" and tree.nodes[verb].lemma in REPORTING:
        return verb
    if tree.role(noun) == "nsubj" and _shows(tree, node, verb):
        return verb
    held = tree.role(noun) == "nsubj" and one.lemma in HOLDING
    return noun if held and is_event_noun(tree.word(noun)) else node


def _shows(tree: Tree, node: int, verb: int) -> bool:
    """Tell whether what came out or was carried out tells something: "a report released | said"."""
    one = tree.nodes[node]
    particles = {tree.word(i) for i in tree.children(node, "compound", "advmod")}
    carried = one.lemma in _CARRYING and "out" in particles
    out = carried or one.lemma in _COMING_OUT | {"conduct"}
    agent = any(tree.nodes[child].relation == "obl:agent" for child in tree.below[node])
    return out and not agent and tree.nodes[verb].lemma in _SHOWING
