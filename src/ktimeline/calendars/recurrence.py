"""Searching what comes round: before, at and after an instant, and inside an interval, lazily.

Searches walk cycles from where they start, so nothing far away is ever looked at. A step that finds
nothing counts as a beat, and a search gives up after `PATIENCE` beats: the rarest real pattern, a
given weekday that is a 29 February, comes round within 40 years.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import count, islice, takewhile

from ktimeline.calendars.occurrence import Beats, Occurrence
from ktimeline.calendars.rules import Rule, rule_of
from ktimeline.calendars.units import index, start
from ktimeline.model.expression import Recurring
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.policy import Hemisphere

__all__ = [
    "PATIENCE", "cycle_of", "first_from", "first_unfinished", "granularity_of", "in_cycle",
    "inside", "latest_begun", "latest_over",
]  # fmt: skip

PATIENCE = 2000
_NORTH = Hemisphere.NORTH


def granularity_of(x: Recurring, hemisphere: Hemisphere = _NORTH) -> Granularity:
    """Return the size of one occurrence. Raises `Undatable` for what cannot be."""
    return rule_of(x, hemisphere).granularity


def cycle_of(x: Recurring, hemisphere: Hemisphere = _NORTH) -> Granularity:
    """Return the unit in which `x` comes round. Raises `Undatable` for what cannot be."""
    return rule_of(x, hemisphere).cycle


def _walk(rule: Rule, number: int, back: bool) -> Beats:
    """Yield occurrences from a cycle on, for ever, and None for every cycle begun."""
    for step in count():
        yield None
        cycle = number - step if back else number + step
        yield from rule.inside(start(cycle, rule.cycle), back)


def _search(rule: Rule, number: int, back: bool) -> Iterator[Occurrence]:
    return (found for found in islice(_walk(rule, number, back), PATIENCE) if found is not None)


@lru_cache(maxsize=4096)
def latest_over(
    x: Recurring, instant: Instant, hemisphere: Hemisphere = _NORTH
) -> Occurrence | None:
    """Return the latest occurrence that has ended at `instant`; None where none is found.

    >>> from ktimeline.model.expression import Fields
    >>> latest_over(Fields(weekday=5), Instant(2025, 1, 29)).first
    Instant(year=2025, month=1, day=24, hour=0, minute=0, second=0)
    """
    rule = rule_of(x, hemisphere)
    found = _search(rule, index(instant, rule.cycle), back=True)
    return next((one for one in found if one.limit <= instant), None)


@lru_cache(maxsize=4096)
def latest_begun(
    x: Recurring, instant: Instant, hemisphere: Hemisphere = _NORTH
) -> Occurrence | None:
    """Return the latest occurrence that has begun at `instant`; None where none is found."""
    rule = rule_of(x, hemisphere)
    found = _search(rule, index(instant, rule.cycle), back=True)
    return next((one for one in found if one.name <= instant), None)


@lru_cache(maxsize=4096)
def first_from(
    x: Recurring, instant: Instant, hemisphere: Hemisphere = _NORTH
) -> Occurrence | None:
    """Return the first occurrence that begins at or after `instant`; None where none is found."""
    rule = rule_of(x, hemisphere)
    found = _search(rule, index(instant, rule.cycle), back=False)
    return next((one for one in found if one.first >= instant), None)


@lru_cache(maxsize=4096)
def first_unfinished(
    x: Recurring, instant: Instant, hemisphere: Hemisphere = _NORTH
) -> Occurrence | None:
    """Return the first occurrence that has not ended at `instant`; None where none is found."""
    rule = rule_of(x, hemisphere)
    # What began in the cycle before may still go on: winter, Hanukkah.
    found = _search(rule, index(instant, rule.cycle) - 1, back=False)
    return next((one for one in found if one.limit > instant), None)


def in_cycle(
    x: Recurring, instant: Instant, hemisphere: Hemisphere = _NORTH
) -> Iterator[Occurrence]:
    """Yield the occurrences that begin in the cycle that holds `instant`, in order."""
    rule = rule_of(x, hemisphere)
    beats = rule.inside(start(index(instant, rule.cycle), rule.cycle), False)
    return (found for found in islice(beats, PATIENCE) if found is not None)


def inside(
    x: Recurring, interval: Interval, hemisphere: Hemisphere = _NORTH, back: bool = False
) -> Iterator[Occurrence]:
    """Yield the occurrences that begin inside a bounded interval, the latest first if `back`.

    They may end after it: the winter of 2012 begins in 2012. An open interval holds none.
    """
    first, limit = interval.first, interval.limit
    if first is None or limit is None:
        return iter(())
    rule = rule_of(x, hemisphere)
    found = _search(rule, index(limit if back else first, rule.cycle), back)
    if back:
        return (one for one in takewhile(lambda one: one.name >= first, found) if one.name < limit)
    return (one for one in takewhile(lambda one: one.name < limit, found) if one.name >= first)
