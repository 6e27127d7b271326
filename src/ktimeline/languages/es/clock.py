"""Times of day: "las 8.15", "las seis de la mañana", "las tres y cuarto", "17.35 horas"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.meanings import hour_of_half
from ktimeline.model.expression import (
    Bare,
    Between,
    DocumentTime,
    Fields,
    PartOfDayName,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

# From the hour on which a part of the day has the hours of the afternoon: the two of "las dos de la
# tarde" is 14, the two of "las dos de la noche" is 2.
_SECOND_HALF = {PartOfDayName.AFTERNOON: 1, PartOfDayName.EVENING: 1, PartOfDayName.NIGHT: 6}


@rule("HOUR <- ONE|ONES|TEEN|INT", "cinco")
def hour(n: int) -> int | None:
    return n if n <= 24 else None


@rule("OCLOCK <- CLOCK HOURMARK?", "17:30")
@rule("OCLOCK <- DOTCLOCK HOURMARK", "17.30 horas")
def clock(time: Fields, mark: None) -> Fields:
    return time


@rule("OCLOCK <- la|las CLOCK|DOTCLOCK HOURMARK?", "las 8.15")
def the_clock(time: Fields, mark: None) -> Fields:
    return time


@rule("ROOT <- [','|'('] DOTCLOCK [')']", ", 17.35)")
def listed_clock(time: Fields) -> Bare | None:
    # A programme and its hour: "(La 2, 17.35)". Smaller hours are oftener numbers.
    return Bare(time) if (time.hour or 0) >= 7 else None


@rule("OCLOCK <- las? CLOCK|DOTCLOCK MERIDIEM", "5:30 p.m.", priority=1)
def clock_of_half(time: Fields, half: int) -> Fields | None:
    found = hour_of_half(time.hour or 12, half)
    return None if found is None else replace(time, hour=found)


@rule("OCLOCK <- la|las? HOUR MERIDIEM", "las 5 p.m.")
def hour_of_the_half(n: int, half: int) -> Fields | None:
    found = hour_of_half(n, half)
    return None if found is None else Fields(hour=found, minute=0)


@rule("SPOKEN <- la|las HOUR", "las cinco", latent=True)
@rule("SPOKEN <- la|las HOUR en_punto", "las cinco en punto")
def spoken_hour(n: int) -> Fields:
    return Fields(hour=n, minute=0)


@rule("SPOKEN <- la|las HOUR y MINUTES", "las tres y cuarto", latent=True)
def hour_and_minutes(n: int, minutes: int) -> Fields | None:
    return Fields(hour=n, minute=minutes) if n < 24 else None


@rule("SPOKEN <- la|las HOUR menos MINUTES", "las tres menos cuarto")
def hour_less_minutes(n: int, minutes: int) -> Fields | None:
    return Fields(hour=(n - 1) % 24, minute=60 - minutes) if n and minutes <= 30 else None


@rule("MINUTES <- TEEN|TENS|ONES|INT", "diez")
def minutes(n: int) -> int | None:
    return n if n < 60 else None


@rule("MINUTES <- cuarto", "cuarto")
def fifteen_minutes() -> int:
    return 15


@rule("MINUTES <- HALFWORD", "media")
def thirty_minutes(word: None) -> int:
    return 30


@rule("OCLOCK <- SPOKEN de la DAYPART", "las seis de la mañana")
@rule("OCLOCK <- SPOKEN del DAYPART", "las seis del atardecer")
def hour_of_the_part(time: Fields, part: PartOfDayName) -> Fields | None:
    n = time.hour or 0
    if n > 12:
        return time
    if part is PartOfDayName.NIGHT and n == 12:
        return replace(time, hour=24 if not time.minute else 0)
    return replace(time, hour=n + 12 if _SECOND_HALF.get(part, 99) <= n < 12 else n)


@rule("OCLOCK <- la|las? CLOCK|DOTCLOCK de la DAYPART", "las 8.15 de la tarde")
def clock_of_the_part(time: Fields, part: PartOfDayName) -> Fields | None:
    return hour_of_the_part(time, part)


@rule("OCLOCK <- SPOKEN del NOON", "las doce del mediodía")
@rule("OCLOCK <- SPOKEN de la NOON", "las doce de la medianoche")
def hour_of_noon(time: Fields, noon: int) -> Fields | None:
    n = time.hour or 0
    if noon == 24:
        return replace(time, hour=24) if n == 12 else None
    return replace(time, hour=n + 12 if n < 4 else n)


@rule("ROOT <- [a|desde|hasta|hacia|sobre|alrededor_de] SPOKEN HOURMARK?", "a las cinco")
def at_the_hour(time: Fields, mark: None) -> Bare:
    return Bare(time)


@rule("ROOT <- [de|desde] DOTCLOCK* a|hasta ENDCLOCK*", "de 9.00 a 14.00 horas")
def opening_hours(start: Fields, end: Fields) -> Pieces:
    times = Bare(start), Bare(end)
    return Pieces(times, Between(*times))


@rule("ENDCLOCK <- las? DOTCLOCK HOURMARK", "14.00 horas", latent=True)
def closing_hour(time: Fields, mark: None) -> Fields:
    return time


@rule("OCLOCK <- NOON", "mediodía")
@rule("OCLOCK <- el|la|del|al NOON", "el mediodía")
def noon(n: int) -> Fields:
    return Fields(hour=n, minute=0)


@rule("ZONED <- OCLOCK", "17:30")
def unzoned(time: Fields) -> Fields:
    return time


@rule("ZONED <- OCLOCK ','? ZONE", "17:30 hora local")
@rule("ZONED <- OCLOCK '(' ZONE ')'", "17:30 (GMT)")
def zoned(time: Fields, zone: str) -> Fields:
    return replace(time, zone=zone)


@rule("ZONED <- DOTCLOCK ZONE", "07.15 GMT")
def dotted_and_zoned(time: Fields, zone: str) -> Fields:
    return replace(time, zone=zone)


@rule("TIME <- ZONED", "17:30")
def clock_alone(time: Fields) -> Bare:
    return Bare(time)


@rule("TIME <- ZONED|SPOKEN ','? de|del? DAYTIME", "las seis de la mañana de ayer")
def clock_of_day(time: Fields, day: Time) -> Within:
    return Within(time, day)


@rule("TIME <- DAYTIME ','? a ZONED|SPOKEN", "ayer a las 8.15")
def day_clock(day: Time, time: Fields) -> Within:
    return Within(time, day)


@rule("TIME <- DAYTIME ','? a SPOKEN HOURMARK", "ayer a las 21 horas")
def day_hour(day: Time, time: Fields, mark: None) -> Within:
    return Within(time, day)


@rule("TIME <- este|esta mismo|misma? NOON", "este mediodía")
def this_noon(n: int) -> Within:
    return Within(Fields(hour=n, minute=0), DocumentTime())
