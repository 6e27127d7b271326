"""Hours told without "a.m." or "o'clock": "shortly before 11", "at half eleven"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model.expression import Fields

__all__ = ["rule"]

rule = RuleBook()


@rule("ZONED <- [shortly|just|soon|little|immediately] [before|after] BAREHOUR",
      "shortly before 11")  # fmt: skip
def hour_nearly_struck(hour: int) -> Fields:
    return Fields(hour=hour, minute=0)


@rule("HALFPAST <- INT|ONES|TEEN|TENS minutes to|before NOON", "five minutes to midnight")
def minutes_to_noon(minutes: int, hour: int) -> Fields | None:
    return Fields(hour=hour - 1, minute=60 - minutes) if 1 <= minutes < 60 else None


@rule("HALFPAST <- INT|ONES|TEEN|TENS minutes past|after NOON", "ten minutes past noon")
def minutes_past_noon(minutes: int, hour: int) -> Fields | None:
    return Fields(hour=hour % 24, minute=minutes) if 1 <= minutes < 60 else None


@rule("HALFPAST <- one minute to|before NOON", "one minute to midnight")
def a_minute_to_noon(hour: int) -> Fields:
    return Fields(hour=hour - 1, minute=59)


# The British "half eleven" is half past; a German would mean half an hour less.
@rule("HALFPAST <- [at|until|till|by|before|after|around|from] HALFHOUR",
      "at half eleven")  # fmt: skip
def half_an_hour_past(hour: int) -> Fields | None:
    return Fields(hour=hour, minute=30) if 1 <= hour <= 12 else None
