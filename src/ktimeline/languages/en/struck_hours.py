"""Hours told by their number alone: "home at six", "till seven the next morning", "ten to two"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import between
from ktimeline.languages.en.clock import halved_by_a_part, hour_before
from ktimeline.languages.en.clock_parts import PartDay, clock_of_a_part
from ktimeline.languages.en.hours import fives_to
from ktimeline.model.expression import Bare, Between, Fields, Last, PartOfDayName, Within

__all__ = ["rule"]

rule = RuleBook()

_HALF_A_DAY = 12
_DUSK = 5  # the pubs that open at five do so in the afternoon


# A veto asks whether what is told has an hour: "the doors open at seven", "fell at six hurdles".
_AND_ON = "'.'|','|';'|'?'|'!'|')'|when|he|she|they|we|i|it|the|with"


@rule(f"ROOT <- [at] ONES|TEEN [{_AND_ON}|and|to]", "at six.", priority=-5)
@rule(f"ROOT <- [until|till|by|before|after|towards|toward] ONES|TEEN [{_AND_ON}]", "until six.",
      priority=-5)  # fmt: skip
@rule("ROOT <- [at|from|by|until|till] STRUCKHOUR", "at 6", priority=-5)
def hour_struck(hour: int) -> Bare | None:
    return Bare(Fields(hour=hour, minute=0)) if 1 < hour <= _HALF_A_DAY else None


@rule("ROOT <- [at] ONES|TEEN|STRUCKHOUR [sharp|promptly|precisely]", "at eight sharp")
def hour_struck_sharp(hour: int) -> Bare | None:
    return hour_struck(hour)


@rule(f"ROOT <- [shortly|soon|just|little|immediately] [before|after] ONES|TEEN [{_AND_ON}|and]",
      "shortly after four.")  # fmt: skip
def hour_just_struck(hour: int) -> Bare | None:
    return hour_struck(hour)


@rule("ROOT <- [was|until|till] [gone] ZONED", "until gone two in the morning")
def clock_gone(clock: Fields) -> Bare:
    return Bare(clock)


# "The vote was ten to two" has another subject.
@rule(f"ROOT <- [it] [is|was] TENTO ONES|TEEN [{_AND_ON}|and|before|as]", "it was ten to six when")
def minutes_it_was(minutes: int, hour: int) -> Bare | None:
    told = fives_to(minutes, hour)
    return None if told is None else Bare(told)


@rule("ROOT <- [it] [is|was] TENTO INT|ONES|TEEN in the DAYPART", "it was ten to two in the night",
      priority=1)  # fmt: skip
def minutes_it_was_in_a_part(minutes: int, hour: int, part: PartOfDayName) -> Bare | None:
    told = fives_to(minutes, hour)
    found = None if told is None else halved_by_a_part(told, part)
    return None if found is None else Bare(found)


@rule("ROOT <- [from|between] ONES|TEEN* to|till|until|and HALVED*",
      "between one and two in the afternoon", priority=1)  # fmt: skip
def hours_up_to_a_half(hour: int, end: Fields) -> Pieces | None:
    begin = hour_before(hour, end)
    return None if begin is None else between(Bare(begin), Bare(end))


@rule("ROOT <- [OFEVENINGS] [will]? [BEGINS] [at] ONES|TEEN|STRUCKHOUR", "doors open at seven")
def hour_of_an_evening(what: None, verb: None, hour: int) -> Bare | None:
    is_evening = _DUSK <= hour < _HALF_A_DAY
    return Bare(Fields(hour=hour + _HALF_A_DAY, minute=0)) if is_evening else hour_struck(hour)


# "From two to four people" counts; what lasts till four does not.
@rule(f"ROOT <- [from] ONES|TEEN* until|till ONES|TEEN* [{_AND_ON}|and]", "from two till four.")
def hours_until(start: int, end: int) -> Pieces | None:
    if not (1 <= start <= _HALF_A_DAY and 1 <= end <= _HALF_A_DAY):
        return None
    until = end if end > start else end + _HALF_A_DAY  # "from nine till five"
    return between(Bare(Fields(hour=start, minute=0)), Bare(Fields(hour=until % 24, minute=0)))


@rule("HOURPART <- INT|ONES|TEEN PARTDAY", "six the next morning", latent=True)
def hour_of_a_told_part(hour: int, day: PartDay) -> Within | None:
    return clock_of_a_part(hour, day) if 1 <= hour <= _HALF_A_DAY else None


@rule("ROOT <- [from|between] INT|ONES|TEEN* to|till|until|and HOURPART*",
      "from ten till six the next morning", priority=1)  # fmt: skip
def hours_up_to_a_part(hour: int, end: Within) -> Pieces | None:
    last = end.recurring
    if not isinstance(last, Fields) or not 1 <= hour <= _HALF_A_DAY:
        return None
    # Of its two hours a day the one that is nearer to the end.
    ahead = ((last.hour or 0) - hour) % _HALF_A_DAY or _HALF_A_DAY
    start = Last(end, Fields(hour=((last.hour or 0) - ahead) % (2 * _HALF_A_DAY), minute=0))
    return Pieces((start, end), Between(start, end))


@rule("ROOT <- [from|between] INT|ONES|TEEN* to|till|until|and HALFPAST*",
      "between one and half past one", priority=1)  # fmt: skip
def hours_up_to_half_past(hour: int, end: Fields) -> Pieces | None:
    if not 1 <= hour <= _HALF_A_DAY:
        return None
    return between(Bare(Fields(hour=hour, minute=0)), Bare(end))
