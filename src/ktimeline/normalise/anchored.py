"""What comes round, seen from an anchor: "last month", "this Friday", "next winter"."""

from __future__ import annotations

from ktimeline.calendars.arithmetic import add, middle
from ktimeline.calendars.occurrence import Occurrence
from ktimeline.calendars.recurrence import (
    cycle_of,
    first_from,
    granularity_of,
    in_cycle,
    latest_begun,
    latest_over,
)
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import index, start, truncate, unit, unit_after
from ktimeline.model.context import Context
from ktimeline.model.expression import (
    Amount,
    Both,
    DocumentTime,
    Every,
    Fields,
    Holiday,
    Last,
    Length,
    Next,
    Recurring,
    ReferenceTime,
    Season,
    This,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.policy import Direction, NextWeekday
from ktimeline.model.resolution import Assumption, Reason
from ktimeline.normalise.anchors import is_coarse_reference, origin
from ktimeline.normalise.dispatch import evaluate, means
from ktimeline.normalise.meaning import Meaning, Step, bounds, named_unit, of_occurrence, of_unit
from ktimeline.normalise.shifts import shifted
from ktimeline.normalise.windows import last_window, next_window, this_window

__all__ = ["found_or_none_such"]

_G = Granularity


def found_or_none_such(found: Occurrence | None) -> Occurrence:
    """Return the occurrence. Raises `Undatable(NO_SUCH_DAY)` where the search found none."""
    if found is None:
        raise Undatable(Reason.NO_SUCH_DAY, "no such date comes round")
    return found


def _neighbour(node: Last | Next, size: Granularity, anchor: Meaning, context: Context) -> Meaning:
    """Return the calendar unit before or after the anchor."""
    back = isinstance(node, Last)
    first, limit = bounds(anchor)
    if size is _G.DAY and _is_midnight(node, anchor):
        limit = first  # of "midnight on Sunday" the next day is Monday
    begin, fineness = origin(node.anchor, anchor, size, context)
    direction = Direction.BACK if back else Direction.FORWARD
    coarse_day = size < _G.DAY <= fineness
    if coarse_day or is_coarse_reference(node.anchor, anchor, size):
        return shifted(node.anchor, anchor, Amount(1, size), direction, context)
    if size < _G.DAY:
        around = begin
        number = index(begin, size) + (-1 if back else 1)
    elif back:
        around = first
        number = index(around, size) - 1
    else:
        around = first
        is_winter = anchor.granularity is _G.SEASON and size is _G.YEAR  # of the year it begins in
        number = index(around if is_winter else limit, size)
        if start(number, size) < limit:
            number += 1
    hemisphere = context.policy.hemisphere
    found = of_unit(start(number, size), size, hemisphere)
    told = named_unit(around, size, hemisphere)
    if anchor.granularity is not None and anchor.granularity >= size:
        told = anchor.named or told
    return found.after(anchor, Step("{} {} {}", (size.word, "before" if back else "after", told)))


def _is_midnight(node: Last | Next, anchor: Meaning) -> bool:
    """Tell whether a midnight was told before: the end of the day that it is named by."""
    is_told = isinstance(node.anchor, ReferenceTime) and (anchor.granularity or _G.DAY) < _G.DAY
    first = bounds(anchor)[0]
    return is_told and first == truncate(first, _G.DAY) and anchor.granularity is not _G.PART_OF_DAY


def _next_weekday(x: Fields | Both, anchor: Meaning, context: Context) -> Meaning:
    """Return the weekday that "next" means: the nearest after, or that of the week after."""
    hemisphere = context.policy.hemisphere
    first, limit = bounds(anchor)
    if context.policy.next_weekday is NextWeekday.NEAREST:
        found = found_or_none_such(first_from(x, limit, hemisphere))
        meaning = of_occurrence(found, x, hemisphere).assuming(Assumption.NEAREST_NEXT)
        return meaning.after(anchor, Step("first {} after {}", (x, anchor.named or anchor)))
    week = unit_after(first, _G.WEEK)
    found = found_or_none_such(next(in_cycle(x, week, hemisphere), None))
    meaning = of_occurrence(found, x, hemisphere).assuming(Assumption.WEEK_AFTER_NEXT)
    return meaning.after(anchor, Step("{} of {}", (x, named_unit(week, _G.WEEK, hemisphere))))


def _is_weekday(x: Recurring) -> bool:
    if isinstance(x, Both):
        return _is_weekday(x.coarse)
    return isinstance(x, Fields) and x.weekday is not None and x.month is None and x.day is None


def _size(x: Recurring, context: Context) -> Granularity:
    return x.granularity if isinstance(x, Every) else granularity_of(x, context.policy.hemisphere)


def _too_fine(node: Last | Next | This, anchor: Meaning, size: Granularity) -> bool:
    """Tell whether a day or time is asked of a reference that names only a month or more."""
    return (
        size <= _G.DAY
        and is_coarse_reference(node.anchor, anchor, size)
        and anchor.granularity is not None
        and anchor.granularity >= _G.MONTH
    )


def _blurred(anchor: Meaning, x: Recurring) -> Meaning:
    """Return the anchor itself, where nothing finer can be known."""
    return anchor.assuming(Assumption.APPROXIMATE).after(
        anchor, Step("some {} near {}", (x, anchor.named or anchor))
    )


def _is_month(x: Recurring) -> bool:
    return isinstance(x, Fields) and x == Fields(month=x.month)


def _is_publication(node: Last) -> bool:
    return isinstance(node.anchor, DocumentTime)


def _not_last_month(first: Instant) -> Instant:
    """Return the instant before which "last February" ends: in March it is that of last year.

    Who means the month just over says "last month", or "in February". Over New Year "last
    December" is both.
    """
    month = truncate(first, _G.MONTH)
    return month if month.month == 1 else add(month, -1, _G.MONTH)


@means(Last)
def last(node: Last, context: Context) -> Meaning:
    """Return the latest `x` that is over at the anchor, or the window that ends there."""
    anchor = evaluate(node.anchor, context)
    first, _ = bounds(anchor)
    x = node.x
    if isinstance(x, Length):
        return last_window(node.anchor, anchor, x, context)
    size = _size(x, context)
    if isinstance(x, Every) and size is not _G.PART_OF_DAY:
        return _neighbour(node, size, anchor, context)
    if _too_fine(node, anchor, size) and not isinstance(x, Holiday):
        return _blurred(anchor, x)
    hemisphere = context.policy.hemisphere
    if isinstance(x, Season) and anchor.granularity is not None and anchor.granularity >= _G.YEAR:
        # "The previous winter", told of 1901, is the one that began in 1900.
        latest = latest_begun(x, add(first, -1, _G.DAY), hemisphere)
    else:
        before = _not_last_month(first) if _is_month(x) and _is_publication(node) else first
        latest = latest_over(x, before, hemisphere)
    found = of_occurrence(found_or_none_such(latest), x, hemisphere)
    return found.after(anchor, Step("latest {} before {}", (x, anchor.named or anchor)))


@means(Next)
def following(node: Next, context: Context) -> Meaning:
    """Return the first `x` that starts at or after the anchor's end, or the window from there."""
    anchor = evaluate(node.anchor, context)
    _, limit = bounds(anchor)
    x = node.x
    if isinstance(x, Length):
        return next_window(node.anchor, anchor, x, context)
    size = _size(x, context)
    if isinstance(x, Every) and size is not _G.PART_OF_DAY:
        return _neighbour(node, size, anchor, context)
    if _too_fine(node, anchor, size) and not isinstance(x, Holiday):
        return _blurred(anchor, x)
    if _is_weekday(x) and isinstance(x, Fields | Both):
        return _next_weekday(x, anchor, context)
    hemisphere = context.policy.hemisphere
    found = of_occurrence(found_or_none_such(first_from(x, limit, hemisphere)), x, hemisphere)
    return found.after(anchor, Step("first {} after {}", (x, anchor.named or anchor)))


def _containing(
    x: Recurring, first: Instant, limit: Instant, context: Context
) -> Occurrence | None:
    """Return the `x` that holds the anchor, else the first one of the anchor's cycle."""
    hemisphere = context.policy.hemisphere
    whole = Interval(first, limit)
    cycle = cycle_of(x, hemisphere)
    before = add(start(index(first, cycle), cycle), -1, _G.DAY)
    for instant in (before, first):
        for found in in_cycle(x, instant, hemisphere):
            if found.interval.contains(whole):
                return found
    return next(in_cycle(x, first, hemisphere), None)


@means(This)
def this(node: This, context: Context) -> Meaning:
    """Return the `x` that the anchor lies in, or the one of its cycle, or the window around it."""
    anchor = evaluate(node.anchor, context)
    first, limit = bounds(anchor)
    x = node.x
    if isinstance(x, Length):
        return this_window(anchor, x)
    size = _size(x, context)
    hemisphere = context.policy.hemisphere
    named = anchor.named or anchor
    if isinstance(x, Every) and size is not _G.PART_OF_DAY:
        return containing_unit(anchor, size, context)
    if _too_fine(node, anchor, size):
        return _blurred(anchor, x)
    found = found_or_none_such(_containing(x, first, limit, context))
    step = Step("{} of the same {} as {}", (x, cycle_of(x, hemisphere).word, named))
    return of_occurrence(found, x, hemisphere).after(anchor, step)


def containing_unit(anchor: Meaning, size: Granularity, context: Context) -> Meaning:
    """Return the unit that a time lies in; the time itself, where it is coarser than the unit.

    A week lies in the month and the year of its Thursday (ISO 8601), a winter in that of its start.
    """
    first, limit = bounds(anchor)
    named = anchor.named or anchor
    is_week = anchor.granularity is _G.WEEK
    whole = unit(middle(Interval(first, limit)) if is_week else first, size)
    fits = whole.contains(Interval(first, limit)) or (
        anchor.granularity is not None and anchor.granularity <= size
    )
    if not fits:
        return anchor._replace(portion=None, modifier=None).assuming(Assumption.APPROXIMATE)
    return of_unit(whole.first or first, size, context.policy.hemisphere).after(
        anchor, Step("{} of {}", (size.word, named))
    )
