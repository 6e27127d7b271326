"""Decades that are listed or nicknamed: "the 1950s and '60s", "the early to mid 1990s"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model.expression import About, Bare, Calendar, Part, Portion, Recurring, Time

__all__ = ["rule"]

rule = RuleBook()


@rule("THEDECADES <- the? DECADES", "the 1950s")
def the_decades(date: Calendar) -> Calendar:
    return date


@rule("ROOT <- THEDECADES* and|to|or|',' THESHORTDECADE*", "the 1950s and '60s")
def two_decades(first: Calendar, second: Calendar) -> Pieces | None:
    if first.decade is None or second.decade is None:
        return None
    if first.short:
        return Pieces((first, second)) if first.decade < second.decade else None
    decade = first.decade - first.decade % 10 + second.decade
    return Pieces((first, Calendar(decade=decade))) if decade > first.decade else None


@rule(
    "ROOT <- THEDECADES* ',' THESHORTDECADE* ','? and|or THESHORTDECADE*",
    "the 1960s, '70s and '80s",
)
def three_decades(first: Calendar, second: Calendar, third: Calendar) -> Pieces | None:
    # "The 60s, 70s and 80s" are short all three, and of one century.
    decades = [d.decade for d in (first, second, third) if d.decade is not None]
    if len(decades) < 3 or not decades[0] % 10 < decades[1] < decades[2]:
        return None
    if first.short:
        return Pieces((first, second, third))
    century = decades[0] - decades[0] % 10
    return Pieces((first, *(Calendar(decade=century + n) for n in decades[1:])))


# Whatever century the text is of.
@rule("ROOT <- the roaring DECADEWORD", "the roaring twenties")
@rule("ROOT <- the swinging DECADEWORD", "the swinging sixties")
def nicknamed_decade(digit: int) -> Calendar | None:
    return Calendar(decade=190 + digit) if digit in (2, 6) else None


@rule("PARTTIME <- PORTION -? DECADES|MONTHLY|YM", "mid 1990s")
def part_at_the_end(portion: Portion, what: Time | Recurring) -> Part:
    return Part(portion, what if isinstance(what, Time) else Bare(what))


@rule("ROOT <- the? PORTION* -? to|and|or|- -? PARTTIME*", "the early to mid 1990s")
def two_portions(portion: Portion, last: Part) -> Pieces:
    return Pieces((Part(portion, last.time), last))


# Of the two the one at the end tells more: "mid-to-late" is the later half.
@rule("TIME <- the? PORTION - to - PARTTIME", "the mid-to-late 1990s", priority=1)
def joined_portions(first: Portion, last: Part) -> Part | None:
    if first is last.portion:
        return None
    return Part(first if first is Portion.EARLY else last.portion, last.time)


@rule("TIME <- the turn of the millennium", "the turn of the millennium")
def turn_of_the_millennium() -> About:
    return About(Calendar(year=2000))


@rule("THESHORTDECADE <- the? DECADES", "'60s")
def short_decade(decade: Calendar) -> Calendar | None:
    return decade if decade.short else None
