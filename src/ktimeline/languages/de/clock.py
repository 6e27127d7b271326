"""Times of day: "17.30 Uhr", "15 Uhr 30", "halb acht", "acht Uhr abends", "Viertel nach acht"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model.expression import Bare, Between, Fields, PartOfDay, PartOfDayName, Time, Within

__all__ = ["rule"]

rule = RuleBook()

# The hours that are of the afternoon in a part of the day: "halb eins" at noon, "elf" at night.
_SECOND_HALF = {PartOfDayName.MIDDAY: range(5), PartOfDayName.AFTERNOON: range(12),
                PartOfDayName.EVENING: range(4, 12), PartOfDayName.NIGHT: range(7, 12)}  # fmt: skip


@rule("HOUR <- INT|ONE|NUMWORD", "acht")
def hour(n: int) -> int | None:
    return n if n <= 24 else None


@rule("HOUR <- eins", "eins", latent=True)
def one() -> int:
    return 1


@rule("OCLOCK <- CLOCK OCLOCKWORD?", "17:30")
@rule("OCLOCK <- DOTCLOCK OCLOCKWORD", "17.30 Uhr")
def clock(time: Fields, word: None) -> Fields:
    return time


@rule("OCLOCK <- HOUR OCLOCKWORD", "15 Uhr")
def full_hour(n: int, word: None) -> Fields:
    return Fields(hour=n, minute=0)


@rule("OCLOCK <- HOUR OCLOCKWORD INT|NUMWORD", "15 Uhr 30")
def hour_and_minutes(n: int, word: None, minutes: int) -> Fields | None:
    return Fields(hour=n, minute=minutes) if minutes < 60 and n < 24 else None


@rule("SPOKEN <- HALFHOUR HOUR", "halb acht", latent=True)
def half_hour(minutes: int, n: int) -> Fields | None:
    # "Halb acht" is half past seven, "viertel acht" a quarter past seven.
    return Fields(hour=(n - 1) % 24, minute=60 + minutes) if 1 <= n <= 12 else None


@rule("SPOKEN <- QUARTERWORD nach HOUR", "Viertel nach acht")
def quarter_past(minutes: int, n: int) -> Fields | None:
    return Fields(hour=n, minute=minutes) if n < 24 else None


@rule("SPOKEN <- QUARTERWORD vor HOUR", "Viertel vor acht")
def quarter_to(minutes: int, n: int) -> Fields | None:
    return Fields(hour=(n - 1) % 24, minute=60 - minutes) if n else None


@rule("OCLOCK <- SPOKEN|OCLOCK BYPART", "acht Uhr abends", priority=1)
def hour_of_the_part(time: Fields, part: PartOfDay) -> Fields | None:
    n = time.hour or 0
    if n > 12:
        return time
    if part.name is PartOfDayName.NIGHT and n == 12:
        return replace(time, hour=24 if not time.minute else 0)
    return replace(time, hour=n + 12 if n in _SECOND_HALF.get(part.name, ()) else n)


@rule("OCLOCK <- OCLOCK früh", "3 Uhr früh")
def early_hour(time: Fields) -> Fields:
    return time


@rule("OCLOCK <- MIDNIGHT", "Mitternacht")
def midnight(n: int) -> Fields:
    return Fields(hour=n, minute=0)


@rule("ZONED <- OCLOCK", "17:30")
def unzoned(time: Fields) -> Fields:
    return time


@rule("ZONED <- OCLOCK ','? ZONE", "17.30 Uhr Ortszeit")
@rule("ZONED <- OCLOCK '(' ZONE ')'", "17:30 (MEZ)")
def zoned(time: Fields, zone: str) -> Fields:
    return replace(time, zone=zone)


@rule("TIME <- ZONED", "17:30")
def clock_alone(time: Fields) -> Bare:
    return Bare(time)


@rule("ROOT <- [um|ab|gegen|bis|von|kurz_nach|kurz_vor|nach|vor] ZONED", "um 15 Uhr")
@rule("ROOT <- [um|ab|gegen|bis|kurz_nach|kurz_vor] SPOKEN", "um halb acht")
@rule("ROOT <- [um|ab|gegen] DOTCLOCK|HCLOCK", "um 12.15")
@rule("ROOT <- [beginn|start|anpfiff|einlass|ankunft|abfahrt] [um|':']? DOTCLOCK|HCLOCK",
      "Beginn 19.30")  # fmt: skip
@rule("ROOT <- ['('|','] DOTCLOCK [/|')']", "(9.30/")
def at_the_hour(time: Fields) -> Bare:
    return Bare(time)


@rule("ROOT <- [von|zwischen] HOUR|DOTCLOCK* bis|-|–|und ZONED*", "von 10 bis 18 Uhr", priority=1)
@rule("ROOT <- HOUR|DOTCLOCK* bis|-|–|/ ZONED*", "10-18 Uhr")
def opening_hours(start: Fields | int, end: Fields) -> Pieces:
    first = Fields(hour=start, minute=0) if isinstance(start, int) else start
    times = Bare(first), Bare(end)
    return Pieces(times, Between(*times))


@rule("ROOT <- [von|zwischen]? HOUR|DOTCLOCK* bis|-|– HOUR|DOTCLOCK* und|sowie|',' [von]? "
      "HOUR|DOTCLOCK* bis|-|– ZONED*", "von 9 bis 12 und 15 bis 18 Uhr", priority=1)  # fmt: skip
def hours_twice(a: Fields | int, b: Fields | int, c: Fields | int, d: Fields) -> Pieces:
    first, second, third = (Fields(hour=x, minute=0) if isinstance(x, int) else x
                            for x in (a, b, c))  # fmt: skip
    return Pieces((Bare(first), Bare(second), Bare(third), Bare(d)))


@rule("ROOT <- [um|ab|gegen|'('] HOUR|DOTCLOCK* und|oder|sowie|',' [um]? ZONED*",
      "um 9 und 11 Uhr")  # fmt: skip
def two_hours(first: Fields | int, second: Fields) -> Pieces:
    start = Fields(hour=first, minute=0) if isinstance(first, int) else first
    return Pieces((Bare(start), Bare(second)))


@rule("ROOT <- [um|ab|gegen|'('] HOUR|DOTCLOCK* ',' HOUR|DOTCLOCK* und|oder|sowie ZONED*",
      "um 9, 11 und 14 Uhr")  # fmt: skip
def three_hours(first: Fields | int, second: Fields | int, third: Fields) -> Pieces:
    hours = (Fields(hour=x, minute=0) if isinstance(x, int) else x for x in (first, second))
    return Pieces((*map(Bare, hours), Bare(third)))


@rule("ROOT <- [am|vom|zum|ab|bis|seit]? DAYTIME* ','|'('? [um|ab|gegen|bis|von]? ZONED*",
      "Freitag um 15 Uhr", priority=1)  # fmt: skip
@rule("ROOT <- [am|vom|zum|ab|bis|seit]? DAYTIME* ','? [um|ab|gegen] SPOKEN*",
      "Freitag um halb acht", priority=1)  # fmt: skip
def day_and_clock(day: Time, time: Fields) -> Pieces:
    # German annotators keep the day and the clock time apart.
    return Pieces((day, Within(time, day)))


@rule("TIME <- ZONED am|des|vom DAYTIME", "17 Uhr am Freitag")
def clock_of_day(time: Fields, day: Time) -> Within:
    return Within(time, day)
