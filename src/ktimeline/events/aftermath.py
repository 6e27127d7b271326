"""What happened and had no sequel: "A breach in 1889 was never repaired", "has not said what"."""

from __future__ import annotations

import itertools
import re

from ktimeline.events.anchor import Anchor
from ktimeline.syntax.clauses import clause_of
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_unsaid", "find_unsettled", "is_unreal"]

_THING = re.compile(r"a[A0NxXvGy]{1,3}?(?:p(?:a?[NCxX0]{1,3}))?(?=p@(?P<rest>[BbHhoOA]))")
_DENIED = re.compile(r"@A*[BbHhoO]?n?A+n?[EPVRNav]|@A+V")
_NOT = frozenset({"not", "never"})
# What is done about a thing that has happened, so that it happened whether or not it was done.
_SETTLING = word_set(
    """explain solve investigate admit prove punish avenge forget forgive recover repair resolve
    settle acknowledge prosecute trace identify come find determine"""
)
_ACCIDENT = word_set("accident coincidence surprise secret mistake")
_SAYING = word_set(
    "say explain disclose reveal decide know specify indicate state announce clarify understand"
)
_ASKING = word_set("what who whom how why when where whether which if")
_UNREAL = re.compile(r"mA*hA*n?A*[EPVRf]|mA*hA*n")


def find_unsettled(tagged: Tagged, at: int) -> Anchor | None:
    """Return the noun of "A breach in 1889 was never repaired": it happened, the repair did not."""
    found = _THING.match(tagged.tags)
    if found is None or found.end() + 1 != at or _DENIED.match(tagged.tags, at) is None:
        return None
    group = next((one for one in verb_groups(tagged.tags) if one.end > at + 1), None)
    if group is None or {"c", ","} & set(tagged.tags[at : group.start]):
        return None
    words = {tagged.word(one).lower() for one in range(at + 1, group.end + 1)}
    if set(tagged.tags[group.start : group.end]) <= set("BbA"):  # "was not an accident"
        following = {tagged.word(one).lower() for one in range(group.end, len(tagged.tags))}
        lasts = bool(following & _ACCIDENT)
    else:
        lasts = lemma_of(tagged.word(group.end - 1)) in _SETTLING
    if not (words & _NOT and lasts):
        return None
    led = tagged.tags.find("p", 0, found.end())
    trigger = (led if led > 0 else found.end()) - 1
    return Anchor(trigger, (0, found.end()))


def find_unsaid(tagged: Tagged, at: int) -> Anchor | None:
    """Return the denied saying of "has not said what it will pay after 2020"."""
    groups = list(verb_groups(tagged.tags))
    for group, inner in itertools.pairwise(groups):
        words = {tagged.word(one).lower() for one in range(group.start, group.end)}
        opens = group.end < len(tagged.tags) and tagged.word(group.end).lower() in _ASKING
        said = lemma_of(tagged.word(group.end - 1)) in _SAYING
        negated = words & _NOT or any(word.endswith(("n't", "n’t")) for word in words)
        if not (opens and said and negated) or inner.end > at:
            continue
        if set(tagged.tags[inner.end : at]) & set(',;.uqc("'):
            continue
        if any(one.start == at + 1 for one in groups):
            continue  # "if the arrest announced today | stemmed from it"
        return Anchor(group.end - 1, clause=clause_of(tagged, group))
    return None


def is_unreal(tagged: Tagged, at: int) -> bool:
    """Tell whether a date is that of a condition never met: "Had it held on Sunday, he would"."""
    tags = tagged.tags
    comma = tags.find(",", at)
    opens = tags[:1] == "H" or tagged.word(0).lower() == "had"
    inverted = opens and tags[1:2] in {"a", "C", "r", "N", "X"}
    return inverted and comma > 0 and _UNREAL.search(tags, comma) is not None
