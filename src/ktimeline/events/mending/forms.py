"""Verb forms taken for others: an active verb for a passive, an adjective for a verb."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.events.mending.links import SUBJECTS, Find, Links
from ktimeline.events.tree import Tree
from ktimeline.syntax.tagging import classify
from ktimeline.syntax.wordlist import word_set

__all__ = ["FORMS", "with_actives"]

# What may be done to somebody and still have an object: "was arrested and given bail".
_DITRANSITIVE = word_set(
    """give award grant offer pay lend sell tell show teach ask hand send deny refuse promise owe
    charge fine cost assign allow forgive permit allot name call elect appoint make declare crown
    vote deem consider label dub rename title christen guarantee bring accord spare serve
    feed cause quote judge designate proclaim sentence order force bar convict allocate"""
)
# "rating | to 'hold'": what is turned into what the quotation marks name.
_TURNING = word_set(
    """change cut raise lower move upgrade downgrade reduce set shift switch adjust revise reset
    lift return alter trim put bring"""
)
_QUOTES = frozenset({'"', "“", "”", "''", "``", "'", "‘", "’"})
_BASE = frozenset({"VB", "VBP"})
_PHASES = frozenset({"begin", "start", "resume", "stop", "finish", "cease", "continue"})
_PAST = frozenset({"VBD", "VBN"})


def with_actives(tree: Tree) -> Tree:
    """Read a verb with an object as active behind a passive: "was refitted and | left Hull".

    And a base form behind a verb that takes none as a noun: "began | work | on the pier".
    """
    nodes = list(tree.nodes)
    for index, node in enumerate(nodes):
        if node.tag in _BASE and index and tree.nodes[index - 1].lemma in _PHASES:
            if tree.is_verb(index - 1) and not tree.children(index, *SUBJECTS, "aux"):
                nodes[index] = replace(node, tag="NN", head=index - 1, relation="obj")
        elif node.tag == "VBN" and (_is_active(tree, index) or _is_main(tree, index)):
            nodes[index] = replace(node, tag="VBD")
    return tree if nodes == list(tree.nodes) else Tree(tree.text, tuple(nodes))


def _is_active(tree: Tree, verb: int) -> bool:
    head = tree.nodes[verb].head
    if tree.role(verb) != "conj" or head < 0 or tree.children(verb, "aux", "cop", *SUBJECTS):
        return False
    passive = any(tree.nodes[one].relation == "aux:pass" for one in tree.below[head])
    if not passive or classify(tree.word(verb).lower()) != "E":
        return False
    return tree.nodes[verb].lemma not in _DITRANSITIVE and any(
        one == verb + 1 or (one > verb and set(range(verb + 1, one)) <= tree.subtree(one))
        for one in tree.children(verb, "obj")
        if tree.is_noun(one)
    )


def _is_main(tree: Tree, verb: int) -> bool:
    """Tell whether a past form is the verb of its sentence: "the treaty, signed, | held"."""
    bare = tree.nodes[verb].head < 0 and not tree.children(verb, "aux", "cop")
    return bare and bool(tree.children(verb, "nsubj")) and classify(tree.word(verb).lower()) in "EV"


def _adjective(tree: Tree, form: int) -> Links:
    """Hang a participle on the noun behind it: "discovered | cracked | girders"."""
    verb = form - 1
    if verb < 0 or tree.nodes[form].tag not in _PAST or not tree.is_verb(verb):
        return {}
    joined = tree.role(form) in {"ccomp", "xcomp", "conj", "advcl", "parataxis"}
    bare = not tree.children(form, *SUBJECTS, "aux", "cop", "mark", "cc")
    objects = [one for one in tree.children(form, "obj") if one > form]
    if tree.nodes[form].head != verb or not (joined and bare and objects):
        return {}
    noun = objects[0]
    between = set(range(form + 1, noun))
    led = any(tree.role(one) in {"det", "nmod"} for one in between & set(tree.below[noun]))
    if tree.children(verb, "obj") or led or not between <= tree.subtree(noun):
        return {}
    links: Links = {form: (noun, "amod"), noun: (verb, "obj")}
    for child in tree.below[form]:
        if child > noun:
            links[child] = (verb, tree.nodes[child].relation)
    return links


def _named_in_quotes(tree: Tree, form: int) -> Links:
    """Read a word in quotation marks as what a thing is turned into: "cut the stock to 'hold'"."""
    if form < 2 or form + 1 >= len(tree.nodes) or tree.nodes[form].tag not in {"VB", "VBP"}:
        return {}
    if tree.word(form - 1) not in _QUOTES or tree.word(form + 1) not in _QUOTES:
        return {}
    to = form - 2
    verb = next((one for one in tree.above(form) if tree.nodes[one].lemma in _TURNING), None)
    if tree.word(to).lower() != "to" or verb is None or not tree.children(verb, "obj"):
        return {}
    links: Links = {form: (verb, "obl"), to: (form, "case")}
    for child in tree.below[form]:
        if child > form + 1:
            links[child] = (verb, tree.nodes[child].relation)
    return links


def _done_by(tree: Tree, form: int) -> Links:
    """Hang a participle with its doer on the noun before its comma: "the mill, | opened by"."""
    agent = any(tree.word(by) == "by" for one in tree.children(form, "obl")
                for by in tree.children(one, "case"))  # fmt: skip
    noun = form - 2
    if tree.role(form) != "conj" or not agent or noun < 1 or tree.word(form - 1) != ",":
        return {}
    if tree.children(form, "cc", "obj", "aux", *SUBJECTS) or not tree.is_noun(noun):
        return {}
    above = tree.nodes[form].head
    held = tree.role(noun) in {"obj", "obl", "nmod"} and above < noun
    passive = any(tree.nodes[one].relation == "aux:pass" for one in tree.below[above])
    while tree.role(noun) == "flat":
        noun = tree.nodes[noun].head
    joined = any(tree.children(one, "cc") for one in tree.children(above, "conj"))
    return {form: (noun, "acl")} if held and not (passive or joined) else {}


def _guilty_to(tree: Tree, form: int) -> Links:
    """Read "supply" as a noun in "pleaded guilty to | supply | last year"."""
    to = form - 1
    guilty = form > 2 and tree.word(to).lower() == "to" and tree.word(to - 1).lower() == "guilty"
    if not guilty or tree.nodes[form].tag not in {"VB", "VBP"} or tree.children(form, "obj"):
        return {}
    verb = next((one for one in range(to - 2, -1, -1) if tree.is_verb(one)), None)
    if verb is None or verb in tree.subtree(form):
        return {}
    links: Links = {form: (verb, "obl"), to: (form, "case")}
    return links | {
        child: (verb, tree.nodes[child].relation) for child in tree.below[form] if child > form
    }


FORMS: tuple[Find, ...] = (_adjective, _named_in_quotes, _guilty_to, _done_by)
