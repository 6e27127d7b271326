"""What makes two tellings the same event, and the id that stays from run to run."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from ktimeline.events.kinds import foreign_kind
from ktimeline.model import When
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.wordlist import word_set

__all__ = ["content_words", "event_id", "trigger_class"]

# Each line is one kind of event, named by its first word.
_CLASSES = {
    word: line.split()[0]
    for line in """\
meet meeting summit talk talks session gathering get-together conference encounter
elect election elections poll polls ballot balloting
vote voting referendum plebiscite
die death demise perish
kill killing murder murdered slay slaying assassinate assassination
attack assault strike raid bomb bombing airstrike shell shelling blast explosion explode offensive
invade invasion incursion
resign resignation quit
inaugurate inauguration swearing-in
impeach impeachment
arrest detain detention capture
launch liftoff fire test
sign signing
treaty accord pact agreement agree deal
quake earthquake tremor
marry wedding marriage wed
bear birth born
visit trip tour travel
acquire acquisition buy purchase takeover buyout
merge merger
withdraw withdrawal pullout
surrender capitulate capitulation
arrive arrival
depart departure leave
crash collision collide
protest demonstration demonstrate march rally
release free liberate liberation
convict conviction sentence sentencing
indict indictment charge
try trial
appoint appointment nominate nomination
ban prohibit
found founding establish establishment
collapse
destroy destruction demolish demolition raze blow
hurricane typhoon cyclone
erupt eruption
announce announcement
say tell state add declare report claim reply note comment statement
""".splitlines()
    for word in line.split()
}
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_STOP = word_set(
    """a an the of in on at by for from with to and or but that this his her their its he she they
    it is are was were be been has have had will would as after before since over into who which
    mr mrs ms said not"""
)
_NOMINAL = ("ation", "ate", "ition", "ment", "sion", "tion", "ance", "ing", "ion", "al", "e")


@lru_cache(maxsize=8192)
def trigger_class(trigger: str) -> str:
    """Return the kind of event that a trigger names, the same for its verbs and its nouns.

    >>> trigger_class("summit") == trigger_class("met") == "meet"
    True
    >>> trigger_class("evacuation") == trigger_class("evacuated")
    True
    """
    lower = trigger.lower()
    lemma = lemma_of(lower)
    for form in (lower, lemma, lower.removesuffix("s")):
        if form in _CLASSES:
            return _CLASSES[form]
    if (kind := foreign_kind(lower)) is not None:
        return _CLASSES.get(kind, kind)
    stem = lemma
    for ending in _NOMINAL:
        if len(stem) - len(ending) >= 4 and stem.endswith(ending):
            stem = stem.removesuffix(ending)
            break
    return stem


@lru_cache(maxsize=8192)
def content_words(title: str) -> frozenset[str]:
    """Return the words of a title that tell something, in lower case.

    >>> sorted(content_words("The assembly voted to impeach him"))
    ['assembly', 'him', 'impeach', 'voted']
    """
    return frozenset(_WORD.findall(title.lower())) - _STOP


def event_id(when: When, trigger: str, title: str) -> str:
    """Return ten hexadecimal characters that depend on nothing but the event's own values."""
    key = "\n".join((when.value, trigger_class(trigger), " ".join(title.lower().split())))
    return hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()[:10]
