"""Hours that share the "p.m." of the one before: "at 9:40 p.m. ... and the first car at 9:52"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.languages.common.grain import grain
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    About,
    Amount,
    Bare,
    Both,
    Expression,
    Fields,
    Shift,
    Time,
    Within,
)
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred

__all__ = ["with_halves_carried"]

_HALVED = deferred(r"\d\s?([ap])\.?\s?m\b", re.IGNORECASE)
_NOON_TOLD = deferred(r"\b(?:after)?noon\b", re.IGNORECASE)
# "In the night" may end at seven; "Tuesday night" is over when the next day begins.
_DARK_TOLD = deferred(
    r"\bevening|\btonight\b|\b(?:\w+day|that|this|last) night\b|\bthe night of", re.IGNORECASE
)
_LATER_ON = deferred(
    r"\n\s*\n|\b(?:(?:mid)?morning|dawn|daybreak|sunrise|first light|breakfast|night|day)\b",
    re.IGNORECASE,
)
_NEXT_MORNING = deferred(
    r"\b(?:next|following|in the|the same) morning\b|\b(?:dawn|daybreak|sunrise)\b", re.IGNORECASE
)
_WOKE = deferred(
    r"\b(?:w[oa]ke[sn]?|woken|slept|g[eo]ts? up|(?:s?he|they|we|i) r[io]ses?) ", re.IGNORECASE
)
_FIGURE = deferred(r"\d")
# "02:51" is of a clock that counts to twenty-four.
_PLAIN = deferred(
    r"(?:(?:about|around) )?"
    r"(?:(?!0)\d{1,2}[:.]\d\d|[\w-]+ o['’]clock|(?:a )?[\w-]+ (?:past|to) \w+|"
    r"[a-z]+|1?\d)"
)
_OF_24 = deferred(r"(?:0\d|1[3-9]|2[0-4])[:.]\d\d")
_NEAR = 240  # code points: in the same paragraph, as a rule in the same sentence or the next
_BACK = 3 * 60  # minutes: "at 9 p.m.; they had left at 8:30"
_NOON = 12 * 60
_EARLY, _TWELVE = 8, 12  # "shut at noon, open at nine"
_DAWN = 5
_DAYS = (Granularity.DAY, Granularity.PART_OF_DAY)
_DUSK, _DARK = 5, 8  # from when on a bare hour is one of an evening, of a night


def with_halves_carried(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, an hour without a half of the day in the half of the one before it.

    Who writes "9:40 p.m." counts to twelve and leaves out what is clear, and so does who tells what
    happened at noon. An hour in brackets may be of another zone and is left alone.
    """
    if all(_clock(mention.expression)[0] is None for mention in mentions):
        return list(mentions)  # as in most news
    carried: list[Mention] = []
    last: Mention | None = None
    counts_on = any(_OF_24.fullmatch(mention.text) for mention in mentions)
    mentions = mentions if counts_on else _past_noon(text, mentions)
    for mention in mentions:
        half = _HALVED.search(mention.text)
        if half is not None:
            last = mention if half[1] in "pP" else None
        elif _NEXT_MORNING.search(mention.text):
            last = None
        elif _NOON_TOLD.search(mention.text) or _DARK_TOLD.search(mention.text):
            last = mention
        elif last is not None and _is_over(text, mention, last):
            last = None
        elif last is not None and _goes_on(text, mention, last):
            tree = mention.expression
            hour = tree.time if isinstance(tree, About) else tree
            in_figures = _FIGURE.search(mention.text) is not None
            late = _late(hour, last, counts_on and in_figures) if isinstance(hour, Time) else None
            if late is not None and late is not hour:
                told = About(late) if isinstance(tree, About) else late
                mention = replace(mention, expression=told)  # noqa: PLW2901 - the same hour
                last = mention if isinstance(late, Bare) else None
        carried.append(mention)
    return carried


def _past_noon(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, an hour after noon where it follows one of the morning.

    "The train left at 10.45 in the morning and arrived at 2.15."
    """
    found: list[Mention] = []
    morning: Mention | None = None
    for mention in mentions:
        told = mention
        hour = _clock(mention.expression)[0]
        if morning is not None and hour is not None and _goes_on(text, mention, morning):
            before = _clock(morning.expression)[0]
            if before is not None and 1 <= (hour.hour or 0) < min(before.hour or 0, _EARLY - 1):
                late = Bare(replace(hour, hour=(hour.hour or 0) + _TWELVE))
                told = replace(mention, expression=late)
        found.append(told)
        if hour is not None or grain(mention.expression) in _DAYS:
            morning = told if _is_of_the_morning(told, hour) else None
    return found


def _is_of_the_morning(mention: Mention, hour: Fields | None) -> bool:
    """Tell whether an hour is one before noon: by its words, or as one of a working day."""
    if hour is None or not _DAWN <= (hour.hour or 0) < _TWELVE:
        return False
    half = _HALVED.search(mention.text)
    if half is not None or "morning" in mention.text:
        return True
    return (hour.hour or 0) >= _EARLY


def _is_over(text: str, mention: Mention, last: Mention) -> bool:
    """Tell whether the half of the day told before is over: another is told, or they woke."""
    if mention.span.start - last.span.end > _NEAR:
        return True
    if _clock(last.expression)[0] is not None:
        return _WOKE.search(text, last.span.end, mention.span.start) is not None
    if grain(mention.expression) is Granularity.DAY:
        return True
    return _LATER_ON.search(text, last.span.end, mention.span.end) is not None


def _goes_on(text: str, mention: Mention, last: Mention) -> bool:
    """Tell whether an hour stands near the one before it, and says no half of the day."""
    near = mention.span.start - last.span.end < _NEAR
    return near and text[mention.span.start - 1] != "(" and bool(_PLAIN.fullmatch(mention.text))


def _late(expression: Time, last: Mention, counts_on: bool) -> Time:
    """Return an hour in the afternoon, or just after midnight, where the one before leads there.

    None such in figures after a part of the day alone where the text `counts_on` to twenty-four.
    """
    clock, (earlier, day) = _clock(expression)[0], _clock(last.expression)
    if clock is None or clock.zone or not 1 <= (clock.hour or 0) <= _TWELVE:
        return expression
    if earlier is None and counts_on:
        return expression
    if earlier is None and _DARK_TOLD.search(last.text):
        return _in_the_dark(expression, clock, last, day)
    if earlier is None or earlier == Fields(hour=12, minute=0):  # the afternoon, or noon
        if _EARLY <= (clock.hour or 0) < _TWELVE:
            return expression
        earlier = Fields(hour=12)
    minutes = (clock.hour or 0) % 12 * 60 + (clock.minute or 0) + _NOON
    told = (earlier.hour or 0) * 60 + (earlier.minute or 0)
    if minutes >= told - _BACK:
        return Bare(replace(clock, hour=minutes // 60))
    return _after_midnight(expression, clock, day)


def _in_the_dark(expression: Time, clock: Fields, last: Mention, day: Time | None) -> Time:
    """Return an hour of an evening or a night; the small hours after them are as written."""
    words = last.text.lower()
    first = _DUSK if "evening" in words or words == "tonight" else _DARK
    if first <= (clock.hour or 0) < _TWELVE:
        return Bare(replace(clock, hour=(clock.hour or 0) + _TWELVE))
    return _after_midnight(expression, clock, day)


def _after_midnight(expression: Time, clock: Fields, day: Time | None) -> Time:
    if clock.hour == _TWELVE and day is not None:
        next_day = Shift(day, Amount(1, Granularity.DAY), Direction.FORWARD)
        return Within(replace(clock, hour=0), next_day)
    return expression


def _clock(expression: Expression) -> tuple[Fields | None, Time | None]:
    """Return the hour of an expression, if it has one, and the day that is told with it."""
    if isinstance(expression, About):
        expression = expression.time
    day: Time | None = None
    if isinstance(expression, Bare):
        what = expression.recurring
        if isinstance(what, Both):  # "Tuesday night"
            day = Bare(what.coarse)
    elif isinstance(expression, Within):
        what, day = expression.recurring, expression.time
    else:
        return None, None
    return (what if isinstance(what, Fields) and what.hour is not None else None), day
