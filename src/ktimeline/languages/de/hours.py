"""Hours of several days: "montags um 20 Uhr", "am 5. und 6. Juni von 10 bis 18 Uhr", "jeweils"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import between, days
from ktimeline.languages.de.clock import hour_of_the_part
from ktimeline.model.expression import Bare, Both, Each, Fields, PartOfDay

__all__ = ["rule"]

rule = RuleBook()


@rule("HOURS <- HOUR", "neun", latent=True)
@rule("HOURS <- DOTCLOCK", "9.30", latent=True)
@rule("HOURS <- ZONED", "9 Uhr", latent=True)
def hour_that_may_want_its_word(hour: Fields | int) -> Fields:
    return Fields(hour=hour, minute=0) if isinstance(hour, int) else hour


def _of_each(each: Each, hour: Fields) -> Each:
    """Return an hour of each of the days: 8 p.m. of every Monday."""
    day = each.x
    if isinstance(day, Both) and isinstance(day.fine, PartOfDay):
        return _of_each(Each(day.coarse), hour_of_the_part(hour, day.fine) or hour)
    if isinstance(day, Fields) and day == Fields(weekday=day.weekday):
        return Each(replace(hour, weekday=day.weekday))
    return Each(hour)


# ---- of a day that comes round ------------------------------------------------------------------


@rule("ROOT <- SETT* ','? [um|ab|gegen|bis|von]? ZONED*", "montags um 20 Uhr", priority=1)
def hour_of_each(each: Each, hour: Fields) -> Pieces:
    return Pieces((each, _of_each(each, hour)))


@rule("ROOT <- SETT* ','? [von|zwischen]? HOURS* bis|und|-|– ZONED*",
      "dienstags von 9 bis 12 Uhr", priority=1)  # fmt: skip
def hours_of_each(each: Each, start: Fields, end: Fields) -> Pieces:
    return Pieces((each, _of_each(each, start), _of_each(each, end)))


@rule("ROOT <- [jeweils] [um|ab|gegen|bis|von]? ZONED", "jeweils um 20 Uhr", priority=1)
def hour_of_all(hour: Fields) -> Each:
    return Each(hour)


@rule("ROOT <- [jeweils] [von|zwischen]? HOURS* bis|und|-|– ZONED*",
      "jeweils von 9 bis 12 Uhr", priority=1)  # fmt: skip
def hours_of_all(start: Fields, end: Fields) -> Pieces:
    return Pieces((Each(start), Each(end)))


# ---- of days that are listed --------------------------------------------------------------------


@rule("ROOT <- [von|vom|am]? DAYS* bis|bis_zum|und|–|-|/ ADAY* ','? [von|zwischen]? "
      "HOURS* bis|-|– ZONED*", "5. und 6. Juni von 10 bis 18 Uhr", priority=1)  # fmt: skip
def hours_of_days(first: int, last: Fields, start: Fields, end: Fields) -> Pieces | None:
    listed = days(last.month or 0, (first, last.day or 0), None, span=True)
    if listed is None:
        return None
    return Pieces((*listed.expressions, Each(start), Each(end)))


@rule("ROOT <- [von|vom|am]? DAYS* bis|bis_zum|und|–|-|/ ADAY* ','? [um|ab] ZONED*",
      "5. und 6. Juni ab 10 Uhr", priority=1)  # fmt: skip
def hour_of_days(first: int, last: Fields, hour: Fields) -> Pieces | None:
    listed = days(last.month or 0, (first, last.day or 0), None, span=True)
    return None if listed is None else Pieces((*listed.expressions, Each(hour)))


@rule("ROOT <- WEEKDAY* und|bis|/|sowie WEEKDAY* ','? DAY* und|bis|/|– MD* ','? [um|ab] ZONED*",
      "Freitag und Samstag, 5. und 6. Juni, um 20 Uhr", priority=2)  # fmt: skip
def hour_of_weekdays_and_their_days(
    a: int, b: int, first: int, last: Fields, hour: Fields
) -> Pieces | None:
    listed = days(last.month or 0, (first, last.day or 0), None, span=True)
    if listed is None:
        return None
    return Pieces((*listed.expressions, *listed.expressions, Each(hour)))


@rule("ROOT <- [von|vom|am]? WD* bis|und|–|- WD* ','? [von|zwischen]? HOURS* bis|-|– ZONED*",
      "Dienstag bis Sonntag von 10 bis 17 Uhr", priority=1)  # fmt: skip
def hours_of_weekdays(first: Fields, last: Fields, start: Fields, end: Fields) -> Pieces:
    weekdays = between(Bare(first), Bare(last))
    return Pieces((*weekdays.expressions, Each(start), Each(end)))


@rule("ROOT <- [von|vom|am]? WD* bis|und|–|- WD* ','? [um|ab] ZONED*",
      "Dienstag und Freitag um 17 Uhr", priority=1)  # fmt: skip
def hour_of_weekdays(first: Fields, last: Fields, hour: Fields) -> Pieces:
    weekdays = between(Bare(first), Bare(last))
    return Pieces((*weekdays.expressions, Each(hour)))
