"""Dates that hang on another: "last month", "the following year", "this coming Sunday"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.languages.common.meanings import days_from_publication
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Bare,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Half,
    Last,
    Next,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Recurring,
    ReferenceTime,
    This,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD


# ---- today and its neighbours -------------------------------------------------------------------


@rule("DEICTIC <- TODAY", "yesterday")
def today(n: int) -> Time:
    return days_from_publication(n)


@rule("DEICTIC <- the day before|after TODAY", "the day before yesterday")
def day_beside(n: int) -> Time:
    return days_from_publication(2 * n if n else 0)


@rule("TIME <- TONIGHT", "tonight")
def tonight(word: None) -> This:
    return This(DocumentTime(), PartOfDay(PartOfDayName.NIGHT))


@rule("TIME <- last night", "last night")
def last_night() -> Last:
    return Last(DocumentTime(), PartOfDay(PartOfDayName.NIGHT))


@rule("TIME <- the night before last", "the night before last")
def night_before_last() -> Within:
    return Within(PartOfDay(PartOfDayName.NIGHT), days_from_publication(-2))


@rule("TIME <- this DAYPARTS2", "this morning")
def this_part(part: PartOfDay) -> This:
    return This(DocumentTime(), part)


@rule("TIME <- that|the_same|that_same|that_very|that_whole DAYPARTS2", "that afternoon")
def that_part(part: PartOfDay) -> This:
    return This(ReferenceTime(), part)


@rule("TIME <- DEICTIC DAYPARTS2", "yesterday morning")
def deictic_part(day: Time, part: PartOfDay) -> Within:
    return Within(part, day)


# ---- last, this, next ---------------------------------------------------------------------------


@rule("DAYOF <- the? ORDNUM|OLDORDINAL", "the 4th", latent=True)
def numbered_day(n: int) -> int | None:
    return n if 1 <= n <= 31 else None


@rule("DAYOF <- the first", "the first", latent=True)
def first_day() -> int:
    return 1


@rule("TIME <- DAYOF of this month", "the 4th of this month")
def day_of_this_month(n: int) -> Within:
    return _of_a_month(n, This(DocumentTime(), Every(Granularity.MONTH)))


@rule("TIME <- the first of the month", "the first of the month", priority=-1)
def first_of_the_month() -> Bare:
    return Bare(Fields(day=1))


@rule("TIME <- the ORDNUM of the month", "the 18th of the month")
def day_of_the_month_told(n: int) -> Bare | None:
    return Bare(Fields(day=n)) if 1 <= n <= 31 else None


@rule("TIME <- DAYOF of last month", "the 4th of last month")
def day_of_last_month(n: int) -> Within:
    return _of_a_month(n, Last(DocumentTime(), Every(Granularity.MONTH)))


@rule("TIME <- DAYOF of next month", "the 4th of next month")
def day_of_next_month(n: int) -> Within:
    return _of_a_month(n, Next(DocumentTime(), Every(Granularity.MONTH)))


@rule("TIME <- DAYOF of that|the_same|that_same month", "the 4th of that month")
def day_of_that_month(n: int) -> Within:
    return _of_a_month(n, Enclosing(Granularity.MONTH, ReferenceTime()))


@rule("TIME <- DAYOF of the following month", "the 4th of the following month")
def day_of_the_following_month(n: int) -> Within:
    return _of_a_month(n, Next(ReferenceTime(), Every(Granularity.MONTH)))


# "Your letter of the 28th ult.", as merchants and newspapers wrote.
@rule("DATE <- DAYOF OFMONTH", "the 28th ult.")
def day_of_a_latin_month(n: int, way: int) -> Within:
    month = Every(Granularity.MONTH)
    if way < 0:
        return _of_a_month(n, Last(DocumentTime(), month))
    return _of_a_month(n, (Next if way else This)(DocumentTime(), month))


@rule("DATE <- WEEKDAY ','? DAYOF OFMONTH", "Monday, the 28th ult.")
def weekday_of_a_latin_month(weekday: int, n: int, way: int) -> Within:
    return day_of_a_latin_month(n, way)


@rule("ROOT <- DAYOF instant ['.'|','|';'|':'|')'|and|at|in|by|from|to|of|the|was|were|he|we|i]",
      "the 4th instant.")  # fmt: skip
def day_of_the_instant(n: int) -> Within:
    return day_of_a_latin_month(n, 0)


def _of_a_month(day: int, month: Time) -> Within:
    return Within(Fields(day=day), month)


@rule("PERIOD <- last ANYUNIT", "last month")
def last_unit(unit: Granularity) -> Last:
    return Last(DocumentTime(), Every(unit))


@rule("PERIOD <- next ANYUNIT", "next month")
@rule("PERIOD <- the coming|upcoming UNIT", "the coming week")
def next_unit(unit: Granularity) -> Next:
    return Next(DocumentTime(), Every(unit))


@rule("PERIOD <- this|this_very ANYUNIT", "this week")
@rule("PERIOD <- the? current|present ANYUNIT", "the current quarter")
def this_unit(unit: Granularity) -> This:
    return This(DocumentTime(), Every(unit))


@rule("PERIOD <- the? last|past|previous|prior FISCAL year", "the last fiscal year")
def last_fiscal_year(fiscal: bool) -> Last:
    return Last(DocumentTime(), Every(Granularity.YEAR))


@rule("PERIOD <- the? next|coming|following FISCAL year", "the next fiscal year")
def next_fiscal_year(fiscal: bool) -> Next:
    return Next(DocumentTime(), Every(Granularity.YEAR))


@rule("PERIOD <- the? current|latest|this FISCAL year", "the current fiscal year")
def current_fiscal_year(fiscal: bool) -> This:
    return This(DocumentTime(), Every(Granularity.YEAR))


@rule("PERIOD <- the? previous|preceding|prior UNIT", "the previous year")
@rule("PERIOD <- the UNIT before", "the year before", priority=1)
def previous_unit(unit: Granularity) -> Last:
    return Last(ReferenceTime(), Every(unit))


@rule("PERIOD <- the? following|ensuing|subsequent UNIT", "the following year")
@rule("PERIOD <- the next|very_next UNIT", "the next day", priority=1)
@rule("PERIOD <- the UNIT after|afterwards", "the year after", priority=1)
def following_unit(unit: Granularity) -> Next:
    return Next(ReferenceTime(), Every(unit))


@rule("ROOT <- the UNIT following ['.'|','|';'|')'|he|she|it|they|we|i|the|a|his|her|their]",
      "the year following,")  # fmt: skip
def unit_following(unit: Granularity) -> Next:
    return following_unit(unit)


@rule("PERIOD <- the UNIT before last", "the week before last")
def unit_before_last(unit: Granularity) -> Last:
    return Last(Last(DocumentTime(), Every(unit)), Every(unit))


@rule("PERIOD <- the UNIT after next", "the week after next")
def unit_after_next(unit: Granularity) -> Next:
    return Next(Next(DocumentTime(), Every(unit)), Every(unit))


@rule("PERIOD <- that|the_same|that_same|that_very|the_very_same UNIT", "that year")
@rule("PERIOD <- that whole|entire|first UNIT", "that whole year")
def that_unit(unit: Granularity) -> Enclosing:
    return Enclosing(unit, ReferenceTime())


@rule("THEUNIT <- the UNIT", "the year")
def the_unit(unit: Granularity) -> Enclosing:
    return Enclosing(unit, ReferenceTime())


@rule("THEUNIT <- the FISCAL year", "the fiscal year")
def the_fiscal_unit(fiscal: bool) -> Enclosing:
    return Enclosing(Granularity.YEAR, ReferenceTime())


@rule("ROOT <- THEUNIT", "the year")
def the_unit_alone(time: Time) -> Time | None:
    return time if grain(time) in (Granularity.WEEK, Granularity.YEAR) else None


@rule("TIME <- the? very? STARTOF of THEUNIT", "the end of the month")
def end_of_the_unit(part: Portion, time: Time) -> Part:
    return Part(part, time)


@rule("TIME <- EARLIER|PORTION in|on THEUNIT", "earlier in the year")
def earlier_in_the_unit(part: Portion, time: Time) -> Part:
    return Part(part, time)


@rule("TIME <- the latest|most_recent PERIODNOUN", "the latest period")
def the_latest_period(noun: None) -> Last:
    return Last(DocumentTime(), Every(Granularity.QUARTER))


@rule("TIME <- the latest|most_recent? quarter", "the latest quarter")
def the_quarter() -> Last:
    return Last(DocumentTime(), Every(Granularity.QUARTER))


@rule("TIME <- last REC", "last February")
@rule("TIME <- this past|last REC", "this past spring")
def last_recurring(what: Recurring) -> Last:
    return Last(DocumentTime(), what)


@rule("TIME <- this REC", "this summer")
def this_recurring(what: Recurring) -> This:
    return This(DocumentTime(), what)


@rule("TIME <- next|the_coming REC", "next Friday")
@rule("TIME <- this coming|upcoming REC", "this coming Sunday")
@rule("TIME <- the coming REC", "the coming Sunday")
def next_recurring(what: Recurring) -> Next:
    return Next(DocumentTime(), what)


@rule("TIME <- the upcoming REC", "the upcoming Friday")
def upcoming_recurring(what: Recurring) -> Next | None:
    # "The upcoming 8 March rally": the article is the rally's.
    is_named = isinstance(what, Fields) and what.month is not None
    return None if is_named else Next(DocumentTime(), what)


@rule("TIME <- the previous|preceding REC", "the previous Friday")
def previous_recurring(what: Recurring) -> Last:
    return Last(ReferenceTime(), what)


@rule("TIME <- the following|next REC", "the following spring")
def following_recurring(what: Recurring) -> Next:
    return Next(ReferenceTime(), what)


@rule("TIME <- that|that_same REC", "that summer")
@rule("TIME <- that whole|entire|first REC", "that whole summer")
def that_recurring(what: Recurring) -> This | None:
    # "Analysts say that third-quarter profits fell" has a conjunction.
    return None if isinstance(what, Quarter | Half) else This(ReferenceTime(), what)
