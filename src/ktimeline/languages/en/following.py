"""What came next, or before, in a story: "the week that followed", "that day and the next"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Bare,
    Both,
    Each,
    Enclosing,
    Every,
    Fields,
    Last,
    Next,
    PartOfDay,
    Recurring,
    ReferenceTime,
    Season,
    SeasonName,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

_STOP = "['.'|','|';'|':'|')'|and|but]"
_SUBJECT = "['.'|','|';'|':'|')'|and|but|he|she|they|it|we|i|was|were|saw|brought]"
_CLAUSE = "['.'|','|';'|':'|')'|and|but|he|she|they|it|we|i|the|a|an|his|her|their|its]"


# "The week that followed the vote" is one of the vote.
@rule(f"ROOT <- the UNIT that|which followed {_SUBJECT}", "the week that followed,")
def unit_that_followed(unit: Granularity) -> Next:
    return Next(ReferenceTime(), Every(unit))


@rule(f"ROOT <- the REC that|which followed {_SUBJECT}", "the summer that followed,")
def recurring_that_followed(what: Recurring) -> Next:
    return Next(ReferenceTime(), what)


@rule(f"ROOT <- TOLDUNIT* and NEXTONE* {_CLAUSE}", "that day and the next the")
def that_unit_and_the_next(unit: Granularity, word: None) -> Pieces:
    told = Enclosing(unit, ReferenceTime())
    return Pieces((told, Next(ReferenceTime(), Every(unit))))


@rule("TOLDUNIT <- that|the_same UNIT", "that day", latent=True)
def told_unit(unit: Granularity) -> Granularity:
    return unit


# "She was fired the Friday before"; what it was before may also be said.
@rule(f"ROOT <- the WD before {_STOP}", "the Friday before.")
def weekday_before_what_is_told(what: Recurring) -> Last:
    return Last(ReferenceTime(), what)


@rule(f"ROOT <- the WD after {_STOP}", "the Friday after.")
def weekday_after_what_is_told(what: Recurring) -> Next:
    return Next(ReferenceTime(), what)


# "The night of Nov. 9, a Tuesday"
@rule(f"ROOT <- PARTOFMD* ',' a WEEKDAY* {_STOP}", "the night of Nov. 9, a Tuesday,")
def part_of_a_day_and_weekday(told: Both, weekday: int) -> Pieces | None:
    if not isinstance(told.coarse, Fields) or not isinstance(told.fine, PartOfDay):
        return None
    day = Bare(Fields(weekday=weekday, month=told.coarse.month, day=told.coarse.day))
    return Pieces((Within(told.fine, day), day))


@rule("PARTOFMD <- the? DAYPARTS2 of|on MD", "the night of Nov. 9", latent=True)
def part_of_a_month_day(part: PartOfDay, date: Fields) -> Both:
    return Both(date, part)


@rule("ROOT <- [an|a] [average|normal|typical|ordinary] SEASON",
      "an average winter")  # fmt: skip
def such_a_season(name: SeasonName) -> Each:
    return Each(Season(name), habitual=True)


# "The week before they left" is one of their leaving.
@rule("ROOT <- the UNIT before [he|she|it|they|we|i|you] [had]", "the week before we had")
def unit_that_had_been(unit: Granularity) -> Last:
    return Last(ReferenceTime(), Every(unit))
