"""Two ends and lists: "from May to June 2009", "1914-1918", "May 3-5", "May 3, 5 and 7"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import (
    between,
    days,
    ends_match,
    years,
    years_before_era,
    years_to_short,
)
from ktimeline.model.expression import (
    Amount,
    Bare,
    Calendar,
    DocumentTime,
    Elapsed,
    Fields,
    Last,
    Part,
    Portion,
    Recurring,
    Season,
    Since,
    Time,
    Until,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


@rule("ROOT <- [from|between]? TIME* to|until|till|through|thru|–|- TIME*",
      "from May to June 2009")  # fmt: skip
def from_to(start: Time, end: Time) -> Pieces | None:
    return between(start, end) if ends_match(start, end) else None


@rule("ROOT <- [the] [years] YEARNUM* to|through|–|-|and YEARNUM*", "the years 1955-1957")
def the_years_to(start: int, end: int) -> Pieces | None:
    return years(start, end)


@rule("ROOT <- [between] TIME* and TIME*", "between 1998 and 2003")
def between_and(start: Time, end: Time) -> Pieces | None:
    return between(start, end) if ends_match(start, end) else None


@rule("ROOT <- YEARNUM* / YEARNUM*", "1999/2000")
def year_slash_year(start: int, end: int) -> Pieces | None:
    return years(start, end) if end == start + 1 else None


@rule("ROOT <- [from|between]? YEARNUM* to|and|–|-|/ YY*", "1914 to 18", priority=-1)
def year_to_short(start: int, end: int) -> Pieces | None:
    return years_to_short(start, end)


@rule("ROOT <- [the|a]? [FISCAL] [year]? YEARNUM* to|–|-|/ YY*", "fiscal year 2020-21")
def fiscal_years(fiscal: bool, start: int, end: int) -> Pieces | None:
    found = years_to_short(start, end)
    return found if found is not None and end == (start + 1) % 100 else None


@rule("ROOT <- [from|between]? INT* to|and|–|- YEARBC*", "264 to 146 BC")
def years_bc(start: int, end: Calendar) -> Pieces | None:
    return years_before_era(start, end)


@rule("YEARBC <- INT ERA", "146 BC")
def year_bc(n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, bc=True) if bc and n else None


# ---- months and days that are listed ------------------------------------------------------------


@rule("ROOT <- [in|during|between|for|of|by|since]? MONTH* and|or|/ MONTH*", "April and June")
def two_months(first: int, second: int) -> Pieces:
    return Pieces((Bare(Fields(month=first)), Bare(Fields(month=second))))


@rule("ROOT <- [in|during|between|for|of|by|since]? MONTH* and|or|/ YM*", "April and June 1955")
def two_months_of_a_year(first: int, second: Calendar) -> Pieces:
    return Pieces((Last(second, Fields(month=first)), second))


@rule("ROOT <- [in]? PARTMONTH* and|or PARTYM*", "late June and early July 2018")
def parts_of_two_months(first: Part, second: Part) -> Pieces | None:
    return between(first, second) if isinstance(second.time, Calendar) else None


@rule("PARTMONTH <- the? PORTION -? MONTHLY", "late June")
@rule("PARTYM <- the? PORTION -? YM", "early July 2018")
def part_of_a_month(portion: Portion, month: Recurring | Time) -> Part:
    return Part(portion, month if isinstance(month, Time) else Bare(month))


# ---- seasons that share a year ------------------------------------------------------------------


@rule("ROOT <- THESEASON|SEASONAL* and|or|to|–|- TIME*", "the spring and early summer of 1943")
def two_seasons_of_a_year(first: Season, second: Time) -> Pieces | None:
    whole = second.time if isinstance(second, Part) else second
    if not isinstance(whole, Within) or not isinstance(whole.recurring, Season):
        return None
    return Pieces((Within(first, whole.time), second))


# ---- days that share a month --------------------------------------------------------------------


@rule("ROOT <- [from|between]? MONTHDAY* to|through|until|till|–|- DAY*", "May 3-5")
@rule("ROOT <- [between] MONTHDAY* and DAY*", "between May 3 and 5")
def month_days(start: Fields, end: int) -> Pieces | None:
    return days(start.month or 0, (start.day or 0, end), None, span=True)


@rule("ROOT <- [from|between]? MONTHDAY* to|through|until|till|–|- DAYYEAR*", "May 3-5, 2018")
@rule("ROOT <- [between] MONTHDAY* and DAYYEAR*", "between May 3 and 5, 2018")
def month_days_year(start: Fields, end: tuple[int, int]) -> Pieces | None:
    return days(start.month or 0, (start.day or 0, end[0]), end[1], span=True)


@rule("ROOT <- MONTHDAY* and|or|& DAY*", "May 3 and 5")
def two_days(first: Fields, second: int) -> Pieces | None:
    return days(first.month or 0, (first.day or 0, second), None, span=False)


@rule("ROOT <- MONTHDAY* and|or|& DAYYEAR*", "May 3 and 5, 2018")
def two_days_of_a_year(first: Fields, second: tuple[int, int]) -> Pieces | None:
    return days(first.month or 0, (first.day or 0, second[0]), second[1], span=False)


@rule("ROOT <- DAY* and|or|& MD*", "3 and 5 May")
def two_days_of_a_month(first: int, second: Fields) -> Pieces | None:
    return days(second.month or 0, (first, second.day or 0), None, span=False)


@rule("ROOT <- DAY* and|or|& DATE*", "3 and 5 May 2018")
def two_days_of_a_date(first: int, second: Time) -> Pieces | None:
    if not isinstance(second, Calendar) or second.month is None or second.day is None:
        return None
    if second.short:
        return None
    return days(second.month, (first, second.day), second.year, span=False)


@rule("DAYYEAR <- DAY of|','? YEARNUM", "5, 2018")
def day_year(day: int, year: int) -> tuple[int, int]:
    return (day, year)


@rule("MONTHDAY <- MONTH DAY", "May 3")
def month_and_day(month: int, day: int) -> Fields:
    return Fields(month=month, day=day)


@rule("ROOT <- [from|between]? DAY* to|through|until|till|–|- MD*", "3-5 May")
@rule("ROOT <- [between] DAY* and MD*", "between 3 and 5 May")
def days_month(start: int, end: Fields) -> Pieces | None:
    return days(end.month or 0, (start, end.day or 0), None, span=True)


@rule("ROOT <- [from|between]? DAY* to|through|until|till|–|- DATE*", "3 to 5 May 2018")
@rule("ROOT <- [between] DAY* and DATE*", "between 3 and 5 May 2018")
def days_month_year(start: int, end: Time) -> Pieces | None:
    if not isinstance(end, Calendar) or end.month is None or end.day is None or end.short:
        return None
    return days(end.month, (start, end.day), end.year, span=True)


@rule("ROOT <- MONTHDAY* ',' DAY* ','? and DAY*", "May 3, 5 and 7")
def three_days(first: Fields, second: int, third: int) -> Pieces | None:
    if not (first.day or 0) < second < third:
        return None
    return days(first.month or 0, (first.day or 0, second, third), None, span=False)


@rule("ROOT <- MONTHDAY* ',' DAY* ','? and DAYYEAR*", "May 3, 5 and 7, 2019")
def three_days_of_a_year(first: Fields, second: int, third: tuple[int, int]) -> Pieces | None:
    if not (first.day or 0) < second < third[0]:
        return None
    return days(first.month or 0, (first.day or 0, second, third[0]), third[1], span=False)


@rule("ROOT <- DAY* ',' DAY* ','? and MD*", "3, 5 and 7 May")
def three_days_of_a_month(first: int, second: int, third: Fields) -> Pieces | None:
    if not first < second < (third.day or 0):
        return None
    return days(third.month or 0, (first, second, third.day or 0), None, span=False)


@rule("ROOT <- DAY* ',' DAY* ','? and DATE*", "3, 5 and 7 May 2019")
def three_days_of_a_date(first: int, second: int, third: Time) -> Pieces | None:
    if not isinstance(third, Calendar) or third.month is None or third.short:
        return None
    if third.day is None or not first < second < third.day:
        return None
    return days(third.month, (first, second, third.day), third.year, span=False)


# ---- since and until ----------------------------------------------------------------------------


@rule("ROOT <- [since|ever_since] TIME", "since March")
def since(time: Time) -> Since:
    return Since(time)


@rule("ROOT <- [until|till] TIME", "until June")
def until(time: Time) -> Until:
    return Until(time)


@rule("ROOT <- LEN [since]", "two months since")
def since_length(length: Amount) -> Elapsed:
    return Elapsed(DocumentTime(), length)


@rule("ROOT <- TIME and beyond", "1990 and beyond")
def and_beyond(time: Time) -> Since:
    return Since(time)


@rule("ROOT <- [in|on|during|by|of|from|before|after|come|as_early_as|as_late_as|as_soon_as|"
      "as_recently_as|as_far_back_as|as_long_ago_as|no_later_than|not_later_than|not_before|"
      "not_until|no_earlier_than] TIME", "in May")  # fmt: skip
def after_preposition(time: Time) -> Time:
    return time
