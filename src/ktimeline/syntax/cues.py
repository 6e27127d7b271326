"""Words around a date that tell which way it lies: asked before its verb is, and after."""

from __future__ import annotations

import re

from ktimeline.model.mention import Tense
from ktimeline.model.pattern import deferred
from ktimeline.syntax.announcing import is_announced
from ktimeline.syntax.deadlines import ends_what_runs
from ktimeline.syntax.foresight import is_foreseen, is_to_be_foreseen
from ktimeline.syntax.happened import tense_of_what_happened
from ktimeline.syntax.invitations import is_invited_to, is_noticed, is_proposed
from ktimeline.syntax.timetables import (
    goes_on_to_a_day,
    is_on_a_day_to_come,
    is_on_the_timetable,
)

__all__ = ["tense_told_beside", "tense_told_in_the_present", "tense_without_a_verb"]

NEAR = 100  # code points on the left that are looked at

_AHEAD_OF_AN_EVENT = deferred(
    r"\b(?:ahead\s+of|before|in\s+the\s+run-up\s+to|preparing\s+for)\s+[^.,;:!?]{3,40}\s(?:on|in|at)\s+$",
    re.IGNORECASE,
)
_AFTER_AN_EVENT = deferred(
    r"\b(?:after|following|since)\s+[^.,;:!?]{3,40}\s(?:on|in|at)\s+$", re.IGNORECASE
)


def tense_told_beside(before: str, after: str) -> Tense | None:
    """Return the tense that the words around a date settle, or None where they settle nothing.

    `before` and `after` are the text on both sides, as far as the sentence goes or farther.

    >>> tense_told_beside("The regulator gave the bank until ", " to answer.").value
    'future'
    >>> tense_told_beside("It beat the record set on ", ".").value
    'past'
    """
    left = before[-NEAR:]
    lowered = left.lower()
    if ends_what_runs(left, lowered, after):
        return Tense.FUTURE
    told = tense_of_what_happened(left, lowered, after)
    if told is not None:
        return told
    if is_announced(left, lowered, after) or is_to_be_foreseen(left, lowered):
        return Tense.FUTURE
    return Tense.FUTURE if goes_on_to_a_day(left, lowered, after) else None


def tense_told_in_the_present(before: str, after: str) -> Tense | None:
    """Return the tense of a date beside a verb in the present, or beside none; None if untold.

    A timetable is told in the present: "the envoys meet Monday", "from Monday masks are worn".

    >>> tense_told_in_the_present("The envoys meet ", " in Rome.").value
    'future'
    """
    left = before[-NEAR:]
    if is_on_a_day_to_come(left, after):
        return Tense.FUTURE
    if is_noticed(left, after) or is_foreseen(left, after):
        return Tense.FUTURE
    if _AFTER_AN_EVENT.search(left) and not is_on_the_timetable(left, after):
        return Tense.PAST
    ahead = _AHEAD_OF_AN_EVENT.search(left) or is_on_the_timetable(left, after)
    return Tense.FUTURE if ahead or is_invited_to(left) else None


def tense_without_a_verb(before: str, mention: str, after: str) -> Tense:
    """Return the tense of a date that no verb governs: FUTURE in a notice, else NONE.

    >>> tense_without_a_verb("Bake sale ", "Saturday", "!").value
    'future'
    """
    proposed = is_proposed(before[-NEAR:], mention, after)
    return Tense.FUTURE if proposed else Tense.NONE
