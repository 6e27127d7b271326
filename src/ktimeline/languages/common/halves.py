"""Hours that share the "p.m." of the one before: "at 9:40 p.m. ... and the first car at 9:52"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import Amount, Bare, Expression, Fields, Shift, Time, Within
from ktimeline.model.mention import Mention

__all__ = ["with_halves_carried"]

_HALVED = re.compile(r"\d\s?([ap])\.?\s?m\b", re.IGNORECASE)
_NOON_TOLD = re.compile(r"\b(?:after)?noon\b", re.IGNORECASE)
_PLAIN = re.compile(r"\d{1,2}[:.]\d\d|[\w-]+ o['’]clock|(?:a )?[\w-]+ (?:past|to) \w+")
_NEAR = 240  # code points: in the same paragraph, as a rule in the same sentence or the next
_BACK = 3 * 60  # minutes: "at 9 p.m.; they had left at 8:30"
_NOON = 12 * 60
_EARLY, _TWELVE = 8, 12  # "shut at noon, open at nine"


def with_halves_carried(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, an hour without a half of the day in the half of the one before it.

    Who writes "9:40 p.m." counts to twelve and leaves out what is clear, and so does who tells what
    happened at noon. An hour in brackets may be of another zone and is left alone.
    """
    carried: list[Mention] = []
    last: Mention | None = None
    for mention in mentions:
        half = _HALVED.search(mention.text)
        if half is not None:
            last = mention if half[1] in "pP" else None
        elif _NOON_TOLD.search(mention.text):
            last = mention
        elif last is not None and _goes_on(text, mention, last):
            late = _late(mention.expression, last.expression)
            if late is not mention.expression:
                mention = replace(mention, expression=late)  # noqa: PLW2901 - the same hour
                last = mention if isinstance(late, Bare) else None
        carried.append(mention)
    return carried


def _goes_on(text: str, mention: Mention, last: Mention) -> bool:
    """Tell whether an hour stands near the one before it, and says no half of the day."""
    near = mention.span.start - last.span.end < _NEAR
    return near and text[mention.span.start - 1] != "(" and bool(_PLAIN.fullmatch(mention.text))


def _late(expression: Expression, before: Expression) -> Expression:
    """Return an hour in the afternoon, or just after midnight, where the one before leads there."""
    clock, (earlier, day) = _clock(expression)[0], _clock(before)
    if clock is None or clock.zone or not 1 <= (clock.hour or 0) <= 12:
        return expression
    if earlier is None or earlier == Fields(hour=12, minute=0):  # the afternoon, or noon
        if _EARLY <= (clock.hour or 0) < _TWELVE:
            return expression
        earlier = Fields(hour=12)
    minutes = (clock.hour or 0) % 12 * 60 + (clock.minute or 0) + _NOON
    told = (earlier.hour or 0) * 60 + (earlier.minute or 0)
    if minutes >= told - _BACK:
        return Bare(replace(clock, hour=minutes // 60))
    if clock.hour == 12 and day is not None:
        next_day = Shift(day, Amount(1, Granularity.DAY), Direction.FORWARD)
        return Within(replace(clock, hour=0), next_day)
    return expression


def _clock(expression: Expression) -> tuple[Fields | None, Time | None]:
    """Return the hour of an expression, if it has one, and the day that is told with it."""
    if isinstance(expression, Bare):
        what, day = expression.recurring, None
    elif isinstance(expression, Within):
        what, day = expression.recurring, expression.time
    else:
        return None, None
    return (what if isinstance(what, Fields) and what.hour is not None else None), day
