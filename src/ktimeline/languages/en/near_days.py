"""Days told by one near them: "the week of 13 September", "the night before Halloween"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.grain import grain, is_coarser
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Holiday,
    Last,
    Next,
    Nth,
    Part,
    PartOfDay,
    Portion,
    Recurring,
    ReferenceTime,
    Shift,
    This,
    Time,
    Weekend,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

_DAY = Granularity.DAY


# ---- the week, weekend or evening beside a day --------------------------------------------------


@rule("ROOT <- [in|for|during|of|by|from|since|until|over]? the week of "
      "FEAST|MD|DATE", "the week of Thanksgiving")  # fmt: skip
def week_of_a_day(day: Time | Recurring) -> Enclosing:
    return Enclosing(Granularity.WEEK, day if isinstance(day, Time) else Bare(day))


@rule("ROOT <- [before] the UNIT [is] [out|over|up]", "before the year is out")
def unit_that_runs_out(unit: Granularity) -> This:
    return This(DocumentTime(), Every(unit))


@rule("TIME <- the week of the ORDNUM", "the week of the 13th")
def week_of_a_numbered_day(n: int) -> Enclosing | None:
    return Enclosing(Granularity.WEEK, Bare(Fields(day=n))) if 1 <= n <= 31 else None


@rule("NTHWEEKEND <- the ORD|FINAL WEEKENDWORD", "the last weekend", latent=True)
def numbered_weekend(n: int, word: None) -> int:
    return n


@rule("TIME <- NTHWEEKEND of|in TIME", "the last weekend in May")
def nth_weekend(n: int, time: Time) -> Nth | None:
    return Nth(Weekend(), n, time) if is_coarser(time, Weekend()) else None


@rule("TIME <- the DAYPARTS2 before FEAST|MD|DATE", "the night before Halloween")
def part_of_the_day_before(part: PartOfDay, day: Time | Recurring) -> Within:
    return _part_beside(part, day, Direction.BACK)


@rule("TIME <- the DAYPARTS2 after FEAST|MD|DATE", "the morning after Halloween")
def part_of_the_day_after(part: PartOfDay, day: Time | Recurring) -> Within:
    return _part_beside(part, day, Direction.FORWARD)


def _part_beside(part: PartOfDay, day: Time | Recurring, direction: Direction) -> Within:
    anchor = day if isinstance(day, Time) else Bare(day)
    return Within(part, Shift(anchor, Amount(1, _DAY), direction))


# ---- a day of the week beside a day -------------------------------------------------------------


@rule("TIME <- the WD after|following TIME", "the Tuesday after the first Monday in November")
def weekday_after_a_day(what: Recurring, time: Time) -> Next | None:
    return Next(time, what) if _is_told_by_its_time(time) else None


@rule("TIME <- the WD before|preceding TIME", "the Friday before the last Monday in May")
def weekday_before_a_day(what: Recurring, time: Time) -> Last | None:
    return Last(time, what) if _is_told_by_its_time(time) else None


@rule("TIME <- the FINAL WD before FEAST|MD|DATE", "the last Sunday before Christmas")
def last_weekday_before(n: int, what: Recurring, day: Time | Recurring) -> Last:
    return Last(day if isinstance(day, Time) else Bare(day), what)


@rule("TIME <- the ORD WD after FEAST|MD|DATE", "the second Sunday after Easter")
def nth_weekday_after(n: int, what: Recurring, day: Time | Recurring) -> Next | None:
    found: Time = day if isinstance(day, Time) else Bare(day)
    if not 1 <= n <= 60:
        return None
    for _ in range(n):
        found = Next(found, what)
    return found if isinstance(found, Next) else None


def _is_told_by_its_time(time: Time) -> bool:
    """Tell whether a time is a day that lies in a longer one: "the first Monday in November"."""
    return isinstance(time, Nth | Within) and grain(time) is _DAY


# ---- a feast of the year that is told -----------------------------------------------------------


@rule("ROOT <- that|that_same|that_very HOLIDAY", "that very Easter", priority=1)
def that_feast(key: str) -> Within:
    return Within(Holiday(key), Enclosing(Granularity.YEAR, ReferenceTime()))


# ---- the first days of a time -------------------------------------------------------------------


@rule("ROOT <- [in|during|by|until|since|from|of|throughout|over]? the first|opening ANYUNITS "
      "of|in TIME|THEUNIT", "the first days of the month", priority=1)  # fmt: skip
@rule("ROOT <- [in|during|by|until|since|from|of|throughout|over]? the early UNITS "
      "of|in TIME|THEUNIT", "the early days of March", priority=1)  # fmt: skip
def first_units_of(unit: Granularity, time: Time) -> Part | None:
    return _portion_of(unit, time, Portion.EARLY)


@rule("ROOT <- [in|during|by|until|since|from|of|throughout|over]? the last|final|closing|dying "
      "ANYUNITS of|in TIME|THEUNIT", "the dying days of 1999", priority=1)  # fmt: skip
def last_units_of(unit: Granularity, time: Time) -> Part | None:
    return _portion_of(unit, time, Portion.LATE)


def _portion_of(unit: Granularity, time: Time, portion: Portion) -> Part | None:
    """Return one end of a time; which of its days or weeks they are is not said."""
    if isinstance(time, Part) or not is_coarser(time, Every(unit)):
        return None
    return Part(portion, time)
