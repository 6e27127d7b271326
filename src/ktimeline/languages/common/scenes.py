"""Hours of what is told, not of its telling: "took it on Sunday, police said Thursday. At 9:34"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ktimeline.languages.common.grain import grain
from ktimeline.languages.common.sequels import Sequel
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Calendar,
    DocumentTime,
    Expression,
    Fields,
    Last,
    PartOfDay,
    Recurring,
    Shift,
    Time,
    Within,
)
from ktimeline.model.mention import Mention, Tense

__all__ = ["with_hours_of_scenes"]

_REACH = 60  # code points before a date: the verb of saying
_FAR = 600  # code points from the day told to the day of its telling
_POINTS = (Bare, Calendar, DocumentTime, Last, Shift, Within)


def with_hours_of_scenes(
    text: str, mentions: Sequence[Mention], sequel: Sequel
) -> Sequence[Mention]:
    """Return the mentions, an hour right after a day on which something was said put elsewhere.

    It is of the day told before that one, unless the hour is that of saying as well.
    """
    found = list(mentions)
    for place, mention in enumerate(mentions):
        hour = _hour_of(mention)
        if hour is None or mention.tense is Tense.FUTURE or _dates_saying(text, mention, sequel):
            continue
        points = [one for one in mentions[:place] if _is_point(one)]
        if len(points) < 2 or not _dates_saying(text, points[-1], sequel):
            continue
        day = _day_of(points[-2])
        far = points[-1].span.start - points[-2].span.end > _FAR
        if day is None or far or points[-2].tense is Tense.FUTURE:
            continue
        if not _dates_saying(text, points[-2], sequel):
            tree = Within(hour, day)
            found[place] = replace(mention, expression=tree, tense=points[-2].tense)
    return found


def _hour_of(mention: Mention) -> Recurring | None:
    """Return the hour that a mention is, None where it tells more or less."""
    tree = mention.expression
    x = tree.recurring if isinstance(tree, Bare) else None
    if isinstance(x, Fields) and x.hour is not None:
        return x if (x.month, x.day, x.weekday) == (None, None, None) else None
    return None


def _is_point(mention: Mention) -> bool:
    """Tell whether a mention is a point that an hour may be of, or of which it is an hour."""
    tree = mention.expression
    if not isinstance(tree, _POINTS):
        return False
    amount = tree.amount if isinstance(tree, Shift) else None
    return not isinstance(amount, Amount) or amount.granularity <= Granularity.DAY


def _day_of(mention: Mention) -> Time | None:
    """Return the day that a mention tells: that of "Sunday morning" is Sunday."""
    tree: Expression = mention.expression
    if isinstance(tree, Within) and isinstance(tree.recurring, PartOfDay):
        tree = tree.time
    if grain(tree) is not Granularity.DAY or not isinstance(tree, _POINTS):
        return None
    return tree


def _dates_saying(text: str, mention: Mention, sequel: Sequel) -> bool:
    """Tell whether a date is that of words: "police said on | Thursday"."""
    start = mention.span.start
    return sequel.weekdays.says.search(text[max(0, start - _REACH) : start]) is not None
