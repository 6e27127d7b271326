"""What the verbs of a sentence do something to: the objects that an "it" may take up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ktimeline.events.discourse import Kind, read_subject
from ktimeline.events.nameparts import NOT_NAMES
from ktimeline.events.names import Name
from ktimeline.events.roles import is_role
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = [
    "LIGHT_NOUNS",
    "MAKING",
    "affected_before",
    "is_done_to_things",
    "is_passive",
    "tells_of_object",
]

# A noun phrase with "the" or "a", and what it is of or at: "the pier at Elie".
_OBJECT = re.compile(r"a(?:[NCxXy0G]|[EP](?=[NCxX]))*[NCxXy](?:p(?:a?[NCxXy]*[NCxX]|C+))?")
_ARTICLES = frozenset({"the", "a", "an", "this", "that"})
_PARTICLES = frozenset({"up", "out", "down", "off", "away", "back", "over"})
_PLACING = frozenset({"at", "in", "of"})
# "A lot of work", "took a look": no things.
LIGHT_NOUNS = word_set(
    """lot number variety bit deal part chance look step role time way place range handful majority
    couple dozen half third quarter hundred thousand million billion pair series bulk rest share
    kind sort type piece"""
)
_PASSIVE = re.compile(r"[bBeng]A*[EPRf]$")
# What is done to things that are made, not to what happens.
MAKING = word_set(
    """rebuild build repair restore replace reconstruct demolish find recover sell buy paint steal
    reopen refurbish rename dismantle salvage auction unveil design construct erect tear raise"""
)


def affected_before(tagged: Tagged, names: Sequence[Name], until: int) -> str:
    """Return the one thing that a verb before token `until` has as its object, "" for none or more.

    "The picture" in "a thief cut the picture from its frame, and | it".
    """
    found = {
        text
        for group in verb_groups(tagged.tags)
        if group.end <= until
        for text in _object_of(tagged, names, group, until)
    }
    return found.pop() if len(found) == 1 else ""


def _object_of(tagged: Tagged, names: Sequence[Name], group: Group, until: int) -> Iterator[str]:
    start = group.end
    while start < until and tagged.word(start).lower() in _PARTICLES:
        start += 1  # "dug up | the vase"
    found = _OBJECT.match(tagged.tags, start, until)
    if found is None or tagged.word(start).lower() not in _ARTICLES:
        return
    if is_passive(tagged, group):
        return  # "was named the winner"
    end = found.end()
    core = next((at for at in range(start, end) if tagged.tags[at] == "p"), end)
    placed = core < end and tagged.word(core).lower() in _PLACING
    placed = placed and tagged.word(end - 1) not in NOT_NAMES  # "in March"
    if not placed or (tagged.tags[core + 1] == "a" and tagged.word(core + 1) not in _ARTICLES):
        end = core  # "a coin in his field"
    thing = read_subject(tagged, names, start, core)
    head = tagged.word(core - 1).lower()
    if thing.kind is not Kind.THING or is_role(head) or head in LIGHT_NOUNS:
        return
    whole = read_subject(tagged, names, start, end)
    yield whole.text if whole.kind is Kind.THING else thing.text


def is_passive(tagged: Tagged, group: Group) -> bool:
    """Tell whether something is done to the subject of a verb group: "was rebuilt"."""
    return _PASSIVE.search(tagged.tags[group.start : group.end]) is not None


def is_done_to_things(tagged: Tagged, at: int) -> bool:
    """Tell whether a pronoun is what is built, found or sold: "| it was rebuilt"."""
    group = next((one for one in verb_groups(tagged.tags) if one.start > at), None)
    if group is None or not is_passive(tagged, group):
        return False
    return lemma_of(tagged.word(group.end - 1).lower()) in MAKING


def tells_of_object(tagged: Tagged, at: int) -> bool:
    """Tell whether something is done to what a pronoun means, unlike in "it was the third"."""
    group = next((one for one in verb_groups(tagged.tags) if one.start > at), None)
    if group is None or set(tagged.tags[at + 1 : group.start]) - {"A", "@", ","}:
        return False
    return is_passive(tagged, group)
