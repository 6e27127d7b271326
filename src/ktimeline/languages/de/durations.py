"""How long: "zwei Wochen", "ein halbes Jahr", "mehrere Monate", "zweijährig", "jahrelang"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import Number, amount, modify
from ktimeline.model import Granularity
from ktimeline.model.expression import Amount, Fields, Length, Modifier, Sum

__all__ = ["rule"]

rule = RuleBook()


@rule("ANYUNITS <- UNITS|CLOCKUNITS", "Wochen")
def units(granularity: Granularity) -> Granularity:
    return granularity


@rule("PLAINLEN <- NUM ANYUNITS", "zwei Wochen")
@rule("PLAINLEN <- NUM -|– ANYUNITS", "zwei - Jahre")
@rule("PLAINLEN <- weitere|weiteren NUM|FEW ANYUNITS", "weitere sieben Monate")
def number_of_units(n: Number, granularity: Granularity) -> Amount | None:
    return amount(n, granularity) if n != 1 else None


# With an article it is no distance: ", der 41 Jahre später kam" begins with a pronoun.
@rule("THELEN <- ART NUM ANYUNITS", "die vier Jahre")
def the_number_of_units(article: None, n: Number, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("PLAINLEN <- NUM ANYUNIT", "ein Monat")
def one_unit(n: Number, granularity: Granularity) -> Amount | None:
    return amount(n, granularity) if n == 1 else None


@rule("PLAINLEN <- ONE LENGTHADJECTIVE ANYUNIT", "ein volles Jahr")
def one_long_unit(n: int, adjective: None, granularity: Granularity) -> Amount:
    return Amount(1, granularity)


@rule("PLAINLEN <- FEW ANYUNITS", "mehrere Monate")
def some_units(n: Number, granularity: Granularity) -> Amount:
    return Amount(None, granularity)


@rule("PLAINLEN <- ANYUNITS", "Jahre")
def bare_units(granularity: Granularity) -> Amount:
    return Amount(None, granularity)


@rule("THELEN <- ART ANYUNITS", "die Jahre")
def the_units(article: None, granularity: Granularity) -> Amount:
    return Amount(None, granularity)


@rule("PLAINLEN <- NUM|FEW LENGTHADJECTIVE ANYUNITS", "zwei volle Jahre")
def number_of_long_units(n: Number, adjective: None, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("PLAINLEN <- ART? NUM|FEW KINDUNITS", "45 Arbeitstage")
def number_of_kind(article: None, n: Number, kind: tuple[int, Granularity]) -> Amount:
    times, granularity = kind
    return Amount(None if isinstance(n, str) else n * times, granularity)


@rule("PLAINLEN <- ONE? HALFWORD ANYUNIT", "ein halbes Jahr")
def half_a_unit(n: int | None, half: None, granularity: Granularity) -> Amount:
    return Amount(Fraction(1, 2), granularity)


@rule("PLAINLEN <- ONE? QUARTERHOUR", "eine Viertelstunde")
def quarters_of_an_hour(n: int | None, minutes: int) -> Amount:
    return Amount(minutes, Granularity.MINUTE)


@rule("PLAINLEN <- NUM|FEW bis|oder|- NUM|FEW ANYUNITS", "zwei bis drei Wochen")
@rule("PLAINLEN <- NUMWORD ',' NUMWORD ANYUNITS", "zwei, drei Wochen")
@rule("PLAINLEN <- zwischen NUM und NUM ANYUNITS", "zwischen zwei und drei Wochen")
def units_to_units(low: Number, high: Number, granularity: Granularity) -> Amount | None:
    if isinstance(low, str) or isinstance(high, str) or low >= high:
        return None
    return Amount(low, granularity, Modifier.APPROX)


@rule("PLAINLEN <- NUM ANYUNIT|ANYUNITS und|',' NUM ANYUNIT|ANYUNITS", "zwei Jahre und drei Monate")
def sum_of_units(n: Number, coarse: Granularity, m: Number, fine: Granularity) -> Sum | None:
    return Sum((amount(n, coarse), amount(m, fine))) if fine < coarse else None


@rule("PLAINLEN <- NUM ANYUNIT|ANYUNITS ',' PLAINLEN", "zwei Jahre, drei Monate und fünf Tage")
def sum_of_three(n: Number, coarse: Granularity, rest: Length) -> Sum | None:
    if not isinstance(rest, Sum) or coarse <= rest.amounts[0].granularity:
        return None
    return Sum((amount(n, coarse), *rest.amounts))


@rule("PLAINLEN <- NUM CLOCKUNIT|CLOCKUNITS NUM CLOCKUNITS", "2 Stunden 12 Minuten")
def hours_minutes(n: Number, coarse: Granularity, m: Number, fine: Granularity) -> Sum | None:
    return Sum((amount(n, coarse), amount(m, fine))) if fine < coarse else None


@rule("PLAINLEN <- CLOCK|DOTCLOCK CLOCKUNITS", "1:45 Stunden")
def running_time(clock: Fields, unit: Granularity) -> Amount | Sum | None:
    if clock.second is not None or clock.hour is None or clock.minute is None:
        return None
    if unit is Granularity.SECOND:
        return Amount(clock.hour + Fraction(clock.minute, 100), unit)
    finer = Granularity.MINUTE if unit is Granularity.HOUR else Granularity.SECOND
    return Sum((Amount(clock.hour, unit), Amount(clock.minute, finer)))


@rule("PLAINLEN <- ART WHOLE tag|tages", "den ganzen Tag")
def whole_day(article: None, whole: None) -> Amount:
    return Amount(1, Granularity.DAY)


@rule("PLAINLEN <- LONG", "zweijährige")
def length_in_a_word(long: tuple[Number | None, Granularity]) -> Amount:
    n, granularity = long
    return Amount(None if isinstance(n, str) else n, granularity)


@rule("PLAINLEN <- INT - LONGTAIL", "14-tägige")
def length_with_a_number(n: int, granularity: Granularity) -> Amount:
    return Amount(n, granularity)


@rule("PLAINLEN <- LASTING", "jahrelang")
def lasting(granularity: Granularity) -> Amount:
    return Amount(None, granularity)


@rule(
    "ROOT <- [in|seit|vor|für|nach|während|binnen|innerhalb|durch|von|mit|zu|auf|aus|über|um|ab]? "
    "THELEN",
    "in den zwei Jahren",
    priority=-1,
)
def the_length(length: Amount) -> Amount:
    return length


@rule("LEN <- PLAINLEN", "zwei Wochen")
def plain_length(length: Amount | Sum) -> Amount | Sum:
    return length


@rule("ROOT <- [für|nach|während|binnen|innerhalb|durch|von|mit|zu|auf|aus|über|um|ab|bis] LEN",
      "für zwei Wochen")  # fmt: skip
def length_after_preposition(length: Amount | Sum) -> Amount | Sum:
    return length


@rule("ROOT <- [über] LEN [hinweg|lang]", "über zwei Jahre hinweg", priority=1)
def all_the_length(length: Amount | Sum) -> Amount | Sum:
    return length


# ---- about, more than, at least -----------------------------------------------------------------


@rule("LEN <- APPROX|COMPARE LEN", "mehr als ein Jahr")
def modified_length(modifier: Modifier, length: Amount | Sum) -> Amount | Sum | None:
    # "über Jahre", "über mehrere Tage" are no more than they say.
    unknown = isinstance(length, Amount) and length.n is None
    return None if unknown else modify(length, modifier)


@rule("LEN <- EXACTLY LEN", "genau ein Jahr")
def exact_length(word: None, length: Amount | Sum) -> Amount | Sum:
    return length
