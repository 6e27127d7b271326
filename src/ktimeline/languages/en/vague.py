"""Times that no calendar holds: "recently", "now", "the future", "at the time"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model import Granularity
from ktimeline.model.expression import Calendar, Vague, VagueTime

__all__ = ["rule"]

rule = RuleBook()


@rule("VAGUE <- PRESENT|PAST|FUTURE", "recently")
@rule("VAGUE <- right|just PRESENT", "right now")
@rule("VAGUE <- more|most PAST", "more recently")
@rule("VAGUE <- near|foreseeable FUTURENOUN", "near future")
@rule("VAGUE <- as FUTURE as possible", "as soon as possible")
@rule(
    "VAGUE <- the|our|their|its|his|her near|immediate|foreseeable|distant? FUTURENOUN",
    "the near future",
)
@rule("VAGUE <- the recent|distant|near? PASTNOUN", "the past")
def vague(when: VagueTime) -> Vague:
    return Vague(when)


@rule("ROOT <- [will|would|may|might|could|can|shall|must] one|some day", "will one day")
def one_day() -> Vague:
    return Vague(VagueTime.FUTURE)


@rule("ROOT <- one|some day [,]? [he|she|it|they|we|you|i] [will|would|may|might|'ll]",
      "one day he will")  # fmt: skip
def one_day_to_come() -> Vague:
    return Vague(VagueTime.FUTURE)


@rule("ROOT <- [in|of|during|since] those|olden days", "in those days")
def those_days() -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- moments|ages AGO", "moments ago")
@rule("VAGUE <- a good|long|short|little? while AGO", "a while ago")
@rule("VAGUE <- a long|short time AGO", "a long time ago")
@rule("VAGUE <- some time AGO", "some time ago")
@rule("VAGUE <- so|too? long AGO", "long ago")
def while_ago(word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- the other day|week|month|night|morning|afternoon|evening|weekend",
      "the other day")  # fmt: skip
@rule("VAGUE <- the? good? old days", "the old days")
@rule("VAGUE <- the? olden days|times", "olden times")
@rule("VAGUE <- days|years|times gone by", "days gone by")
@rule("VAGUE <- recent memory", "recent memory")
def other_day() -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- any day|week|month|hour|minute|moment|time now", "any day now", priority=1)
def any_day_now() -> Vague:
    return Vague(VagueTime.FUTURE)


# "For years to come" tells how long, and "two days to come up with it" is none of these.
@rule("ROOT <- [in|over|during|throughout] the? UNITS to come", "in years to come")
def units_to_come(unit: Granularity) -> Vague:
    return Vague(VagueTime.FUTURE)


@rule("ROOT <- [in] FUTURENOUN", "in future")
def in_future(when: VagueTime) -> Vague:
    return Vague(when)


@rule("VAGUE <- FUTURENOUN UNITS", "future quarters")
def future_units(when: VagueTime, unit: Granularity) -> Vague:
    return Vague(when)


@rule("VAGUE <- the? coming months|quarters|years|decades", "coming quarters")
def coming_units() -> Vague:
    return Vague(VagueTime.FUTURE)


@rule("VAGUE <- the? recent|past|last years|decades|centuries", "recent years")
def recent_years() -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- these days", "these days", priority=1)
@rule("VAGUE <- modern|present day", "present day")
@rule("VAGUE <- present|modern - day", "present-day")
def the_present() -> Vague:
    return Vague(VagueTime.PRESENT)


@rule("ROOT <- [to|until|till] THEPRESENT ['.'|','|';'|')']", "to the present.")
def until_the_present(word: None) -> Vague:
    return Vague(VagueTime.PRESENT)


@rule("NOWWORD <- present|now", "present", latent=True)
def now_word() -> Vague:
    return Vague(VagueTime.PRESENT)


@rule("ROOT <- YEARNUM* –|- NOWWORD*", "2011–present")
def year_to_now(year: int, now: Vague) -> Pieces:
    return Pieces((Calendar(year=year), now))


@rule("ROOT <- [at] the|that MOMENT", "at the time")
def at_the_time(when: VagueTime) -> Vague:
    return Vague(when)


@rule("ROOT <- [in|during|throughout|over|of|from|for|by] this|that|the_same period",
      "during this period")  # fmt: skip
@rule("ROOT <- [during|throughout] this|that|all_this|all_that time", "during this time")
def in_that_period() -> Vague:
    return Vague(VagueTime.PAST)


@rule("ROOT <- [by|since|until|till|from|before|around|about] that time", "by that time")
def around_that_time() -> Vague:
    return Vague(VagueTime.PAST)


@rule("ROOT <- BACKTHEN", "back then")
def back_then(word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("ROOT <- [at] this MOMENT|time", "at this moment")
def at_this_time(when: VagueTime | None) -> Vague:
    return Vague(VagueTime.PRESENT)


@rule("ROOT <- VAGUE", "now")
def any_vague(time: Vague) -> Vague:
    return time
