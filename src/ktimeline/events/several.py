"""Who "they" are where no subject before says it: two people told of together, or an object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ktimeline.events.antecedents import find_antecedent
from ktimeline.events.discourse import AMOUNTS, Kind, subjects_of
from ktimeline.events.genders import gender_in
from ktimeline.events.names import Name
from ktimeline.events.telling import Telling
from ktimeline.events.things import find_thing
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_several"]

_BACK = 3  # sentences
_PERSONS = frozenset({"he", "she"})
# What two do together, so that other nouns of the sentence before are not meant.
_MUTUAL = word_set("marry wed divorce meet separate part split elope emigrate settle date")


def find_several(telling: Telling, at: int) -> str:
    """Return whom or what "they" at a token, a subject, stands for; "" where that is not plain.

    "Ann Berg met Ole Dahl. | They | married", "Jens sold the boats. | They | sank".
    """
    if at and set(telling.tagged.tags[:at]) - set("p@,A"):
        return ""
    if couple := _couple(telling, at):
        return couple
    tree = telling.tree
    node = tree.node_at(telling.tagged.spans[at]) if tree is not None else None
    if tree is None or node is None or tree.role(node) != "nsubj":
        return ""
    name = find_thing(telling, "them", node)
    return "" if AMOUNTS & set(name.lower().split()) else name  # "Three months passed."


def _couple(telling: Telling, at: int) -> str:
    """Return "Ann Berg and Ole Dahl" where the sentence before tells of those two and no others."""
    group = next((one for one in verb_groups(telling.tagged.tags) if one.start > at), None)
    if group is None:
        return ""
    mutual = lemma_of(telling.tagged.word(group.end - 1).lower()) in _MUTUAL
    place = telling.tagged.spans[0].start
    for _ in range(_BACK):
        earlier = telling.discourse.before(place)
        if earlier is None:
            return ""
        tagged, names, span = earlier
        subjects = subjects_of(tagged, names)
        if any(one.text == "they" for one in subjects):
            place = span.start
            continue
        if any(one.kind is Kind.MANY for one in subjects) or (not mutual and _has_plural(tagged)):
            return ""
        people = _people(replace(telling, tagged=tagged, names=names, tree=None), names)
        return " and ".join(people) if len(people) == 2 else ""
    return ""


def _people(telling: Telling, names: Sequence[Name]) -> list[str]:
    """Return the people of a sentence, those told by "he" and "she" among them, each once."""
    found = [
        find_antecedent(telling, one.text, one.start)
        for one in subjects_of(telling.tagged, names)
        if one.text in _PERSONS
    ]
    text = telling.discourse.text
    named = [one.text for one in names if one.person or gender_in(text, one.text)]
    return list(dict.fromkeys(one for one in (*found, *named) if one))


def _has_plural(tagged: Tagged) -> bool:
    """Tell whether a sentence has a noun of several: "the tenants"."""
    words = (tagged.word(at) for at, tag in enumerate(tagged.tags) if tag in "NX")
    return any(word.endswith("s") and not word.endswith(("ss", "us", "is")) for word in words)
