"""The marks of appositions: "its chief, Ana Poe, resigned", "nine fell ill, three of whom died"."""

from __future__ import annotations

import re

from ktimeline.events.phrasing import TITLE_LENGTH
from ktimeline.events.telling import Telling
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["close_appositions"]

_NOMINAL = frozenset("NxXyC")
_PART = re.compile(r"^[\w’' -]{1,30}$")
_KNOWN = re.compile(
    r"\b[Tt]he (?P<noun>[a-z][\w-]+) ?, (?:(?:also|better|simply|widely) )?(?:known|named|called) "
    r"(?:(?:simply|only|widely) )?(?:as )?(?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}) ?,"
)
_SELECTING = frozenset({"whom", "which"})


def close_appositions(title: str, telling: Telling) -> str:
    """Return a line with the comma behind an apposition, and cut before "three of whom died".

    "The horse", of "the horse, known as Comet", becomes "the horse Comet".
    """
    return _closed(_with_name(_cut(title, telling), telling), telling)


def _with_name(title: str, telling: Telling) -> str:
    """Put the name into a line that begins with "The horse", where it is known by one."""
    tagged = telling.tagged
    span = tagged.text[tagged.spans[0].start : tagged.spans[-1].end]
    found = _KNOWN.search(" ".join(span.split()))
    if found is None or not title.startswith(f"The {found.group('noun')} "):
        return title
    name = found.group("name")
    whole = f"The {found.group('noun')} {name}{title[len(found.group('noun')) + 4 :]}"
    return whole if name not in title and len(whole) <= TITLE_LENGTH else title


def _closed(title: str, telling: Telling) -> str:
    """Put a comma behind a name that stands behind a noun and a comma, before its verb."""
    tagged = telling.tagged
    for name in telling.names:
        end, start = name.end, name.start
        if start < 2 or tagged.tags[start - 1] != "," or tagged.tags[start - 2] not in _NOMINAL:
            continue
        if not _is_insertion(tagged, start, end):
            continue
        words = tagged.text[tagged.spans[start].start : tagged.spans[end - 1].end]
        noun = tagged.word(start - 2)
        lead = rf"\b{re.escape(noun)}, (?:{re.escape(words)}|{re.escape(name.text)})"
        found = re.search(rf"{lead}(?=\s+(?P<next>[\w’']+))", title)
        if found is None or len(title) >= TITLE_LENGTH:
            continue
        if _is_verb_behind(tagged, end, found.group("next")):
            title = f"{title[: found.end()]},{title[found.end() :]}"
    return title


def _is_insertion(tagged: Tagged, start: int, end: int) -> bool:
    """Tell whether a comma closes an apposition, behind an age or bracket that may follow it."""
    stop = end
    if tagged.tags[stop : stop + 1] == "(":
        closing = tagged.tags.find("(", stop + 1, stop + 8)
        stop = closing + 1 if closing > 0 else stop
    return tagged.tags[stop : stop + 1] == "," and start < stop


def _is_verb_behind(tagged: Tagged, end: int, word: str) -> bool:
    """Tell whether the main verb behind an apposition begins with a word."""
    for group in verb_groups(tagged.tags):
        if group.start >= end:
            first = tagged.word(group.start)
            led = tagged.word(group.start - 1) if tagged.tags[group.start - 1] == "A" else first
            if word in {first, led}:
                return True
    return False


def _cut(title: str, telling: Telling) -> str:
    """Cut a line before what is told of some of those it speaks of: "nine fell, | three of ..."."""
    tagged = telling.tagged
    for at in range(telling.anchor.trigger + 3, len(tagged.tags)):
        if tagged.word(at).lower() not in _SELECTING or tagged.word(at - 1).lower() != "of":
            continue
        comma = tagged.tags.rfind(",", telling.anchor.trigger, at)
        if comma < 0 or at - comma > 5:
            continue
        part = tagged.text[tagged.spans[comma + 1].start : tagged.spans[at - 2].end]
        place = title.find(f", {part} ")
        if place > 0 and _PART.match(part):
            return title[:place]
    return title
