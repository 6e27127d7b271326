"""Bare dates: "Friday", "in May", "the third quarter", and the text does not say which.

In news they hang on the publication and the tense tells which way. In a history they hang on the
date told before (`storyline`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from ktimeline.calendars.arithmetic import add_seconds, seconds_between
from ktimeline.calendars.occurrence import Occurrence
from ktimeline.calendars.recurrence import (
    cycle_of,
    first_from,
    first_unfinished,
    granularity_of,
    in_cycle,
    inside,
    latest_begun,
    latest_over,
)
from ktimeline.model.context import Context, Reference
from ktimeline.model.expression import (
    Bare,
    Both,
    DocumentTime,
    Every,
    Fields,
    Half,
    Holiday,
    PartOfDay,
    Quarter,
    Recurring,
    ReferenceTime,
    Season,
    Weekend,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Direction, Genre
from ktimeline.model.resolution import Assumption
from ktimeline.normalise.anchored import containing_unit, found_or_none_such
from ktimeline.normalise.day_numbers import of_the_month_told, of_the_weekday_numbered
from ktimeline.normalise.dispatch import evaluate, means
from ktimeline.normalise.meaning import Meaning, Step, bounds, of_occurrence
from ktimeline.normalise.overnight import OVERNIGHT, night_before
from ktimeline.normalise.storyline import told_next
from ktimeline.normalise.today import with_an_hour

__all__ = ["bare", "recurring_alone"]

_G = Granularity
_SOON = 60 * 86_400
_SHORTLY = 31 * 86_400
_YEAR = 366 * 86_400
_WEEKS_OLD = 180 * 86_400
_LATELY = 10 * 86_400
_AROUND = 550 * 86_400  # a year and a half: within it one year at most has that weekday


class _Choice(NamedTuple):
    """An occurrence, why it was chosen, and the words for the step."""

    found: Occurrence | None
    assumption: Assumption | None
    words: str


def _direction(context: Context) -> Direction:
    if context.tense.is_past:
        return Direction.BACK
    if context.tense is Tense.FUTURE:
        return Direction.FORWARD
    return context.policy.bare_direction


def _reach(x: Recurring, context: Context) -> tuple[int, int]:
    """Return how far, in seconds, the other way may lie to be meant in spite of the direction.

    Ahead, then back; -1 for never. Nobody dates by day and month alone what lies most of a year
    away, so a day within 60 days is meant whatever the verb; but what a verb in the past tells of
    ("she died on 20 July") is over, be it a year ago. Without a tense the same holds for a month
    ahead. The running quarter is meant rather than last year's, and one lately over rather
    than next year's: that is when results are told ("will report its third quarter"). TimeBank and
    AQUAINT bear each of these out.
    """
    if isinstance(x, Quarter | Half):
        return 0, _SOON
    size = granularity_of(x, context.policy.hemisphere)
    if size <= _G.DAY:
        return (-1 if context.tense.is_past else _SOON), _SOON
    tenseless = context.tense is not Tense.FUTURE and not context.tense.is_past
    return (_SOON, -1) if size is _G.MONTH and tenseless else (-1, -1)


def _weekday(x: Recurring, first: Instant, limit: Instant, context: Context) -> _Choice:
    """Choose a day of the week: the publication's own day, except in the future tense."""
    hemisphere = context.policy.hemisphere
    if _direction(context) is Direction.BACK:
        found = latest_begun(x, add_seconds(limit, -1), hemisphere)
        words, assumption = "latest {} before {}", Assumption.PAST_PREFERRED
    else:
        from_day = limit if context.tense is Tense.FUTURE else first
        found = first_from(x, from_day, hemisphere)
        words, assumption = "first {} after {}", Assumption.FUTURE_PREFERRED
    if found is not None and first <= found.name < limit:
        return _Choice(found, Assumption.PUBLICATION_DAY, "{} is {}")
    return _Choice(found, assumption, words)


def _choose(x: Recurring, first: Instant, limit: Instant, context: Context) -> _Choice:
    """Choose the occurrence that a text published in [first, limit) means."""
    hemisphere = context.policy.hemisphere
    cycle = cycle_of(x, hemisphere)
    if cycle < _G.WEEK:
        return _Choice(next(in_cycle(x, first, hemisphere), None), None, "{} of {}")
    if cycle is _G.WEEK and granularity_of(x, hemisphere) <= _G.DAY:
        return _weekday(x, first, limit, context)
    ahead = first_unfinished(x, first, hemisphere)
    if isinstance(x, Quarter | Half):
        # What a company reports is over: in February "the third quarter" is last year's.
        back = latest_over(x, first, hemisphere)
    else:
        back = latest_begun(x, add_seconds(limit, -1), hemisphere)
    forward = _direction(context) is Direction.FORWARD
    if cycle is _G.YEAR and ahead is not None and back is not None:
        reach_ahead, reach_back = _reach(x, context)
        if forward:
            # Of a day that comes several times a year the verb tells which.
            is_near = seconds_between(first, ahead.first) <= _SOON
            forward = is_near or seconds_between(back.limit, first) > reach_back
        else:
            forward = seconds_between(first, ahead.first) <= reach_ahead
    if forward:
        return _Choice(ahead, Assumption.FUTURE_PREFERRED, "first {} from {}")
    return _Choice(back, Assumption.PAST_PREFERRED, "latest {} up to {}")


def _chosen(x: Recurring, anchor: Meaning, context: Context) -> Meaning:
    """Return the occurrence of `x` that the news of the anchor's day means, with its steps."""
    hemisphere = context.policy.hemisphere
    cycle = cycle_of(x, hemisphere)
    if isinstance(x, Both):
        outer = _chosen(x.coarse, anchor, with_an_hour(x.coarse, context))
        if outer.interval is not None:
            found = next(inside(x.fine, outer.interval, hemisphere), None)
            meaning = of_occurrence(found_or_none_such(found), x, hemisphere)
            return meaning.after(outer, Step("{} of it", (x.fine,)))
    first, limit = bounds(anchor)
    choice = _choose(x, first, limit, context)
    meaning = of_occurrence(found_or_none_such(choice.found), x, hemisphere)
    if choice.assumption is not None:
        meaning = meaning.assuming(choice.assumption)
    if cycle is _G.YEAR:
        meaning = meaning.assuming(Assumption.YEAR_FROM_DOCUMENT)
    return meaning.after(anchor, Step(choice.words, (x, anchor.named or anchor)))


def _has_reached_the_present(context: Context) -> bool:
    """Tell whether the story has come to the year before the publication: from there it is news."""
    day, told = context.document_day, context.reference
    if day is None or told is None or told.interval.limit is None:
        return False
    return 0 <= seconds_between(told.interval.limit, day) <= _YEAR


def _hangs_on_document(x: Recurring, context: Context) -> bool:
    """Tell whether the publication, and not the date told before, says which one is meant.

    In news too, a time of day ("in the morning") is one of the day that was told, if one was.
    """
    reference = context.reference
    if context.document is None:
        return reference is None
    cycle = cycle_of(x, context.policy.hemisphere)
    if context.genre is Genre.NARRATIVE and not _has_reached_the_present(context):
        # "In 1969 ... on Tuesday": nobody says by its weekday alone which day of a year it was.
        return cycle is _G.WEEK and reference is not None and reference.granularity >= _G.YEAR
    if reference is None:
        return True
    if reference.granularity > _G.DAY:
        return not _is_of_a_year_long_past(x, reference, context)
    if _goes_on_from_a_day(x, reference, context):
        return False
    return cycle is not _G.DAY


def _is_of_a_year_long_past(x: Recurring, reference: Reference, context: Context) -> bool:
    """Tell whether a day told in the past is one of a year told before, and of no late date.

    "The flood came in 1987. It began on 9 August", written in March 2012: news says "9 August"
    for days that are weeks old, not months.
    """
    day, limit = context.document_day, reference.interval.limit
    if day is None or limit is None or not _G.SEASON <= reference.granularity <= _G.YEAR:
        return False
    if not _is_day_of_a_month(x) or context.tense is not Tense.PAST:
        return False
    if seconds_between(limit, day) < _YEAR:
        return False
    latest = latest_begun(x, day, context.policy.hemisphere)
    return latest is None or seconds_between(latest.first, day) > _WEEKS_OLD


def _is_day_of_a_month(x: Recurring) -> bool:
    return isinstance(x, Fields) and None not in (x.month, x.day) and x.hour is None


def _is_long_past(context: Context) -> bool:
    """Tell whether the date told before is older than what news calls by its weekday alone."""
    day, told = context.document_day, context.reference
    if told is None or told.interval.first is None:
        return False
    return day is None or seconds_between(told.interval.first, day) > _LATELY


def _goes_on_from_a_day(x: Recurring, reference: Reference, context: Context) -> bool:
    """Tell whether a day of a month is near a day long past that was told before.

    "He was arrested on 4 May 2015 and released on 7 May": in news as well that is of 2015. So is
    what had been, or was, in the weeks before: "he had left on 1 May".
    """
    if not _is_day_of_a_month(x):
        return False
    first, day = reference.interval.first, context.document_day
    if first is None or day is None or seconds_between(first, day) < _YEAR:
        return False
    if context.tense is Tense.FUTURE:
        return False
    soon = first_from(x, first, context.policy.hemisphere)
    if soon is not None and seconds_between(first, soon.first) <= _SOON:
        return True
    before = latest_begun(x, first, context.policy.hemisphere)
    is_near = before is not None and seconds_between(before.first, first) <= _SHORTLY
    return is_near and context.tense.is_past


def _of_that_weekday(x: Recurring, anchor: Meaning, context: Context) -> Meaning | None:
    """Return the "Saturday, April 25" nearest the anchor; None for another kind of date.

    A weekday goes with a day of a month in one year of five or six, so it tells the year and no
    verb need be asked. None as well where no year around agrees: then the weekday is a slip.
    """
    if not isinstance(x, Fields) or None in (x.weekday, x.month, x.day):
        return None
    first, _ = bounds(anchor)
    around = Interval(add_seconds(first, -_AROUND), add_seconds(first, _AROUND))
    found = next(inside(x, around, context.policy.hemisphere), None)
    if found is None:
        return None
    meaning = of_occurrence(found, x, context.policy.hemisphere)
    return meaning.after(anchor, Step("the {} nearest to {}", (x, anchor.named or anchor)))


@means(Bare)
def bare(node: Bare, context: Context) -> Meaning:
    """Return which one is meant, by genre and tense.

    A text without a publication date hangs its bare dates on the date told before, whatever its
    genre. Raises `Undatable(NO_DOCUMENT_DATE)` or `NO_REFERENCE` where there is nothing to hang on.
    """
    x = node.recurring
    goes_on = node.goes_on and _is_long_past(context)
    if not goes_on and _hangs_on_document(x, context):
        anchor = evaluate(DocumentTime(), context)
    else:
        anchor = evaluate(ReferenceTime(), context)
    certain = _of_that_weekday(x, anchor, context) or of_the_month_told(x, context)
    certain = certain or night_before(x, anchor, context)
    if certain is not None:
        return certain
    if x == OVERNIGHT:
        x = OVERNIGHT.fine
    if isinstance(x, Fields) and None not in (x.weekday, x.month, x.day):
        x = replace(x, weekday=None)
    if isinstance(x, Every) and x.granularity is not _G.PART_OF_DAY:
        return containing_unit(anchor, x.granularity, context)
    if Assumption.REFERENCE_FROM_TEXT in anchor.assumptions:
        return told_next(x, anchor, context)
    return of_the_weekday_numbered(x, anchor, context) or _chosen(x, anchor, context)


@means(Every, Fields, Season, Quarter, Half, PartOfDay, Weekend, Holiday, Both)
def recurring_alone(x: Recurring, context: Context) -> Meaning:
    """Return what a bare date means, for a tree whose root is what comes round."""
    return bare(Bare(x), context)
