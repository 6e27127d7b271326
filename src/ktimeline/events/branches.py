"""What may be left out of a line that is too long, and how soon."""

from __future__ import annotations

from dataclasses import dataclass

from ktimeline.events.binding import is_aim, is_bound, is_relational
from ktimeline.events.clauses import Line
from ktimeline.events.nameparts import NOT_NAMES, ORG_HEADS, PERSON_TITLES, TITLES
from ktimeline.events.source import Source
from ktimeline.events.tree import Tree
from ktimeline.syntax.wordlist import word_set

__all__ = ["Branch", "find_branches", "is_name", "title_before"]

# How soon a branch goes, by its relation; those not named stay.
_ASIDE, _CLAUSE, _TITLE, _CIRCUMSTANCE, _ATTRIBUTE, _DETAIL, _CONTENT = range(7)
_ORDER = {
    "parataxis": _ASIDE, "list": _ASIDE, "discourse": _ASIDE, "vocative": _ASIDE, "dep": _ASIDE,
    "appos": _ASIDE, "orphan": _ASIDE, "dislocated": _ASIDE,
    "advcl": _CLAUSE, "conj": _CLAUSE,
    "obl": _CIRCUMSTANCE, "acl": _CIRCUMSTANCE, "advmod": _CIRCUMSTANCE,
    "nmod": _ATTRIBUTE,
}  # fmt: skip
# What says only what somebody is: "coast guard commandant | Ana Poe".
_ROLES = {one.lower() for one in PERSON_TITLES} | word_set(
    """executive ceo cfo commandant star rival adviser advisor aide expert director colleague head
    owner founder boss partner author critic chair deputy minister secretary investigator officer
    engineer researcher analyst attorney physician surgeon geologist biologist oceanographer
    candidate nominee counterpart ally successor predecessor"""
)
_PLURAL = frozenset({"were", "are", "have", "do", "weren't", "aren't", "haven't"})
_CLAUSES = frozenset({"acl", "advcl", "conj", "ccomp"})
_LIKENING = frozenset({"as", "like", "than"})
_NAMING = frozenset({"NNP", "NNPS"})
_LEADING = _NAMING | {"NN", "NNS", "JJ", "POS", "DT", "PRP$"}


@dataclass(frozen=True, slots=True)
class Branch:
    """Nodes that may go together, the one that hangs on what stays, and how soon they go.

    One that is `bare` tells something without the phrases that hang on it.
    """

    order: int
    top: int
    nodes: frozenset[int]
    bare: bool = False

    @property
    def returns(self) -> bool:
        """Tell whether it comes back where what goes after it has left room."""
        return self.order >= _CIRCUMSTANCE


def find_branches(source: Source, line: Line) -> list[Branch]:
    """Return the branches that may go, those that say least first, later ones before earlier."""
    tree = source.tree
    found = _titles(source, line)
    for index in set().union(*line.pieces) - line.core:
        branch = tree.subtree(index)
        if tree.role(index) == "conj":  # "fish, meat and bread" goes whole, or leaves no "and"
            for other in tree.children(tree.nodes[index].head, "conj"):
                branch |= tree.subtree(other)
        order = _order(tree, index)
        if order is None or branch & line.core or is_bound(tree, index):
            continue
        if source.holds_other(branch):
            order = min(order, _CLAUSE)
        found.append(Branch(order, index, frozenset(branch), _is_bare(tree, index)))
    return sorted(found, key=lambda one: (one.order, -one.top))


def _is_bare(tree: Tree, index: int) -> bool:
    """Tell whether a phrase tells something alone: "to the region", not "in the wake (of ...)"."""
    if tree.role(index) not in {"obl", "nmod"} or is_relational(tree, index):
        return False
    behind = [one for one in tree.children(index, "nmod", *_CLAUSES) if one > index]
    behind = [one for one in behind if tree.role(one) != "conj" or tree.is_verb(one)]
    of = any(tree.word(one) == "of" for child in behind for one in tree.children(child, "case"))
    as_what = any(tree.word(one).lower() in _LIKENING for one in tree.children(index, "case"))
    return not (of or as_what or any(tree.role(one) in _CLAUSES for one in behind))


def _order(tree: Tree, index: int) -> int | None:
    """Return how soon a branch goes, None for one that stays."""
    node, role = tree.nodes[index], tree.role(index)
    plural = role == "conj" and tree.role(node.head) == "nsubj" and _is_plural(tree, node.head)
    if plural or is_aim(tree, index):
        return _CONTENT  # "Ana and | Bo were seen"
    if is_name(tree, index) or (role == "conj" and not tree.is_verb(index)):
        return _ATTRIBUTE
    if role == "nmod" and any(tree.word(one) == "of" for one in tree.children(index, "case")):
        return _CONTENT if node.tag in _NAMING else _DETAIL  # "the nation | of Chad"
    if role in {"obl", "advcl"} and any(one > index for one in tree.children(node.head, "nsubj")):
        return _CLAUSE  # "In another sign of it, | they fell"
    if node.relation == "acl:relcl":
        return _ATTRIBUTE if tree.role(node.head) == "nsubj" else _CIRCUMSTANCE
    beside = min(tree.subtree(index)) == node.head + 1
    if role == "obl" and beside and tree.is_verb(node.head):
        return _ATTRIBUTE  # "leaked | into the sea"
    return _ORDER.get(node.relation, _ORDER.get(role))


def _is_plural(tree: Tree, subject: int) -> bool:
    """Tell whether the verb of a subject in the singular is in the plural."""
    verb = tree.nodes[subject].head
    forms = {tree.word(one).lower() for one in (verb, *tree.children(verb, "aux", "cop"))}
    one = tree.nodes[subject].tag in {"NN", "NNP"}
    return one and (bool(forms & _PLURAL) or tree.nodes[verb].tag == "VBP")


def _titles(source: Source, line: Line) -> list[Branch]:
    """Return what stands before names and only says who they are: "the chairman, | Ana Poe |"."""
    tree = source.tree
    told = set().union(*line.pieces)
    found = []
    for index in sorted(told):
        head = tree.nodes[index].head
        if is_name(tree, index) and head in told and tree.word(head).lower() in _ROLES:
            nodes = tree.subtree(head) - tree.subtree(index)
            nodes -= {one for one in nodes if one > index}
        else:
            nodes = title_before(tree, index)
        if nodes and nodes <= told:
            found.append(Branch(_TITLE, index, frozenset(nodes)))
    return found


def title_before(tree: Tree, name: int) -> set[int]:
    """Return what leads up to a name of two words at a node, with a title at its end.

    Only a role is a title: not "Lake" nor "Radio", nor what is itself a part of a name.
    """
    of = name > 2 and tree.word(name - 2) == "of"  # "secretary of state"
    start = name - 2 * of
    if start < 1 or tree.word(start - 1).lower() not in _ROLES:
        return set()
    words = _name_at(tree, name).split()
    if not 1 < len(words) < 4 or set(words) & (NOT_NAMES | ORG_HEADS | TITLES):
        return set()
    after = name + len(words) + 2 * sum("-" in one for one in words)
    if after < len(tree.nodes) and tree.nodes[after].tag in {"NN", "NNS", "POS"}:
        return set()
    while start and tree.nodes[start - 1].tag in _LEADING:
        start -= 1
    return set(range(start, name))


def _name_at(tree: Tree, at: int) -> str:
    """Return the words with a capital from a node on."""
    end = at
    while end < len(tree.nodes) and (tree.nodes[end].tag in _NAMING or _hyphen(tree, end)):
        end += 1
    return " ".join(tree.word(one) for one in range(at, end)).replace(" - ", "-")


def _hyphen(tree: Tree, at: int) -> bool:
    return tree.word(at) == "-" and tree.nodes[at - 1].span.end == tree.nodes[at].span.start


def is_name(tree: Tree, index: int) -> bool:
    """Tell whether an apposition says who is meant: "the minister, | Ana Lund |, resigned"."""
    named = tree.role(index) == "appos" and tree.nodes[index].tag == "NNP"
    return named and tree.nodes[tree.nodes[index].head].tag in {"NN", "NNS"}
