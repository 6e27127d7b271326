"""What some of several did: "two labs, the second of which opened" tells of the second lab."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.governing import main_verb
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree
from ktimeline.syntax.clauses import Clause, Range, clause_of
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["find_partitive", "partitive_title"]

_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
_WHOLES = frozenset({"which", "whom"})
_PART = re.compile(r",[aA]?[0aNxXA]{1,3}p[quN]")  # ", the second of which", ", all of whom"
_HARD = frozenset(';"(uq')
_PLURAL = frozenset({"NNS", "NNPS"})


@dataclass(frozen=True, slots=True)
class Partitive:
    """The tokens of the part ("the second"), its verb group and where its clause ends."""

    part: Range
    group: Group
    end: int

    @property
    def opens(self) -> int:
        """The comma before the part."""
        return self.part[0] - 1

    def anchor(self, tagged: Tagged) -> Anchor:
        """What the date is hung on: the verb of the part."""
        clause = Clause((self.part,), self.group, self.end, ())
        return Anchor(main_verb(tagged.tags, self.group), clause=clause)


def find_partitive(tagged: Tagged, at: int) -> Partitive | None:
    """Return the clause ", the second of which ..." that the date at a token stands in."""
    for found in _PART.finditer(tagged.tags, 0, at):
        which = found.end() - 1
        if tagged.word(which).lower() not in _WHOLES or tagged.word(which - 1).lower() != "of":
            continue
        groups = [one for one in verb_groups(tagged.tags) if one.kind in _FINITE]
        own = next((one for one in groups if one.start > which), None)
        if own is None or tagged.tags[which + 1 : own.start].strip("A@,"):
            continue
        clause = clause_of(tagged, own)
        inside = which < at < clause.end and not set(tagged.tags[own.end : at]) & _HARD
        if inside and not any(own.end <= one.start < at for one in groups):
            return Partitive((found.start() + 1, which - 1), own, clause.end)
    return None


def partitive_title(telling: Telling) -> str:
    """Return "The second lab opened" or "Two of the four sons died"; "" for any other date."""
    tagged, tree = telling.tagged, telling.tree
    found = find_partitive(tagged, telling.mentions[0])
    if found is None or tree is None:
        return ""
    noun = _noun_before(tree, tagged.spans[found.opens].start)
    if noun is None:
        return ""
    part = phrase(tagged, [found.part], ())
    deed = phrase(tagged, [(found.group.start, found.end)], telling.left_out)
    one = tagged.word(found.part[0]).lower() == "the"
    who = f"{part} {_kind(tree, noun)}" if one else f"{part} of the {_counted(tree, noun)}"
    line = f"{capital(who)} {deed[:1].lower()}{deed[1:]}"
    return line if deed and len(line) <= TITLE_LENGTH else ""


def _noun_before(tree: Tree, place: int) -> int | None:
    """Return the last noun in the plural before a place: "| two sets | of papers", if counted."""
    plural = [one for one, node in enumerate(tree.nodes)
              if node.tag in _PLURAL and node.span.end <= place]  # fmt: skip
    if not plural:
        return None
    for above in tree.above(plural[-1]):
        if above in plural and tree.children(above, "nummod"):
            return above
    return plural[-1]


def _kind(tree: Tree, noun: int) -> str:
    """Return one of what a noun in the plural names: "oil | well"."""
    kinds = [tree.word(one) for one in tree.children(noun, "compound", "amod") if one < noun]
    return " ".join([*kinds, tree.nodes[noun].lemma])


def _counted(tree: Tree, noun: int) -> str:
    """Return all that a noun in the plural names, with their number: "four | young | sons"."""
    roles = ("nummod", "amod", "compound")
    words = [tree.word(one).lower() if tree.role(one) == "nummod" else tree.word(one)
             for one in tree.children(noun, *roles) if one < noun]  # fmt: skip
    return " ".join([*words, tree.word(noun)])
