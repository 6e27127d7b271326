"""Times counted from now by what comes round: "two winters ago", "a week tomorrow"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.grain import grain
from ktimeline.languages.common.meanings import days_from_publication, in_weeks
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    DocumentTime,
    Every,
    Fields,
    Holiday,
    Last,
    Length,
    Next,
    PartOfDay,
    PartOfDayName,
    Recurring,
    ReferenceTime,
    Season,
    SeasonName,
    Shift,
    This,
    Time,
    Weekend,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

BACK, FORWARD = Direction.BACK, Direction.FORWARD
_WEEK = Granularity.WEEK
_WEEKS_OR_MONTHS = (Granularity.WEEK, Granularity.MONTH)
_MOST_ROUNDS = 12


# ---- so long ago to the day ---------------------------------------------------------------------


@rule("TIME <- LEN AGO WD|WDPART", "a week ago Friday")
@rule("TIME <- LEN AGO on|last WD|WDPART", "a week ago last Friday")
def weeks_before_a_weekday(length: Length, word: None, day: Recurring) -> Shift | None:
    if in_weeks(length):
        return Shift(Last(DocumentTime(), day), length, BACK, exact=True)
    is_in_years = isinstance(length, Amount) and length.granularity is Granularity.YEAR
    return Shift(Bare(day), length, BACK, exact=True) if is_in_years else None


@rule("TIME <- LEN AGO this WD|WDPART", "ten years ago this Friday")
def so_long_before_this_weekday(length: Length, word: None, day: Recurring) -> Shift | None:
    size = grain(length)
    is_long = size is not None and size >= _WEEK
    return Shift(This(DocumentTime(), day), length, BACK, exact=True) if is_long else None


@rule("TIME <- LEN|OVERLEN AGO TODAY", "ten years ago today")
def ago_to_the_day(length: Length, word: None, n: int) -> Shift | None:
    size = grain(length)
    if n and (size is None or size < _WEEK):
        return None  # "three hours ago", and yesterday is another
    return Shift(days_from_publication(n), length, BACK, exact=True)


@rule("TIME <- LEN|OVERLEN AGO TONIGHT", "ten years ago tonight")
def ago_to_the_night(length: Length, word: None, night: None) -> Within | None:
    size = grain(length)
    if size is None or size < _WEEK:
        return None
    day = Shift(DocumentTime(), length, BACK, exact=True)
    return Within(PartOfDay(PartOfDayName.NIGHT), day)


@rule("TIME <- LEN|OVERLEN AGO this UNIT", "four years ago this week")
def ago_to_the_unit(length: Length, word: None, unit: Granularity) -> Shift:
    return Shift(This(DocumentTime(), Every(unit)), length, BACK, exact=True)


@rule("TIME <- LEN|OVERLEN AGO next UNIT", "four years ago next month")
def ago_to_the_next_unit(length: Length, word: None, unit: Granularity) -> Shift:
    return Shift(Next(DocumentTime(), Every(unit)), length, BACK, exact=True)


@rule("TIME <- LEN|OVERLEN AGO last UNIT", "four years ago last month")
def ago_to_the_last_unit(length: Length, word: None, unit: Granularity) -> Shift:
    return Shift(Last(DocumentTime(), Every(unit)), length, BACK, exact=True)


@rule("TIME <- LEN|OVERLEN AGO last MONTHLY|SEASONAL|FEAST", "two years ago last June")
def years_before_the_last(length: Length, word: None, what: Recurring) -> Shift | None:
    return _in_years(Last(DocumentTime(), what), length)


@rule("TIME <- LEN|OVERLEN AGO this MONTHLY|SEASONAL|FEAST", "two years ago this summer")
def years_before_this(length: Length, word: None, what: Recurring) -> Shift | None:
    return _in_years(This(DocumentTime(), what), length)


@rule("TIME <- LEN|OVERLEN AGO next MONTHLY|SEASONAL|FEAST", "ten years ago next May")
def years_before_the_next(length: Length, word: None, what: Recurring) -> Shift | None:
    return _in_years(Next(DocumentTime(), what), length)


def _in_years(time: Time, length: Length) -> Shift | None:
    size = grain(length)
    is_in_years = size is not None and size >= Granularity.YEAR
    return Shift(time, length, BACK, exact=True) if is_in_years else None


@rule("ROUNDS <- SEASONS|SPRINGS", "winters", latent=True)
def many_seasons(name: SeasonName) -> Season:
    return Season(name)


@rule("ROUNDS <- WEEKDAYS", "Mondays", latent=True)
def many_weekdays(n: int) -> Fields:
    return Fields(weekday=n)


@rule("ROUNDS <- MONTHS", "Junes", latent=True)
def many_months(n: int) -> Fields:
    return Fields(month=n)


@rule("ROUNDS <- WEEKENDS", "weekends", latent=True)
def many_weekends(word: None) -> Weekend:
    return Weekend()


@rule("ROUNDS <- HOLIDAYS", "Christmases", latent=True)
def many_feasts(key: str) -> Holiday:
    return Holiday(key)


@rule("TIME <- NUM ROUNDS AGO", "two winters ago")
def rounds_ago(n: object, what: Recurring, word: None) -> Last | None:
    if not isinstance(n, int) or not 1 <= n <= _MOST_ROUNDS:
        return None
    return _counted_back(DocumentTime(), n, what)


@rule("TIME <- NUM ROUNDS earlier|before", "two winters earlier")
def rounds_earlier(n: object, what: Recurring) -> Last | None:
    if not isinstance(n, int) or not 1 <= n <= _MOST_ROUNDS:
        return None
    return _counted_back(ReferenceTime(), n, what)


@rule("TIME <- NUM ROUNDS later|afterwards", "two Mondays later")
def rounds_later(n: object, what: Recurring) -> Next | None:
    if not isinstance(n, int) or not 1 <= n <= _MOST_ROUNDS:
        return None
    found = Next(ReferenceTime(), what)
    for _ in range(n - 1):
        found = Next(found, what)
    return found


def _counted_back(anchor: Time, n: int, what: Recurring) -> Last:
    found = Last(anchor, what)
    for _ in range(n - 1):
        found = Last(found, what)
    return found


# ---- so far ahead to the day --------------------------------------------------------------------


@rule("WEEKSOFF <- NUM UNITS", "two weeks", latent=True)
def some_weeks(n: object, unit: Granularity) -> Amount | None:
    return Amount(n, unit) if isinstance(n, int) and unit in _WEEKS_OR_MONTHS else None


@rule("WEEKSOFF <- a|one UNIT", "a week", latent=True)
def a_week(unit: Granularity) -> Amount | None:
    return Amount(1, unit) if unit in _WEEKS_OR_MONTHS else None


@rule("WEEKSOFF <- a FORTNIGHT", "a fortnight", latent=True)
def a_fortnight(word: None) -> Amount:
    return Amount(2, _WEEK)


@rule("AHEADDAY <- TODAY", "tomorrow", latent=True)
def day_ahead(n: int) -> Time | None:
    return days_from_publication(n) if n >= 0 else None


@rule("TIME <- WEEKSOFF AHEADDAY", "a week tomorrow")
def weeks_from_a_day(length: Length, day: Time) -> Shift:
    return Shift(day, length, FORWARD, exact=True)


@rule("TIME <- WEEKSOFF on WD", "a week on Sunday")
def weeks_from_a_weekday(length: Length, day: Recurring) -> Shift | None:
    if not in_weeks(length):
        return None  # "got two months on Friday"
    return weeks_from_a_day(length, Next(DocumentTime(), day))


# "It has been a week today since the fire": how long, and from when.
@rule("ROOT <- [for|been|was|in|after|within|lasted|took|spent|every|turned|turns] "
      "WEEKSOFF* AHEADDAY*",
      "for a week today", priority=1)  # fmt: skip
@rule("ROOT <- [it] [is|'s] WEEKSOFF* AHEADDAY*", "it is a week today", priority=1)
def weeks_and_a_day(length: Length, day: Time) -> Pieces:
    return Pieces((length, day))


@rule("ROOT <- [for|been|was|in|after|within|lasted|took|spent|every] WEEKSOFF* on WD*",
      "for two weeks on Sunday", priority=1)  # fmt: skip
def weeks_and_a_weekday(length: Length, day: Recurring) -> Pieces:
    return Pieces((length, Bare(day)))


@rule("TIME <- WD|WDPART week", "Friday week")
def weekday_week(day: Recurring) -> Shift:
    return Shift(Next(DocumentTime(), day), Amount(7, Granularity.DAY), FORWARD)


@rule("TIME <- WD|WDPART fortnight", "Friday fortnight")
def weekday_fortnight(day: Recurring) -> Shift:
    return Shift(Next(DocumentTime(), day), Amount(14, Granularity.DAY), FORWARD)


@rule("ROOT <- AHEADDAY week", "tomorrow week")
def day_week(day: Time) -> Shift:
    return weeks_from_a_day(Amount(1, _WEEK), day)


@rule("ROOT <- AHEADDAY fortnight", "tomorrow fortnight")
def day_fortnight(day: Time) -> Shift:
    return weeks_from_a_day(Amount(2, _WEEK), day)


# ---- the one before the last, the one after the next --------------------------------------------


@rule("TIME <- the? WD|WDPART after next", "Friday after next")
def weekday_after_next(day: Recurring) -> Shift:
    return Shift(Next(DocumentTime(), day), Amount(1, _WEEK), FORWARD, exact=True)


@rule("TIME <- the? WD|WDPART before last", "the Friday before last")
def weekday_before_last(day: Recurring) -> Shift:
    return Shift(Last(DocumentTime(), day), Amount(1, _WEEK), BACK, exact=True)


@rule("TIME <- the? SEASONAL|WEEKENDS2|MONTHLY|FEAST after next", "the summer after next")
def second_next(what: Recurring) -> Next:
    return Next(Next(DocumentTime(), what), what)


@rule("TIME <- the? SEASONAL|WEEKENDS2|MONTHLY|FEAST before last", "the winter before last")
def second_last(what: Recurring) -> Last:
    return Last(Last(DocumentTime(), what), what)


# "Tuesday last" is an older way of saying it; in "Tuesday last year's team won" a noun goes on.
_AFTER = "['.'|','|';'|':'|')'|the|a|an|at|in|on|to|and|but|he|she|it|they|we|i|when|after|before]"


@rule(f"ROOT <- MD|WD|WDPART|MONTHLY last {_AFTER}", "Tuesday last,")
def latest_such(what: Recurring) -> Last:
    return Last(DocumentTime(), what)


@rule(f"ROOT <- WD|WDPART|MONTHLY next {_AFTER}", "Friday next,")
def next_such(what: Recurring) -> Next:
    return Next(DocumentTime(), what)
