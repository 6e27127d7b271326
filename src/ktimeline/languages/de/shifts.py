"""Dates at a distance from another: "vor zwei Jahren", "in einem Monat", "zwei Tage später"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.meanings import from_time
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Ahead,
    Amount,
    Bare,
    DocumentTime,
    Length,
    PartOfDay,
    ReferenceTime,
    Shift,
    Time,
    Vague,
    VagueTime,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD


# ---- ago, in, earlier, later --------------------------------------------------------------------


@rule("ROOT <- [vor] LEN", "vor zwei Jahren")
def ago(length: Length) -> Shift:
    return Shift(DocumentTime(), length, BACK)


@rule("AGOTIME <- heute vor LEN", "heute vor zehn Jahren")
def ago_to_the_day(length: Length) -> Shift:
    return Shift(DocumentTime(), length, BACK, exact=True)


@rule("VAGUE <- vor langer|einiger|geraumer|kurzer|längerer WHILE", "vor langer Zeit")
def a_while_ago(word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- vor längerem|langem|kurzem", "vor langem")
def long_ago() -> Vague:
    return Vague(VagueTime.PAST)


@rule("ROOT <- [in] LEN", "in zwei Monaten")
def in_so_long(length: Length) -> Ahead:
    return Ahead(length)


@rule("AGOTIME <- heute in LEN", "heute in zwei Jahren")
def from_now(length: Length) -> Shift:
    return Shift(DocumentTime(), length, FORWARD)


@rule("AGOTIME <- LEN zuvor|davor|vorher|früher", "zwei Tage zuvor")
def earlier(length: Length) -> Shift | None:
    return None if is_open(length) else Shift(ReferenceTime(), length, BACK)


@rule("AGOTIME <- LEN später|danach|darauf", "zwei Tage später")
def later(length: Length) -> Shift | None:
    return None if is_open(length) else Shift(ReferenceTime(), length, FORWARD)


def is_open(length: Length) -> bool:
    """Tell whether the text leaves a length open: "einige Tage"."""
    return isinstance(length, Amount) and length.n is None


@rule("ROOT <- LEN* nach|vor|seit", "zwei Tage nach")
def length_beside_an_event(length: Length) -> Pieces:
    """Return the length alone: what it is counted from is no date."""
    return Pieces((length,))


@rule("TIME <- LEN vor ART? TIME", "zwei Wochen vor dem 12. Juni")
def length_before(length: Length, article: None, time: Time) -> Shift:
    return from_time(length, time, BACK)


@rule("TIME <- LEN nach ART? TIME", "zwei Tage nach dem 12. Juni")
def length_after(length: Length, article: None, time: Time) -> Shift:
    return from_time(length, time, FORWARD)


@rule("TIME <- ART? tag|tage vor ART? DAYTIME", "der Tag vor dem 12. Juni")
def day_before_a_day(article: None, other: None, time: Time) -> Shift:
    return Shift(time, Amount(1, Granularity.DAY), BACK)


@rule("TIME <- ART? tag|tage nach ART? DAYTIME", "der Tag nach dem 12. Juni")
def day_after_a_day(article: None, other: None, time: Time) -> Shift:
    return Shift(time, Amount(1, Granularity.DAY), FORWARD)


# ---- parts of a day that was told ---------------------------------------------------------------


@rule("ROOT <- [am|zur] PART", "am Abend")
@rule("ROOT <- [in] [der] PART", "in der Nacht")
@rule("ROOT <- [gegen|bis|zum|zu|über|diesen] PART", "gegen Abend")
def in_the_part(part: PartOfDay) -> Bare:
    return Bare(part)


@rule("ROOT <- [am|in] [den]? PARTEDGE PART", "am frühen Morgen")
def at_an_edge_of_the_part(edge: object, part: PartOfDay) -> Bare:
    return Bare(part)


@rule("TIME <- DAYTIME am|in [den]? PARTEDGE PART", "Freitag am späten Abend", latent=True)
def day_at_an_edge(day: Time, edge: object, part: PartOfDay) -> Within:
    return Within(part, day)
