"""Repeated times: "every day", "twice a week", "annual", "Mondays"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    Both,
    Each,
    Every,
    Fields,
    Length,
    Modifier,
    PartOfDay,
    PartOfDayName,
    Recurring,
    Season,
    SeasonName,
    Weekend,
)

__all__ = ["rule"]

rule = RuleBook()


@rule("SETT <- every|each ANYUNIT", "every day")
@rule("SETT <- every single ANYUNIT", "every single day")
@rule("SETT <- per UNIT", "per year")
def every_unit(unit: Granularity) -> Each:
    return Each(Every(unit))


@rule("SETT <- every|each REC", "every Monday")
def every_recurring(what: Recurring) -> Each:
    return Each(what)


@rule("SETT <- every|each DAYPARTS2", "every morning")
def every_part(part: PartOfDay) -> Each:
    return Each(part)


@rule("SETT <- PERANNUM", "per annum")
def per_annum(word: None) -> Each:
    return Each(Every(Granularity.YEAR))


@rule("SETT <- every|each WORKDAY", "every weekday")
@rule("SETT <- most WORKDAYS", "most weekdays")
@rule("ROOT <- [on|during] WORKDAYS", "on weekdays")
def every_weekday(word: None) -> Each:
    return Each(Every(Granularity.DAY))


@rule("SETT <- most DAYPARTS", "most mornings")
def most_parts(part: PartOfDayName) -> Each:
    return Each(PartOfDay(part))


@rule("SETT <- WORKDAY DAYPARTS", "weekday mornings")
@rule("SETT <- every|each WORKDAY DAYPART", "every weekday morning")
def parts_of_weekdays(word: None, part: PartOfDayName) -> Each:
    return Each(PartOfDay(part))


@rule("SETT <- every NUM ANYUNITS", "every two weeks")
def every_amount(n: int, unit: Granularity) -> Each:
    return Each(Amount(n, unit))


@rule("SETT <- every NUM ANYUNITS or so", "every ten minutes or so")
def every_amount_or_so(n: int, unit: Granularity) -> Each:
    return Each(Amount(n, unit, Modifier.APPROX))


@rule("SETT <- every ANYUNIT or so|two", "every year or so")
def every_unit_or_so(unit: Granularity) -> Each:
    return Each(Amount(1, unit, Modifier.APPROX))


@rule("SETT <- every couple of ANYUNITS", "every couple of days")
def every_couple(unit: Granularity) -> Each:
    return Each(Amount(2, unit, Modifier.APPROX))


@rule("SETT <- every ORD UNIT", "every third year")
def every_nth(n: int, unit: Granularity) -> Each | None:
    # "Every first quarter" is that of each year.
    return Each(Amount(n, unit)) if n > 2 and unit is not Granularity.QUARTER else None


@rule("SETT <- every ORD WEEKDAY", "every fourth Sunday")
def every_nth_weekday(n: int, weekday: int) -> Each:
    return Each(Fields(weekday=weekday))


@rule("SETT <- every NUM to|or NUM ANYUNITS", "every two or three years")
def every_amount_or_more(n: int, more: int, unit: Granularity) -> Each:
    return Each(Amount(n, unit, Modifier.APPROX))


@rule("SETT <- every FEW UNITS", "every few years")
def every_few(n: str, unit: Granularity) -> Each:
    return Each(Amount(None, unit))


@rule("SETT <- every other|second UNIT", "every other week")
@rule("SETT <- alternate UNITS", "alternate weeks")
def every_other(unit: Granularity) -> Each:
    return Each(Amount(2, unit))


@rule("SETT <- every other REC", "every other Friday")
def every_other_recurring(what: Recurring) -> Each:
    return Each(what)


@rule("SETT <- almost|nearly|virtually|practically SETT", "almost every day")
def almost_every(each: Each) -> Each:
    return each


@rule("SETT <- alternate|most WEEKDAYS", "alternate Sundays")
@rule("SETT <- WEEKDAYS", "Mondays")
def weekdays(n: int) -> Each:
    return Each(Fields(weekday=n))


@rule("SETT <- WEEKDAY DAYPARTS", "Monday nights")
def weekday_parts(n: int, part: PartOfDayName) -> Each:
    return Each(Both(Fields(weekday=n), PartOfDay(part)))


@rule("SETT <- alternate|most WEEKENDS", "most weekends")
@rule("SETT <- WEEKENDS", "weekends")
def weekends(word: None) -> Each:
    return Each(Weekend())


@rule("SETT <- most SEASONS", "most winters")
@rule("SETT <- SEASONS", "summers")
def seasons(name: SeasonName) -> Each:
    return Each(Season(name))


@rule("SETT <- most MONTHS", "most Januaries")
def most_months(n: int) -> Each:
    return Each(Fields(month=n))


@rule("SETT <- the? last|past|next|previous NUM SEASONS", "the past three summers")
def counted_seasons(n: object, name: SeasonName) -> Each:
    return Each(Season(name))


@rule("ROOT <- [at] night", "at night")
def at_night() -> Each:
    return Each(PartOfDay(PartOfDayName.NIGHT))


# "He died on a Tuesday", the text does not say which; "a Monday meeting" has a day of its own.
@rule("ROOT <- [a|one] WEEKDAY "
      "['.'|','|';'|'?'|'!'|')'|or|and|in|when|that|which|before|after|is|was]",
      "a Sunday,")  # fmt: skip
@rule("ROOT <- [a|one] recent WEEKDAY", "a recent Sunday")
def one_of_the_weekdays(n: int) -> Each:
    return Each(Fields(weekday=n), habitual=True)


@rule("ROOT <- [a|one] [DAYKIND] WEEKDAY", "a rainy Sunday")
def one_of_such_weekdays(kind: None, n: int) -> Each:
    return one_of_the_weekdays(n)


@rule("ROOT <- [on|was|is|'s|by|until|till] [a|one] [DAYKIND]? WDPART", "on a Saturday morning")
@rule("ROOT <- [one] [DAYKIND]? WDPART", "one Saturday morning")
def one_of_the_weekday_parts(kind: None, what: Recurring) -> Each:
    return Each(what, habitual=True)


@rule("SETT <- the ORD|FINAL WEEKDAY of the|a month", "the second Tuesday of the month")
def nth_weekday_of_the_month(n: int, weekday: int | None) -> Each | None:
    return None if weekday is None else Each(Every(Granularity.MONTH), frequency=1)


@rule("SETT <- the ORD|FINAL WEEKDAY of|in every|each UNIT", "the first Tuesday of every month")
@rule("SETT <- the ORD|FINAL UNIT of|in every|each UNIT", "the last week of every month")
def nth_of_every(n: int, fine: object, unit: Granularity) -> Each:
    return Each(Every(unit), frequency=1)


@rule("SETT <- HABIT", "annual")
def habit(unit: Granularity) -> Each:
    return Each(Every(unit), habitual=True)


@rule("SETT <- HABITTWO", "biweekly")
def habit_of_two(unit: Granularity) -> Each:
    return Each(Amount(2, unit), habitual=True)


@rule("SETT <- HABITHALF", "semi-annually")
def habit_of_half_a_year(months: int) -> Each:
    return Each(Amount(months, Granularity.MONTH), habitual=True)


@rule("SETT <- TIMES|TIMESCOUNT a|an|per|each|every ANYUNIT", "twice a week")
@rule("SETT <- TIMES -? HABIT", "twice daily")
@rule("SETT <- TIMESCOUNT HABIT", "three times weekly")
@rule("SETT <- NUM - times - HABIT", "three-times-weekly")
def times_a_unit(n: int, unit: Granularity) -> Each:
    return Each(Every(unit), frequency=n)


@rule("SETT <- NUM ANYUNITS a|per|each|every UNIT", "five days a week")
def units_a_unit(n: int, fine: Granularity, unit: Granularity) -> Each | None:
    return Each(Every(unit), frequency=n) if fine < unit and isinstance(n, int) else None


@rule("SETT <- NUM DAYPARTS a|per|each|every UNIT", "three nights a week")
@rule("SETT <- NUM WEEKENDS|WEEKDAYS a|per|each|every UNIT", "two weekends a month")
def parts_a_unit(n: int, part: object, unit: Granularity) -> Each | None:
    return Each(Every(unit), frequency=n) if isinstance(n, int) else None


@rule("SETT <- one DAYPART|WEEKENDWORD|WEEKDAY a|per|each|every UNIT", "one night a week")
def one_part_a_unit(part: object, unit: Granularity) -> Each:
    return Each(Every(unit), frequency=1)


@rule("SETT <- one UNIT a|per|each|every UNIT", "one day a month")
def one_unit_a_unit(fine: Granularity, unit: Granularity) -> Each | None:
    return units_a_unit(1, fine, unit)


@rule("ROOT <- [COUNTED] a|an ANYUNIT", "700 seats a week")
def counted_a_unit(counted: None, unit: Granularity) -> Each:
    return Each(Every(unit))


@rule("TIMESCOUNT <- NUM times", "three times", latent=True)
def number_of_times(n: int) -> int:
    return n


@rule("TIMESCOUNT <- TIMES or TIMES", "once or twice", latent=True)
@rule("TIMESCOUNT <- NUM to|or NUM times", "two or three times", latent=True)
def number_of_times_at_least(n: int, more: int) -> int | None:
    return n if isinstance(n, int) and isinstance(more, int) and n < more else None


@rule("SETT <- FEW times a|an|per|each|every ANYUNIT", "several times a day")
def some_times_a_unit(few: object, unit: Granularity) -> Each:
    return Each(Every(unit))


@rule("SETT <- once every|in LEN", "once every two years")
def once_every(length: Length) -> Each:
    return Each(length, frequency=1)


@rule("SETT <- UNIT after UNIT", "year after year")
def unit_after_unit(unit: Granularity, same: Granularity) -> Each | None:
    return Each(Every(unit)) if unit == same else None


@rule("SETT <- most UNITS", "most days")
def most_units(unit: Granularity) -> Each:
    return Each(Every(unit))
