"""A clause of a tree as a sentence of its own: its words in order, its subject given back."""

from __future__ import annotations

from dataclasses import dataclass

from ktimeline.events.complements import whole_verb
from ktimeline.events.tree import Tree
from ktimeline.syntax.tagging import classify
from ktimeline.syntax.verbs import INTRANSITIVE, REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["Line", "clause_subjects", "core_of", "lift_clause", "lift_noun", "named_noun"]

_SUBJECTS = ("nsubj", "csubj", "expl")
_ARGUMENTS = (*_SUBJECTS, "aux", "cop", "compound", "obj", "xcomp", "iobj")
_NOT = frozenset({"not", "n't", "never", "n’t"})
_RELATIVES = frozenset({"WDT", "WP", "WRB", "WP$"})
_MANNERS = frozenset({"way", "time", "day", "moment", "reason", "place", "extent", "manner"})
_KNOWN = frozenset({"the", "his", "her", "its", "their", "my", "our"})
_BRACKETS = frozenset({"(", ")", "[", "]", "-LRB-", "-RRB-"})
_LEADING = ("mark", "cc", "discourse", "vocative")
# What only joins a sentence to the one before.
_CONNECTIVES = word_set(
    """however meanwhile moreover furthermore separately additionally also then thus therefore
    instead nevertheless nonetheless still yet finally indeed addition example according course
    contrast result hence so consequently similarly likewise besides anyway though once"""
)
_ASIDE = frozenset({"appos", "parataxis", "list", "discourse", "vocative", "dep", "orphan"})


@dataclass(frozen=True, slots=True)
class Line:
    """Nodes to be told, in pieces that stand in this order; `core` ones are never left out.

    `owner` tells that the first piece owns the second ("whose shares": the firm's shares).
    """

    pieces: tuple[frozenset[int], ...]
    core: frozenset[int]
    owner: bool = False


def lift_clause(tree: Tree, verb: int) -> Line:
    """Return the clause of a verb or predicate, its subject borrowed where it has none."""
    root = whole_verb(tree, verb)
    own = _own_words(tree, root)
    core = frozenset(core_of(tree, root) | _chain(tree, verb, root))
    if tree.role(root) == "acl":
        return _of_noun(tree, root, own, core)
    if tree.children(root, *_SUBJECTS):
        return Line(_front_last(tree, root, own), core)
    subject, helpers = _borrowed(tree, root)
    if not subject:
        return Line((frozenset(own),), core)
    if helpers:
        for child in tree.children(root, "obl", "advcl", "punct"):
            own -= tree.subtree(child) if child < root else set()  # "and, after a fire, closed"
        return Line((subject, helpers, frozenset(own)), core | helpers)
    return Line((subject, frozenset(own)), core)


def lift_noun(tree: Tree, noun: int) -> Line:
    """Return a noun with what hangs on it, without clauses and appositions."""
    own = tree.subtree(noun)
    for child in tree.children(noun, *_ASIDE, "acl", "cop", "nsubj", "mark", "advcl", "cc", "case"):
        own -= tree.subtree(child)
    for child in tree.children(noun, "conj"):
        own -= tree.subtree(child)
    return Line((frozenset(own),), frozenset({noun}))


def _own_words(tree: Tree, root: int) -> set[int]:
    """Return the words of a clause without what joins it to the one before."""
    own = tree.subtree(root)
    subject = min((min(tree.subtree(one)) for one in tree.children(root, *_SUBJECTS)), default=root)
    for child in tree.children(root, *_LEADING):
        joins = child < subject and tree.nodes[child].tag != "TO"
        if joins or tree.role(child) in {"discourse", "vocative"}:
            own -= tree.subtree(child)
    for child in tree.children(root, "parataxis"):
        own -= tree.subtree(child)
    if tree.nodes[root].lemma not in REPORTING:
        stops = (one for one in own if one > root and tree.word(one) in {":", ";"})
        own = set(range(min(stops, default=len(tree.nodes)))) & own
    that = max((one for one in tree.children(root, "mark") if one < root), default=-1)
    for child in tree.children(root, *_SUBJECTS):
        if child < that:  # "the news | that he died"
            own -= tree.subtree(child)
    first = min(tree.children(root, *_SUBJECTS), default=root)
    for child in tree.children(root, "advmod", "obl", "advcl"):
        if child < first and (
            tree.nodes[child].lemma in _CONNECTIVES
            or any(tree.nodes[one].lemma in {"accord", "according"} for one in tree.below[child])
        ):
            own -= tree.subtree(child)
    return own


def _front_last(tree: Tree, root: int, own: set[int]) -> tuple[frozenset[int], ...]:
    """Return a clause with what stands before its subject put behind it: "In Oslo | they met"."""
    first = min(tree.children(root, *_SUBJECTS), default=root)
    start = min(tree.subtree(first) & own, default=first)
    fronted: set[int] = set()
    behind: set[int] = set()
    for child in tree.children(root, "obl", "advcl"):
        if child < start:
            branch = tree.subtree(child) & own
            fronted |= branch
            behind |= branch if tree.role(child) == "obl" else set()
    if not fronted or max(fronted) > start:
        return (frozenset(own),)
    marks = {one for one in own if tree.role(one) == "punct" and tree.nodes[one].head == root}
    marks = {one for one in marks if one < start or one == max(own)}
    kept = frozenset(own - fronted - marks)
    if not (behind and kept):
        return (kept or frozenset(own),)
    said = [one for one in tree.children(root, "ccomp") if one > root]
    if said:  # "In a statement | they said (in a statement) | the plan was dead"
        told = frozenset(tree.subtree(said[0]) & kept)
        return tuple(piece for piece in (kept - told, frozenset(behind), told) if piece)
    return kept, frozenset(behind)


def core_of(tree: Tree, root: int) -> set[int]:
    """Return a verb with its auxiliaries, negation, particle and the heads of its arguments."""
    negations = [one for one in tree.children(root, "advmod") if tree.nodes[one].lemma in _NOT]
    return {root, *tree.children(root, *_ARGUMENTS), *negations}


def _chain(tree: Tree, verb: int, root: int) -> set[int]:
    """Return the words between a verb and the one it hangs on: "expected | to | close"."""
    chain = {verb}
    while verb != root:
        chain |= core_of(tree, verb) | set(tree.children(verb, "mark"))
        verb = tree.nodes[verb].head
    return chain


def _of_noun(tree: Tree, root: int, own: set[int], core: frozenset[int]) -> Line:
    """Return a relative clause or participle with the noun that it is about."""
    noun = named_noun(tree, tree.nodes[root].head)
    name = next((one for one in tree.children(noun, "appos") if one < root), None)
    if name is not None and tree.nodes[name].tag == "NNP" and tree.nodes[noun].tag == "NN":
        noun = name  # "the adviser, Ana Lund, who spoke"
    phrase = _noun_phrase(tree, noun, root)
    about = frozenset(one for one in phrase if one < root) or frozenset(phrase)
    own = {one for one in own | (phrase - about) if tree.word(one) not in _BRACKETS}
    relative = _relative_word(tree, root, own)
    core |= {noun}
    if relative is None:
        if tree.nodes[noun].lemma in _MANNERS:
            return Line((about, frozenset(own)), core)
        if tree.children(root, *_SUBJECTS) and not tree.children(root, "obj"):
            return _object_last(tree, root, own, about, core)
        return Line((about, frozenset(own)), core)
    if tree.nodes[relative].tag == "WP$":
        own.discard(relative)
        return Line((about, frozenset(own)), core, owner=True)
    role = tree.role(relative)
    own -= tree.subtree(relative)
    if role == "nsubj" or not tree.children(root, *_SUBJECTS):
        return Line((about, frozenset(own)), core)
    if role == "obj":
        return _object_last(tree, root, own, about, core)
    return Line((frozenset(own),), core)


def named_noun(tree: Tree, noun: int) -> int:
    """Return the name that a noun only describes: "Lund" of "Lund, a farmer elected in May"."""
    head = tree.nodes[noun].head
    if tree.role(noun) != "appos":
        return noun
    if tree.nodes[noun].tag == "CD" and tree.word(noun).isdigit() and not tree.is_verb(head):
        return head  # an age, and not "a disaster, one that looked grim"
    named = tree.nodes[head].tag == "NNP" or _is_known(tree, head, noun)
    return head if named and tree.nodes[noun].tag in {"NN", "NNS"} else noun


def _is_known(tree: Tree, head: int, noun: int) -> bool:
    """Tell whether a noun says who is meant, and another only what he is: "the patient, a cook"."""
    leads = [{tree.word(one).lower() for one in tree.children(noun_of, "det", "nmod")}
             for noun_of in (head, noun)]  # fmt: skip
    return bool(leads[0] & _KNOWN and leads[1] & {"a", "an"} and tree.is_noun(head))


def _relative_word(tree: Tree, root: int, own: set[int]) -> int | None:
    for index in sorted(own):
        if index >= root:
            return None
        if tree.nodes[index].tag in _RELATIVES or (
            tree.nodes[index].lemma == "that" and tree.role(index) in {"nsubj", "obj", "obl"}
        ):
            return index
    return None


def _object_last(
    tree: Tree, root: int, own: set[int], about: frozenset[int], core: frozenset[int]
) -> Line:
    """Put what a relative clause is about behind its verb: "he announced | the plan | ..."."""
    verb = max([root, *tree.children(root, "compound")])
    before = frozenset(index for index in own if index <= verb)
    return Line((before, about, frozenset(own - before)), core)


def _noun_phrase(tree: Tree, noun: int, without: int) -> set[int]:
    """Return a noun phrase without one of its clauses, its other clauses and what leads it."""
    phrase = tree.subtree(noun) - tree.subtree(without)
    for child in tree.children(noun, "case", "cc", "acl", "conj", "cop", "nsubj", "mark", "punct"):
        phrase -= tree.subtree(child)
    for child in tree.children(noun, *_ASIDE, "advcl", "aux", "obl"):
        phrase -= tree.subtree(child)
    for child in tree.children(noun, "amod"):
        led = child > 0 and tree.nodes[child - 1].tag == "IN" and child == min(phrase, default=-1)
        if led and tree.nodes[child].tag == "VBG":
            phrase.discard(child)  # "help in | countering | gangs that ..."
    for child in tree.children(noun, "advmod"):
        if classify(tree.word(child).lower()) == "p":  # "over plans", read as an adverb
            phrase -= tree.subtree(child)
    return phrase


def clause_subjects(tree: Tree, verb: int) -> list[int]:
    """Return the subjects of a verb: "the area" of "found the area grew", which looks an object."""
    head = tree.nodes[verb].head
    own = tree.children(verb, "nsubj")
    if own or tree.role(verb) != "ccomp" or not 0 <= head < verb:
        return own
    finite = tree.children(verb, "aux") or tree.nodes[verb].tag in {"VBD", "VBZ", "VBP"}
    return [one for one in tree.children(head, "obj") if head < one < verb and finite]


def _borrowed(tree: Tree, root: int) -> tuple[frozenset[int], frozenset[int]]:
    """Return the subject, and for a participle the helpers, of the verb a clause hangs on."""
    helpers: frozenset[int] = frozenset()
    if tree.role(root) not in {"conj", "advcl", "xcomp", "parataxis", "ccomp"}:
        return helpers, helpers
    if subjects := clause_subjects(tree, root):  # of "found | the area | had grown"
        return frozenset(tree.subtree(subjects[-1]) - tree.subtree(root)), helpers
    joined = tree.role(root) == "conj"
    forms = tree.nodes[root].tag in {"VBN", "VBG", "VB"} or _goes_on_passive(tree, root)
    bare = forms and not tree.children(root, "aux", "mark")
    for head in tree.above(root):
        joined = joined and tree.is_verb(head)
        joined = joined and tree.word(head).lower() != "born"  # "was born in Ribe and | moved"
        if joined and bare and not helpers:
            helpers = _helpers(tree, head)
        for subject in tree.children(head, "nsubj", "csubj"):
            if tree.nodes[subject].tag in _RELATIVES and tree.role(head) == "acl":
                return _about(tree, head), helpers
            return _named(tree, subject), helpers
        if tree.role(head) == "acl":
            return _about(tree, head), helpers
    return frozenset(), helpers


def _about(tree: Tree, clause: int) -> frozenset[int]:
    return frozenset(_noun_phrase(tree, named_noun(tree, tree.nodes[clause].head), clause))


def _named(tree: Tree, subject: int) -> frozenset[int]:
    """Return a subject; of "his rival, Ana Lund," the name alone."""
    for name in tree.children(subject, "appos"):
        if tree.nodes[name].tag == "NNP" and tree.nodes[subject].tag in {"NN", "NNS"}:
            return frozenset(lift_noun(tree, name).pieces[0])
    return frozenset(tree.subtree(subject))


def _goes_on_passive(tree: Tree, verb: int) -> bool:
    """Tell whether a past form goes on a passive: "was stripped of it and | expelled"."""
    head = tree.nodes[verb].head
    if tree.nodes[verb].tag != "VBD" or tree.role(verb) != "conj" or tree.children(verb, "obj"):
        return False
    if tree.children(verb, "compound") or any(
        tree.word(one).lower() == "but" for one in tree.children(verb, "cc")
    ):
        return False  # "was expected to run, but pulled out"
    passive = any(tree.nodes[one].relation == "aux:pass" for one in tree.below[head])
    form = classify(tree.word(verb).lower())
    return passive and form in {"E", "P"} and tree.nodes[verb].lemma not in INTRANSITIVE


def _helpers(tree: Tree, verb: int) -> frozenset[int]:
    """Return what a coordinated verb shares with the first: "was", "will", "expects to"."""
    shared = set(tree.children(verb, "aux"))
    root = whole_verb(tree, verb)
    if root != verb:
        shared |= set(tree.children(verb, "mark"))
        shared |= _chain(tree, tree.nodes[verb].head, root) - set(tree.children(root, "nsubj"))
    return frozenset(shared)
