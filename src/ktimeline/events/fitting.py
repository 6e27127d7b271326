"""Lines that fit: whole or shorter, by what says least; cut with an ellipsis as the last resort."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ktimeline.events.beginnings import closed_beginning
from ktimeline.events.clauses import Line, core_of
from ktimeline.events.phrasing import TITLE_LENGTH, cut_text, cut_tokens, phrase, tidy
from ktimeline.events.pruning import tell_line
from ktimeline.events.source import Source
from ktimeline.events.tree import Tree, read_tree
from ktimeline.model import Span
from ktimeline.syntax.clauses import Range
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged, tag_text
from ktimeline.syntax.verbs import REPORTING

__all__ = ["fit", "shorten", "shorten_clause"]

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_WORD = re.compile(r"[\w’'-]+")
# Who said it, behind it: ", analysts said in a note".
_ATTRIBUTION = re.compile(
    r",[”\"]? (?:according to|(?:(?!(?:and|but|or|which|who|when|as|while)\b)[\w.’'-]+ ){1,7}?"
    r"(?:said|says|say|wrote|writes|estimates|reported|reports|added|noted|told)\b"
    r"(?! (?:that|to|it)\b))"
    r"[^,]*$"
)
# What has lost its content: "the minister said", "confirmed that".
_OPEN = re.compile(
    r"\b(?:said|says|told|showed|shows|that|to|of|announced|confirmed|admitted|claimed|warned|added|be|been)$"
)
_LEAST = 30  # a line cut to less tells too little
_LEAST_SAID = 20  # what is said in less tells nothing


def shorten(text: str, room: int, trigger: str = "") -> str:
    """Return a text in at most `room` characters, whole where that can be, with its trigger.

    What says least goes, branch by branch; then the end, from where what stands before it is
    whole. Only what has no such joint is cut after a word, and shows it by an ellipsis.
    """
    if len(text) <= room:
        return text
    lead, colon, said = text.partition(": ")
    if colon and room - len(lead) - 2 >= _LEAST_SAID and trigger.lower() in lead.lower():
        line = f"{lead}: {shorten(said, room - len(lead) - 2)}"
        says = any(lemma_of(one) in REPORTING for one in lead.lower().split())
        if says or not line.endswith("…"):
            return line
    return _fitted(text.rstrip("…"), room, trigger) or cut_text(text, room)


def shorten_clause(text: str, trigger: str) -> str:
    """Return a clause on a line: up to the last comma behind its trigger, or shorter."""
    if len(text) <= TITLE_LENGTH:
        return text
    after = text.lower().find(trigger.lower()) + len(trigger)
    comma = text.rfind(", ", max(after, _LEAST), TITLE_LENGTH + 1)
    return text[:comma] if comma > 0 else shorten(text, TITLE_LENGTH, trigger)


def fit(tagged: Tagged, ranges: Sequence[Range], mentions: Sequence[int], trigger: int) -> str:
    """Return the tidied text of the ranges, whole or shorter where it is too long."""
    full = phrase(tagged, ranges, mentions)
    if len(full) <= TITLE_LENGTH:
        return full
    inside = any(start <= trigger < end for start, end in ranges)
    line = shorten(full, TITLE_LENGTH, tagged.word(trigger) if inside else "")
    return (
        line
        if ": " in line or not line.endswith("…")
        else cut_tokens(tagged, ranges, mentions, trigger)
    )


@lru_cache(maxsize=512)
def _fitted(text: str, room: int, trigger: str) -> str:
    """Return the words of a line that say most in so much room, "" where they cannot be whole."""
    if trigger.lower() in (told := _ATTRIBUTION.sub("", text)).lower() and len(told) <= room:
        return told
    tree = read_tree(told, Span(0, len(told)))
    if tree is None or room < _LEAST or trigger.lower() not in told.lower():
        return ""
    kept = next((i for i, _ in enumerate(tree.nodes) if tree.word(i) == trigger), -1)
    if tree.is_sound:
        everything = frozenset(range(len(tree.nodes)))
        source = Source(tree, tag_text(told, Span(0, len(told)), []), (), ())
        line = tell_line(source, Line((everything,), _core(tree, kept)), room)
        if len(line) >= _LEAST and trigger.lower() in line.lower() and _is_whole(line, tree):
            return line
    return tidy(closed_beginning(tree, room, kept))


def _is_whole(line: str, tree: Tree) -> bool:
    """Tell whether a line has kept the verb of its clause and what stood before it."""
    if line.endswith("…") or _OPEN.search(line):
        return False
    finite = next((one for one, _ in enumerate(tree.nodes) if _is_main(tree, one)), None)
    if finite is None:
        return line.split(maxsplit=1)[0].lower() == tree.word(0).lower()
    return tree.word(finite) in _WORD.findall(line)[1:]


def _is_main(tree: Tree, one: int) -> bool:
    """Tell whether a node is a finite verb that is not of a relative or fronted clause."""
    verb = tree.nodes[one].head if tree.role(one) in {"aux", "cop"} else one
    return tree.nodes[one].tag in _FINITE and tree.role(verb) not in {"acl", "advcl", "parataxis"}


def _core(tree: Tree, kept: int) -> frozenset[int]:
    """Return what a line cannot go without: its verb and what that wants, and one word of it."""
    root = next(one for one, node in enumerate(tree.nodes) if node.head < 0)
    core = core_of(tree, root)
    for one in (kept, *tree.above(kept)) if kept >= 0 else ():
        core |= core_of(tree, one) | set(tree.children(one, "case", "mark", "det"))
    return frozenset(core)
