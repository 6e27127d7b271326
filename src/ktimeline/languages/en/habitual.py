"""Hours and days that come round: "daily from 9 a.m.", "9 p.m. on Thursdays"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.languages.en.clock import clock_to_clock, hour_of_a_part
from ktimeline.languages.en.clock_ranges import before_noon
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Each,
    Every,
    Expression,
    Fields,
    Holiday,
    Next,
    PartOfDay,
    PartOfDayName,
    Recurring,
)

__all__ = ["rule"]

rule = RuleBook()

_TWELVE = 12


# ---- an hour beside what tells how often --------------------------------------------------------


@rule("OFTEN <- SETT", "every day", latent=True)
def often(each: Each) -> Each | None:
    """Return what comes round within a week, so that an hour can be each one's."""
    size = grain(each.x)
    return each if size is not None and size <= Granularity.WEEK else None


@rule("OFTEN <- WORKDAYS", "weekdays", latent=True)
def on_weekdays(word: None) -> Each:
    return Each(Every(Granularity.DAY))


def _each_hour(clock: Recurring, often: Each | None = None) -> Each:
    """Return the hour of each of the days that come round."""
    day = often.x if often is not None and often.frequency is None else None
    of_weekday = isinstance(day, Fields) and day == Fields(weekday=day.weekday)
    if isinstance(clock, Fields) and isinstance(day, Fields) and of_weekday:
        clock = replace(clock, weekday=day.weekday)
    return Each(clock)


@rule("ROOT <- ZONED* ','? on? OFTEN*", "noon every day")
def hour_so_often(clock: Fields, often: Each) -> Pieces:
    return Pieces((_each_hour(clock, often), often))


@rule("ROOT <- OFTEN* ','? at|around|about|from|until|till|by|before|after? ZONED*",
      "every Friday at 5 p.m.")  # fmt: skip
def so_often_at_an_hour(often: Each, clock: Fields) -> Pieces:
    return Pieces((often, _each_hour(clock, often)))


@rule("ROOT <- OFTEN* ','? at|around|about HOUROFDAY*", "every Sunday at 10")
def so_often_at_a_bare_hour(often: Each, hour: int) -> Pieces:
    return so_often_at_an_hour(often, Fields(hour=hour, minute=0))


@rule("ROOT <- [at|from|until|till|by|before|after] INT|ONES|TEEN* on OFTEN*",
      "at nine on weekdays")  # fmt: skip
def bare_hour_so_often(hour: int, often: Each) -> Pieces | None:
    if not 1 <= hour <= _TWELVE:
        return None
    return hour_so_often(Fields(hour=hour, minute=0), often)


@rule("ROOT <- OFTEN* ','? from|between? ZONED* UPTO ZONED*",
      "daily from 10 a.m. to 5 p.m.")  # fmt: skip
def so_often_between_hours(often: Each, start: Fields, to: None, end: Fields) -> Pieces:
    return Pieces((often, _each_hour(start, often), _each_hour(end, often)))


@rule("ROOT <- [from|between]? ZONED* UPTO ZONED* ','? on? OFTEN*",
      "from 9 a.m. to 5 p.m. every day")  # fmt: skip
def hours_so_often(start: Fields, to: None, end: Fields, often: Each) -> Pieces:
    return Pieces((_each_hour(start, often), _each_hour(end, often), often))


@rule("ROOT <- OFTEN* ','? from|between? INT|CLOCK* UPTO HALVED*",
      "daily from 9 to 5 p.m.", priority=1)  # fmt: skip
def so_often_between_halved_hours(
    often: Each, start: int | Fields, to: None, end: Fields
) -> Pieces | None:
    hours = clock_to_clock(start, end)
    return None if hours is None else Pieces((often, *_each_of(hours, often)))


@rule("ROOT <- [from|between]? INT|CLOCK* UPTO HALVED* ','? on? OFTEN*",
      "9 to 5 p.m. on weekdays", priority=1)  # fmt: skip
def halved_hours_so_often(start: int | Fields, to: None, end: Fields, often: Each) -> Pieces | None:
    hours = clock_to_clock(start, end)
    return None if hours is None else Pieces((*_each_of(hours, often), often))


@rule("ROOT <- OFTEN* ','? from|between? INT|CLOCK* UPTO NOON*", "weekdays from 9 to noon",
      priority=1)  # fmt: skip
def so_often_until_noon(often: Each, start: int | Fields, to: None, noon: int) -> Pieces | None:
    begin, end = before_noon(start, noon), Fields(hour=noon, minute=0)
    if begin is None:
        return None
    return Pieces((often, _each_hour(begin, often), _each_hour(end, often)))


def _each_of(hours: Pieces, often: Each | None) -> list[Each]:
    clocks = (_clock_of(end) for end in hours.expressions)
    return [_each_hour(clock, often) for clock in clocks if clock is not None]


def _clock_of(end: Expression) -> Recurring | None:
    if isinstance(end, Bare):
        return end.recurring
    # The end of a range is the next one after its start.
    return end.x if isinstance(end, Next) and isinstance(end.x, Recurring) else None


@rule("ROOT <- [at|before|after|by|until|from] DAYPART* OFTEN*", "at dawn every day")
def twilight_so_often(part: PartOfDayName, often: Each) -> Pieces:
    return Pieces((Each(PartOfDay(part)), often))


@rule("SETT <- INT|ONES|TEEN CLOCKWORD? every|each DAYPART", "six every evening")
def hour_of_every_part(hour: int, word: None, part: PartOfDayName) -> Each | None:
    clock = hour_of_a_part(hour, word, part)
    return None if clock is None else Each(clock)


@rule("ROOT <- OFTEN* and|or on? FEAST*", "Mondays and on Christmas Day")
def weekdays_and_a_feast(often: Each, feast: Holiday) -> Pieces | None:
    if not isinstance(often.x, Fields) or often.frequency is not None:
        return None
    return Pieces((often, Each(feast)))


@rule("ROOT <- OFTEN* ','? except|excluding on|for? WD|FEAST*", "daily except Sunday")
def so_often_except(often: Each, what: Recurring) -> Pieces:
    return Pieces((often, Each(what)))


@rule("ROOT <- OFTEN* but|save on|for? WD|FEAST*", "every day but Sunday")
def so_often_but(often: Each, what: Recurring) -> Pieces | None:
    return None if often.habitual else Pieces((often, Each(what)))
