"""Times of day: "5 p.m.", "11:30 a.m. EST", "noon Saturday", "Friday at 9:15"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import between
from ktimeline.languages.common.meanings import hour_of_half
from ktimeline.languages.en.clock_parts import clock_of_a_part
from ktimeline.model.expression import (
    Bare,
    Both,
    DocumentTime,
    Fields,
    Last,
    Next,
    PartOfDay,
    PartOfDayName,
    Recurring,
    This,
    Time,
    Within,
)

__all__ = ["hour_before", "rule"]

rule = RuleBook()

_AFTER_NOON = (PartOfDayName.AFTERNOON, PartOfDayName.EVENING, PartOfDayName.NIGHT)


@rule("HALVED <- INT -? MERIDIEM", "5 p.m.")
def hour_meridiem(hour: int, half: int) -> Fields | None:
    found = hour_of_half(hour, half)
    return None if found is None else Fields(hour=found, minute=0)


@rule("HALVED <- CLOCK -? MERIDIEM", "11:30 a.m.")
def clock_meridiem(clock: Fields, half: int) -> Fields | None:
    found = hour_of_half(clock.hour or 12, half)
    return None if found is None else replace(clock, hour=found)


@rule("OCLOCK <- CLOCK hours|hrs?", "17:30")
@rule("OCLOCK <- HALVED", "5 p.m.")
def clock(clock: Fields) -> Fields:
    return clock


@rule("OCLOCK <- [at|until|till|by|before|after]? FOURDIGITS hours|hrs", "0530 hours")
@rule("ROOT <- [at|until|till|by|before|after] FOURDIGITS hrs.", "until 0530 hrs.", priority=1)
def military_clock(n: int) -> Fields | None:
    hour, minute = divmod(n, 100)
    return Fields(hour=hour, minute=minute) if hour <= 24 and minute < 60 else None


@rule("ZONED <- [at|until|till|by|before|after] CLOCKDIGITS", "until 0700", priority=-2)
@rule("ZONED <- FOURDIGITS [local] [time]", "0815 local time", priority=-1)
def military_clock_told(n: int) -> Fields | None:
    return military_clock(n)


@rule("OCLOCK <- INT|ONES|TEEN CLOCKWORD", "five o'clock")
def oclock(hour: int, word: None) -> Fields | None:
    return Fields(hour=hour, minute=0) if 1 <= hour <= 24 else None


@rule("HALVED <- INT|ONES|TEEN CLOCKWORD? in the DAYPART", "3 in the morning")
def hour_of_a_part(hour: int, word: None, part: PartOfDayName) -> Fields | None:
    if not 1 <= hour <= 12:
        return None
    if hour == 12 and part in (PartOfDayName.EVENING, PartOfDayName.NIGHT):
        return Fields(hour=24, minute=0)
    late = part in _AFTER_NOON and not (part is PartOfDayName.NIGHT and hour <= 4)
    return Fields(hour=hour % 12 + (12 if late else 0), minute=0)


@rule("HALVED <- CLOCK|HALFPAST in the DAYPART", "8:30 in the evening")
def halved_by_a_part(clock: Fields, part: PartOfDayName) -> Fields | None:
    if not 1 <= (clock.hour or 0) <= 12:
        return None
    found = hour_of_a_part(clock.hour or 12, None, part)
    if found is None:
        return None
    is_past_midnight = found.hour == 24 and clock.minute  # "half past twelve at night"
    return replace(clock, hour=0 if is_past_midnight else found.hour)


@rule("OCLOCK <- HALFPAST", "half past six")
def half_past_told(clock: Fields) -> Fields:
    return clock


@rule("OCLOCK <- INT|ONES|TEEN CLOCKWORD? at night", "11 at night")
def hour_at_night(hour: int, word: None) -> Fields | None:
    return hour_of_a_part(hour, word, PartOfDayName.NIGHT)


@rule("OCLOCK <- HALFPAST at night", "half past ten at night")
def half_past_at_night(clock: Fields) -> Fields | None:
    return halved_by_a_part(clock, PartOfDayName.NIGHT)


@rule("OCLOCK <- NOON", "noon")
def noon(hour: int) -> Fields:
    return Fields(hour=hour, minute=0)


@rule("OCLOCK <- CLOCK NOON", "12:00 midnight")
def twelve_o_clock(clock: Fields, hour: int) -> Fields | None:
    return noon(hour) if clock == Fields(hour=12, minute=0) else None


@rule("OCLOCK <- INT NOON", "12 noon")
def twelve_noon(twelve: int, hour: int) -> Fields | None:
    return Fields(hour=hour, minute=0) if twelve == 12 else None


@rule("ZONED <- OCLOCK", "5 p.m.")
def unzoned(clock: Fields) -> Fields:
    return clock


@rule("ZONED <- OCLOCK ','? ZONE", "5 p.m. EST")
@rule("ZONED <- OCLOCK '(' ZONE ')'", "5 p.m. (GMT)")
def zoned(clock: Fields, zone: str) -> Fields:
    return replace(clock, zone=zone)


@rule("ZONED <- FOURDIGITS ZONE", "1115 GMT")
def military_zoned(n: int, zone: str) -> Fields | None:
    hour, minute = divmod(n, 100)
    return Fields(hour=hour, minute=minute, zone=zone) if hour <= 24 and minute < 60 else None


@rule("ROOT <- ZONED* '(' ZONED* ')'", "6:15 p.m. (1115 GMT)")
def clock_in_two_zones(here: Fields, there: Fields) -> Pieces:
    return Pieces((Bare(here), Bare(there)))


@rule("ROOT <- ZONED* '(' ZONED* ')' on? DAYTIME*", "6:15 p.m. (1115 GMT) Thursday")
def clock_in_two_zones_of_a_day(here: Fields, there: Fields, day: Time) -> Pieces:
    return Pieces((Within(here, day), Within(there, day), day))


@rule("ZONED <- OCLOCK ','? british|greenwich|moscow|beijing|tokyo|kyiv|tehran|israel|indian|japan "
      "summer|mean|standard? time", "02:00 British Summer Time")  # fmt: skip
@rule("ZONED <- OCLOCK ','? central|eastern|western european summer? time",
      "6 p.m. Central European Time")  # fmt: skip
@rule("ZONED <- OCLOCK ','? local|eastern|pacific|central|mountain standard|daylight? time",
      "5 p.m. local time")  # fmt: skip
@rule("ZONED <- OCLOCK ','? london|paris|berlin|dublin|frankfurt|sydney|singapore|dubai time",
      "4 p.m. London time")  # fmt: skip
@rule("ZONED <- OCLOCK ','? new york city? time", "noon, New York City time")
def local_time(clock: Fields) -> Fields:
    return replace(clock, zone="local")


@rule("ROOT <- [from|between]? FOURDIGITS* to|until|till|and|–|- FOURDIGITS* hours|hrs|hrs.",
      "0700 until 0930 hours", priority=1)  # fmt: skip
def military_clocks(start: int, end: int) -> Pieces | None:
    # "1500 to 2000 hours" may be counted; a nought in front is a clock's.
    first, last = military_clock(start), military_clock(end)
    if first is None or last is None or min(start, end) >= _FOUR_FIGURES:
        return None
    return between(Bare(first), Bare(last))


_FOUR_FIGURES = 1000


@rule("CLOCKEDDAY <- ZONED ','? on|of? MD|DATE", "8 p.m. on July 4")
def clock_of_a_date(clock: Fields, day: Time | Recurring) -> Within:
    return clock_of_day(clock, day)


@rule("ROOT <- CLOCKEDDAY* ',' a WEEKDAY*", "8 p.m. on July 4, a Thursday")
@rule("ROOT <- CLOCKEDDAY* '(' a? WEEKDAY* ')'", "8 p.m. on July 4 (a Thursday)")
def clocked_day_and_weekday(clocked: Within, weekday: int) -> Pieces:
    return Pieces((clocked, clocked.time))


@rule("ROOT <- [from|between]? INT|CLOCK* to|until|till|–|- HALVED*", "from 3 to 4:30 p.m.",
      priority=1)  # fmt: skip
@rule("ROOT <- [between] INT|CLOCK* and HALVED*", "between 7 and 9 p.m.", priority=1)
def clock_to_clock(start: int | Fields, end: Fields) -> Pieces | None:
    begin = hour_before(start, end)
    return None if begin is None else between(Bare(begin), Bare(end))


@rule("HALVEDDAY <- HALVED ','? on? DAYTIME", "9 p.m. on Friday")
def halved_of_day(clock: Fields, day: Time) -> Within:
    return Within(clock, day)


@rule("ROOT <- [from|between]? INT|CLOCK* to|until|till|–|- HALVEDDAY*", "7 to 9 p.m. on Friday",
      priority=1)  # fmt: skip
@rule("ROOT <- [between] INT|CLOCK* and HALVEDDAY*", "between 7 and 9 p.m. Friday", priority=1)
def clock_to_clock_of_day(start: int | Fields, end: Within) -> Pieces | None:
    last = end.recurring
    begin = hour_before(start, last) if isinstance(last, Fields) else None
    return None if begin is None else between(Within(begin, end.time), end)


def hour_before(start: int | Fields, end: Fields) -> Fields | None:
    """Return the start of a range that has one "p.m." for both: the same half, if that is before.

    "From 9 to 5 p.m." begins in the morning, "from 10 to 2 a.m." in the evening.
    """
    hour, minute = (start, 0) if isinstance(start, int) else (start.hour or 0, start.minute or 0)
    if not 1 <= hour <= 12:
        return None
    halves = (hour % 12, hour % 12 + 12)
    same, other = halves if (end.hour or 0) < 12 else halves[::-1]
    late = (same, minute) >= (end.hour or 0, end.minute or 0)
    return Fields(hour=other if late else same, minute=minute, zone=end.zone)


@rule("TIME <- ZONED", "5 p.m.")
def clock_alone(clock: Fields) -> Bare:
    return Bare(clock)


@rule("TIME <- ZONED ','? on|in_the|of? DAYTIME", "10 p.m. Wednesday")
@rule("TIME <- ZONED on FEAST", "midnight on New Year's Eve")
def clock_of_day(clock: Fields, day: Time | Recurring) -> Within:
    return Within(clock, day if isinstance(day, Time) else Bare(day))


@rule("RELDAY <- next|this_coming WD", "next Friday")
def coming_weekday(day: Recurring) -> Next:
    return Next(DocumentTime(), day)


@rule("RELDAY <- last|this_past WD", "last Friday")
def past_weekday(day: Recurring) -> Last:
    return Last(DocumentTime(), day)


@rule("RELDAY <- this WD", "this Friday")
def weekday_of_now(day: Recurring) -> This:
    return This(DocumentTime(), day)


@rule("TIME <- ZONED ','? on|of? RELDAY", "5 p.m. next Friday")
def clock_of_a_related_day(clock: Fields, day: Time) -> Within:
    return Within(clock, day)


@rule("TIME <- RELDAY ','? at|around|about? ZONED", "next Friday at 5 p.m.")
def related_day_clock(day: Time, clock: Fields) -> Within:
    return Within(clock, day)


@rule("TIME <- ZONED on|of the ORDNUM", "8 a.m. on the 12th")
def clock_of_day_number(clock: Fields, n: int) -> Within | None:
    return Within(clock, Bare(Fields(day=n))) if 1 <= n <= 31 else None


@rule("TIME <- ZONED on|in_the? WDPART", "10:30 on Wednesday morning")
def clock_of_day_part(clock: Fields, day: Both) -> Within | None:
    on = Bare(day.coarse)
    if not isinstance(day.fine, PartOfDay):
        return Within(clock, on)
    return clock_of_a_part(clock, (on, day.fine.name))


@rule("TIME <- DAYTIME ','? at|around|about? ZONED", "Wednesday at 10 p.m.")
def day_clock(day: Time, clock: Fields) -> Within:
    return Within(clock, day)
