"""The thing that "it" or "them" behind a verb takes up, where a clause before is about just one."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ktimeline.events.affected import LIGHT_NOUNS, MAKING
from ktimeline.events.complements import whole_verb
from ktimeline.events.earlier import ToldSentence, own_sentence, sentences_before
from ktimeline.events.gazetteer import demonym, find_entry
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.roles import is_body
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_thing", "thing_text"]

_LONGEST = 36  # a longer thing does not stand for "it"
_BACK = 3  # sentences
_SUBJECTS = ("nsubj", "csubj")
_BUILDING = ("compound", "amod", "nummod", "flat", "nmod")
_KNOWN = frozenset({"the", "a", "an", "this", "that", "these", "those", "some", "another"})
_STAYING = frozenset({"stand", "lie", "sit", "remain", "hang", "rise", "date", "survive", "last"})
_RELATIVE = frozenset({"WDT", "WP", "WRB"})
_SITED = frozenset({"in", "at", "near", "off", "from", "over", "on", "by"})
# Of what is said or known the "it" is a whole sentence: "she denied it".
_CONTENT = REPORTING | word_set(
    """do know mean deny regret admit understand expect believe think doubt explain hear forget call
    name"""
)
# What is done to people and bodies: "the state sued it" is not about a plan.
_SOCIAL = word_set(
    """sue fine ask tell accuse force order allow urge warn charge pay owe invite persuade convince
    thank let permit"""
)
# What is done to firms as well as to what they own, so that either may be meant.
_EITHER = word_set(
    """buy sell acquire take merge own split rescue save purchase blame praise criticise criticize
    help defend lead run join leave elect serve advise represent beat defeat found"""
)
# What nobody buys or founds.
_PUBLIC = word_set(
    """council parliament city town state government country county ministry court police army navy
    church crown congress senate"""
)
# What is done to a strike or war rather than to what it has hurt.
_ENDING = word_set("end stop halt call break begin start suspend hold join lead cancel delay")
_MAKING = word_set(
    """build open found launch create make sign write pass issue publish plan propose draft lay
    construct start establish design announce introduce erect paint lose win find discover"""
)


class _UnclearError(Exception):
    """More than one thing may be meant."""


def find_thing(telling: Telling, word: str, node: int) -> str:
    """Return what "it" or "them" at a node of the tree means, "" where that is not plain.

    That is the object of the clause before, or its subject if something is done to that or said
    of it: "passed | a law |, but a court lifted it", "| the mill | was built by Ole, who sold it".
    """
    own = own_sentence(telling)
    place = own.node_of(telling, node) if own is not None else None
    if own is None or place is None:
        return ""
    tree, node = own.tree, place
    verb = _verb_over(tree, node)
    if verb is None:
        return ""
    content = tree.role(node) != "nsubj" and tree.nodes[verb].lemma in _CONTENT
    if content and not _does(tree, verb, node):
        return ""
    lemma = tree.nodes[verb].lemma if tree.role(node) == "obj" else ""
    try:
        for told, clause in (*_before_in(own, verb, node), *_sentences_before(telling)):
            found = _plain(told, clause, word, lemma)
            if found is not None:
                return thing_text(told, found, word)
    except _UnclearError:
        pass
    return ""


def _does(tree: Tree, verb: int, node: int) -> bool:
    """Tell whether what is expected or believed is that a thing does something: "it | to reach"."""
    return any(one > node for one in tree.children(verb, "xcomp")) and tree.role(node) == "obj"


def _verb_over(tree: Tree, node: int) -> int | None:
    """Return the verb whose clause a pronoun stands in; None for "died of it", "some of them"."""
    head = tree.nodes[node].head
    if any(tree.word(one) == "of" for one in tree.children(node, "case")):
        if head < 0 or tree.word(head).lower() != "one":
            return None
        head = next((one for one in tree.above(node) if tree.is_verb(one)), -1)
    return head if head >= 0 and tree.is_verb(head) else None


# ---- Where it may stand -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Clause:
    """A verb or predicate, and the nouns of its clause that cannot be meant."""

    verb: int
    aside: Collection[int] = ()


def _before_in(told: ToldSentence, verb: int, node: int) -> Iterator[tuple[ToldSentence, _Clause]]:
    """Yield the clauses of a sentence that stand before a pronoun, the nearest first."""
    tree = told.tree
    root = whole_verb(tree, verb)
    doers = {one for place in {root, verb} for one in tree.children(place, *_SUBJECTS)}
    if _may_be_own(told, doers, node):
        raise _UnclearError
    aside = {one for doer in doers for one in tree.subtree(doer)}
    for child in reversed(tree.children(root, "advcl")):
        if child < node and max(tree.subtree(child)) < node:
            yield told, _Clause(child)
    place = root
    while (head := tree.nodes[place].head) >= 0:
        if tree.role(place) == "ccomp" and tree.nodes[head].lemma in REPORTING:
            raise _UnclearError  # "the firm said a court had lifted it"
        if tree.is_noun(head) and not tree.children(head, "cop"):
            aside |= {head}  # "a leak that kept it": no leak
        else:
            led = [one for one in doers if tree.nodes[one].tag in _RELATIVE]
            aside |= {one - 1 for one in led} | {one - 2 for one in led}
            for other in reversed(tree.children(head, "conj")):
                if other < place and tree.is_verb(other):
                    yield told, _Clause(other, aside)
            if head < node:
                shared = set() if doers else set(tree.children(head, *_SUBJECTS))
                yield told, _Clause(head, aside | shared)  # nobody publishes himself as "it"
        place = head


def _may_be_own(told: ToldSentence, doers: Collection[int], node: int) -> bool:
    """Tell whether the doer's own phrase holds what is meant: "the owner of the mill closed it"."""
    tree = told.tree
    for doer in doers:
        for one in tree.subtree(doer) - {doer}:
            if not tree.is_noun(one) or one > node or told.is_person(one):
                continue
            cases = {tree.word(case).lower() for case in tree.children(one, "case")}
            if tree.role(one) in {"nmod", "obl"} and not cases <= _SITED:
                return tree.nodes[one].tag != "NNP"
    return False


def _sentences_before(telling: Telling) -> Iterator[tuple[ToldSentence, _Clause]]:
    """Yield the main clauses of the sentences before, the last first."""
    for told in sentences_before(telling, _BACK):
        tree = told.tree
        root = next((one for one, node in enumerate(tree.nodes) if node.head < 0), None)
        if root is None or not tree.is_sound:
            return
        second = [one for one in tree.children(root, "conj") if tree.is_verb(one)]
        if second and any(tree.children(one, "obj", "nsubj") for one in second):
            raise _UnclearError
        yield told, _Clause(root)


# ---- What a clause is about -------------------------------------------------------------------


def _plain(told: ToldSentence, clause: _Clause, word: str, lemma: str) -> int | None:
    """Return the noun that a clause is about, None where it goes on about "it".

    Raises where a clause has none or two.
    """
    tree, verb = told.tree, clause.verb
    objects = [one for one in _objects(tree, verb) if one not in clause.aside]
    subjects = [one for one in tree.children(verb, *_SUBJECTS) if one not in clause.aside]
    if any(tree.word(one).lower() in {"it", "they", "them"} for one in (*objects, *subjects)):
        return None
    things = [one for one in objects if _is_thing(told, one, word) and not _is_bare(tree, one)]
    passive = any(tree.nodes[one].relation == "nsubj:pass" for one in subjects)
    about = [one for one in subjects if _is_thing(told, one, word)]
    if things and lemma not in _SOCIAL:
        doer = subjects[0] if subjects else None
        if doer is not None and _rivals(told, doer, things[0], verb, lemma):
            raise _UnclearError
        return things[0]
    if objects or not about:
        if objects or not (clause.aside or subjects):
            raise _UnclearError
        return None
    lasting = passive or tree.children(verb, "cop") or tree.nodes[verb].lemma in _STAYING
    lasting = lasting or _is_alone(told, about[0], verb)
    happens = is_event_noun(tree.word(about[0])) and not passive
    happens = happens and not (lasting and lemma not in MAKING)
    social = lemma in _SOCIAL and not is_body(tree.word(about[0]).lower())
    if not lasting or happens or social:
        raise _UnclearError
    return about[0]


def _is_alone(told: ToldSentence, noun: int, verb: int) -> bool:
    """Tell whether a noun is the only one of its clause, dates aside: "the engine failed"."""
    tree = told.tree
    apart = (tree.subtree(one) for one in tree.children(verb, "conj", "parataxis", "advcl"))
    own = tree.subtree(verb).difference({noun}, *apart)
    others = (one for one in own if tree.is_noun(one))
    return all(told.is_dated(one) or tree.role(one) == "compound" for one in others)


def _objects(tree: Tree, verb: int) -> list[int]:
    """Return the objects of a verb and of those that complete it: "is due to meet | them"."""
    found = tree.children(verb, "obj")
    for child in tree.children(verb, "xcomp"):
        found += _objects(tree, child)
    return found


def _rivals(told: ToldSentence, doer: int, thing: int, verb: int, lemma: str) -> bool:
    """Tell whether who does something may as well be "it" as what it is done to."""
    tree = told.tree
    word = tree.word(doer).lower()
    if told.is_person(doer) or word == "police" or tree.nodes[doer].tag in {"PRP", "NNS", "WP"}:
        return False
    traded = lemma in _EITHER | _SOCIAL and tree.nodes[verb].lemma not in _MAKING
    if is_body(word) or tree.nodes[doer].tag == "NNP":
        public = find_entry(tree.word(doer)) is not None or word in _PUBLIC
        return (traded and not public) or tree.nodes[thing].tag == "NNP"
    return lemma in _ENDING if is_event_noun(word) else True


def _is_thing(told: ToldSentence, node: int, word: str) -> bool:
    tree = told.tree
    many = tree.nodes[node].tag in {"NNS", "NNPS"}
    if not tree.is_noun(node) or many != (word == "them") or told.is_dated(node):
        return False
    plain = tree.word(node).lower()
    if plain.rstrip("s") in LIGHT_NOUNS or demonym(tree.word(node)):
        return False
    if any(tree.is_noun(one) for one in tree.children(node, "conj")):
        return False
    return word == "them" or not told.is_person(node)


def _is_bare(tree: Tree, noun: int) -> bool:
    """Tell whether an object goes with its verb: "took | office", "lost | money"."""
    led = tree.children(noun, "det", "nummod") or tree.nodes[noun].tag != "NN"
    return not led and not any(tree.nodes[one].relation == "nmod:poss" for one in tree.below[noun])


# ---- How it is told ---------------------------------------------------------------------------


def thing_text(told: ToldSentence, noun: int, word: str) -> str:
    """Return the words of a thing that has been told: "the plant" for "a plant near Hull"."""
    tree = told.tree
    start = noun
    for child in tree.below[noun]:
        if child < noun and tree.role(child) in _BUILDING and not told.is_dated(child):
            start = min(start, *tree.subtree(child))
    owned = [one for one in range(start, noun) if tree.nodes[one].tag in {"PRP$", "IN", ","}]
    determiners = [one for one in tree.children(noun, "det") if one < noun]
    words = [tree.word(one) for one in determiners]
    if owned or any(one.lower() not in _KNOWN for one in words):
        return ""
    named = tree.nodes[noun].tag in {"NNP", "NNPS"} and not words
    possessed = any(tree.nodes[one].tag == "POS" for one in range(start, noun))
    places = tree.nodes[start].span.start, tree.nodes[noun].span.end
    core = " ".join(tree.text[places[0] : places[1]].split())
    if start == 0 and not (named or tree.nodes[start].tag.startswith("NNP")):
        core = core[:1].lower() + core[1:]
    counted = bool(tree.children(noun, "nummod"))
    if not (named or possessed) and (words or counted):
        core = f"the {core}"
    core += _of(told, noun)
    return core if len(core) <= _LONGEST else ""


def _of(told: ToldSentence, noun: int) -> str:
    """Return " of the river" where that stands behind a noun."""
    tree = told.tree
    for one in tree.children(noun, "nmod"):
        branch = tree.subtree(one)
        of = tree.word(min(branch)).lower() == "of" and min(branch) == noun + 1
        if of and not any(told.is_dated(part) for part in branch) and len(branch) < 6:
            text = tree.text[tree.nodes[noun].span.end : tree.nodes[max(branch)].span.end]
            return " " + " ".join(text.split())
    return ""
