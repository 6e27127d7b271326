"""The days and times of day that agree with given calendar fields."""

from __future__ import annotations

from collections.abc import Iterator

from ktimeline.calendars.occurrence import Occurrence
from ktimeline.calendars.ordinal import days_in_month, weekday
from ktimeline.calendars.undatable import Undatable
from ktimeline.calendars.units import index, start, unit_after
from ktimeline.model.expression import Fields
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.resolution import Reason

__all__ = ["check_clock", "check_fields", "fields_cycle", "fields_granularity", "fields_inside"]

_G = Granularity
_LONGEST = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def check_clock(hour: int | None, minute: int | None, second: int | None) -> None:
    """Raise `Undatable` unless there is such a time, and its hour is given; 24:00 ends a day."""
    if (hour is None and minute is not None) or (minute is None and second is not None):
        raise Undatable(Reason.TOO_VAGUE, "a time of day needs its hour")
    good = (
        (hour is None or 0 <= hour <= 24)
        and (minute is None or 0 <= minute <= 59)
        and (second is None or 0 <= second <= 59)
        and not (hour == 24 and (minute or second))
    )
    if not good:
        shown = ":".join(f"{part:02}" for part in (hour, minute, second) if part is not None)
        raise Undatable(Reason.NO_SUCH_TIME, shown)


def check_fields(fields: Fields) -> None:
    """Raise `Undatable` for fields that no day or no time can have, and for no fields at all."""
    check_clock(fields.hour, fields.minute, fields.second)
    month, day, iso = fields.month, fields.day, fields.weekday
    if month is not None and not 1 <= month <= 12:
        raise Undatable(Reason.NO_SUCH_DAY, f"month {month}")
    if day is not None and not 1 <= day <= (_LONGEST[month] if month else 31):
        raise Undatable(Reason.NO_SUCH_DAY, f"day {day}" + (f" of month {month}" if month else ""))
    if iso is not None and not 1 <= iso <= 7:
        raise Undatable(Reason.NO_SUCH_DAY, f"weekday {iso}")
    if fields_granularity(fields) is _G.MILLENNIUM:
        raise Undatable(Reason.TOO_VAGUE, "no field is given")


def fields_granularity(fields: Fields) -> Granularity:
    """Return the size of what the fields name: that of the finest of them."""
    if fields.second is not None:
        return _G.SECOND
    if fields.minute is not None:
        return _G.MINUTE
    if fields.hour is not None:
        return _G.HOUR
    if fields.day is not None or fields.weekday is not None:
        return _G.DAY
    return _G.MONTH if fields.month is not None else _G.MILLENNIUM


def fields_cycle(fields: Fields) -> Granularity:
    """Return the unit in which the fields come round: a year for months, a week for weekdays."""
    if fields.month is not None:
        return _G.YEAR
    if fields.day is not None:
        return _G.MONTH
    return _G.WEEK if fields.weekday is not None else _G.DAY


def _days(fields: Fields, cycle: Instant) -> Iterator[Instant]:
    """Yield the days of the cycle that starts at `cycle` that agree with the fields."""
    month, day, iso = fields.month, fields.day, fields.weekday
    if month is None and day is None:
        if iso is None:
            yield cycle
        else:
            yield start(index(cycle, _G.DAY) + iso - 1, _G.DAY)
        return
    in_month = cycle if month is None else Instant(cycle.year, month)
    longest = days_in_month(in_month.year, in_month.month)
    for number in range(1, longest + 1) if day is None else (day,):
        if number > longest:
            return
        candidate = Instant(in_month.year, in_month.month, number)
        if iso is None or weekday(candidate) == iso:
            yield candidate


def _time(fields: Fields, day: Instant) -> Occurrence:
    """Return the time of a day that the fields name."""
    name = Instant(*day[:3], fields.hour or 0, fields.minute or 0, fields.second or 0)
    first = unit_after(day, _G.DAY) if fields.hour == 24 else name
    return Occurrence(name, first, unit_after(first, fields_granularity(fields)))


def fields_inside(fields: Fields, cycle: Instant) -> Iterator[Occurrence]:
    """Yield what agrees with the fields in the cycle that starts at `cycle`, in order."""
    granularity = fields_granularity(fields)
    if granularity is _G.MONTH:
        first = Instant(cycle.year, fields.month or 1)
        yield Occurrence(first, first, unit_after(first, _G.MONTH))
        return
    for day in _days(fields, cycle):
        if granularity is _G.DAY:
            yield Occurrence(day, day, unit_after(day, _G.DAY))
        else:
            yield _time(fields, day)
