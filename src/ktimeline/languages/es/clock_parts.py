"""Times of day beside a part of a day: "anoche a las nueve", "ayer por la tarde a las cinco"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import days_from_publication
from ktimeline.languages.es.clock import hour_of_the_part
from ktimeline.languages.es.relative import THAT
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    DocumentTime,
    Enclosing,
    Fields,
    PartOfDay,
    PartOfDayName,
    ReferenceTime,
    Shift,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

PartDay = tuple[Time, PartOfDayName]  # "anoche": yesterday, NIGHT

_LATEST_OF_A_NIGHT = 5  # "anoche a las tres" is of the morning after


@rule("PARTDAY <- LASTNIGHT", "anoche", latent=True)
def of_last_night(n: int) -> PartDay:
    return days_from_publication(n), PartOfDayName.NIGHT


@rule("PARTDAY <- este|esta mismo|misma? PART", "esta noche", latent=True)
def of_this_part(part: PartOfDay) -> PartDay:
    return DocumentTime(), part.name


@rule(f"PARTDAY <- {THAT} mismo|misma? PART", "aquella noche", latent=True)
@rule("PARTDAY <- la misma PART", "la misma tarde", latent=True)
def of_that_part(part: PartOfDay) -> PartDay:
    return Enclosing(Granularity.DAY, ReferenceTime()), part.name


@rule("PARTDAY <- DAYTIME ','? BYPART", "ayer por la tarde", latent=True)
@rule("PARTDAY <- DAYTIME PART", "ayer noche", latent=True)
def of_a_named_day(day: Time, part: PartOfDay) -> PartDay:
    return day, part.name


@rule("TIME <- ZONED|SPOKEN ','? de? PARTDAY", "las nueve de anoche")
def clock_of_a_part(clock: Fields, day: PartDay) -> Within:
    of, part = day
    told = hour_of_the_part(clock, part) or clock
    if part is PartOfDayName.NIGHT and (told.hour or 0) <= _LATEST_OF_A_NIGHT:
        return Within(told, Shift(of, Amount(1, Granularity.DAY), Direction.FORWARD))
    return Within(told, of)


@rule("TIME <- PARTDAY ','? a|hacia|sobre|alrededor_de ZONED|SPOKEN HOURMARK?",
      "anoche a las nueve")  # fmt: skip
def part_at_a_clock(day: PartDay, clock: Fields, mark: None) -> Within:
    return clock_of_a_part(clock, day)
