"""What the shape of a sentence says of its date: "not until May", "have until May", "was asked to".

A thing that did not happen until May happened then; one that was to have happened did not.
"""

from __future__ import annotations

import re

from ktimeline.events.telling import Telling
from ktimeline.model import Instant, Published, Status, When
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["bounded_status"]

_ENDS = frozenset({"until", "till"})
_NEAR = 4  # tokens between "until" and its date: "until | at least early | May"
_HAVING = frozenset({"have", "has"})
_SUPPOSING = frozenset({"if", "unless", "whether"})
_PUTTING_OFF = word_set("extend postpone delay defer adjourn suspend prolong put push")
_NOT_NOW = frozenset("hHBVw")
_NOT = frozenset({"not", "never"})
# The asking happened, whatever came of it.
_ASKING = word_set("asked ordered told commanded instructed invited urged offered begged")
_ASKED = re.compile(r"[aNCcrxXp0s]{0,8}TA*$")
_BEFORE_ASKED = frozenset("mwTyge")
_FINITE_VERBS = frozenset("VEPRSbBhHoOwm")


def bounded_status(telling: Telling, when: When, published: Published | None) -> Status | None:
    """Return the status that the words around a date give its event; None where they give none."""
    tagged, trigger = telling.tagged, telling.anchor.trigger
    until = _until(telling)
    if until is not None and _is_delayed(tagged, trigger, until):
        return Status.PLANNED if _lies_ahead(when, published) else Status.HAPPENED
    goes_on = until is not None and until > trigger and _goes_on(telling)
    if until is not None and (_has(telling) or goes_on) and _lies_ahead(when, published):
        return Status.PLANNED  # "members have until May to vote", "the play runs until May"
    if _was_to_have(tagged, trigger):
        return Status.PLANNED
    if not telling.ahead and _was_able(tagged, trigger):
        return Status.HAPPENED
    if published is not None and not telling.ahead and _was_asked(telling):
        return Status.HAPPENED
    return None


def _until(telling: Telling) -> int | None:
    """Return the "until" that leads to the date of a telling."""
    at = telling.mentions[0]
    near = range(at - 1, max(-1, at - 1 - _NEAR), -1)
    return next((one for one in near if telling.tagged.word(one).lower() in _ENDS), None)


def _is_delayed(tagged: Tagged, trigger: int, until: int) -> bool:
    """Tell whether a "not" before the trigger goes with the "until" behind it."""
    between = tagged.tags[trigger:until] if trigger < until else "."
    if set(between) & set('.;u"q'):
        return False
    start = max((tagged.tags.rfind(mark, 0, trigger) for mark in '.;,u"qc'), default=-1)
    words = [tagged.word(one).lower() for one in range(start + 1, until)]
    if "longer" in words:
        return False
    return any(one in _NOT or one.endswith(("n't", "n’t")) for one in words)


def _has(telling: Telling) -> bool:
    clause = telling.anchor.clause
    if clause is None:
        return False
    words = [
        telling.tagged.word(one).lower() for one in range(clause.group.start, clause.group.end)
    ]
    return words[-1] in _HAVING


def _goes_on(telling: Telling) -> bool:
    """Tell whether a clause is of now: "the show | runs | until May"."""
    clause, tagged = telling.anchor.clause or telling.anchor.around, telling.tagged
    if clause is None:
        return _is_of_now(telling)
    opening = min((start for start, _ in clause.subject), default=clause.group.start)
    if opening and tagged.word(opening - 1).lower() in _SUPPOSING:
        return False
    group = clause.group
    if lemma_of(tagged.word(group.end - 1).lower()) in _PUTTING_OFF:
        return False
    return group.kind in {"present", "future"} and not set(tagged.tags[group.start : group.end]) & (
        _NOT_NOW
    )


def _is_of_now(telling: Telling) -> bool:
    """Tell whether the verb over a trigger is a plain present: "the ship | stays | in port"."""
    tree = telling.tree
    node = tree.node_at(telling.tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None:
        return False
    verb = next((one for one in (node, *tree.above(node)) if tree.is_verb(one)), node)
    return tree.nodes[verb].tag in {"VBZ", "VBP"}


def _lies_ahead(when: When, published: Published | None) -> bool:
    """Tell whether the end of a stretch of time lies behind the day of publication."""
    limit = when.interval.limit
    if published is None or limit is None:
        return False
    return limit > Instant(published.day.year, published.day.month, published.day.day, 24)


def _was_to_have(tagged: Tagged, trigger: int) -> bool:
    """Tell whether a thing "was to have" happened, which says that it did not."""
    words = [tagged.word(one).lower() for one in range(max(0, trigger - 5), trigger)]
    return any(
        words[at] in {"was", "were"} and words[at + 1 : at + 3] == ["to", "have"]
        for at in range(len(words))
    )


def _was_able(tagged: Tagged, trigger: int) -> bool:
    """Tell whether a thing that one "was able to" do was done."""
    words = [tagged.word(one).lower() for one in range(max(0, trigger - 4), trigger)]
    return any(
        words[at] in {"was", "were"} and words[at + 1 : at + 3] == ["able", "to"]
        for at in range(len(words))
    )


def _was_asked(telling: Telling) -> bool:
    """Tell whether the only date of a sentence is that of asking for what its trigger tells."""
    tagged, trigger = telling.tagged, telling.anchor.trigger
    if any(tag == "@" and at not in telling.mentions for at, tag in enumerate(tagged.tags)):
        return False
    for asking in range(trigger, -1, -1):
        if tagged.word(asking).lower() not in _ASKING:
            continue
        if asking and tagged.tags[asking - 1] in _BEFORE_ASKED:
            return False  # "will be asked to", "to be told to"
        behind = tagged.tags[asking + 1 : trigger] if asking < trigger else ""
        following = re.match(r"[aNCcrxXp0s]{0,8}T", tagged.tags[asking + 1 :])
        asks = _ASKED.fullmatch(behind) is not None if behind else following is not None
        return asks and not set(tagged.tags[asking + 1 : trigger]) & _FINITE_VERBS
    return False
