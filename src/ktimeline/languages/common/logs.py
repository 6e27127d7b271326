"""Logs and live blogs: an hour at the head of a paragraph is the stamp of an entry.

It is of the day at the head of the log or of the last entry that tells its own, or else of the
publication, whatever day the entry above speaks of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ktimeline.languages.common.chronology import opens_line
from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Both,
    Calendar,
    DocumentTime,
    Expression,
    Fields,
    Last,
    Recurring,
    Time,
    Within,
)
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["stamped"]

_STAMPS = 2
_AFTER_STAMP = deferred(r"[ \t]*[:–—|]|[ \t]+-|[ \t]+[\"“‘(]?[^\W\d_a-z]|[ \t]*\n")
_LONG = 3_000  # code points after which a log is over
_ALONE = deferred(r"[ \t.:]*(?:\n|\Z)")


def stamped(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, the stamps of a log hung on its day, and its weekdays before that.

    A log has two stamps at least. Under the date of a day, alone in its line, they are of that day;
    of the publication where no day was told before them.
    """
    stamps = {place for place, mention in enumerate(mentions) if _is_stamp(text, mention)}
    dated = {place for place, mention in enumerate(mentions) if _day_of_entry(text, mention)}
    if not stamps or len(stamps) + len(dated) < _STAMPS:
        return list(mentions)
    is_blog = not any(_names_a_day(mention) for mention in mentions[: min(stamps)])
    found: list[Mention] = []
    head: Time | None = None
    since = 0
    for place, mention in enumerate(mentions):
        tree = mention.expression
        if (day := _heading(text, mention) or _day_of_entry(text, mention)) is not None:
            head, since = day, mention.span.end
        elif head is not None and mention.span.start - since > _LONG:
            head = None
        if place in stamps and isinstance(tree, Bare) and (head is not None or is_blog):
            tree, since = Within(tree.recurring, head or DocumentTime()), mention.span.end
        elif head is not None and mention.tense.is_past:
            tree = _day_before(tree, head)
        found.append(mention if tree is mention.expression else replace(mention, expression=tree))
    return found


def _names_a_day(mention: Mention) -> bool:
    return grain(mention.expression) is Granularity.DAY


def _is_stamp(text: str, mention: Mention) -> bool:
    tree = mention.expression
    if not isinstance(tree, Bare) or not isinstance(tree.recurring, Fields):
        return False
    x = tree.recurring
    is_hour = x.hour is not None and (x.month, x.day, x.weekday) == (None, None, None)
    if not is_hour or mention.whole is not None or not opens_line(text, mention.span):
        return False
    return _AFTER_STAMP.match(text, mention.span.end) is not None


def _heading(text: str, mention: Mention) -> Time | None:
    """Return the day that a date alone in its line tells."""
    day = _date(mention.expression)
    if day is None or not opens_line(text, mention.span):
        return None
    return day if _ALONE.match(text, mention.span.end) is not None else None


def _day_of_entry(text: str, mention: Mention) -> Time | None:
    """Return the day of an entry whose stamp tells it: "Tue 19 Nov, 22:04 A change is made"."""
    tree = mention.expression
    x = tree.recurring if isinstance(tree, Within) else None
    if not isinstance(tree, Within) or not isinstance(x, Fields) or x.hour is None:
        return None
    if mention.whole is not None or not opens_line(text, mention.span):
        return None
    return _date(tree.time) if _AFTER_STAMP.match(text, mention.span.end) is not None else None


def _date(tree: Expression) -> Time | None:
    """Return an expression that is a day of a month, its year told or not."""
    if isinstance(tree, Calendar):
        return tree if tree.day is not None and tree.hour is None else None
    x = tree.recurring if isinstance(tree, Bare) else None
    if not isinstance(tree, Bare) or not isinstance(x, Fields):
        return None
    return None if x.month is None or x.day is None or x.hour is not None else tree


def _day_before(tree: Expression, head: Time) -> Expression:
    """Return a weekday as the last one before the day of the log: "last seen at 10 p.m. Sunday"."""
    if isinstance(tree, Within):
        day = _day_before(tree.time, head)
        return replace(tree, time=day) if isinstance(day, Time) and day is not tree.time else tree
    if isinstance(tree, Bare) and _is_weekday(tree.recurring):
        return Last(head, tree.recurring)
    return tree


def _is_weekday(x: Recurring) -> bool:
    if isinstance(x, Both):
        return _is_weekday(x.coarse)
    return isinstance(x, Fields) and x.weekday is not None and x.month is None and x.day is None
