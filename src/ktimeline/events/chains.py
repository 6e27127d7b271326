"""Verbs in a row with one subject and a date each: "moved in 1950, was sold in 1960 and closed".

Read off the letters: a sentence that is a subject and such a row, and nothing else, needs no tree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.governing import main_verb
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import INTRANSITIVE
from ktimeline.syntax.wordlist import word_set

__all__ = ["Chained", "chain_title", "find_chained"]

# "As regent | Queen Ada"
_SUBJECT = re.compile(r"(?:p[Nx]+(?=C))?(?P<who>r|(?:[a0NCxXs]|p(?=[a0NCx]))*[NCxX])")
_BRACKETED = re.compile(r"\([^(]*\(")  # one letter stands for both
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
_PASSIVE = re.compile(r"[BbHh]n?A*[EP]$|[Bb]A*[EP]$")
_JOINT = re.compile(r"(?:,c?|c)A*$")
_NEGATIONS = frozenset({"not", "never"})
_LEADING = frozenset({"compare", "base", "follow", "include", "end"})  # "compared with 2009"
_FOREIGN = frozenset('uq"(;g')  # a bracket that is not closed
# Told of their subject though nothing was done to it, also behind "was ...ed".
_ACTIVE = INTRANSITIVE | word_set(
    """win lose train leave study fight play run grow return quit join recover resign retire start
    begin end stop continue become"""
)


@dataclass(frozen=True, slots=True)
class Chained:
    """The subject, the verb group of a date, where its words end, and the "was" that it shares."""

    subject: Range
    group: Group
    end: int
    helper: str

    def anchor(self, tagged: Tagged) -> Anchor:
        """What the date is hung on: the verb of its link."""
        verb = main_verb(tagged.tags, self.group)
        return Anchor(verb, clause=Clause((self.subject,), self.group, self.end, ()))


def find_chained(tagged: Tagged, at: int) -> Chained | None:
    """Return the link of a row of verbs that the date at a token closes; None for any other date.

    Each link has its own verb, and at least two their own dates.
    """
    tags = _BRACKETED.sub(_blanked, tagged.tags)
    groups = [one for one in verb_groups(tags) if one.kind in _FINITE]
    if len(groups) < 2 or _FOREIGN & set(tags):
        return None
    if any(lemma_of(tagged.word(one.end - 1)) in _LEADING for one in groups):
        return None
    first = groups[0].start
    if (subject := _SUBJECT.fullmatch(tags, 0, first)) is None:
        return None
    if not all(_JOINT.search(tags, 0, one.start) for one in groups[1:]):
        return None
    stops = [*(_before_joint(tags, one.start) for one in groups[1:]), _last(tags)]
    dated = [tags[one.start : stop].count("@") for one, stop in zip(groups, stops, strict=True)]
    alone = tags != tagged.tags and len(groups) > 2  # "(his second victory)"
    if max(dated) > 1 or sum(dated) < 2 - alone:
        return None
    helper = ""
    for group, stop in zip(groups, stops, strict=True):
        helper = _helper(tagged, group, helper)
        if group.start < at < stop:
            return Chained(subject.span("who"), group, _past_phrase(tagged.tags, at, stop), helper)
    return None


def _blanked(bracketed: re.Match[str]) -> str:
    """Return the letters of brackets with nothing in them but their dates."""
    return "".join("@" if tag == "@" else "A" for tag in bracketed.group())


def _before_joint(tags: str, start: int) -> int:
    """Return where the comma or "and" before a verb begins."""
    found = _JOINT.search(tags, 0, start)
    return found.start() if found is not None else start


def _last(tags: str) -> int:
    return len(tags) - (tags[-1:] == ".")


def _past_phrase(tags: str, at: int, stop: int) -> int:
    """Return where the words of a link end: at a comma or bracket behind its date."""
    return next((one for one in range(at, stop) if tags[one] in ",("), stop)


def _helper(tagged: Tagged, group: Group, before: str) -> str:
    """Return the "was" that a bare participle goes on with, "" for a verb that is finite."""
    letters = tagged.tags[group.start : group.end]
    if _PASSIVE.search(letters):
        return " ".join(tagged.word(one) for one in range(group.start, group.end - 1))
    bare = letters[-1] in "EP" and len(letters.strip("A")) == 1
    follows = tagged.tags[group.end : group.end + 1]
    if not before or not bare or follows in {"a", "r", "C", "N", "0", "x"}:
        return ""
    return "" if lemma_of(tagged.word(group.end - 1)) in _ACTIVE else before


def chain_title(telling: Telling) -> str:
    """Return "The estate was rebuilt" for a link of a row of verbs; "" for other dates."""
    tagged = telling.tagged
    found = find_chained(tagged, telling.mentions[0])
    if found is None:
        return ""
    who = phrase(tagged, [found.subject], ())
    deed = phrase(tagged, [(found.group.start, found.end)], telling.left_out)
    deed = deed[:1].lower() + deed[1:]
    shared = bool(found.helper) and not deed.startswith(found.helper)
    if shared:
        before = tagged.word(found.group.start - 1).lower()
        negation = f"{before} " if before in _NEGATIONS else ""
        line = f"{who} {found.helper} {negation}{deed}"
    else:
        line = phrase(tagged, [found.subject, (found.group.start, found.end)], telling.left_out)
    return name_owners(line, telling, 0) if len(line) <= TITLE_LENGTH else ""
