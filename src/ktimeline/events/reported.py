"""What another only says of a clause: "denied on Monday that it had paid", "asked whether it had".

Read off the letters of the sentence, so that it holds where the tree has hung the clause elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.model import Status
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.subjects import noun_phrase_start
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["Hedge", "find_hedge"]

_DENYING = word_set("deny refute disprove reject dispute dismiss disavow")
_DOUBTING = word_set(
    "doubt suspect fear allege claim speculate wonder suppose imagine assume rumour rumor"
)
# Said with a "not" these leave open what they speak of, as they do with "whether".
_SETTLING = word_set(
    "say believe think claim prove show suggest find confirm mean establish indicate agree"
)
_CLAIMS = word_set(
    """claim allegation accusation assertion rumour rumor suspicion suggestion insinuation charge
    speculation fear theory notion"""
)
_CONTENTS = _CLAIMS | word_set("report evidence proof sign indication idea statement story news")
_UNTRUE = word_set("untrue false wrong incorrect")
_TRUE = word_set("true correct")
_OPEN = word_set("unlikely likely possible unclear doubtful uncertain questionable conceivable")
_NOT = word_set("not never hardly")
_NOBODY = word_set("nobody none neither few no-one")
_ACCUSED = word_set("accuse suspect charge")
_CLEARED = word_set("acquit clear absolve exonerate")
_LED = frozenset("pTA@,")  # what is between a verb and its "that" begins so: "denied (on Friday)"
_PHRASE = re.compile(r"[aNCxXGskyE0rvef@pTA,]*")
_SUBJECT = re.compile(r"[aNCxX0rsyk@]+A*")
_COORDINATED = re.compile(r",?c[A@p]*$")
_REACH = 12  # tokens from "accused" to "of taking"
_ALLEGING = word_set("allege claim suspect fear")
_SPEAKER = re.compile(r',"?[aNCxX0rcp]{1,8}$')


@dataclass(frozen=True, slots=True)
class Hedge:
    """The verb group that speaks of a clause, where that clause opens, and what is so by it."""

    group: Group
    opens: int
    status: Status


def find_hedge(tagged: Tagged, trigger: int) -> Hedge | None:
    """Return what makes the clause of a token less than a fact; None for what is plainly told.

    "The firm denied on Monday that it had paid": the paying is denied, the denying is a fact.
    """
    groups = [one for one in verb_groups(tagged.tags) if one.kind != "infinitive"]
    if (found := _accused(tagged, groups, trigger) or _alleged(tagged, trigger)) is not None:
        return found
    at = max((i for i, one in enumerate(groups) if one.start <= trigger), default=0)
    for outer, own in zip(reversed(groups[:at]), reversed(groups[1 : at + 1]), strict=True):
        between = tagged.tags[outer.end : own.start]
        if set(between) & set('.;"('):
            return None
        if _COORDINATED.search(between):
            continue  # "had paid and | shut": what is said of one is said of both
        opens = _opening(tagged, outer, own)
        if opens is None:
            return None
        if (status := _status(tagged, outer, opens)) is not None:
            return Hedge(outer, opens, status)
    return None


def _opening(tagged: Tagged, outer: Group, own: Group) -> int | None:
    """Return where the clause of `own` opens that is the content of `outer`; None for another."""
    for index in range(own.start - 1, outer.end - 1, -1):
        word = tagged.word(index).lower()
        if word in {"that", "whether"} and tagged.tags[index] in "uqa":
            relative = word == "that" and not tagged.tags[index + 1 : own.start].strip("A")
            lead = _PHRASE.fullmatch(tagged.tags, outer.end, index)
            return index if lead is not None and not relative else None
    bare = _SUBJECT.fullmatch(tagged.tags, outer.end, own.start)
    says = lemma_of(tagged.word(outer.end - 1)) in _DENYING | _DOUBTING | _SETTLING | REPORTING
    return outer.end if bare is not None and says else None


def _status(tagged: Tagged, outer: Group, opens: int) -> Status | None:
    """Return what the verb group before a content clause makes of it."""
    if tagged.word(opens).lower() == "whether":
        return Status.POSSIBLE
    lead = tagged.tags[outer.end : opens]
    verb = lemma_of(tagged.word(outer.end - 1))
    negated = _is_negated(tagged, outer, opens)
    noun = _content_noun(tagged, outer, opens)
    if noun is not None:
        return _of_noun(tagged, outer, noun, verb, negated=negated)
    words = {tagged.word(index).lower() for index in range(outer.start, opens)}
    if set(tagged.tags[outer.start : outer.end]) <= set("bBenA") and lead:
        return _of_predicate(words, negated=negated)
    if lead and lead[0] not in _LED:
        return None
    if verb in _DENYING:
        return Status.POSSIBLE if negated else Status.DENIED
    if verb in _DOUBTING:
        return None if negated and verb in {"doubt", "fear"} else Status.POSSIBLE
    return Status.POSSIBLE if negated and verb in _SETTLING else None


def _of_predicate(words: set[str], *, negated: bool) -> Status | None:
    """Return the status of what follows "it is (not) true that", "it is likely that"."""
    if words & _UNTRUE or (negated and words & _TRUE):
        return Status.DENIED
    return Status.POSSIBLE if words & _OPEN else None


def _of_noun(tagged: Tagged, outer: Group, noun: int, verb: str, *, negated: bool) -> Status | None:
    """Return the status of what a noun says: "denied claims that", "no evidence that"."""
    start = noun_phrase_start(tagged.tags, noun + 1, outer.end)
    words = {tagged.word(index).lower() for index in range(start, noun + 1)}
    if verb in _DENYING and not negated:
        return Status.DENIED
    said = tagged.word(noun).lower().removesuffix("s")
    if "no" in words or negated or said in _CLAIMS:
        return Status.POSSIBLE
    return None


def _content_noun(tagged: Tagged, outer: Group, opens: int) -> int | None:
    """Return the noun right before a "that" whose content the clause is: "reports | that"."""
    noun = opens - 1
    if noun < outer.end or tagged.word(opens).lower() != "that":
        return None
    start = noun_phrase_start(tagged.tags, opens, outer.end)
    led = start > outer.end and tagged.tags[start - 1] in "pT"
    word = tagged.word(noun).lower()
    said = {word, word.removesuffix("s"), word.removesuffix("ies") + "y"} & _CONTENTS
    return noun if said and not led else None


def _is_negated(tagged: Tagged, outer: Group, opens: int) -> bool:
    """Tell whether a group is told with "not", or of nobody."""
    words = {tagged.word(index).lower() for index in range(outer.start, outer.end)}
    if words & _NOT or any(word.endswith(("n't", "n’t")) for word in words):
        return True
    beside = {tagged.word(index).lower() for index in range(outer.end, min(outer.end + 1, opens))}
    before = {tagged.word(index).lower() for index in range(max(0, outer.start - 2), outer.start)}
    return bool(beside & _NOT or before & (_NOBODY | _NOT)) or {"no", "one"} <= before


def _accused(tagged: Tagged, groups: list[Group], trigger: int) -> Hedge | None:
    """Return the hedge of "accused of taking", "suspected of having taken", "cleared of taking"."""
    first = trigger
    if first and tagged.word(first - 1).lower() == "having":
        first -= 1
    elif tagged.tags[trigger] != "G":
        return None
    if not first or tagged.word(first - 1).lower() not in {"of", "with"}:
        return None
    for outer in reversed([one for one in groups if one.end <= first]):
        between = tagged.tags[outer.end : first - 1]
        if first - outer.end > _REACH or set(between) & set(".;u(q"):
            return None
        verb = lemma_of(tagged.word(outer.end - 1))
        if verb in _ACCUSED:
            return Hedge(outer, first, Status.POSSIBLE)
        if verb in _CLEARED:
            return Hedge(outer, first, Status.DENIED)
    return None


def _alleged(tagged: Tagged, trigger: int) -> Hedge | None:
    """Return the hedge behind a clause: "it had paid him, | prosecutors allege"."""
    for group in verb_groups(tagged.tags):
        if group.start <= trigger or lemma_of(tagged.word(group.end - 1)) not in _ALLEGING:
            continue
        closes = tagged.tags[group.end : group.end + 1] in {"", ".", "p", "@"}
        if closes and _SPEAKER.search(tagged.tags, trigger, group.start):
            return Hedge(group, group.end, Status.POSSIBLE)
    return None
