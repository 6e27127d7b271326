"""Whom and what "him", "them", "it" and "there" mean behind a verb, where that is plain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ktimeline.events.antecedents import find_antecedent, find_earlier, first_names, people_in
from ktimeline.events.discourse import Kind, Subject, subjects_of
from ktimeline.events.earlier import own_sentence
from ktimeline.events.genders import gender_in
from ktimeline.events.places import find_places
from ktimeline.events.telling import Telling
from ktimeline.events.things import find_thing
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged

__all__ = ["find_objects"]

_PRONOUN = re.compile(r"\b(?:him|her|them|it)\b")
_THERE = re.compile(r"(?<=\w )there$|(?<=^The )(\w+) there(?= \w)")
_OPENED = re.compile(r"[A-Z][a-z]+(?:ing|ed|en|n) [^,]*, (he|she|they|it)\b")
_REACHING = frozenset({"in", "at", "to", "into", "near", "reached", "visited", "entered"})
_HE = {"him": "he", "her": "she"}
_PERSONS = frozenset({"he", "she"})
_OBJECT_TAG = "PRP"
# Of "made it easier to borrow", the "it" is nothing.
_JUDGING = frozenset({"make", "find", "consider", "think", "deem", "take", "feel", "keep", "see"})
_BEHIND = frozenset(["p", ".", ",", "@", "c", "u", ""])


def find_objects(title: str, telling: Telling) -> Iterator[tuple[int, int, str]]:
    """Yield the place of an object pronoun in a title with what it stands for."""
    if found := _THERE.search(title):
        if place := _place_before(telling, title):
            noun = f"{found.group(1)} " if found.group(1) else ""  # "the hall | there | burned"
            yield found.start(), found.end(), f"{noun}in {place}"
        return
    if (found := _OPENED.match(title)) and _opens_clause(title, telling.tagged):
        yield from _subject(found, telling)
        return
    found = _PRONOUN.search(title)
    if found is None or found.start() == 0:
        return
    word = found.group()
    node = _object_node(telling, word)
    if node is None or telling.tree is None:
        return
    at = telling.tagged.index_at(telling.tree.nodes[node].span.start)
    who = _HE.get(word)
    name = _person(telling, who, at) if who else _thing(telling, word, at, node)
    if name and name.lower() not in title.lower():
        yield found.start(), found.end(), name


def _opens_clause(title: str, tagged: Tagged) -> bool:
    """Tell whether the word that a line begins with opens its sentence, a date before it aside."""
    first = title.split(maxsplit=1)[0].lower()
    place = next((at for at in range(len(tagged.tags)) if tagged.word(at).lower() == first), -1)
    return place >= 0 and set(tagged.tags[:place]) <= set("p@,A")


def _subject(found: re.Match[str], telling: Telling) -> Iterator[tuple[int, int, str]]:
    """Yield who "he" is behind a phrase that opens a line: "Having lost his way, | he"."""
    word = found.group(1)
    tagged = telling.tagged
    places = [at for at in range(len(tagged.tags)) if tagged.word(at).lower() == word]
    name = find_antecedent(telling, word, places[0]) if len(places) == 1 else ""
    if name and name not in found.string:
        name = f"the {name[4:]}" if name.startswith("The ") else name
        yield found.start(1), found.end(1), name


def _object_node(telling: Telling, word: str) -> int | None:
    """Return the one such pronoun of a sentence, or of the verb told, that is no subject."""
    tree = telling.tree
    if tree is None:
        return None
    nodes = [i for i, node in enumerate(tree.nodes) if tree.word(i).lower() == word]
    if len(nodes) > 1:
        verb = tree.node_at(telling.tagged.spans[telling.anchor.trigger])
        nodes = [one for one in nodes if tree.nodes[one].head == verb]
    if len(nodes) != 1 or tree.nodes[nodes[0]].tag != _OBJECT_TAG:
        return None
    return nodes[0] if tree.role(nodes[0]) not in {"nsubj", "expl"} else None


# ---- People -----------------------------------------------------------------------------------


def _person(telling: Telling, word: str, at: int) -> str:
    """Return whom "him" (told as "he") means; nobody does something to himself by that word.

    The one such person named before it in its sentence who is not the subject of its clause, or
    whom the sentences before speak of.
    """
    text = telling.discourse.text
    own = subjects_of(telling.tagged, telling.names, at)
    doer = _doer(telling, own, word, at)
    if doer is None:
        return ""
    named = {one.text for one in telling.names if one.person and one.end <= at} - {doer}
    genders = {name: gender_in(text, name) for name in named}
    sure = [name for name in named if genders[name] == word]
    near = sure or [name for name in named if not genders[name]]
    others = [one for one in own[:-1] if _may_be(one, word) and one.text not in {doer, *named}]
    if near or others:
        return near[0] if len(near) == 1 and not others else ""
    people = people_in(telling.names)
    if any(one.kind is Kind.PERSON and one.text not in people for one in own):
        return ""  # "the boy found him"
    if any(first not in doer for first in first_names(telling.tagged, word, at)):
        return ""
    name = find_earlier(telling, word, at)
    return "" if name == doer or name[:1].islower() else name


def _doer(telling: Telling, own: Sequence[Subject], word: str, at: int) -> str | None:
    """Return who does what is done to "him": a name or words; None where he may be either."""
    if not own:
        return ""
    last = own[-1]
    if "q" in telling.tagged.tags[last.end : at]:
        return None  # "he met a man who hit him"
    if last.kind is Kind.PRONOUN and last.text in _PERSONS:
        who = find_antecedent(telling, last.text, last.start)
        return who if who or last.text != word else None
    return last.text


def _may_be(subject: Subject, word: str) -> bool:
    named = subject.kind in {Kind.PERSON, Kind.NAME} and subject.gender in {"", word}
    return named or subject.gender == word


# ---- Things -----------------------------------------------------------------------------------


def _thing(telling: Telling, word: str, at: int, node: int) -> str:
    """Return what "it" or "them" means: something the sentence before tells of, and nothing since.

    "The bridge was narrow. A flood swept | it | away", "the museum has 26 bronzes. A king asked
    for | them".
    """
    tagged = telling.tagged
    judges = lemma_of(tagged.word(at - 1).lower()) in _JUDGING
    if judges and tagged.tags[at + 1 : at + 2] not in _BEHIND:
        return ""
    return find_thing(telling, word, node)


# ---- Places -----------------------------------------------------------------------------------


def _place_before(telling: Telling, until: str) -> str:
    """Return the one place that "there" means: of its sentence, else of the sentence before.

    "Berg, who had fled to Paris, died | there". Nothing where a line has that place already.
    """
    index, whole = telling.index, own_sentence(telling)
    if whole is None:
        return ""
    tagged = whole.tagged
    seen = find_places(tagged, index, 0, len(tagged.tags))
    if own := [one for one in seen if not whole.is_named(tagged.spans[one.start])]:
        name = own[0].place.name
        reached = own[0].start and tagged.word(own[0].start - 1).lower() in _REACHING
        there = [at for at in range(own[0].end, len(tagged.tags)) if tagged.word(at) == "there"]
        return name if len(own) == 1 and reached and there and name not in until else ""
    earlier = telling.discourse.before(tagged.spans[0].start)
    if earlier is None:
        return ""
    seen = find_places(earlier[0], index, 0, len(earlier[0].tags))
    places = {one.place.name: one.located for one in seen}
    name = next(iter(places), "")
    return name if len(places) == 1 and places[name] else ""
