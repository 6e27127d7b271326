"""Hours told without "a.m." or "o'clock": "shortly before 11", "at half eleven"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model.expression import Fields, Time, Within

__all__ = ["rule"]

rule = RuleBook()


@rule("BAREHOUR <- [SHORTLY] INT|ONES|TEEN", "shortly before 11", latent=True)
def hour_nearly_struck(shortly: None, hour: int) -> Fields | None:
    return Fields(hour=hour, minute=0) if 1 <= hour <= 12 else None


# "Just after 9 people died" counts people: what follows an hour is no noun.
@rule("ZONED <- BAREHOUR "
      "['.'|','|';'|')'|and|when|as|while|but|because|the|his|her|he|she|they|police|after|with]",
      "shortly before 11,")  # fmt: skip
def hour_nearly_struck_told(hour: Fields) -> Fields:
    return hour


@rule("TIME <- BAREHOUR ','? on? DAYTIME", "shortly before 7 on Tuesday")
def hour_nearly_struck_of_a_day(hour: Fields, day: Time) -> Within:
    return Within(hour, day)


# The British "half eleven" is half past; a German would mean half an hour less.
@rule("HALFPAST <- [at|until|till|by|before|after|around|from] HALFHOUR",
      "at half eleven")  # fmt: skip
def half_an_hour_past(hour: int) -> Fields | None:
    return Fields(hour=hour, minute=30) if 1 <= hour <= 12 else None
