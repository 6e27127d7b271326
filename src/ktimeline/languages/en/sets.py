"""Repeated times: "every day", "twice a week", "annual", "Mondays"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    Both,
    DocumentTime,
    Each,
    Every,
    Fields,
    Last,
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


@rule("SETT <- every NUM ANYUNITS", "every two weeks")
def every_amount(n: int, unit: Granularity) -> Each:
    return Each(Amount(n, unit))


@rule("SETT <- every NUM to|or NUM ANYUNITS", "every two or three years")
def every_amount_or_more(n: int, more: int, unit: Granularity) -> Each:
    return Each(Amount(n, unit, Modifier.APPROX))


@rule("SETT <- every FEW UNITS", "every few years")
def every_few(n: str, unit: Granularity) -> Each:
    return Each(Amount(None, unit))


@rule("SETT <- every other|second UNIT", "every other week")
def every_other(unit: Granularity) -> Each:
    return Each(Amount(2, unit))


@rule("SETT <- every other REC", "every other Friday")
def every_other_recurring(what: Recurring) -> Each:
    return Each(what)


@rule("SETT <- almost|nearly|virtually|practically SETT", "almost every day")
def almost_every(each: Each) -> Each:
    return each


@rule("SETT <- WEEKDAYS", "Mondays")
def weekdays(n: int) -> Each:
    return Each(Fields(weekday=n))


@rule("SETT <- WEEKDAY DAYPARTS", "Monday nights")
def weekday_parts(n: int, part: PartOfDayName) -> Each:
    return Each(Both(Fields(weekday=n), PartOfDay(part)))


@rule("SETT <- WEEKENDS", "weekends")
def weekends(word: None) -> Each:
    return Each(Weekend())


@rule("SETT <- SEASONS", "summers")
def seasons(name: SeasonName) -> Each:
    return Each(Season(name))


@rule("SETT <- the? last|past|next|previous NUM SEASONS", "the past three summers")
def counted_seasons(n: object, name: SeasonName) -> Each:
    return Each(Season(name))


@rule("TIME <- NUM SEASONS|WEEKDAYS AGO", "two winters ago")
def seasons_ago(n: int, what: SeasonName | int, word: None) -> Last | None:
    if not isinstance(n, int) or not 1 <= n <= 12:
        return None
    recurring = Season(what) if isinstance(what, SeasonName) else Fields(weekday=what)
    found = Last(DocumentTime(), recurring)
    for _ in range(n - 1):
        found = Last(found, recurring)
    return found


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


@rule("ROOT <- [on] [a|one] [DAYKIND]? WDPART", "on a Saturday morning")
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


@rule("SETT <- TIMES|TIMESCOUNT a|an|per|each|every ANYUNIT", "twice a week")
@rule("SETT <- TIMES HABIT", "twice daily")
def times_a_unit(n: int, unit: Granularity) -> Each:
    return Each(Every(unit), frequency=n)


@rule("SETT <- NUM ANYUNITS a|per|each|every UNIT", "five days a week")
def units_a_unit(n: int, fine: Granularity, unit: Granularity) -> Each | None:
    return Each(Every(unit), frequency=n) if fine < unit and isinstance(n, int) else None


@rule("TIMESCOUNT <- NUM times", "three times", latent=True)
def number_of_times(n: int) -> int:
    return n


@rule("SETT <- once every|in LEN", "once every two years")
def once_every(length: Length) -> Each:
    return Each(length, frequency=1)


@rule("SETT <- UNIT after UNIT", "year after year")
def unit_after_unit(unit: Granularity, same: Granularity) -> Each | None:
    return Each(Every(unit)) if unit == same else None


@rule("SETT <- most UNITS", "most days")
def most_units(unit: Granularity) -> Each:
    return Each(Every(unit))
