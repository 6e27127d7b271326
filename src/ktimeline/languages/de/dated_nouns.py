"""The German nouns and attributes that a date belongs to, rather than to a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.languages.common.telling import Told
from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.de.clauses import BREAKS, Clause, verb_form
from ktimeline.languages.de.verbs import Form
from ktimeline.languages.de.wordings import LEADS, LIGHT, is_event
from ktimeline.model.event import Status

__all__ = [
    "DETERMINERS", "HANGING", "attribute_behind", "goes_on", "is_led", "of_attribute",
    "owning_noun",
]  # fmt: skip

DETERMINERS = word_set("der die das den dem des ein eine einen einem einer eines")
HANGING = word_set("in an auf mit zwischen gegen über um für bei im am zum zur von vor und der des")
"""What may go on with a noun phrase: "in Singapur", "der USA"."""

_LED_BY = word_set(
    "nach vor bei beim seit während zum zur auf über mit im in am für wegen trotz von vom "
    "gegen an ab"
)
_INFLECTED = re.compile(r"\w{3,}(?:t|en)(?:e[nrsm]?)")


def attribute_behind(
    words: Sequence[str], lower: Sequence[str], mention: Sequence[int]
) -> int | None:
    """Return the inflected participle that follows a date within a noun phrase."""
    before = mention[0] - 1
    while before > 0 and lower[before] in LEADS and lower[before - 1] in LEADS | DETERMINERS:
        before -= 1
    if lower[before] not in DETERMINERS:
        return None
    for at in range(mention[-1] + 1, min(mention[-1] + 7, len(words) - 1)):
        if words[at] in BREAKS:
            return None
        if words[at + 1][0].isupper() and _INFLECTED.fullmatch(lower[at]):
            return at
    return None


def of_attribute(
    words: Sequence[str], lower: Sequence[str], at: int, mention: Sequence[int]
) -> Told:
    """Tell "die am Freitag eröffnete Schau" as "Schau eröffnet"."""
    base = re.sub(r"e[nrsm]?$", "", lower[at])
    noun_end = at + 1
    while noun_end < len(words) and words[noun_end][0].isupper():
        noun_end += 1
    between = tuple(range(mention[-1] + 1, at))
    line = (*range(at + 1, noun_end), *between, base)
    planned = verb_form(base) is Form.PLANNED
    nouns = [one for one in range(at + 1, noun_end) if is_event(words[one])]
    extent = frozenset((*range(at + 1, noun_end), *between, at))
    trigger = nouns[-1] if nouns and (planned or base.startswith(LIGHT)) else at
    return Told(line, trigger, Status.PLANNED if planned else Status.HAPPENED, extent)


def owning_noun(
    words: Sequence[str], lower: Sequence[str], at: int, clause: Clause | None
) -> int | None:
    """Return the noun that a date hangs on: by "vom", or before the verb together with it."""
    before = at - 1
    lead = lower[before] if before >= 0 else ""
    if lead in {"vom", "von"} and before and words[before - 1][0].isupper():
        return _head(words, lower, before - 1)
    while before >= 0 and lower[before] in LEADS:
        before -= 1
    if before < 0 or clause is None or clause.last or before not in clause.tokens:
        return None
    if at > clause.finite or not words[before][0].isupper() or words[before] in BREAKS:
        return None
    head = _head(words, lower, before)
    named = is_event(words[head])
    front = [one for one in clause.tokens if one < clause.finite and one >= at]
    return head if named and len(front) < 4 else None


def _head(words: Sequence[str], lower: Sequence[str], at: int) -> int:
    """Return the event noun that "in Singapur" and the like stand behind."""
    place = at
    while place > 1 and not is_event(words[place]):
        place -= 1
        if words[place] in BREAKS or not (words[place][0].isupper() or lower[place] in HANGING):
            return at
    return place if is_event(words[place]) else at


def is_led(lower: Sequence[str], start: int) -> bool:
    """Tell whether a preposition stands before the noun phrase: "nach dem Treffen"."""
    near = lower[max(0, start - 4) : start]
    return any(word in _LED_BY for word in near)


def goes_on(words: Sequence[str], lower: Sequence[str], at: int) -> bool:
    """Tell whether a token belongs to the noun phrase before it: "in Singapur", "der USA"."""
    if words[at] in BREAKS:
        return False
    if lower[at] in HANGING:
        return at + 1 < len(words) and (words[at + 1][0].isupper() or lower[at + 1] in DETERMINERS)
    return (words[at][0].isupper() and lower[at] == "") or lower[at] in DETERMINERS
