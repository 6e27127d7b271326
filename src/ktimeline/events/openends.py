"""Lines that end in the middle of a clause: "fell 12 percent, hurt", "as students demanded"."""

from __future__ import annotations

import re

from ktimeline.events.phrasing import TITLE_LENGTH
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree
from ktimeline.syntax.wordlist import word_set

__all__ = ["close_end"]

_WANTED = frozenset({"ccomp", "xcomp", "obj", "obl"})
_SPANS = word_set("decade year month week day hour minute century")
_THEN = frozenset({"after", "before", "since"})
_AGENT = "by"
_NEAR = 3  # nodes that a date between a verb and what it wants takes up


def close_end(title: str, telling: Telling) -> str:
    """Return a title without the clause or pair at its end that has lost what it is about.

    The trigger always stays; a title with an ellipsis says itself that it goes on.
    """
    tree = telling.tree
    if tree is None or not title or title.endswith("…") or telling.alone:
        return title
    trigger = tree.node_at(telling.tagged.spans[telling.anchor.trigger])
    last = _last_node(tree, title)
    if last is None or trigger is None:
        return title
    start = _loose_start(tree, last)
    if start is None and _lacks_verb(tree, last) and len(title) < TITLE_LENGTH:
        return title + "…"
    if start is None or start <= trigger <= last:
        return title
    words = [re.escape(tree.word(index)) for index in range(start, last + 1)]
    found = re.search(r"\W+" + r"\W+".join(words) + r"$", title)
    return title[: found.start()] if found is not None else title


def _lacks_verb(tree: Tree, last: int) -> bool:
    """Tell whether a line ends with the subject of what is said: "warned that the new well"."""
    for noun in (last, *tree.above(last)):
        branch = tree.subtree(noun)
        verb = tree.nodes[noun].head
        if tree.role(noun) == "nsubj" and verb > last and tree.role(verb) == "ccomp":
            return any(one < min(branch) for one in tree.children(verb, "mark"))
        if tree.is_verb(noun):
            return False
    return False


def _last_node(tree: Tree, title: str) -> int | None:
    """Return the node that a title ends with; None where another may be meant."""
    words = re.findall(r"[\w’'-]+", title)[-2:]
    if len(words) < 2:
        return None
    places = [
        index
        for index in range(1, len(tree.nodes))
        if [tree.word(index - 1), tree.word(index)] == words
        or (tree.word(index) == words[1] and index > 1 and tree.word(index - 1) == ",")
    ]
    return places[0] if len(places) == 1 else None


def _loose_start(tree: Tree, last: int) -> int | None:
    """Return where the branch begins that has lost its end behind the node `last`."""
    if (clause := _subject_start(tree, last)) is not None:
        return clause
    follows = any(child > last for child in tree.below[last])
    if follows and tree.nodes[last].relation == "acl" and tree.nodes[last].tag == "VBN":
        return last  # "losses | suffered"
    if tree.is_verb(last) and _wants_more(tree, last):
        start = min([last, *(one for one in tree.subtree(last) if tree.role(one) != "punct")])
        return start if tree.role(last) in {"advcl", "acl", "conj"} else None
    if tree.nodes[last].lemma in _SPANS and any(
        tree.word(one).lower() in _THEN
        for child in tree.below[last]
        if child > last
        for one in tree.children(child, "case", "mark")
    ):
        return min(tree.subtree(last))  # "nearly a decade | after the attacks"
    joined = [one for one in tree.children(last, "conj") if tree.children(one, "cc") == [last + 1]]
    case = next((one for one in tree.children(last, "case") if one < last), None)
    if joined and case is not None and tree.word(case).lower() == "between":
        return case
    return None


def _subject_start(tree: Tree, last: int) -> int | None:
    """Return where a phrase behind a comma begins that is the subject of what was cut off."""
    for noun in (last, *tree.above(last)):
        branch = {one for one in tree.subtree(noun) if tree.role(one) != "punct"}
        if not branch or max(branch) > last:
            return None
        verb = tree.nodes[noun].head
        if tree.role(noun) == "nsubj" and verb > last and min(branch) > 0:
            return min(branch) if tree.word(min(branch) - 1) == "," else None
    return None


def _wants_more(tree: Tree, verb: int) -> bool:
    for child in tree.below[verb]:
        if child < verb or tree.role(child) not in _WANTED:
            continue
        near = min(tree.subtree(child)) - verb <= _NEAR
        cases = {tree.word(one).lower() for one in tree.children(child, "case")}
        if near and (tree.role(child) != "obl" or _AGENT in cases):
            return True
    return False
