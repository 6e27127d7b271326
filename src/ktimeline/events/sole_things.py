"""The one thing that is told of before "it", where its clause has another subject before it."""

from __future__ import annotations

from ktimeline.events.affected import LIGHT_NOUNS
from ktimeline.events.earlier import ToldSentence, own_sentence, sentences_before
from ktimeline.events.telling import Telling
from ktimeline.events.things import thing_text
from ktimeline.events.tree import Tree
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_sole_thing"]

_WEATHER = frozenset({"rain", "snow", "hail", "thunder", "drizzle", "freeze", "thaw", "matter"})
# Of those that hope or say nothing is told that only they can be.
_MINDS = word_set(
    """hope expect plan intend want believe think fear decide try agree refuse seek wish aim say
    announce claim admit deny add warn"""
)
_VAGUE = frozenset(
    f"{some}{one}" for some in ("no", "some", "any", "every") for one in ("body", "one", "thing")
)
_CORE = ("nsubj", "obj")
_SITED = frozenset({"in", "at", "near", "off", "on", "over", "by", "since", "until", "during"})
_LONE = frozenset({"it", "its", "this", "that"})


def find_sole_thing(telling: Telling, at: int) -> str:
    """Return what "it" at a token, the subject of its clause, stands for; "" if that is unclear.

    That is the one thing before it in its sentence, or else in the sentence before: "two riders
    left | the race | since it began", "| the mill | is old. Locals say it closed in May".
    """
    own = own_sentence(telling)
    node = own.tree.node_at(telling.tagged.spans[at]) if own is not None else None
    if own is None or node is None or not own.tree.is_sound:
        return ""
    tree = own.tree
    head = tree.nodes[node].head
    if tree.role(node) != "nsubj" or head < 0 or tree.nodes[head].lemma in _WEATHER | _MINDS:
        return ""
    found = _told(own, node)
    if found is None:
        for earlier in sentences_before(telling, 1):
            if earlier.tree.is_sound:
                found = _told(earlier, len(earlier.tree.nodes))
                return thing_text(earlier, found, "it") if found is not None and found >= 0 else ""
        return ""
    return thing_text(own, found, "it") if found >= 0 else ""


def _told(told: ToldSentence, until: int) -> int | None:
    """Return the one thing among the first nodes; -1 where there are more, None for none."""
    tree = told.tree
    if any(tree.word(one).lower() in _LONE for one in range(until)):
        return -1
    things = [one for one in range(until) if _is_thing(told, one)]
    if not things:
        return None
    return things[0] if len(things) == 1 and tree.role(things[0]) in _CORE else -1


def _is_thing(told: ToldSentence, node: int) -> bool:
    """Tell whether a noun may be "it": no person, date, part of a name or place of a clause."""
    tree = told.tree
    if tree.nodes[node].tag not in {"NN", "NNP"} or told.is_person(node) or told.is_dated(node):
        return False
    if tree.role(node) not in {"nsubj", "obj", "obl", "nmod", "conj", "appos", "root"}:
        return False
    if tree.word(node).lower() in LIGHT_NOUNS | _VAGUE:
        return False
    if tree.role(node) == "obj" and _is_bare(tree, node):
        return False
    cases = {tree.word(one).lower() for one in tree.children(node, "case")}
    return not (tree.role(node) in {"obl", "nmod"} and cases & _SITED)


def _is_bare(tree: Tree, noun: int) -> bool:
    """Tell whether an object goes with its verb: "took | office"."""
    return tree.nodes[noun].tag == "NN" and not tree.children(noun, "det", "nummod", "nmod")
