"""Who "their", "his" and "he" are, where that is plain."""

from __future__ import annotations

import re

from ktimeline.events.phrasing import TITLE_LENGTH, capital, shorten
from ktimeline.events.telling import Telling

__all__ = ["name_owners"]

_POSSESSIVE = re.compile(r"(his|her|their)\s+", re.IGNORECASE)
_SUBJECT = re.compile(r"s?he\s+", re.IGNORECASE)


def name_owners(title: str, telling: Telling) -> str:
    """Return the title with its leading pronoun told by name.

    "Their first meeting" becomes "First meeting of A and B", "his inauguration" "A's
    inauguration", "he resigned" "A resigned", if just so many people are spoken of. A possessive
    that nobody can be named for is dropped, a subject is kept.
    """
    people = list(dict.fromkeys(name.text for name in telling.spoken_of if name.person))
    if found := _SUBJECT.match(title):
        whole = f"{people[0]} {title[found.end() :]}" if len(people) == 1 else title
        return _fitting(whole, title, telling.trigger)
    found = _POSSESSIVE.match(title)
    if found is None:
        return title
    rest = title[found.end() :]
    whole = rest
    if found.group(1).lower() != "their":
        whole = f"{people[0]}’s {rest}" if len(people) == 1 else rest
    elif len(people) == 2:
        head = re.search(rf"\b{re.escape(telling.trigger)}\b", rest)
        if head is not None and not rest.startswith(" of ", head.end()):
            owned = rest[: head.end()]
            whole = f"{owned} of {' and '.join(people)}{rest[head.end() :]}"
    return _fitting(capital(whole), capital(rest), telling.trigger)


def _fitting(whole: str, bare: str, trigger: str) -> str:
    """Return the whole title, shortened to length; the bare one if the trigger would be lost."""
    if len(whole) <= TITLE_LENGTH:
        return whole
    short = shorten(whole.rstrip("…"), TITLE_LENGTH)
    return short if trigger.lower() in short.lower() else bare
