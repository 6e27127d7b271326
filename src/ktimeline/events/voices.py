"""Who speaks in the first person: "I sold the mill" is told as "Jens Holm: “I sold the mill”"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.events.antecedents import find_antecedent
from ktimeline.events.nameparts import ORG_HEADS
from ktimeline.events.names import Name
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.quotations import quotation_at
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Range
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING

__all__ = ["voiced"]

_FIRST = re.compile(r"[“\"]?(?:I|We|My|Our|It|They|Their)\b")
_SAYING = re.compile(r" (?:said|says|told|added) ")
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr)\b")
_QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_MARKS = ' "“”,'
_BEHIND = re.compile(
    r",?(?:(?P<who>a?[CNxX]{1,6}|r)(?P<says>[RVS])|(?P<said>[RVS])(?P<whom>a?[CNxX]{1,7}))"
)
_BEFORE = re.compile(r"(?P<who>a?[NCxX]{1,6}|r)[RSV](?:[aCNxX]{1,3}|r)?[,;]?$")


def voiced(title: str, telling: Telling) -> str:
    """Return a line of a quotation in the first person with who says it before it.

    A line that nobody is known to say, or that has no room for the name, stays as it is.
    """
    if ": " in title or "“" in title[1:]:
        return title
    first = _FIRST.match(title) is not None
    if not first and not _SAYING.search(title):
        return title
    tagged = telling.tagged
    part = quotation_at(tagged, telling.anchor.trigger)
    who = _speaker(telling, part) if part is not None else ""
    said = _without_saying(title, tagged, part[1] + 1) if part is not None else title
    if not who or (not first and said == title):
        return title
    line = f"{capital(who)}: “{said.strip(_MARKS)}”"
    return line if len(line) <= TITLE_LENGTH else title


def _without_saying(title: str, tagged: Tagged, behind: int) -> str:
    """Return what was said without "Ms Vane told reporters" behind it, from a token on."""
    if behind >= len(tagged.spans):
        return title
    if quoted := _QUOTED.match(title):
        return quoted.group(1).rstrip(_MARKS)
    opening = " ".join(tagged.text[tagged.spans[behind].start :].split()[:2])
    at = title.find(opening)
    return title[:at].rstrip(_MARKS) if at > 0 else title


def _speaker(telling: Telling, part: Range) -> str:
    """Return who is told to speak the tokens of a quotation: behind it, before it, or just before.

    '"...," said Ida Wall. "We are ready."' goes on with her words.
    """
    tagged = telling.tagged
    if who := _beside(tagged, telling.names, telling, part):
        return who
    earlier = telling.discourse.before(tagged.spans[0].start)
    if part[0] > 1 or earlier is None:
        return ""
    told, names, _ = earlier
    marks = [at for at, tag in enumerate(told.tags) if tag == '"']
    return _beside(told, names, None, (marks[0], marks[-1])) if len(marks) > 1 else ""


def _beside(tagged: Tagged, names: Sequence[Name], telling: Telling | None, part: Range) -> str:
    start, end = part
    behind = _BEHIND.match(tagged.tags, end + 1)
    if behind is not None:
        verb = behind.start("says") if behind["who"] else behind.start("said")
        if lemma_of(tagged.word(verb).lower()) in REPORTING:
            return _named(tagged, names, telling, behind.span("who" if behind["who"] else "whom"))
    before = _BEFORE.search(tagged.tags, 0, start)
    if before is None:
        return ""
    verb = before.end("who")
    if lemma_of(tagged.word(verb).lower()) not in REPORTING:
        return ""
    return _named(tagged, names, telling, before.span("who"))


def _named(tagged: Tagged, names: Sequence[Name], telling: Telling | None, who: Range) -> str:
    """Return a speaker by name, "the manager Ana Poe" and "she" as "Ana Poe"."""
    start, end = who
    person = next((one for one in names if one.person and start <= one.start < end), None)
    if person is not None:
        told = phrase(tagged, [who], ())
        return told if _TITLED.match(told) and " " not in person.text else person.text
    if tagged.tags[start:end] == "r":
        word = tagged.word(start).lower()
        if word not in {"he", "she"} or telling is None:
            return ""
        name = find_antecedent(telling, word, start)
        body = any(one in ORG_HEADS for one in name.split())
        return f"{word} said" if body or not name else name
    return phrase(tagged, [who], ())
