"""Clauses between a subject and its verb, and before both, hung where they belong."""

from __future__ import annotations

from ktimeline.events.mending.links import COMMAS, SUBJECTS, Find, Links, is_finite, start_of
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.tree import Tree
from ktimeline.syntax.tagging import classify
from ktimeline.syntax.verbs import INTRANSITIVE, REPORTING

__all__ = ["INSERTIONS"]

_RELATIVES = frozenset({"WDT", "WP"})
_JOINED = ("conj", "ccomp", "parataxis", "advcl")
_OPENERS = frozenset({"VBG", "VBN", "VBD"})  # without a subject before it, none is finite
_HAPPENING = frozenset(
    ["begin", "start", "last", "end", "take", "continue", "erupt", "break", "follow", "occur",
     "happen", "conclude", "finish", "resume", "close", "kill", "cause", "leave"]
)  # fmt: skip
_COMMON = frozenset({"NN", "NNS"})
_NOMINAL = ("det", "amod", "compound", "nummod")


def _relative_as_root(tree: Tree, verb: int) -> Links:
    """Hang "who took" on its noun where a verb has both: "Lund, who took, denied"."""
    subjects = tree.children(verb, *SUBJECTS)
    above = tree.nodes[verb].head
    if tree.role(verb) == "parataxis" and 0 <= above < verb and tree.is_noun(above):
        told = bool(subjects) and tree.nodes[subjects[0]].tag in _RELATIVES
        return {verb: (above, "acl:relcl")} if told else {}
    if len(subjects) != 2 or subjects[1] > verb:
        return {}
    noun, relative = subjects
    if tree.nodes[relative].tag not in _RELATIVES or tree.nodes[noun].tag in _RELATIVES:
        return {}
    main = _main_behind(tree, verb)
    return _inserted(tree, verb, noun, main, "acl:relcl") if main is not None else {}


def _insertion_as_root(tree: Tree, verb: int) -> Links:
    """Hang a participle between commas on its noun: "Ms. Poe, appointed in May, said so"."""
    subjects = tree.children(verb, *SUBJECTS)
    if len(subjects) != 1 or subjects[0] > verb:
        return {}
    first = min([verb, *tree.children(verb, "aux", "mark")])
    if any(tree.nodes[one].tag == "TO" for one in tree.children(verb, "mark")):
        main = _main_behind(tree, verb)
        meant = subjects[0] < first and main is not None and main > verb
        return _inserted(tree, verb, subjects[0], main, "acl") if meant and main else {}
    opens = verb - 1 if tree.nodes[verb - 1].tag != "RB" else verb - 2
    if opens <= subjects[0] or tree.word(opens) not in COMMAS:
        return {}
    if not _may_be_participle(tree, verb) or tree.children(verb, "obj", "aux", "cop"):
        return {}
    main = _main_behind(tree, verb)
    return _inserted(tree, verb, subjects[0], main, "acl") if main is not None else {}


def _may_be_participle(tree: Tree, verb: int) -> bool:
    """Tell whether a verb form may be a past participle, "put" read as a base form too."""
    tag = tree.nodes[verb].tag
    base = tag in {"VB", "VBP"} and classify(tree.word(verb).lower()) in {"E", "P", "f"}
    return base or tag in {"VBN", "VBD"}


def _participle_as_root(tree: Tree, verb: int) -> Links:
    """Hang a participle on its noun: "Tests | carried out in May | proved", with no "and"."""
    subjects = tree.children(verb, *SUBJECTS)
    if len(subjects) != 1 or subjects[0] > verb:
        return {}
    if tree.nodes[subjects[0]].tag not in _COMMON and subjects[0]:
        return {}
    bare = not tree.children(verb, "aux", "cop", "obj", "mark", "cc")
    beside = max(tree.subtree(subjects[0])) == verb - 1 and tree.is_noun(verb - 1)
    if not (bare and beside) or tree.nodes[verb].lemma in INTRANSITIVE:
        return {}
    if classify(tree.word(verb).lower()) not in {"E", "P"} or tree.nodes[verb].lemma in REPORTING:
        return {}
    for main in tree.children(verb, *_JOINED, "acl"):
        first = min([main, *tree.children(main, "aux", "cop", "advmod")])
        if tree.role(main) == "acl" and not tree.children(main, "ccomp", "obj"):
            continue
        joined = any(verb < one < main for one in tree.children(verb, "cc"))
        apart = joined or any(tree.word(one) in COMMAS for one in range(verb + 1, main))
        led = tree.children(main, *SUBJECTS, "cc", "mark")
        if main > verb and not (apart or led) and is_finite(tree, main) and first > verb + 1:
            return _inserted(tree, verb, subjects[0], main, "acl")
    return {}


def _participle_of_phrase(tree: Tree, verb: int) -> Links:
    """Hang a participle on the phrase before its comma: "Under the deal, | signed in May, he"."""
    main, noun = tree.nodes[verb].head, verb - 2
    if tree.nodes[verb].tag != "VBN" or main <= verb or noun < 1 or tree.word(verb - 1) != ",":
        return {}
    bare = not tree.children(verb, *SUBJECTS, "aux", "mark", "obj")
    led = tree.is_noun(noun) and bool(tree.children(noun, "case"))
    opens = led and min(tree.subtree(noun)) == 0 and tree.role(verb) in {"advcl", "acl"}
    if not (bare and opens) or tree.nodes[noun].head not in {verb, main}:
        return {}
    return {verb: (noun, "acl"), noun: (main, "obl")}


def _main_behind(tree: Tree, verb: int) -> int | None:
    """Return the finite verb behind a comma that shares a verb's subject without an "and"."""
    for other in tree.children(verb, *_JOINED):
        if other < verb or tree.children(other, *SUBJECTS, "cc", "mark"):
            continue
        first = min([other, *tree.children(other, "aux", "cop", "advmod")])
        if is_finite(tree, other) and tree.word(first - 1) in COMMAS:
            return other
    return None


def _inserted(tree: Tree, verb: int, noun: int, main: int, relation: str) -> Links:
    """Return what to change so that `main` takes the place of a verb that hangs on its subject."""
    one = tree.nodes[verb]
    links: Links = {
        verb: (noun, relation),
        main: (one.head, one.relation),
        noun: (main, tree.nodes[noun].relation),
    }
    for child in tree.below[verb]:
        if child > main or (tree.role(child) == "punct" and child < noun):
            links[child] = (main, tree.nodes[child].relation)
    return links


def _participle_on_verb(tree: Tree, verb: int) -> Links:
    """Hang a participle on the noun before it: "break the agreement | signed last year"."""
    bare = not tree.children(verb, *SUBJECTS, "aux", "cop", "mark", "cc", "obj")
    head = tree.nodes[verb].head
    if tree.nodes[verb].relation != "acl" or not bare or head < 0 or not tree.is_verb(head):
        return {}
    if tree.nodes[verb].tag not in {"VBN", "VBD"} or not tree.is_noun(verb - 1):
        return {}
    noun = verb - 1
    if tree.role(noun) == "nsubj" and tree.nodes[noun].head == head > verb:
        return {verb: (noun, "acl")}  # "a report | published in May | found"
    return {verb: (noun, "acl")} if tree.role(noun) in {"obj", "obl"} else {}


def _inserted_participle(tree: Tree, verb: int) -> Links:
    """Hang a participle between commas on the main verb's noun: "Schools, shut in May, ..."."""
    main = tree.nodes[verb].head
    if tree.nodes[verb].tag != "VBN" or tree.nodes[verb].relation != "acl" or main <= verb:
        return {}
    noun = verb - 2
    if noun < 0 or tree.word(verb - 1) not in COMMAS or not tree.is_noun(noun):
        return {}
    if tree.nodes[noun].head not in {verb, main} or tree.children(main, *SUBJECTS):
        return {}
    bare = tree.is_verb(main) and not tree.children(verb, *SUBJECTS, "aux", "mark")
    return {verb: (noun, "acl"), noun: (main, "nsubj")} if bare else {}


def _stolen_subject(tree: Tree, verb: int) -> Links:
    """Give a verb its subject back: "Hart, a senator first elected in 2004, may run"."""
    main = tree.nodes[verb].head
    subjects = tree.children(verb, *SUBJECTS)
    if main <= verb or tree.role(verb) not in {"advcl", "acl"} or len(subjects) != 1:
        return {}
    noun = subjects[0]
    own = tree.children(main, *SUBJECTS)
    beside = tree.word(verb - 1) in COMMAS and tree.nodes[verb].tag == "VBD"
    formed = tree.nodes[verb].tag == "VBN" or beside or _runs_on(tree, verb, noun, main)
    bare = formed and not tree.children(verb, "aux", "cop", "mark", "obj")
    if own or not bare or noun > verb or not tree.is_verb(main):
        return {}
    if start_of(tree, noun) > 0 and tree.word(start_of(tree, noun) - 1) in COMMAS:
        return {}
    inserted = any(tree.word(place) in COMMAS for place in range(noun + 1, verb))
    if not inserted and tree.role(verb) != "acl":
        return {}
    links: Links = {noun: (main, tree.nodes[noun].relation), verb: (noun, "acl")}
    between = [one for one in tree.children(verb, *_NOMINAL) if noun < one < verb]
    for one in between:
        links[one] = (between[-1], tree.nodes[one].relation)
    if between:  # "a senator"
        links[between[-1]] = (noun, "appos")
    return links


def _runs_on(tree: Tree, verb: int, noun: int, main: int) -> bool:
    """Tell whether a finite verb follows without a mark: "a report | published in May | found"."""
    parted = any(tree.role(one) in {"cc", "punct"} for one in tree.below[verb] if one < main)
    forms = _may_be_participle(tree, verb) and classify(tree.word(verb).lower()) in {"E", "P"}
    beside = noun == verb - 1 and tree.role(verb) == "acl" and is_finite(tree, main)
    return forms and beside and not parted and tree.word(main - 1) not in COMMAS


def _which_of_nearest(tree: Tree, verb: int) -> Links:
    """Hang ", which began" on the event before it: "harm done by the spill, which began in May"."""
    noun = tree.nodes[verb].head
    which = [one for one in tree.children(verb, "nsubj") if tree.word(one).lower() == "which"]
    if tree.nodes[verb].relation != "acl:relcl" or not which or which[0] < 2 or noun < 0:
        return {}
    near = which[0] - 2
    apart = tree.word(which[0] - 1) == "," and noun < near and near in tree.subtree(noun)
    lasts = tree.nodes[verb].lemma in _HAPPENING
    happens = apart and lasts and tree.is_noun(near) and is_event_noun(tree.word(near))
    if not happens or is_event_noun(tree.word(noun)):
        return {}
    return {verb: (near, "acl:relcl")}


def _opening_as_root(tree: Tree, verb: int) -> Links:
    """Hang a participle that opens a sentence on its main verb: "Having failed, crews dug"."""
    if tree.children(verb, *SUBJECTS) or min(tree.subtree(verb), default=0) > 0:
        return {}
    helpers = tree.children(verb, "aux")
    first = min([verb, *helpers])
    if first > 1 or tree.nodes[first].tag not in ({"VBG", "VBN"} if first else _OPENERS):
        return {}
    if tree.role(verb) == "ccomp" and tree.nodes[verb].head > verb and not helpers:
        return {verb: (tree.nodes[verb].head, "advcl")}
    for other in tree.children(verb, "conj", "ccomp", "parataxis", "acl", "acl:relcl", "advcl"):
        subjects = tree.children(other, "nsubj")
        if other < verb or not subjects or tree.children(other, "cc"):
            continue
        start = start_of(tree, subjects[0])
        if start > verb and tree.word(start - 1) in COMMAS:
            one = tree.nodes[verb]
            return {verb: (other, "advcl"), other: (one.head, one.relation)}
    return {}


def _listed_passive(tree: Tree, verb: int) -> Links:
    """Join a participle to the passive that it goes on: "was begun, opened and destroyed"."""
    head = tree.nodes[verb].head
    if head < 0 or verb < head or tree.role(verb) != "advcl" or tree.nodes[verb].tag != "VBN":
        return {}
    helped = any(tree.nodes[one].lemma == "be" for one in tree.children(head, "aux"))
    bare = not tree.children(verb, "aux", "mark", *SUBJECTS)
    listed = any(tree.children(one, "cc") for one in tree.children(verb, "conj"))
    if not (helped and bare and listed and tree.nodes[head].tag == "VBN"):
        return {}
    return {verb: (head, "conj")} if tree.word(verb - 1) in COMMAS else {}


INSERTIONS: tuple[Find, ...] = (
    _relative_as_root,
    _insertion_as_root,
    _participle_as_root,
    _participle_of_phrase,
    _participle_on_verb,
    _inserted_participle,
    _stolen_subject,
    _which_of_nearest,
    _opening_as_root,
    _listed_passive,
)
