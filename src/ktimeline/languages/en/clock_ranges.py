"""Clock times that share one "p.m.": "7.30 for 8 p.m.", "8 to noon", "Tuesday, 5:30-7 p.m."."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import between
from ktimeline.languages.en.clock import hour_before
from ktimeline.model.expression import Bare, Fields, Time, Within

__all__ = ["before_noon", "rule"]

rule = RuleBook()

_NOON = 12

DayHour = tuple[Time, int | Fields]  # "Tuesday at 5:30": a day, and an hour of either half


# ---- invitations --------------------------------------------------------------------------------


@rule("ROOT <- INT|CLOCK* for HALVED*", "7:30 for 8 p.m.", priority=1)
@rule("ROOT <- INT|CLOCK* for dinner|lunch|supper|tea|drinks|coffee at HALVED*",
      "6:30 for dinner at 7:30 p.m.", priority=1)  # fmt: skip
def clock_for_clock(start: int | Fields, end: Fields) -> Pieces | None:
    begin = hour_before(start, end)
    return None if begin is None else Pieces((Bare(begin), Bare(end)))


@rule("ROOT <- DAYHOUR* for HALVED*", "Friday at 7:30 for 8 p.m.", priority=1)
def day_and_clock_for_clock(start: DayHour, end: Fields) -> Pieces | None:
    day, hour = start
    begin = hour_before(hour, end)
    return None if begin is None else Pieces((Within(begin, day), Within(end, day)))


# ---- ranges -------------------------------------------------------------------------------------


@rule("DAYHOUR <- DAYTIME|RELDAY ','? at|around? INT|CLOCK", "Tuesday, 5:30",
      latent=True)  # fmt: skip
def day_and_either_half(day: Time, hour: int | Fields) -> DayHour:
    return day, hour


@rule("ROOT <- DAYHOUR* UPTO HALVED*", "Tuesday at 5 to 7 p.m.", priority=1)
def hours_behind_their_day(start: DayHour, to: None, end: Fields) -> Pieces | None:
    day, hour = start
    begin = hour_before(hour, end)
    return None if begin is None else between(Within(begin, day), Bare(end))


@rule("ROOT <- [from|between|open]? INT|CLOCK* to|until|till|through|and|–|- NOON*", "8 to noon",
      priority=1)  # fmt: skip
def clock_to_noon(start: int | Fields, noon: int) -> Pieces | None:
    begin = before_noon(start, noon)
    return None if begin is None else between(Bare(begin), Bare(Fields(hour=noon, minute=0)))


@rule("ROOT <- DAYHOUR* to|until|till|through|and|–|- NOON*", "Sunday, 8 to noon", priority=1)
def hours_of_a_day_to_noon(start: DayHour, noon: int) -> Pieces | None:
    day, hour = start
    begin = before_noon(hour, noon)
    if begin is None:
        return None
    return between(Within(begin, day), Bare(Fields(hour=noon, minute=0)))


@rule("NOONDAY <- NOON ','? on? DAYTIME|RELDAY", "noon on Sunday", latent=True)
def noon_of_a_day(noon: int, day: Time) -> Within:
    return Within(Fields(hour=noon, minute=0), day)


@rule("ROOT <- [from|between|open]? INT|CLOCK* to|until|till|through|and|–|- NOONDAY*",
      "8 to noon on Sunday", priority=1)  # fmt: skip
def clock_to_noon_of_a_day(start: int | Fields, end: Within) -> Pieces | None:
    last = end.recurring
    begin = before_noon(start, last.hour or 0) if isinstance(last, Fields) else None
    return None if begin is None else between(Within(begin, end.time), end)


def before_noon(start: int | Fields, noon: int) -> Fields | None:
    """Return the start of what goes on until noon, or until midnight."""
    end = Fields(hour=_NOON if noon == _NOON else 23, minute=59 if noon > _NOON else 0)
    return hour_before(start, end)
