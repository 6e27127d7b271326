"""Nouns that say their own date: "notes due 15 May 2004", "announced flights beginning 18 June".

What is told of them is that they fall due or begin, whatever their clause does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["FallingDue", "due_title", "find_due"]

_DUE = re.compile(
    r"(?<![aNxXC0c])(?:(?P<first>[aNxXC0]{1,6})[pT])?(?P<last>[aNxXC0A]{0,6}(?:[NxXC]|aG)),?f(?P<led>p?)@"
)
_ATTRIBUTE = re.compile(r"[paT][EG]$")
_OBJECT = re.compile(r"[aA@NxXC0]*[NxXC](?:[pTc,][aNxXC0]*[NxXC])*")
_ANNOUNCING = word_set("announce schedule propose unveil approve advertise order")
_BEGINNING = {"beginning": "begin", "starting": "start"}
_PAST = {"begin": "began", "start": "started"}
_OWN = frozenset({"its", "his", "her", "their"})
_BE = {(False, True): "is", (True, True): "are", (False, False): "was", (True, False): "were"}
_BEHIND = re.compile(r"[NxXCGs]")  # "due last week's vote"


@dataclass(frozen=True, slots=True)
class FallingDue:
    """What it is told of, the token that tells it, and what it does then ("begin")."""

    what: Range
    trigger: int
    does: str

    @property
    def anchor(self) -> Anchor:
        """What the date is hung on: a clause of its own."""
        group = Group("simple", self.trigger, self.trigger + 1)
        return Anchor(self.trigger, clause=Clause((self.what,), group, self.trigger + 1, ()))


def find_due(tagged: Tagged, at: int) -> FallingDue | None:
    """Return the noun that the date at a token is said of; None for any other date."""
    before = at - 1 - (at > 1 and tagged.tags[at - 1] == "p")
    word = tagged.word(before).lower() if before > 0 else ""
    if _BEHIND.match(tagged.tags, at + 1):
        return None
    if word == "due":
        return _due(tagged, at)
    return _begun(tagged, before, _BEGINNING[word]) if word in _BEGINNING else None


def _due(tagged: Tagged, at: int) -> FallingDue | None:
    for found in _DUE.finditer(tagged.tags, 0, at + 1):
        if found.end() == at + 1:
            start, first = found.span("last")[0], found.span("first")
            if _ATTRIBUTE.search(tagged.tags, 0, found.start()):
                return None  # "a payment to preferred | holders due in May"
            if found["first"] and _goes_with(tagged, *first):
                start = first[0]
            return FallingDue((start, found.end("last")), at - 1 - len(found["led"]), "")
    return None


def _goes_with(tagged: Tagged, start: int, end: int) -> bool:
    """Tell whether a noun phrase is what is due, and not what hangs on it: "the report of"."""
    amount = "0" in tagged.tags[start:end] and tagged.word(end).lower() == "of"
    return amount or is_event_noun(tagged.word(end - 1))


def _begun(tagged: Tagged, trigger: int, does: str) -> FallingDue | None:
    """Return the object of a verb that only announces it: "announced | talks | beginning"."""
    group = None
    for one in verb_groups(tagged.tags):
        if one.end < trigger:
            group = one
    if group is None or lemma_of(tagged.word(group.end - 1).lower()) not in _ANNOUNCING:
        return None
    found = _OBJECT.match(tagged.tags, group.end, trigger)
    if found is None or tagged.tags[found.end() : trigger] not in {"", ","}:
        return None
    return FallingDue(found.span(), trigger, does)


def due_title(telling: Telling) -> str:
    """Return "Notes are due", "Flights begin" for the noun of a date; "" for other shapes."""
    tagged = telling.tagged
    found = find_due(tagged, telling.mentions[0])
    if found is None or found.trigger != telling.anchor.trigger:
        return ""
    many = _is_plural(tagged, found.what)
    if found.does:
        present = found.does if many else f"{found.does}s"
        verb = present if telling.ahead else _PAST[found.does]
    else:
        verb = f"{_BE[many, telling.ahead]} due"
    first = found.what[0]
    groups = verb_groups(tagged.tags)
    if tagged.word(first).lower() in _OWN and not any(one.end <= first for one in groups):
        first += 1  # "In a preview of its report, due in May, the panel": of what is told behind
    for start in (first, found.what[1] - 1):  # the noun alone where the whole is long
        line = f"{capital(phrase(tagged, [(start, found.what[1])], telling.left_out))} {verb}"
        if len(line) <= TITLE_LENGTH:
            return name_owners(line, telling, start)
    return ""


def _is_plural(tagged: Tagged, what: Range) -> bool:
    """Tell whether a noun phrase is of several, its head being before "of" but for amounts."""
    start, end = what
    parts = [one for one in range(start, end) if tagged.tags[one] in "pT"]
    amount = parts and "0" in tagged.tags[start : parts[0]] and tagged.word(parts[0]) == "of"
    last = tagged.word((parts[0] if parts and not amount else end) - 1).lower()
    return last.endswith("s") and not last.endswith(("ss", "us", "is"))
