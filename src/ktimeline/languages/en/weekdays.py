"""Days that go together: "Friday and Saturday", "Monday 3 to Friday 7 May", "the 11th and 18th"."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.en.ranges import days_month_year
from ktimeline.model.expression import (
    Bare,
    Between,
    Both,
    Each,
    Fields,
    Last,
    PartOfDay,
    PartOfDayName,
    Recurring,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


@rule("ROOT <- [on]? WEEKDAY* and|& WEEKDAY*", "Friday and Saturday", priority=-1)
def two_weekdays(first: int, second: int) -> Pieces | None:
    # "They meet on Friday and Saturday", told on that Friday: the two go together.
    return _together(first, second, Fields(weekday=second))


@rule("ROOT <- [on]? WEEKDAY* and|or|& WDPART*", "Friday and Saturday night")
def two_weekdays_and_a_part(first: int, second: Both) -> Pieces | None:
    day = second.coarse
    return _together(first, day.weekday or 0, second) if isinstance(day, Fields) else None


@rule("ROOT <- [on]? WEEKDAY* and|or|& WEEKDAYPARTS*", "Friday and Saturday nights")
def parts_of_two_weekdays(first: int, second: Each) -> Pieces | None:
    both = second.x
    if not isinstance(both, Both):
        return None
    return Pieces((Each(Both(Fields(weekday=first), both.fine)), second))


@rule("WEEKDAYPARTS <- WEEKDAY DAYPARTS", "Saturday nights", latent=True)
def parts_of_a_weekday(n: int, part: PartOfDayName) -> Each:
    return Each(Both(Fields(weekday=n), PartOfDay(part)))


def _together(first: int, second: int, day: Recurring) -> Pieces | None:
    if second in (first, first - 1):
        return None  # "statements made Friday and Thursday": the latest comes first
    return Pieces((Last(Bare(day), Fields(weekday=first)), Bare(day)))


@rule("DAYTOLD <- the ORDNUM", "the 11th", latent=True)
def day_told(n: int) -> int | None:
    return n if 1 <= n <= 31 else None


@rule("ROOT <- [on|until|since|from|for|between] DAYTOLD* and|or|to|– DAYTOLD|ORDNUM*",
      "on the 11th and 18th")  # fmt: skip
def two_days_told(first: int, second: int) -> Pieces | None:
    if not first < second <= 31:
        return None
    return Pieces((Bare(Fields(day=first)), Bare(Fields(day=second))))


@rule("ROOT <- [been|was|is] DAYTOLD* or DAYTOLD* ['.'|','|';'|'?'|'!'|')']",
      "was the 11th or the 12th,")  # fmt: skip
def one_of_two_days(first: int, second: int) -> Pieces | None:
    return two_days_told(first, second)


# "Friday 7th. Rain", not "On Sunday 12th Street was closed".
_BESIDE_A_DAY = (
    "['.'|','|';'|':'|'?'|'!'|')'|'–'|'—'|and|but|or|to|until|till|from|at|in|on|by|for|with|after|"
    "before|when|while|as|the|a|an|his|her|their|our|my|its|i|we|he|she|they|it|you|there|no|all|"
    "was|were|is|are|will|had|has|have|saw|came|went|brought|began|left|found]"
)


@rule(f"ROOT <- WEEKDAY|WEEKDAYSHORT ','? ORDNUM {_BESIDE_A_DAY}", "Friday 7th.", priority=1)
def weekday_and_ordinal(weekday: int, day: int) -> Bare | None:
    return Bare(Fields(weekday=weekday, day=day)) if 1 <= day <= 31 else None


@rule(f"ROOT <- ZONED on|of WEEKDAY ORDNUM {_BESIDE_A_DAY}", "9 a.m. on Friday 7th.", priority=1)
@rule(
    f"ROOT <- the? DAYPARTS2 of WEEKDAY ORDNUM {_BESIDE_A_DAY}", "night of Friday 7th.", priority=1
)
def hour_of_weekday_and_ordinal(hour: Recurring, weekday: int, day: int) -> Within | None:
    told = weekday_and_ordinal(weekday, day)
    return None if told is None else Within(hour, told)


@rule("WDDAY <- WEEKDAY ','? the? DAY", "Monday 7")
def weekday_and_day(weekday: int, day: int) -> Fields:
    return Fields(weekday=weekday, day=day)


@rule(
    "ROOT <- [from|between]? WDDAY* to|through|until|till|and|–|- MD*", "Monday 3 to Friday 7 May"
)
def weekdays_of_a_month(start: Fields, end: Fields) -> Pieces | None:
    if (start.day or 0) >= (end.day or 0):
        return None
    ends = Bare(replace(start, month=end.month)), Bare(end)
    return Pieces(ends, Between(*ends))


@rule("ROOT <- [from|between]? WDDAY* to|through|until|till|and|–|- DATE*",
      "Monday 3 to Friday 7 May 2018")  # fmt: skip
def weekdays_of_a_dated_month(start: Fields, end: Time) -> Pieces | None:
    return days_month_year(start.day or 0, end)
