"""Times inside a time: "May of last year", "the third week of May", "the first half of 1989"."""

from __future__ import annotations

from itertools import islice

from ktimeline.calendars.occurrence import Occurrence
from ktimeline.calendars.recurrence import inside
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import start, unit, units_inside
from ktimeline.model.context import Context
from ktimeline.model.expression import Enclosing, Every, Nth, Portion, Stretch, Within
from ktimeline.model.granularity import Granularity
from ktimeline.model.interval import Interval
from ktimeline.model.resolution import Assumption, Reason
from ktimeline.normalise.anchored import containing_unit
from ktimeline.normalise.anchors import of_the_verbs_side, told_or_published
from ktimeline.normalise.dispatch import evaluate, means
from ktimeline.normalise.lengths import is_unknown, moved
from ktimeline.normalise.meaning import Meaning, Step, bounds, of_occurrence
from ktimeline.normalise.today import with_an_hour
from ktimeline.normalise.windows import window

__all__: list[str] = []

_G = Granularity


@means(Within)
def within(node: Within, context: Context) -> Meaning:
    """Return the one occurrence that begins in a time.

    Where several do ("a Friday in May 2012", "summers of the 1990s"), which one is not said, and
    the time itself stays. Raises `Undatable(NO_SUCH_DAY)` where none does.
    """
    outer = evaluate(node.time, with_an_hour(node.time, context))
    bounds(outer)
    hemisphere = context.policy.hemisphere
    step = Step("{} in {}", (node.recurring, outer.named or outer))
    found = list(
        islice(inside(node.recurring, outer.interval or Interval(None, None), hemisphere), 2)
    )
    if not found:
        raise Undatable(Reason.NO_SUCH_DAY, "no such time lies in it")
    if len(found) > 1:
        return outer.assuming(Assumption.APPROXIMATE).after(outer, step)
    return of_occurrence(found[0], node.recurring, hemisphere).after(outer, step)


def _nth_unit(size: Granularity, n: int, interval: Interval) -> Occurrence | None:
    """Return the `n`th calendar unit by arithmetic, without walking there."""
    numbers = units_inside(interval, size)
    place = n - 1 if n > 0 else len(numbers) + n
    if n == 0 or not 0 <= place < len(numbers):
        return None
    first = start(numbers[place], size)
    return Occurrence(first, first, unit(first, size).limit or first)


@means(Nth)
def nth(node: Nth, context: Context) -> Meaning:
    """Return the `n`th `x` in a time. Raises `Undatable(NO_SUCH_DAY)` where there are fewer."""
    outer = evaluate(node.of, context)
    bounds(outer)
    interval, x, n = outer.interval, node.x, node.n
    found: Occurrence | None = None
    hemisphere = context.policy.hemisphere
    if interval is not None and isinstance(x, Every) and x.granularity is not _G.PART_OF_DAY:
        found = _nth_unit(x.granularity, n, interval)
    elif interval is not None and n != 0:
        candidates = inside(x, interval, hemisphere, back=n < 0)
        found = next(islice(candidates, min(abs(n) - 1, 10**6), None), None)
    if found is None:
        raise Undatable(Reason.NO_SUCH_DAY, f"there is no number {n} of them")
    step = Step("{} number {} of {}" if n > 0 else "{} number {}, from the end, of {}",
                (x, str(abs(n)), outer.named or outer))  # fmt: skip
    return of_occurrence(found, x, hemisphere).after(outer, step)


@means(Enclosing)
def enclosing(node: Enclosing, context: Context) -> Meaning:
    """Return the unit in which a time lies: "that year"."""
    size = _G.DAY if node.granularity is _G.PART_OF_DAY else node.granularity
    told = told_or_published(node.time, size, context, _G.MONTH)
    told = of_the_verbs_side(told, size, context)
    return containing_unit(evaluate(told, context), size, context)


@means(Stretch)
def stretch(node: Stretch, context: Context) -> Meaning:
    """Return the length at the start or the end of a time: a DURATION."""
    outer = evaluate(node.of, context)
    first, limit = bounds(outer)
    late = node.end in (Portion.LATE, Portion.LATER)
    step = Step("{} {} of {}", ("last" if late else "first", node.amount, outer.named or outer))
    if is_unknown(node.amount):
        return window(outer, node.amount, None, step)
    if late:
        first = moved(limit, node.amount, -1)
    else:
        limit = moved(first, node.amount, 1)
    if not first < limit:
        return window(outer, node.amount, None, step)
    found = window(outer, node.amount, Interval(first, limit), step)
    return found._replace(approximate=found.approximate or outer.approximate)
