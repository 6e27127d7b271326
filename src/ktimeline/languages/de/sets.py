"""Repeated times: "jeden Tag", "zweimal im Jahr", "monatlich", "montags", "alle zwei Wochen"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.meanings import Number, amount
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    Both,
    Each,
    Every,
    Fields,
    Length,
    PartOfDay,
    PartOfDayName,
    Recurring,
    Weekend,
)

__all__ = ["rule"]

rule = RuleBook()


@rule("SETT <- EVERY ANYUNIT", "jeden Tag")
def every_unit(every: None, unit: Granularity) -> Each:
    return Each(Every(unit))


@rule("SETT <- pro|je ANYUNIT", "pro Jahr")
def per_unit(unit: Granularity) -> Each:
    return Each(Every(unit))


# "Im Monat" repeats only behind what is counted: "400 Euro im Monat".
@rule("ROOT <- [euro|dollar|franken|cent|€|prozent|mal|tage|tagen|stunden|liter|tonnen] im UNIT",
      "Euro im Monat")  # fmt: skip
@rule("ROOT <- [euro|dollar|franken|cent|€] die UNIT|CLOCKUNIT", "Euro die Stunde")
def in_each_unit(unit: Granularity) -> Each:
    return Each(Every(unit))


@rule("SETT <- EVERY REC", "jeden Montag")
def every_recurring(every: None, what: Recurring) -> Each:
    return Each(what)


@rule("SETT <- EVERY ORD REC", "jeden zweiten Montag")
def every_second(every: None, n: int, what: Recurring) -> Each:
    return Each(what)


@rule("SETT <- EVERY ORD REC im monat|jahr", "jeden zweiten Montag im Monat")
def every_second_of(every: None, n: int, what: Recurring) -> Each:
    return Each(what)


@rule("SETT <- EVERY ORD UNIT", "jedes zweite Jahr")
def every_nth_unit(every: None, n: int, unit: Granularity) -> Each:
    return Each(Amount(n, unit))


@rule("SETT <- EVERY PART", "jeden Abend")
def every_part(every: None, part: PartOfDay) -> Each:
    return Each(part)


@rule("SETT <- WEEKDAYADVERB", "montags")
@rule("SETT <- [an] WEEKDAYS", "an Sonntagen")
def weekdays(n: int) -> Each:
    return Each(Fields(weekday=n))


# "Sie starb an einem Sonntag", the text does not say which.
@rule("SETT <- [ein|einem|einen] ADJECTIVE? WD|WDPART", "einem Sonntag")
def one_of_the_weekdays(adjective: None, what: Recurring) -> Each:
    return Each(what, habitual=True)


@rule("ROOT <- DAYPARTGEN* und DAYPARTGEN*", "morgens und abends")
def parts_of_each_day(first: PartOfDayName, second: PartOfDayName) -> Pieces:
    return Pieces((Each(PartOfDay(first)), Each(PartOfDay(second))))


@rule("SETT <- WEEKDAYPARTS", "freitagabends")
def weekday_parts(both: tuple[int, PartOfDayName]) -> Each:
    return Each(Both(Fields(weekday=both[0]), PartOfDay(both[1])))


@rule("SETT <- WEEKDAYADVERB BYPART", "montags abends")
def weekday_and_part(n: int, part: PartOfDay) -> Each:
    return Each(Both(Fields(weekday=n), part))


@rule("SETT <- [an] ART? WEEKENDS", "an den Wochenenden")
def weekends(article: None, word: None) -> Each:
    return Each(Weekend())


@rule("SETT <- alle|je NUM|FEW ANYUNITS", "alle zwei Jahre")
def every_amount(n: Number, unit: Granularity) -> Each:
    return Each(amount(n, unit))


@rule("SETT <- EVERY HALFWORD ANYUNIT", "jede halbe Stunde")
def every_half(every: None, half: None, unit: Granularity) -> Each:
    return Each(Amount(Fraction(1, 2), unit))


@rule("SETT <- alle ANYUNITS", "alle Jahre")
def all_units(unit: Granularity) -> Each:
    return Each(Every(unit))


@rule("SETT <- HABIT", "jährlich")
def habit(habit: tuple[int, Granularity]) -> Each:
    n, unit = habit
    return Each(Every(unit) if n == 1 else Amount(n, unit), habitual=True)


@rule("TIMESCOUNT <- TIMESWORD", "zweimal", latent=True)
def number_of_times(n: int) -> int:
    return n


@rule("TIMESCOUNT <- NUM mal", "zwei Mal", latent=True)
def counted_times(n: Number) -> int | None:
    return n if isinstance(n, int) else None


@rule("SETT <- TIMESCOUNT pro|im|in_der|am|die|je UNIT|CLOCKUNIT", "zweimal pro Woche")
def times_a_unit(n: int, unit: Granularity) -> Each:
    return Each(Every(unit), frequency=n)


@rule("SETT <- TIMESCOUNT HABIT", "zweimal jährlich")
def times_by_habit(n: int, habit: tuple[int, Granularity]) -> Each | None:
    return Each(Every(habit[1]), frequency=n) if habit[0] == 1 else None


@rule("SETT <- MANYTIMES pro|im|in_der|am|die|je UNIT|CLOCKUNIT", "mehrmals pro Woche")
def many_times_a_unit(many: None, unit: Granularity) -> Each:
    return Each(Every(unit))


@rule("SETT <- MANYTIMES HABIT", "mehrmals täglich")
def many_times_by_habit(many: None, habit: tuple[int, Granularity]) -> Each | None:
    return Each(Every(habit[1])) if habit[0] == 1 else None


@rule("SETT <- NUM ANYUNITS pro|in_der|im|am|die UNIT", "fünf Tage pro Woche")
def units_a_unit(n: Number, fine: Granularity, unit: Granularity) -> Each | None:
    return Each(Every(unit), frequency=n) if fine < unit and isinstance(n, int) else None


@rule("SETT <- TIMESCOUNT alle LEN", "einmal alle zwei Jahre")
def once_every(n: int, length: Length) -> Each:
    return Each(length, frequency=n)


@rule("SETT <- UNIT für|um UNIT", "Jahr für Jahr")
def unit_after_unit(unit: Granularity, same: Granularity) -> Each | None:
    return Each(Every(unit)) if unit == same else None


@rule("SETT <- [von] UNIT zu UNIT", "von Jahr zu Jahr")
def unit_to_unit(unit: Granularity, same: Granularity) -> Each | None:
    return Each(Every(unit)) if unit == same else None


@rule("SETT <- [an] ART? sonn -|– und PUBLICDAYS", "an Sonn- und Feiertagen")
def sundays_and_holidays(article: None, holidays: None) -> Each:
    return Each(Fields(weekday=7))


@rule("ROOT <- SETT* und|',' WD*", "jeden Dienstag und Donnerstag")
def each_of_two_days(each: Each, day: Fields) -> Pieces | None:
    if not isinstance(each.x, Fields) or each.x.weekday is None:
        return None
    return Pieces((each, Each(day)))


@rule("SETT <- fast|beinahe SETT", "fast jeden Tag")
def almost_every(each: Each) -> Each:
    return each
