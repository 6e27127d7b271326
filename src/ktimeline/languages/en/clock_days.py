"""A clock and the day it is of: "9 a.m. on the Monday", "2 p.m. that Friday", "10.30 Monday next".

And the zone in brackets that stands between the two: "0326 (UTC+1) on 23 August".
"""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.languages.en.clock import clock_of_day_part, military_clock
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Both,
    DocumentTime,
    Fields,
    Next,
    PartOfDay,
    Recurring,
    ReferenceTime,
    This,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


# ---- a weekday that is pointed at ---------------------------------------------------------------


# Not "9 a.m. on the Monday before Easter", "on the Monday of that week".
_CLOSED = (
    "['.'|','|';'|':'|'?'|'!'|')'|and|but|he|she|they|we|i|it|you|when|the|a|his|her|to|in|with|for|at|"
    "while|as|that|there|because]"
)


@rule(f"ROOT <- ZONED on the WEEKDAY {_CLOSED}", "9 a.m. on the Monday,")
def clock_of_the_weekday(clock: Fields, weekday: int) -> Within:
    return Within(clock, Bare(Fields(weekday=weekday)))


@rule("TIME <- ZONED on the WDPART", "9:30 on the Monday morning")
def clock_of_the_weekday_part(clock: Fields, day: Both) -> Within | None:
    return clock_of_day_part(clock, day)


@rule("TIME <- ZONED ','? on? that|that_same WD", "2 p.m. that Friday")
def clock_of_that_weekday(clock: Fields, day: Fields) -> Within:
    return Within(clock, This(ReferenceTime(), day))


@rule("TIME <- ZONED ','? on? that|that_same WDPART", "half past two that Friday afternoon")
def clock_of_that_weekday_part(clock: Fields, day: Both) -> Within | None:
    found = clock_of_day_part(clock, day)
    return found and Within(found.recurring, This(ReferenceTime(), day.coarse))


@rule("TIME <- ZONED ','? on? WD next", "2 p.m. on Monday next")
def clock_of_a_weekday_next(clock: Fields, day: Recurring) -> Within:
    return Within(clock, Next(DocumentTime(), day))


@rule("TIME <- ZONED ','? on? WD of? PERIOD", "1 a.m. on Thursday last week")
def clock_of_a_weekday_of_a_week(clock: Fields, day: Recurring, week: Time) -> Within | None:
    return Within(clock, Within(day, week)) if grain(week) is Granularity.WEEK else None


# ---- a weekday with its weather -----------------------------------------------------------------


@rule("COLOURED <- a WEATHER WD", "a wet Monday", latent=True)
def coloured_weekday(weather: None, day: Fields) -> Both:
    return Both(day, day)


@rule("COLOURED <- a WEATHER WDPART", "a wet Monday morning", latent=True)
def coloured_weekday_part(weather: None, day: Both) -> Both:
    return day


@rule("TIME <- ZONED on COLOURED", "four o'clock on a wet Monday morning")
def clock_of_a_coloured_day(clock: Fields, day: Both) -> Within | None:
    is_part = isinstance(day.fine, PartOfDay)
    return clock_of_day_part(clock, day) if is_part else Within(clock, Bare(day.coarse))


@rule("TIME <- ZONED on COLOURED ','? the? MD|DATE",
      "four o'clock on a wet Monday morning, the 5th of February")  # fmt: skip
def clock_of_a_coloured_date(clock: Fields, day: Both, on: Time | Fields) -> Within | None:
    found = clock_of_a_coloured_day(clock, day)
    return found and Within(found.recurring, on if isinstance(on, Time) else Bare(on))


# ---- a zone in brackets -------------------------------------------------------------------------


@rule("ZONED <- FOURDIGITS '(' ZONE ')'", "0326 (BST)")
def figures_zoned(n: int, zone: str) -> Fields | None:
    found = military_clock(n)
    return found and replace(found, zone=zone)


@rule("ZONED <- OCLOCK|CLOCK '(' ZONE '+'|- INT ')'", "3.26 a.m. (UTC+1)")
def clock_zoned_by_hours(clock: Fields, zone: str, hours: int) -> Fields:
    return replace(clock, zone=zone)


@rule("ZONED <- FOURDIGITS '(' ZONE '+'|- INT ')'", "0326 (UTC+1)")
def figures_zoned_by_hours(n: int, zone: str, hours: int) -> Fields | None:
    return figures_zoned(n, zone)


@rule("ZONED <- OCLOCK|CLOCK '(' local time ')'", "5.10 a.m. (local time)")
def clock_in_local_time(clock: Fields) -> Fields:
    return replace(clock, zone="local")


@rule("ZONED <- FOURDIGITS '(' local time ')'", "0510 (local time)")
def figures_in_local_time(n: int) -> Fields | None:
    return figures_zoned(n, "local")
