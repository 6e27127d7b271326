"""Where a history comes back to the present: its last dates are those of news."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.calendars.arithmetic import seconds_between
from ktimeline.calendars.recurrence import first_from
from ktimeline.calendars.units import unit_after
from ktimeline.model.context import Reference
from ktimeline.model.expression import (
    Bare,
    DocumentTime,
    Every,
    Expression,
    Fields,
    Last,
    ReferenceTime,
    Shift,
    This,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.policy import Direction
from ktimeline.model.resolution import Resolution, Unresolved
from ktimeline.normalise.hanging import ends_a_range
from ktimeline.normalise.nodes import nodes
from ktimeline.normalise.story_places import stated_place

__all__ = ["closing", "comes_back", "is_of_today", "lies_ahead_of_its_verb"]

_BESIDE = 60  # code points
_SOON = 60 * 86_400  # seconds from a day told to one that was planned then


def closing(mentions: Sequence[Mention]) -> int:
    """Return where the last date is over that states its year: a plan after it is one of today."""
    stated = (i for i, m in enumerate(mentions) if stated_place(m.expression) is not None)
    return max(stated, default=-1) + 1


def comes_back(mention: Mention) -> bool:
    """Tell whether a date at the end of a history brings it back: "last month", "this year".

    "Today" and "ten years ago" do not: histories say them in passing.
    """
    tree = mention.expression
    if mention.tense is Tense.PLUPERFECT:  # "who died last year"
        return False
    for node in nodes(tree):
        if isinstance(node, Last) and node.anchor == DocumentTime():
            return True
        if isinstance(node, This) and node.anchor == DocumentTime():
            return node.x != Every(Granularity.DAY)
        if isinstance(node, Shift) and node.anchor == DocumentTime():
            size = getattr(node.amount, "granularity", Granularity.YEAR)
            return node.direction is Direction.BACK and size < Granularity.YEAR
    return False


def is_of_today(
    mentions: Sequence[Mention],
    place: int,
    told: Reference | None,
    day: Instant | None,
    *,
    is_back: bool,
) -> bool:
    """Tell whether a date at the end of a history is news: a plan, or a weekday of no told week.

    So is what is told right before a plan ("it shut in March and will open in May"), and all that
    does not go on from a date told once the history `is_back` in the present. `day` is that of the
    publication.
    """
    mention = mentions[place]
    tree = mention.expression
    if is_back and not any(isinstance(node, ReferenceTime) for node in nodes(tree)):
        return True
    x = tree.recurring if isinstance(tree, Bare) else None
    if isinstance(x, Fields) and x == Fields(weekday=x.weekday):
        return told is None or told.granularity >= Granularity.MONTH
    if mention.tense is Tense.FUTURE:
        return _is_late(told, day) or not _was_planned(tree, told)
    after = mentions[place + 1] if place + 1 < len(mentions) else None
    if mention.tense is Tense.PLUPERFECT:  # "had been shut in March. In May it will ..."
        return False
    if after is None or after.tense is not Tense.FUTURE or ends_a_range(after):
        return False
    if not isinstance(after.expression, Bare):  # "next year" says by itself what it hangs on
        return False
    if _was_planned(after.expression, told):
        return False
    return after.span.start - mention.span.end <= _BESIDE


def _is_late(told: Reference | None, day: Instant | None) -> bool:
    """Tell whether what was told last is of the weeks before the publication."""
    first = None if told is None else told.interval.first
    return day is not None and first is not None and abs(seconds_between(first, day)) <= _SOON


def _was_planned(tree: Expression, told: Reference | None) -> bool:
    """Tell whether a day to come was one in the story: "the next attack was to begin on the 14th".

    It is where a day was told, and this one came soon after it.
    """
    x = tree.recurring if isinstance(tree, Bare) else None
    if not isinstance(x, Fields) or x.day is None or told is None or told.interval.first is None:
        return False
    if told.granularity > Granularity.DAY:
        return False
    found = first_from(x, told.interval.first)
    return found is not None and seconds_between(told.interval.first, found.first) <= _SOON


def lies_ahead_of_its_verb(resolution: Resolution | Unresolved, day: Instant | None) -> bool:
    """Tell whether a bare date that a verb in the past tells of would lie after the publication."""
    if isinstance(resolution, Unresolved) or resolution.interval is None or day is None:
        return False
    mention, first = resolution.mention, resolution.interval.first
    if not mention.tense.is_past or first is None or first < unit_after(day, Granularity.DAY):
        return False
    return stated_place(mention.expression) is None
