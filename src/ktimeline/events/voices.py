"""Who speaks in the first person: "I sold the mill" is told as "Jens Holm: “I sold the mill”"."""

from __future__ import annotations

import re
from dataclasses import replace

from ktimeline.events.antecedents import find_antecedent
from ktimeline.events.nameparts import ORG_HEADS
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.quotations import is_within, quotation_at, quoted_in
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
_BACK = 4  # sentences
_DENYING = frozenset({"no", "not", "never", "doubt", "deny", "hardly", "nothing", "nobody"})
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
    if part is None and is_within(telling.discourse.text, tagged.spans[0].start):
        part = (0, len(tagged.tags))
    who = _speaker(telling, part) if part is not None else ""
    said = _without_saying(title, tagged, part[1] + 1) if part is not None else title
    if not who or (not first and said == title) or _is_doubted(title, tagged, part):
        return title
    line = f"{capital(who)}: “{said.strip(_MARKS)}”"
    return line if len(line) <= TITLE_LENGTH else title


def _is_doubted(title: str, tagged: Tagged, part: Range | None) -> bool:
    """Tell whether a speaker denies or supposes the line: "no sign that | we should go"."""
    opening = " ".join(title.lower().strip(_MARKS).split()[:2])
    words = [tagged.word(one).lower() for one in range(*(part or (0, 0)))]
    place = next((at for at in range(len(words)) if " ".join(words[at : at + 2]) == opening), 0)
    led = {"that", "if", "whether", "unless", "why"} & set(words[max(0, place - 1) : place])
    supposed = led - {"that"}
    denied = any(one in _DENYING or one.endswith(("n't", "n’t")) for one in words[:place])
    return bool(led) and (bool(supposed) or denied)


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
    if who := _beside(telling, part):
        return who
    if part[0] > 1:
        return ""
    place = tagged.spans[0].start
    for _ in range(_BACK):
        earlier = telling.discourse.before(place)
        if earlier is None:
            return ""
        told, names, span = earlier
        quoted = quoted_in(told)
        if quoted is not None:
            return _beside(replace(telling, tagged=told, names=names, tree=None), quoted)
        if not is_within(telling.discourse.text, span.start):
            return ""
        place = span.start
    return ""


def _beside(telling: Telling, part: Range) -> str:
    """Return who is told to speak a stretch of a sentence, right behind or right before it."""
    tagged = telling.tagged
    start, end = part
    behind = _BEHIND.match(tagged.tags, end + 1)
    if behind is not None:
        verb = behind.start("says") if behind["who"] else behind.start("said")
        if lemma_of(tagged.word(verb).lower()) in REPORTING:
            return _named(telling, behind.span("who" if behind["who"] else "whom"))
    before = _BEFORE.search(tagged.tags, 0, max(0, start - 1))
    if before is None:
        return ""
    verb = before.end("who")
    if lemma_of(tagged.word(verb).lower()) not in REPORTING:
        return ""
    return _named(telling, before.span("who"))


def _named(telling: Telling, who: Range) -> str:
    """Return a speaker by name, "the manager Ana Poe" and "she" as "Ana Poe"."""
    tagged, (start, end) = telling.tagged, who
    person = next((one for one in telling.names if one.person and start <= one.start < end), None)
    if person is not None:
        told = phrase(tagged, [who], ())
        return told if _TITLED.match(told) and " " not in person.text else person.text
    if tagged.tags[start:end] == "r":
        word = tagged.word(start).lower()
        if word not in {"he", "she"}:
            return ""
        name = find_antecedent(telling, word, start)
        body = any(one in ORG_HEADS for one in name.split())
        return f"{word} said" if body or not name else name
    return phrase(tagged, [who], ())
