"""Rolling windows: "the past month", "the next three weeks"; DURATIONs with a place on the line."""

from __future__ import annotations

from datetime import datetime

from ktimeline.calendars.units import unit
from ktimeline.model.context import Context
from ktimeline.model.expression import DocumentTime, Length, Time
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.resolution import Assumption
from ktimeline.normalise.lengths import finest, is_approximate, is_unknown, modifier_of, moved
from ktimeline.normalise.meaning import Meaning, Step, bounds

__all__ = ["last_window", "next_window", "this_window", "window"]

_G = Granularity


def window(anchor: Meaning, length: Length, interval: Interval | None, *steps: Step) -> Meaning:
    """Return a DURATION that lies in an interval (None: nobody knows where)."""
    approximate = is_approximate(length)
    found = Meaning(
        interval=interval,
        granularity=finest(length),
        length=length,
        modifier=modifier_of(length),
        approximate=approximate,
        lasted=interval is not None,
        assumptions=(Assumption.APPROXIMATE,) if approximate else (),
    )
    return found.after(anchor, *steps)._replace(approximate=approximate)


def _edge(
    node: Time, anchor: Meaning, length: Length, context: Context
) -> tuple[Instant, Instant] | None:
    """Return where a window before and one after the anchor meet it.

    None where the length is told in hours, fits into a day, and only the day is known: then the
    window lies in it.
    """
    first, limit = bounds(anchor)
    told_in_days = finest(length) >= _G.DAY or (anchor.granularity or _G.DAY) < _G.DAY
    if told_in_days:
        return first, limit
    if isinstance(node, DocumentTime) and isinstance(context.document, datetime):
        moment = Instant.of(context.document)
        return moment, moment
    return None if moved(first, length, 1) <= limit else (first, limit)


def _between(first: Instant, limit: Instant) -> Interval | None:
    return Interval(first, limit) if first < limit else None


def _in_anchor(anchor: Meaning, length: Length, step: Step) -> Meaning:
    found = window(anchor, length, anchor.interval, step)
    return found._replace(lasted=False).assuming(Assumption.APPROXIMATE)


def last_window(node: Time, anchor: Meaning, length: Length, context: Context) -> Meaning:
    """Return the window that ends where the anchor starts."""
    step = Step("{} up to {}", (length, anchor.named or anchor))
    if is_unknown(length):
        return window(anchor, length, None, step)
    edge = _edge(node, anchor, length, context)
    if edge is None:
        return _in_anchor(anchor, length, step)
    return window(anchor, length, _between(moved(edge[0], length, -1), edge[0]), step)


def next_window(node: Time, anchor: Meaning, length: Length, context: Context) -> Meaning:
    """Return the window that starts where the anchor ends."""
    step = Step("{} from {}", (length, anchor.named or anchor))
    if is_unknown(length):
        return window(anchor, length, None, step)
    edge = _edge(node, anchor, length, context)
    if edge is None:
        return _in_anchor(anchor, length, step)
    return window(anchor, length, _between(edge[1], moved(edge[1], length, 1)), step)


def this_window(anchor: Meaning, length: Length) -> Meaning:
    """Return the window that ends with the anchor, or the anchor's unit where that is longer."""
    step = Step("{} to the end of {}", (length, anchor.named or anchor))
    if is_unknown(length):
        return window(anchor, length, None, step)
    _, limit = bounds(anchor)
    begin = moved(limit, length, -1)
    if finest(length) < _G.DAY:
        begin = min(begin, unit(begin, _G.DAY).first or begin)
    return window(anchor, length, _between(begin, limit), step)
