"""Portions of a time: "early 2011", "the end of 1994", "the second half of the 20th century"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.fractions import FRACTIONS
from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    About,
    Amount,
    Bare,
    Both,
    Calendar,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Half,
    Last,
    Modifier,
    Next,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Recurring,
    ReferenceTime,
    Shift,
    This,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()


@rule("TIME <- the? PORTION -? in|on|of? TIME", "early next year")
def portion(part: Portion, time: Time) -> Part | None:
    return None if isinstance(time, Part) else Part(part, time)


@rule("TIME <- the PORTION -? DECADES|CENTURIES|SEASONAL|WDPART", "the mid-1990s")
@rule("TIME <- PORTION -? DECADES|CENTURIES|SEASONAL", "mid-1990s")
def the_portion(part: Portion, what: Time | Recurring) -> Part:
    return Part(part, what if isinstance(what, Time) else Bare(what))


@rule("TIME <- the? very? STARTOF of TIME", "the end of 1994")
def end_of(part: Portion, time: Time) -> Part | None:
    return None if isinstance(time, Part) else Part(part, time)


@rule("TIME <- the? latter|later part of TIME", "the latter part of 1944")
def latter_part(time: Time) -> Part:
    return Part(Portion.LATE, time)


@rule("TIME <- the latter|later part of THEUNIT", "the latter part of the year")
def latter_part_of_the_unit(time: Time) -> Part:
    return Part(Portion.LATE, time)


def fraction(n: int, parts: int, time: Time) -> Part | None:
    """Return a half, third or quarter of a time that has no quarters of its own, as a year has."""
    size, portion = grain(time), FRACTIONS.get((n, parts))
    if portion is None or size is None or size is Granularity.YEAR or isinstance(time, Part):
        return None
    if isinstance(time, Last) and isinstance(time.x, Amount):
        return None  # "the past century" is a hundred years back from now
    return Part(portion, time) if size >= Granularity.WEEK else None


@rule("TIME <- the? ORD|FINAL -? PARTSOF of TIME|THEUNIT", "the second half of the 20th century",
      priority=1)  # fmt: skip
def fraction_of(n: int, parts: int, time: Time) -> Part | None:
    return fraction(n, parts, time)


@rule("TIME <- the? latter half of TIME|THEUNIT", "the latter half of 1944", priority=1)
def latter_half_of(time: Time) -> Time | None:
    if grain(time) is Granularity.YEAR:
        return Within(Half(2), time)
    return fraction(2, 2, time)


@rule("TIME <- the? ORD|FINAL -? PARTSOF of the last|past|previous century",
      "the second half of the last century", priority=2)  # fmt: skip
def fraction_of_the_last_century(n: int, parts: int) -> Part | None:
    return fraction(n, parts, Last(DocumentTime(), Every(Granularity.CENTURY)))


@rule("TIME <- the rest|remainder of TIME|THEUNIT", "the rest of 1944")
def rest_of(time: Time) -> Part | None:
    return None if isinstance(time, Part) else Part(Portion.LATER, time)


@rule("TIME <- the? early|earlier part of TIME", "the early part of 1944")
def early_part(time: Time) -> Part:
    return Part(Portion.EARLY, time)


@rule("TIME <- EARLIER in|on? PERIOD", "earlier this week")
def earlier_in(part: Portion, period: Time) -> Part:
    return Part(part, period)


@rule("TIME <- EARLIER in|during THESEASON", "later in the summer")
def earlier_season(part: Portion, season: Recurring) -> Part:
    return Part(part, Bare(season))


@rule("TIME <- EARLIER on? DEICTIC|DATED|WDPART", "earlier yesterday")
def earlier_day(part: Portion, day: Time | Recurring) -> Part:
    late = Portion.LATE if part is Portion.LATER else Portion.EARLY
    return Part(late, day if isinstance(day, Time) else Bare(day))


@rule("TIME <- EARLIER this DAYPARTS2", "later this afternoon")
def earlier_part(part: Portion, what: PartOfDay) -> Part:
    late = Portion.LATE if part is Portion.LATER else Portion.EARLY
    return Part(late, This(DocumentTime(), what))


@rule("ROOT <- [in|by|until|since|from|during|throughout|into|before|after] the? PORTION -? "
      "DAYPARTS2", "by early afternoon")  # fmt: skip
@rule("ROOT <- [it] [was|is] [already]? PORTION -? DAYPARTS2", "it was early evening")
def portion_of_the_day(portion: Portion, part: PartOfDay) -> Part:
    return Part(portion, Bare(part))


@rule("ROOT <- [it] [was|is] [already|nearly|almost|now|still|just|not_yet] DAYPARTS2",
      "it was already evening")  # fmt: skip
def part_of_the_day_come(part: PartOfDay) -> Bare:
    return Bare(part)


# "It was morning sickness" has a noun behind it.
@rule("ROOT <- [it] [was] DAYPART ['.'|','|';'|'?'|'!'|when|before|and|as|already|again|now|by|"
      "then]", "it was evening before")  # fmt: skip
def part_of_the_day_it_was(part: PartOfDayName) -> Bare:
    return Bare(PartOfDay(part))


@rule("TIME <- the very? STARTOF of the DAYPARTS2", "the middle of the morning")
def end_of_the_day_part(portion: Portion, part: PartOfDay) -> Part | None:
    # "In the middle of the night" is an idiom for an hour that is late.
    return None if part.name is PartOfDayName.NIGHT else Part(portion, Bare(part))


@rule("ROOT <- MIDDAYPART", "mid-morning")
def middle_of_the_day(part: PartOfDayName) -> Part:
    return Part(Portion.MID, Bare(PartOfDay(part)))


@rule("ROOT <- [at|by|before|after|until|till|since|from|to|around] dawn|daybreak|sunrise",
      "at dawn")  # fmt: skip
@rule("ROOT <- [by|until|till|towards|toward] morning", "by morning")
def at_dawn() -> Bare:
    return Bare(PartOfDay(PartOfDayName.MORNING))


@rule("ROOT <- [at|by|before|after|until|till|since|from|to|around] dusk|nightfall|sunset",
      "by nightfall")  # fmt: skip
@rule("ROOT <- [by|until|till|towards|toward] evening", "by evening")
def at_dusk() -> Bare:
    return Bare(PartOfDay(PartOfDayName.EVENING))


@rule("ROOT <- [at|by|before|after|until|till|since|from|to|around] midday|lunchtime", "by midday")
def at_midday() -> Bare:
    return Bare(PartOfDay(PartOfDayName.MIDDAY))


@rule("ROOT <- [at|by|before|after|until|till|since|from|around] teatime|tea-time", "by teatime")
def at_teatime() -> Bare:
    return Bare(PartOfDay(PartOfDayName.AFTERNOON))


@rule("ROOT <- all DAYPART long?", "all morning")
def all_of_a_part(part: PartOfDayName) -> Bare:
    return Bare(PartOfDay(part))


@rule("TIME <- sometime|some_time TIME|PERIOD", "sometime next year")
def sometime(time: Time) -> Time:
    return time


@rule("TIME <- UNIT 's end", "year's end")
@rule("TIME <- the? UNIT -? end", "year-end")
def end_of_a_unit(unit: Granularity) -> Part:
    return Part(Portion.LATE, This(DocumentTime(), Every(unit)))


@rule("TIME <- mid -? UNIT", "mid-month")
@rule("TIME <- MIDUNIT", "midweek")
def middle_of_a_unit(unit: Granularity) -> Part | None:
    if unit is Granularity.DAY:
        return None  # "mid day" is noon
    if unit >= Granularity.DECADE:  # of the one that is told
        return Part(Portion.MID, Enclosing(unit, ReferenceTime()))
    return Part(Portion.MID, This(DocumentTime(), Every(unit)))


@rule("TIME <- midway|halfway through TIME|THEUNIT", "midway through 2019")
@rule("TIME <- midway|halfway into TIME|THEUNIT", "halfway into 2019")
def midway(time: Time) -> Part | None:
    return None if isinstance(time, Part) else Part(Portion.MID, time)


# Its January, and not its first day: a verb in the future leaves the one just over behind.
_NEW_YEAR = Enclosing(Granularity.YEAR, Bare(Fields(month=1)))


@rule("ROOT <- [in|into|by|until|till|from|since|before|after|for|early_in|with] the new year",
      "in the new year")  # fmt: skip
@rule("TIME <- the turn of the year", "the turn of the year")
def new_year() -> Part:
    return Part(Portion.EARLY, _NEW_YEAR)


@rule("TIME <- UNIT -? end YEARN", "year-end 1989")
def year_end(unit: Granularity, n: int) -> Part:
    return Part(Portion.LATE, Calendar(year=n))


@rule("TIME <- APPROX TIME", "around Nov. 1")
def around(modifier: object, time: Time) -> About | None:
    return None if isinstance(time, About) else About(time)


@rule("TIME <- ABOUT TIME", "about 1850")
def about(modifier: object, time: Time) -> About | None:
    return None if _is_a_topic(time) else around(modifier, time)


def _is_a_topic(told: Time) -> bool:
    """Tell what "about" is never near: "they spoke about Friday", "news about last week"."""
    if isinstance(told, Within) and isinstance(told.recurring, PartOfDay):
        return _is_a_topic(told.time)
    if isinstance(told, Bare):
        x = told.recurring
        day = x.coarse if isinstance(x, Both) else x
        return isinstance(day, Fields) and day.weekday is not None
    return isinstance(told, Last | This | Next | Shift | DocumentTime)


@rule("ROOT <- at ATLEAST HALVES|QUARTERS of|in YEARN", "at least the first half of 1990")
def at_least_a_half(modifier: Modifier, part: Recurring, n: int) -> Within:
    return Within(part, Calendar(year=n))
