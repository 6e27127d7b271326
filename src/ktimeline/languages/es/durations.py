"""How long: "dos semanas", "año y medio", "varios meses", "un par de horas", "más de un año"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import Number, amount, modify
from ktimeline.model import Granularity
from ktimeline.model.expression import Amount, Modifier, Sum

__all__ = ["rule"]

rule = RuleBook()

_DAY = Granularity.DAY


@rule("ANYUNITS <- UNITS|CLOCKUNITS", "semanas")
def units(granularity: Granularity) -> Granularity:
    return granularity


@rule("PLAINLEN <- NUM ANYUNITS", "dos semanas")
@rule("PLAINLEN <- otros|otras NUM ANYUNITS", "otros siete meses")
@rule("PLAINLEN <- NUM ANYUNITS más", "dos horas más")
def number_of_units(n: Number, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("PLAINLEN <- ART NUM ANYUNITS", "los cuatro años", priority=-1)
def the_number_of_units(article: None, n: Number, granularity: Granularity) -> Amount | None:
    return amount(n, granularity)


@rule("PLAINLEN <- NUM ANYUNIT", "un mes")
@rule("PLAINLEN <- NUM ANYUNIT más", "una hora más")
def one_unit(n: Number, granularity: Granularity) -> Amount | None:
    # "un segundo intento": the ordinal is far commoner than the unit.
    return amount(n, granularity) if n == 1 and granularity > Granularity.SECOND else None


@rule("PLAINLEN <- INT segundo", "1 segundo")
def one_second(n: int) -> Amount | None:
    return Amount(1, Granularity.SECOND) if n == 1 else None


@rule("PLAINLEN <- otro|otra ANYUNIT", "otro mes")
@rule("PLAINLEN <- un|una mismo|misma|solo|sola|único|única ANYUNIT", "un solo año")
def one_unit_of(granularity: Granularity) -> Amount | None:
    return Amount(1, granularity) if granularity > Granularity.SECOND else None


@rule("PLAINLEN <- un|una|otro|otra LENGTHADJECTIVE ANYUNIT", "un largo año")
def one_long_unit(adjective: None, granularity: Granularity) -> Amount | None:
    return one_unit_of(granularity)


@rule("PLAINLEN <- FEW ANYUNITS", "varios meses")
def some_units(n: Number, granularity: Granularity) -> Amount:
    return Amount(None, granularity)


@rule("PLAINLEN <- ANYUNITS", "años")
def bare_units(granularity: Granularity) -> Amount:
    return Amount(None, granularity)


@rule("PLAINLEN <- NUM|FEW LENGTHADJECTIVE ANYUNITS", "dos largos años")
def number_of_long_units(n: Number, adjective: None, granularity: Granularity) -> Amount:
    return amount(n, granularity)


@rule("PLAINLEN <- NUM|FEW ANYUNITS LENGTHADJECTIVE", "dos años completos")
def number_of_units_complete(n: Number, granularity: Granularity, adjective: None) -> Amount:
    return amount(n, granularity)


@rule("PLAINLEN <- ART? NUM|FEW|ONE? LONGUNIT", "dos trienios")
def number_of_terms(article: None, n: Number | None, term: tuple[int, Granularity]) -> Amount:
    times, granularity = term
    return Amount(None if isinstance(n, str) else (n or 1) * times, granularity)


@rule("PLAINLEN <- un|el? par de ANYUNITS", "un par de meses")
def couple(granularity: Granularity) -> Amount:
    return Amount(2, granularity, Modifier.APPROX)


@rule("PLAINLEN <- un buen|largo|breve|pequeño? SPELL", "un buen rato")
def a_while(word: None) -> Amount:
    return Amount(None, Granularity.MINUTE)


@rule("PLAINLEN <- un cuarto de siglo", "un cuarto de siglo")
def quarter_century() -> Amount:
    return Amount(25, Granularity.YEAR)


@rule("PLAINLEN <- un cuarto de hora", "un cuarto de hora")
def quarter_of_an_hour() -> Amount:
    return Amount(15, Granularity.MINUTE)


@rule("PLAINLEN <- tres cuartos de hora", "tres cuartos de hora")
def three_quarters_of_an_hour() -> Amount:
    return Amount(45, Granularity.MINUTE)


@rule("PLAINLEN <- HALFWORD ANYUNIT", "media hora")
def half_a_unit(half: None, granularity: Granularity) -> Amount:
    return Amount(Fraction(1, 2), granularity)


@rule("PLAINLEN <- un|una|1? ANYUNIT y HALFWORD", "un año y medio")
def unit_and_a_half(granularity: Granularity, half: None) -> Amount:
    return Amount(Fraction(3, 2), granularity)


@rule("PLAINLEN <- NUM ANYUNITS y HALFWORD", "dos años y medio")
def units_and_a_half(n: Number, granularity: Granularity, half: None) -> Amount | None:
    return None if isinstance(n, str) else Amount(n + Fraction(1, 2), granularity)


@rule("PLAINLEN <- NUM horas|hora y cuarto", "dos horas y cuarto")
def hours_and_a_quarter(n: Number) -> Sum:
    return Sum((amount(n, Granularity.HOUR), Amount(15, Granularity.MINUTE)))


@rule("PLAINLEN <- NUM ANYUNITS y pico", "dos años y pico")
def units_and_some(n: Number, granularity: Granularity) -> Amount | Sum:
    return modify(amount(n, granularity), Modifier.MORE_THAN)


@rule("PLAINLEN <- NUM o NUM ANYUNITS", "dos o tres semanas")
@rule("PLAINLEN <- entre? NUM y NUM ANYUNITS", "entre dos y tres semanas")
@rule("PLAINLEN <- de NUM a NUM ANYUNITS", "de dos a tres semanas")
def units_to_units(low: Number, high: Number, granularity: Granularity) -> Amount | None:
    if isinstance(low, str) or isinstance(high, str) or low >= high:
        return None
    return Amount(low, granularity, Modifier.APPROX)


@rule("PLAINLEN <- un ANYUNIT o dos", "un año o dos")
def unit_or_two(granularity: Granularity) -> Amount:
    return Amount(1, granularity, Modifier.APPROX)


@rule("PLAINLEN <- NUM ANYUNIT|ANYUNITS y|','|con NUM ANYUNIT|ANYUNITS", "dos años y tres meses")
def sum_of_units(n: Number, coarse: Granularity, m: Number, fine: Granularity) -> Sum | None:
    return Sum((amount(n, coarse), amount(m, fine))) if fine < coarse else None


@rule("PLAINLEN <- POINTED minutos", "1.20 minutos")
def minutes_and_seconds(pointed: tuple[int, int]) -> Sum:
    minutes, seconds = pointed
    fine = Amount(seconds, Granularity.SECOND)
    return Sum((Amount(minutes, Granularity.MINUTE), fine))


@rule("PLAINLEN <- NUM días hábiles|laborables|laborales|naturales", "ocho días hábiles")
def working_days(n: Number) -> Amount:
    return amount(n, _DAY)


@rule("PLAINLEN <- ART? primeros|primeras|últimos|últimas NUM|FEW? ANYUNITS",
      "los primeros meses", priority=-1)  # fmt: skip
@rule("PLAINLEN <- ART? NUM primeros|primeras ANYUNITS", "los nueve primeros meses", priority=-1)
def the_first_units(article: None, n: Number | None, granularity: Granularity) -> Amount:
    return amount(n or "?", granularity)


@rule("PLAINLEN <- ART primer|primera|último|última ANYUNIT", "el primer minuto", priority=-2)
def the_first_unit(article: None, granularity: Granularity) -> Amount | None:
    return Amount(1, granularity) if granularity < _DAY else None


@rule("PLAINLEN <- ART ANYUNITS", "los años", priority=-1)
def the_units(article: None, granularity: Granularity) -> Amount | None:
    return Amount(None, granularity) if granularity > Granularity.MONTH else None


@rule("LEN <- PLAINLEN", "dos semanas")
def plain_length(length: Amount | Sum) -> Amount | Sum:
    return length


@rule("ROOT <- [en|durante|por|de|tras|desde|para] LEN", "en dos semanas")
def length_after_preposition(length: Amount | Sum) -> Amount | Sum:
    return length


@rule("ROOT <- [hasta] LEN", "hasta 180 días")
def up_to(length: Amount | Sum) -> Amount | Sum:
    return modify(length, Modifier.EQUAL_OR_LESS)


# ---- about, more than, at least -----------------------------------------------------------------


@rule("LEN <- APPROX|COMPARE LEN", "más de un año")
def modified_length(modifier: Modifier, length: Amount | Sum) -> Amount | Sum | None:
    # "unos años" are several, "unos tres años" are about three.
    unknown = isinstance(length, Amount) and length.n is None
    return None if unknown and modifier is Modifier.APPROX else modify(length, modifier)


@rule("LEN <- LEN aproximadamente|más_o_menos", "dos años aproximadamente")
def roughly(length: Amount | Sum) -> Amount | Sum:
    return modify(length, Modifier.APPROX)


@rule("LEN <- LEN como_mínimo|por_lo_menos|al_menos", "dos años como mínimo")
def at_least(length: Amount | Sum) -> Amount | Sum:
    return modify(length, Modifier.EQUAL_OR_MORE)


@rule("LEN <- LEN como_máximo|como_mucho", "dos años como máximo")
def at_most(length: Amount | Sum) -> Amount | Sum:
    return modify(length, Modifier.EQUAL_OR_LESS)
