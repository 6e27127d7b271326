"""What a weekday tells of the year: "Sunday 15 September" was one in 1889, and next in 1895."""

from __future__ import annotations

from ktimeline.calendars import julian, ordinal
from ktimeline.model.expression import Bare, Expression, Fields, Part, Since, Until, Within
from ktimeline.model.instant import Instant
from ktimeline.normalise.story_places import Stretch

__all__ = ["day_of_week", "is_told_in", "is_told_near"]

_LAST_JULIAN = 1926  # in Turkey; which calendar a text of before goes by is not known


def day_of_week(tree: Expression) -> Fields | None:
    """Return the day of a month that a date names with its weekday, None for other dates.

    Its month may be left to the story: "Sunday the 15th".
    """
    while isinstance(tree, Part | Since | Until | Within):
        if isinstance(tree, Part | Within):
            tree = tree.time
        else:
            tree = tree.start if isinstance(tree, Since) else tree.end
    x = tree.recurring if isinstance(tree, Bare) else None
    return x if isinstance(x, Fields) and x.weekday is not None and x.day is not None else None


def is_told_in(x: Fields, year: int) -> bool:
    """Tell whether a day has its weekday in its month of a year.

    >>> is_told_in(Fields(month=9, day=15, weekday=7), 1889)
    True
    """
    return x.month is None or _has_weekday(x, year, x.month)


def is_told_near(x: Fields, at: Stretch) -> bool:
    """Tell whether a day without its month has its weekday in the month of a story, or the next."""
    year, part = divmod(at[0], 1)
    month = int(12 * part + 0.01) + 1
    after = (int(year), month + 1) if month < 12 else (int(year) + 1, 1)
    return _has_weekday(x, int(year), month) or _has_weekday(x, *after)


def _has_weekday(x: Fields, year: int, month: int) -> bool:
    """Ask the calendar of today, and that of before where a text may go by it."""
    assert x.day is not None
    if x.day > ordinal.days_in_month(year, month):
        return False
    if ordinal.weekday(Instant(year, month, x.day)) == x.weekday:
        return True
    return year <= _LAST_JULIAN and julian.weekday(year, month, x.day) == x.weekday
