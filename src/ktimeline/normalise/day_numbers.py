"""Numbers of days: "the 5th", of the month that the text told before."""

from __future__ import annotations

from ktimeline.calendars.arithmetic import seconds_between
from ktimeline.calendars.occurrence import Occurrence
from ktimeline.calendars.recurrence import first_from, latest_begun
from ktimeline.calendars.units import unit_after
from ktimeline.model.context import Context
from ktimeline.model.expression import Fields, Recurring, ReferenceTime
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Genre
from ktimeline.normalise.dispatch import evaluate
from ktimeline.normalise.meaning import Meaning, Step, bounds, of_occurrence

__all__ = ["of_the_month_told", "of_the_weekday_numbered"]

_G = Granularity
_PLANNED = 7 * 86_400  # seconds
_LATELY = 60 * 86_400


def _is_day_number(x: Recurring) -> bool:
    return isinstance(x, Fields) and x.day is not None and x == Fields(day=x.day)


def of_the_month_told(x: Recurring, context: Context) -> Meaning | None:
    """Return "the 5th" nearest to the day, or in the month, that news told before.

    "Races on 4 September and trials on the 5th": the number goes on from the day that was told.
    None for another kind of date, where nothing so fine was told, or where the verb says that it
    lies the other way: then the publication decides.
    """
    told, day = context.reference, context.document_day
    if not _is_day_number(x) or told is None or day is None or told.interval.first is None:
        return None
    if told.granularity > _G.MONTH or context.genre is Genre.NARRATIVE:
        return None
    hemisphere = context.policy.hemisphere
    first = told.interval.first
    around = [first_from(x, first, hemisphere)]
    if told.granularity < _G.WEEK:  # "the second week of September ..., on the 27th"
        around.append(latest_begun(x, first, hemisphere))
    found = min(
        (one for one in around if one is not None),
        key=lambda one: abs(seconds_between(first, one.first)),
        default=None,
    )
    if found is None or not (_agrees(found, day, context.tense) or _is_ahead(first, day, context)):
        return None
    anchor = evaluate(ReferenceTime(), context)
    meaning = of_occurrence(found, x, hemisphere)
    return meaning.after(anchor, Step("the day nearest to {}", (anchor.named or anchor,)))


def _agrees(found: Occurrence, day: Instant, tense: Tense) -> bool:
    """Tell whether a day lies where the verb says; a plan told in the past is soon."""
    ahead = seconds_between(day, found.first)
    if tense is Tense.FUTURE:
        return ahead >= 0
    return not tense.is_past or ahead <= _PLANNED


def _is_ahead(told: Instant, day: Instant, context: Context) -> bool:
    """Tell whether the text speaks of days to come, whatever was "agreed" or "amended" of them."""
    return context.tense.is_past and seconds_between(unit_after(day, _G.DAY), told) >= 0


def of_the_weekday_numbered(x: Recurring, anchor: Meaning, context: Context) -> Meaning | None:
    """Return the "Friday 14th" of the weeks around the publication; None for other dates.

    A day of the month has its weekday twice or so a year, so it tells the month. A verb is asked
    where that leaves two: "was closed on Friday 14th" is over. None where it leaves no one.
    """
    if not isinstance(x, Fields) or None in (x.weekday, x.day):
        return None
    if x != Fields(weekday=x.weekday, day=x.day):
        return None
    hemisphere, (first, _) = context.policy.hemisphere, bounds(anchor)
    ahead, back = first_from(x, first, hemisphere), latest_begun(x, first, hemisphere)
    if ahead is None or back is None:
        return None
    since, until = seconds_between(back.first, first), seconds_between(first, ahead.first)
    if min(since, until) > _LATELY:
        return None
    is_over = since <= until
    if context.tense.is_past or context.tense is Tense.FUTURE:
        is_over = since <= _LATELY if context.tense.is_past else until > _LATELY
    meaning = of_occurrence(back if is_over else ahead, x, hemisphere)
    return meaning.after(anchor, Step("the {} nearest to {}", (x, anchor.named or anchor)))
