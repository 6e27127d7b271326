"""Where a thing was said: "In a statement issued on Friday, the bank said ..." tells the saying."""

from __future__ import annotations

import re
from dataclasses import replace

from ktimeline.events.tree import Tree
from ktimeline.syntax.clauses import Clause, clause_of
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_letter", "said_behind"]

_DOCUMENTS = word_set(
    """statement release report bulletin letter interview speech article memo memorandum notice
    filing document study survey email e-mail message note paper post posting communique
    communiqué testimony essay editorial column brief advisory warning ruling decision order
    lecture book video tape recording broadcast poll review analysis issue edition"""
)
_COMING_OUT = word_set(
    """issued released published posted given delivered filed sent made written dated broadcast
    aired distributed circulated handed conducted taken leaked obtained recorded unveiled"""
)
_LED = frozenset({"in", "according"})
_REACH = 8  # tokens from "in" to its noun
_BETWEEN = frozenset("pTaNCxX@sA")
_SUBJECT = re.compile(r"[aNCxX0rs]+A*")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def find_letter(tagged: Tagged, at: int) -> Clause | None:
    """Return the main clause behind "In a letter to Ana Ruiz dated 4 May 1902, ..."."""
    tags = tagged.tags
    if at < 3 or tagged.word(0).lower() != "in" or tagged.word(at - 1).lower() != "dated":
        return None
    document = any(tagged.word(one).lower() in _DOCUMENTS for one in range(1, at - 1))
    if not document or tags[at + 1 : at + 2] != ",":
        return None
    group = next((one for one in verb_groups(tags) if one.start > at + 1), None)
    if group is None or not _SUBJECT.fullmatch(tags, at + 2, group.start):
        return None
    return replace(clause_of(tagged, group), subject=((at + 2, group.start),))


def said_behind(tagged: Tagged, tree: Tree, at: int, trigger: int) -> int | None:
    """Return the node of the verb around "in a report (issued) <date>,"; None for anything else.

    `at` is the token of the date, `trigger` the document's noun or the participle behind it. What
    is so "according to a report on Friday" is told by the main verb.
    """
    tags = tagged.tags
    noun = trigger - (tagged.word(trigger).lower() in _COMING_OUT)
    if noun < 1 or tagged.word(noun).lower() not in _DOCUMENTS:
        return None
    low = max(0, noun - _REACH)
    lead = max((one for one in range(low, noun) if tagged.word(one).lower() in _LED), default=-1)
    if lead < 0 or set(tags[lead + 1 : noun]) - _BETWEEN:
        return None
    if tagged.word(lead).lower() == "according":
        return _root(tree) if noun == trigger else None
    end = max(at, trigger)
    comma = tags.find(",", end, end + _REACH)
    opens = lead == 0 or tags[lead - 1] in ',;"c'
    if not opens or comma < 0 or set(tags[end + 1 : comma]) - _BETWEEN:
        return None
    for node, one in enumerate(tree.nodes):
        behind = one.span.start >= tagged.spans[comma].end
        if behind and one.tag in _FINITE and not _is_inserted(tree, node):
            return _main_verb(tree, node)
    return None


def _is_inserted(tree: Tree, node: int) -> bool:
    """Tell whether a verb only says more of a noun: "the mayor, who | claims ..., said"."""
    if tree.word(node - 1).lower() in {"who", "which"}:
        return True
    return any(tree.nodes[one].relation == "acl:relcl" for one in (node, *tree.above(node)))


def _root(tree: Tree) -> int | None:
    """Return the finite verb that all else hangs on."""
    root = next((index for index, node in enumerate(tree.nodes) if node.head < 0), -1)
    helped = root >= 0 and bool(tree.children(root, "aux", "cop"))
    return root if root >= 0 and (tree.nodes[root].tag in _FINITE or helped) else None


def _main_verb(tree: Tree, node: int) -> int:
    """Return the verb that an auxiliary helps, or the verb itself."""
    return tree.nodes[node].head if tree.role(node) in {"aux", "cop"} else node
