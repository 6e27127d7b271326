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
    Until,
    Within,
)
from ktimeline.model.kept import kept
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.pattern import deferred

__all__ = ["with_halves_carried"]

_HALVED = deferred(r"\d\s?([ap])\.?\s?m\b", re.IGNORECASE)
_NOON_TOLD = deferred(r"\b(?:after)?noon\b", re.IGNORECASE)
# "In the night" may end at seven; "Tuesday night" is over when the next day begins.
_DARK_TOLD = deferred(
    r"\b(?:evening|dusk|nightfall|sunset)|\btonight\b|\b(?:\w+day|that|this|last) night\b|"
    r"\bthe night of",
    re.IGNORECASE,
)
_LATER_ON = deferred(
    r"\n\s*\n|\b(?:(?:mid)?morning|dawn|daybreak|sunrise|first light|breakfast|night|day)\b",
    re.IGNORECASE,
)
_NEXT_MORNING = deferred(
    r"\b(?:next|following|in the|the same) morning\b|\b(?:dawn|daybreak|sunrise)\b", re.IGNORECASE
)
_MORNING_TOLD = deferred(
    r"(?!.*\bearly\b).*\b(?:(?:mid)?morning|dawn|daybreak|sunrise|first light)$", re.IGNORECASE
)
_WOKE = deferred(
    r"\b(?:w[oa]ke[sn]?|woken|slept|g[eo]ts? up|(?:s?he|they|we|i) r[io]ses?) (?!until)",
    re.IGNORECASE,
)
_WAKING = ("wak", "wok", "slept", "up ", "rises ", "rise ", "rose ")
_FIGURE = deferred(r"\d")
# "02:51" is of a clock that counts to twenty-four.
_PLAIN = deferred(
    r"(?:(?:about|around) )?"
    r"(?:(?!0)\d{1,2}[:.]\d\d|[\w-]+ o['’]clock|"
    r"(?:a )?[\w-]+(?: [\w-]+)?(?: minutes?)? (?:past|to|after|before) \w+|(?!0)\d{1,2}|[a-z]+)",
    re.IGNORECASE,
)
_OF_24 = deferred(r"(?:0\d|1[3-9]|2[0-4])[:.]?\d\d(?!\d)")
_NEAR = 240  # code points: as a rule in the same sentence or the next
_FAR = 600  # in one paragraph that tells of no other day
_PARAGRAPH = "\n\n"
_BACK = 3 * 60  # minutes: "at 9 p.m.; they had left at 8:30"
_NOON = 12 * 60
_EARLY, _TWELVE = 8, 12  # "shut at noon, open at nine"
_DAWN = 5
_FIRST_LIGHT = Fields(hour=_DAWN)
_DAYS = (Granularity.DAY, Granularity.PART_OF_DAY)
_BEGUN = ("tonight", "nightfall")
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
    counts_on = any(map(_counts_to_24, mentions))
    reach = _FAR
    for mention in _past_noon(text, mentions, counts_on):
        size = grain(mention.expression)
        if last is None and (size is None or size >= Granularity.DAY):
            reach = _NEAR if size is Granularity.DAY else reach
            carried.append(mention)
            continue
        half = _HALVED.search(mention.text)
        reach = _FAR if half else _NEAR if size in _DAYS else reach
        if half is not None:
            last = mention if half[1] in "pP" else None
        elif _NEXT_MORNING.search(mention.text):
            last = None
        elif _NOON_TOLD.search(mention.text) or _DARK_TOLD.search(mention.text):
            last = mention
        elif _counts_to_24(mention):
            last = mention if _is_past_noon(mention) else None
        elif last is not None and _is_over(text, mention, last):
            last = None
        elif last is not None and _goes_on(text, mention, last, reach):
            late = _late(mention, last, counts_on and _is_in_figures(mention))
            if late is not None:
                mention = _told_as(mention, late)  # noqa: PLW2901 - the same hour
                last = mention if isinstance(late, Bare) else None
            elif _clock(last.expression)[0] is None and _DARK_TOLD.search(last.text):
                last = None  # "that night it froze. They set off at 6.30": the night is over
        carried.append(mention)
    return carried


def _counts_to_24(mention: Mention) -> bool:
    """Tell whether a mention has an hour of a clock that counts to twenty-four."""
    return bool(_OF_24.match(mention.text)) and _clock(mention.expression)[0] is not None


def _is_past_noon(mention: Mention) -> bool:
    clock = _clock(mention.expression)[0]
    return clock is not None and (clock.hour or 0) > _TWELVE


def _is_in_figures(mention: Mention) -> bool:
    return _FIGURE.search(mention.text) is not None


def _told_as(mention: Mention, hour: Time) -> Mention:
    """Return a mention of another hour, as nearly told as it was: "about six", "until six"."""
    tree = mention.expression
    end = tree.end if isinstance(tree, Until) else tree
    told = About(hour) if isinstance(end, About) else hour
    return replace(mention, expression=Until(told) if isinstance(tree, Until) else told)


def _past_noon(text: str, mentions: Sequence[Mention], counts_on: bool) -> list[Mention]:
    """Return the mentions, an hour after noon where it follows one of the morning.

    "The train left at 10.45 in the morning and arrived at 2.15." Hours in figures stay as they are
    where the text `counts_on` to twenty-four.
    """
    found: list[Mention] = []
    morning: Mention | None = None
    for mention in mentions:
        told = mention
        hour = _clock(mention.expression)[0]
        is_open = morning is not None and not (counts_on and _is_in_figures(mention))
        is_open = is_open and mention.tense is not Tense.PLUPERFECT
        if is_open and morning and hour is not None and _goes_on(text, mention, morning, _NEAR):
            before = _clock(morning.expression)[0] or _FIRST_LIGHT
            if 1 <= (hour.hour or 0) < min(before.hour or 0, _EARLY - 1):
                told = _told_as(mention, Bare(replace(hour, hour=(hour.hour or 0) + _TWELVE)))
        found.append(told)
        is_day = grain(mention.expression) in _DAYS and mention.tense is not Tense.PLUPERFECT
        if hour is not None or is_day:
            goes_on = hour is not None and hour.hour == _TWELVE and morning is not None
            morning = told if goes_on or _is_of_the_morning(told, hour) else None
    return found


def _is_of_the_morning(mention: Mention, hour: Fields | None) -> bool:
    """Tell whether an hour is one before noon: by its words, or as one of a working day."""
    if hour is None:
        return _MORNING_TOLD.match(mention.text) is not None
    if not _DAWN <= (hour.hour or 0) < _TWELVE:
        return False
    half = _HALVED.search(mention.text)
    if half is not None or "morning" in mention.text:
        return True
    return (hour.hour or 0) >= _EARLY


def _is_over(text: str, mention: Mention, last: Mention) -> bool:
    """Tell whether the half of the day told before is over: another is told, or they woke."""
    if mention.span.start - last.span.end > _FAR:
        return True
    if _clock(last.expression)[0] is not None:
        between = text[last.span.end : mention.span.start].lower()
        return any(map(between.__contains__, _WAKING)) and _WOKE.search(between) is not None
    if grain(mention.expression) is Granularity.DAY:  # "that evening, 20 November" is one time
        return text[last.span.end : mention.span.start] != ", "
    return _LATER_ON.search(text, last.span.end, mention.span.end) is not None


def _goes_on(text: str, mention: Mention, last: Mention, reach: int) -> bool:
    """Tell whether an hour stands near the one before it, and says no half of the day."""
    if not _PLAIN.fullmatch(mention.text) or text[mention.span.start - 1] == "(":
        return False
    between = text[last.span.end : mention.span.start]
    return len(between) < (_NEAR if _PARAGRAPH in between else reach)


def _late(mention: Mention, last: Mention, counts_on: bool) -> Time | None:
    """Return an hour in the afternoon, or just after midnight, where the one before leads there.

    None where it does not, and in figures that count to twenty-four (`counts_on`) after a part of
    the day alone, or after such figures.
    """
    clock, (earlier, day) = _clock(mention.expression)[0], _clock(last.expression)
    if clock is None or clock.zone or not 1 <= (clock.hour or 0) <= _TWELVE:
        return None
    if counts_on and (earlier is None or _counts_to_24(last)):
        return None
    if earlier is None and _DARK_TOLD.search(last.text):
        return _in_the_dark(clock, last, day)
    if earlier is None or earlier == Fields(hour=12, minute=0):  # the afternoon, or noon
        if _EARLY <= (clock.hour or 0) < _TWELVE:
            return None
        earlier = Fields(hour=12)
    minutes = (clock.hour or 0) % 12 * 60 + (clock.minute or 0) + _NOON
    told = (earlier.hour or 0) * 60 + (earlier.minute or 0)
    if minutes >= told - _BACK:
        return Bare(replace(clock, hour=minutes // 60))
    return _after_midnight(clock, day)


def _in_the_dark(clock: Fields, last: Mention, day: Time | None) -> Time | None:
    """Return an hour of an evening or a night; the small hours after them are as written."""
    words = last.text.lower()
    first = _DARK if "night" in words and words not in _BEGUN else _DUSK
    if first <= (clock.hour or 0) < _TWELVE:
        return Bare(replace(clock, hour=(clock.hour or 0) + _TWELVE))
    return _after_midnight(clock, day)


def _after_midnight(clock: Fields, day: Time | None) -> Time | None:
    if clock.hour == _TWELVE and day is not None:
        next_day = Shift(day, Amount(1, Granularity.DAY), Direction.FORWARD)
        return Within(replace(clock, hour=0), next_day)
    return None


@kept
def _clock(expression: Expression) -> tuple[Fields | None, Time | None]:
    """Return the hour of an expression, if it has one, and the day that is told with it."""
    if isinstance(expression, Until):
        expression = expression.end
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
