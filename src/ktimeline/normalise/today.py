"""The publication's own weekday with an hour beside it: "will vote at 5 p.m. Friday"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.calendars.ordinal import weekday
from ktimeline.model.context import Context
from ktimeline.model.expression import Bare, Fields, Recurring, Time
from ktimeline.model.mention import Tense

__all__ = ["with_an_hour"]


def with_an_hour(day: Time | Recurring, context: Context) -> Context:
    """Return the context in which a weekday with an hour or a part of the day is read.

    A verb in the future passes by the publication's own weekday ("Friday", told on a Friday, is
    the next one); but who says "Friday night" on a Friday, or "at 5 p.m. Friday", means that day.
    """
    told = day.recurring if isinstance(day, Bare) else day
    published = context.document_day
    if context.tense is not Tense.FUTURE or published is None:
        return context
    if not isinstance(told, Fields) or told != Fields(weekday=weekday(published)):
        return context
    return replace(context, tense=Tense.NONE)
