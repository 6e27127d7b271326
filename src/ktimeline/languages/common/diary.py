"""Diaries and logs: what "yesterday" is in an entry, the date at the head of the entry tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace

from ktimeline.languages.common.chronology import opens_line
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
    Within,
)
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span

__all__ = ["told_in_entries"]

_ENTRIES = 2  # or one, where the text opens with it
_LOOK = 40  # code points before a date: the end of the line above
# Nothing else in its line, or a sign after it: "May 3rd, 1906. — Rain".
_SIGN = r"[.,]?[ \t]*[:–—]|[.,]?[ \t]+-"
_HEAD = deferred(rf"[^\w\n]*(?:\n|\Z)|{_SIGN}")
_OPENING = deferred(_SIGN)
_BESIDE = deferred(r",?[ \t]+\(?")  # between a day and its weekday: "May 4th, Friday"
_SPEAKS = deferred(r"[.,;]?\s+[\"“‘'(]?[^\W\d_a-z]")
_CLOSED = deferred(r"(?:\A|[.!?:;…\"”’')\]][^\S\n]*\n|\n[^\S\n]*\n)[^\w\n]*\Z")
_LONG = 6_000  # code points after which nobody thinks of the date at the head


def told_in_entries(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, those under the full date of an entry told as of that day.

    A text has entries where two lines at least open with a day whose year is known.
    """
    days = {
        place: day
        for place, mention in enumerate(mentions)
        if (day := _day(mention.expression)) is not None and _heads_entry(text, mention.span)
    }
    if len(days) < _ENTRIES and not (0 in days and _opens_text(text, mentions[0].span)):
        return list(mentions)
    found: list[Mention] = []
    head: Calendar | None = None
    since = 0
    for place, mention in enumerate(mentions):
        if place in days:
            head, since = days[place], mention.span.end
            found.append(mention)
        elif place - 1 in days and head is not None and _is_weekday_of(text, since, mention):
            found.append(replace(mention, expression=head))
        elif head is None or mention.span.start - since > _LONG:
            found.append(mention)
        else:
            seen = _seen_from(mention.expression, head, mention.tense)
            found.append(replace(mention, expression=seen))
    return found


def _heads_entry(text: str, span: Span) -> bool:
    """Tell whether a date stands at the head of an entry, not where a line was broken before it."""
    if not opens_line(text, span):
        return False
    before = text[max(0, span.start - _LOOK) : span.start]
    is_head = _HEAD.match(text, span.end) is not None
    return is_head or (
        _CLOSED.search(before) is not None and _SPEAKS.match(text, span.end) is not None
    )


def _opens_text(text: str, span: Span) -> bool:
    """Tell whether a text is one entry, which opens with its date and a sign."""
    return not text[: span.start].strip() and _OPENING.match(text, span.end) is not None


def _is_weekday_of(text: str, end: int, mention: Mention) -> bool:
    """Tell whether a mention is the weekday of a day at the head of an entry, ending at `end`."""
    if not (isinstance(mention.expression, Bare) and _is_weekday(mention.expression.recurring)):
        return False
    return _BESIDE.fullmatch(text, end, mention.span.start) is not None


def _is_weekday(x: Recurring) -> bool:
    return isinstance(x, Fields) and x.weekday is not None and x == Fields(weekday=x.weekday)


def _day(tree: Expression) -> Calendar | None:
    """Return the day that a date tells with its year, None for any other."""
    if isinstance(tree, Calendar):
        is_day = tree.day is not None and tree.year is not None and tree.hour is None
        return tree if is_day and not (tree.short or tree.bc) else None
    if not (isinstance(tree, Within) and isinstance(tree.recurring, Fields)):
        return None
    day, year = tree.recurring, tree.time
    if not isinstance(year, Calendar) or year != Calendar(year=year.year) or day.hour is not None:
        return None
    if day.month is None or day.day is None:
        return None
    return replace(year, month=day.month, day=day.day)


def _seen_from(tree: Expression, day: Calendar, tense: Tense) -> Expression:
    """Return a tree with the day of the entry where the publication stood."""
    if isinstance(tree, DocumentTime):
        return day
    if isinstance(tree, Bare):
        return _bare_seen_from(tree, day, tense)
    if not is_dataclass(tree):
        return tree
    told = {field.name: getattr(tree, field.name) for field in fields(tree)}
    seen = {
        name: _seen_from(value, day, tense)
        for name, value in told.items()
        if isinstance(value, Expression)
    }
    return replace(tree, **seen) if any(seen[name] is not told[name] for name in seen) else tree


def _bare_seen_from(tree: Bare, day: Calendar, tense: Tense) -> Expression:
    x = tree.recurring
    if isinstance(x, PartOfDay) or (isinstance(x, Fields) and x.hour is not None):
        return Within(x, day)
    if _is_weekday(x):
        return Next(day, x) if tense is Tense.FUTURE else Last(day, x)
    return tree
