"""The closed sets of words that nodes are built with."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Modifier", "PartOfDayName", "Portion", "SeasonName", "VagueTime"]


class Modifier(StrEnum):
    """The TIMEX3 `mod` attribute (TimeML 1.2.1 annotation guidelines, table of mod values)."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class Portion(StrEnum):
    """Which portion of a period: "early", "mid", "late", "earlier", "later", "first half".

    The halves, thirds and quarters are just that. EARLY, MID and LATE are shares of the whole
    period (thirds unless the policy says otherwise).
    EARLIER is what of the period is over, LATER what is still to come, seen from the publication
    ("earlier this week") or, where that lies outside of it, from the reference time.
    """

    EARLY = "early"
    MID = "mid"
    LATE = "late"
    EARLIER = "earlier"
    LATER = "later"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"
    FIRST_THIRD = "first third"
    LAST_THIRD = "last third"
    FIRST_QUARTER = "first quarter"
    LAST_QUARTER = "last quarter"


class SeasonName(StrEnum):
    """A season, by its TIMEX3 letters."""

    SPRING = "SP"
    SUMMER = "SU"
    AUTUMN = "FA"
    WINTER = "WI"


class PartOfDayName(StrEnum):
    """A part of the day, by its TIMEX3 letters; MIDDAY is the TIMEX2 letter pair."""

    MORNING = "MO"
    MIDDAY = "MI"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"
    DAYTIME = "DT"


class VagueTime(StrEnum):
    """A time that no calendar holds, by its TIMEX3 value."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"
