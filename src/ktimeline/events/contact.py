"""Relative clauses without a relative word: "the bill | the House rejected | yesterday"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["Contact", "contact_title", "find_contact"]

_CONTACT = re.compile(
    r"(?P<thing>a[N0xXa]{0,3}?[NxXyv])(?P<who>a[NxX]{1,2}|a?C{1,4}|r|N)"
    r"(?P<verb>[EVRf])(?P<whom>[ra]?)(?P<date>p?@)"
)
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
# What needs an object: where none stands behind it, it stands before.
_TRANSITIVE = word_set(
    """pass adopt reject approve sign uphold demand salvage raise buy sell build make publish write
    propose announce launch order acquire found create impose issue bring commission design release
    introduce file seize capture steal use choose name appoint hire lose cut ban receive find
    discover need want offer promise enact draft endorse unveil seek repeal veto overturn win
    sponsor produce invent install plant paint compose record lend award give send show set take
    back oppose table submit present reach negotiate ratify broker"""
)
_HANDING = word_set("give lend award send show offer bring promise")
_BODIES = frozenset({"parliament", "congress", "police"})
_TIMES = word_set(
    "day time year week month moment night morning way reason evening hour spring summer autumn "
    "winter season second minute decade century"
)
_ADDRESSING = word_set(
    "tell inform warn convince assure remind persuade notify show teach ask advise promise"
)
_BREAKS = frozenset(',;.("u')


@dataclass(frozen=True, slots=True)
class Contact:
    """What a clause is about, its subject, its verb and to whom it is done."""

    thing: Range
    who: Range
    deed: Range

    def anchor(self, tagged: Tagged) -> Anchor:
        """What the date is hung on: the verb of the clause."""
        verb = self.deed[0]
        group = Group("simple", verb, verb + 1)
        return Anchor(verb, clause=Clause((self.who,), group, self.deed[1], ()))


def find_contact(tagged: Tagged, at: int) -> Contact | None:
    """Return the clause that the date at a token closes; None for any other date."""
    for start in range(max(0, at - 11), at):
        found = _CONTACT.match(tagged.tags, start)
        if found is None or found.end() != at + 1:
            continue
        if _is_contact(tagged, found):
            return Contact(found.span("thing"), found.span("who"),
                           (found.start("verb"), found.end("whom")))  # fmt: skip
    return None


def _is_contact(tagged: Tagged, found: re.Match[str]) -> bool:
    verb = lemma_of(tagged.word(found.start("verb")))
    if verb not in _TRANSITIVE or bool(found.group("whom")) > (verb in _HANDING):
        return False
    if found.group("whom") == "a" and tagged.word(found.start("whom")).lower() != "her":
        return False
    if found.group("who") == "N" and tagged.word(found.start("who")).lower() not in _BODIES:
        return False
    if tagged.word(found.end("thing") - 1).lower() in _TIMES:
        return False
    groups = [one for one in verb_groups(tagged.tags) if one.kind in _FINITE]
    before = [one for one in groups if one.end <= found.start()]
    behind = any(
        one.start >= found.end() and not _BREAKS & set(tagged.tags[found.end() : one.start])
        for one in groups
    )
    one = not tagged.word(found.end("thing") - 1).lower().endswith("s")
    behind = behind or (one and tagged.tags[found.end() : found.end() + 2] in {"X.", "S."})
    if found.start() == 0:
        return behind
    lead = next((one for one in before if one.end == found.start()), None)
    if lead is not None:
        return lemma_of(tagged.word(lead.end - 1)) not in _ADDRESSING
    led = tagged.tags[found.start() - 1] in "pT"
    return led and ((found.start() > 1 and bool(before)) or behind)


def contact_title(telling: Telling) -> str:
    """Return "The House rejected the bill" for the clause that a date closes; "" for others."""
    tagged = telling.tagged
    found = find_contact(tagged, telling.mentions[0])
    if found is None or found.deed[0] != telling.anchor.trigger:
        return ""
    who, deed = (phrase(tagged, [one], ()) for one in (found.who, found.deed))
    thing = phrase(tagged, [found.thing], ())
    line = f"{capital(who)} {deed[:1].lower()}{deed[1:]} {thing[:1].lower()}{thing[1:]}"
    return name_owners(line, telling, found.who[0]) if len(line) <= TITLE_LENGTH else ""
