"""What the words above an event say of it: denied, refused, hoped for, feared."""

from __future__ import annotations

from ktimeline.events.dated_nouns import MENTIONING
from ktimeline.events.reported import find_hedge
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree
from ktimeline.model import Status
from ktimeline.syntax.wordlist import word_set

__all__ = ["spoken_status"]

# What hangs on these was not done.
_REFUSING = word_set("refuse decline fail deny reject dispute forget neglect omit")
_PREVENTING = word_set("prevent stop block avoid avert cancel bar prohibit ban forbid scrap")
# What hangs on these has still to come.
_AHEAD = word_set(
    """plan intend hope want wish expect aim seek ask urge demand propose promise pledge vow
    threaten prepare agree schedule decide call require request recommend suggest offer order tell
    due slated ready poised likely set"""
)
# What hangs on these may be so, or not.
_DOUBTING = word_set("fear suspect doubt speculate wonder suppose imagine assume unlikely possible")
_DENIED = word_set("deny denies denied denying")
_NEAR = 6  # tokens from "denied" to what was denied: "denied any plans to pay"
_PLANS = word_set("plan plans intention intentions wanting planning intending")
_CLAIMED = word_set("claim report allegation accusation charge rumour rumor suggestion story")
_TOLD = frozenset({"xcomp", "ccomp"})
_NEGATIONS = frozenset({"not", "never"})
_ABSENT = frozenset({"no", "nobody", "none", "nothing", "neither", "nor"})


def spoken_status(telling: Telling) -> Status | None:
    """Return the status that the sentence's tree gives the trigger; None where it says nothing.

    Looks at negations beside the trigger and at the verbs that it completes ("denied that he
    met", "refused to rule", "asked the court to rule", "if it fell").
    """
    tree = telling.tree
    if tree is None:
        return None
    clause = telling.anchor.clause
    hedge = find_hedge(telling.tagged, telling.anchor.trigger) if clause is not None else None
    if hedge is not None and (hedge.status is Status.DENIED or not _is_negated(telling)):
        return hedge.status
    if _denies_doing(telling):
        return Status.DENIED
    if not tree.is_sound:
        return None
    node = tree.node_at(telling.tagged.spans[telling.anchor.trigger])
    if node is None:
        return None
    if not tree.is_verb(node):
        return Status.DENIED if _is_absent(tree, node) else _of_object(tree, node)
    if _is_refused(tree, node) or _has_nobody(tree, node):
        return Status.DENIED
    return _above(tree, node)


def _is_negated(telling: Telling) -> bool:
    """Tell whether the clause of the trigger has a "not" of its own."""
    clause = telling.anchor.clause
    words = range(clause.group.start, clause.group.end) if clause is not None else ()
    return any(telling.tagged.word(one).lower() in _NEGATIONS for one in words)


def _denies_doing(telling: Telling) -> bool:
    """Tell whether a date behind "denied paying", "denied plans to pay" is that of the paying."""
    tagged, trigger, at = telling.tagged, telling.anchor.trigger, telling.mentions[0]
    near = range(trigger, max(-1, trigger - _NEAR), -1)
    verb = next((one for one in near if tagged.word(one).lower() in _DENIED), None)
    if verb is None or at < verb:
        return False
    words = [tagged.word(one).lower() for one in range(verb + 1, max(trigger, at))]
    if verb == trigger and (tagged.tags[verb + 1] == "G" or words[:1] == ["having"]):
        return True
    return any(one in _PLANS and "to" in words[place:] for place, one in enumerate(words[:3]))


def _of_object(tree: Tree, noun: int) -> Status | None:
    """Return the status of a noun by the verb it is the object of: "expects to report a loss"."""
    verb = tree.nodes[noun].head
    if tree.role(noun) != "obj" or verb < 0 or not tree.is_verb(verb):
        return None
    if tree.word(verb).lower() in _DENIED and tree.nodes[noun].lemma not in _CLAIMED:
        return Status.DENIED  # "denied any payment in 2018"
    speaks = tree.nodes[verb].lemma in MENTIONING - {"report"}
    return None if speaks else _above(tree, verb)


def _is_refused(tree: Tree, node: int) -> bool:
    """Tell whether the trigger itself says that what follows was not done: "refused to rule"."""
    refuses = tree.nodes[node].lemma in _REFUSING - {"deny", "reject", "dispute"}
    return refuses and bool(tree.children(node, "xcomp"))


def _has_nobody(tree: Tree, node: int) -> bool:
    """Tell whether nobody did it, or it happened to nobody: "no vote was held"."""
    return any(_is_absent(tree, child) for child in tree.children(node, "nsubj", "obj"))


def _is_absent(tree: Tree, noun: int) -> bool:
    words = (noun, *tree.children(noun, "det", "nummod", "amod"))
    return any(tree.nodes[one].lemma in _ABSENT for one in words)


def _above(tree: Tree, node: int) -> Status | None:
    while tree.role(node) in _TOLD or (tree.role(node) == "advcl" and _is_condition(tree, node)):
        if tree.role(node) == "advcl":
            return Status.POSSIBLE
        head = tree.nodes[node].head
        lemma = tree.nodes[head].lemma
        to = any(tree.nodes[one].tag == "TO" for one in tree.children(node, "mark"))
        if lemma in _REFUSING or lemma in _PREVENTING:
            return Status.DENIED
        if lemma in _DOUBTING:
            return Status.POSSIBLE
        if to and lemma in _AHEAD:
            return Status.PLANNED
        node = head
    return None


def _is_condition(tree: Tree, node: int) -> bool:
    return any(tree.nodes[one].lemma in {"if", "unless"} for one in tree.children(node, "mark"))
