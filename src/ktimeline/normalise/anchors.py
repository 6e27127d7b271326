"""The times that others hang on: the publication, and the date told before."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from ktimeline.calendars.arithmetic import middle
from ktimeline.calendars.rules import PARTS_OF_DAY
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import truncate, unit_after
from ktimeline.model.context import Context, Reference
from ktimeline.model.expression import DocumentTime, PartOfDayName, ReferenceTime, Time
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Genre, Hemisphere
from ktimeline.model.resolution import Assumption, Reason
from ktimeline.normalise.dispatch import means
from ktimeline.normalise.meaning import Meaning, Named, Step, bounds, of_unit, season_at

__all__ = [
    "document_time", "is_coarse_reference", "of_the_verbs_side", "origin", "reference_time",
    "told_or_published",
]  # fmt: skip

_G = Granularity


@means(DocumentTime)
def document_time(node: DocumentTime, context: Context) -> Meaning:
    """Return the publication day. Raises `Undatable(NO_DOCUMENT_DATE)` where it is unknown."""
    day = context.document_day
    if day is None:
        raise Undatable(Reason.NO_DOCUMENT_DATE)
    return _published(day)


@lru_cache(maxsize=1024)
def _published(day: Instant) -> Meaning:
    return of_unit(day, _G.DAY).by(Step("published {}", (day,)))


def _part_of_day(first: Instant, limit: Instant) -> PartOfDayName | None:
    hours = (first.hour, 24 if limit.hour == 0 else limit.hour)
    return next((name for name, span in PARTS_OF_DAY.items() if span == hours), None)


def _name(reference: Reference, hemisphere: Hemisphere) -> Named:
    """Return a name for a reference, which keeps only its interval and its granularity."""
    interval, granularity = reference.interval, reference.granularity
    first, limit = bounds(Meaning(interval=interval))
    if granularity is _G.PART_OF_DAY:
        word = _part_of_day(first, limit)
        if word is None:
            return Named(truncate(first, _G.DAY), _G.DAY)
        return Named(first, granularity, word)
    start = truncate(first, granularity)
    if granularity is _G.SEASON:
        return Named(start, granularity, season_at(start, hemisphere))
    return Named(start, granularity)


def _short(named: Named) -> Named | Instant:
    """Return a day without its weekday, as publication days are shown."""
    return named.first if named.granularity is _G.DAY else named


@means(ReferenceTime)
def reference_time(node: ReferenceTime, context: Context) -> Meaning:
    """Return the date told before; where none was told, the publication stands in.

    Raises `Undatable(NO_REFERENCE)` where neither is known.
    """
    reference = context.reference
    if reference is None:
        if context.document is None:
            raise Undatable(Reason.NO_REFERENCE)
        return document_time(DocumentTime(), context).assuming(Assumption.REFERENCE_IS_DOCUMENT)
    named = _name(reference, context.policy.hemisphere)
    return Meaning(
        interval=reference.interval,
        granularity=named.granularity,
        named=named,
        assumptions=(Assumption.REFERENCE_FROM_TEXT,),
        steps=(Step("told before: {}", (_short(named),)),),
    )


def told_or_published(
    node: Time, size: Granularity, context: Context, coarse: Granularity = _G.YEAR
) -> Time:
    """Return what a day in news hangs on: the publication, where only a year was told before.

    `coarse` is what is too coarse to hold a day that the text can mean.

    "In 1967 ... later in the day": 1967, told before, names no day that this could be.
    """
    reference = context.reference
    if reference is None or context.document is None or context.genre is Genre.NARRATIVE:
        return node
    is_too_coarse = size <= _G.WEEK and reference.granularity >= coarse
    return DocumentTime() if isinstance(node, ReferenceTime) and is_too_coarse else node


def of_the_verbs_side(node: Time, size: Granularity, context: Context) -> Time:
    """Return what "the end of the year" hangs on in news: what was told, if the verb looks there.

    "The bridge opened in 1996. It will be replaced by the end of the year": the publication's.
    """
    reference = context.reference
    if reference is None or context.document is None or context.genre is Genre.NARRATIVE:
        return node
    looks_away = isinstance(node, ReferenceTime) and _lies_the_other_way(reference, size, context)
    return DocumentTime() if looks_away else node


def _lies_the_other_way(told: Reference, size: Granularity, context: Context) -> bool:
    """Tell whether a verb looks ahead in a unit that is over, or back in one to come."""
    day, first, limit = context.document_day, told.interval.first, told.interval.limit
    if day is None or first is None or limit is None or size < _G.WEEK:
        return False
    if context.tense is Tense.FUTURE:
        return limit <= truncate(day, min(size, _G.YEAR))
    return context.tense is Tense.PAST and first >= unit_after(day, _G.DAY)


def origin(
    node: Time, anchor: Meaning, granularity: Granularity, context: Context
) -> tuple[Instant, Granularity]:
    """Return the instant to count units of a size from, and how fine that instant is known.

    The publication's hour counts only for units finer than a day. Where the anchor is coarser than
    the unit, counting starts in its middle, the least wrong of the days it may mean.
    """
    if granularity < _G.DAY and isinstance(node, DocumentTime):
        moment = context.document
        if isinstance(moment, datetime):
            return Instant.of(moment), granularity
    first, _ = bounds(anchor)
    fineness = anchor.granularity or _G.DAY
    if anchor.interval is not None and fineness > granularity:
        return middle(anchor.interval), fineness
    return first, fineness


def is_coarse_reference(node: Time, anchor: Meaning, granularity: Granularity) -> bool:
    """Tell whether "the next day" hangs on a date told before that names no day.

    Counting units from a month or a year told before would invent a precision nobody gave.
    """
    return (
        isinstance(node, ReferenceTime)
        and anchor.granularity is not None
        and anchor.granularity > max(granularity, _G.DAY)
    )
