"""Lines cut to length along the tree: what says least is left out first, whole branch by branch."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from ktimeline.events.clauses import Line
from ktimeline.events.comparison import counts_since
from ktimeline.events.phrasing import TITLE_LENGTH, phrase, shorten
from ktimeline.events.tree import Tree, runs
from ktimeline.model import Span
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING

__all__ = ["Source", "tell_line"]

_BRACKETS = frozenset({"(", "[", "-LRB-", "-LSB-"})
_MARKS = frozenset({",", "--", "–", "—", "-"})
_PRESENT = frozenset({"VBZ", "VBP"})
_LOOSE = frozenset({"appos", "nmod", "obl", "conj", "parataxis", "dep", "list"})
_CLAUSES = frozenset({"ccomp", "acl", "advcl"})
_BARE = frozenset({"one", "this", "that"})  # "the next one, a trawler": only that tells
_SHORT = 40  # a longer clause cut to less tells too little
# How soon a branch goes, by its relation; those not named stay.
_ASIDE, _CLAUSE, _CIRCUMSTANCE, _ATTRIBUTE, _DETAIL = range(5)
_ORDER = {
    "parataxis": _ASIDE, "list": _ASIDE, "discourse": _ASIDE, "vocative": _ASIDE, "dep": _ASIDE,
    "appos": _ASIDE, "orphan": _ASIDE, "dislocated": _ASIDE,
    "advcl": _CLAUSE, "acl:relcl": _CLAUSE, "conj": _CLAUSE,
    "obl": _CIRCUMSTANCE, "acl": _CIRCUMSTANCE, "advmod": _CIRCUMSTANCE,
    "nmod": _ATTRIBUTE, "ccomp": _DETAIL, "xcomp": _DETAIL, "amod": _DETAIL, "nummod": _DETAIL,
}  # fmt: skip
_LINKS = frozenset({"case", "punct", "det", "advmod", "mark", "cc"})  # no words of their own


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence as a tree and as tokens; `mentions` are the tokens of the event's own date.

    `others` are the spans of the sentence's other dates, whose verbs tell other events.
    """

    tree: Tree
    tagged: Tagged
    mentions: Sequence[int]
    others: tuple[Span, ...]

    def phrase(self, pieces: Sequence[set[int]]) -> str:
        """Return the words of some pieces without the date, tidied."""
        ranges = [one for piece in pieces for one in runs(self.tagged, self.tree, piece)]
        return phrase(self.tagged, ranges, self.mentions)

    def holds_other(self, branch: set[int]) -> bool:
        """Tell whether another date stands in a branch."""
        spans = [self.tree.nodes[index].span for index in branch]
        return any(span.overlaps(date) for span in spans for date in self.others)

    def is_dates(self, branch: set[int], *, own: bool = False) -> bool:
        """Tell whether a branch is nothing but other dates, or with `own` any dates."""
        dates = list(self.others)
        if own:
            dates += [self.tagged.spans[index] for index in self.mentions]
        told = [self.tree.nodes[one].span for one in branch if self.tree.role(one) not in _LINKS]
        return bool(told) and all(any(span.overlaps(date) for date in dates) for span in told)

    def leads_to_date(self, branch: set[int]) -> bool:
        """Tell whether the event's own date stands right behind a branch."""
        end = self.tree.nodes[max(branch)].span.end
        starts = [self.tagged.spans[index].start for index in self.mentions]
        return any(end <= at <= end + 1 for at in starts)

    def counts_since(self, branch: set[int]) -> bool:
        """Tell whether a branch says since when a thing had not been: "the first time since"."""
        spans = [self.tree.nodes[index].span for index in branch]
        dates = [date for date in self.others if any(span.overlaps(date) for span in spans)]
        return any(counts_since(self.tagged, self.tagged.index_at(date.start)) for date in dates)


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
    for branch in _branches(source, line):
        if len(text) <= room:
            break
        shorter = [piece - branch for piece in pieces]
        if all(shorter) and shorter != pieces:
            pieces = shorter
            text = _text(source, line, pieces)
    orphans = _orphans(source.tree, line, pieces)
    if orphans:
        pieces = [piece - orphans for piece in pieces]
        text = _text(source, line, pieces)
    if len(text) < _SHORT < room < len(whole):
        text = shorten(whole, room)  # the tree has lost what the verb is about
    return text if len(text) <= room else ""


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
    if role in {"appos", "acl"} and edges & _MARKS:
        return tree.nodes[node.head].lemma not in _BARE and not _is_name(tree, index)
    listed = role != "punct" and any(tree.role(one) == "cc" for one in branch)
    if listed and tree.word(max(first - 1, 0)) in _MARKS and source.is_dates(branch):
        return True  # "won in 1990, | 1994 and 2001 |, ..."
    if role == "conj" and tree.is_verb(index):
        apart = bool(tree.children(index, "nsubj")) or _is_of_now(tree, index)
        return apart or source.holds_other(branch)
    loose = role in {"obl", "nmod"} and node.head in line.core and source.is_dates(branch)
    return loose and not source.counts_since(branch)


def _is_of_now(tree: Tree, verb: int) -> bool:
    """Tell whether a joined verb is told of now, and its head is not: "opened | and employs 40"."""
    forms = [{tree.nodes[one].tag for one in (place, *tree.children(place, "aux", "cop"))}
             for place in (verb, tree.nodes[verb].head)]  # fmt: skip
    return bool(forms[0] & _PRESENT) and "VBD" in forms[1] and not forms[1] & _PRESENT


def _is_name(tree: Tree, index: int) -> bool:
    """Tell whether an apposition says who is meant: "the minister, | Ana Lund |, resigned"."""
    named = tree.role(index) == "appos" and tree.nodes[index].tag == "NNP"
    return named and tree.nodes[tree.nodes[index].head].tag in {"NN", "NNS"}


def _is_bound(tree: Tree, index: int) -> bool:
    """Tell whether a branch cannot go alone: "between A and | B", "long | awaited"."""
    head = tree.nodes[index].head
    if tree.role(index) == "nmod" and index < head and not tree.children(index, "case"):
        return (
            tree.nodes[index].tag == "NNP" and tree.nodes[head].tag == "NNP"
        )  # "President | Lund"
    says = tree.nodes[index].lemma in REPORTING
    if says and tree.role(index) == "acl" and tree.nodes[head].tag == "WP":
        return True  # "carried out what | they say | is"
    if tree.role(index) == "advmod":
        return tree.is_noun(head) or tree.role(head) in {"amod", "nummod", "advmod"}
    cases = tree.children(head, "case") if tree.role(index) == "conj" else []
    return any(tree.nodes[one].lemma == "between" for one in cases)


def _branches(source: Source, line: Line) -> list[set[int]]:
    """Return the branches that may go, those that say least first, later ones before earlier."""
    tree = source.tree
    ranked: list[tuple[int, int, set[int]]] = []
    for index in set().union(*line.pieces) - line.core:
        order = _ORDER.get(tree.nodes[index].relation, _ORDER.get(tree.role(index)))
        if _is_name(tree, index) or (tree.role(index) == "conj" and not tree.is_verb(index)):
            order = _ATTRIBUTE
        branch = tree.subtree(index)
        if tree.role(index) == "conj":  # "fish, meat and bread" goes whole, or leaves no "and"
            for other in tree.children(tree.nodes[index].head, "conj"):
                branch |= tree.subtree(other)
        if order is None or branch & line.core or _is_bound(tree, index):
            continue
        if source.holds_other(branch):
            order = min(order, _CLAUSE)
        ranked.append((order, -index, branch))
    return [branch for _, _, branch in sorted(ranked, key=lambda one: one[:2])]
