"""The day that an hour of news is of, where a year or a month was told since then in passing."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.calendars.arithmetic import seconds_between
from ktimeline.model.context import Context, Reference
from ktimeline.model.expression import Expression, Fields, PartOfDay, ReferenceTime, This
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Mention
from ktimeline.normalise.hanging import counts_forward, is_time_of_day, wanted
from ktimeline.normalise.nodes import nodes

__all__ = ["day_before", "is_too_fine_for"]

_G = Granularity
_WEEKS = 31 * 86_400  # seconds


def is_too_fine_for(told: Reference, mention: Mention) -> bool:
    """Tell whether a mention asks for something finer than what was told: an hour, for a day."""
    size = wanted(mention.expression)
    return size is not None and told.granularity > size


def day_before(
    mention: Mention, before: Reference | None, days: Sequence[Reference], context: Context
) -> Reference | None:
    """Return the day that an hour of the past is of, None where that is none.

    `before` was told before the year or the month that was told last: "The crash was on Sunday. The
    van was bought in 2009. At 10.30 p.m. the road was closed." With a zone it is the hour of the
    report: "shares were down by 1440 GMT". What counts on from a day does so from the last of the
    `days` told before that of the report: "lay there on Sunday. Three days later it still does. It
    was bought in May. It was found the following night".
    """
    tree = mention.expression
    if not mention.tense.is_past or before is None:
        return None
    if before.granularity > _G.DAY:  # "a mill, built in 1872 and sold in June"
        is_that = _is_that_part_of_a_day(tree) and days and _is_of_late(days[-1], context)
        return days[-1] if is_that else None
    is_on = counts_forward(tree)
    if not (is_on or is_time_of_day(tree) or _is_that_part_of_a_day(tree)):
        return None
    hours = (node for node in nodes(tree) if isinstance(node, Fields))
    if any(hour.zone is not None for hour in hours):
        return None
    if not is_on or not _is_of_the_report(before, context):
        return before
    return next((day for day in reversed(days) if not _is_of_the_report(day, context)), before)


def _is_that_part_of_a_day(tree: Expression) -> bool:
    """Tell whether a date is "that night", "that same morning"."""
    if not isinstance(tree, This) or not isinstance(tree.anchor, ReferenceTime):
        return False
    return isinstance(tree.x, PartOfDay)


def _is_of_late(day: Reference, context: Context) -> bool:
    """Tell whether a day is one of the weeks before the publication."""
    begin, here = day.interval.first, context.document_day
    return begin is not None and here is not None and 0 <= seconds_between(begin, here) <= _WEEKS


def _is_of_the_report(day: Reference, context: Context) -> bool:
    """Tell whether a day is that of the publication, or comes after it."""
    begin, here = day.interval.first, context.document_day
    return begin is not None and here is not None and not begin < here
