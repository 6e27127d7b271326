"""Lines cut to length along the tree: what says least is left out first, whole branch by branch."""

from __future__ import annotations

import itertools

from ktimeline.events.beginnings import closed_beginning
from ktimeline.events.branches import Branch, find_branches, is_name
from ktimeline.events.clauses import Line
from ktimeline.events.phrasing import TITLE_LENGTH, cut_text
from ktimeline.events.source import Source
from ktimeline.events.tree import Tree, read_tree
from ktimeline.model import Span
from ktimeline.syntax.wordlist import word_set

__all__ = ["tell_line"]

_BRACKETS = frozenset({"(", "[", "-LRB-", "-LSB-"})
_MARKS = frozenset({",", "--", "–", "—", "-"})
_PRESENT = frozenset({"VBZ", "VBP"})
_LOOSE = frozenset({"appos", "nmod", "obl", "conj", "parataxis", "dep", "list"})
_CLAUSES = frozenset({"ccomp", "acl", "advcl"})
_BARE = frozenset({"one", "this", "that"})  # "the next one, a trawler": only that tells
_WORDS = 5  # of "a day-to-day task"
_WORD = 12  # letters by which a line is too long that one word less makes fit
# Adjectives that a noun cannot go without.
_COUNTING = word_set("""first last next second third same other own only former new real more fewer
    less most least many few several such prime vice foreign public private nuclear chief""")
_LEAST = 24  # what is shorter tells nothing
_SHORT = 40  # a longer clause cut to less tells too little


def tell_line(source: Source, line: Line, room: int = TITLE_LENGTH) -> str:
    """Return the words of a line in at most `room` characters, "" where they cannot be so few.

    Asides (appositions, brackets, "who ..." after a comma, what other dates tell) never stay.
    """
    pieces = _disjoint(line)
    for branch in _asides(source, line):
        pieces = [piece - branch for piece in pieces]
    text = whole = _text(source, line, pieces)
    if _fronts(pieces) and (len(text) > room or " " not in source.phrase([pieces[1]])):
        pieces = [pieces[0], *pieces[2:]]  # what stood before the subject
        text = _text(source, line, pieces)
    pieces = _pruned(source, line, pieces, room)
    text = _text(source, line, pieces)
    if room < len(text) <= room + _WORD:
        pieces = _without_adjective(source, line, pieces, room)
        text = _text(source, line, pieces)
    orphans = _orphans(source.tree, line, pieces)
    if orphans:
        pieces = [piece - orphans for piece in pieces]
        text = _text(source, line, pieces)
    if len(text) < _SHORT < room < len(whole):
        text = _beginning(whole, room) or text  # the tree has lost what the verb is about
    if len(text) < _LEAST < room < len(whole):
        text = cut_text(whole, room)
    return text if len(text) <= room else ""


def _beginning(text: str, room: int) -> str:
    tree = read_tree(text, Span(0, len(text)))
    return closed_beginning(tree, room) if tree is not None else ""


def _pruned(source: Source, line: Line, pieces: list[set[int]], room: int) -> list[set[int]]:
    """Return pieces without the branches that say least, as few of them as there is room for."""
    whole, gone = pieces, list[Branch]()
    branches = find_branches(source, line)
    for branch in branches:
        if len(_text(source, line, pieces)) <= room:
            break
        shorter = [piece - branch.nodes for piece in pieces]
        if all(shorter) and shorter != pieces:
            pieces = shorter
            gone.append(branch)
    for branch in reversed(gone):  # what went early, or a part of it, may have room again
        parts = (one.nodes for one in branches if one.returns and one.nodes < branch.nodes)
        forms = [branch.nodes] if branch.returns else []
        forms += [branch.nodes.difference(*parts)] if branch.bare else []
        for back in forms:
            fuller = [piece | (back & own) for piece, own in zip(pieces, whole, strict=True)]
            fits = len(_text(source, line, fuller)) <= room
            if fits and _is_beside(source.tree, branch, back, pieces):
                pieces = fuller
                break
    return pieces


def _is_beside(tree: Tree, branch: Branch, back: frozenset[int], pieces: list[set[int]]) -> bool:
    """Tell whether a branch stands right behind words that stay, among them its head."""
    kept = set().union(*pieces)
    if not back - kept or tree.nodes[branch.top].head not in kept:
        return False
    first = min(back)
    return first - 1 in kept and set(range(first, max(back) + 1)) <= back | kept


def _without_adjective(
    source: Source, line: Line, pieces: list[set[int]], room: int
) -> list[set[int]]:
    """Return pieces that fit but for one word without an adjective, if that makes them fit."""
    tree = source.tree
    for index in sorted(set().union(*pieces) - line.core, reverse=True):
        plain = tree.nodes[index].tag in {"JJ", "VBG", "VBN"} and tree.role(index) == "amod"
        branch = tree.subtree(index)
        if not plain or len(branch) > _WORDS or tree.word(index).lower() in _COUNTING:
            continue
        if tree.children(tree.nodes[index].head, "nummod") or not tree.is_noun(index + 1):
            continue
        shorter = [piece - branch for piece in pieces]
        if all(shorter) and len(_text(source, line, shorter)) <= room:
            return shorter
    return pieces


def _orphans(tree: Tree, line: Line, pieces: list[set[int]]) -> set[int]:
    """Return the phrases that stood behind an insertion, and now beside what they do not belong to.

    "They issued a report, based on a study of shrimp, | just two of the kinds".
    """
    found: set[int] = set()
    for piece in pieces:
        kept = sorted(piece)
        for before, index in itertools.pairwise(kept):
            gap = range(before + 1, index)
            opened = any(tree.word(one) in _MARKS for one in gap)
            closed = tree.word(index - 1) in _MARKS
            if len(gap) < 3 or not (opened or closed) or tree.is_verb(index):
                continue
            top = index
            while tree.nodes[top].head >= 0 and min(tree.subtree(tree.nodes[top].head)) == index:
                top = tree.nodes[top].head
            branch = tree.subtree(top)
            loose = closed and tree.role(top) in _LOOSE and tree.is_noun(top)
            loose = loose or (not closed and tree.role(top) in _CLAUSES)
            if loose and not branch & line.core:
                found |= branch
    return found


def _disjoint(line: Line) -> list[set[int]]:
    """Return the pieces of a line, each word once."""
    pieces: list[set[int]] = []
    for piece in line.pieces:
        rest = set(piece).difference(*pieces)
        if rest:
            pieces.append(rest)
    return pieces


def _fronts(pieces: list[set[int]]) -> bool:
    """Tell whether the second piece stood before the first in the sentence."""
    return len(pieces) > 1 and min(pieces[1], default=0) < min(pieces[0], default=0)


def _text(source: Source, line: Line, pieces: list[set[int]]) -> str:
    tree = source.tree
    pieces = [piece for piece in (_trimmed(tree, one) for one in pieces) if piece]
    if line.owner and len(pieces) > 1:
        owner, text = source.phrase(pieces[:1]), source.phrase(pieces[1:])
        return f"{owner}’s {text[:1].lower()}{text[1:]}" if text and owner else text
    text = source.phrase(pieces)
    if any(0 in piece for piece in pieces[1:]) and not tree.nodes[0].tag.startswith("NNP"):
        first = tree.word(0)  # opened the sentence, and stands in the middle of the line
        text = text.replace(f" {first} ", f" {first.lower()} ", 1)
    return text


def _trimmed(tree: Tree, piece: set[int]) -> set[int]:
    """Return a piece without the marks that have lost what stood before or behind them."""
    return {
        index
        for index in piece
        if tree.word(index) not in _MARKS
        or tree.word(index) == "-"
        or (index - 1 in piece and index + 1 in piece)
    }


def _asides(source: Source, line: Line) -> list[set[int]]:
    """Return the branches that are left out of any line."""
    found: list[set[int]] = []
    for index in sorted(set().union(*line.pieces) - line.core):
        branch = source.tree.subtree(index)
        if not branch & line.core and _is_aside(source, line, index, branch):
            found.append(branch)
    return found


def _is_aside(source: Source, line: Line, index: int, branch: set[int]) -> bool:
    tree = source.tree
    node, role, first = tree.nodes[index], tree.role(index), min(branch)
    edges = {tree.word(one) for one in (first, max(first - 1, 0))}
    opened = bool(edges & _BRACKETS)
    if opened and role != "punct":
        return True
    verb = {index, *tree.children(index, "compound")}  # "carried | out"
    if role == "acl" and branch > verb and source.is_dates(branch - verb, own=True):
        return True  # "a survey released on Friday"
    if role == "acl" and branch == verb and node.tag == "VBN" and source.leads_to_date(branch):
        return True
    if node.relation == "acl:relcl" and edges & _MARKS:
        return True
    if role == "appos" and _is_state(tree, index):
        return False
    if role in {"appos", "acl"} and edges & _MARKS:
        return tree.nodes[node.head].lemma not in _BARE and not is_name(tree, index)
    listed = role != "punct" and any(tree.role(one) == "cc" for one in branch)
    if listed and tree.word(max(first - 1, 0)) in _MARKS and source.is_dates(branch):
        return True  # "won in 1990, | 1994 and 2001 |, ..."
    if role == "conj" and tree.is_verb(index):
        apart = bool(tree.children(index, "nsubj")) or _is_of_now(tree, index)
        return apart or source.holds_other(branch)
    loose = role in {"obl", "nmod"} and node.head in line.core and source.is_dates(branch)
    return loose and not source.counts_since(branch)


def _is_state(tree: Tree, index: int) -> bool:
    """Tell whether a name is of where a town before a noun lies: "the Reno, | Nev.|, thrift"."""
    town = tree.nodes[index].head
    leads = tree.nodes[town].head > index and tree.role(town) != "nsubj"
    named = tree.nodes[index].tag == tree.nodes[town].tag == "NNP"
    return leads and named and not tree.children(town, "case")


def _is_of_now(tree: Tree, verb: int) -> bool:
    """Tell whether a joined verb is told of now, and its head is not: "opened | and employs 40"."""
    forms = [{tree.nodes[one].tag for one in (place, *tree.children(place, "aux", "cop"))}
             for place in (verb, tree.nodes[verb].head)]  # fmt: skip
    return bool(forms[0] & _PRESENT) and "VBD" in forms[1] and not forms[1] & _PRESENT
