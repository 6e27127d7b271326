"""Clocks of four figures and nothing beside them: "took off at 1642 on 12 March", "met at 1120".

A nought in front tells a clock ("0530"); other figures may be a year, a price or a height.
"""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.en.clock import military_clock
from ktimeline.languages.en.clock_parts import PartDay, clock_of_a_part
from ktimeline.model.expression import Bare, Fields, Time, Within

__all__ = ["rule"]

rule = RuleBook()


@rule("TIME <- [at] FOURFIGURES on? DAYTIME", "at 1642 on 12 March", priority=1)
@rule("TIME <- [at] FOURFIGURES on? TOLDDAY", "at 1730 the same day", priority=1)
def figures_of_a_day(n: int, day: Time) -> Within | None:
    clock = military_clock(n)
    return None if clock is None else Within(clock, day)


@rule("TIME <- [at] FOURFIGURES PARTDAY", "at 1900 the evening before", priority=1)
def figures_of_a_part(n: int, day: PartDay) -> Within | None:
    clock = military_clock(n)
    return None if clock is None else clock_of_a_part(clock, day)


# A veto asks for another such clock in the text; "at 1990 levels" is of a year.
_CLOSED = (
    "['.'|';'|':'|'?'|'!'|')'|and|but|he|she|they|we|i|it|you|when|the|a|an|his|her|our|to|with|for|there|"
    "while|as|from|under|all|both]"
)


@rule(f"ROOT <- [at] FOURFIGURES {_CLOSED}", "at 1120.", priority=1)
def figures_struck(n: int) -> Bare | None:
    clock: Fields | None = military_clock(n)
    return None if clock is None else Bare(clock)
