"""Diaries and logs: what "yesterday" is in an entry, the date at the head of the entry tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace

from ktimeline.languages.common.entries import Diary, heads_of
from ktimeline.languages.common.grain import grain
from ktimeline.model.expression import (
    Bare,
    Calendar,
    DocumentTime,
    Expression,
    Fields,
    Last,
    Next,
    PartOfDay,
    Recurring,
    Shift,
    Time,
    Within,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.pattern import deferred

__all__ = ["told_in_entries"]

_BESIDE = deferred(r",?[ \t]+\(?")  # between a day and its weekday: "May 4th, Friday"
_OVER = deferred(r"[.!?][\"”’')]*\s|\n\s*\n")
_LONG = 6_000  # code points after which nobody thinks of the date at the head


def told_in_entries(text: str, mentions: Sequence[Mention], diary: Diary | None) -> list[Mention]:
    """Return the mentions, those under the date of an entry told as of that day."""
    mentions, days = heads_of(text, mentions, diary)
    if not days:
        return mentions
    found: list[Mention] = []
    head: Calendar | None = None
    since = 0
    for place, mention in enumerate(mentions):
        if place in days:
            head, since = days[place], mention.span.end
            found.append(mention)
        elif head is None or mention.span.start - since > _LONG:
            found.append(mention)
        elif place - 1 in days and _is_weekday_of(text, since, mention):
            found.append(replace(mention, expression=head))
        else:
            day = _day_beside(text, found[-1], mention, since) or head
            seen = _seen_from(mention.expression, head, day, mention.tense)
            found.append(replace(mention, expression=seen))
    return found


def _day_beside(text: str, last: Mention, mention: Mention, since: int) -> Time | None:
    """Return the day told before an hour in its sentence: "spent yesterday in bed until noon"."""
    tree = last.expression
    if last.span.end <= since or not isinstance(tree, Shift | Last | Next):
        return None
    if grain(tree) is not Granularity.DAY:
        return None
    is_apart = _OVER.search(text, last.span.end, mention.span.start) is not None
    return None if is_apart else tree


def _is_weekday_of(text: str, end: int, mention: Mention) -> bool:
    """Tell whether a mention is the weekday of a day at the head of an entry, ending at `end`."""
    if not (isinstance(mention.expression, Bare) and _is_weekday(mention.expression.recurring)):
        return False
    return _BESIDE.fullmatch(text, end, mention.span.start) is not None


def _is_weekday(x: Recurring) -> bool:
    return isinstance(x, Fields) and x.weekday is not None and x == Fields(weekday=x.weekday)


def _seen_from(tree: Expression, day: Calendar, hours: Time, tense: Tense) -> Expression:
    """Return a tree with the day of the entry where the publication stood.

    `hours` is the day that an hour without its own is of.
    """
    if isinstance(tree, DocumentTime):
        return day
    if isinstance(tree, Bare):
        return _bare_seen_from(tree, day, hours, tense)
    if not is_dataclass(tree):
        return tree
    told = {field.name: getattr(tree, field.name) for field in fields(tree)}
    seen = {
        name: _seen_from(value, day, hours, tense)
        for name, value in told.items()
        if isinstance(value, Expression)
    }
    return replace(tree, **seen) if any(seen[name] is not told[name] for name in seen) else tree


def _bare_seen_from(tree: Bare, day: Calendar, hours: Time, tense: Tense) -> Expression:
    x = tree.recurring
    if isinstance(x, PartOfDay) or (isinstance(x, Fields) and x.hour is not None):
        return Within(x, hours)
    if _is_weekday(x):
        is_ahead = tense in (Tense.FUTURE, Tense.PRESENT)  # "the mail leaves on Friday"
        return Next(day, x) if is_ahead else Last(day, x)
    return tree
