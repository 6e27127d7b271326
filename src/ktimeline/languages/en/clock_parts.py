"""Times of day beside a part of a day: "9 last night", "half past six this morning"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import days_from_publication
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Last,
    Next,
    PartOfDayName,
    ReferenceTime,
    Shift,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

PartDay = tuple[Time, PartOfDayName]  # "last night": yesterday, NIGHT

_NIGHT = PartOfDayName.NIGHT
_TWELVE = 12
_LATEST_OF_A_NIGHT = 5  # "at 3 last night" is of the morning after


@rule("PARTDAY <- last night", "last night")
def of_last_night() -> PartDay:
    return days_from_publication(-1), _NIGHT


@rule("PARTDAY <- TONIGHT", "tonight")
def of_tonight(word: None) -> PartDay:
    return DocumentTime(), _NIGHT


@rule("PARTDAY <- this DAYPART", "this morning")
def of_this_part(part: PartOfDayName) -> PartDay:
    return DocumentTime(), part


@rule("PARTDAY <- that|the_same DAYPART", "that evening")
def of_that_part(part: PartOfDayName) -> PartDay:
    return Enclosing(Granularity.DAY, ReferenceTime()), part


@rule("PARTDAY <- DEICTIC DAYPART", "yesterday afternoon")
def of_a_named_day(day: Time, part: PartOfDayName) -> PartDay:
    return day, part


@rule("PARTDAY <- the? next|following DAYPART", "the next morning")
def of_the_next_part(part: PartOfDayName) -> PartDay:
    return Next(ReferenceTime(), Every(Granularity.DAY)), part


@rule("PARTDAY <- the? previous|preceding DAYPART", "the previous evening")
@rule("PARTDAY <- the DAYPART before", "the evening before")
def of_the_part_before(part: PartOfDayName) -> PartDay:
    return Last(ReferenceTime(), Every(Granularity.DAY)), part


@rule("TOLDPART <- the DAYPART of|on DAYTIME", "the morning of 18 February")
def of_a_told_part(part: PartOfDayName, day: Time) -> PartDay:
    return day, part


@rule("TOLDPART <- the DAYPART of|on the ORDNUM", "the morning of the 18th")
def of_a_numbered_part(part: PartOfDayName, n: int) -> PartDay | None:
    return (Bare(Fields(day=n)), part) if 1 <= n <= 31 else None


@rule("TIME <- ZONED ','? on|in|during TOLDPART", "seven o'clock on the morning of 18 February")
@rule("TIME <- [at|around|about|by|until|since|before|after|from] INT|ONES|TEEN on|in TOLDPART",
      "at seven on the morning of 18 February")  # fmt: skip
@rule("TIME <- ZONED ','? PARTDAY", "9 p.m. last night")
@rule("TIME <- [at|around|about|by|until|till|to|since|before|after|from] INT|ONES|TEEN PARTDAY",
      "at 9 last night")  # fmt: skip
def clock_of_a_part(clock: Fields | int, day: PartDay) -> Within | None:
    told = Fields(hour=clock, minute=0) if isinstance(clock, int) else clock
    hour, (of, part) = told.hour or 0, day
    if not 0 <= hour <= 24:
        return None
    if hour == _TWELVE and part is _NIGHT and not told.minute:
        return Within(replace(told, hour=24), of)
    if hour == _TWELVE and told.minute and part in (PartOfDayName.MORNING, _NIGHT):
        hour = 0  # "half past twelve on Wednesday morning"
        told = replace(told, hour=0)
    if part is _NIGHT and hour <= _LATEST_OF_A_NIGHT:
        return Within(told, Shift(of, Amount(1, Granularity.DAY), Direction.FORWARD))
    is_late = part in (PartOfDayName.AFTERNOON, PartOfDayName.EVENING, _NIGHT)
    return Within(replace(told, hour=hour + 12) if is_late and 0 < hour < 12 else told, of)


@rule("TIME <- PARTDAY ','? at|around|about ZONED", "last night at 9 p.m.")
@rule("ROOT <- PARTDAY at|around|about INT|ONES|TEEN", "this morning at nine")
def part_at_a_clock(day: PartDay, clock: Fields | int) -> Within | None:
    return clock_of_a_part(clock, day)
