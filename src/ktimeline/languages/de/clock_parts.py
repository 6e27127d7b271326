"""Times of day beside a part of a day: "gestern Abend um neun Uhr", "heute Nacht gegen 2 Uhr"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import days_from_publication
from ktimeline.languages.de.clock import hour_of_the_part
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    DocumentTime,
    Fields,
    PartOfDay,
    PartOfDayName,
    Shift,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

PartDay = tuple[Time, PartOfDayName]  # "gestern Abend": yesterday, EVENING

_NIGHT = PartOfDayName.NIGHT
_LATEST_OF_A_NIGHT = 5  # "Freitagnacht um drei Uhr" is of the morning after


@rule("PARTDAY <- DAYTIME ','? PART|BYPART", "gestern Abend", latent=True)
def of_a_named_day(day: Time, part: PartOfDay) -> PartDay:
    return day, part.name


@rule("PARTDAY <- TODAYADJ|THISDAYADJ PART", "gestrigen Abend", latent=True)
def of_an_adjective_of_a_day(n: int, part: PartOfDay) -> PartDay:
    return days_from_publication(n), part.name


@rule("PARTDAY <- ART? WEEKDAYPART", "Freitagabend", latent=True)
def of_a_weekday(article: None, both: tuple[int, PartOfDayName]) -> PartDay:
    return Bare(Fields(weekday=both[0])), both[1]


@rule("PARTDAY <- ART? PASTADJ nacht", "vergangene Nacht", latent=True)
def of_last_night(article: None, past: None) -> PartDay:
    return days_from_publication(-1), _NIGHT


@rule("TIME <- PARTDAY ','? um|gegen|ab|kurz_nach|kurz_vor|nach|vor? ZONED",
      "gestern Abend um neun Uhr", priority=1)  # fmt: skip
@rule("TIME <- PARTDAY ','? um|gegen|ab|kurz_nach|kurz_vor SPOKEN",
      "heute Abend um halb acht", priority=1)  # fmt: skip
def part_at_a_clock(day: PartDay, clock: Fields) -> Within | None:
    of, part = day
    told = hour_of_the_part(clock, PartOfDay(part))
    if told is None:
        return None
    # "Heute Nacht um 2 Uhr" is of today; of another day's night it is the morning after.
    if part is _NIGHT and (told.hour or 0) <= _LATEST_OF_A_NIGHT and of != DocumentTime():
        return Within(told, Shift(of, Amount(1, Granularity.DAY), Direction.FORWARD))
    return Within(told, of)


@rule("TIME <- ZONED|SPOKEN am? PARTDAY", "neun Uhr gestern Abend", priority=1)
@rule("ROOT <- [um|gegen|ab|kurz_nach|kurz_vor|nach|vor] ZONED|SPOKEN am? PARTDAY",
      "um neun Uhr gestern Abend", priority=1)  # fmt: skip
def clock_of_a_part(clock: Fields, day: PartDay) -> Within | None:
    return part_at_a_clock(day, clock)


@rule("ROOT <- [am|zu|zur]? PART ','? um|gegen|ab|kurz_nach|kurz_vor ZONED|SPOKEN",
      "am Abend um acht Uhr")  # fmt: skip
def clock_of_a_part_alone(part: PartOfDay, clock: Fields) -> Bare | None:
    told = hour_of_the_part(clock, part)
    return Bare(told) if told else None


@rule("ROOT <- [in] ART PART ','? um|gegen|ab|kurz_nach|kurz_vor ZONED|SPOKEN",
      "in der Nacht um zwei Uhr")  # fmt: skip
def clock_of_the_part(article: None, part: PartOfDay, clock: Fields) -> Bare | None:
    return clock_of_a_part_alone(part, clock)


@rule("ROOT <- DAYPARTGEN ','? um|gegen|ab|kurz_nach|kurz_vor ZONED|SPOKEN",
      "abends um acht Uhr")  # fmt: skip
def clock_of_an_adverb(name: PartOfDayName, clock: Fields) -> Bare | None:
    return clock_of_a_part_alone(PartOfDay(name), clock)
