"""The line of one of several told together: "The second bridge was built"."""

from __future__ import annotations

from ktimeline.events.instances import Instance, find_instance, is_alone, is_count
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Range
from ktimeline.syntax.tagging import Tagged

__all__ = ["instance_title"]

_SINGULAR = {"were": "was", "have": "has", "are": "is"}


def instance_title(telling: Telling) -> str:
    """Return "A third plan was rejected", "The last of ten ships was lost"; "" for other dates."""
    found = find_instance(telling.tagged, telling.mentions[0])
    if found is None:
        return ""
    line = capital(_line(telling.tagged, found))
    fits = len(line) <= TITLE_LENGTH
    return name_owners(line, telling, found.subject[0]) if fits else ""


def _line(tagged: Tagged, found: Instance) -> str:
    many = _words(tagged, found.counted)
    own = _words(tagged, found.own) if found.own[0] < found.own[1] else "one"
    subject, group = found.subject, found.group
    if found.counted != subject:
        if tagged.tags[found.counted[0] - 1] in "pT":
            return f"{own} of {many}"
        deed = _words(tagged, (group.start, found.counted[0]))
        return f"{phrase(tagged, [subject], ())} {deed} {own} of {many}"
    verb = _verb(tagged, found)
    if is_count(tagged, subject[0]):
        first, _, rest = verb.partition(" ")
        return f"{own} of {many} {_SINGULAR.get(first, first)} {rest}".rstrip()
    led = 1 if is_alone(tagged, subject[0]) else 2
    return f"{own} {_words(tagged, (subject[0] + led, subject[1]))} {verb}"


def _verb(tagged: Tagged, found: Instance) -> str:
    """Return the shared verb and what follows it, up to the first date or comma."""
    date = tagged.tags.find("@", found.group.end)
    comma = tagged.tags.find(",", found.group.end)
    ends = [one for one in (date, comma, found.own[0]) if one >= found.group.end]
    dates = [date] if date >= 0 else []
    return _small(phrase(tagged, [(found.group.start, min(ends) + (min(ends) == date))], dates))


def _words(tagged: Tagged, tokens: Range) -> str:
    words = phrase(tagged, [tokens], ())
    return words if tagged.tags[tokens[0]] == "C" and tokens[0] else _small(words)


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
