"""Vague words of time in another sense: the electric current, "now, now", "it soon spread"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import pattern
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()


_FLOWING = pattern(
    "electric electrical ocean tidal alternating direct strong air water swift undersea river",
    r"\b(?:{})\s+$",
)
_A_NOUN = deferred(
    r"\s*[.,;:)]|\s+(?:is|was|were|has|had|can|could|will|of|in|that|which|and|through|from|swept|"
    r"carried|ran|runs|flows?|flowed|passes|passed|dragged|pulled)\b"
)


@veto("The electric current killed him.", "The current was too strong.", rules="any_vague",
      words=frozenset(["current"]))  # fmt: skip
def current_of_water_or_wire(site: Site) -> bool:
    before = site.before(16)
    return bool(
        _FLOWING.search(before)
        or (re.search(r"\b(?:the|a|an|its)\s+$", before) and _A_NOUN.match(site.after(12)))
    )


@veto("Now, now, do not cry.", "Now for the weather.", "And now to sport.", rules="any_vague",
      words=frozenset(["now"]))  # fmt: skip
def now_now(site: Site) -> bool:
    if site.after(5) == ", now" or site.before(5) == "now, ":
        return True
    return site.after(5).startswith((" for ", " to ")) and bool(_OPENING.search(site.before(6)))


_OPENING = deferred(r"(?:^|[.!?]['\"”’]?\s+)(?:and |but )?$")
_SOON_OF_THE_PAST = deferred(r"\b(?:was|were|had|did|as|so|too|very|how|has|have)\s+$")
_PAST_VERB = pattern(
    "as after\\w* thereafter enough \\w+ed became was were had found began took came went fell "
    "made lost won gave got grew led left spread rose broke knew saw felt ran stood told thought "
    "kept met sent heard brought bought caught taught fought held built drew flew threw spoke "
    "wrote struck sank swept slept",
    r"\s+(?:{})\b",
)


@veto(
    "He soon became king.",
    "Soon after, it rained.",
    "It was soon divided.",
    "The fire soon spread.",
    rules="any_vague",
    words=frozenset(["soon"]),
)
def soon_in_the_past(site: Site) -> bool:
    return bool(_SOON_OF_THE_PAST.search(site.before(8)) or _PAST_VERB.match(site.after()))


@veto("As recently as then it stood.", rules="any_vague")
def as_recently_as(site: Site) -> bool:
    return site.before(3) == "as " and site.after(3) == " as"


_MOVED = pattern(
    "c[oa]me comes coming go goes going gone went g[eo]t gets getting call\\w* look\\w* bring "
    "brings brought gave give\\w* take\\w* took put move\\w* turn\\w* sends? sent step\\w* fell "
    "fought drove flew ran run runs walk\\w* head\\w* pull\\w* held h[oe]ld h[ie]t sat sit swung "
    "report\\w* switch\\w* hand\\w*",
    r"\b(?:{})(?:\s(?:it|him|her|them|me|us))?,?\s$",
)


@veto("She came back then and rang.", "He sent it back then.", rules="back_then")
def back_and_then(site: Site) -> bool:
    return _MOVED.search(site.before(24)) is not None


_OF_A_CLOCK = deferred(r"[\s-](?:limit|zone|frame|slot|scale|table|trial|lag|machine|bomb|signal)")


@veto("By that time limit he was out.", "From that time zone come many.", rules="around_that_time")
def time_of_a_noun(site: Site) -> bool:
    return _OF_A_CLOCK.match(site.after(12)) is not None
