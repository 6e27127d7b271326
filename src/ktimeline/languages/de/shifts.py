"""Dates at a distance from another: "vor zwei Jahren", "in einem Monat", "zwei Tage später"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.grain import grain, is_coarser
from ktimeline.languages.common.meanings import Number, from_time, in_weeks
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Ahead,
    Amount,
    Bare,
    DocumentTime,
    Fields,
    Last,
    Length,
    Next,
    Recurring,
    ReferenceTime,
    Season,
    SeasonName,
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


@rule("ROOT <- [vor] NUM SEASONS|WEEKDAYS", "vor zwei Wintern")
def recurrings_ago(n: Number, what: SeasonName | int) -> Last | None:
    if not isinstance(n, int) or not 1 <= n <= 12:
        return None
    recurring = Season(what) if isinstance(what, SeasonName) else Fields(weekday=what)
    found = Last(DocumentTime(), recurring)
    for _ in range(n - 1):
        found = Last(found, recurring)
    return found


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
def in_so_long(length: Length) -> Ahead | Length:
    # What is done in minutes takes them; nobody dates by them.
    size = grain(length)
    return length if size is not None and size < Granularity.HOUR else Ahead(length)


@rule("AGOTIME <- heute in LEN", "heute in zwei Jahren")
def from_now(length: Length) -> Shift:
    return Shift(DocumentTime(), length, FORWARD)


@rule("TIME <- ART? REC vor LEN", "Frühjahr vor zwei Jahren")
def recurring_so_long_ago(article: None, what: Recurring, length: Length) -> Within | None:
    then = Shift(DocumentTime(), length, BACK)
    return Within(what, then) if is_coarser(then, what) and not is_open(length) else None


@rule("ROOT <- [vor] LEN im|am REC", "vor zwei Jahren im Mai", priority=1)
def so_long_ago_in(length: Length, what: Recurring) -> Within | None:
    return recurring_so_long_ago(None, what, length)


@rule("TIME <- ART? WD in LEN", "Mittwoch in einer Woche")
def weekday_so_far_ahead(article: None, day: Fields, length: Length) -> Within | None:
    then = Shift(DocumentTime(), length, FORWARD)
    return Within(day, then) if in_weeks(length) and not is_open(length) else None


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


@rule("TIME <- ART? WD vor ART? DAYTIME", "der Freitag vor dem 12. Juni", priority=-1)
def weekday_before(article: None, weekday: Fields, other: None, day: Time) -> Last:
    return Last(day, weekday)


@rule("TIME <- ART? WD nach ART? DAYTIME", "der Sonntag nach dem 12. Juni", priority=-1)
def weekday_after(article: None, weekday: Fields, other: None, day: Time) -> Next:
    return Next(day, weekday)


@rule("TIME <- ART? WD vor FEAST", "der Freitag vor Weihnachten", priority=-1)
def weekday_before_a_feast(article: None, weekday: Fields, feast: Recurring) -> Last:
    return Last(Bare(feast), weekday)


@rule("TIME <- ART? WD nach FEAST", "der Freitag nach Weihnachten", priority=-1)
def weekday_after_a_feast(article: None, weekday: Fields, feast: Recurring) -> Next:
    return Next(Bare(feast), weekday)


@rule("TIME <- ART? tag|tage vor ART? DAYTIME", "der Tag vor dem 12. Juni")
def day_before_a_day(article: None, other: None, time: Time) -> Shift:
    return Shift(time, Amount(1, Granularity.DAY), BACK)


@rule("TIME <- ART? tag|tage nach ART? DAYTIME", "der Tag nach dem 12. Juni")
def day_after_a_day(article: None, other: None, time: Time) -> Shift:
    return Shift(time, Amount(1, Granularity.DAY), FORWARD)
