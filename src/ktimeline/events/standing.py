"""What somebody is at a date, told in an insertion: "Tom Lane, mayor since 2014, was arrested".

The date is that of being mayor, and says nothing of the arrest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.comparison import counts_since
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["Standing", "find_standing", "standing_title"]

# ", mayor since 2014,", ", the winner in 2016,", ", responsible for the dam since 1999,"
_INSERTED = re.compile(
    r",(?P<what>(?P<made>[EP])?a?[NxX]{1,3}(?:p[aNCxX]{1,4}){0,2}?|(?P<state>p)[NxX]{1,2})"
    r"(?P<led>p?)@(?:[Tpc]@)?(?:,|$)"
)
_SUBJECT = re.compile(
    r"(?:a[NxX]{0,3}[Nx]|a?[Nx]{0,2}C+|(?:C+s)[NxX]{0,2}C*)(?:p(?:a[NxX]{0,2}[Nx]|C+))?$"
)
# ", appointed judge in 2010,"
_GIVEN = word_set("gift present donation bequest")
_MAKING = word_set("appoint elect re-elect name make crown ordain declare vote nominate")
_STATE = re.compile(r"(?P<who>a?[NCxX0]{1,4})(?P<what>[pA]a?[NxX]{1,3})p@")
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
_LEADS = frozenset({"in", "since", "from", "until", "during", "for", "at"})


@dataclass(frozen=True, slots=True)
class Standing:
    """Who it is told of, what they are, and the token of the noun or adjective that says so."""

    who: Range
    what: Range
    trigger: int

    @property
    def anchor(self) -> Anchor:
        """What the date is hung on: a clause of its own."""
        group = Group("simple", self.trigger, self.trigger + 1)
        return Anchor(self.trigger, clause=Clause((self.who,), group, self.what[1], ()))


def find_standing(tagged: Tagged, at: int) -> Standing | None:
    """Return the insertion that the date at a token closes; None for any other date."""
    tags = tagged.tags
    if (state := _state(tagged, at)) is not None:
        return state
    for found in _INSERTED.finditer(tags):
        if found.end() <= at or found.start() >= at:
            continue
        start, end = found.span("what")
        led = tagged.word(found.start("led")).lower() if found.group("led") else ""
        before = _SUBJECT.search(tags, 0, found.start())
        if led not in _LEADS or before is None or set(tags[: before.start()]) - {"A"}:
            return None
        if found.group("state"):
            if led != "since":  # ", in power since 2004,"
                return None
            return Standing((before.start(), found.start()), (start, end), end - 1)
        made = found.group("made") is not None
        if made and lemma_of(tagged.word(start)) not in _MAKING:
            return None
        stop = tags.find("p", start, end)
        trigger = start if made else (stop if stop > 0 else end) - 1
        told = any(one.start >= found.end() for one in verb_groups(tags) if one.kind in _FINITE)
        named = tagged.word(trigger).lower() in _GIVEN
        if not told or (is_event_noun(tagged.word(trigger)) and not (made or named)):
            return None
        return Standing((before.start(), found.start()), (start, end), trigger)
    return None


def _is_plural(tagged: Tagged, found: Standing) -> bool:
    """Tell whether several are what they are: ", champions in 2011"."""
    word = tagged.word(found.trigger).lower()
    bare = tagged.tags[found.what[0]] not in "aEP"
    return bare and word.endswith("s") and not word.endswith(("ss", "us"))


def _state(tagged: Tagged, at: int) -> Standing | None:
    """Return the state of "Workers on strike since April | went back", told of its subject."""
    found = _STATE.match(tagged.tags)
    if found is None or found.end() != at + 1 or tagged.word(at - 1).lower() != "since":
        return None
    groups = [one for one in verb_groups(tagged.tags) if one.kind in _FINITE]
    if not groups or groups[0].start != at + 1:
        return None
    return Standing(found.span("who"), found.span("what"), found.end("what") - 1)


def standing_title(telling: Telling) -> str:
    """Return "Tom Lane has been mayor" for the insertion of a date; "" for other shapes."""
    tagged, at = telling.tagged, telling.mentions[0]
    found = find_standing(tagged, at)
    if found is None or found.trigger != telling.anchor.trigger:
        return ""
    who, what = phrase(tagged, [found.who], ()), phrase(tagged, [found.what], telling.left_out)
    head = tagged.word(found.who[1] - 1).lower()
    many = tagged.tags[found.who[1] - 1] in "NX" and head.endswith("s") and not head.endswith("ss")
    many = many or _is_plural(tagged, found)
    lasts = tagged.word(at - 1).lower() == "since" and not counts_since(tagged, at)
    if _state(tagged, at) is not None:  # over, since the clause goes on to tell the end of it
        lasts, many = False, many or (found.who[1] == 1 and head.endswith("s"))
    one, more = ("has been", "have been") if lasts else ("was", "were")
    helper = more if many else one
    line = f"{who} {helper} {what[:1].lower()}{what[1:]}"
    return name_owners(line, telling, found.who[0]) if len(line) <= TITLE_LENGTH else ""
