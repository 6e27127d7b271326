"""Whether the letters of a sentence give a clause another subject than its tree."""

from __future__ import annotations

from ktimeline.events.clauses import clause_subjects
from ktimeline.events.complements import whole_verb
from ktimeline.events.mending.attachments import is_arranged
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.roles import is_role
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree, runs
from ktimeline.syntax.clauses import Clause
from ktimeline.syntax.wordlist import word_set

__all__ = ["has_strange_subject", "is_about_another", "is_far", "is_split"]

_FINITE = frozenset("vVEkRS")
_NAMES = frozenset({"NNP", "NNPS"})
_PLACING = frozenset({"in", "at", "near", "on"})
_ONE = frozenset({"was", "has", "is"})
_MANY = frozenset({"were", "have", "are"})
_COUNTING = word_set("one some many most any all none half number member members")


def is_split(telling: Telling, clause: Clause) -> bool:
    """Tell whether the letters give a clause another subject than its tree, or only a part of it.

    True for "Satellite images | had increased" in "satellite images found the area had increased",
    and for "Costa | voted" in "Anna and Ben Costa voted".
    """
    tree, tagged = telling.tree, telling.tagged
    if tree is None or not clause.subject:
        return False
    node = tree.node_at(tagged.spans[telling.anchor.trigger])
    subjects = clause_subjects(tree, whole_verb(tree, node)) if node is not None else []
    if not subjects or subjects[-1] > (node or 0) or tree.nodes[subjects[-1]].tag in {"WDT", "WP"}:
        return False
    head = tagged.index_at(tree.nodes[subjects[-1]].span.start)
    if not any(start <= head < end for start, end in clause.subject):
        return True
    joined = [one for one in tree.children(subjects[-1], "conj") if one > subjects[-1]]
    first = runs(tagged, tree, {min(tree.subtree(subjects[-1]))})
    return bool(joined and first) and first[0][0] < clause.subject[0][0]


def has_strange_subject(telling: Telling, clause: Clause) -> bool:
    """Tell whether the letters give a coordinated verb another subject than the verb before it has.

    True for "the palace | arrested" in "the army stormed the palace and arrested nine".
    """
    tree, tagged = telling.tree, telling.tagged
    node = tree.node_at(tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None or not tree.is_sound or tree.children(node, "nsubj"):
        return False
    joins = [tagged.index_at(tree.nodes[one].span.start) for one in tree.children(node, "cc")]
    if any(start > min(joins, default=len(tagged.tags)) for start, _ in clause.subject):
        return False
    while tree.role(node) == "conj" and tree.is_verb(tree.nodes[node].head):
        node = tree.nodes[node].head
        subjects = tree.children(node, "nsubj")
        if subjects:
            head = tagged.index_at(tree.nodes[subjects[-1]].span.start)
            return not any(start <= head < end for start, end in clause.subject)
    return False


def is_about_another(telling: Telling, clause: Clause) -> bool:
    """Tell whether the letters take a relative clause to be about a noun beside the right one.

    That is for what is arranged an event, "| a visit | to Peru that had been planned", and for
    anything else the nearest noun: "the office of | a judge |, who died".
    """
    tree, tagged = telling.tree, telling.tagged
    node = tree.node_at(tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None or tree.nodes[node].relation != "acl:relcl":
        return False
    noun = tree.nodes[node].head
    if not clause.subject or noun < 0 or not tree.is_noun(noun):
        return False
    start, end = clause.subject[0][0], clause.subject[-1][1]
    head = tagged.index_at(tree.nodes[noun].span.start)
    if is_arranged(tree, node):
        return not start <= head < end
    if "p" not in tagged.tags[start : min(head, end)] or start >= head:
        return False
    who = any(tree.word(one).lower() == "who" for one in tree.children(node, "nsubj"))
    if who and is_role(tree.word(noun).lower()):
        return True
    return _is_of_nearest(tree, node)


def _is_of_nearest(tree: Tree, verb: int) -> bool:
    """Tell whether a clause right behind a noun is about that: "the owner of | a ferry | that".

    Not where what the noun hangs on is an event ("a meeting of ministers that took place") or a
    number of it, nor where it is a place ("the well in the Gulf that"), nor where it disagrees.
    """
    noun = tree.nodes[verb].head
    subjects = tree.children(verb, "nsubj")
    outer = tree.nodes[noun].head
    if not subjects or outer < 0 or tree.role(noun) not in {"nmod", "obl"}:
        return False
    if tree.word(subjects[0]).lower() not in {"who", "that", "which"}:
        return False
    beside = max(tree.subtree(noun) & set(range(subjects[0])), default=-1)
    beside -= tree.word(beside) == ","
    if beside != subjects[0] - 1 - (tree.word(subjects[0] - 1) == ","):
        return False
    if tree.nodes[noun].tag in _NAMES:
        deed = bool(tree.children(verb, "obj")) or tree.word(subjects[0]).lower() == "who"
        cases = {tree.word(one).lower() for one in tree.children(noun, "case")}
        return deed and not cases & _PLACING
    helper = {tree.word(one).lower() for one in tree.children(verb, "aux", "cop")}
    if helper & (_ONE if tree.nodes[noun].tag == "NNS" else _MANY):
        return False
    happens = is_event_noun(tree.word(outer)) and not is_event_noun(tree.word(noun))
    return not happens and tree.word(outer).lower() not in _COUNTING


def is_far(telling: Telling, clause: Clause) -> bool:
    """Tell whether another verb stands between a clause's subject and its verb."""
    if not clause.subject:
        return False
    between = telling.tagged.tags[clause.subject[-1][1] : clause.group.start]
    return bool(set(between) & _FINITE) and is_split(telling, clause)
