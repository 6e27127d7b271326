"""Nouns with a date of their own in clauses of another time: "still paying for the 2018 drought".

Only the noun happened at its date; the clause, which speaks of it later, did not.
"""

from __future__ import annotations

from ktimeline.events.anchor import LIGHT, Anchor
from ktimeline.events.dated_nouns import MENTIONING, OCCASIONS
from ktimeline.events.figures import is_figure
from ktimeline.events.governing import main_verb
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.tree import Tree
from ktimeline.syntax.clauses import Clause
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["stands_apart"]

_OF_ITS_TIME = frozenset({"simple", "past", "said"})  # kinds of verb groups
# "died in the 2 May fire": the clause is of the date of the noun.
_WITHIN = word_set("in at on during by with amid through when as")
# "reported a fall in sales": the line needs who did; what is denied is told as denied.
_TELLING = word_set("report post announce record deny reject refuse dispute")
_PERFECT = frozenset("h")
_NEGATED = frozenset("O")
_LOOKING_AHEAD = word_set("expect anticipate await plan propose fear predict schedule set")
_FIGURES = frozenset({"results", "result", "performance"})
_RECALLING = frozenset({"anniversary", "centenary", "centennial", "bicentenary", "jubilee"})
_FAR = 4  # phrases between a noun and the verb


def stands_apart(tagged: Tagged, tree: Tree | None, anchor: Anchor, *, ahead: bool) -> bool:
    """Tell whether the date of an anchor is that of its noun alone, not of the clause with it.

    So it is where the clause is told of now or of what may be ("is paying for the drought of
    2018", "last week's fire may have been arson"), and where the noun stands deep in it ("agreed
    to pay victims of the April fire"). A clause that says that the noun took place is of its date.
    """
    clause = anchor.clause or anchor.around
    if anchor.noun is None or clause is None or ahead or not is_event_noun(_word(tagged, anchor)):
        return False
    if anchor.clause is not None and anchor.trigger >= anchor.clause.group.start:
        return False
    if _is_remembered(tagged, anchor.noun[0]):
        return True
    noun = _word(tagged, anchor)
    if {noun, noun.removesuffix("s")} & OCCASIONS or is_figure(noun) or noun in _FIGURES:
        return False
    verb = lemma_of(tagged.word(main_verb(tagged.tags, clause.group)))
    may_be = verb == "be" and "m" in tagged.tags[clause.group.start : clause.group.end]
    light = verb in LIGHT and tagged.tags[clause.group.end : clause.group.end + 1] != "T"
    if (light and not may_be) or verb in _LOOKING_AHEAD:
        return False
    if _is_of_another_time(tagged, clause):
        return not _is_since(tagged, anchor)
    speaks = verb in MENTIONING - _TELLING
    return anchor.clause is None and _is_deep(tagged, tree, anchor, spoken_of=speaks)


def _word(tagged: Tagged, anchor: Anchor) -> str:
    return tagged.word(anchor.trigger).lower()


def _is_remembered(tagged: Tagged, start: int) -> bool:
    """Tell whether a noun is what a later day recalls: "the anniversary of the 1985 | quake"."""
    while start and tagged.tags[start - 1] in "a@NA":
        if tagged.word(start - 1).lower() == "of":
            break
        start -= 1
    of = start > 1 and tagged.word(start - 1).lower() == "of"
    return of and tagged.word(start - 2).lower() in _RECALLING


def _is_since(tagged: Tagged, anchor: Anchor) -> bool:
    """Tell whether the clause lasts since what the noun names: "empty since a fire in 2014"."""
    start = anchor.noun[0] if anchor.noun is not None else 0
    return start > 0 and tagged.word(start - 1).lower() == "since"


def _is_of_another_time(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a verb group is of now, of what may be, or says what did not come of it."""
    letters = set(tagged.tags[clause.group.start : clause.group.end])
    if clause.group.kind not in _OF_ITS_TIME or letters & _PERFECT:
        return True
    words = {tagged.word(one).lower() for one in range(clause.group.start, clause.group.end)}
    return bool(letters & _NEGATED) and "not" in words


def _is_deep(tagged: Tagged, tree: Tree | None, anchor: Anchor, *, spoken_of: bool) -> bool:
    """Tell whether a phrase that is not of the clause's time leads to a noun: "victims | of".

    So is the object of a verb that only speaks of it: "recalled the 2018 fire".
    """
    node = tree.node_at(tagged.spans[anchor.trigger]) if tree is not None else None
    if tree is None or node is None or not tree.is_sound:
        return False
    for _ in range(_FAR):
        cases = {tree.word(one).lower() for one in tree.children(node, "case")}
        if cases - _WITHIN and tree.role(node) in {"nmod", "obl"}:
            return True
        if tree.role(node) not in {"nmod", "compound", "conj"}:
            return spoken_of and tree.role(node) == "obj"
        node = tree.nodes[node].head
    return False
