"""Whom and what "him", "them", "it" and "there" mean behind a verb, where that is plain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ktimeline.events.affected import affected_before, is_passive
from ktimeline.events.antecedents import find_antecedent, find_earlier, first_names, people_in
from ktimeline.events.discourse import Kind, Subject, read_subject, subjects_of
from ktimeline.events.genders import gender_in
from ktimeline.events.names import Name
from ktimeline.events.places import find_places
from ktimeline.events.roles import is_body
from ktimeline.events.telling import Telling
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged

__all__ = ["find_objects"]

_PRONOUN = re.compile(r"\b(?:him|her|them|it)\b")
_THERE = re.compile(r"(?<=\w )there$")
_OPENED = re.compile(r"[A-Z][a-z]+(?:ing|ed|en|n) [^,]*, (he|she)\b")
_HE = {"him": "he", "her": "she"}
_PERSONS = frozenset({"he", "she"})
_OBJECT_TAG = "PRP"
_CHUNK = re.compile(r"a?0?(?:[NCxXyG]|[EP](?=[NCxX]))*[NCxX]")
# Of "made it easier to borrow", the "it" is nothing.
_JUDGING = frozenset({"make", "find", "consider", "think", "deem", "take", "feel", "keep", "see"})
_LONGEST = 36  # a longer thing does not stand for "it"


def find_objects(title: str, telling: Telling) -> Iterator[tuple[int, int, str]]:
    """Yield the place of an object pronoun in a title with what it stands for."""
    if found := _THERE.search(title):
        if place := _place_before(telling):
            yield found.start(), found.end(), f"in {place}"
        return
    if (found := _OPENED.match(title)) and title.startswith(telling.tagged.word(0)):
        yield from _subject(found, telling)
        return
    found = _PRONOUN.search(title)
    if found is None or found.start() == 0:
        return
    word = found.group()
    at = _object_at(telling, word)
    if at is None:
        return
    who = _HE.get(word)
    name = _person(telling, who, at) if who else _thing(telling, word, at)
    if name and name.lower() not in title.lower():
        yield found.start(), found.end(), name


def _subject(found: re.Match[str], telling: Telling) -> Iterator[tuple[int, int, str]]:
    """Yield who "he" is behind a phrase that opens a line: "Having lost his way, | he"."""
    word = found.group(1)
    tagged = telling.tagged
    places = [at for at in range(len(tagged.tags)) if tagged.word(at).lower() == word]
    name = find_antecedent(telling, word, places[0]) if len(places) == 1 else ""
    if name and name not in found.string:
        yield found.start(1), found.end(1), name


def _object_at(telling: Telling, word: str) -> int | None:
    """Return the token of the one such pronoun of a sentence, if it is no possessive or subject."""
    tree = telling.tree
    if tree is None:
        return None
    nodes = [i for i, node in enumerate(tree.nodes) if tree.word(i).lower() == word]
    if len(nodes) != 1 or tree.nodes[nodes[0]].tag != _OBJECT_TAG:
        return None
    if tree.role(nodes[0]) in {"nsubj", "expl"}:
        return None
    return telling.tagged.index_at(tree.nodes[nodes[0]].span.start)


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


def _thing(telling: Telling, word: str, at: int) -> str:
    """Return what "it" or "them" means: something the sentence before tells of, and nothing since.

    "The bridge was narrow. A flood swept | it | away", "the museum has 26 bronzes. A king asked
    for | them".
    """
    tagged, names = telling.tagged, telling.names
    earlier = telling.discourse.before(tagged.spans[0].start)
    if earlier is None:
        return ""
    kind = Kind.MANY if word == "them" else Kind.THING
    own = [one for one in _chunks(tagged, names, at) if one.kind in {kind, Kind.NAME}]
    subjects = subjects_of(tagged, names, at)
    if any(one.text in {"it", "they"} for one in subjects) or own[1:]:
        return ""
    if tagged.word(at - 1).lower() == "of":
        return ""  # "not all of them"
    if lemma_of(tagged.word(at - 1).lower()) in _JUDGING:
        return ""
    if own and not any(one.start <= own[0].start < one.end for one in subjects[-1:]):
        return ""
    before, known, _ = earlier
    thing = _many(before, known) if kind is Kind.MANY else _one(before, known)
    return thing[:1].lower() + thing[1:] if thing.startswith("The ") else thing


def _many(tagged: Tagged, names: Sequence[Name]) -> str:
    """Return the one thing in the plural that a sentence tells of: "the 26 bronzes"."""
    found = [one for one in _chunks(tagged, names, len(tagged.tags)) if one.kind is Kind.MANY]
    if len(found) != 1 or len(found[0].text) > _LONGEST:
        return ""
    text = found[0].text
    first = text.split()[0]
    if first.lower() in {"the", "these", "those"}:
        return f"the {text.partition(' ')[2]}"
    return f"the {text}" if first.isdigit() or first.islower() else ""


def _one(tagged: Tagged, names: Sequence[Name]) -> str:
    """Return the thing a sentence is about, or what it says is done to it, not where it has both.

    "The bridge was narrow": the bridge. "The council passed the law": the law.
    """
    subjects = subjects_of(tagged, names)
    groups = [one for one in verb_groups(tagged.tags) if one.kind != "infinitive"]
    if not subjects or not groups:
        return ""
    first = subjects[0]
    copular = set(tagged.tags[groups[0].start : groups[0].end]) <= set("bBhHnA")
    body = is_body(first.text.split()[-1])
    if first.kind is Kind.THING and first.start == 0 and not body:
        about = copular or is_passive(tagged, groups[0])
        return first.text if about and len(first.text) <= _LONGEST else ""
    if body or first.kind in {Kind.PERSON, Kind.MANY}:
        thing = affected_before(tagged, names, len(tagged.tags))
        return thing if len(thing) <= _LONGEST else ""
    return ""


def _chunks(tagged: Tagged, names: Sequence[Name], until: int) -> list[Subject]:
    """Return the noun phrases before a token, without what is of or in them."""
    tags = tagged.tags
    for group in verb_groups(tags):
        tags = f"{tags[: group.start]}{'|' * (group.end - group.start)}{tags[group.end :]}"
    found = _CHUNK.finditer(tags, 0, until)
    return [read_subject(tagged, names, one.start(), one.end()) for one in found]


# ---- Places -----------------------------------------------------------------------------------


def _place_before(telling: Telling) -> str:
    """Return the one place that the sentence before puts something in."""
    tagged, index = telling.tagged, telling.index
    if any(find_places(tagged, index, 0, len(tagged.tags))):
        return ""
    earlier = telling.discourse.before(tagged.spans[0].start)
    if earlier is None:
        return ""
    seen = find_places(earlier[0], index, 0, len(earlier[0].tags))
    places = {one.place.name: one.located for one in seen}
    name = next(iter(places), "")
    return name if len(places) == 1 and places[name] else ""
