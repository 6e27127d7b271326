"""Days and units told by what was told before: "the same date", "2 a.m. the next day"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Calendar,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Last,
    Length,
    Next,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Recurring,
    ReferenceTime,
    Shift,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD
_DAY = Granularity.DAY


# ---- a clock on a day told before ---------------------------------------------------------------


@rule("TOLDDAY <- the next|following|very_next day", "the next day")
def next_day() -> Next:
    return Next(ReferenceTime(), Every(_DAY))


@rule("TOLDDAY <- the previous|preceding day", "the previous day")
def day_before() -> Last:
    return Last(ReferenceTime(), Every(_DAY))


@rule("TOLDDAY <- the same day", "the same day")
@rule("TOLDDAY <- that day", "that day")
def same_day() -> Enclosing:
    return Enclosing(_DAY, ReferenceTime())


@rule("TIME <- the? DAYPARTS2 of|on TOLDDAY", "the morning of the next day")
def part_of_a_told_day(part: PartOfDay, day: Time) -> Within:
    return Within(part, day)


@rule("TIME <- TWILIGHT on? TOLDDAY", "dawn the next day", priority=1)
def twilight_of_a_told_day(part: PartOfDayName, day: Time) -> Within:
    return Within(PartOfDay(part), day)


@rule("TIME <- TWILIGHT the next|following morning|evening", "dawn the following morning",
      priority=1)  # fmt: skip
def twilight_of_the_next_day(part: PartOfDayName) -> Within:
    return Within(PartOfDay(part), next_day())


@rule("TIME <- the? DAYPARTS2 of|on FEAST", "the night of Whit Monday")
def part_of_a_feast(part: PartOfDay, feast: Recurring) -> Within:
    return Within(part, Bare(feast))


@rule("TIME <- the early|small|wee hours of|on? FEAST", "the small hours of Boxing Day")
def early_hours_of_a_feast(feast: Recurring) -> Part:
    return Part(Portion.EARLY, Within(PartOfDay(PartOfDayName.MORNING), Bare(feast)))


@rule("TIME <- the early|small|wee hours of|on? TOLDDAY", "the small hours of the next day")
def early_hours_of_a_told_day(day: Time) -> Part:
    return Part(Portion.EARLY, Within(PartOfDay(PartOfDayName.MORNING), day))


@rule("TIME <- ZONED ','? on|of? TOLDDAY", "2 a.m. the next day")
def clock_of_a_told_day(clock: Recurring, day: Time) -> Within:
    return Within(clock, day)


@rule("TIME <- TOLDDAY ','? at|around|about? ZONED", "the next day at 2 a.m.")
def told_day_clock(day: Time, clock: Recurring) -> Within:
    return Within(clock, day)


@rule("TIME <- the early|small|wee hours of the ORDNUM", "the early hours of the 7th")
def early_hours_of_a_numbered_day(n: int) -> Part | None:
    if not 1 <= n <= 31:
        return None
    day = Within(PartOfDay(PartOfDayName.MORNING), Bare(Fields(day=n)))
    return Part(Portion.EARLY, day)


# ---- the same one, the one before or after ------------------------------------------------------


@rule("TIME <- SAMEDATE", "the same date")
def same_date(word: None) -> Enclosing:
    return Enclosing(_DAY, ReferenceTime())


@rule("TIME <- the UNIT after that|this|then", "the day after that")
def unit_after_that(unit: Granularity) -> Next:
    return Next(ReferenceTime(), Every(unit))


@rule("TIME <- the UNIT before that|this|then", "the week before that")
def unit_before_that(unit: Granularity) -> Last:
    return Last(ReferenceTime(), Every(unit))


@rule("ROOT <- LEN prior [','|'.'|';'|')']", "two months prior,")
def length_prior(length: Length) -> Shift | None:
    is_open = isinstance(length, Amount) and length.n is None
    return None if is_open else Shift(ReferenceTime(), length, BACK)


# ---- the same one of another year ---------------------------------------------------------------


@rule("TIME <- the same UNIT last year", "the same week last year")
@rule("TIME <- the same UNIT a year ago", "the same day a year ago")
def same_unit_last_year(unit: Granularity) -> Shift | None:
    if unit >= Granularity.QUARTER:
        return None
    return Shift(Enclosing(unit, DocumentTime()), Amount(1, Granularity.YEAR), BACK, exact=True)


@rule("TIME <- the same|comparable|corresponding? month a year earlier|ago|before",
      "the same month a year earlier")  # fmt: skip
def same_month_a_year_earlier() -> Shift:
    told = Enclosing(Granularity.MONTH, ReferenceTime())
    return Shift(told, Amount(1, Granularity.YEAR), BACK, exact=True)


# ---- to the day ---------------------------------------------------------------------------------


# "For 30 days from Friday" is how long, and from when; "30 days from Friday" alone is a day.
@rule("ROOT <- [for] LEN* [from|starting|beginning] TIME*", "for 30 days from Friday", priority=1)
def so_long_from(length: Length, start: Time) -> Pieces:
    return Pieces((length, start))


@rule("TIME <- the full|whole|entire year", "the full year")
def full_year() -> Enclosing:
    return Enclosing(Granularity.YEAR, ReferenceTime())


@rule("TIME <- the full|whole|entire? year YEARN", "the full year 2010")
def full_year_of(n: int) -> Calendar:
    return Calendar(year=n)
