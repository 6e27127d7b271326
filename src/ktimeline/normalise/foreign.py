"""Date phrases of a language without a grammar of its own, by way of dateparser."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ktimeline.calendars.undatable import Undatable
from ktimeline.model.context import Context
from ktimeline.model.expression import Foreign
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Direction
from ktimeline.model.resolution import Reason
from ktimeline.normalise.dispatch import means
from ktimeline.normalise.meaning import Meaning, Step, of_unit

__all__: list[str] = []

_G = Granularity
_PERIODS = {"time": _G.MINUTE, "day": _G.DAY, "week": _G.WEEK, "month": _G.MONTH, "year": _G.YEAR}
_TWO_DAYS = (datetime(1987, 11, 25), datetime(2004, 2, 3))
"""Two days with nothing in common: what means the same on both hangs on neither."""


def _prefer(context: Context) -> str:
    if context.tense is Tense.FUTURE:
        return "future"
    if context.tense is Tense.PAST or context.policy.bare_direction is Direction.BACK:
        return "past"
    return "future"


def _parsed(node: Foreign, base: datetime, context: Context) -> tuple[datetime, str] | None:
    """Return dateparser's date and period; `base` stands for the present, so no clock is read."""
    from dateparser.date import DateDataParser

    settings: dict[str, Any] = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": _prefer(context),
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
    if data.date_obj is None:
        return None
    return data.date_obj, str(data.period)


@means(Foreign)
def foreign(node: Foreign, context: Context) -> Meaning:
    """Return what dateparser makes of a phrase, seen from the publication.

    Without a publication date only a phrase that means the same on any day is dated.
    """
    document = context.document
    if document is None:
        found, other = (_parsed(node, base, context) for base in _TWO_DAYS)
        if found != other:
            raise Undatable(Reason.NO_DOCUMENT_DATE)
        steps: tuple[Step, ...] = ()
    else:
        found = _parsed(node, datetime(*Instant.of(document)), context)
        steps = (Step("published {}", (context.document_day,)),)
    if found is None:
        raise Undatable(Reason.NOT_UNDERSTOOD, f"no date in {node.language!r}")
    moment, period = found
    meaning = of_unit(Instant.of(moment), _PERIODS.get(period, _G.DAY), context.policy.hemisphere)
    return meaning.after(Meaning(steps=steps), Step("read by dateparser"))
