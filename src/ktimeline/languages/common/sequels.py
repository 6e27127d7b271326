"""Dates that go on from the one before them: "on Monday, May 10, 1948. ... On Wednesday"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from ktimeline.languages.common.ends import is_plain_year
from ktimeline.languages.common.grain import grain
from ktimeline.languages.common.weeks import Weeks, with_named_weeks
from ktimeline.languages.common.worded_ranges import WordedRange, with_worded_ranges
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Between,
    Both,
    Calendar,
    DocumentTime,
    Enclosing,
    Expression,
    Fields,
    Last,
    Next,
    Part,
    Recurring,
    ReferenceTime,
    Season,
    Shift,
    Since,
    Time,
    Within,
)
from ktimeline.model.kept import kept
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.pattern import deferred

__all__ = ["Sequel", "Weekdays", "going_on"]

_REACH = 60  # code points before a mention: who says what on that day
_SOON = 3  # days from one weekday to the next of a story
_SENTENCE = 120  # code points between two dates of one sentence


class Weekdays:
    """What of a language tells whether a weekday goes on from a day told before.

    `names` finds the name of a weekday in a date; `says` fits what stands before one that dates
    words and not a deed ("said on"), `pointing` before one that points at a day of what is told
    ("on the Friday"); `weeks` is how one stands in a week that was named.
    """

    __slots__ = ("names", "pointing", "says", "weeks")

    def __init__(self, names: str, says: str, pointing: str, weeks: Weeks) -> None:
        self.weeks = weeks
        self.names = deferred(names, re.IGNORECASE)
        self.says = deferred(rf"\b(?:{says})\b[^.!?;]*$", re.IGNORECASE)
        self.pointing = deferred(rf"\b(?:{pointing})\s+$", re.IGNORECASE)


class Sequel:
    """How a language lets one date go on from another.

    `of` fits all that stands between a part of a year and its year ("the June *meeting of* 1843");
    `inside` all that stands between a year and a month of it ("two years later, in March"); `then`
    what stands between two dates of one sentence of which the second goes on ("..., and in").
    """

    __slots__ = ("inside", "of", "range", "then", "weekdays")

    def __init__(
        self, weekdays: Weekdays, worded_range: WordedRange, inside: str, then: str, of: str
    ) -> None:
        self.weekdays = weekdays
        self.range = worded_range
        self.of = deferred(of)
        self.inside = deferred(inside, re.IGNORECASE)
        self.then = deferred(then, re.IGNORECASE)


def going_on(text: str, mentions: Sequence[Mention], sequel: Sequel) -> list[Mention]:
    """Return the mentions, those that plainly go on from the one before hung on that."""
    found: list[Mention] = []
    is_chain = was_chain = False  # a day told with its weekday, and weekdays since
    mentions = with_named_weeks(text, mentions, sequel.weekdays.weeks)
    for told in _of_the_year_behind(text, mentions, sequel):
        last = found[-1] if found else None
        tree: Time | None = None
        if last is not None:
            tree = _inside_the_year(text, last, told, sequel)
            tree = tree or _later_in_the_sentence(text, last, told, sequel)
        if tree is None and (is_chain or (found and _points_back(text, told, sequel))):
            tree = _next_weekday(text, told, sequel)
        mention = told if tree is None else replace(told, expression=tree)
        was_chain = (was_chain or is_chain) and not _has_document(mention.expression)
        is_chain = _goes_on(mention, sequel) if not is_chain else _keeps(mention, sequel)
        is_chain = is_chain or (was_chain and _comes_back(mention))
        found.append(mention)
    return _in_order(text, with_worded_ranges(text, found, sequel.range), sequel)


def _of_the_year_behind(
    text: str, mentions: Sequence[Mention], sequel: Sequel
) -> Iterator[Mention]:
    """Yield the mentions, a part of a year put inside the year told right behind it."""
    for mention, after in zip_longest(mentions, mentions[1:]):
        x = _of_a_year(mention.expression)
        year = after.expression if after is not None else None
        if x is None or after is None or not isinstance(year, Calendar):
            yield mention
        elif is_plain_year(year) and sequel.of.fullmatch(text, mention.span.end, after.span.start):
            yield replace(mention, expression=_like(mention.expression, Within(x, year)))
        else:
            yield mention


# ---- weekdays in a row --------------------------------------------------------------------------


def _in_order(text: str, mentions: Sequence[Mention], sequel: Sequel) -> list[Mention]:
    """Return the mentions, of two weekdays in a row in the past the earlier before the later.

    "It rained from Monday to Wednesday", told on a Tuesday: both lie in the week before.
    """
    found = list(mentions)
    for place, (first, second) in enumerate(pairwise(mentions)):
        if not first.tense.is_past:
            continue
        day, later = _weekday_of(first), _weekday_of(second)
        if day is None or later is None or day == later:
            continue
        days_on = ((later.weekday or 0) - (day.weekday or 0)) % 7
        is_range = isinstance(first.whole, Between) and first.whole == second.whole
        if not is_range and (days_on > _SOON or not _and_then(text, first, second, sequel)):
            continue  # "rose on Tuesday and on Monday" goes back
        end = Bare(later)
        start = Last(end, day)
        whole = Between(start, end) if is_range else None
        found[place] = replace(first, expression=start, whole=whole)
        found[place + 1] = replace(second, expression=end, whole=whole)
    return found


def _weekday_of(mention: Mention) -> Fields | None:
    tree = mention.expression
    if isinstance(tree, Next) and isinstance(mention.whole, Between):
        x: object = tree.x
    else:
        x = tree.recurring if isinstance(tree, Bare) and not tree.goes_on else None
    return x if isinstance(x, Fields) and _is_weekday(x) else None


def _and_then(text: str, first: Mention, second: Mention, sequel: Sequel) -> bool:
    gap = second.span.start - first.span.end
    if gap > _REACH or not second.tense.is_past:
        return False
    return sequel.then.fullmatch(text, first.span.end, second.span.start) is not None


# ---- weekdays of a story ------------------------------------------------------------------------


def _goes_on(mention: Mention, sequel: Sequel) -> bool:
    """Tell whether a mention is a day of the calendar told with its weekday."""
    if not _names_day_of_month(mention.expression):
        return False
    size = grain(mention.expression)
    is_day = size is not None and size <= Granularity.DAY
    return is_day and sequel.weekdays.names.search(mention.text) is not None


def _keeps(mention: Mention, sequel: Sequel) -> bool:
    """Tell whether weekdays still go on from a day told before."""
    if _names_day_of_month(mention.expression):
        return _goes_on(mention, sequel)
    size = grain(mention.expression)
    return not _has_document(mention.expression) and size is not None and size <= Granularity.DAY


def _comes_back(mention: Mention) -> bool:
    """Tell whether a mention takes a story up again, past an aside: "in 1999 ...; that day"."""
    size = grain(mention.expression)
    hangs = any(isinstance(node, ReferenceTime) for node in _parts(mention.expression))
    return hangs and size is not None and size <= Granularity.DAY


def _points_back(text: str, mention: Mention, sequel: Sequel) -> bool:
    """Tell whether a weekday points at one after a day told: "left on 3 May. On the Friday"."""
    if _from_the_day_told(mention.expression, back=False) is None:
        return False
    before = text[max(0, mention.span.start - _REACH) : mention.span.start]
    return sequel.weekdays.pointing.search(before) is not None


@kept
def _names_day_of_month(tree: Expression) -> bool:
    return any(
        isinstance(node, Calendar | Fields) and node.month is not None and node.day is not None
        for node in _parts(tree)
    )


def _next_weekday(text: str, mention: Mention, sequel: Sequel) -> Time | None:
    if mention.tense is Tense.FUTURE:
        return None
    before = text[max(0, mention.span.start - _REACH) : mention.span.start]
    if sequel.weekdays.says.search(before):
        return None
    return _from_the_day_told(mention.expression, mention.tense is Tense.PLUPERFECT)


def _from_the_day_told(tree: Expression, back: bool) -> Time | None:
    """Return a weekday as the next one after the day told, or as the one before it."""
    if isinstance(tree, Within):  # "Sunday night"
        inner = _from_the_day_told(tree.time, back)
        return None if inner is None else replace(tree, time=inner)
    if isinstance(tree, Since):
        start = _from_the_day_told(tree.start, back)
        return None if start is None else replace(tree, start=start)
    if not isinstance(tree, Bare):
        return None
    x = tree.recurring
    day = x.coarse if isinstance(x, Both) else x
    if not _is_weekday(day):
        return None
    return Last(ReferenceTime(), x) if back else replace(tree, goes_on=True)


def _is_weekday(x: Recurring) -> bool:
    return isinstance(x, Fields) and x.weekday is not None and x == Fields(weekday=x.weekday)


# ---- months -------------------------------------------------------------------------------------


def _inside_the_year(text: str, last: Mention, mention: Mention, sequel: Sequel) -> Time | None:
    """Return "March" of "two years later, in March" as one of that year."""
    x = _of_a_year(mention.expression)
    told = last.expression
    if x is None or not isinstance(told, Shift | Next | Last):
        return None
    if grain(told) is not Granularity.YEAR:
        return None
    if not sequel.inside.fullmatch(text, last.span.end, mention.span.start):
        return None
    year = told if _has_document(told) else Enclosing(Granularity.YEAR, ReferenceTime())
    return _like(mention.expression, Within(x, year))


def _later_in_the_sentence(
    text: str, last: Mention, mention: Mention, sequel: Sequel
) -> Time | None:
    """Return "July" of "in May 2013 he quit, and in July he died" as the next one."""
    x = _of_a_year(mention.expression)
    told = last.expression
    if x is None or not mention.tense.is_past:
        return None
    if not isinstance(told, Calendar) or told.month is None or told.short or told.bc:
        return None
    if isinstance(x, Fields) and x.month == told.month:
        return None
    gap = mention.span.start - last.span.end
    if gap > _SENTENCE or not sequel.then.fullmatch(text, last.span.end, mention.span.start):
        return None
    return _like(mention.expression, Within(x, _year_after(told, x)))


def _year_after(told: Calendar, x: Recurring) -> Calendar:
    """Return the year in which the next `x` after a month told lies; winters begin in theirs."""
    goes_over = isinstance(x, Fields) and (x.month or 0) < (told.month or 0)
    return Calendar(year=(told.year or 0) + goes_over)


@kept
def _of_a_year(tree: Expression) -> Recurring | None:
    bare = tree.time if isinstance(tree, Part) else tree
    if not isinstance(bare, Bare):
        return None
    x = bare.recurring
    is_of_a_year = isinstance(x, Season) or (isinstance(x, Fields) and x.month is not None)
    return x if is_of_a_year else None


def _like(tree: Expression, time: Time) -> Time:
    return Part(tree.portion, time) if isinstance(tree, Part) else time


@kept
def _has_document(tree: Expression) -> bool:
    return any(isinstance(node, DocumentTime) for node in _parts(tree))


def _parts(tree: Expression) -> list[Expression]:
    """Return the nodes of a tree."""
    names = getattr(type(tree), "__dataclass_fields__", {})
    below = [getattr(tree, name) for name in names]
    return [tree, *(n for part in below if isinstance(part, Expression) for n in _parts(part))]
