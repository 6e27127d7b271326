"""Clauses and ages hung on the noun that they are about: "the office of a judge, who died"."""

from __future__ import annotations

from ktimeline.events.mending.links import Find, Links
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.roles import is_role
from ktimeline.events.tree import Tree
from ktimeline.syntax.wordlist import word_set

__all__ = ["AGES", "ATTACHMENTS", "is_arranged"]

# What is done to a meeting, not to whom or where it is with: "a visit to Peru that was planned".
_ARRANGED = word_set(
    "planned scheduled fixed arranged cancelled canceled postponed delayed held called set"
)
_SHARES = frozenset({"percent", "%", "half", "part", "third", "quarter", "share", "tenth"})
_MANY = frozenset({"were", "are", "have", "both", "all"})
_WHO = frozenset({"who", "whom"})
_OWNING = frozenset({"of", "by", "from", "with", "for", "to", "against"})
_NAMES = frozenset({"NNP", "NNPS"})


def _who_of_person(tree: Tree, verb: int) -> Links:
    """Hang ", who died" on the person: "found in the house of | a priest |, who died"."""
    head = tree.nodes[verb].head
    who = [one for one in tree.children(verb, "nsubj") if tree.word(one).lower() in _WHO]
    if tree.nodes[verb].relation != "acl:relcl" or not who or head < 0:
        return {}
    if tree.is_noun(head) and (_is_person(tree, head) or tree.nodes[head].tag != "NN"):
        return {}
    near = [one for one in range(max(head, 0) + 1, who[0]) if tree.is_noun(one)]
    people = [one for one in near if _is_person(tree, one)]
    return {verb: (people[0], "acl:relcl")} if len(people) == 1 else {}


def _who_of_nearest(tree: Tree, verb: int) -> Links:
    """Hang ", who died" on the last of two names: "Ana Poe of Yale and | Tom Lane |, who died".

    Not where a form for several tells that both are meant: ", who were both born in Leeds".
    """
    noun = tree.nodes[verb].head
    who = [one for one in tree.children(verb, "nsubj") if tree.word(one).lower() == "who"]
    if tree.nodes[verb].relation != "acl:relcl" or not who or noun < 0:
        return {}
    between = sorted(one for one in tree.subtree(noun) if noun < one < who[0])
    last = [one for one in between if tree.role(one) == "conj" and tree.children(one, "flat")]
    if tree.word(who[0] - 1) != "," or tree.nodes[noun].tag != "NNP" or not last:
        return {}
    words = {tree.word(one).lower() for one in (*tree.children(verb, "aux", "cop"), who[0] + 1)}
    parted = any(tree.children(one, "case") for one in tree.children(noun, "nmod"))
    beside = max(one for one in tree.subtree(last[-1]) if one < who[0]) >= who[0] - 2
    return {verb: (last[-1], "acl:relcl")} if parted and beside and not words & _MANY else {}


def _is_person(tree: Tree, noun: int) -> bool:
    word = tree.word(noun).lower()
    return is_role(word) or (tree.nodes[noun].tag == "NNS" and is_role(word[:-1]))


def _arranged(tree: Tree, verb: int) -> Links:
    """Hang "that had been planned" on the event: "| a visit | to Peru that had been planned"."""
    noun = tree.nodes[verb].head
    if tree.nodes[verb].relation != "acl:relcl" or not is_arranged(tree, verb) or noun < 0:
        return {}
    event = tree.nodes[noun].head
    loose = tree.role(noun) == "nmod" and not is_event_noun(tree.word(noun))
    if not loose or event < 0 or not tree.is_noun(event) or not is_event_noun(tree.word(event)):
        return {}
    return {verb: (event, "acl:relcl")}


def is_arranged(tree: Tree, verb: int) -> bool:
    """Tell whether a relative clause says that a thing is planned or put off: "that was fixed".

    Or that it took place.
    """
    subjects = tree.children(verb, "nsubj")
    passive = any(tree.nodes[one].relation == "aux:pass" for one in tree.below[verb])
    things = subjects and tree.word(subjects[0]).lower() in {"that", "which"}
    places = tree.nodes[verb].lemma == "take" and any(
        tree.word(one).lower() == "place" for one in tree.children(verb, "obj")
    )
    happens = places or tree.nodes[verb].lemma in {"happen", "occur"}
    return bool(things) and (happens or (passive and tree.word(verb).lower() in _ARRANGED))


def _which_of_whole(tree: Tree, verb: int) -> Links:
    """Hang ", which was" on what a share is of: "5 percent of | its sales |, which were"."""
    noun = tree.nodes[verb].head
    which = [one for one in tree.children(verb, "nsubj") if tree.word(one).lower() == "which"]
    if tree.nodes[verb].relation != "acl:relcl" or not which or noun < 0:
        return {}
    if tree.word(noun).lower() not in _SHARES:
        return {}
    wholes = [one for one in tree.children(noun, "nmod") if noun < one < which[0]]
    return {verb: (wholes[-1], "acl:relcl")} if wholes else {}


def _beside_name(tree: Tree, verb: int) -> Links:
    """Hang ", which hired" on the name before it: "the main plant of | Voltan |, which hired".

    Only a clause that tells a deed of somebody; ", who vanished" goes to the nearest person too.
    """
    head = tree.nodes[verb].head
    told = [one for one in tree.children(verb, "nsubj") if tree.nodes[one].relation == "nsubj"]
    if tree.nodes[verb].relation != "acl:relcl" or len(told) != 1 or told[0] < 2 or head < 0:
        return {}
    near, word = told[0] - 2, tree.word(told[0]).lower()
    if tree.word(told[0] - 1) != "," or near <= head or near not in tree.subtree(head):
        return {}
    while tree.role(near) == "flat" and tree.nodes[near].head > head:
        near = tree.nodes[near].head
    led = {tree.word(one).lower() for one in tree.children(near, "case")} & _OWNING
    if tree.role(near) not in {"nmod", "obl"} or not led or is_event_noun(tree.word(head)):
        return {}
    deed = word == "which" and tree.nodes[near].tag in _NAMES and tree.children(verb, "obj")
    person = word == "who" and (_is_person(tree, near) or tree.nodes[near].tag == "NNP")
    return {verb: (near, "acl:relcl")} if deed or person else {}


def _age(tree: Tree, noun: int) -> Links:
    """Read the "33" of "Ana Poe, 33, who left" as an age, and the clause as one about her."""
    number = noun + 1
    while number < len(tree.nodes) and tree.nodes[number].tag == "NNP":
        number += 1
    number += 1  # a comma
    aged = number < len(tree.nodes) and tree.nodes[number].tag == "CD"
    if not aged or tree.nodes[noun].tag != "NNP" or tree.word(number - 1) != ",":
        return {}
    if tree.role(noun) == "flat" or tree.nodes[noun].head == number:
        return {}
    links: Links = {}
    if tree.nodes[number].head == noun and tree.role(number) == "flat":
        links[number] = (noun, "appos")
    for verb in tree.children(number, "acl"):
        told = [one for one in tree.children(verb, "nsubj") if tree.word(one).lower() in _WHO]
        if told:
            links |= {verb: (noun, "acl:relcl"), number: (noun, "appos")}
    return links


ATTACHMENTS: tuple[Find, ...] = (
    _who_of_person,
    _who_of_nearest,
    _arranged,
    _which_of_whole,
    _beside_name,
)
AGES: tuple[Find, ...] = (_age,)
