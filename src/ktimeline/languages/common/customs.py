"""A season or a month of what is so each year: "bears sleep in winter", "it often rains in May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ktimeline.model.expression import Bare, Each, Fields, Recurring, Season
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.pattern import deferred

__all__ = ["Customs", "with_customs"]

_CLAUSE = 90  # code points before a date that are looked at
_OPENS = deferred(r"(?:^|[.!?][\"”’')]*\s+|\n)\w+\s+$")
_SENTENCE = deferred(r"(?:\s+[^\s.!?]+){3,}[.!?;,:]")
_JOINTS = frozenset([", ", " and ", ", and ", " or ", " & "])
_CUT_SHORT = deferred(r"\s*(?:\n|\Z)")  # a headline has no stop, and tells the past in the present


class Customs:
    """How a language tells what is so each year.

    `during` fits what stands right before the season or month; `often` an adverb of habit before
    that; `by_nature` a verb, in the present, of what plants and beasts do in their season; `advice`
    a sentence that opens with what one ought to do then; `in_turn` what is done, up to the months
    of the year in which it is ("is paid in June and December"); `once` what is not so each year,
    though it is told in the present ("there are elections").
    """

    __slots__ = ("advice", "by_nature", "during", "in_turn", "often", "once")

    def __init__(  # noqa: PLR0913
        self, *, during: str, often: str, by_nature: str, advice: str, in_turn: str, once: str
    ) -> None:
        self.during = deferred(rf"\b(?:{during})\s+$", re.IGNORECASE)
        self.often = deferred(rf"\b(?:{often})\b[^.!?;]*$", re.IGNORECASE)
        self.by_nature = deferred(rf"\b(?:{by_nature})\b[^.!?;]*$")
        self.once = deferred(rf"\b(?:{once})\b[^.!?;,]*$", re.IGNORECASE)
        self.in_turn = deferred(rf"\b(?:{in_turn})$", re.IGNORECASE)
        self.advice = deferred(rf"(?:^|[.!?:]\s+|\n)(?:{advice})\s[^.!?;]*$")


def with_customs(text: str, mentions: Sequence[Mention], customs: Customs) -> list[Mention]:
    """Return the mentions, a season or month of what is so each year as one that comes round.

    Without an article and beside a plain present a season is none of one year; a month is one as
    often, and asks for a word that tells of a habit.
    """
    found = [_custom(text, mention, customs) for mention in mentions]
    for place, mention in enumerate(mentions[:-1]):
        if _month_of(mention) is not None:
            _put_months_in_turn(text, found, place, customs)
    return found


def _put_months_in_turn(text: str, found: list[Mention], place: int, customs: Customs) -> None:
    """Make months that are apart ones of each year: "paid half-yearly, in June and December".

    They are so behind what tells how often, or what is done as a rule; two that touch ("in May and
    June") may be one stretch of one year.
    """
    end = place + 1
    while end < len(found) and _month_of(found[end]) is not None:
        if text[found[end - 1].span.end : found[end].span.start] not in _JOINTS:
            break
        end += 1
    months = [_month_of(mention) or 0 for mention in found[place:end]]
    if len(months) < 2 or any(abs(one - two) in {1, 11} for one, two in pairwise(months)):
        return
    start = found[place].span.start
    last = found[place - 1] if place else None
    is_often = last is not None and isinstance(last.expression, Each)
    often = last is not None and is_often and text[last.span.end : start].strip(" ,:") in {"", "in"}
    before = text[max(0, start - _CLAUSE) : start]
    if often or (not found[place].tense.is_past and customs.in_turn.search(before) is not None):
        for at in range(place, end):
            month = Fields(month=_month_of(found[at]))
            found[at] = replace(found[at], expression=Each(month, habitual=True))


def _month_of(mention: Mention) -> int | None:
    x = _of_each_year(mention)
    return x.month if isinstance(x, Fields) else None


def _custom(text: str, mention: Mention, customs: Customs) -> Mention:
    x = _of_each_year(mention)
    if x is None or mention.tense.is_past:
        return mention
    start, end = mention.span.start, mention.span.end
    before = text[max(0, start - _CLAUSE) : start]
    if customs.during.search(before) is None or not _is_habit(before, text, end, mention, customs):
        return mention
    return replace(mention, expression=Each(x, habitual=True))


def _is_habit(before: str, text: str, end: int, mention: Mention, customs: Customs) -> bool:
    is_once = customs.once.search(before) is not None
    if mention.tense is Tense.FUTURE:  # "term usually starts in May"
        return customs.often.search(before) is not None and not is_once
    if customs.often.search(before) or customs.by_nature.search(before):
        return True
    if _CUT_SHORT.match(text, end):
        return False
    if customs.advice.search(before) is not None:
        return True
    if not isinstance(_of_each_year(mention), Season):
        return False
    if mention.tense is Tense.PRESENT:
        return not is_once
    # "In summer the train runs on": a present that has the form of a noun is not told from one.
    return _OPENS.search(before) is not None and _SENTENCE.match(text, end) is not None


def _of_each_year(mention: Mention) -> Recurring | None:
    """Return the season or month that a mention names by one word alone, None for any other."""
    tree = mention.expression
    if not isinstance(tree, Bare) or mention.whole is not None or " " in mention.text:
        return None
    x = tree.recurring
    return x if isinstance(x, Season) or x == Fields(month=getattr(x, "month", None)) else None
