"""One of several told together: "the first bridge was built in 1900, the second in 1930".

What stands for the noun ("a third", "another", "the last") gets its noun back, and with it the
verb that it shares.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.governing import main_verb
from ktimeline.events.nouns import is_event_noun
from ktimeline.syntax.clauses import Clause, Range, clause_of
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["Instance", "find_instance", "is_alone", "is_count", "other_instances"]

_ORDINALS = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth last latest final next other"
)
_ALONE = word_set("another one")
_ARTICLES = frozenset({"a", "an", "the"})
_COUNTS = word_set("several both many few")
_AFTER = frozenset({"after", "following", "despite", "before"})
_LISTED = re.compile(r"(?<=p)(?P<noun>0[NxXS]{1,3}),p@(?:,p?@)*,?cp?@(?=[.,;])")
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
_NOUNS = frozenset("NxXCyvEk")


@dataclass(frozen=True, slots=True)
class Instance:
    """What stands for the noun, the clause it shares, and the noun phrase that is counted."""

    own: Range
    group: Group
    subject: Range
    counted: Range

    def anchor(self, tagged: Tagged) -> Anchor:
        """What the date is hung on: the shared verb, or the noun where that alone is told."""
        inner = self.counted[0] > self.group.end and tagged.tags[self.counted[0] - 1] in "pT"
        verb = main_verb(tagged.tags, self.group)
        trigger = self.counted[1] - 1 if inner else verb
        return Anchor(trigger, clause=Clause((self.subject,), self.group, self.own[1], ()))


def find_instance(tagged: Tagged, at: int) -> Instance | None:
    """Return the one of several that the date at a token belongs to; None for any other date."""
    own = _standing_for(tagged, at)
    if own is None:
        return _listed(tagged, at)
    groups = [one for one in verb_groups(tagged.tags) if one.kind in _FINITE and one.end <= own[0]]
    if len(groups) != 1:
        return None
    subject = clause_of(tagged, groups[0]).subject
    if len(subject) != 1 or subject[0][1] > groups[0].start:
        return None
    counted = _counted_before(tagged, own[0] - 1, groups[0].end) or _counted(tagged, subject[0])
    if counted is None:
        return None
    return Instance(own, groups[0], subject[0], counted)


def _listed(tagged: Tagged, at: int) -> Instance | None:
    """Return one of a counted noun with listed dates: "after two defeats, in 2015 and 2017"."""
    for found in _LISTED.finditer(tagged.tags):
        start, end = found.span("noun")
        groups = [one for one in verb_groups(tagged.tags) if one.kind in _FINITE]
        if not end < at < found.end() or not groups or groups[0].start > start:
            continue
        if not is_count(tagged, start) or tagged.word(start).lower() in _COUNTS:
            return None
        if tagged.word(start - 1).lower() not in _AFTER and not is_event_noun(tagged.word(end - 1)):
            return None
        return Instance((end, end), groups[0], (0, groups[0].start), (start, end))
    return None


def _standing_for(tagged: Tagged, at: int) -> Range | None:
    """Return the tokens before a date that stand for a noun: ", the second | in 1930"."""
    end = at - (at > 0 and tagged.tags[at - 1] == "p")
    if end < 3:
        return None
    word, start = tagged.word(end - 1).lower(), end - 1
    if word in _ORDINALS:
        if tagged.word(start - 1).lower() not in _ARTICLES:
            return None
        start -= 1
    elif word not in _ALONE:
        return None
    joined = tagged.tags[start - 1] == "," or (
        tagged.tags[start - 1] == "c" and tagged.tags[start - 2] in "@,"
    )
    closed = tagged.tags[at + 1 : at + 2] in {"", ".", ",", ";", "c"}
    return (start, end) if joined and closed else None


def _counted_before(tagged: Tagged, end: int, start: int) -> Range | None:
    """Return the counted noun phrase right before a comma: "wrote | four novels |, the last"."""
    first = end
    while first > start and tagged.tags[first - 1] in "NxX":
        first -= 1
    if first == end or first <= start or not is_count(tagged, first - 1):
        return None
    return first - 1, end


def _counted(tagged: Tagged, subject: Range) -> Range | None:
    """Return a subject that is one of several, or several."""
    start, end = subject
    if end - start < 2 or tagged.tags[end - 1] not in _NOUNS:
        return None
    first = tagged.word(start).lower()
    led = first in _ARTICLES and tagged.word(start + 1).lower() in _ORDINALS and end - start > 2
    return subject if led or first in _ALONE or is_count(tagged, start) else None


def is_count(tagged: Tagged, at: int) -> bool:
    """Tell whether a token says how many there are: "three", "several"."""
    word = tagged.word(at).lower()
    return (tagged.tags[at] == "0" and not word.isdigit()) or word in _COUNTS


def is_alone(tagged: Tagged, at: int) -> bool:
    """Tell whether a token is "one" or "another", which take no article."""
    return tagged.word(at).lower() in _ALONE


def other_instances(tagged: Tagged, at: int) -> range:
    """Return the tokens behind the date at a token that tell of another instance and its date."""
    later = tagged.tags.find("@", at + 1)
    found = find_instance(tagged, later) if later >= 0 else None
    if found is None or "," not in tagged.tags[at:later] or find_instance(tagged, at) is not None:
        return range(at, at)
    return range(at + 1, later + 1) if found.own[0] <= at + 3 else range(at, at)
