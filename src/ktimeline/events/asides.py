"""What is put between commas: "for instance" says nothing on a line, "in Bow" needs both commas."""

from __future__ import annotations

import re

from ktimeline.events.phrasing import TITLE_LENGTH
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged, classify

__all__ = ["without_asides"]

_CONNECTING = re.compile(
    r", (?:for instance|for example|however|meanwhile|moreover|furthermore|therefore|though|"
    r"nevertheless|nonetheless|in turn|in fact|of course|by contrast|in contrast|in addition|"
    r"on the other hand|by the way|incidentally), (?=\w)"
)
_VERBAL = frozenset("wmbBhHoOVEPRvxSXki")
_PHRASE = re.compile(r",(?P<inner>p[aNCxX0]{1,5}),")


def without_asides(title: str, tagged: Tagged) -> str:
    """Return a line without "however" between its commas, other insertions closed by a comma."""
    return _closed(_CONNECTING.sub(_rest, title, count=1), tagged)


def _rest(found: re.Match[str]) -> str:
    """Return what is left of the commas: the one before a subject ("In May, for instance, he")."""
    following = found.string[found.end() :].partition(" ")[0]
    return " " if classify(following) in _VERBAL else ", "


def _closed(title: str, tagged: Tagged) -> str:
    """Put the comma behind "One of them, in Bow" before its verb, where the sentence has it."""
    first = next((one.start for one in verb_groups(tagged.tags)), 0)
    for found in _PHRASE.finditer(tagged.tags, 0, first + 1):
        start, end = found.span("inner")
        inner = tagged.text[tagged.spans[start].start : tagged.spans[end - 1].end]
        place = title.find(f", {inner} ")
        if place > 0 and len(title) < TITLE_LENGTH:
            behind = place + len(inner) + 2
            return f"{title[:behind]},{title[behind:]}"
    return title
