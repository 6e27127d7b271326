"""Nouns that a line leaves unsaid: "the second (lab) opened", "one of which", "tried another"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ktimeline.events.earlier import ToldSentence, own_sentence, sentences_before
from ktimeline.events.telling import Telling
from ktimeline.events.things import find_thing
from ktimeline.events.tree import Tree
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_unsaid"]

_ORDINALS = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth last final latest next other"
)
# "The next" of a thing told of once is the next of its kind.
_RECURRING = frozenset({"next", "last", "latest"})
_SELECTED = re.compile(r"^(?P<lead>The|A|One|Another)(?: (?P<which>[a-z]+))?(?= )")
_ANOTHER = re.compile(r"(?<= )another$")
_ONE_OF_THEM = re.compile(r"\bone of them\b", re.IGNORECASE)
_WANTING = re.compile(r"^(?:The|A|One|Another) | another$|\bone of them\b", re.IGNORECASE)
_WHOLES = frozenset({"which", "whom", "them"})
_SUPERLATIVE = re.compile(r"[a-z]{3,}est$")
_SUMS = word_set("people dollars euros pounds years months weeks days hours percent men women")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_APART = frozenset({";", ":", "–", "—"})
_LISTING = frozenset({"including", "among"})


def find_unsaid(title: str, telling: Telling) -> Iterator[tuple[int, int, str]]:
    """Yield where a noun is wanted in a title, and the words to put there.

    It is the one that is counted before it, "two | labs |, the second of which opened", or that
    another was told of: "the first | attack | failed. A second took the gate".
    """
    if not _WANTING.search(title):
        return
    own = own_sentence(telling)
    if own is None:
        return
    tree, tagged = own.tree, own.tagged
    if found := _ANOTHER.search(title):
        if noun := _same_object(telling, tree):
            yield found.end(), found.end(), f" {noun}"
        return
    if (found := _ONE_OF_THEM.search(title)) is not None:
        if thing := _whole_of(telling):
            yield found.start(), found.end(), f"{found.group()[:3]} of {thing}"
        return
    if title.startswith("The one "):
        if noun := _listed(tagged, tree):
            yield 0, len("The one"), f"One {noun}"
        return
    found = _SELECTED.match(title)
    place = _place(tagged, tree, found) if found is not None else None
    if found is None or place is None:
        return
    which = _selector(found)
    counted = _counted(telling, own, place, which)
    end = found.end() if which else found.end("lead")
    if counted is not None and not title[end:].lstrip().startswith((counted[1], "of ")):
        one = found.group("lead") == "One"
        yield end, end, f" of {counted[0]}" if one else f" {counted[1]}"


def _selector(found: re.Match[str]) -> str:
    """Return "second" or "largest" behind the first word of a line, "" for any other word."""
    which = found.group("which") or ""
    return which if which in _ORDINALS or _SUPERLATIVE.fullmatch(which) else ""


def _place(tagged: Tagged, tree: Tree, found: re.Match[str]) -> int | None:
    """Return the token before which the noun would stand, None where one does.

    That is before a verb or before "of which".
    """
    which = _selector(found)
    if found.group("lead") in {"The", "A"} and not which:
        return None
    words = [found.group("lead").lower(), *([which] if which else [])]
    for at in range(len(tagged.tags) - len(words)):
        if [tagged.word(at + i).lower() for i in range(len(words))] != words:
            continue
        end = at + len(words)
        if end + 1 < len(tagged.tags) and tagged.word(end) == "of":
            return end if tagged.word(end + 1) in _WHOLES else None
        node = tree.node_at(tagged.spans[end])
        verb = node is not None and tree.nodes[node].tag in _FINITE
        return end if tagged.tags[end] in ",@" or verb else None
    return None


# ---- The noun ---------------------------------------------------------------------------------


def _counted(telling: Telling, own: ToldSentence, place: int, which: str) -> tuple[str, str] | None:
    """Return what is counted before a token, whole and one of it: ("the two labs", "lab")."""
    tree, tagged = own.tree, own.tagged
    limit = tagged.spans[place].start
    before = [one for one, node in enumerate(tree.nodes) if node.span.end <= limit]
    partitive = tagged.word(place) == "of"
    if partitive:
        plural = [one for one in before if tree.nodes[one].tag in {"NNS", "NNPS"}]
        told = [one for one in plural if _numbered(tree, one)] or plural[-1:]
        if told:
            return _named(tree, told[-1])
        if tagged.word(place + 1) != "them":
            return None
    clause = max((one for one in before if tree.word(one) in _APART), default=-1)
    if clause > 0:  # "three fairs are held each year; the next opens"
        return _told(tree, range(clause), which)
    for earlier in sentences_before(telling, 1):
        size = range(len(earlier.tree.nodes))
        return _told(earlier.tree, [one for one in size if not earlier.is_dated(one)], which)
    return None


def _told(tree: Tree, nodes: Sequence[int], which: str) -> tuple[str, str] | None:
    """Return the one noun among some nodes that is counted, or told as "the first"."""
    ordered = [one for one in nodes if tree.is_noun(one) and _is_ordered(tree, one)]
    numbered = [one for one in nodes if _numbered(tree, one)]
    if not numbered and len(ordered) == 1:
        return _named(tree, ordered[0])
    if len(numbered) == 1:
        return _named(tree, numbered[0])
    return _subject(tree) if not ordered and not numbered and which in _RECURRING else None


def _numbered(tree: Tree, node: int) -> bool:
    """Tell whether a node is a noun that is counted, and no sum: "three | ships"."""
    if tree.nodes[node].tag != "NNS" or tree.word(node).lower() in _SUMS:
        return False
    return bool(tree.children(node, "nummod"))


def _is_ordered(tree: Tree, noun: int) -> bool:
    return any(tree.word(one).lower() in _ORDINALS for one in tree.children(noun, "amod"))


def _named(tree: Tree, noun: int) -> tuple[str, str]:
    counts = " ".join(tree.word(one) for one in tree.children(noun, "nummod")).lower()
    whole = f"the {counts} {tree.word(noun)}" if counts else f"the {tree.word(noun)}"
    kinds = [
        tree.word(one) for one in tree.below[noun] if one < noun and tree.role(one) == "compound"
    ]
    return whole, " ".join([*kinds, tree.nodes[noun].lemma])


def _subject(tree: Tree) -> tuple[str, str] | None:
    """Return what a sentence says to be held: "a | festival | has been held since 1921"."""
    root = next((one for one, node in enumerate(tree.nodes) if node.head < 0), 0)
    for one in tree.children(root, "nsubj"):
        common = tree.nodes[one].tag == "NN" and tree.children(one, "det")
        if common and tree.nodes[root].lemma in {"hold", "stage", "run", "take"}:
            return _named(tree, one)
    return None


def _listed(tagged: Tagged, tree: Tree) -> str:
    """Return the noun of "nine | goals |, including the one that won the cup"."""
    for at in range(2, len(tagged.tags) - 2):
        if tagged.word(at).lower() != "one" or tagged.word(at - 1).lower() != "the":
            continue
        lead = at - 2 - (tagged.word(at - 2) == "them")
        if tagged.word(lead).lower() not in _LISTING:
            return ""
        limit = tagged.spans[lead].start
        nouns = [
            one
            for one, node in enumerate(tree.nodes)
            if node.span.end <= limit and node.tag == "NNS"
        ]
        return tree.nodes[nouns[-1]].lemma if nouns else ""
    return ""


def _same_object(telling: Telling, tree: Tree) -> str:
    """Return the noun of "he tried a | trick |. She tried another": the same was done to it."""
    verb = tree.node_at(telling.tagged.spans[telling.anchor.trigger])
    objects = tree.children(verb, "obj") if verb is not None else []
    if verb is None or [tree.word(one) for one in objects] != ["another"]:
        return ""
    for earlier in (tree, *(one.tree for one in sentences_before(telling, 1))):
        same = [
            thing
            for one, node in enumerate(earlier.nodes)
            if node.lemma == tree.nodes[verb].lemma and (earlier is not tree or one < verb)
            for thing in earlier.children(one, "obj")
            if earlier.nodes[thing].tag in {"NN", "NNS"}
        ]
        if same:
            return earlier.nodes[same[-1]].lemma if len(same) == 1 else ""
    return ""


def _whole_of(telling: Telling) -> str:
    """Return what "them" is in "one of | them |": "the two suits"."""
    tree = telling.tree
    nodes = [one for one in range(len(tree.nodes)) if tree.word(one) == "them"] if tree else []
    return find_thing(telling, "them", nodes[0]) if len(nodes) == 1 else ""
