"""What a word cannot go without: "a total | of 400 cases", "decided | to stay", "Ana's | son"."""

from __future__ import annotations

from ktimeline.events.tree import Tree
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["is_aim", "is_bound", "is_relational"]

# What such a noun is of is what is told: "a number | of ships", "in the event | of storms".
_RELATIONAL = word_set(
    """number total rest majority minority series lot couple pair group part half third quarter
    percent percentage share portion fraction kind type sort member head chief leader lack level
    rate range set piece bit amount sum dozen hundred thousand million billion score handful wave
    string loss risk threat release use cost value price size end start beginning top bottom use
    one any some none all most many few several each both either neither any that those much
    more least result cause sign effect impact lead integrity rights event
    front favor favour spite terms behalf light wake course absence face honor honour memory midst
    aftermath presence"""
)
# Nouns that tell little without what is aimed at: "a need | to act".
_AIMING = word_set(
    """need case decision plan bid attempt effort ability way chance right pledge promise vow offer
    call order refusal failure willingness readiness permission power authority duty obligation
    intention reason opportunity step measure action pressure
    move agreement proposal deal request tendency desire capacity"""
)
_ASKING = word_set(
    """expect want ask urge tell order allow force require persuade help enable cause lead permit
    advise instruct authorise authorize encourage invite press compel oblige believe estimate get
    warn beg call forecast have plan intend hope agree seek try fail refuse decide begin continue
    need use choose happen prepare threaten vow promise offer attempt manage"""
)
_SPANS = word_set("minute hour day week month year decade run-up")
_TIMES = frozenset({"time", "way", "day", "moment", "fact"})
# Prepositions that a verb cannot go without.
_TAKING = {
    "consist": "of", "depend": "on upon", "rely": "on upon", "lead": "to", "result": "in from",
    "belong": "to", "amount": "to", "deal": "with", "refer": "to", "focus": "on", "account": "for",
    "stem": "from", "suffer": "from", "accuse": "of", "charge": "with", "link": "to",
    "know": "as", "base": "on in", "compare": "with to", "turn": "to into", "call": "for on",
    "comply": "with", "cope": "with", "insist": "on", "object": "to", "contribute": "to",
    "adhere": "to", "respond": "to", "look": "at for into like", "serve": "as", "act": "as",
    "describe": "as", "regard": "as", "aim": "at", "apply": "for to", "agree": "on to with",
    "convict": "of", "suspect": "of", "acquit": "of", "clear": "of", "deprive": "of", "rid": "of",
    "strip": "of", "warn": "of", "convert": "into to", "translate": "into", "divide": "into",
    "reach": "near", "die": "of from", "pay": "for", "wait": "for", "prepare": "for", "run": "for",
    "opt": "for", "put": "on in into at to under", "bring": "to into", "pose": "to", "resort": "to",
    "approve": "of", "hear": "of", "learn": "of", "speak": "of", "think": "of",
    "remind": "of", "inform": "of", "notify": "of",
    "attribute": "to", "limit": "to", "expose": "to", "reduce": "to", "drop": "to", "rise": "to",
    "fall": "to", "fit": "into", "replace": "with by", "provide": "with",
    "supply": "with", "sentence": "to", "condemn": "to",
}  # fmt: skip
_PREPOSITIONS = {verb: frozenset(words.split()) for verb, words in _TAKING.items()}
# "fallen | short", "done | enough"
_COMPLETING = word_set("short well badly much far enough back together apart away ahead anywhere")
_NEGATIONS = frozenset({"not", "n't", "never", "n’t", "hardly", "barely", "scarcely", "no"})
_NOMINAL = frozenset({"amod", "nummod", "advmod", "obl", "nmod", "obj", "nsubj"})
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "nummod"})


def is_bound(tree: Tree, index: int) -> bool:
    """Tell whether a branch cannot be left out alone while its head stays.

    Numbers and owners, what a verb wants to be whole ("said | that ..."), the two sides of
    "between", what a word that only counts or relates is of.
    """
    node, role = tree.nodes[index], tree.role(index)
    if role in _COMPLEMENTS or node.relation == "nmod:poss":
        return True
    if role == "nmod":
        return _is_bound_noun(tree, index)
    if role == "acl" and _is_bound_clause(tree, index):
        return True
    if role in {"acl", "advcl"} and _is_asked(tree, index):
        return True
    if role == "advmod":
        return _is_bound_adverb(tree, index)
    if role in {"obl", "advcl"}:
        taken = _PREPOSITIONS.get(tree.nodes[node.head].lemma, frozenset())
        return any(tree.word(one) in taken for one in tree.children(index, "case", "mark"))
    if role == "conj" and tree.is_verb(index) and tree.children(index, "obj"):
        return tree.is_verb(node.head) and not tree.children(node.head, "obj", "obl", "ccomp")
    cases = tree.children(node.head, "case") if role == "conj" else []
    return any(tree.nodes[one].lemma == "between" for one in cases)


def _is_bound_adverb(tree: Tree, index: int) -> bool:
    """Tell whether a word is "not", completes its verb, or only grades what it stands before."""
    head = tree.nodes[index].head
    if tree.nodes[index].lemma in _NEGATIONS:
        return True
    if index == head + 1 and tree.word(index) in _COMPLETING:
        return True
    graded = tree.nodes[head].tag[:2] in {"JJ", "RB"} or tree.role(head) in _NOMINAL
    return tree.is_noun(head) or graded


def _is_bound_noun(tree: Tree, index: int) -> bool:
    head = tree.nodes[index].head
    cases = [tree.word(one).lower() for one in tree.children(index, "case")]
    if not cases:
        return True  # "chief executive | Lund", "5,000 barrels | a day"
    if cases[0] in {"before", "after"} and tree.nodes[head].lemma in _SPANS:
        return True  # "in the hours | before the blast"
    named = tree.nodes[head].tag == "NNP" or tree.word(head)[:1].isupper()
    if named and tree.nodes[index].tag == "NNP" and cases[0] == "of":
        return True  # "Bank | of England"
    return cases[0] == "of" and (
        tree.nodes[head].lemma.lower() in _RELATIONAL or not tree.is_noun(head)
    )


def _is_bound_clause(tree: Tree, index: int) -> bool:
    head = tree.nodes[tree.nodes[index].head]
    if tree.nodes[index].lemma in REPORTING and head.tag == "WP":
        return True  # "carried out what | they say | is"
    marks = {tree.word(one).lower() for one in tree.children(index, "mark")}
    return "that" in marks or head.lemma in _TIMES


def _is_asked(tree: Tree, index: int) -> bool:
    """Tell whether a branch says what is asked of somebody: "expects sales | to rise"."""
    head = tree.nodes[index].head
    if tree.role(head) == "obj":
        head = tree.nodes[head].head
    to = any(tree.nodes[one].tag == "TO" for one in tree.children(index, "mark"))
    return to and tree.nodes[head].lemma in _ASKING


def is_relational(tree: Tree, index: int) -> bool:
    """Tell whether a noun tells little without what it is of or for: "in the wake | of it"."""
    lemma = tree.nodes[index].lemma.lower()
    return lemma in _RELATIONAL or lemma in _AIMING


def is_aim(tree: Tree, index: int) -> bool:
    """Tell whether a branch says what a noun aims at: "a plan | to merge"."""
    aims = any(tree.nodes[one].tag == "TO" for one in tree.children(index, "mark"))
    return (
        aims and tree.role(index) == "acl" and tree.nodes[tree.nodes[index].head].lemma in _AIMING
    )
