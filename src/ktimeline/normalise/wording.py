"""The reading of a meaning and its arithmetic, in plain English."""

from __future__ import annotations

from functools import lru_cache

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.calendars.units import is_aligned, truncate, unit
from ktimeline.model.expression import Length, Portion, Recurring, VagueTime
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.normalise.meaning import Meaning, Named, Step
from ktimeline.normalise.names import name, short_day
from ktimeline.normalise.phrases import each_words, length_words, recurring

__all__ = ["reading", "steps", "words"]

_G = Granularity
_VAGUE = {
    VagueTime.PAST: "at some time in the past",
    VagueTime.PRESENT: "at present",
    VagueTime.FUTURE: "at some time in the future",
}


def words(part: object) -> str:
    """Return what fills a gap of a step, in words.

    >>> words(Named(Instant(2024, 12), Granularity.MONTH))
    'December 2024'
    """
    if isinstance(part, str):
        return part
    if isinstance(part, Named):
        return name(part)
    if isinstance(part, Instant):
        return short_day(part)
    if isinstance(part, Length):
        return length_words(part)
    if isinstance(part, Meaning):
        return reading(part)
    return recurring(part) if isinstance(part, Recurring) else ""


def steps(meaning: Meaning) -> tuple[str, ...]:
    """Return the arithmetic in words, one string a step."""
    return tuple(map(_step, meaning.steps))


@lru_cache(maxsize=4096)  # most steps of a text start from the same day
def _step(step: Step) -> str:
    return step.template.format(*map(words, step.parts)) if step.parts else step.template


# ---- readings ---------------------------------------------------------------------------------

_DIVIDED = {Portion.EARLIER: "earlier in {}", Portion.LATER: "later in {}"}


def portion_of(portion: Portion, named: Named) -> str:
    """Return a portion of a named time: "early 2011", "the mid-1990s", "late in the week of ...".

    >>> portion_of(Portion.MID, Named(Instant(1990), Granularity.DECADE))
    'the mid-1990s'
    """
    shown = name(named)
    if " " in portion.value:
        return f"the {portion.value} of {shown}"
    if portion in _DIVIDED:
        return _DIVIDED[portion].format(shown)
    joint = "-" if portion is Portion.MID else " "
    bare = shown.removeprefix("the ")
    if bare == shown:
        return f"{portion.value}{joint}{shown}"
    if named.granularity >= _G.DECADE:
        return f"the {portion.value}{joint}{bare}"
    return f"the middle of {shown}" if portion is Portion.MID else f"{portion.value} in {shown}"


def _stretch(first: Instant, limit: Instant, granularity: Granularity) -> str:
    """Return "January 1989 to September 1989", or the days from and to."""
    size = _G.DAY
    for coarse in (_G.YEAR, _G.MONTH):
        if granularity >= coarse and is_aligned(first, coarse) and is_aligned(limit, coarse):
            size = coarse
            break
    begin = Named(truncate(first, size), size)
    end = Named(truncate(add_seconds(limit, -1), size), size)
    if begin == end:
        return name(begin)
    if size is _G.DAY:
        return f"{short_day(begin.first)} to {short_day(end.first)}"
    return f"{name(begin)} to {name(end)}"


def _ranged(start: Meaning | None, end: Meaning | None) -> str:
    if start is not None and end is not None:
        return f"{reading(start)} to {reading(end)}"
    if start is not None:
        return f"since {_core(start)}"
    return f"until {_core(end)}" if end is not None else ""


def _core(meaning: Meaning) -> str:
    """Return the date alone, without its ends."""
    named, interval = meaning.named, meaning.interval
    if named is not None:
        if meaning.portion is not None:
            return portion_of(meaning.portion, named)
        whole = named.granularity < _G.DAY or interval == unit(named.first, named.granularity)
        if whole or interval is None or interval.first is None or interval.limit is None:
            return name(named)
    if interval is not None and interval.first is not None and interval.limit is not None:
        return _stretch(interval.first, interval.limit, meaning.granularity or _G.DAY)
    return length_words(meaning.length) if meaning.length is not None else ""


def reading(meaning: Meaning) -> str:
    """Return what a meaning says, in plain English: "December 2024", "early 2011", "2 years"."""
    if meaning.each is not None:
        return each_words(meaning.each)
    if meaning.vague is not None:
        return _VAGUE[meaning.vague]
    if meaning.ends is not None:
        return _ranged(*meaning.ends)
    shown = _core(meaning)
    if meaning.approximate and meaning.interval is not None:
        return f"about {shown}"
    return shown
