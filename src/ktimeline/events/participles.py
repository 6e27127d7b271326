"""Participles that hang on a noun, told as sentences: "the bill, introduced" was introduced."""

from __future__ import annotations

import re
from collections.abc import Collection

from ktimeline.events.clauses import lift_noun, named_noun
from ktimeline.events.phrasing import TITLE_LENGTH, capital
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree
from ktimeline.syntax.tagging import classify
from ktimeline.syntax.verbs import INTRANSITIVE
from ktimeline.syntax.wordlist import word_set

__all__ = [
    "is_reduced_passive",
    "is_told_passive",
    "misses_noun",
    "opening_passive",
    "with_helper",
    "without_opening",
]

_PLURAL = frozenset({"NNS", "NNPS"})
_MANY = word_set(
    "people police men women children both all some many several few most those these they we"
)
_PRONOMINAL = word_set("another other others third second first last one latter former")
_LIKE_PREPOSITIONS = word_set("compare base give follow include relate")
_OPENING = word_set("when while if that because although though whether once until as")
_LEADS = frozenset("pTuEPVRSvk")
_OPENING_FORMS = frozenset("EPG")
_VERBAL = frozenset("vVkRSbBhHwmoO")
# Before an infinitive these tell what one does, not what is done to one: "offered to buy".
_WILLING = word_set(
    """offer agree hope seek vow refuse threaten promise decide want try fail manage pledge attempt
    begin start continue decline hesitate struggle swear volunteer"""
)
_JOINING = frozenset({"and", "or", "but"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_COMING_OUT = frozenset({"release", "publish", "issue", "file", "post"})
# What is so now, whenever it comes: "a vote scheduled for May" is scheduled.
_STANDING = word_set("scheduled due planned expected slated set")


def is_reduced_passive(tree: Tree, node: int) -> bool:
    """Tell whether a node is a past participle that stands for a clause: "the bill introduced".

    A finite verb has to stand above it, since what looks so may be the main verb of a headline.
    So may "born" in "Born in Ribe, she became a nurse".
    """
    opens = (
        tree.role(node) in {"advcl", "acl"}
        and tree.nodes[node].head > node
        and min(tree.subtree(node), default=1) == 0
    )
    behind = tree.nodes[node].relation == "acl" and tree.nodes[node].head < node
    tags = ("VBN", "VBD") if opens and node == 0 else ("VBN",)  # "Opened in 1932, the bridge ..."
    base = behind and tree.nodes[node].tag in {"VB", "VBP"}  # "the statue, | put up in 2009"
    formed = tree.nodes[node].tag in tags or (base and classify(tree.word(node)) in {"E", "P", "f"})
    if not (opens or behind) or not formed:
        return False
    if node and tree.word(node - 1).lower() in _JOINING:
        return False  # "gave Wales as the host and named Cardiff": the verb of a second clause
    if tree.children(node, "aux", "cop", "obj", "mark", "nsubj"):
        return False
    if tree.nodes[node].lemma in INTRANSITIVE or tree.children(node, "ccomp"):
        return False  # "since the rig | exploded", read as a participle
    if tree.nodes[node].lemma in _WILLING and _is_to_do(tree, node):
        return False  # "a group | offered | to buy it", read as a participle
    led = node + 1 < len(tree.nodes) and tree.nodes[node + 1].tag in {"IN", "CD", "TO"}
    given = tree.word(node).lower() == "given" and led and not tree.children(node, "mark")
    if tree.nodes[node].lemma in _LIKE_PREPOSITIONS and not given:
        return False
    if tree.is_verb(tree.nodes[node].head) != opens:
        return False
    return any(_is_finite(tree, above) for above in tree.above(node))


def _is_to_do(tree: Tree, node: int) -> bool:
    """Tell whether an infinitive tells what the verb is about: "offered | to buy it"."""
    told = tree.children(node, "xcomp")
    return any(tree.nodes[mark].tag == "TO" for one in told for mark in tree.children(one, "mark"))


def _is_finite(tree: Tree, node: int) -> bool:
    helpers = tree.children(node, "aux", "cop")
    return tree.nodes[node].tag in _FINITE or any(tree.nodes[i].tag in _FINITE for i in helpers)


def with_helper(title: str, telling: Telling) -> str:
    """Return "The bill was introduced" for the fragment "The bill(,) introduced".

    "The crews having failed" becomes "The crews had failed".
    """
    tree = telling.tree
    node = tree.node_at(telling.tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None:
        return title
    having = [one for one in tree.children(node, "aux") if tree.nodes[one].tag == "VBG"]
    if having and having[0] and classify(tree.word(having[0] - 1).lower()) in _LEADS:
        return title  # "is accused of having paid", "denied having paid"
    if having:
        return re.sub(rf"(?<=\w),? having {re.escape(tree.word(node))}\b",
                      f" had {tree.word(node)}", title)  # fmt: skip
    opened = _opened_by(tree, node)
    if opened is None:
        return title
    node, first = opened
    words = [tree.word(one) for one in range(first, node + 1)]
    place = re.search(r",?\s+" + r"\s+".join(map(re.escape, words)) + r"\b", title, re.IGNORECASE)
    noun = _about(tree, node)
    if place is None or noun is None:
        return title
    if classify(tree.word(node).lower()) == "V":
        return title  # "the toll | rose | to 78", read as a participle
    start = min(tree.subtree(noun))
    if start and tree.word(start - 1).lower() in _OPENING:
        return title  # "when the ministers | convened", read as a participle
    if start and tree.is_noun(start - 1) and tree.nodes[start].tag in {"DT", "PRP$"}:
        return title  # "the board the company | set up"
    beside = title[: place.start()].lower().endswith(tree.word(noun).lower())
    if not beside and not _opens_with(title, tree, noun):
        return title
    opens = "to" if tree.nodes[first].tag == "TO" else tree.word(node).lower()
    if opens == "set" and tree.children(node, "compound"):
        opens = ""  # "set | up": it was done
    helper = _helper(tree, noun, opens, ahead=telling.ahead)
    rest = _own_end(title[place.start() :].lstrip(" ,"), tree, node)
    if re.match(rf"{re.escape(tree.word(node))}\s+that\b", rest):
        return title  # "the report | found that ...", read as a participle
    whole = f"{title[: place.start()]} {helper} {rest[:1].lower()}{rest[1:]}"
    return whole if len(whole) <= TITLE_LENGTH else title


def is_told_passive(title: str, telling: Telling) -> bool:
    """Tell whether a line makes a sentence of the participle at its trigger: "it was | signed"."""
    tree = telling.tree
    node = tree.node_at(telling.tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None or not is_reduced_passive(tree, node):
        return False
    if tree.nodes[node].lemma in _COMING_OUT:
        return False  # "said it | in a report issued in May"
    helped = rf"\b(?:was|were|will be) (?:\w+ly )?{re.escape(tree.word(node).lower())}\b"
    return re.search(helped, title.lower()) is not None


def opening_passive(telling: Telling) -> str:
    """Return "The firm was founded" for "Founded in 1998, the firm ..."; "" for other shapes."""
    tree = telling.tree
    node = tree.node_at(telling.tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None:
        return ""
    if tree.is_noun(node) and is_reduced_passive(tree, max(0, tree.nodes[node].head)):
        node = tree.nodes[node].head  # "Destroyed by | fire in 1812, the town ..."
    opens = tree.nodes[node].head if tree.role(node) == "conj" else node
    if not is_reduced_passive(tree, opens) or tree.nodes[opens].head < opens:
        return ""
    noun = _about(tree, opens)
    if noun is None or noun < node or tree.nodes[node].tag not in {"VBN", "VBD"}:
        return ""
    name = _text(tree, lift_noun(tree, noun).pieces[0])
    rest = _text(tree, _without_dates(telling, tree, node))
    helper = _helper(tree, noun, tree.word(node).lower(), ahead=False)
    whole = f"{name[:1].upper()}{name[1:]} {helper} {rest[:1].lower()}{rest[1:]}"
    return whole if len(whole) <= TITLE_LENGTH else ""


def _without_dates(telling: Telling, tree: Tree, node: int) -> set[int]:
    """Return the words of a participle, its date and what is joined to it left out."""
    dates = [telling.tagged.spans[index] for index in telling.mentions]
    gone: set[int] = set()
    for one in tree.children(node, "conj", "cc", "punct"):
        gone |= tree.subtree(one)
    for one, word in enumerate(tree.nodes):
        if any(word.span.overlaps(date) for date in dates):
            gone |= {one, *tree.children(one, "case")}
    return tree.subtree(node) - gone


def _text(tree: Tree, nodes: Collection[int]) -> str:
    """Return the words of some nodes as they are written, without commas at the ends."""
    words = ""
    for one in sorted(nodes):
        span = tree.nodes[one].span
        glued = one - 1 in nodes and tree.nodes[one - 1].span.end == span.start
        words += ("" if glued or not words else " ") + tree.word(one)
    return words.strip(" ,;–—-")


def _own_end(rest: str, tree: Tree, node: int) -> str:
    """Return what a participle says without the verb of another clause: "made | and fell"."""
    branch = tree.subtree(node)
    for found in re.finditer(r"(?:,|,? (?:and|but|or)) (?=(\w+))", rest):
        others = [
            i for i, one in enumerate(tree.nodes) if tree.word(i) == found.group(1) and i > node
        ]
        if others and others[0] not in branch and tree.nodes[others[0]].tag in _FINITE:
            return rest[: found.start()]
    return rest


def _opened_by(tree: Tree, node: int) -> tuple[int, int] | None:
    """Return the participle that a helper is put before, and the first of its words.

    Of "a fee expected to rise" that is "expected", of "a match to be played" the "to" before it.
    """
    marks = [one for one in tree.children(node, "mark") if tree.nodes[one].tag == "TO"]
    noun = tree.nodes[node].head
    passive = any(tree.nodes[one].lemma == "be" for one in tree.children(node, "aux"))
    beside = bool(marks) and noun == marks[0] - 1 and tree.is_noun(noun)
    if beside and passive and tree.role(node) in {"acl", "advcl"}:
        return node, marks[0]
    for _ in range(2):
        if tree.role(node) == "xcomp" and tree.nodes[node].head >= 0:
            node = tree.nodes[node].head
    joined = tree.role(node) == "conj" and tree.nodes[node].tag in {"VBN", "VBD"}
    first = tree.nodes[node].head if joined else node  # "elected in 2008 and | re-elected"
    bare = not tree.children(node, "aux", "cop", "obj", "nsubj")
    if _is_absolute(tree, node):
        return node, node
    if not is_reduced_passive(tree, first) or not bare:
        return None
    return node, min([node, *(one for one in tree.children(node, "advmod") if one < node)])


def _is_absolute(tree: Tree, node: int) -> bool:
    """Tell whether a participle tells of its own noun behind "with": "with a fee expected in"."""
    if tree.role(node) != "advcl" or tree.nodes[node].tag != "VBN" or tree.children(node, "aux"):
        return False
    subjects = tree.children(node, "nsubj")
    leads = [tree.word(one).lower() for one in tree.children(node, "mark", "case")]
    return leads == ["with"] and len(subjects) == 1 and subjects[0] == node - 1


def misses_noun(title: str, telling: Telling) -> bool:
    """Tell whether a line of a participle behind a noun begins with anything but that noun."""
    tree = telling.tree
    node = tree.node_at(telling.tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None or not is_reduced_passive(tree, node):
        return False
    noun = _about(tree, node)
    bare = title.lower().startswith(tree.word(node).lower())
    return noun is not None and (bare or not _opens_with(title, tree, noun))


def _opens_with(title: str, tree: Tree, noun: int) -> bool:
    """Tell whether a line begins with a word of a noun phrase, or with its pronoun's name."""
    first = title.split(maxsplit=1)[0].lower().removesuffix("’s")
    words = {tree.word(one).lower() for one in tree.subtree(noun) if one <= noun}
    return first in words or tree.nodes[noun].tag == "PRP"


def _about(tree: Tree, node: int) -> int | None:
    """Return the noun that a participle, or the one that it is joined to, says something of."""
    if tree.role(node) == "conj" and tree.is_verb(tree.nodes[node].head):
        node = tree.nodes[node].head
    if _is_absolute(tree, node):
        return tree.children(node, "nsubj")[0]
    head = tree.nodes[node].head
    nominal = tree.is_noun(head) or tree.word(head).lower() in _PRONOMINAL
    if nominal and head < node:
        return named_noun(tree, head)
    return next(iter(tree.children(head, "nsubj")), None)


def _helper(tree: Tree, noun: int, opens: str, *, ahead: bool) -> str:
    many = (
        tree.nodes[noun].tag in _PLURAL
        or any(not tree.is_verb(one) for one in tree.children(noun, "conj"))
        or tree.word(noun).lower() in _MANY
    )
    if opens in _STANDING or (opens == "to" and ahead):
        present, past = ("are", "were") if many else ("is", "was")
        return past if opens == "planned" and not ahead else present
    if ahead:
        return "will be"
    return "were" if many else "was"


def without_opening(title: str, telling: Telling) -> str:
    """Return a title without the participle that opens it and has a date of its own.

    "(Launched in May 2019,) the craft reached the planet" in February.
    """
    tagged = telling.tagged
    comma = tagged.tags.find(",", tagged.tags.find("@") + 1)
    first = tagged.word(0).lower()
    opens = (classify(first) in _OPENING_FORMS or first == "having") and comma > 0
    if not opens or "@" not in tagged.tags[:comma] or comma > telling.anchor.trigger:
        return title
    if min(telling.mentions) < comma or not title.startswith(f"{tagged.word(0)} "):
        return title
    if set(tagged.tags[1:comma]) & _VERBAL or comma + 2 >= len(tagged.tags):
        return title
    place = title.find(f", {tagged.word(comma + 1)} ")
    return capital(title[place + 2 :]) if place > 0 else title
