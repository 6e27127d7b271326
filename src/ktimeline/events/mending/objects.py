"""Relative clauses read as contents: "a pact that it signed" is no report that it signed."""

from __future__ import annotations

from ktimeline.events.mending.links import Find, Links
from ktimeline.events.tree import Tree
from ktimeline.syntax.verbs import INTRANSITIVE, REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["OBJECTS"]

_ROLES = frozenset({"ccomp", "advcl", "acl"})
# Whom one tells that something is so, and what may be so.
_ADDRESSING = word_set("tell inform warn convince assure remind promise persuade notify show teach")
_CONTENTS = word_set(
    """fact news claim report sign evidence idea statement hope fear belief chance risk argument
    allegation accusation assertion rumour rumor suspicion suggestion theory notion proof feeling
    concern warning promise pledge condition agreement announcement view possibility doubt story
    confirmation indication proposal decision guarantee assurance order demand message day time
    moment year way reason extent conclusion finding rule law hint word ground understanding"""
)
# Verbs that often stand without an object.
_OFTEN_BARE = word_set(
    """agree fail work change end begin start stop move grow close open improve continue increase
    break lose win play lead know think believe find need want hope plan try decide be have do
    matter count pass turn return leave help pay differ"""
)
_BARE = INTRANSITIVE | REPORTING | _OFTEN_BARE


def _that_as_object(tree: Tree, verb: int) -> Links:
    """Read the "that" of "left a pact that it | signed" as what was signed."""
    marks = [one for one in tree.children(verb, "mark") if tree.word(one).lower() == "that"]
    if tree.role(verb) not in _ROLES or len(marks) != 1 or tree.children(verb, "cop", "obj"):
        return {}
    that, noun = marks[0], marks[0] - 1
    subjects = tree.children(verb, "nsubj")
    if noun < 1 or tree.nodes[noun].tag not in {"NN", "NNS"} or len(subjects) != 1:
        return {}
    if not that < subjects[0] < verb or tree.nodes[subjects[0]].relation != "nsubj":
        return {}
    deed = next(iter(tree.children(verb, "xcomp")), verb)
    wants = not tree.children(deed, "obj", "ccomp", "xcomp") and tree.nodes[deed].lemma not in _BARE
    if not wants or tree.children(verb, "ccomp") or noun in tree.subtree(verb):
        return {}
    above = next((one for one in tree.above(noun) if tree.is_verb(one)), None)
    content = tree.nodes[noun].lemma in _CONTENTS
    if content or (above is not None and tree.nodes[above].lemma in _ADDRESSING):
        return {}
    if any(tree.word(one).lower() in {"such", "so"} for one in tree.children(noun, "det", "amod")):
        return {}
    return {verb: (noun, "acl:relcl"), that: (deed, "obj")}


OBJECTS: tuple[Find, ...] = (_that_as_object,)
