"""Ranges: "from May to June 2009", "since March", "until Friday"."""

from __future__ import annotations

from ktimeline.calendars.arithmetic import seconds_between
from ktimeline.calendars.recurrence import first_unfinished, latest_begun
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import index, is_aligned, unit_after
from ktimeline.model.context import Context
from ktimeline.model.expression import Amount, Bare, Between, Since, Time, Until
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Direction
from ktimeline.model.resolution import Reason
from ktimeline.normalise.anchored import found_or_none_such
from ktimeline.normalise.dispatch import evaluate, means
from ktimeline.normalise.meaning import Meaning, Step, bounds, merge, of_occurrence

__all__ = ["length_between"]

_G = Granularity


def length_between(first: Instant, limit: Instant) -> Amount:
    """Return how long an interval is, in the coarsest unit that it is a whole number of.

    Years and months where both ends are those of months, else days, else hours, minutes, seconds.
    """
    for size in (_G.YEAR, _G.MONTH):
        months = index(limit, _G.MONTH) - index(first, _G.MONTH)
        width = 12 if size is _G.YEAR else 1
        if months % width == 0 and is_aligned(first, _G.MONTH) and is_aligned(limit, _G.MONTH):
            return Amount(months // width, size)
    seconds = seconds_between(first, limit)
    for size, width in ((_G.DAY, 86_400), (_G.HOUR, 3600), (_G.MINUTE, 60)):
        if seconds % width == 0:
            return Amount(seconds // width, size)
    return Amount(seconds, _G.SECOND)


def _start_near(node: Time, end: Meaning, context: Context) -> Meaning:
    """Return the start of a range whose end is known: the latest one that begins before the end."""
    if not isinstance(node, Bare):
        return evaluate(node, context)
    hemisphere = context.policy.hemisphere
    found = latest_begun(node.recurring, bounds(end)[0], hemisphere)
    meaning = of_occurrence(found_or_none_such(found), node.recurring, hemisphere)
    return meaning.after(end, Step("latest {} before that", (node.recurring,)))


def _end_near(node: Time, start: Meaning, context: Context) -> Meaning:
    """Return the end of a range whose start is known: the first one that ends after the start."""
    if not isinstance(node, Bare):
        return evaluate(node, context)
    hemisphere = context.policy.hemisphere
    found = first_unfinished(node.recurring, bounds(start)[1], hemisphere)
    meaning = of_occurrence(found_or_none_such(found), node.recurring, hemisphere)
    return meaning.after(start, Step("first {} after that", (node.recurring,)))


def _ends(node: Between, context: Context) -> tuple[Meaning, Meaning]:
    """Return both ends; a bare one ("from November to February 2010") hangs on the other.

    Where both are bare, the one nearer to the publication is read first.
    """
    forward = context.tense is Tense.FUTURE or (
        not context.tense.is_past and context.policy.bare_direction is Direction.FORWARD
    )
    if isinstance(node.start, Bare) and not (isinstance(node.end, Bare) and forward):
        end = evaluate(node.end, context)
        return _start_near(node.start, end, context), end
    start = evaluate(node.start, context)
    return start, _end_near(node.end, start, context)


@means(Between)
def between(node: Between, context: Context) -> Meaning:
    """Return the stretch from the start of one time to the end of another.

    Raises `Undatable(REVERSED_RANGE)` where the end lies before the start.
    """
    start, end = _ends(node, context)
    first, limit = bounds(start)[0], bounds(end)[1]
    if bounds(end)[0] < first or not first < limit:
        raise Undatable(Reason.REVERSED_RANGE)
    sizes = [size for size in (start.granularity, end.granularity) if size is not None]
    return Meaning(
        interval=Interval(first, limit),
        granularity=min(sizes, default=_G.DAY),
        length=length_between(first, limit),
        ends=(start, end),
        approximate=start.approximate or end.approximate,
        lasted=True,
        assumptions=merge(start.assumptions, end.assumptions),
        steps=merge(start.steps, end.steps),
    )


@means(Since)
def since(node: Since, context: Context) -> Meaning:
    """Return the stretch from a time to the end of the publication day, named by its start.

    It stays open without a publication date, and where it starts after the publication.
    """
    start = evaluate(node.start, context)
    first, _ = bounds(start)
    day = context.document_day
    if day is None:
        return start._replace(interval=Interval(first, None), ends=(start, None), lasted=True)
    limit = unit_after(day, _G.DAY)
    interval = Interval(first, limit if first < limit else None)
    found = start._replace(interval=interval, ends=(start, None), lasted=True)
    published = Meaning(steps=(Step("published {}", (day,)),))
    return found._replace(steps=merge(published.steps, found.steps))


@means(Until)
def until(node: Until, context: Context) -> Meaning:
    """Return the stretch up to the end of a time, named by that time."""
    end = evaluate(node.end, context)
    _, limit = bounds(end)
    return end._replace(interval=Interval(None, limit), ends=(None, end), lasted=True)
