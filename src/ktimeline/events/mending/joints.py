"""Clauses that follow one another, parted where one ends: ", and a court ruled"."""

from __future__ import annotations

from ktimeline.events.mending.links import COMMAS, SUBJECTS, Find, Links, is_finite, start_of
from ktimeline.events.roles import is_body, is_role
from ktimeline.events.tree import Tree
from ktimeline.syntax.verbs import INTRANSITIVE, REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["JOINTS", "JOINTS_OF_NOUNS"]

_CLAUSAL = frozenset({"after", "before", "as", "since", "until", "till", "while", "because"})
# What somebody does and nobody is done to, or hardly ever.
_DOING = INTRANSITIVE | word_set(
    """protest relent confess quarrel complain object react respond agree disagree argue apologise
    apologize reply vote march strike campaign appeal cheer clash fight play speak talk wait look
    pause gather assemble meet convene arise begin start end finish close reopen rise climb drop
    decline increase soar plunge tumble rebound recover improve worsen deteriorate succeed fail
    struggle rebel revolt riot defect surrender capitulate withdraw retreat intervene compete
    graduate relocate merge split crash derail land dock sail hesitate balk lapse expire leave"""
)
_DASHES = frozenset({"—", "–", "--"})
_AND = frozenset({"and", "but"})
_HEADED = ("cop", "nsubj", "csubj", "expl")
_COUNTED = frozenset({"most", "many", "some", "all", "both", "few", "several", "others", "none"})


def _clause_as_phrase(tree: Tree, verb: int) -> Links:
    """Read "after three miners | were killed", "as students | demanded" as clauses, not phrases."""
    if tree.children(verb, *SUBJECTS, "cc", "mark"):
        return {}
    if not (is_finite(tree, verb) or _is_of_doer(tree, verb)):
        return {}
    first = min([verb, *tree.children(verb, "aux", "cop", "advmod")])
    noun = _phrase_before(tree, _before_insertion(tree, first))
    if noun is None or tree.role(verb) not in {"acl", "conj"}:
        return {}
    above = next((one for one in tree.above(noun) if tree.is_verb(one) and one != verb), None)
    marks = _clausal_mark(tree, noun)
    if above is None or not marks or above > noun:
        return {}
    return {verb: (above, "advcl"), noun: (verb, "nsubj"), marks[0]: (verb, "mark")}


def _is_of_doer(tree: Tree, verb: int) -> bool:
    """Tell whether a past form without an object is its doer's: "after the sides | relented"."""
    bare = not tree.children(verb, "obj", "aux", "cop", "xcomp") and not any(
        tree.nodes[one].relation == "obl:agent" for one in tree.below[verb]
    )
    lemma = tree.nodes[verb].lemma
    doing = lemma in _DOING or (lemma[-1:] == lemma[-2:-1] and lemma[:-1] in _DOING)
    return bare and tree.nodes[verb].tag == "VBN" and doing


def _clause_swallowed(tree: Tree, verb: int) -> Links:
    """Part "Stocks | rallied after the bank | said", where the far verb got the subject."""
    subjects = tree.children(verb, *SUBJECTS)
    noun = _phrase_before(tree, min([verb, *tree.children(verb, "aux", "advmod")]))
    if len(subjects) != 1 or noun is None or subjects[0] > noun:
        return {}
    first = next(iter(tree.children(subjects[0], "acl")), -1)
    marks = _clausal_mark(tree, noun)
    if tree.nodes[noun].head != first or not marks or tree.nodes[first].tag not in {"VBN", "VBD"}:
        return {}
    one = tree.nodes[verb]
    return {
        first: (one.head, one.relation), subjects[0]: (first, "nsubj"),
        noun: (verb, "nsubj"), verb: (first, "advcl"), marks[0]: (verb, "mark"),
    }  # fmt: skip


def _joined_too_low(tree: Tree, verb: int) -> Links:
    """Join "and was crowned" to the main verb, past a clause in commas: ", when ..., and"."""
    inner = tree.nodes[verb].head
    links = tree.children(verb, "cc")
    if tree.role(verb) != "conj" or inner < 0 or not links or tree.children(verb, *SUBJECTS):
        return {}
    if tree.word(links[0] - 1) != "," or tree.role(inner) not in {"acl", "advcl"}:
        return {}
    start = min(one for one in tree.subtree(inner) if tree.role(one) != "punct")
    main = next((one for one in tree.above(inner) if tree.is_verb(one)), None)
    if main is None or main > inner or start < 1:
        return {}
    marked = tree.role(inner) == "advcl" and bool(tree.children(inner, "mark"))
    if tree.word(start - 1) not in COMMAS and not marked:  # "since they met, and | parted"
        return {}
    subjects = tree.children(main, *SUBJECTS)
    return {verb: (main, "conj")} if subjects and is_finite(tree, verb) else {}


def _before_conjunction(tree: Tree, verb: int) -> Links:
    """Give a verb what stands before the "and" of the next: "to 60 percent | and took"."""
    links: Links = {}
    joins = [one for one in tree.children(verb, "cc") if one < verb]
    earlier = [
        one for one in tree.children(verb, "nsubj", "obl", "obj") if joins and one < joins[0]
    ]
    for child in earlier:
        above = next((one for one in range(child - 1, -1, -1) if tree.is_verb(one)), None)
        if above is None or tree.children(above, "aux", "cop") == [verb]:
            return {}
        links[child] = (above, "obl")
    if earlier:
        main = links[earlier[-1]][0]
        links[verb] = (main, "conj")
    counted = [one for one in tree.children(verb, "advmod", "amod") if joins == [one - 1]]
    if counted and not tree.children(verb, *SUBJECTS) and tree.word(counted[0]) in _COUNTED:
        links[counted[0]] = (verb, "nsubj")
    return links


def _named_by_verb(tree: Tree, verb: int) -> Links:
    """Read the "Storm" of "Storm Ashley battered the coast" as a part of the name."""
    told = [one for one in tree.children(verb, "ccomp") if tree.children(one, "nsubj") == [1]]
    if verb or tree.nodes[0].tag not in {"VB", "VBP"} or not told or tree.nodes[1].tag != "NNP":
        return {}
    one = tree.nodes[0]
    links: Links = {0: (1, "compound"), told[0]: (one.head, one.relation)}
    return links | {
        child: (told[0], tree.nodes[child].relation) for child in tree.below[0] if child != told[0]
    }


def _cleft(tree: Tree, verb: int) -> Links:
    """Set aside "it was" of "it was on Monday that the bank | closed"."""
    subjects = tree.children(verb, "nsubj")
    that = [one for one in tree.children(verb, "mark") if tree.word(one).lower() == "that"]
    if len(subjects) != 2 or not that or not subjects[0] < that[0] < subjects[1]:
        return {}
    be = [one for one in tree.children(verb, "cop", "aux") if one < that[0]]
    if tree.word(subjects[0]).lower() != "it" or not be:
        return {}
    return dict.fromkeys((subjects[0], *be), (verb, "discourse"))


def _participle_joined(tree: Tree, verb: int) -> Links:
    """Join a participle to the one that it goes on from: "Lund, elected in 2008 and re-elected"."""
    noun = tree.nodes[verb].head
    if tree.role(verb) != "conj" or tree.nodes[verb].tag != "VBN" or not tree.is_noun(noun):
        return {}
    first = [one for one in tree.children(noun, "acl") if noun < one < verb]
    return {verb: (first[0], "conj")} if first else {}


def _word_beside(tree: Tree, verb: int) -> Links:
    """Hang on a verb what stands right behind it and hangs apart: "met | Ana", "paid | monthly"."""
    beside = verb + 1
    if beside >= len(tree.nodes) or tree.nodes[beside].relation != "parataxis":
        return {}
    if tree.is_verb(beside) or beside in set(tree.above(verb)):
        return {}
    if tree.is_noun(beside):
        return {beside: (verb, "obl" if tree.children(verb, "obj") else "obj")}
    behind = tree.children(beside, "acl", "obl", "advcl")
    return {beside: (verb, "advmod"), **dict.fromkeys(behind, (verb, "advcl"))}


def _phrase_before(tree: Tree, place: int) -> int | None:
    """Return the noun of the phrase that ends before a word; None for none."""
    noun = place - 1
    while noun >= 0 and tree.role(noun) == "nmod" and not _clausal_mark(tree, noun):
        noun = tree.nodes[noun].head
    nominal = noun >= 0 and (tree.is_noun(noun) or tree.nodes[noun].tag in {"CD", "PRP", "DT"})
    return noun if nominal and tree.role(noun) in {"obl", "nmod"} else None


def _clausal_mark(tree: Tree, noun: int) -> list[int]:
    """Return the "before" of "before the assembly", which may open a clause."""
    return [one for one in tree.children(noun, "case") if tree.word(one).lower() in _CLAUSAL]


def _before_insertion(tree: Tree, place: int) -> int:
    """Return where the words between dashes right before a word begin; the word itself for none."""
    if place < 2 or tree.word(place - 1) not in _DASHES:
        return place
    opening = (one for one in range(place - 2, 0, -1) if tree.word(one) in _DASHES)
    return next(opening, place)


def _noun_as_root(tree: Tree, noun: int) -> Links:
    """Make a verb the root where a noun is: "Both sides | agreed", "Voters, ..., | go"."""
    if tree.nodes[noun].head >= 0 or tree.is_verb(noun) or tree.children(noun, *_HEADED):
        return {}
    for verb in tree.children(noun, "acl", "parataxis", "conj"):
        if verb < noun or not tree.is_verb(verb) or tree.children(verb, *SUBJECTS, "mark", "cc"):
            continue
        if tree.nodes[verb].relation == "acl:relcl" or tree.nodes[verb].tag in {"VBG"}:
            continue
        inserted = tree.word(verb - 1) in COMMAS
        if any(tree.word(one) in COMMAS for one in range(noun + 1, verb - 1)):
            inserted = False  # "The treaty, signed in 1703, | held": the comma that closes
        if tree.role(verb) == "acl" and (inserted or any(map(tree.is_verb, range(noun)))):
            continue
        links: Links = {verb: (-1, "root"), noun: (verb, "nsubj")}
        for child in tree.below[noun]:
            if child > verb:
                links[child] = (verb, tree.nodes[child].relation)
        return links
    return {}


def _noun_on_mark(tree: Tree, noun: int) -> Links:
    """Read "..., immigration judges | ruled" as a clause where the noun hangs on a full stop."""
    mark = tree.nodes[noun].head
    if not tree.is_noun(noun) or mark < 0 or tree.role(mark) != "punct":
        return {}
    verb = next(iter(tree.children(noun, "acl")), -1)
    above = tree.nodes[mark].head
    if verb < noun or above < 0 or tree.nodes[verb].tag not in {"VBN", "VBD"}:
        return {}
    if tree.children(verb, "obl") and tree.word(verb - 1) in COMMAS:
        return {}
    return {noun: (verb, "nsubj"), verb: (above, "parataxis")}


def _conjunct_clause(tree: Tree, noun: int) -> Links:
    """Read "She sued, and a court | ruled" as two clauses, not as a court that was sued."""
    above = tree.nodes[noun].head
    verb = next((one for one in tree.children(noun, "acl") if one == noun + 1), -1)
    if tree.role(noun) not in {"conj", "parataxis"} or not 0 <= above < noun or verb < 0:
        return {}
    if not tree.is_verb(above):
        return {}
    joined = any(tree.role(one) == "cc" for one in tree.subtree(noun) if one < noun)
    start = start_of(tree, noun)
    mark = start - 1
    if not joined and start > 1 and _is_of_doer(tree, verb):  # ", and the last boat | left"
        joined = tree.word(mark).lower() in _AND and tree.word(mark - 1) == ","
        if tree.word(mark).lower() in _CLAUSAL and not tree.below[mark]:
            return {noun: (verb, "nsubj"), verb: (above, "advcl"), mark: (verb, "mark")}
    if tree.nodes[verb].tag not in {"VBN", "VBD"} or not joined:
        return {}
    links: Links = {noun: (verb, "nsubj"), verb: (above, "conj")}
    for child in tree.children(noun, "cc", "punct", "obl", "appos", "advmod"):
        links[child] = (verb, tree.nodes[child].relation.replace("appos", "obl"))
    return links


def _said_behind(tree: Tree, noun: int) -> Links:
    """Read "The match is off, both clubs | confirmed." as a saying, not as clubs confirmed."""
    above, verb = tree.nodes[noun].head, noun + 1
    if tree.role(noun) not in {"parataxis", "appos", "obl"} or not 0 <= above < noun:
        return {}
    if verb not in tree.children(noun, "acl"):
        return {}
    word = tree.word(noun).lower()
    speaks = tree.nodes[noun].tag in {"NNS", "NNP", "NNPS"} or is_body(word) or is_role(word)
    start = start_of(tree, noun)
    said = speaks and tree.nodes[verb].lemma in REPORTING
    bare = not tree.children(verb, "obj", "aux", "mark") and not any(
        tree.nodes[one].relation == "obl:agent" for one in tree.below[verb]
    )
    behind = set(range(max(tree.subtree(verb)) + 1, len(tree.nodes)))
    closes = all(tree.role(one) == "punct" for one in behind)
    told = start > 0 and tree.word(start - 1) == "," and tree.role(above) != "punct"
    if not (said and bare and closes and told and _is_clause(tree, above)):
        return {}
    return {noun: (verb, "nsubj"), verb: (above, "parataxis")}


def _is_clause(tree: Tree, verb: int) -> bool:
    return bool(tree.children(verb, "cop", *SUBJECTS))


JOINTS: tuple[Find, ...] = (
    _clause_as_phrase,
    _clause_swallowed,
    _joined_too_low,
    _before_conjunction,
    _named_by_verb,
    _cleft,
    _participle_joined,
    _word_beside,
)
JOINTS_OF_NOUNS: tuple[Find, ...] = (
    _noun_as_root,
    _noun_on_mark,
    _conjunct_clause,
    _said_behind,
)
