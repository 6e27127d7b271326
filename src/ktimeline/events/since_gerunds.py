"""An -ing form behind "since" and its date: "has won nothing since losing the cup in 2016"."""

from __future__ import annotations

from ktimeline.events.anchor import Anchor
from ktimeline.events.fitting import fit
from ktimeline.events.gerunds import past_of
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause, Range, clause_of
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["find_since", "since_title"]

_BETWEEN = frozenset("aNCxX0AkEPy")  # what the -ing form may have behind it, and prepositions
_FINITE = frozenset({"simple", "past", "present", "modal", "future"})
_OF_NOUNS = frozenset({"of", "for", "to", "than", "until", "from", "with"})
_NOBODY = frozenset({"it", "this", "that", "these", "those", "there", "what"})


def find_since(tagged: Tagged, at: int) -> Anchor | None:
    """Return the -ing form behind "since" that the date at a token belongs to; None for others.

    The subject is that of the clause before it, which tells of a later time.
    """
    verb = _gerund_before(tagged, at)
    if verb is None:
        return None
    groups = [one for one in verb_groups(tagged.tags) if one.start < verb - 1]
    main = next((one for one in reversed(groups) if one.kind in _FINITE), None)
    subject = clause_of(tagged, main).subject if main is not None else ()
    if main is None or len(subject) != 1 or subject[0][1] > main.start:
        return None
    if any(tagged.word(one).lower() == "whose" for one in range(main.start)):
        return None
    if tagged.word(subject[0][1] - 1).lower() in _NOBODY:
        return None  # "it was his first goal since joining them"
    group = Group("simple", verb, verb + 1)
    return Anchor(verb, clause=Clause((subject[0],), group, at + 1, ()))


def _gerund_before(tagged: Tagged, at: int) -> int | None:
    """Return the -ing form behind "since" whose date stands at a token."""
    if at and tagged.word(at - 1).lower() in _OF_NOUNS:
        return None
    for verb in range(at - 1, 1, -1):
        tag = tagged.tags[verb]
        if tag == "G" and tagged.word(verb - 1).lower() == "since":
            return verb
        if tag not in _BETWEEN and tag not in "pTG":
            return None
    return None


def since_title(telling: Telling) -> str:
    """Return "She lost the cup" for "has won nothing since losing the cup in 2016", else ""."""
    tagged, at = telling.tagged, telling.mentions[0]
    found = find_since(tagged, at)
    if found is None or found.clause is None or found.trigger != telling.anchor.trigger:
        return ""
    subject = _past_fronted(tagged, found.clause.subject[0])
    past = past_of(tagged.word(found.trigger))
    rest = fit(tagged, [(found.trigger, at + 1)], telling.left_out, found.trigger)
    who = fit(tagged, [subject], (), subject[0])
    line = f"{capital(who)} {past}{rest[len(tagged.word(found.trigger)) :]}"
    return name_owners(line, telling, subject[0]) if len(line) <= TITLE_LENGTH else ""


def _past_fronted(tagged: Tagged, subject: Range) -> Range:
    start, end = subject
    while start < end - 1 and tagged.tags[start] in "A,@":
        start += 1
    return start, end
