"""Participles read off the letters of a sentence and told as sentences of their own.

"The court struck down a law passed in 1994": a law was passed. No word but the participle can be
told of that date, and none behind a preposition or a verb's object can be finite.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.fitting import fit
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.sharing import partners
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Range, clause_of, noun_phrase_start
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged, classify
from ktimeline.syntax.verbs import INTRANSITIVE, REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["reduced_title"]

_PARTICIPLES = frozenset("EP")
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
# Between a participle and its date: "passed | by parliament in", "carried | out".
_BETWEEN = re.compile(r"A?(?:p[aNCxX0s]*)*(?:p?)")
_TO_DATE = frozenset("p@A")
_JOINS = frozenset({"of", "at", "in", "near"})
# What opens a clause as well as a phrase: "as sales of cars dropped".
_CONJUNCTIONS = word_set("as after before since until till than because for like so")
# Before a participle that the opening phrase of a sentence holds: "Under rules agreed in 2015".
_OPENERS = word_set("under by with despite amid without to of against from")
_CONTENT = REPORTING | word_set(
    "know think believe find show see feel fear hope hear mean suspect assume prove ensure let"
)
# What a thing is, not what was done to it, and what reads like a preposition.
_STANDING = word_set(
    """base compare follow include relate involve concern regard move turn call name own know
    locate design entitle dedicate date get become"""
)
# Done to a thing wherever no subject stands before them, even where the tree takes them for finite.
_DONE = word_set(
    """pass build make publish sign adopt approve introduce announce release issue file buy
    sell write found install commission arrest elect appoint award paint"""
)
_COMING_OUT = frozenset({"release", "publish", "issue", "file"})
_PARTICLES = word_set("down up out off away aside apart back")
_PERSONS = word_set("people police men women children data media talks")
_VERBS = re.compile(r"A*[vxkEPVRSyi](?![NCxXG])")  # "issued in May and (also) | order him"
_DEGREES = word_set("very further well badly most more long widely fully largely partly")
_OWNED = re.compile(r"a[NxX]+C+")  # "the deal BP | reached": a clause without its "that"
_STOPS = frozenset('.,;uq("')
_REACH = 14  # tokens between a participle and its date


@dataclass(frozen=True, slots=True)
class _Reduced:
    """What a participle is about, the head of it, and the token that the participle opens with.

    `named` tells that a name is told for the noun right before the participle.
    """

    about: Range
    head: int
    first: int
    named: bool = False


def reduced_title(telling: Telling) -> str:
    """Return "A law was passed" where the trigger is a participle without a helper, else ""."""
    tagged, trigger = telling.tagged, telling.anchor.trigger
    at = telling.mentions[0]
    found = _opening(tagged, trigger, at) if trigger == 0 else _behind(telling, trigger, at)
    if found is None or not (found.named or _is_passive(telling)):
        return ""
    about = phrase(tagged, [found.about], telling.left_out)
    end = _end(tagged, partners(tagged.tags, at).stop)
    while end > at + 1 and tagged.tags[end - 1] in "pzT":
        end -= 1  # "a remark made in May about | how ..."
    room = TITLE_LENGTH - len(about) - len(" were ")
    rest = fit(tagged, [(found.first, end)], telling.left_out, trigger)
    if not about or not rest or len(rest) > room:
        rest = phrase(tagged, [(found.first, max(trigger + 1, min(end, at)))], telling.left_out)
    if not about or not rest or len(rest) > room:
        return ""
    helper = _helper(tagged, found, ahead=telling.ahead)
    line = f"{capital(about)} {helper} {rest[:1].lower()}{rest[1:]}"
    return name_owners(line, telling, found.about[0])


def _is_passive(telling: Telling) -> bool:
    """Tell whether the tree allows the trigger to be a participle of what is done to a thing."""
    tree, trigger = telling.tree, telling.anchor.trigger
    node = tree.node_at(telling.tagged.spans[trigger]) if tree is not None else None
    if tree is None or node is None or tree.nodes[node].tag not in {"VBN", "VBD"}:
        return False
    known = tree.nodes[node].lemma in _DONE or trigger == 0 or telling.tagged.tags[trigger] == "P"
    return tree.nodes[node].tag == "VBN" or known


def _groups(tagged: Tagged) -> list[Group]:
    return [one for one in verb_groups(tagged.tags) if one.kind in _FINITE]


def _is_dated(tagged: Tagged, trigger: int, at: int) -> bool:
    """Tell whether a participle leads to a date over nothing but phrases."""
    if not trigger < at <= trigger + _REACH or tagged.tags[trigger + 1] not in _TO_DATE:
        return False
    if tagged.tags[at + 1 : at + 2] in {"N", "C", "x", "X", "G", "s"}:
        return False  # "passed in the 1999 Senate"
    return _BETWEEN.fullmatch(tagged.tags, trigger + 1, at) is not None


def _behind(telling: Telling, trigger: int, at: int) -> _Reduced | None:
    """Return what a participle behind its noun says something of; None for a finite verb."""
    tagged = telling.tagged
    tags = tagged.tags
    lemma, sure = lemma_of(tagged.word(trigger)), tags[trigger] == "P"
    inserted = tags[trigger - 1] == "," and tags[trigger] == "R"  # "rules, announced on Friday,"
    if not inserted and (tags[trigger] not in _PARTICIPLES or lemma in _STANDING | REPORTING):
        return None
    if lemma in INTRANSITIVE and not sure:
        return None
    if not _is_dated(tagged, trigger, at):
        return None
    first = trigger
    while first and tags[first - 1] == "A":
        first -= 1
    if first < 2:
        return None
    if tags[first - 1] == ",":
        return _inserted(tagged, first, at)
    start = _phrase_start(tagged, first)
    if (named := _apposed(telling, start, first)) is not None:
        return _Reduced(named, named[1] - 1, first, named=True)
    chain = _chain_start(tagged, start)
    nominal = set(tags[start:first]) & set("NCxXG") and not _OWNED.fullmatch(tags, start, first)
    if lemma in _COMING_OUT and start and tagged.word(start - 1).lower() == "of":
        return None  # "the findings of the study released on Friday"
    if not nominal or tags[first - 1] == "@" or not _is_governed(tagged, chain, sure=sure):
        return None
    names = set(tags[start:first]) <= {"C"}
    joins = start > 1 and tagged.word(start - 1).lower() in _JOINS and names
    begin = _phrase_start(tagged, start - 1) if joins and chain < start else start
    return _Reduced((begin, first), (start - 2 if begin < start else first - 1), first)


def _apposed(telling: Telling, start: int, end: int) -> Range | None:
    """Return the name of whom a noun tells what he is: "Ana Poe, | a teacher | jailed in 2010"."""
    tagged = telling.tagged
    if start < 2 or tagged.tags[start - 1] != "," or tagged.word(start).lower() not in {"a", "an"}:
        return None
    name = next((one for one in telling.names if one.person and one.end == start - 1), None)
    if name is None or any(start <= one.start < end for one in telling.names if one.person):
        return None
    told = any(one.end <= name.start or one.start >= end for one in _groups(tagged))
    return (name.start, name.end) if told else None


def _inserted(tagged: Tagged, first: int, at: int) -> _Reduced | None:
    """Return what ", built in 1877," is about: the phrase before its comma."""
    tags, comma = tagged.tags, first - 1
    end = _end(tagged, partners(tags, at).stop)
    closed = tags[end : end + 1] in {"", ".", ";", ","} and tags[end + 1 : end + 2] not in {
        "c",
        "E",
    }
    outside = [one for one in _groups(tagged) if one.end <= comma or one.start > at]
    start = begin = _phrase_start(tagged, comma)
    if not closed or not outside or start == comma:
        return None
    while begin > 1 and tagged.word(begin - 1).lower() in _JOINS and tags[begin - 2] in "NCxX":
        begin = _phrase_start(tagged, begin - 1)
    lead = tags[begin - 1] if begin else ""
    if begin and tagged.word(begin - 1).lower() in _CONJUNCTIONS:
        return None  # "and, after a flood, closed"
    if lead not in {"p", "T", "z"} and not any(one.end == begin for one in outside):
        return None  # the subject: its tree tells more
    head = comma - 1
    for index in range(begin, comma):
        if tagged.word(index).lower() in _JOINS:
            head = index - 1
            break
    return _Reduced((begin, comma), head, first)


def _opening(tagged: Tagged, trigger: int, at: int) -> _Reduced | None:
    """Return what "Born in Ghent in 1861, she was ..." is about: the subject behind its comma."""
    if classify(tagged.word(0).lower()) not in _PARTICIPLES or len(tagged.tags) < 2:
        return None
    comma = tagged.tags.find(",", at)
    if not _is_dated(tagged, trigger, at) or comma < 0 or tagged.tags[at + 1] not in ",p":
        return None
    for group in _groups(tagged):
        if group.start < comma:
            continue
        subject = clause_of(tagged, group).subject
        if len(subject) == 1 and subject[0][0] == comma + 1:
            return _Reduced(subject[0], subject[0][1] - 1, 0)
        break
    return None


def _chain_start(tagged: Tagged, start: int) -> int:
    """Return where the phrases begin that a noun hangs on: "the sale | of a mill in | Leeds"."""
    tags = tagged.tags
    verbs = {one.end - 1 for one in verb_groups(tags)}
    while start > 1 and tags[start - 1] in "pz" and tags[start - 2] in "NCxX":
        if start - 2 in verbs:
            break  # "hand | over (records)"
        start = _phrase_start(tagged, start - 1)
    return start


def _phrase_start(tagged: Tagged, end: int) -> int:
    """Return where the noun phrase begins that ends before a token: behind a verb's particle."""
    groups = [one.end for one in verb_groups(tagged.tags) if one.end < end]
    least = max(groups, default=0)
    while least < end - 1 and tagged.word(least).lower() in _PARTICLES:
        least += 1
    return noun_phrase_start(tagged.tags, end, least)


def _is_governed(tagged: Tagged, start: int, *, sure: bool) -> bool:
    """Tell whether a phrase stands behind a verb or preposition, so that it is no subject.

    What is found or shown may be a clause ("found sales dropped"), but not of a `sure` participle.
    """
    tags = tagged.tags
    before = [one for one in _groups(tagged) if one.end <= start]
    lead = tags[start - 1] if start else ""
    word = tagged.word(start - 1).lower() if start else ""
    if lead == "T" and start > 1:
        return tagged.word(start - 2).lower() == "according"
    if lead and lead in "pz":
        if word in _CONJUNCTIONS:
            return False
        return word in _OPENERS if start == 1 else bool(before) and tags[start - 2] not in "u,c;"
    stop = start
    while stop and tagged.word(stop - 1).lower() in _PARTICLES:
        stop -= 1
    verb = next((one for one in verb_groups(tags) if one.end == stop), None)
    if verb is None or not before or tagged.word(start).lower() in _DEGREES:
        return False  # "are | very poorly understood"
    return sure or lemma_of(tagged.word(verb.end - 1)) not in _CONTENT


def _end(tagged: Tagged, start: int) -> int:
    """Return where what a participle says ends: at a mark, the next finite verb or its subject."""
    starts = {one.start for one in _groups(tagged)}
    joint = len(tagged.tags)
    for index in range(start, len(tagged.tags)):
        if tagged.tags[index] in _STOPS:
            return index
        if index in starts:
            return min(index, joint)
        if tagged.tags[index] == "c":
            joint = index
            if _VERBS.match(tagged.tags, index + 1):
                return index
    return len(tagged.tags)


def _helper(tagged: Tagged, found: _Reduced, *, ahead: bool) -> str:
    if ahead:
        return "will be"
    start = found.about[0]
    word = tagged.word(found.head).lower()
    common = tagged.tags[found.head] != "C"
    many = word in _PERSONS or (common and word.endswith("s") and not word.endswith(("ss", "us")))
    many = many or "c" in tagged.tags[start : found.head] or word in {"they", "we", "you"}
    return "were" if many else "was"
