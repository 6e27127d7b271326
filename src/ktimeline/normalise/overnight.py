"""The night that "overnight" tells of: in news of the past the one before the publication day."""

from __future__ import annotations

from ktimeline.calendars.recurrence import latest_over
from ktimeline.calendars.units import truncate
from ktimeline.model.context import Context
from ktimeline.model.expression import Both, Every, PartOfDay, PartOfDayName, Recurring
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.mention import Tense
from ktimeline.model.resolution import Assumption
from ktimeline.normalise.meaning import Meaning, Step, bounds, of_occurrence

__all__ = ["OVERNIGHT", "night_before"]

_EVENING = 18
_NIGHT = PartOfDay(PartOfDayName.NIGHT)
OVERNIGHT = Both(Every(Granularity.DAY), _NIGHT)
"""A night of no day that is named, as "overnight" and "spent the night" have it."""


def night_before(x: Recurring, anchor: Meaning, context: Context) -> Meaning | None:
    """Return the night before the publication day; None for another day and another time.

    None as well where the verb looks ahead. A night bears the name of the day that it
    begins in: "two shops were robbed overnight", in a paper of Tuesday, is Monday night. A story
    looks back to it from its own day: "the lake had risen overnight".
    """
    if x != OVERNIGHT or context.tense is Tense.FUTURE:
        return None
    first, day = bounds(anchor)[0], context.document_day
    if context.tense is Tense.PLUPERFECT and _is_by_day(anchor, first):
        day = truncate(first, Granularity.DAY)
    if day is None or first[:3] != day[:3]:
        return None
    found = latest_over(_NIGHT, day, context.policy.hemisphere)
    if found is None:
        return None
    meaning = of_occurrence(found, _NIGHT, context.policy.hemisphere)
    step = Step("latest {} before {}", (_NIGHT, anchor.named or anchor))
    return meaning.assuming(Assumption.PAST_PREFERRED).after(anchor, step)


def _is_by_day(anchor: Meaning, first: Instant) -> bool:
    """Tell whether a time is a day, or a part of one before its evening."""
    size = anchor.granularity
    return size is not None and size <= Granularity.DAY and first.hour < _EVENING
