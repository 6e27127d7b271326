"""Clauses within a participle of the subject: "Crews trapped when the dam broke in May sued".

Read off the letters: the date stands between two finite verbs, and closes the clause of the first.
"""

from __future__ import annotations

import re

from ktimeline.events.closed import Closed
from ktimeline.events.fitting import fit
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import capital
from ktimeline.events.telling import Telling
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["embedded_title", "find_embedded"]

_OUTER = re.compile(r"(?P<who>(?:[a0]*[NCxX]{1,3}))(?P<own>[EP])(?P<rest>[aNCxX0spTAEP]*?)$")
_AGED = re.compile(r"(?:[a0]*[NCxX]{1,3})[EP](?:p[aNCxX]+)*ur[Bb]0$")  # "when he was 16"
_INNER = re.compile(r"(?:a[N0CxX]{0,3}[NCxX]|0?[NXxG]|C{1,4}|r)")
_WITHIN = re.compile(r"(?:A|[aNCxX0s]|p(?=[aNCxX0s])){0,5}p?@A*")
_OPENING = word_set("when after before as while until since because once")
_SINGULAR = frozenset({"a", "an"})
_MANY = frozenset({"were", "are", "have"})
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})


def find_embedded(tagged: Tagged, at: int) -> Closed | None:
    """Return the clause that the date at a token closes, the inner one or that around it.

    None where the sentence does not begin with a subject, its participle and a clause in that.
    """
    tags = tagged.tags
    for opens in range(3, len(tags)):
        if tagged.word(opens - 1).lower() not in _OPENING:
            continue
        outer = _OUTER.match(tags[: opens - 1])
        inner = _INNER.match(tags, opens)
        if outer is None or inner is None:
            continue
        groups = [one for one in verb_groups(tags) if one.kind in _FINITE]
        own = next((one for one in groups if one.start == inner.end()), None)
        main = next((one for one in groups if own and one.start >= own.end + 1), None)
        if own is None or main is None or _WITHIN.fullmatch(tags, own.end, main.start) is None:
            continue
        if own.end <= at < main.start:
            return Closed(inner.span(), own, at + 1)
        if at >= main.end:
            return Closed((0, main.start), main, _stop(tags, at))
    return _disagreeing(tagged, at)


def _stop(tags: str, at: int) -> int:
    return next((one for one in range(at, len(tags)) if tags[one] in '.;,"'), len(tags))


def _disagreeing(tagged: Tagged, at: int) -> Closed | None:
    """Return the main clause of "Two men believed lost after a fire | were found"."""
    tags = tagged.tags
    groups = [one for one in verb_groups(tags) if one.kind in _FINITE and one.end <= at]
    for group in groups:
        if group.start < 4 or set(tags[group.end : at]) & set(',;.uq"('):
            continue
        if _AGED.match(tags[: group.start]):
            return Closed((0, group.start), group, _stop(tags, at))
        outer = _OUTER.match(tags[: group.start])
        if outer is None or tagged.word(group.start).lower() not in _MANY:
            continue
        if tagged.word(outer.end("who") - 1).lower().endswith("s") and any(
            tagged.word(one).lower() in _SINGULAR and set(tags[one + 1 : group.start]) <= set("NxC")
            for one in range(outer.end("own"), group.start)
        ):
            return Closed((0, group.start), group, _stop(tags, at))
    return None


def embedded_title(telling: Telling) -> str:
    """Return "The dam broke" or the clause around it for its date; "" for other dates."""
    tagged = telling.tagged
    found = find_embedded(tagged, telling.mentions[0])
    if found is None or not found.group.start <= telling.anchor.trigger < found.group.end:
        return ""
    pieces = [found.subject, (found.group.start, found.end)]
    line = fit(tagged, pieces, telling.left_out, telling.anchor.trigger)
    return name_owners(capital(line), telling, found.subject[0])
