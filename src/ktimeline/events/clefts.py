"""What a thing once was, opening its sentence: "What began in 2011 as a protest became a war"."""

from __future__ import annotations

import re

from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.telling import Telling

__all__ = ["cleft_title"]

_OPENING = re.compile(r"[qN]A*[EVk]p?@,?p(?P<what>[aNCxXG0]{1,5}),?(?=[VEbBhHmwRSk])")
_BEGINNING = frozenset({"began", "started", "begins", "starts"})


def cleft_title(telling: Telling) -> str:
    """Return "A protest began" for "What began in 2011 as a protest became ..."; "" for others."""
    tagged, trigger = telling.tagged, telling.anchor.trigger
    found = _OPENING.match(tagged.tags)
    if found is None or tagged.word(0).lower() != "what" or not 0 < trigger < found.start("what"):
        return ""
    start, end = found.span("what")
    verb = tagged.word(trigger).lower()
    if verb not in _BEGINNING or tagged.word(start - 1).lower() != "as":
        return ""
    line = f"{capital(phrase(tagged, [(start, end)], ()))} {verb}"
    return line if len(line) <= TITLE_LENGTH else ""
