"""A last look at a finished line: a subject with one verb, or more with a joint between them."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from ktimeline.model import Span
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged, tag_text
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["first_clause", "is_finished"]

_JOINTS = frozenset(',;"(cuq')
_SURE = frozenset("VBHwmbh")
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
# A second clause may follow these without a joint: "found the area had grown".
_CONTENT = REPORTING | word_set(
    """know think believe find show see feel fear hope hear mean suspect assume prove ensure let
    make help have get do be wish suggest learn decide agree demand expect ask propose recommend"""
)
_NO_CLAUSE = frozenset({"make", "help", "have", "get", "do", "be"})
# "Ana Poe when the flood came": a conjunction right behind what begins like a subject.
_CUT_SUBJECT = re.compile(r"(?:a?[NCxX0]{1,5})u(?!A?[pG,])(?=.*[VBHwmE])")
_ASKING = word_set("how why what where who that if while although whether")
_ENDS = word_set("the a an and or but nor of whose which who its their his her our my")


def _says(tagged: Tagged, group: Group) -> bool:
    """Tell whether a group is a finite "said", not that of "a man said to be rich"."""
    verb = group.end - 1
    return tagged.word(verb).lower() in {"said", "says"} and tagged.tags[
        verb + 1 : verb + 2
    ] not in {"T", ""}


def first_clause(line: str) -> str:
    """Return a line up to a "said" whose speaker it has lost; the whole line where none is.

    >>> first_clause("Acme said it had cash of $3 billion said it was safe")
    'Acme said it had cash of $3 billion'
    """
    if not line:
        return line
    tagged = tag_text(line, Span(0, len(line)), [])
    groups = [one for one in verb_groups(tagged.tags) if one.kind in _FINITE]
    for first, second in itertools.pairwise(groups):
        lost = not set(tagged.tags[first.end : second.start]) & (_JOINTS | {"r"})
        if lost and _says(tagged, second) and first is not groups[0]:
            return line[: tagged.spans[second.start].start].rstrip()
    return line


@lru_cache(maxsize=2048)
def is_finished(line: str) -> bool:
    """Tell whether a line with a verb is one clause, or several with joints.

    >>> is_finished("The firm went to Leeds was sold"), is_finished("The firm was sold")
    (False, True)
    """
    tagged = tag_text(line, Span(0, len(line)), []) if line else None
    if tagged is None:
        return False
    words = line.rstrip("….").lower().split()
    if not words or (words[-1] in _ENDS and not line.endswith("…")):
        return False
    cut = _CUT_SUBJECT.match(tagged.tags)
    if cut and not {tagged.word(0).lower(), tagged.word(cut.end() - 1).lower()} & _ASKING:
        return False
    groups = [one for one in verb_groups(tagged.tags) if one.kind in _FINITE]
    for first, second in itertools.pairwise(groups):
        between = tagged.tags[first.end : second.start]
        surely = set(tagged.tags[second.start : second.end]) & _SURE or _says(tagged, second)
        known = set(tagged.tags[first.start : first.end]) & _SURE
        if not (surely and known) or set(between) & _JOINTS or ":" in line:
            continue
        said = tagged.tags[max(0, first.start - 2) : first.start - 1] == "R"  # "said it | had"
        if first.start and tagged.tags[first.start - 1] in "rq" and not said:
            continue  # "the house he built | was sold"
        content = _CONTENT - _NO_CLAUSE if _says(tagged, second) else _CONTENT
        if lemma_of(tagged.word(first.end - 1)) in content or "r" in between:
            continue
        return False
    return True
