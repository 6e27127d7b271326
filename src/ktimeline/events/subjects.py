"""Lines that begin in the middle of their subject, or with a participle, given the whole of it."""

from __future__ import annotations

import re

from ktimeline.events.discourse import Kind, read_subject
from ktimeline.events.fitting import shorten
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["joined_before", "whole_subject"]

_NOMINAL = frozenset("NCxXy")
_OPENING = re.compile(r"p[^,;]*@[^,;]*,|[A@],?|[^;]*;(?=a?[CN]*[NxX])")
# "During his term | the bank | failed": two phrases, of which the second is the subject.
_FRONTED = re.compile(r"pa{1,2}[ANCxX0]*[NCxX](?P<subject>a[ANCxXs0]*[NCxX]A?[VEBHhbwmOSR])")
_COMPARING = frozenset({"as", "than", "like", "unlike"})
_APPOSED = re.compile(r",[aNCxX]+,")


def whole_subject(title: str, telling: Telling) -> str:
    """Return a line with the start of its subject: "A plan to merge it with | chemistry was cut".

    "Born in Ribe", of one who is named behind it, becomes "Ana Poe was born in Ribe".
    """
    tagged = telling.tagged
    if telling.alone and telling.anchor.clause is not None:
        return title
    if born := _opened_by_participle(title, telling):
        return born
    at = _place_of(title, tagged)
    if at == 1 and (front := _FRONTED.match(tagged.tags)) is not None:
        return _past_front(title, telling, front.start("subject"))
    start = _start(tagged, at, telling.anchor.trigger) if at > 0 else at
    if start == at:
        return title
    lead = phrase(tagged, [(start, at)], telling.left_out)
    preposition = tagged.word(at - 1)
    if not lead.endswith(preposition):
        lead = f"{lead} {preposition}"
    kept = tagged.word(at)[:1].isupper()
    whole = f"{capital(lead)} {title if kept else title[:1].lower() + title[1:]}"
    short = shorten(whole.rstrip("…"), TITLE_LENGTH) if "…" in title else whole
    told = len(short) <= TITLE_LENGTH and telling.trigger.lower() in short.lower()
    return short if told else title


def _past_front(title: str, telling: Telling, subject: int) -> str:
    """Return a line without the end of a phrase that opens its sentence: "his term | the bank"."""
    tagged = telling.tagged
    front = " ".join(tagged.word(one) for one in range(1, subject))
    rest = title[len(front) :].lstrip()
    cut = title.lower().startswith(f"{front.lower()} ") and telling.trigger.lower() in rest.lower()
    return capital(rest) if cut else title


def joined_before(tagged: Tagged, at: int) -> int:
    """Return where the subject begins that "and his deputy" at a token ends; `at` for no such.

    Of "Norte's chief, Ana Poe, and | her deputy resigned" that is the first word.
    """
    if at < 2 or tagged.tags[at - 1] != "c" or tagged.word(at - 1).lower() != "and":
        return at
    before = tagged.tags[: at - 1].rstrip(",")
    plain = before and before[-1] in _NOMINAL and not set(before) - set("aNCxXys,0")
    return 0 if plain and not _verbs(tagged, at) else at


def _opened_by_participle(title: str, telling: Telling) -> str:
    """Return "Ana Poe was born in Ribe" where a line is but "Born in Ribe", "" for any other."""
    tagged = telling.tagged
    if telling.anchor.trigger or tagged.tags[:1] not in {"P", "E"}:
        return ""
    comma = tagged.tags.find(",")
    if comma < 0 or comma <= telling.mentions[-1] or not title.startswith(tagged.word(0)):
        return ""
    if any(one.start < comma for one in verb_groups(tagged.tags) if one.start):
        return ""
    group = next((one for one in verb_groups(tagged.tags) if one.start > comma), None)
    end = group.start if group is not None else comma
    while end > comma + 1 and tagged.tags[end - 1] in "A@":
        end -= 1
    if set(tagged.tags[comma + 1 : end]) - set("aNCxXy0s") or end <= comma + 1:
        return ""
    subject = read_subject(tagged, telling.names, comma + 1, end)
    who = phrase(tagged, [(comma + 1, end)], telling.left_out)
    what = phrase(tagged, [(0, comma)], telling.left_out)
    helper = "were" if subject.kind is Kind.MANY else "was"
    whole = f"{who} {helper} {what[:1].lower()}{what[1:]}"
    return whole if len(whole) <= TITLE_LENGTH else ""


def _start(tagged: Tagged, at: int, trigger: int) -> int:
    """Return where the subject begins of which a token stands behind a preposition."""
    if tagged.tags[at - 1] != "p" or at < 2 or tagged.tags[at - 2] not in _NOMINAL | set("rPE"):
        return at
    verb = next((one for one in verb_groups(tagged.tags) if one.start > at), None)
    if verb is None or tagged.tags[verb.start - 1] == "c" or _verbs(tagged, at):
        return at  # "he met with Ana Poe and | left"
    if not verb.start <= trigger < verb.end or tagged.word(at - 1).lower() in _COMPARING:
        return at
    rest = _APPOSED.sub("", tagged.tags[at : verb.start])
    if set(rest) & set(",qu"):
        return at  # "a man in the north | who left"
    opening = _OPENING.match(tagged.tags, 0, at)
    start = opening.end() if opening is not None else 0
    if tagged.tags[start : start + 1] not in {"a", "N", "C", "0", "X"} or start >= at:
        return at
    between = tagged.tags[start:at]
    return at if set(between) & set(",.qu@") else start


def _verbs(tagged: Tagged, until: int) -> list[Group]:
    """Return the verbs before a token that no subject holds, unlike "to merge", "moored at"."""
    found = []
    for group in verb_groups(tagged.tags):
        bare = group.end - group.start == 1 and tagged.tags[group.start] in "EP"
        held = bare and tagged.tags[group.end : group.end + 1] == "p"
        if group.start < until and group.kind != "infinitive" and not held:
            found.append(group)
    return found


def _place_of(title: str, tagged: Tagged) -> int:
    """Return the token that a line begins with, -1 where its first two words stand nowhere."""
    words = title.lower().split()[:2]
    for index in range(len(tagged.tags) - 1):
        if [tagged.word(index).lower(), tagged.word(index + 1).lower()] == words:
            return index
    return -1
