"""What was planned for a date and then called off: "A fair planned for Sunday was cancelled"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.governing import main_verb
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause, Range, clause_of
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["CalledOff", "called_off_title", "find_called_off"]

_PLAN = re.compile(
    r"(?<![pTNxXCG0a])(?P<noun>a?[NxXCG0y]{1,5}(?:[pT][aNCxX]{1,4}){0,2}),?(?:(?:q|u)[HBbh]n?)?(?P<plan>[fPEy])p?@"
    r"(?:p[aNCxX]{1,4})?,?(?=[BbHh])"
)
_PLANNED = word_set("planned scheduled set due slated proposed expected booked arranged fixed")
_CALLED_OFF = word_set(
    "cancelled canceled scrapped abandoned postponed suspended axed dropped shelved"
)
_PARTED = {"called": "off", "put": "off"}


@dataclass(frozen=True, slots=True)
class CalledOff:
    """What was planned, and the verb group that calls it off."""

    what: Range
    group: Group

    def anchor(self, tagged: Tagged) -> Anchor:
        """What the date is hung on: the calling off, told of what was planned."""
        clause = clause_of(tagged, self.group)
        verb = main_verb(tagged.tags, self.group)
        return Anchor(verb, clause=Clause((self.what,), self.group, clause.end, clause.cuts))


def find_called_off(tagged: Tagged, at: int) -> CalledOff | None:
    """Return what a clause calls off that was planned for the date at a token; None for others."""
    for found in _PLAN.finditer(tagged.tags):
        if not found.start("plan") < at < found.end():
            continue
        if tagged.word(found.start("plan")).lower() not in _PLANNED:
            return None
        group = next((one for one in verb_groups(tagged.tags) if one.start == found.end()), None)
        if group is None or not _calls_off(tagged, group):
            return None
        return CalledOff(found.span("noun"), group)
    return None


def _calls_off(tagged: Tagged, group: Group) -> bool:
    verb = tagged.word(group.end - 1).lower()
    particle = tagged.word(group.end).lower() if group.end < len(tagged.tags) else ""
    negated = "A" in tagged.tags[group.start : group.end]
    return not negated and (verb in _CALLED_OFF or _PARTED.get(verb) == particle)


def called_off_title(telling: Telling) -> str:
    """Return "A fair has been cancelled" for what was planned for the date; "" for others."""
    tagged = telling.tagged
    found = find_called_off(tagged, telling.mentions[0])
    clause = telling.anchor.clause
    if found is None or clause is None or clause.group != found.group:
        return ""
    line = phrase(tagged, [found.what, (found.group.start, clause.end)], telling.left_out)
    return name_owners(line, telling, found.what[0]) if len(line) <= TITLE_LENGTH else ""
