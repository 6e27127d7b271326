"""Questions that a sentence only speaks of: "explained how it broke", "a row over who owned it"."""

from __future__ import annotations

import re

from ktimeline.events.closed import Closed
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["asked_title", "find_asked", "without_question_word"]

_OPENED = re.compile(r"^(?:How|Why) (?=\S)")
_SUBJECT = re.compile(r"a[NCxXA0]{0,3}[NCxX](?:p[aNCxX]{1,4}|T[vxkEN](?:a?[NCxX]{1,3})?)?|C{1,4}|r")
_BETWEEN = re.compile(r"(?:[aNCxX0sA]|[pT](?=[aNCxX0]))*p?@")
_MEASURES = word_set("many much long far old often few little soon late early")
_MODAL = re.compile(r"\b(?:could|can|might|may|would|should|must|will)\b")
_FINITE = frozenset({"simple", "past", "present", "said"})


def find_asked(tagged: Tagged, at: int) -> Closed | None:
    """Return the question behind a noun that a date closes: "the debate over how it was drafted".

    None for "whether", which leaves it open, and where the question has no end before the date.
    """
    tags = tagged.tags
    groups = [one for one in verb_groups(tags) if one.kind in _FINITE]
    for opens in range(2, at):
        word = tagged.word(opens).lower()
        if tags[opens - 1] != "p" or tags[opens - 2] not in "Nxv":
            continue
        if word in {"how", "why"}:
            subject = _SUBJECT.match(tags, opens + 1)
            span = subject.span() if subject is not None else None
        else:
            span = (opens, opens + 1) if word in {"who", "what"} else None
        group = next((one for one in groups if span and one.start == span[1]), None)
        if span and group and group.end <= at and _BETWEEN.fullmatch(tags, group.end, at + 1):
            return Closed(span, group, at + 1)
    return None


def asked_title(telling: Telling) -> str:
    """Return "A law was drafted", "Who owned the mine" for a question; "" for other dates."""
    tagged = telling.tagged
    found = find_asked(tagged, telling.mentions[0])
    if found is None or not found.group.start <= telling.anchor.trigger < found.group.end:
        return ""
    pieces = [found.subject, (found.group.start, found.end)]
    line = phrase(tagged, pieces, telling.left_out)
    if tagged.tags[found.subject[0]] == "q":  # a line's leading "who" is taken for a relative
        rest = phrase(tagged, pieces[1:], telling.left_out)
        line = f"{capital(tagged.word(found.subject[0]))} {rest[:1].lower()}{rest[1:]}"
    return name_owners(line, telling, found.subject[0]) if len(line) <= TITLE_LENGTH else ""


def without_question_word(title: str, telling: Telling) -> str:
    """Return "The vase was broken" for "How the vase was broken", which explains what happened.

    Not for "How many came", nor for a sentence that asks itself.
    """
    opened = _OPENED.match(title)
    tagged = telling.tagged
    if opened is None or title.endswith("?") or _MODAL.search(title):
        return title
    word = opened.group().strip().lower()
    for at in range(1, len(tagged.tags) - 1):
        if tagged.word(at + 1).lower() in _MEASURES:
            continue
        if tagged.word(at).lower() == word and tagged.tags[at + 1] in "aCr":
            follows = title[opened.end() :].lower().startswith(tagged.word(at + 1).lower())
            return capital(title[opened.end() :]) if follows else title
    return title
