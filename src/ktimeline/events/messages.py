"""What is told before who told it: "The mill is to be sold, Tom Lane told the Post on Friday"."""

from __future__ import annotations

import re

from ktimeline.events.leads import shortest_lead, speech
from ktimeline.events.lettered import postposed_saying
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING

__all__ = ["message_title", "saying_at"]

_CLOSING = re.compile(r',"?[aNCxXv]{1,6}R(?:p?[aNCxX]{1,4}){0,2}p?@(?=[.]|$)')
_FILED = re.compile(r',"?[aNCxXv]{1,6}(?P<says>R)pa?[NxX]{1,2}[EP]p?@')
_LONG_PARTICIPLE = re.compile(r"[EP](?!p?@)")  # "in a letter | printed on the front page of"
_WHOM = re.compile(r"[aNCxX]{1,4}(?=[p@.,]|$)")
_WHERE = re.compile(r"pa?[NxX]{1,2}")  # "in a report (filed in court)"
_LOOSE = frozenset({"ahead", "here", "separately"})
_LEAST = 30  # what was said in less tells nothing


def saying_at(tagged: Tagged, at: int, trigger: int) -> int | None:
    """Return the verb of telling whose date is at a token, where another word seems nearer.

    That of ", a witness told reporters on Friday." and of ", she said in a report filed on Friday".
    """
    for found in _CLOSING.finditer(tagged.tags):
        if found.start() < trigger < at == found.end() - 1 and tagged.tags[trigger] == "R":
            return trigger
    for found in _FILED.finditer(tagged.tags):
        if found.end() - 1 == at:
            return found.start("says")  # ", she said in a report filed on Friday in court"
    return None


def message_title(telling: Telling, clause: Clause) -> str:
    """Return "Tom Lane told the Post: The mill is to be sold"; "" for other shapes."""
    tagged, group = telling.tagged, clause.group
    speaker = clause.subject[-1] if clause.subject else (0, 0)
    start, verb = speaker[0], lemma_of(tagged.word(group.end - 1))
    if start < 4 or tagged.tags[start - 1] not in ',"':
        return ""
    told = any(
        one.start < start - 1 and one.kind != "infinitive" for one in verb_groups(tagged.tags)
    )
    if not told or verb not in REPORTING or postposed_saying(telling, clause, start) is not None:
        return ""
    behind = (_WHOM if verb == "tell" else _WHERE).match(tagged.tags, group.end)
    if behind is None or _LONG_PARTICIPLE.match(tagged.tags, behind.end()):
        return ""
    end = behind.end() - (tagged.word(behind.end() - 1).lower() in _LOOSE)
    who = phrase(tagged, [speaker, (group.start, end)], telling.left_out)
    room = TITLE_LENGTH - len(shortest_lead(who)) - 2
    said = phrase(tagged, [(0, start)], telling.left_out)
    if not said or room < min(_LEAST, len(said)):
        return ""
    return name_owners(speech(who, said), telling, start)
