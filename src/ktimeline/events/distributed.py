"""Participles told of each of several: "two ships, both delivered", "appeals, all filed"."""

from __future__ import annotations

import re

from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.sharing import partners
from ktimeline.events.telling import Telling
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.verbs import INTRANSITIVE

__all__ = ["distributed_title"]

_EACH = frozenset({"both", "all"})
_COUNTED = re.compile(r"a?0[NxX]+$")
_SEVERAL = re.compile(r"(?:a?0?[NxX]+)(?:p(?:a?[NCxX]+)(?:ca?[NCxX]+)?)?$")
_DEED = re.compile(r"[EPRfi]N?(?:p[aNCxX0s]+)*(?:p?@)")


def distributed_title(telling: Telling) -> str:
    """Return "Two ships were both delivered" for a participle behind "both" or "all", else ""."""
    tagged, trigger = telling.tagged, telling.anchor.trigger
    comma = trigger - 2
    if comma < 1 or tagged.tags[comma] != "," or tagged.word(trigger - 1).lower() not in _EACH:
        return ""
    deed = _DEED.match(tagged.tags, trigger)
    at = telling.mentions[0]
    if deed is None or deed.end() != at + 1 or lemma_of(tagged.word(trigger)) in INTRANSITIVE:
        return ""
    about = _COUNTED.search(tagged.tags, 0, comma) or _SEVERAL.search(tagged.tags, 0, comma)
    stop = partners(tagged.tags, at).stop
    if about is None or tagged.tags[stop : stop + 1] not in {"", ".", ";", ","}:
        return ""
    who = phrase(tagged, [about.span()], ())
    what = phrase(tagged, [(trigger, at + 1)], telling.left_out)
    helper = "will" if telling.ahead else "were"
    be = " be" if telling.ahead else ""
    each = tagged.word(trigger - 1).lower()
    line = f"{capital(who)} {helper} {each}{be} {what[:1].lower()}{what[1:]}"
    return name_owners(line, telling, about.start()) if len(line) <= TITLE_LENGTH else ""
