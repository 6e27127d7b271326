"""Days of what was so each week in a past: "in those days shops shut at noon"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.languages.common.weekly import CLAUSE, STOP, clause_before, weekly
from ktimeline.model.expression import Each
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["Former", "is_of_old", "is_recalled"]


class Former:
    """How a language tells how things used to be.

    `once` begins a sentence of it ("in those days"), `then` fits such words behind a day, and one
    of the words of `recalling` is in both. `used` begins a sentence of what shops and offices did,
    told right after what they did each week ("nothing opened on a Sunday. Shops shut").
    """

    __slots__ = ("once", "recalling", "then", "used")

    def __init__(self, once: str, then: str, used: str, recalling: Sequence[str]) -> None:
        self.once = deferred(rf"[\"“‘(]*(?:{once})\b")
        self.then = deferred(rf"\s+(?:{then})\b", re.IGNORECASE)
        self.used = deferred(rf"[\"“‘(]*(?:{used})\b")
        self.recalling = recalling


def is_recalled(text: str, mentions: Sequence[Mention], place: int, former: Former) -> bool:
    """Tell whether a sentence tells how things used to be: "in those days"."""
    span = mentions[place].span
    sentence = clause_before(text, max(0, span.start - CLAUSE), span.start).lstrip()
    return bool(former.once.match(sentence) or former.then.match(text, span.end))


def is_of_old(text: str, mentions: Sequence[Mention], place: int, former: Former) -> bool:
    """Tell whether a day is of what was so each week, as the day told before it was."""
    last, start = (mentions[place - 1] if place else None), mentions[place].span.start
    if last is None or not isinstance(last.expression, Each) or weekly(last.expression) is None:
        return False
    if weekly(mentions[place].expression) is None:
        return False
    between = text[last.span.end : start]
    stops = len(STOP.findall(between))
    if not stops:  # "shops shut on Saturday and did not open until Monday"
        return not last.expression.habitual and " and " in between
    sentence = clause_before(text, max(0, start - CLAUSE), start).lstrip()
    return stops == 1 and former.used.match(sentence) is not None
