"""Hours told without "a.m.": "shortly before 11", "half past six", "at ten to three"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.en.clock import clock_of_day_part
from ktimeline.model.expression import Both, Fields, Time, Within

__all__ = ["rule"]

rule = RuleBook()


# ---- minutes past an hour, and to it ------------------------------------------------------------


@rule("HALFPAST <- half past|after INT|ONES|TEEN", "half past six")
def half_past(hour: int) -> Fields | None:
    return _minutes_from(hour, 30)


@rule("HALFPAST <- a? quarter past|after INT|ONES|TEEN", "quarter past six")
def quarter_past(hour: int) -> Fields | None:
    return _minutes_from(hour, 15)


@rule("HALFPAST <- a? quarter to|of|before ONES|TEEN", "a quarter to nine")
@rule("HALFPAST <- [at|until|before|after|around|about] a? quarter to INT", "at a quarter to 9")
def quarter_to(hour: int) -> Fields | None:
    return _minutes_from(hour, -15)


@rule("HALFPAST <- INT|ONES|TEEN|TENS past|after INT|ONES|TEEN", "ten past four")
def fives_past(minutes: int, hour: int) -> Fields | None:
    return _minutes_from(hour, minutes) if minutes % 5 == 0 else None


@rule("HALFPAST <- NUM minutes past INT|ONES|TEEN", "four minutes past two")
def minutes_past(minutes: int | Fraction, hour: int) -> Fields | None:
    return _minutes_from(hour, minutes) if isinstance(minutes, int) else None


@rule("HALFPAST <- NUM minutes after INT|ONES|TEEN", "ten minutes after four")
def fives_after(minutes: int | Fraction, hour: int) -> Fields | None:
    return fives_past(minutes, hour) if isinstance(minutes, int) else None


# "From five to nine" has two hours; "at five to nine" one.
@rule("HALFPAST <- [at|until|till|by|before|about|around|after|nearly|almost] NUM to INT|ONES|TEEN",
      "at 25 to three")  # fmt: skip
def minutes_to(minutes: int | Fraction, hour: int) -> Fields | None:
    return fives_past(-minutes, hour) if isinstance(minutes, int) else None


@rule("HALFPAST <- [at|until|till|by|before|about|around|after|nearly|almost] NUM minutes to "
      "INT|ONES|TEEN", "at 25 minutes to three")  # fmt: skip
def counted_minutes_to(minutes: int | Fraction, hour: int) -> Fields | None:
    return _minutes_from(hour, -minutes) if isinstance(minutes, int) else None


@rule("HALFPAST <- [at|until|till|by|before|about|around|after|nearly|almost] TENTO "
      "INT|ONES|TEEN", "at ten to three")  # fmt: skip
def fives_to(minutes: int, hour: int) -> Fields | None:
    return fives_past(-minutes, hour)


def _minutes_from(hour: int, minutes: int) -> Fields | None:
    """Return the time some minutes after an hour of the clock, or before it."""
    if not 1 <= hour <= 12 or not -30 <= minutes <= 59:
        return None
    hours, minute = divmod(hour * 60 + minutes, 60)
    return Fields(hour=hours or 12, minute=minute)


# ---- noon and midnight --------------------------------------------------------------------------


# "Open 8 to noon" has two hours; in figures it takes "at", as before any hour.
@rule("HALFPAST <- ONES|TEEN|TENS to|before NOON", "five to midnight")
@rule("HALFPAST <- [at|by|before|about|around|after|nearly|almost] INT to|before NOON",
      "at 5 to midnight")  # fmt: skip
@rule("HALFPAST <- NUM minutes to|before NOON", "five minutes to midnight")
def minutes_to_noon(minutes: int | Fraction, hour: int) -> Fields | None:
    return _from_noon(-minutes, hour)


@rule("HALFPAST <- NUM minutes? past|after NOON", "ten minutes past noon")
def minutes_past_noon(minutes: int | Fraction, hour: int) -> Fields | None:
    return _from_noon(minutes, hour)


@rule("HALFPAST <- a? quarter to|before NOON", "a quarter to midnight")
def quarter_to_noon(hour: int) -> Fields | None:
    return _from_noon(-15, hour)


@rule("HALFPAST <- a? quarter past|after NOON", "a quarter past midnight")
def quarter_past_noon(hour: int) -> Fields | None:
    return _from_noon(15, hour)


@rule("HALFPAST <- half past|after NOON", "half past midnight")
def half_past_noon(hour: int) -> Fields | None:
    return _from_noon(30, hour)


@rule("HALFPAST <- one minute to|before NOON", "one minute to midnight")
def a_minute_to_noon(hour: int) -> Fields | None:
    return _from_noon(-1, hour)


@rule("HALFPAST <- a|one minute past NOON", "one minute past midnight")
def a_minute_past_noon(hour: int) -> Fields | None:
    return _from_noon(1, hour)


def _from_noon(minutes: int | Fraction, hour: int) -> Fields | None:
    """Return the time some minutes after noon or midnight, or before it."""
    if not isinstance(minutes, int) or not 1 <= abs(minutes) < 60:
        return None
    hours, minute = divmod(hour * 60 + minutes, 60)
    return Fields(hour=hours % 24, minute=minute)


# ---- the hour alone -----------------------------------------------------------------------------


@rule("ZONED <- [shortly|just|soon|little|immediately] [before|after] BAREHOUR",
      "shortly before 11")  # fmt: skip
def hour_nearly_struck(hour: int) -> Fields:
    return Fields(hour=hour, minute=0)


# The British "half eleven" is half past; a German would mean half an hour less.
@rule("HALFPAST <- [at|until|till|by|before|after|around|from] HALFHOUR",
      "at half eleven")  # fmt: skip
def half_an_hour_past(hour: int) -> Fields | None:
    return Fields(hour=hour, minute=30) if 1 <= hour <= 12 else None


@rule("TIME <- HALFHOUR DEICTIC|DATED", "half six tomorrow")
def half_hour_of_a_day(hour: int, day: Time) -> Within:
    return Within(Fields(hour=hour, minute=30), day)


@rule("TIME <- DAYTIME|RELDAY ','? at|around|about HOUROFDAY", "Friday at 7")
def day_and_hour(day: Time, hour: int) -> Within:
    return Within(Fields(hour=hour, minute=0), day)


@rule("TIME <- [at|by|until|till|before|after|around|about|from] HOUROFDAY on? DAYTIME|RELDAY",
      "at 7 on Friday")  # fmt: skip
def hour_of_a_day(hour: int, day: Time) -> Within:
    return day_and_hour(day, hour)


@rule("TIME <- [at|by|until|till|before|after|around|about|from] HOUROFDAY on? WDPART",
      "by 10 on Friday night")  # fmt: skip
def hour_of_a_day_part(hour: int, day: Both) -> Within | None:
    return clock_of_day_part(Fields(hour=hour, minute=0), day)


@rule("ROOT <- [at] ONES|TEEN on? DATED|DEICTIC", "at seven on Friday")
def hour_in_words_of_a_day(hour: int, day: Time) -> Within | None:
    return day_and_hour(day, hour) if 1 < hour <= 12 else None


@rule("ROOT <- DATED|DEICTIC at ONES|TEEN ['.'|','|';'|'?'|'!'|and|when|to]",
      "Friday at seven.")  # fmt: skip
def day_and_hour_in_words(day: Time, hour: int) -> Within | None:
    return day_and_hour(day, hour) if 1 <= hour <= 12 else None
