"""Days that are themselves told of: "Yesterday was hard", "Tonight showed that ..."."""

from __future__ import annotations

import re

from ktimeline.events.anchor import Anchor
from ktimeline.events.governing import main_verb
from ktimeline.events.phrasing import TITLE_LENGTH, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["day_title", "find_day"]

_VERBS = frozenset("BbVHhwRE")
_PREDICATE = frozenset("NCExXGP")
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
_SPEAKER = re.compile(r',?"(?:(?P<who>[aNCxX]{1,5})[RV]|R(?P<whom>[aNCxX]{1,5}))')


def find_day(tagged: Tagged, at: int) -> Anchor | None:
    """Return the clause of which the date at a token is the subject in a quotation; else None."""
    tags = tagged.tags
    if not at or tags[at - 1] != '"' or tags[at + 1 : at + 2] not in _VERBS:
        return None
    group = next((one for one in verb_groups(tags) if one.start == at + 1), None)
    end = tags.find('"', at)
    if group is None or group.kind not in _FINITE or end < 0:
        return None
    verb = main_verb(tags, group)
    if tags[verb] in "bB":
        verb = next((one for one in range(group.end, end) if tags[one] in _PREDICATE), verb)
    return Anchor(verb, clause=Clause(((at, at + 1),), group, end, ()))


def day_title(telling: Telling) -> str:
    """Return 'Ana Poe said: "Yesterday was hard"' for a day in a quotation; "" for other dates."""
    tagged, at = telling.tagged, telling.mentions[0]
    clause = telling.anchor.clause
    if clause is None or find_day(tagged, at) is None:
        return ""
    said = phrase(tagged, [(at, clause.end)], ())
    found = _SPEAKER.match(tagged.tags, clause.end - (tagged.tags[clause.end - 1] == ","))
    if found is None:
        return said if len(said) <= TITLE_LENGTH else ""
    who = phrase(tagged, [found.span("who" if found.group("who") else "whom")], ())
    line = f'{who} said: "{said}"'
    return line if len(line) <= TITLE_LENGTH else ""
