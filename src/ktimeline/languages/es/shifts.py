"""Dates at a distance from another: "hace dos años", "dentro de un mes", "dos días después"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import is_plain_year
from ktimeline.languages.common.meanings import from_time
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Calendar,
    Counterpart,
    DocumentTime,
    Every,
    Fields,
    Last,
    Length,
    PartOfDay,
    Recurring,
    ReferenceTime,
    Season,
    SeasonName,
    Shift,
    Time,
    Vague,
    VagueTime,
    Weekend,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD
_MOST_ROUNDS = 12  # farther back, nobody counts winters
_ONLY = "ya|sólo|solo|solamente|exactamente|justo|tan_sólo|tan_solo"


# ---- ago, in, earlier, later --------------------------------------------------------------------


@rule(f"AGOTIME <- AGO {_ONLY}? LEN", "hace dos años")
def ago(word: None, length: Length) -> Shift:
    return Shift(DocumentTime(), length, BACK)


@rule("AGOTIME <- hoy AGO LEN", "hoy hace diez años")
@rule("AGOTIME <- AGO hoy LEN", "hace hoy diez años")
def ago_to_the_day(word: None, length: Length) -> Shift:
    return Shift(DocumentTime(), length, BACK, exact=True)


@rule("AGOTIME <- LEN atrás", "dos años atrás")
def units_back(length: Length) -> Shift:
    return Shift(DocumentTime(), length, BACK)


@rule("TIME <- AGO NUM ROUND", "hace dos inviernos")
def rounds_ago(word: None, n: int, what: Recurring) -> Last | None:
    if not isinstance(n, int) or not 1 <= n <= _MOST_ROUNDS:
        return None
    found = Last(DocumentTime(), what)
    for _ in range(n - 1):
        found = Last(found, what)
    return found


@rule("TIME <- NUM ROUND atrás", "dos inviernos atrás")
def rounds_back(n: int, what: Recurring) -> Last | None:
    return rounds_ago(None, n, what)


@rule("ROUND <- SEASON|SEASONS", "inviernos", latent=True)
def round_of_seasons(name: SeasonName) -> Season:
    return Season(name)


@rule("ROUND <- WEEKDAY|WEEKDAYS", "domingos", latent=True)
def round_of_weekdays(n: int) -> Fields:
    return Fields(weekday=n)


@rule("ROUND <- WEEKENDWORD|WEEKENDS", "fines de semana", latent=True)
def round_of_weekends(word: None) -> Weekend:
    return Weekend()


@rule(f"AGOTIME <- AGOTHEN {_ONLY}? LEN", "hacía dos años")
def ago_then(word: None, length: Length) -> Shift:
    return Shift(ReferenceTime(), length, BACK)


@rule("VAGUE <- AGO|AGOTHEN ya? mucho|poco|algún|cierto|bastante|largo? WHILE", "hace tiempo")
def a_while_ago(word: None, while_: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- AGO|AGOTHEN ya|muy? mucho|poco|un_rato|un_tiempo|unos_instantes", "hace poco")
def not_long_ago(word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("AGOTIME <- dentro_de|de_aquí_a|de_hoy_en LEN", "dentro de dos meses")
def from_now(length: Length) -> Shift:
    return Shift(DocumentTime(), length, FORWARD)


@rule("AGOTIME <- LEN antes", "dos días antes")
def earlier(length: Length) -> Shift | None:
    return None if is_open(length) else Shift(ReferenceTime(), length, BACK)


@rule("AGOTIME <- LEN después|más_tarde", "dos días después")
@rule("AGOTIME <- al_cabo_de|pasados|pasadas|transcurridos|transcurridas LEN",
      "al cabo de dos días")  # fmt: skip
def later(length: Length) -> Shift | None:
    return None if is_open(length) else Shift(ReferenceTime(), length, FORWARD)


@rule("ROOT <- LEN antes|después|más_tarde", "días después")
def some_time_apart(length: Length) -> Length | None:
    """Return how far apart: "some days later" in a story is no time to come."""
    return length if is_open(length) else None


def is_open(length: Length) -> bool:
    """Tell whether the text leaves a length open: "varios días"."""
    return isinstance(length, Amount) and length.n is None


@rule("ROOT <- LEN* antes|después de|del|de_que", "dos días después de")
def length_beside_an_event(length: Length) -> Pieces:
    """Return the length alone: what it is counted from is no date."""
    return Pieces((length,))


@rule("TIME <- LEN antes de? TIME", "dos semanas antes del viernes pasado")
def length_before(length: Length, time: Time) -> Shift:
    return from_time(length, time, BACK)


@rule("TIME <- LEN después de? TIME", "dos días después del 12 de junio")
def length_after(length: Length, time: Time) -> Shift:
    return from_time(length, time, FORWARD)


@rule("TIME <- el UNIT anterior|antes al|del|de? TIME", "el día anterior al 12 de junio")
def unit_before(unit: Granularity, time: Time) -> Shift:
    return Shift(time, Amount(1, unit), BACK)


@rule("TIME <- la? EVE de? TIME", "la víspera del 12 de junio")
def eve_of(eve: None, time: Time) -> Shift:
    return Shift(time, Amount(1, Granularity.DAY), BACK)


@rule("TIME <- el UNIT siguiente|después al|del|de? TIME", "el día siguiente al 12 de junio")
def unit_after(unit: Granularity, time: Time) -> Shift:
    return Shift(time, Amount(1, unit), FORWARD)


# ---- the same period of another year ------------------------------------------------------------


@rule("TIME <- ART mismo|igual periodo|período|trimestre|semestre|mes|lapso de? TIME",
      "el mismo periodo del año anterior")  # fmt: skip
def same_period(article: None, time: Time) -> Shift | Counterpart | None:
    """Return the period told before, in another year."""
    year = Every(Granularity.YEAR)
    before = (Last(DocumentTime(), year), Last(ReferenceTime(), year))
    if time in before:
        return Shift(ReferenceTime(), Amount(1, Granularity.YEAR), BACK)
    return Counterpart(time) if isinstance(time, Calendar) and is_plain_year(time) else None


# ---- parts of a day that was told ---------------------------------------------------------------


@rule("ROOT <- [por|durante|en|a] la PART", "por la mañana")
@rule("ROOT <- [al] PART", "al amanecer")
@rule("ROOT <- [de] EARLYPART", "de madrugada")
def in_the_part(part: PartOfDay) -> Bare:
    return Bare(part)
