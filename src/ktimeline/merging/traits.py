"""What of an event is compared when two tellings may be of one event."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.identity import content_words, trigger_class
from ktimeline.events.nouns import is_event_noun
from ktimeline.merging.families import family_of
from ktimeline.model import Event
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.wordlist import word_set

__all__ = [
    "COMMON",
    "ONCE_A_DAY",
    "ONCE_IN_A_WHILE",
    "SINGULAR",
    "TELLING",
    "Traits",
    "alike",
    "share_people",
    "traits_of",
]

COMMON = word_set(
    """say be have do make take get come go begin end see use include post write air broadcast
    publish call"""
)
"""Kinds of which there are so many that only their words tell events apart."""

SINGULAR = word_set(
    """die born bear kill inaugurate impeach resign sign quake crash marry invade surrender found
    meet elect collapse erupt merge acquire convict appoint treaty"""
)
"""Kinds that the same people see once at one place, so that two dates contradict each other."""

ONCE_A_DAY = word_set(
    """die bear kill attack inaugurate impeach resign quake crash invade surrender elect collapse
    erupt sink spill destroy disaster accident ruptur blow fire arrest convict sentence indict
    launch derail flood storm hurricane evacuat burst"""
)
"""Kinds of which the same people or the same place see one in a day."""

ONCE_IN_A_WHILE = word_set("die born bear inaugurate impeach resign marry elect convict")
"""Kinds of which the same people see one in a month, wherever it is."""

TELLING = SINGULAR | ONCE_A_DAY
"""Kinds that tell what happened even where another word is the trigger: "died in the blast"."""

_ORDINAL = re.compile(
    r"\b(first|last|final|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b"
    r"(?! time)"
)
# What these verbs tell is how the event of their subject or object went.
_PHASES = word_set(
    """end begin start hold open close collapse break fail conclude finish resume occur happen
    continue last follow take place stall falter be have mark see unfold proceed go"""
)
_COPULA = re.compile(r"\b(?:is|are|was|were|been) $")
_WORD = re.compile(r"[^\W\d_]+")
# Kinds that two words name, and the kinds of the first of them.
_PHRASES = tuple(
    (re.compile(rf"\b{pattern}\b", re.IGNORECASE), kind)
    for pattern, kind in (
        (r"st(?:ep|eps|epped|epping) down", "resign"),
        (r"f(?:ind|inds|ound)\b.{1,40}\bguilty", "convict"),
        (r"bl(?:ow|ows|ew|own) (?:up|out)", "attack"),
        (r"pass(?:es|ed|ing)? away", "die"),
        (r"sw(?:ear|ears|ore|orn) in", "inaugurate"),
        (r"t(?:ake|akes|ook|aken) office", "inaugurate"),
        (r"w(?:in|ins|on|inning)\b.{0,40}\b(?:re-)?elections?", "elect"),
        (r"caught fire|b(?:urn|urns|urned|urnt) down", "fire"),
    )
)
_PHRASED = frozenset(
    [
        "step",
        "find",
        "found",
        "judg",
        "guilty",
        "blow",
        "destroy",
        "pass",
        "swear",
        "take",
        "catch",
        "burn",
        "win",
    ]
)
_MEANT = frozenset({"found", "win"})  # of these no noun beside them tells more
# What strikes, hits and rocks is no attack where it is the earth.
_STRIKING = frozenset({"attack", "strike", "hit", "rock", "shake"})
_EARTH = re.compile(r"\b(?:earthquake|quake|tremor)s?\b.{0,30}\b(?:struck|hit|rocked|shook)\b")
_NAME_WORD = re.compile(r"\w{2,}")
_NUMBER = re.compile(r"(?<![\w.])\d[\d.,]*")
_REPEATED = re.compile(r"\b(?:twice|thrice|\w+ times|again and again|repeatedly)\b")
# Words of names that very different names share.
_PLAIN_NAME = word_set(
    """the of and for in department ministry minister president court house committee police bank
    national international united party council university agency office general new mr mrs ms dr
    sir prime foreign secretary chief judge king queen senator governor mayor officer spokesman"""
)


@dataclass(frozen=True, slots=True)
class Traits:
    """The compared traits of an event, computed once; words are in lower case.

    `kinds` are those that the title names besides that of the trigger, `family` is that of the
    kind. `names` are the words of the name of each of the people, `people` those of all.
    `own_words` tell more than the place and the kind, `plain_words` more than the people as well.
    """

    event: Event
    kind: str
    family: str | None
    kinds: frozenset[str]
    places: frozenset[str]
    people: frozenset[str]
    names: frozenset[frozenset[str]]
    words: frozenset[str]
    own_words: frozenset[str]
    plain_words: frozenset[str]
    ordinals: frozenset[str]
    numbers: frozenset[str]
    tellers: frozenset[str]
    repeated: bool = False


def traits_of(event: Event) -> Traits:
    """Return the compared traits of an event."""
    title = event.title.lower()
    kind = _kind(event)
    words = content_words(event.title)
    people = frozenset(
        word for name in event.participants for word in _NAME_WORD.findall(name.lower())
    )
    names = frozenset(
        frozenset(_NAME_WORD.findall(name.lower())) - _PLAIN_NAME for name in event.participants
    )
    placed = {word for place in event.places for word in place.name.lower().split()}
    own = frozenset(word for word in words if word not in placed and trigger_class(word) != kind)
    return Traits(
        event,
        kind,
        family_of(kind),
        frozenset(map(trigger_class, words)) & TELLING | {kind},
        frozenset(place.name for place in event.places),
        people - _PLAIN_NAME,
        names - {frozenset()},
        words,
        own,
        own - people,
        frozenset(_ORDINAL.findall(title)),
        frozenset(number.strip(".,") for number in _NUMBER.findall(title)),
        frozenset(piece.article_id for piece in event.evidence),
        _REPEATED.search(title) is not None,
    )


def _kind(event: Event) -> str:
    """Return the kind of an event; that of a summit that ended is a summit."""
    kind = trigger_class(event.trigger)
    lower = event.trigger.lower()
    if lemma_of(lower) == lower and _COPULA.search(event.title.removesuffix(event.trigger)):
        kind = "be"  # "the summit was short": what was short happened; a bridge was built
    if kind in _STRIKING and _EARTH.search(event.title):
        return "quake"
    if kind not in _PHASES and kind not in _PHRASED:
        return kind
    told = next((named for pattern, named in _PHRASES if pattern.search(event.title)), None)
    if told is not None or kind in _MEANT:
        return told or kind
    nouns = (word for word in _WORD.findall(event.title) if is_event_noun(word))
    return next((found for found in map(trigger_class, nouns) if found not in _PHASES), kind)


def share_people(one: Traits, other: Traits) -> bool:
    """Tell whether someone is in both, by the same name or by a short form of it.

    "Clinton" may be Bill Clinton, but Hillary Clinton is not.
    """
    return any(mine <= yours or yours <= mine for mine in one.names for yours in other.names)


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of the words of either that both have (Jaccard), 0 ... 1."""
    return len(one & other) / max(1, len(one | other))
