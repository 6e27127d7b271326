"""A year that frames the dates after it: "In 1975, they voted on June 5", "in 1812, in May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.languages.common.ends import is_plain_year
from ktimeline.model.expression import (
    Bare,
    Between,
    Calendar,
    Expression,
    Fields,
    Next,
    Part,
    Recurring,
    Season,
    Time,
    Within,
)
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["Frame", "framed", "inside_year"]

_REACH = 24  # code points before a year: the words that open the sentence
_SENTENCE = 300  # code points in which the sentence is over
_NEAR = 60  # code points between a year and a date that is plainly of it
_ENDS = deferred(r"[.!?][\"”’')\]]*\s+[\"“‘(\[]?[^\W\d_a-z]|\n\s*\n")


class Frame:
    """How a language says that a year frames what follows.

    `opening` fits what stands before such a year, from the start of its sentence; `leading` fits
    all that may stand between a year and a date that is plainly of that year (", between").
    """

    __slots__ = ("leading", "opening")

    def __init__(self, opening: str, leading: str) -> None:
        self.opening = deferred(rf"(?:^|[.!?][\"”’')\]]*\s+|\n\s*)(?:{opening})\s$")
        self.leading = deferred(leading, re.IGNORECASE)


def framed(text: str, mentions: Sequence[Mention], frame: Frame) -> list[Mention]:
    """Return the mentions, the months, days and seasons that a year frames put inside of that year.

    A year that opens its sentence does so up to its end or to the next year that is told; another
    one only where the date follows at once.
    """
    found: list[Mention] = []
    year: Calendar | None = None
    whole: Expression | None = None  # the range whose first end was framed
    until = after = 0  # the frame's end, and the year's where nothing has followed it yet
    for mention in mentions:
        start, end = mention.span.start, mention.span.end
        tree = mention.expression
        if isinstance(tree, Time) and is_plain_year(tree):
            opens = frame.opening.search(text[max(0, start - _REACH) : start])
            until = _end_of_sentence(text, end) if opens else end
            year, whole, after = tree, None, end
            found.append(mention)
            continue
        follows = after and start - after < _NEAR and frame.leading.fullmatch(text, after, start)
        goes_on = whole is not None and mention.whole == whole
        after, whole = 0, None
        if year is not None and (start < until or follows or goes_on):
            whole = mention.whole
            found.append(_inside(mention, year))
        else:
            found.append(mention)
    return found


def _end_of_sentence(text: str, at: int) -> int:
    found = _ENDS.search(text[at : at + _SENTENCE])
    return at + (found.start() if found else _SENTENCE)


def inside_year(mention: Mention, year: int) -> Mention:
    """Return a mention of a month, day of a month or season without its year as one of that year.

    Others stay as they are.
    """
    return _inside(mention, Calendar(year=year))


def _inside(mention: Mention, year: Calendar) -> Mention:
    """Return a mention of a month, day of a month or season without its year as one of that year.

    The later end of a range is the first after the earlier: "November and February" reach over.
    """
    whole = mention.whole
    if not isinstance(whole, Between):
        return replace(mention, expression=_of_year(mention.expression, year))
    start = _of_year(whole.start, year)
    if start == whole.start or not isinstance(start, Time):
        return mention
    end = _first_after(whole.end, start)
    told = start if mention.expression == whole.start else end
    return replace(mention, expression=told, whole=Between(start, end))


def _of_year(tree: Expression, year: Calendar) -> Expression:
    if isinstance(tree, Within):  # "the small hours of 12 April"
        day = _of_year(tree.time, year)
        return replace(tree, time=day) if isinstance(day, Time) and day is not tree.time else tree
    bare = tree.time if isinstance(tree, Part) else tree
    if not isinstance(bare, Bare) or not _is_of_a_year(bare.recurring):
        return tree
    x = bare.recurring
    if isinstance(x, Fields) and x.day is not None:
        x = replace(x, weekday=None)  # the year is known; a weekday that disagrees is a slip
    return _part_like(tree, Within(x, year))


def _first_after(tree: Time, start: Time) -> Time:
    inner = tree.time if isinstance(tree, Part) else tree
    x = inner.recurring if isinstance(inner, Bare) else inner.x if isinstance(inner, Next) else None
    return _part_like(tree, Next(start, x)) if isinstance(x, Recurring) else tree


def _part_like(tree: Expression, time: Time) -> Time:
    return Part(tree.portion, time) if isinstance(tree, Part) else time


def _is_of_a_year(x: Recurring) -> bool:
    return isinstance(x, Season) or (isinstance(x, Fields) and x.month is not None)
