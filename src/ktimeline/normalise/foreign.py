"""Date phrases of a language without a grammar of its own, by way of dateparser."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from ktimeline.calendars.undatable import Undatable
from ktimeline.model.context import Context
from ktimeline.model.expression import Foreign
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Direction
from ktimeline.model.resolution import Assumption, Reason
from ktimeline.normalise.dispatch import means
from ktimeline.normalise.meaning import Meaning, Step, of_unit

__all__: list[str] = []

_G = Granularity
_PERIODS = {"time": _G.MINUTE, "day": _G.DAY, "week": _G.WEEK, "month": _G.MONTH, "year": _G.YEAR}
_WEEK, _MONTH, _SOON = timedelta(7), timedelta(31), timedelta(60)
_TWO_DAYS = (datetime(1987, 11, 25), datetime(2004, 2, 3))
"""Two days with nothing in common: what means the same on both hangs on neither."""


class _Reading(NamedTuple):
    """A date as dateparser gives it, how fine it is, and what was assumed to choose it."""

    moment: datetime
    period: str
    assumption: Assumption | None = None


def _looks_ahead(context: Context) -> bool:
    if context.tense is Tense.FUTURE:
        return True
    return not context.tense.is_past and context.policy.bare_direction is Direction.FORWARD


def _parsed(node: Foreign, base: datetime, prefer: str) -> _Reading | None:
    """Return dateparser's date and period; `base` stands for the present, so no clock is read."""
    from dateparser.date import DateDataParser

    settings: dict[str, Any] = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": prefer,
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "RETURN_TIME_AS_PERIOD": True,
        "TIMEZONE": "UTC",
    }
    try:
        data = DateDataParser(languages=[node.language], settings=settings).get_date_data(node.text)
    except Exception as error:
        # A library fed with any text of any article: whatever it trips over is not understood.
        raise Undatable(Reason.NOT_UNDERSTOOD, type(error).__name__) from error
    return None if data.date_obj is None else _Reading(data.date_obj, str(data.period))


def _read(node: Foreign, base: datetime, context: Context) -> _Reading | None:
    """Return the date that a phrase means; of two it may mean ("1 marca"), the likelier one.

    As for the languages with a grammar: the weekday of the publication is that day; else the past
    one, or the one to come where the tense or the policy looks ahead; but of days and months that
    come once a year the one within 60 days.
    """
    back, ahead = (_parsed(node, base, prefer) for prefer in ("past", "future"))
    if back is None or ahead is None or back == ahead:
        return back or ahead
    before, after = base.date() - back.moment.date(), ahead.moment.date() - base.date()
    forward = _looks_ahead(context)
    if before == after == _WEEK and context.tense is not Tense.FUTURE:
        return back._replace(moment=back.moment + _WEEK, assumption=Assumption.PUBLICATION_DAY)
    if before + after > _MONTH:
        forward = before > _SOON if forward else after <= _SOON
    if forward:
        return ahead._replace(assumption=Assumption.FUTURE_PREFERRED)
    return back._replace(assumption=Assumption.PAST_PREFERRED)


@means(Foreign)
def foreign(node: Foreign, context: Context) -> Meaning:
    """Return what dateparser makes of a phrase, seen from the publication.

    Without a publication date only a phrase that means the same on any day is dated.
    """
    document = context.document
    if document is None:
        found, other = (_read(node, base, context) for base in _TWO_DAYS)
        if found != other:
            raise Undatable(Reason.NO_DOCUMENT_DATE)
        steps: tuple[Step, ...] = ()
    else:
        found = _read(node, datetime(*Instant.of(document)), context)
        steps = (Step("published {}", (context.document_day,)),)
    if found is None:
        raise Undatable(Reason.NOT_UNDERSTOOD, f"no date in {node.language!r}")
    granularity = _PERIODS.get(found.period, _G.DAY)
    meaning = of_unit(Instant.of(found.moment), granularity, context.policy.hemisphere)
    if found.assumption is not None:
        meaning = meaning.assuming(found.assumption)
    return meaning.after(Meaning(steps=steps), Step("read by dateparser"))
