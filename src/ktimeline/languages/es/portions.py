"""Portions of a time: "a finales de 1994", "la segunda mitad del siglo XX", "el resto del año"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.fractions import FRACTIONS
from ktimeline.languages.common.grain import grain, is_coarser
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    About,
    Amount,
    Bare,
    DocumentTime,
    Every,
    Half,
    Part,
    PartOfDay,
    Portion,
    Recurring,
    Stretch,
    This,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

_HALVES = {Portion.FIRST_HALF: 1, Portion.SECOND_HALF: 2}


@rule("TIME <- ART? STARTOF|MIDDLE de? TIME|THEUNIT", "finales de 1994")
@rule("TIME <- ART? PORTIONED de? TIME|THEUNIT", "la primera parte de 1994")
def portion_of(article: None, part: Portion, time: Time) -> Part | None:
    return Part(part, time) if has_portions(time) else None


@rule("TIME <- ART? ENDWORD de? TIME|THEUNIT", "el fin de 1994")
def end_of(article: None, part: Portion, time: Time) -> Part | None:
    # "Fin de semana" is the weekend.
    return None if grain(time) is Granularity.WEEK else portion_of(article, part, time)


# "La final de 1994" was played; "el final" and "a final" are times.
@rule("TIME <- el|al|del final de? TIME|THEUNIT", "el final de 1994")
@rule("TIME <- [a] final de? TIME|THEUNIT", "a final de este año")
def final_part(time: Time) -> Part | None:
    return Part(Portion.LATE, time) if has_portions(time) else None


def has_portions(time: Time) -> bool:
    """Tell whether `time` is long enough to have a beginning and an end: a week at least."""
    size = grain(time)
    return size is not None and size > Granularity.DAY and not isinstance(time, Part)


@rule("TIME <- ART? FRACTION de? TIME|THEUNIT", "la segunda mitad del siglo XX", priority=1)
def fraction_of(article: None, portion: Portion, time: Time) -> Within | Part | None:
    if not has_portions(time):
        return None
    if portion in _HALVES and grain(time) is Granularity.YEAR:
        return Within(Half(_HALVES[portion]), time)  # "la primera mitad de 2019"
    return Part(portion, time)


@rule("TIME <- ART? FRACTION de UNIT", "la segunda mitad de año")
def half_of_a_unit(article: None, portion: Portion, unit: Granularity) -> Within | Part | None:
    # "El último cuarto de siglo" is twenty-five years back from now.
    is_half = portion in _HALVES
    return fraction_of(None, portion, This(DocumentTime(), Every(unit))) if is_half else None


@rule("FRACTION <- ORD|ULTIMO PARTSOF", "último tercio", latent=True)
def fraction(n: int, parts: int) -> Portion | None:
    return FRACTIONS.get((n, parts))


@rule("TIME <- ART? FORTNIGHT de? TIME|THEUNIT", "la primera quincena de mayo", priority=1)
def fortnight_of(article: None, portion: Portion, time: Time) -> Part | None:
    return Part(portion, time) if grain(time) is Granularity.MONTH else None


@rule("TIME <- ART? primera quincena de? TIME|THEUNIT", "la primera quincena de 2019")
def first_fortnight_of(article: None, time: Time) -> Stretch | None:
    fortnight = Amount(15, Granularity.DAY)
    is_longer = is_coarser(time, Every(Granularity.MONTH))
    return Stretch(fortnight, time) if is_longer else None


@rule("FORTNIGHT <- ORD|ULTIMO quincena", "segunda quincena", latent=True)
def fortnight(n: int) -> Portion | None:
    return FRACTIONS.get((n, 2))


@rule(
    "ROOT <- [de|desde|entre]? PORTIONMARK* y|e|o|a|hasta a? TIME*", "mediados y finales de junio"
)
def two_portions(first: Portion, last: Time) -> Pieces | None:
    """Return both portions of a time that only the second names: "a mediados y finales de"."""
    if not isinstance(last, Part) or last.portion is first:
        return None
    return Pieces((Part(first, last.time), last))


@rule("PORTIONMARK <- STARTOF|MIDDLE", "mediados", latent=True)
def portion_mark(portion: Portion) -> Portion:
    return portion


@rule("PORTIONED <- ULTIMO parte|tramo", "última parte")
def last_part(n: int) -> Portion:
    return Portion.LATE


@rule("PORTIONED <- primera|primer parte|tramo", "primera parte")
def first_part() -> Portion:
    return Portion.EARLY


@rule("PORTIONED <- segunda parte", "segunda parte")
def second_part() -> Portion:
    return Portion.LATE


@rule("TIME <- STARTOF|MIDDLE de UNIT", "finales de año")
@rule("TIME <- el|al|del STARTOF de UNIT", "el comienzo de año")
def portion_of_a_unit(part: Portion, unit: Granularity) -> Part:
    return Part(part, This(DocumentTime(), Every(unit)))


@rule("TIME <- el|al|del? ENDWORD de UNIT", "el fin de año")
def fin_of_a_unit(part: Portion, unit: Granularity) -> Part | None:
    return None if unit is Granularity.WEEK else portion_of_a_unit(part, unit)


@rule("TIME <- [a] final de UNIT", "a final de año")
def end_of_a_unit(unit: Granularity) -> Part:
    return Part(Portion.LATE, This(DocumentTime(), Every(unit)))


@rule("TIME <- STARTOF|MIDDLE de|del SEASONAL|MONTHLY|WEEKENDS2", "mediados de junio", priority=1)
def portion_of_recurring(part: Portion, what: Recurring) -> Part:
    return Part(part, Bare(what))


@rule("TIME <- MIDDAYS de? DAYTIME", "media mañana de ayer")
def middle_part_of_the_day(part: PartOfDay, day: Time) -> Part:
    return Part(Portion.MID, Within(part, day))


@rule("MIDDAYS <- HALFWORD PART", "media mañana")
def middle_of_the_part(half: None, part: PartOfDay) -> PartOfDay:
    return part


@rule("TIME <- MIDDAYS", "media mañana")
def middle_part(part: PartOfDay) -> Part:
    return Part(Portion.MID, Bare(part))


@rule("TIME <- lo que va|llevamos de TIME|THEUNIT", "lo que va de este año")
def so_far(of: Time) -> Part:
    return Part(Portion.EARLIER, of)


@rule("TIME <- lo que va|llevamos de UNIT", "lo que va de año")
def unit_so_far(unit: Granularity) -> Part:
    return Part(Portion.EARLIER, This(DocumentTime(), Every(unit)))


@rule("TIME <- lo que queda|resta de TIME|THEUNIT", "lo que queda de este año")
@rule("TIME <- el|del|al resto de? TIME|THEUNIT", "el resto del año")
def rest_of(of: Time) -> Part | None:
    return None if grain(of) is None else Part(Portion.LATER, of)


@rule("TIME <- TOWARDS TIME", "hacia 1500")
def around(towards: None, time: Time) -> About | None:
    return None if isinstance(time, About) or grain(time) is None else About(time)
