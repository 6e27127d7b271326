"""Who says it, set between a subject and its verb: "The tunnel, engineers warned, may"."""

from __future__ import annotations

import re

from ktimeline.events.leads import shortest_lead, speech
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["inserted_title"]

_SUBJECT = re.compile(r'"?(?P<who>(?:[aNCxXGs0yk]|p(?=[aNCxXG0]))+),"?')
_SPEAKER = re.compile(r"(?:[aNCxXs0]|p(?=[aNCxX0]))*(?:[NCxX]|r)$")
_SAYING = REPORTING | word_set("rule vow think pledge promise find estimate calculate")
_CLOSING = re.compile(r'(?:p?@|p[aNC]{1,3}p@)?,"?')
_ENDS = frozenset('.;"')
_LEAST = 25  # code points: what is said in fewer tells too little


def inserted_title(telling: Telling) -> str:
    """Return "Engineers warned: The tunnel may flood" for a saying between commas, else ""."""
    tagged, verb = telling.tagged, telling.anchor.trigger
    subject = _SUBJECT.match(tagged.tags)
    if subject is None or subject.end() >= verb or lemma_of(tagged.word(verb)) not in _SAYING:
        return ""
    start = subject.end()
    closing = _CLOSING.match(tagged.tags, verb + 1)
    if _SPEAKER.match(tagged.tags, start, verb) is None or closing is None:
        return ""
    if not all(verb < at < closing.end() for at in telling.mentions):
        return ""
    starts = {one.start for one in verb_groups(tagged.tags) if one.kind != "infinitive"}
    first = closing.end()
    while tagged.tags[first : first + 1] == "A":
        first += 1
    if not starts & {first, closing.end()}:
        return ""
    said = phrase(tagged, [subject.span("who"), (closing.end(), _end(tagged, first))], ())
    who = phrase(tagged, [(start, verb + 1)], ())
    room = TITLE_LENGTH - len(shortest_lead(who)) - 2
    if room < _LEAST:
        return ""
    return name_owners(speech(who, capital(said)), telling, start)


def _end(tagged: Tagged, first: int) -> int:
    """Return where what is said ends: at a stop or closing quotation mark."""
    stops = (at for at in range(first, len(tagged.tags)) if tagged.tags[at] in _ENDS)
    return next(stops, len(tagged.tags))
