"""Nouns that own a date by the shape of their clause: "called an election for 3 May"."""

from __future__ import annotations

import re

from ktimeline.events.anchor import Anchor
from ktimeline.events.dated_nouns import head_of
from ktimeline.events.nouns import is_event_noun
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged

__all__ = ["find_owned"]

_FIXING = frozenset({"call", "set", "schedule", "fix", "announce", "plan", "propose"})
_FIXED = re.compile(r"(?P<noun>a[NxXyEA]{1,4})p@")
_PARTED = re.compile(r"(?:^|[^C])(?P<noun>a[NCxXyEA]{0,3}[NxXyvE])p?$")
_LENGTH = re.compile(r"(?:minute|hour|day|week|month|year|decade)s$")
_CLEFT = re.compile(r'"?r[Bb](?P<noun>a[NCxXyA]{1,4})p@(?:,[^.;]*,|)A*(?=[uq])')


def find_owned(tagged: Tagged, at: int) -> Anchor | None:
    """Return the event noun that the date at a token belongs to, whatever its clause tells.

    That is what is called for a date, and what "it was ... that" sets apart; None for others.
    """
    return _fixed(tagged, at) or _set_apart(tagged, at) or _parted(tagged, at)


def _parted(tagged: Tagged, at: int) -> Anchor | None:
    """Return the "defeat" of "the defeat last month of the bill": its date parts it from that."""
    if tagged.tags[at + 1 : at + 2] != "p" or tagged.word(at + 1).lower() != "of":
        return None
    found = _PARTED.search(tagged.tags, 0, at)
    if found is None or _LENGTH.search(tagged.word(at)):
        return None  # "within two weeks of the slaying"
    if tagged.tags[at - 1] == "p" and tagged.word(at - 1).lower() not in {"in", "on"}:
        return None
    noun = found.end("noun") - 1
    if not is_event_noun(tagged.word(noun)):
        return None
    end = at + 2
    while tagged.tags[end : end + 1] and tagged.tags[end] in "aNCxXs0":
        end += 1
    return Anchor(noun, (found.start("noun"), end))


def _fixed(tagged: Tagged, at: int) -> Anchor | None:
    """Return the "early election" of "called an early election for May"."""
    if at < 3 or tagged.word(at - 1).lower() != "for":
        return None
    for group in verb_groups(tagged.tags):
        found = _FIXED.match(tagged.tags, group.end)
        if found is None or found.end() != at + 1:
            continue
        active = not set(tagged.tags[group.start : group.end]) & set("bBen")
        if active and lemma_of(tagged.word(group.end - 1)) in _FIXING:
            return _anchor(tagged, *found.span("noun"))
    return None


def _set_apart(tagged: Tagged, at: int) -> Anchor | None:
    """Return the "flood" of "it was the flood of 1852 that changed minds"."""
    found = _CLEFT.match(tagged.tags)
    if found is None or found.end("noun") + 1 != at or tagged.word(at - 1).lower() != "of":
        return None
    opening = found.start("noun") - 2
    if tagged.word(opening).lower() != "it":
        return None
    return _anchor(tagged, *found.span("noun"))


def _anchor(tagged: Tagged, start: int, end: int) -> Anchor | None:
    head = head_of(tagged, start, end)
    return Anchor(head, (start, end)) if is_event_noun(tagged.word(head)) else None
