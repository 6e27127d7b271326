"""Lists whose last member names the year or week of all: "January, March and July of 2018"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model.expression import (
    Bare,
    Calendar,
    Fields,
    Last,
    Recurring,
    Season,
    SeasonName,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

_WRAPS = 6  # months: from November to January a new year has begun, from June to March none


@rule("ROOT <- [in|on|by|during|for|of|from|since]? REC* and|or|& TIME*",
      "Monday and Wednesday of last week")  # fmt: skip
def two_of_one_time(first: Recurring, last: Time) -> Pieces | None:
    return _sharing((first,), last)


@rule("ROOT <- REC* ',' REC* ','? and|or TIME*", "January, March and July of last year")
def three_of_one_time(first: Recurring, second: Recurring, last: Time) -> Pieces | None:
    return _sharing((first, second), last)


@rule(
    "ROOT <- REC* ',' REC* ',' REC* ','? and|or TIME*",
    "Monday, Tuesday, Thursday and Friday of last week",
)
def four_of_one_time(one: Recurring, two: Recurring, three: Recurring, last: Time) -> Pieces | None:
    return _sharing((one, two, three), last)


@rule("ROOT <- DAY* and|or|& TIME*", "3 and 5 May of last year")
def two_days_of_one_time(first: int, last: Time) -> Pieces | None:
    x = last.recurring if isinstance(last, Within) else None
    if not isinstance(x, Fields) or not isinstance(last, Within) or x.month is None:
        return None
    if x != Fields(month=x.month, day=x.day) or x.day is None or first >= x.day:
        return None
    return Pieces((Within(Fields(month=x.month, day=first), last.time), last))


@rule("ROOT <- MONTH* ',' MONTH* ','? and|or YM*", "January, March and July of 2018")
def three_months_of_a_year(first: int, second: int, last: Calendar) -> Pieces | None:
    return _months((first, second), last)


@rule(
    "ROOT <- MONTH* ',' MONTH* ',' MONTH* ','? and|or YM*",
    "January, March, April and July of 2018",
)
def four_months_of_a_year(one: int, two: int, three: int, last: Calendar) -> Pieces | None:
    return _months((one, two, three), last)


@rule("ROOT <- MONTH* ',' MONTH* ','? and|or MONTH*", "January, March and July")
def three_months(first: int, second: int, third: int) -> Pieces:
    return Pieces(tuple(Bare(Fields(month=n)) for n in (first, second, third)))


@rule("ROOT <- SEASONSOFYEAR* and|or YEARNUM*", "the winters of 1946 and 1962")
def seasons_of_two_years(first: Within, second: int) -> Pieces | None:
    return Pieces((first, Within(first.recurring, Calendar(year=second))))


@rule(
    "ROOT <- SEASONSOFYEAR* ',' YEARNUM* ','? and|or YEARNUM*", "the winters of 1940, 1941 and 1942"
)
def seasons_of_three_years(first: Within, second: int, third: int) -> Pieces | None:
    return Pieces((first, *(Within(first.recurring, Calendar(year=n)) for n in (second, third))))


@rule("SEASONSOFYEAR <- the? SEASONS of YEARNUM", "the winters of 1946", latent=True)
def seasons_of_a_year(name: SeasonName, year: int) -> Within:
    return Within(Season(name), Calendar(year=year))


def _sharing(members: tuple[Recurring, ...], last: Time) -> Pieces | None:
    """Return the members, each in the time that the last one names; None where it names none."""
    if not isinstance(last, Within) or not all(_alike(x, last.recurring) for x in members):
        return None
    if isinstance(last.time, Calendar) and isinstance(last.recurring, Fields):
        return None  # months, which go by themselves
    found: list[Time] = [last]
    for x in reversed(members):
        # "October and February next year": the first one is of this year.
        found.insert(0, Last(last, x) if _wraps(x, last.recurring) else Within(x, last.time))
    return Pieces(tuple(found))


def _wraps(x: Recurring, last: Recurring) -> bool:
    """Tell whether a new year has begun between two months."""
    if not isinstance(x, Fields) or not isinstance(last, Fields):
        return False
    return x.month is not None and x.month - (last.month or 12) >= _WRAPS


def _alike(one: Recurring, other: Recurring) -> bool:
    """Tell whether two are days of the week, months, quarters or the like, both of them."""
    return type(one) is type(other) and _told(one) == _told(other)


def _told(x: Recurring) -> tuple[bool, ...]:
    if not isinstance(x, Fields):
        return ()
    return tuple(value is None for value in (x.month, x.day, x.weekday, x.hour))


def _months(months: tuple[int, ...], last: Calendar) -> Pieces:
    """Return the months and the last one, of its year or, across a new year, the one before."""
    found: list[Time] = [last]
    for month in reversed(months):
        after = found[0]
        in_a_new_year = month - (last.month or 0) >= _WRAPS or last.short or last.bc
        same = Calendar(year=last.year, month=month)
        found.insert(0, Last(after, Fields(month=month)) if in_a_new_year else same)
    return Pieces(tuple(found))
