"""Nights, and other parts of days, that are counted or reach over two days: "two nights ago"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import Number, amount
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Both,
    Calendar,
    DocumentTime,
    Every,
    Fields,
    Last,
    Next,
    PartOfDay,
    PartOfDayName,
    Recurring,
    ReferenceTime,
    Shift,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

_NIGHT = PartOfDay(PartOfDayName.NIGHT)
_OVERNIGHT = Both(Every(Granularity.DAY), _NIGHT)


# ---- counted ------------------------------------------------------------------------------------


@rule("TIME <- NUM DAYPARTS AGO", "two nights ago")
def nights_ago(n: object, part: PartOfDayName, word: None) -> Within | None:
    return _part_of_a_day_from(DocumentTime(), n, part, Direction.BACK)


@rule("TIME <- NUM DAYPARTS earlier|before", "two nights earlier")
def nights_earlier(n: object, part: PartOfDayName) -> Within | None:
    return _part_of_a_day_from(ReferenceTime(), n, part, Direction.BACK)


@rule("TIME <- NUM DAYPARTS later|afterwards", "three mornings later")
def nights_later(n: object, part: PartOfDayName) -> Within | None:
    return _part_of_a_day_from(ReferenceTime(), n, part, Direction.FORWARD)


def _part_of_a_day_from(
    anchor: Time, n: object, part: PartOfDayName, way: Direction
) -> Within | None:
    if not isinstance(n, int):
        return None
    return Within(PartOfDay(part), Shift(anchor, Amount(n, Granularity.DAY), way))


@rule("ROOT <- NUM|FEW nights", "two nights")
@rule("ROOT <- another|additional|further NUM nights", "another two nights")
def number_of_nights(n: Number) -> Amount | None:
    # "One night" is when, not how long.
    return None if n == 1 else amount(n, Granularity.DAY)


@rule("WINDOW <- the last|past NUM|FEW nights", "the past two nights")
def past_nights(n: Number) -> Last:
    return Last(DocumentTime(), amount(n, Granularity.DAY))


# "A night like this" is none that lasts.
@rule("ROOT <- [for|spent|spend|spends|spending|stayed|stay|stays|staying] a|another night",
      "for a night")  # fmt: skip
def one_night() -> Amount:
    return Amount(1, Granularity.DAY)


# ---- the one that is told -----------------------------------------------------------------------


@rule("ROOT <- OVERNIGHT", "overnight")
def overnight(word: None) -> Bare:
    return Bare(_OVERNIGHT)


@rule("ROOT <- [spent|spend|spends|spending|stayed|stay|stays|staying] the night",
      "spent the night")  # fmt: skip
def night_spent() -> Bare:
    return Bare(_OVERNIGHT)


# ---- of two days --------------------------------------------------------------------------------


@rule("TIME <- OVERNIGHT on? DATED|DEICTIC", "overnight Friday")
def night_of_a_day(word: None, day: Time) -> Within:
    return Within(_NIGHT, day)


@rule("TIME <- OVERNIGHT on the ORDNUM", "overnight on the 21st")
def night_of_a_numbered_day(word: None, n: int) -> Within | None:
    return Within(_NIGHT, Bare(Fields(day=n))) if 1 <= n <= 31 else None


@rule("TIME <- OVERNIGHT from|on? DATED|DEICTIC to|into|and|-|–|/ DATED|DEICTIC",
      "overnight Saturday into Sunday")  # fmt: skip
def night_into_a_day(word: None, day: Time, next_day: Time) -> Within:
    return Within(_NIGHT, day)


@rule(
    "TIME <- the? DAYPARTS2 of|from|between DAY -|–|/|and|to MD|DATE", "the night of 3-4 May 2011"
)
def night_between(part: PartOfDay, first: int, second: Time | Fields) -> Within | None:
    if isinstance(second, Fields) and first < (second.day or 0):
        return Within(part, Bare(Fields(month=second.month, day=first)))
    if isinstance(second, Calendar) and first < (second.day or 0):
        return Within(part, replace(second, day=first))
    return None


@rule("TIME <- the? DAYPARTS2 of|from|between WEEKDAY -|–|/|and|to|into WEEKDAY",
      "the night of Saturday to Sunday")  # fmt: skip
def night_between_weekdays(part: PartOfDay, first: int, second: int) -> Within | None:
    if part != _NIGHT or second != first % 7 + 1:
        return None
    # Told on a Monday, the night of Monday to Tuesday is one that was over.
    return Within(part, Last(Bare(Fields(weekday=second)), Fields(weekday=first)))


@rule(
    "TIME <- the? DAYPARTS2 of|from|between MONTHDAY -|–|/|and|to DAY|DAYYEAR",
    "the night of March 4-5",
)
def night_between_days(
    part: PartOfDay, first: Recurring, second: int | tuple[int, int]
) -> Within | None:
    day, year = second if isinstance(second, tuple) else (second, None)
    if not isinstance(first, Fields) or (first.day or 0) + 1 != day:
        return None
    if year is None:
        return Within(part, Bare(first))
    return Within(part, Calendar(year=year, month=first.month, day=first.day))


@rule("TIME <- the? previous|preceding DAYPARTS2", "the previous night")
@rule("TIME <- the DAYPARTS2 before", "the night before")
def previous_part(part: PartOfDay) -> Within:
    return Within(part, Last(ReferenceTime(), Every(Granularity.DAY)))


@rule("TIME <- the? following|next DAYPARTS2", "the next morning")
def next_part(part: PartOfDay) -> Within:
    return Within(part, Next(ReferenceTime(), Every(Granularity.DAY)))
